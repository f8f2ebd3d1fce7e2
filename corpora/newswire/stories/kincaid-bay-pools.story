id: kincaid-bay-pools
published: 2017-12-06
house: coastline
topic: local-government
length: brief
traps: price-or-percent, threshold
byline: Dorian Blackfeather
---
{~council Council} keeps pools open, raises taxes

By DORIAN BLACKFEATHER

{=kincaid KINCAID BAY}, {=sask Saskatchewan} (Coastline Press) — {e1 {~council City council} {e1.trigger adopted} {~budget a budget} that raises property taxes {x 3.9%} and spares {n1 four neighborhood pools} {d1 Tuesday night}}.

{v1 Eight members backed {~budget the {n2 $212 million} plan}}; {v2 five were opposed}. It took {x seven} to pass. {q1 {c1 {r1 {r1.title Mayor} {=wachowich Colette Wachowich}} had {c1.trigger phoned} {~holdouts two holdouts} over {d2 the weekend}}}, {q1.src {r2 {r2.title Coun.} {=dhanoa Jasvir Dhanoa}}, one of {^holdouts them},} {q1.cue said}.

"{q2 {^wachowich She} didn't twist {^dhanoa my} arm}," {=dhanoa Dhanoa} {q2.cue told} {~press reporters}. "{q2 {^wachowich She} read {^dhanoa me} {^dhanoa my} own mail.}"

That mail was lopsided. In an {d3 October} survey of {n3 2,216 households} by {~city the city}, {s1 55% would accept {~higher higher taxes to keep the pools}}, {s2 31% preferred to {~close close them}} and {s3 the rest, 14%, had {~none no opinion}}. {s4 Support reached two-thirds among renters}, whose bills would not change.

{q4.src {=stadnyk Orest Stadnyk}, {a1 72}, {r3 {~stadnyk a retired {r3.title machinist}}} who swims daily,} {q4.cue said} {q4 {^stadnyk he} would have paid more}. {q5.src {r4 {r4.title Budget chief} {=amara Amara Lindqvist}}} {q5.cue warned} that {q5 the boilers would need {n4 $6 million} by {d4 2020}}.
---
entity kincaid place "Kincaid Bay"
entity sask place "Saskatchewan"
entity council organization "city council" named=no
entity budget other "budget" named=no
entity wachowich person "Colette Wachowich" gender=feminine
entity holdouts group "two holdouts" named=no
entity dhanoa person "Jasvir Dhanoa"
entity press group "reporters" named=no
entity city organization "city" named=no
entity higher other "higher taxes to keep the pools" named=no
entity close other "close the pools" named=no
entity none other "no opinion" named=no
entity stadnyk person "Orest Stadnyk" gender=masculine
entity amara person "Amara Lindqvist"
date d1 2017-12-05TNI
date d2 2017-W48-WE
date d3 2017-10
date d4 2020
event e1 pass agents=council patients=budget date=d1
count n1 value=4 unit=pools what="spared by the budget"
count n2 value=212000000 unit=dollars what="of the budget"
count n3 value=2216 unit=households what=surveyed
count n4 value=6000000 unit=dollars what="the boilers would need" factuality=possible
vote v1 choice=budget count=8 unit=members stance=for date=d1
vote v2 choice=budget count=5 unit=members stance=against date=d1
role r1 person=wachowich title=Mayor status=current
role r2 person=dhanoa title=Coun. status=current
role r3 person=stadnyk title=machinist status=former
role r4 person=amara title="Budget chief" status=current
quote q1 indirect speaker=dhanoa
quote q2 direct speaker=dhanoa to=press
quote q4 indirect speaker=stadnyk
quote q5 indirect speaker=amara
contact c1 from=wachowich to=holdouts medium=phone date=d2
age a1 person=stadnyk years=72
share s1 choice=higher percent=55 population=households survey=city date=d3
share s2 choice=close percent=31 population=households survey=city date=d3
share s3 choice=none percent=14 population=households survey=city date=d3
share s4 choice=higher percent=66.7 population=renters survey=city date=d3
