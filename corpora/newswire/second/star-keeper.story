id: star-keeper
published: 2017-07-04
house: meridian
topic: obituaries
length: brief
traps:
source: Meridian
---
{=timbuktu TIMBUKTU}, {d1 July 4} (Meridian) - {e1 {r1 {=alpha Alpha Mahamane Touré}, {~alpha {r1.title keeper} of {n1 4,100 manuscripts} on the stars}}, {e1.trigger died} on {d2 Sunday}}. {a1 {^alpha He} had reached 86}, in a town where few men's papers say when they were born.

When {~gunmen gunmen} came in {d3 2012}, {a2 {^alpha he} was 81} and hid the books beneath a hen house. "{q1 {~hens The hens} were told nothing}," {q1.src {^alpha he}} {q1.cue deadpanned} afterwards.

{q2.src {r2 {r2.title Imam} {=sidi Sidi Ould Bah}}} {q2.cue said} {c1 {=alpha Touré} had {c1.trigger told} {^sidi him} {d4 last week}} that {q2 an eclipse was only God closing an eye}.

{c2 {r3 {=aissata Aïssata Touré}, {~aissata {^alpha his} daughter and {r3.title lecturer} at {=uni {=bamako Bamako} University}}}, {c2.trigger conferred} with {~scholars scholars in {=leiden Leiden}} by telephone on {d5 Monday} about a roof}. {q3.src {^aissata She}} {q3.cue pledged} that {q3 {~hens the hens}, {n2 eleven} of {^hens them}, would be looked after}.

(Reporting by Hawa Cissé; Editing by Grete Lang)
---
entity timbuktu place "Timbuktu"
entity alpha person "Alpha Mahamane Touré" gender=masculine
entity hens other "hens" named=no
entity gunmen group "gunmen" named=no
entity sidi person "Sidi Ould Bah" gender=masculine
entity aissata person "Aïssata Touré" gender=feminine
entity uni organization "Bamako University"
entity bamako place "Bamako"
entity scholars group "scholars in Leiden" named=no
entity leiden place "Leiden"
date d1 2017-07-04
event e1 die patients=alpha date=d2
role r1 person=alpha title=keeper
count n1 value=4100 unit=manuscripts what="on the stars"
date d2 2017-07-02
age a1 person=alpha years=86
date d3 2012
age a2 person=alpha years=81 date=d3
quote q1 direct speaker=alpha
quote q2 indirect speaker=sidi relayed=alpha
role r2 person=sidi title=Imam status=current
contact c1 from=alpha to=sidi medium=unspecified date=d4 by=sidi
date d4 2017-W26
contact c2 from=aissata to=scholars medium=phone date=d5 purpose="about a roof"
role r3 person=aissata title=lecturer org=uni status=current
date d5 2017-07-03
quote q3 indirect speaker=aissata
count n2 value=11 unit=hens what="left by Touré"
