id: olarias-collapse
published: 2014-10-21
house: newsroom
topic: disasters
length: brief
traps: hypothetical, address-number
---
At 31 {=rua Rua das Olarias} the cracks had names. The longest, the Frown, ran from the third floor to the fifth, and on {d1 Sunday} it opened.

{e1 {~dead {n1 Six tenants}} were {e1.trigger killed}}. {e2 {=lau Laudelina Prates-Kim}, {a1 68}, who had christened the Frown, was {e2.trigger pulled out} with a broken collarbone}; “{q1 {^lau I} would like it on record that {^lau I} complained},” {q1.src {^lau she}} {q1.cue remarked}.

{q2 {c1 {^lau She} had {c1.trigger sent} {~hall the town hall} {n2 fourteen letters}, the last in {d2 August}}}, {q2.src {r1 {=caio Caio Damasceno-Orr}, {~caio {~tenants the tenants}' {r1.title lawyer}}},} {q2.cue submitted}. {c2 {r2 {r2.title Councillor} {=bea Beatriz Lacerda-Wu}} {c2.trigger phoned} {^caio him} within minutes of the fall}. “{q3 Had the letters been opened},” {q3.src {^bea she}} {q3.cue admitted}, “{q3 we would have had a row instead of a funeral}.”

{e3 {~out {n3 Some 130 neighbours}} have been {e3.trigger moved out}}.
---
entity lau person "Laudelina Prates-Kim" gender=feminine
entity dead group "six tenants" named=no
entity hall organization "town hall" named=no
entity caio person "Caio Damasceno-Orr" gender=masculine
entity bea person "Beatriz Lacerda-Wu" gender=feminine
entity out group "130 neighbours" named=no
date d1 2014-10-19
date d2 2014-08
event e1 die patients=dead date=d1
event e2 injure patients=lau date=d1
event e3 displace patients=out
contact c1 from=lau to=hall medium=letter date=d2
contact c2 from=bea to=caio medium=phone
role r1 person=caio title=lawyer org=tenants status=current
role r2 person=bea title=Councillor status=current
age a1 person=lau years=68
count n1 value=6 unit=tenants what=killed
count n2 value=14 unit=letters what="sent to the town hall"
count n3 value=130 unit=neighbours what="moved out" bound=about
quote q1 direct speaker=lau
quote q2 indirect speaker=caio
quote q3 direct speaker=bea
entity rua place "Rua das Olarias"
entity tenants group "tenants" named=no
