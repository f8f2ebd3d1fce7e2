id: school-roof-snow
published: 2022-12-19
house: release
topic: disasters
length: brief
traps: threshold, total
---
{=district NORTH TARN SCHOOL DISTRICT}
Statement of {r1 {r1.title Superintendent} {=mina Mina Halvorsen-Cho}}
{d1 December 19, 2022}

{e1 The gymnasium roof at {=birch Birch Hill School} failed under snow at {d2 2:05 p.m. Friday}, {e1.trigger injuring} {~kids {n1 thirteen students}} and {~del a coach}}. {e2 No one {e2.trigger died}}. {n2 Two students} remain in the hospital; {r3 {~del the {r3.title coach}}, {=del Delroy Pickersgill}}, {a1 39}, is home.

“{q1 {^del He} pushed {n3 nine kids} under the bleachers before {^del he} thought about {^del himself}},” {q1.src {=mina Halvorsen-Cho}} {q1.cue affirmed}.

{c1 {~mina The Superintendent} {c1.trigger called} {~fams every affected family} {d3 Friday night}}, and {c2 {c2.trigger met} with {r2 {r2.title State Fire Marshal} {=ulla Ulla Brandvold}} {d4 Saturday}}. {q2.src {^ulla She}} {q2.cue advised} that {q2 the load had reached {x 61 pounds} a square foot against a design limit of {x 40}}. {c3 A {c3.trigger meeting} for {~parents parents} will be held at {d5 6 p.m. Tuesday} at {=grange the Grange Hall}}.
---
entity district organization "North Tarn School District"
entity mina person "Mina Halvorsen-Cho" gender=feminine
entity birch organization "Birch Hill School"
entity kids group "thirteen students" named=no
entity del person "Delroy Pickersgill" gender=masculine
entity fams group "every affected family" named=no
entity ulla person "Ulla Brandvold" gender=feminine
entity parents group "parents" named=no
entity grange place "Grange Hall"
date d1 2022-12-19
date d2 2022-12-16T14:05
date d3 2022-12-16TNI
date d4 2022-12-17
date d5 2022-12-20T18:00
event e1 injure patients=kids,del date=d2 place=birch
event e2 die date=d2 factuality=negated
contact c1 from=mina to=fams medium=phone date=d3
contact c2 from=mina to=ulla medium=meeting date=d4
contact c3 from=district to=parents medium=meeting date=d5 place=grange factuality=planned
role r1 person=mina title=Superintendent org=district status=current
role r2 person=ulla title="State Fire Marshal" status=current
role r3 person=del title=coach status=current
age a1 person=del years=39
count n1 value=13 unit=students what=injured
count n2 value=2 unit=students what="remain in the hospital"
count n3 value=9 unit=kids what="pushed under the bleachers"
quote q1 direct speaker=mina
quote q2 indirect speaker=ulla
