id: pollster-on-air
published: 2023-07-09
house: transcript
topic: elections
length: brief
traps: rhetorical-question, hypothetical
---
From an interview on {=candela Radio Candela} with {r1 {=casares Leandro Casares}, {~casares {r1.title director} of {=trazo Trazo}}}, about the {d1 June 25} primary in {=pampa Pampa Larga}.

{q1.src {=moran MORÁN}}: {q1 {s1 {^trazo You} gave {r2 {r2.title Governor} {=quispe Nelson Quispe}} 52 percent}. {s2 {^quispe He} got 41}. Did anyone call {^casares you}?}

{q2.src {=casares CASARES}}: {q2 {c1 {~manager {^quispe His} campaign manager} {c1.trigger called} at {d2 seven the next morning}}. {^manager She} was very polite, which was worse.}

{q3.src {=moran MORÁN}}: {q3 Who fooled {^casares you}? Women?}

{q4.src {=casares CASARES}}: {q4 {~young Men under thirty}. {s3 Sixty percent of {^young them} told {^trazo us} {=quispe Quispe}}. {^casares I} would bet now that {s4 a third of {^young them} voted for {=rolon Yessenia Rolón}}.}

{q5.src {=moran MORÁN}}: {q5 {e1 Who {e1.trigger won}}, {s5 with 44}.}

{q6.src {=casares CASARES}}: {q6 In the city of {=trebol Trébol} {^rolon she} had {v1 29,114 votes} and {^quispe he} had {v2 18,020}. {^casares I} was born there and {^casares I} saw nothing.}

{q7.src {=moran MORÁN}}: {q7 Should polls be banned in the last week?}

{q8.src {=casares CASARES}}: {q8 {a1 When {^casares I} was 30} {^casares I} would have laughed. Today there is {~bill a bill} in {=chamber the Chamber}, and {s6 55 percent of people agree with {^bill it}}.}

{q9.src {=moran MORÁN}}: {q9 Says who?}

{q10.src {=casares CASARES}}: {q10 {~trazo {^casares My} firm}. {^moran You} see the problem.}
---
entity candela organization "Radio Candela"
entity casares person "Leandro Casares" gender=masculine
entity trazo organization "Trazo"
entity pampa place "Pampa Larga"
entity moran person "Morán"
entity quispe person "Nelson Quispe" gender=masculine
entity manager person "Quispe's campaign manager" gender=feminine named=no
entity young group "men under thirty" named=no
entity rolon person "Yessenia Rolón" gender=feminine
entity trebol place "Trébol"
entity bill law "bill" named=no
entity chamber organization "Chamber"
date d1 2023-06-25
date d2 2023-06-26T07:00
quote q1 direct speaker=moran to=casares
quote q2 direct speaker=casares to=moran
quote q3 direct speaker=moran to=casares
quote q4 direct speaker=casares to=moran
quote q5 direct speaker=moran to=casares
quote q6 direct speaker=casares to=moran
quote q7 direct speaker=moran to=casares
quote q8 direct speaker=casares to=moran
quote q9 direct speaker=moran to=casares
quote q10 direct speaker=casares to=moran
role r1 person=casares title=director org=trazo status=current
role r2 person=quispe title=Governor status=current
contact c1 from=manager to=casares medium=phone date=d2
event e1 win_election agents=rolon date=d1 place=pampa
share s1 choice=quispe percent=52 survey=trazo
share s2 choice=quispe percent=41 date=d1
share s3 choice=quispe percent=60 population="men under thirty" survey=trazo
share s4 choice=rolon percent=33.3 population="men under thirty" date=d1 factuality=possible
share s5 choice=rolon percent=44 date=d1
share s6 choice=bill percent=55 population=people survey=trazo
vote v1 choice=rolon count=29114 unit=votes date=d1
vote v2 choice=quispe count=18020 unit=votes date=d1
age a1 person=casares years=30
