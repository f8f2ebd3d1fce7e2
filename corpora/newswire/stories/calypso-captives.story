id: calypso-captives
published: 2011-06-19
house: eastgate
topic: conflict
length: brief
traps: denied, unnamed-source, duration
source: Eastgate
---
{=djibouti DJIBOUTI}, {d1 June 19} (Eastgate) -- {q1 {~sailors {n1 Fourteen sailors}} held for {x seven} months aboard the tanker {=ship Calypso Dawn} were freed {d2 Saturday}}, {q1.src {~owners {~ship the ship}'s owners}} {q1.cue announced}. {q2 {e1 {~cook Another sailor}, {~cook the cook}, {e1.trigger died} of fever in {d3 March}}}, {q2.src {^owners they}} {q2.cue said}.

{q3 {n2 About $2.8 million} was dropped onto the deck by parachute}, {q3.src {~agent a shipping agent} in {=mombasa Mombasa}} {q3.cue said}. {q4.src {~owners The owners}} {q4.cue denied} {q4 paying a ransom}.

"{q5 {^sailors We} counted the screws in the ceiling. There are {x 412}}," {q5.src {r1 {r1.title chief mate} {=habtom Habtom Woldesilassie}}, {a1 33},} {q5.cue said}. {q6 {c1 {^habtom He} had {c1.trigger called} {^saba her} from the bridge {d6 early Sunday}}}, {q6.src {~saba {^habtom his} wife}, {=saba Saba Haddish},} {q6.cue said} in {=mombasa Mombasa}.

{c2 {r2 {r2.title Foreign Minister} {=dileita Warsame Dirieh-Omar}} will {c2.trigger receive} {~sailors the men} {d4 Monday}}. {e2 {~pirates {n3 Six men suspected of piracy}} were {e2.trigger arrested} {d5 Sunday} by the Danish frigate {=frigate Absalonsen}}.
---
entity djibouti place "Djibouti"
entity mombasa place "Mombasa"
entity sailors group "fourteen sailors" named=no
entity ship product "Calypso Dawn"
entity owners organization "ship's owners" named=no
entity cook person "cook" named=no
entity agent person "shipping agent" named=no
entity habtom person "Habtom Woldesilassie" gender=masculine
entity saba person "Saba Haddish" gender=feminine
entity dileita person "Warsame Dirieh-Omar"
entity pirates group "six men suspected of piracy" named=no
entity frigate product "Absalonsen"
date d1 2011-06-19
date d2 2011-06-18
date d3 2011-03
date d4 2011-06-20
date d5 2011-06-19
date d6 2011-06-19TMO
event e1 die patients=cook date=d3
event e2 arrest agents=frigate patients=pirates date=d5
contact c1 from=habtom to=saba medium=phone date=d6
contact c2 from=dileita to=sailors medium=meeting date=d4 factuality=planned
role r1 person=habtom title="chief mate" org=ship status=current
role r2 person=dileita title="Foreign Minister" status=current
age a1 person=habtom years=33
quote q1 indirect speaker=owners
quote q2 indirect speaker=owners
quote q3 indirect speaker=agent
quote q4 indirect speaker=owners
quote q5 direct speaker=habtom
quote q6 indirect speaker=saba
count n1 value=14 unit=sailors what=freed
count n2 value=2800000 unit=dollars what="dropped onto the deck" bound=about
count n3 value=6 unit=men what="arrested on suspicion of piracy"
