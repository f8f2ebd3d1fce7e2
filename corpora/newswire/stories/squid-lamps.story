id: squid-lamps
published: 2011-01-27
house: eastgate
topic: conflict
length: brief
traps: denied, called-names, number-in-name
---
{=pohang POHANG}, {d1 Jan. 27} (Eastgate) -- {e1 A patrol boat of {=fleet the Eastern Fleet} {e1.trigger rammed} {~haedong the squid jigger} {=haedong Haedong 7}} before {d2 dawn on Wednesday}, {e2 {e2.trigger breaking} the ribs of {~crew {n1 four deckhands}}}.

"{q1 {q5.src {^bae I}} {q5.cue yelled} that {q5 {^crew we} were fishing}. The loudspeaker called {^crew us} spies with lamps}," {q1.src {r1 {r1.title skipper} {=bae Bae Sun-ok}}, {a1 43},} {q1.cue told} {=mail the Strait Mail}.

Not so: {q3 {~crew the crew} had "steered at the bow like moths"}, {q3.src {r2 {r2.title Vice Adm.} {=ota Ota Haruichi}}} {q3.cue contended} {d3 Thursday}.

{q4 {c1 {=bae Bae} {c1.trigger reached} {~owner {^bae her} owner} by satellite phone at {d4 5:05 a.m.}}}, {q4.src {~owner the owner}} {q4.cue remembered}, {q4 and all {q6.src {^bae she}} {q6.cue asked} was {q6 who would feed {^bae her} cat}}. {c2 {~both Both navies} are to {c2.trigger confer by video} on {d5 Friday}}. {n2 Eleven boats} have stayed in port.
---
entity pohang place "Pohang"
entity fleet organization "Eastern Fleet"
entity haedong product "Haedong 7"
entity crew group "four deckhands" named=no
entity bae person "Bae Sun-ok" gender=feminine
entity mail organization "Strait Mail"
entity ota person "Ota Haruichi" gender=masculine
entity owner person "Bae's owner" named=no
entity both group "both navies" named=no
date d1 2011-01-27
date d2 2011-01-26TMO
date d3 2011-01-27
date d4 2011-01-26T05:05
date d5 2011-01-28
event e1 attack agents=fleet patients=haedong date=d2
event e2 injure patients=crew date=d2
contact c1 from=bae to=owner medium=phone date=d4
contact c2 from=both to=both medium=video date=d5 factuality=planned
role r1 person=bae title=skipper status=current
role r2 person=ota title="Vice Adm." status=current
age a1 person=bae years=43
count n1 value=4 unit=deckhands what="with broken ribs"
count n2 value=11 unit=boats what="stayed in port"
quote q1 direct speaker=bae to=mail
quote q3 mixed speaker=ota date=d3
quote q4 indirect speaker=owner
quote q5 indirect speaker=bae
quote q6 indirect speaker=bae to=owner
