id: cave-mapper
published: 2004-04-23
house: meridian
topic: obituaries
length: brief
traps: namesakes, range, duration
source: Meridian
---
{=ljubljana LJUBLJANA}, {d1 April 23} (Meridian) - {=mitja Mitja Kos}, who drew more than {x 3,000} kilometres of passages that no sunlight will reach, {e1 {e1.trigger died} on {d2 Wednesday}} of a cold {^mitja he} caught indoors. {a1 {^mitja He} was 77}.

{^mitja He} and {~matej {^mitja his} twin}, {=matej Matej Kos}, began with a candle at {=postojna Postojna} between {d3 1938} and {d4 1941}. {e2 {=matej Matej} was {e2.trigger killed} in a rockfall in {d5 1959}}, {a2 aged 32}.

"{q1 {^mitja I} drew {^matej him} as a dotted line}," {q1.src {=mitja Kos}} {q1.cue said} in {d6 1980}. "{q1 That means: not yet surveyed.}"

{c1 {q2.src {r1 {=jin Jin Hye-won}, {~jin {r1.title president} of {=union the Speleological Union}}}}, with whom {^mitja he} {c1.trigger corresponded} from {d7 1994}}, {q2.cue regretted} that {q2 {^mitja he} had left {n2 nine maps} without names}.

(Reporting by Ana Bleiweis)
---
entity ljubljana place "Ljubljana"
entity mitja person "Mitja Kos" gender=masculine
entity matej person "Matej Kos" gender=masculine
entity postojna place "Postojna"
entity jin person "Jin Hye-won"
entity union organization "Speleological Union"
date d1 2004-04-23
date d2 2004-04-21
date d3 1938
date d4 1941
date d5 1959
date d6 1980
date d7 1994
event e1 die patients=mitja date=d2
event e2 die patients=matej date=d5
age a1 person=mitja years=77
age a2 person=matej years=32 date=d5
role r1 person=jin title=president org=union status=current
quote q1 direct speaker=mitja date=d6
quote q2 indirect speaker=jin
count n2 value=9 unit=maps what="left without names"
contact c1 from=mitja to=jin medium=letter date=d7
