id: lashed-door
published: 2006-01-31
house: meridian
topic: disasters
length: brief
traps: range, collective-speaker
---
{=savu SAVU ROADS}, {d1 Jan 31} (Meridian) - {e1 {~dead {n1 At least 37 passengers}} {e1.trigger drowned}} when {~lady the ferry} {=lady Lady Amara} rolled over in calm water on {d2 Monday}, and {q1 {n2 up to 80 more} were unaccounted for}, {q1.src {~guard the coastguard}} {q1.cue said}.

"{q2 The bow door was lashed with a clothesline. {^mere I} have hung washing on better}," {q2.cue fumed} {q2.src {=mere Mereani Tavola-Singh}, {a1 17},} who swam ashore holding {~bro {^mere her} brother} by the collar.

{q5 {c1 {~capt The captain} had {c1.trigger radioed} {~harbour the harbour office} at {d3 5.15 p.m.} {c1.purpose to report a list}} and {c2 was {q3.cue {c2.trigger advised}} to "{q3 lean the other way}"}}, {q5.src {~log the logbook}} {q5.cue shows}. {e2 {r1 {=vili Viliame Rokosuka}, {~vili the {r1.title duty officer}}}, was {e2.trigger arrested}} {d4 overnight}. {e3 {~hurt {n3 Fourteen people}} are being treated for {e3.trigger burns}}.

{q4.src {=line Amara Lines}} {q4.cue pledged} {q4 {n4 $5,000} for each family}.
---
entity savu place "Savu Roads"
entity dead group "37 passengers" named=no
entity lady product "Lady Amara"
entity guard organization "coastguard" named=no
entity mere person "Mereani Tavola-Singh" gender=feminine
entity bro person "Tavola-Singh's brother" gender=masculine named=no
entity capt person "captain" named=no
entity harbour organization "harbour office" named=no
entity vili person "Viliame Rokosuka" gender=masculine
entity hurt group "fourteen people" named=no
entity line organization "Amara Lines"
date d1 2006-01-31
date d2 2006-01-30
date d3 2006-01-30T17:15
date d4 2006-01-30TNI
event e1 die patients=dead date=d2 place=savu
event e2 arrest patients=vili date=d4
event e3 injure patients=hurt
contact c1 from=capt to=harbour medium=phone purpose="to report a list" date=d3
contact c2 from=harbour to=capt medium=phone
role r1 person=vili title="duty officer"
age a1 person=mere years=17
count n1 value=37 unit=passengers what=drowned bound=at_least
count n2 value=80 unit=people what="unaccounted for" bound=at_most
count n3 value=14 unit=people what="treated for burns"
count n4 value=5000 unit=dollars what="pledged for each family"
quote q1 indirect speaker=guard
quote q2 direct speaker=mere
quote q3 mixed speaker=harbour to=capt
quote q4 indirect speaker=line
quote q5 mixed speaker=log
entity log work "logbook" named=no
