id: olarias-collapse
published: 2014-10-21
house: newsroom
topic: disasters
length: brief
traps:
---
At {x 31} {=rua Rua das Olarias} the cracks had names. The longest, the Frown, ran from the third floor to the fifth, and on {d1 Sunday} it opened.

{e1 {~dead {n1 Six tenants}} were {e1.trigger killed}}. {e2 {a1 {=laud Laudelina Prates-Kim}, 68}, who had christened the Frown, was pulled out with a {e2.trigger broken} collarbone}; “{q1 {^laud I} would like it on record that {^laud I} complained},” {q1.src {^laud she}} {q1.cue remarked}.

{q2 {c1 {^laud She} had {c1.trigger sent} {~hall the town hall} {n2 fourteen letters}, the last in {d2 August}}}, {q2.src {r1 {=caio Caio Damasceno-Orr}, {~caio {~tenants the tenants}' {r1.title lawyer}}},} {q2.cue submitted}. {c2 {r2 {r2.title Councillor} {=beatriz Beatriz Lacerda-Wu}} {c2.trigger phoned} {^caio him} within minutes of the fall}. “{q3 Had the letters been opened},” {q3.src {^beatriz she}} {q3.cue admitted}, “{q3 we would have had a row instead of a funeral.}”

{e3 {~neighbours {n3 Some 130 neighbours}} have been {e3.trigger moved out}}.
---
entity rua place "Rua das Olarias"
entity dead group "six tenants" named=no
entity laud person "Laudelina Prates-Kim" gender=feminine
entity hall organization "town hall" named=no
entity caio person "Caio Damasceno-Orr" gender=masculine
entity tenants group "tenants" named=no
entity beatriz person "Beatriz Lacerda-Wu" gender=feminine
entity neighbours group "some 130 neighbours" named=no
date d1 2014-10-19
event e1 die patients=dead date=d1
count n1 value=6 unit=tenants what=killed
event e2 injure patients=laud date=d1
age a1 person=laud years=68
quote q1 direct speaker=laud
quote q2 indirect speaker=caio
contact c1 from=laud to=hall medium=letter
count n2 value=14 unit=letters what="sent to the town hall"
date d2 2014-08
role r1 person=caio title=lawyer org=tenants status=current
contact c2 from=beatriz to=caio medium=phone date=d1
role r2 person=beatriz title=Councillor status=current
quote q3 direct speaker=beatriz
event e3 displace patients=neighbours
count n3 value=130 unit=neighbours what="moved out" bound=about
