id: net-zero-committee
published: 2023-03-23
house: newsroom
topic: legislatures
length: brief
traps: article-number, price-or-percent, planned
---
Clause by clause, and mostly by a whisker, {e1 {=ecc the Energy and Climate Committee} {e1.trigger approved} {~bill the net zero bill} on {d1 Wednesday}}. {e2 {~coal The coal date}, Clause {x 4}, {e2.trigger went through} {v1 eleven} to {v2 ten}}; {e3 {~boiler the boiler ban}, Clause {x 9}, {e3.trigger fell} by {v3 twelve} to {v4 nine}}; the whole then had {v5 11} in favour, {v6 eight} opposed and {v7 two abstaining}.

One who switched was {a1 {=njeri Wanjiru Njeri-Falk}, 29}, {^njeri her} first month in {=diet the Diet} not yet over. {c1 {r1 {r1.title Energy secretary} {=tomas Tomas Brandreth}} had {c1.trigger e-mailed} {^njeri her} {n1 forty pages} on {d2 Tuesday evening}}. "{q1 {^njeri I} read {x six}}," {q1.src {^njeri she}} {q1.cue said}.

{q2.src {r2 {=ludo Ludo Hartigan-Paye}, {~ludo {~opp the opposition}'s {r2.title spokesman}}},} {q2.cue deplored} "{q2 a clause in search of a kettle}" and {q3.cue vowed} {q3 to force a vote of the full house by {d3 the end of April}}. {c2 {^ludo He} has {c2.trigger met} {r3 {=gas Gas Council} {r3.title chief} {=ione Ione Maddox}} three times {d4 this year}, {c2.purpose to discuss boilers}}.

{q4 {s1 A ban has the backing of 48 per cent of homeowners}, {s2 but only 21 per cent of landlords}}, {q4.cue says} {q4.src {=hearth Hearthside}, {~hearth a pollster}}. Gas went up {x 12 per cent} in {d5 2022}.
---
entity ecc organization "Energy and Climate Committee"
entity bill law "net zero bill" named=no
entity coal law "coal date" named=no
entity boiler law "boiler ban" named=no
entity njeri person "Wanjiru Njeri-Falk" gender=feminine
entity tomas person "Tomas Brandreth"
entity ludo person "Ludo Hartigan-Paye" gender=masculine
entity opp group "opposition" named=no
entity gas organization "Gas Council"
entity ione person "Ione Maddox"
entity hearth organization "Hearthside"
date d1 2023-03-22
date d2 2023-03-21TEV
date d3 2023-04-30
date d4 2023
date d5 2022
event e1 pass agents=ecc patients=bill date=d1
event e2 pass agents=ecc patients=coal date=d1
event e3 reject agents=ecc patients=boiler date=d1
vote v1 choice=coal count=11 unit=votes stance=for date=d1
vote v2 choice=coal count=10 unit=votes stance=against date=d1
vote v3 choice=boiler count=12 unit=votes stance=against date=d1
vote v4 choice=boiler count=9 unit=votes stance=for date=d1
vote v5 choice=bill count=11 unit=votes stance=for date=d1
vote v6 choice=bill count=8 unit=votes stance=against date=d1
vote v7 choice=bill count=2 unit=votes stance=abstain date=d1
age a1 person=njeri years=29
role r1 person=tomas title="Energy secretary" status=current
contact c1 from=tomas to=njeri medium=email date=d2
count n1 value=40 unit=pages what="e-mailed by the energy secretary"
quote q1 direct speaker=njeri
quote q2 mixed speaker=ludo
quote q3 indirect speaker=ludo
role r2 person=ludo title=spokesman org=opp status=current
role r3 person=ione title=chief org=gas status=current
entity diet organization "Diet"
contact c2 from=ludo to=ione medium=meeting date=d4 purpose="to discuss boilers"
quote q4 indirect speaker=hearth
share s1 choice=boiler percent=48 population=homeowners survey=hearth
share s2 choice=boiler percent=21 population=landlords survey=hearth
