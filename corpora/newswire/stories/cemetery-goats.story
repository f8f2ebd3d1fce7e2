id: cemetery-goats
published: 2021-07-05
house: release
topic: local-government
length: brief
traps: address-number, duration, price-or-percent
---
PUBLIC NOTICE

{=athlone {=bally BALLYNACARRIG} TOWN COUNCIL}

{d1 5 July 2021}

{e1 {=athlone {=bally Ballynacarrig} Town Council} {e1.trigger resolved} at {^athlone its} meeting of {d2 28 June} to {~goats engage goats in the old cemetery}}, {v1 eight members voting for} and {v2 one, Cllr {=quirke Colm Quirke}, against}.

{n1 Fourteen goats} will graze from {d3 12 July} at a cost of {n2 €960}. "{q1 They are quieter than a strimmer and they read as they go}," {q1.cue comments} {q1.src {r1 {=walsh Gráinne Walsh}, {~walsh {r1.title Parks Officer}}}}. {c1 Ms {=walsh Walsh} has {c1.trigger written to} {~families the families concerned}}.

{r2 {r2.title Cllr} {=quirke Quirke}}, {a1 who turned 70 in {d4 May}}, {q2.cue wishes it recorded} that {q2 {^quirke his} mother "would not have cared for it"}.

Queries: {=sato Yuki Sato}, {r3 {~sato Acting {r3.title Town Clerk}}}, {=lane {x 1} Church Lane}.
---
entity athlone organization "Ballynacarrig Town Council"
entity goats other "engaging goats in the old cemetery" named=no
entity quirke person "Colm Quirke" gender=masculine
entity walsh person "Gráinne Walsh" gender=feminine
entity families group "families concerned" named=no
entity sato person "Yuki Sato"
date d1 2021-07-05
date d2 2021-06-28
date d3 2021-07-12
date d4 2021-05
event e1 pass agents=athlone patients=goats date=d2
vote v1 choice=goats count=8 unit=members stance=for date=d2
vote v2 choice=goats count=1 unit=members stance=against date=d2
count n1 value=14 unit=goats what="to graze"
count n2 value=960 unit=euros what="cost of the goats"
quote q1 direct speaker=walsh
role r1 person=walsh title="Parks Officer" org=athlone status=current
contact c1 from=walsh to=families medium=letter
role r2 person=quirke title=Cllr org=athlone status=current
age a1 person=quirke years=70
quote q2 mixed speaker=quirke
role r3 person=sato title="Town Clerk" org=athlone status=acting
entity bally place "Ballynacarrig"
entity lane place "1 Church Lane"
