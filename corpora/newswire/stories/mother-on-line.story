id: mother-on-line
published: 2013-05-29
house: newsroom
topic: conflict
length: brief
traps: relayed-speech, generic
---
The siege of {=moyo the Moyo cotton gin} ended at {d1 6:40 yesterday evening}, not with a volley but with {~mama a woman} scolding down a telephone.

{c1 {=mama Célestine Ngoma-Baya}, {a1 80}, had been {c1.trigger put through} to {~dieu {^mama her} youngest son}, {r1 {=dieu Dieudonné Baya}, who {r1.title leads} {r1.org {=lions the Young Lions}}}, by {~officer a police negotiator}}. "{q1 {q4.src {^mama I}} {q4.cue said}: {q4 the rice is getting cold, and so is {^mama my} heart}}," {q1.src {^mama she}} {q1.cue revealed}.

{e1 {~lions The rebels} had {e1.trigger stormed} {~moyo the gin} on {d2 Sunday}}, {e2 {e2.trigger killing} {~guard a watchman}}. {q2 {n2 Seventeen hostages} walked out unhurt}, {q2.src {r2 {=yvette Yvette Loemba}, {~yvette the province's {r2.title prefect}}}} {q2.cue declared}.

{q3.src {^yvette She}} {q3.cue quoted} {c2 {=dieu Baya} as {c2.trigger telling} {^yvette her}} that {q3 {^dieu he} would "hand over the rifles but not the song"}. Sieges like this tend to end badly. {e3 {^dieu He} was {e3.trigger detained}}.
---
entity moyo place "Moyo cotton gin"
entity mama person "Célestine Ngoma-Baya" gender=feminine
entity dieu person "Dieudonné Baya" gender=masculine
entity lions organization "Young Lions"
entity officer person "police negotiator" named=no
entity guard person "watchman" named=no
entity yvette person "Yvette Loemba" gender=feminine
date d1 2013-05-28T18:40
date d2 2013-05-26
contact c1 from=mama to=dieu medium=phone
event e1 attack agents=lions patients=moyo date=d2
event e2 die patients=guard date=d2 place=moyo
event e3 arrest patients=dieu
role r1 person=dieu title=leads org=lions status=current
role r2 person=yvette title=prefect status=current
age a1 person=mama years=80
count n2 value=17 unit=hostages what="walked out unhurt"
quote q1 direct speaker=mama
quote q2 indirect speaker=yvette
quote q3 mixed speaker=yvette relayed=dieu
contact c2 from=dieu to=yvette medium=unspecified by=yvette
quote q4 indirect speaker=mama to=dieu medium=phone
