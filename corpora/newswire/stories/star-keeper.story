id: star-keeper
published: 2017-07-04
house: meridian
topic: obituaries
length: brief
traps: old-age-figure, relayed-speech, idiom
source: Meridian
---
{=timbuktu TIMBUKTU}, {d1 July 4} (Meridian) - {r1 {=alpha Alpha Mahamane Touré}, {~alpha {r1.title keeper} of {n1 4,100 manuscripts} on the stars}}, {e1 {e1.trigger died} on {d2 Sunday}}. {a1 {^alpha He} had reached 86}, in a town where few men's papers say when they were born.

When gunmen came in {d3 2012}, {a2 {^alpha he} was 81} and hid the books beneath a hen house. "{q1 The hens were told nothing}," {q1.src {^alpha he}} {q1.cue deadpanned} afterwards.

{q2.src {r2 {r2.title Imam} {=sidi Sidi Ould Bah}}} {q2.cue said} {=alpha Touré} {c1 had {c1.trigger told} {^sidi him} {d4 last week}} that {q2 an eclipse was only God closing an eye}.

{c2 {r3 {=aissata Aïssata Touré}, {~aissata {^alpha his} daughter and {r3.title lecturer} at {=bamako {=bamakotown Bamako} University}}}, {c2.trigger conferred} with {~scholars scholars in {=leiden Leiden}} by telephone on {d5 Monday}} {c2.purpose about a roof}. {q3.src {^aissata She}} {q3.cue pledged} that {q3 the hens, {n2 eleven} of them, would be looked after}.

(Reporting by Hawa Cissé; Editing by Grete Lang)
---
entity timbuktu place "Timbuktu"
entity alpha person "Alpha Mahamane Touré" gender=masculine
entity sidi person "Sidi Ould Bah" gender=masculine
entity aissata person "Aïssata Touré" gender=feminine
entity bamako organization "Bamako University"
entity scholars group "scholars in Leiden" named=no
entity leiden place "Leiden"
date d1 2017-07-04
date d2 2017-07-02
date d3 2012
date d4 2017-W26
date d5 2017-07-03
event e1 die patients=alpha date=d2
age a1 person=alpha years=86
age a2 person=alpha years=81 date=d3
role r1 person=alpha title=keeper
role r2 person=sidi title=Imam status=current
role r3 person=aissata title=lecturer org=bamako status=current
quote q1 direct speaker=alpha
quote q2 indirect speaker=sidi relayed=alpha
quote q3 indirect speaker=aissata
count n1 value=4100 unit=manuscripts what="in Touré's keeping"
count n2 value=11 unit=hens what="to be looked after"
contact c1 from=alpha to=sidi medium=unspecified by=sidi date=d4
contact c2 from=aissata to=scholars medium=phone date=d5 purpose="about a roof"
entity bamakotown place "Bamako"
