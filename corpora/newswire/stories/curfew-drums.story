id: curfew-drums
published: 2012-06-06
house: newsroom
topic: local-government
length: brief
traps: late-speaker, negated, generic
---
There will be drumming in {=labadi Labadi} until midnight, and after that there will be arguing about it.

{e1 {~assembly The district assembly}, sitting by lamplight, {e1.trigger threw out} {~curfew a ten o'clock curfew}} on {d1 Tuesday}. {v1 Nineteen members were against {^curfew it}}, {v2 eight in favour}; {x two} had left to hear the drums.

"{q1 Sleep is a private matter}," {q1.cue came a voice} from the gallery, where nobody is allowed to speak. It was {q1.src {a1 {=naa Naa Korkor Tetteh}, 91}}, {r1 {~naa the {r1.title queen mother}}}.

{r2 {r2.title Presiding member} {=quaye Ebenezer Quaye}} did not ring {^quaye his} bell. {q2 {c1 {^quaye He} had {c1.trigger called on} {^naa her} {d2 that very morning}}}, {q2.src {^quaye he}} {q2.cue explained} later, {q2 and had been told which way the wind blew}. {~hotels Hotel owners}, who put the loss from drumming at {n1 31,000 cedis} a year, {q3.cue vowed} {q3 to return in {d3 August}}, when guests are fewer and drums are not.
---
entity labadi place "Labadi"
entity assembly organization "district assembly" named=no
entity curfew law "ten o'clock curfew" named=no
entity naa person "Naa Korkor Tetteh" gender=feminine
entity quaye person "Ebenezer Quaye" gender=masculine
entity hotels group "hotel owners" named=no
date d1 2012-06-05
date d2 2012-06-05TMO
date d3 2012-08
event e1 reject agents=assembly patients=curfew date=d1
vote v1 choice=curfew count=19 unit=members stance=against date=d1
vote v2 choice=curfew count=8 unit=members stance=for date=d1
quote q1 direct speaker=naa
age a1 person=naa years=91
role r1 person=naa title="queen mother" status=current
role r2 person=quaye title="Presiding member" org=assembly status=current
contact c1 from=quaye to=naa medium=meeting date=d2
quote q2 indirect speaker=quaye
count n1 value=31000 unit=cedis what="a year lost from drumming" by=hotels
quote q3 indirect speaker=hotels
