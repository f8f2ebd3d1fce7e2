id: atoll-referendum
published: 2020-03-04
house: newsroom
topic: elections
length: brief
traps: threshold, planned
---
On {=motu Motu Lele} they vote with cowries, one shell to a voter, and on {d1 Tuesday} the calabash marked "{x stay}" was the heavier.

{v1 {~stay Staying} got 812 shells}; {~move moving the village to the big island} got {v2 655}. The plan needed {x 900}. At the last asking, in {d4 2011}, {v3 going had found 390 shells}.

"{q1 {~granddad {^sione My} grandfather} is in this sand}," {q1.src {r1 {=sione Sione Taufa}, {~sione the {r1.title pastor}}}} {q1.cue preached} over the calabashes. "{q1 The sea may come and ask {^granddad him} for the rent.}"

{r2 {=lavinia Lavinia Moala}, who {r2.title heads} {=office the Climate Office}} and had argued for leaving, {q2.cue rejoined} that {q2 the sea had already come into {n1 eleven houses}}. {c1 {^lavinia She} {c1.trigger spoke by radio} with {r3 {r3.title Prime Minister} {=hala Viliami Hala}} on {d2 Wednesday morning}}; {~hala the premier} favours asking again in {d3 2022}.

{q3 {s1 Eight in ten of those under {x thirty}} chose to go}, {q3.src {~ana {=sione Taufa}'s own daughter} {=ana Ana}, {a1 seventeen},} {q3.cue volunteered}. {^ana She} and {^sione he} walked home by different beaches.
---
entity motu place "Motu Lele"
entity stay other "staying" named=no
entity move other "moving the village to the big island" named=no
entity sione person "Sione Taufa" gender=masculine
entity granddad person "Taufa's grandfather" named=no gender=masculine
entity ana person "Ana" gender=feminine
entity lavinia person "Lavinia Moala" gender=feminine
entity office organization "Climate Office"
entity hala person "Viliami Hala"
date d1 2020-03-03
date d2 2020-03-04TMO
date d3 2022
vote v1 choice=stay count=812 unit=shells contest=referendum date=d1
vote v2 choice=move count=655 unit=shells contest=referendum date=d1
quote q1 direct speaker=sione
role r1 person=sione title=pastor status=current
role r2 person=lavinia title=heads org=office status=current
quote q2 indirect speaker=lavinia
count n1 value=11 unit=houses what="that the sea has entered"
contact c1 from=lavinia to=hala medium=unspecified date=d2
role r3 person=hala title="Prime Minister" status=current
quote q3 indirect speaker=ana
share s1 choice=move percent=80 population="those under thirty"
age a1 person=ana years=17
date d4 2011
vote v3 choice=move count=390 unit=shells date=d4
