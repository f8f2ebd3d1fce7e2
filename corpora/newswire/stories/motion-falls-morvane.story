id: motion-falls-morvane
published: 2025-10-10
house: newsroom
topic: local-government
length: brief
traps: number-in-name, planned
---
{=morv Morvane} keeps {^morv its} night trams, at least until spring. {e1 {~motion The motion to end them} was {e1.trigger lost} in {~council the city council} on {d1 Thursday}}: {v1 for, seventeen}; {v2 against, twenty-three}; {v3 abstaining, one}.

The blocs broke as follows. {=labour Labour}: {v4 twelve for}, {v5 none against}. {=lib The Liberals}: {v6 five} and {v7 four}. {=first Citizens First}: {v8 nil} and {v9 nineteen}.

"{q1 {^kaya I} have a shift to get to}," {q1.cue said} {q1.src {r1 {r1.title tram driver} {=kaya Emre Kayalı-Webb}}, {a1 28}}. {q2.src {r2 {r2.org {=lib Liberal}} {r2.title group leader} {=dorn Ursel Dornbach}}} {q2.cue insisted} that {q2 Line {x 9} costs {n1 2.2 million euros} a year and carries {n2 some 400 people} a night}.

{q3 {s1 Of {n3 1,800 residents} asked, 66 percent would {~keep keep the trams}}, {s2 27 would {~scrap scrap them}} and {s3 seven {~dk could not say}}}, {q3.src {~stats the city statistics office}} {q3.cue reported} in {d2 September}.

{c1 {r3 {r3.title Mayor} {=obi Chiamaka Obi-Lenz}} {c1.trigger e-mailed} {~operator the operator} {d3 Thursday night} {c1.purpose to extend {^operator its} contract}}, and {c2 will {c2.trigger sit down} with {=dorn Dornbach} on {d4 Monday}}. {q4.src {^obi She}} {q4.cue warned} {q4 {~council the council} would be asked again in {d5 March}}.
---
entity morv place "Morvane"
entity motion other "motion to end night trams" named=no
entity council organization "city council" named=no
entity labour organization "Labour"
entity lib organization "Liberals"
entity first organization "Citizens First"
entity kaya person "Emre Kayalı-Webb"
entity dorn person "Ursel Dornbach"
entity keep other "keep the trams" named=no
entity scrap other "scrap the trams" named=no
entity dk other "could not say" named=no
entity stats organization "city statistics office" named=no
entity obi person "Chiamaka Obi-Lenz" gender=feminine
entity operator organization "tram operator" named=no
date d1 2025-10-09
date d2 2025-09
date d3 2025-10-09TNI
date d4 2025-10-13
date d5 2026-03
event e1 reject agents=council patients=motion date=d1
vote v1 choice=motion count=17 unit=votes stance=for date=d1
vote v2 choice=motion count=23 unit=votes stance=against date=d1
vote v3 choice=motion count=1 unit=votes stance=abstain date=d1
vote v4 choice=motion count=12 unit=votes stance=for date=d1
vote v5 choice=motion count=0 unit=votes stance=against date=d1
vote v6 choice=motion count=5 unit=votes stance=for date=d1
vote v7 choice=motion count=4 unit=votes stance=against date=d1
vote v8 choice=motion count=0 unit=votes stance=for date=d1
vote v9 choice=motion count=19 unit=votes stance=against date=d1
quote q1 direct speaker=kaya
quote q2 indirect speaker=dorn
quote q3 indirect speaker=stats date=d2
quote q4 indirect speaker=obi
role r1 person=kaya title="tram driver" status=current
role r2 person=dorn title="group leader" org=lib status=current
role r3 person=obi title=Mayor status=current
age a1 person=kaya years=28
contact c1 from=obi to=operator medium=email date=d3 purpose="to extend its contract"
contact c2 from=obi to=dorn medium=meeting date=d4 factuality=planned
count n1 value=2200000 unit=euros what="a year for Line 9"
count n2 value=400 unit=people what="carried a night" bound=about
count n3 value=1800 unit=residents what="asked by the city"
share s1 choice=keep percent=66 population=residents survey=stats date=d2
share s2 choice=scrap percent=27 population=residents survey=stats date=d2
share s3 choice=dk percent=7 population=residents survey=stats date=d2
