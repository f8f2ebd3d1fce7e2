id: kizilova-fire
published: 2025-07-16
house: ansbach
topic: disasters
length: brief
traps: threshold, price-or-percent, planned
source: Ansbach
---
{=kizil Kızılova} (Ansbach) - {q1 {e1 {~firefighters {n1 Two firefighters}} have {e1.trigger died}} and {e2 {~evacuees {n2 nearly 1,900 people}} have been {e2.trigger evacuated}} as a forest fire burns above {~kizil this resort} in southern {=turkey Turkey}}, {q1.src {r1 provincial {r1.title governor} {=feride Feride Altınkaya}}} {q1.cue said} on {d1 Tuesday evening}.

{q2 The wind, which had passed {x 70} km/h on {d2 Monday}, was expected to drop before {d3 Thursday}}, {q2.src {~met the weather service}} {q2.cue said}. {n3 Eleven aircraft} are in use.

"{q3 We saved the goats and lost the house}," {q3.src {a1 {=riza Rıza Demirbağ}, 66}}, {q3.cue said} in a school gymnasium.

{q4 {e3 {~suspect A man}, {a2 24}, was {e3.trigger arrested} for burning stubble}}, {q4.cue according to} {q4.src {~prosecutors prosecutors}}. {c1 {r2 {r2.title Forestry Minister} {=orhan Orhan Sezginer}} {c1.trigger called} {=feride Altınkaya} {d4 overnight}} and {c2 is to {c2.trigger meet} {~evacuees the evacuees} {d5 later on Wednesday}}.

{q5 {s1 Seven in ten residents of the coast} want {~ban a year-round ban on camp fires}}, {q5.src {=mavi Mavi Araştırma}} {q5.cue found} in {d6 June}; {q5 {s2 only 22 percent would accept {~pay a fire levy}}}.
---
entity kizil place "Kızılova"
entity turkey place "Turkey"
entity firefighters group "two firefighters" named=no
entity evacuees group "1,900 people" named=no
entity feride person "Feride Altınkaya"
entity met organization "weather service" named=no
entity riza person "Rıza Demirbağ" gender=masculine
entity suspect person "man of 24" named=no gender=masculine
entity prosecutors group "prosecutors" named=no
entity orhan person "Orhan Sezginer"
entity mavi organization "Mavi Araştırma"
entity ban other "year-round ban on camp fires" named=no
entity pay other "fire levy" named=no
date d1 2025-07-15TEV
date d2 2025-07-14
date d3 2025-07-17
date d4 2025-07-15TNI
date d5 2025-07-16
date d6 2025-06
event e1 die patients=firefighters place=kizil
event e2 displace patients=evacuees place=kizil
event e3 arrest patients=suspect
contact c1 from=orhan to=feride medium=phone date=d4
contact c2 from=orhan to=evacuees medium=meeting date=d5 factuality=planned
role r1 person=feride title=governor status=current
role r2 person=orhan title="Forestry Minister" status=current
age a1 person=riza years=66
age a2 person=suspect years=24
quote q1 indirect speaker=feride date=d1
quote q2 indirect speaker=met
quote q3 direct speaker=riza
quote q4 indirect speaker=prosecutors
quote q5 indirect speaker=mavi
share s1 choice=ban percent=70 population="residents of the coast" survey=mavi date=d6
share s2 choice=pay percent=22 population="residents of the coast" survey=mavi date=d6
count n1 value=2 unit=firefighters what=died
count n2 value=1900 unit=people what=evacuated bound=about
count n3 value=11 unit=aircraft what="in use against the fire"
