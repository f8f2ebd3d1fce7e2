id: quake-hotline
published: 2023-07-26
house: meridian
topic: science
length: brief
traps: unnamed-source, hypothetical
source: Meridian
---
{=bishkek BISHKEK}, {d1 July 26} (Meridian) - {=hotline {=kyrgyzstan Kyrgyzstan}'s earthquake hotline} predicted nothing, warned nobody and at {d2 4:07 a.m. on Tuesday} rang {n1 212,000 people} out of bed.

"{q1 The shaking was in the software}," {q1.src {r1 {r1.title deputy head} {=aigerim Aigerim Toktosunova}}} {q1.cue admitted}.

{c1 {=aigerim Toktosunova} {c1.trigger conferred by video} with {~suppliers the Korean suppliers} {d3 later that day}}. {q2 Had a single engineer been awake, not one phone would have sounded}, {q2.cue argued} {q2.src {r2 {=suh Suh Min-jae}, {~suh {~suppliers the firm}'s {r2.title head of testing}}}}, who {c2 {c2.trigger joined the call} from {^suh his} daughter's school concert}.

{q3 {e1 {a1 {~jumabek A widower of 90}}, {=jumabek Jumabek Osmonov}, {e1.trigger broke} {^jumabek his} hip on {^jumabek his} stairs}}, {q3.cue according to} {q3.src {~nurse a nurse} who {q5.cue asked} {q5 not to be named}}. {q4 {s1 Only 28 percent of subscribers} now trust {~hotline the service}, down from {s2 66 in {d4 March}}}, {q4.src a survey by {=issyk the Issyk Institute}} {q4.cue shows}.

(Reporting by Nurlan Beishe; Editing by Carla Voss)
---
entity bishkek place "Bishkek"
entity hotline organization "Kyrgyzstan's earthquake hotline"
entity aigerim person "Aigerim Toktosunova" gender=feminine
entity suppliers group "Korean suppliers" named=no
entity suh person "Suh Min-jae" gender=masculine
entity jumabek person "Jumabek Osmonov" gender=masculine
age a1 person=jumabek years=90
entity nurse person "nurse" named=no
entity issyk organization "Issyk Institute"
date d1 2023-07-26
date d2 2023-07-25T04:07
date d3 2023-07-25
date d4 2023-03
count n1 value=212000 unit=people what="rung out of bed"
quote q1 direct speaker=aigerim
role r1 person=aigerim title="deputy head" status=current
contact c1 from=aigerim to=suppliers medium=video date=d3
role r2 person=suh title="head of testing" org=suppliers status=current
quote q2 indirect speaker=suh
contact c2 from=suh to=aigerim medium=video date=d3
event e1 injure patients=jumabek date=d2
quote q3 indirect speaker=nurse
share s1 choice=hotline percent=28 population=subscribers survey=issyk
share s2 choice=hotline percent=66 population=subscribers survey=issyk date=d4
entity kyrgyzstan place "Kyrgyzstan"
quote q4 indirect speaker=issyk
quote q5 indirect speaker=nurse
