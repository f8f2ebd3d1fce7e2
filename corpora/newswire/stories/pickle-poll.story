id: pickle-poll
published: 2011-03-02
house: coastline
topic: business
length: brief
traps: called-for, price-or-percent, number-in-name
source: Coastline Press
byline: Theo Lund
---
{=sisters Seven Sisters Pickles} workers would rather own it than strike it

By THEO LUND

{=ashby ASHBY}, {=lower Lower Reach} (Coastline Press) — Give {~crew the packers at {=sisters Seven Sisters Pickles}} a choice between a raise and the company, and {^crew they} want the company.

{q1 {s1 Sixty-four percent of {n1 388 employees} surveyed {d0 last week} prefer {~buyout a worker buyout}}; {s2 a quarter would take {~raise a {x 5} percent raise}}}, {q1.cue according to} {q1.src {=calder Calder College}, whose {n2 eleven students} went locker to locker}.

"{q2 {^tavita I}'ve smelled like dill since high school. {^tavita I} might as well get a dividend}," {q2.cue joked} {q2.src {a1 {=tavita Tavita Leota}, 39}, {r1 {~tavita a {r1.title brine mixer}}}}.

{r2 {r2.title Owner} {=hatch Lorraine Hatch}}, {e1 whose {~husband husband} {e1.trigger died} in {d1 January}}, has called for calm and for bids. {c1 {^hatch She} {c1.trigger had coffee} with {r3 {r3.title union president} {=osei Grace Osei}} {d2 Tuesday}}. "{q3 Nobody threw anything}," {q3.src {=osei Osei}} {q3.cue reported}.
---
entity sisters organization "Seven Sisters Pickles"
entity ashby place "Ashby"
entity lower place "Lower Reach"
entity crew group "packers at Seven Sisters Pickles" named=no
entity buyout other "worker buyout" named=no
entity raise other "5 percent raise" named=no
entity calder organization "Calder College"
entity tavita person "Tavita Leota"
entity hatch person "Lorraine Hatch" gender=feminine
entity husband person "Lorraine Hatch's husband" gender=masculine named=no
entity osei person "Grace Osei" gender=feminine
date d0 2011-W08
date d1 2011-01
date d2 2011-03-01
share s1 choice=buyout percent=64 population=employees survey=calder
share s2 choice=raise percent=25 population=employees survey=calder
count n1 value=388 unit=employees what=surveyed
count n2 value=11 unit=students what="who went locker to locker"
quote q1 indirect speaker=calder
quote q2 direct speaker=tavita
age a1 person=tavita years=39
role r1 person=tavita title="brine mixer" org=sisters status=current
role r2 person=hatch title=Owner org=sisters status=current
event e1 die patients=husband date=d1
contact c1 from=hatch to=osei medium=meeting date=d2
role r3 person=osei title="union president" status=current
quote q3 direct speaker=osei
