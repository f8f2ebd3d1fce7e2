id: ferry-subsidy
published: 2008-01-24
house: meridian
topic: local-government
length: brief
traps: article-number, hypothetical, total
source: Meridian
---
{=hestur NORÐVÍK}, {d1 Jan 24} (Meridian) - The ferry to the outermost island of {=nord {=hestur Norðvík} municipality} will go on sailing for {n1 the eleven people} who live there and one who swears that she does.

{e1 {~council The municipal council} {e1.trigger renewed} {~subsidy the subsidy} on {d2 Wednesday evening}}, {v1 four for}, {v2 three against}, under Article {x 12} of {^council its} charter. Had it been {x three-three}, {r1 {r1.title Mayor} {=joensen Katrin Joensen}} would have decided, and {a1 {^joensen she}, 33}, gets seasick.

"{q1 It is the most expensive bus in the world and it is ours}," {q1.cue stressed} {q1.src {r2 {r2.title councillor} {=olsen Jákup Olsen}}}. {q2.src {r3 {=sharma Priya Sharma}, {~sharma an {r3.title auditor}}}}, {q2.cue estimates} {q2 the cost at {n2 62,000 crowns} a passenger}. {c1 {^sharma She} {c1.trigger sat down} with {~islanders the islanders} on {d3 Monday}}; {s1 eight in ten would rather {~stay stay}}, and the rest were asleep.

(Reporting by Ana Sol; Editing by Piet Moor)
---
entity hestur place "Norðvík"
entity nord place "Norðvík municipality"
entity council organization "municipal council" named=no
entity subsidy other "subsidy" named=no
entity joensen person "Katrin Joensen" gender=feminine
entity olsen person "Jákup Olsen"
entity sharma person "Priya Sharma" gender=feminine
entity islanders group "islanders" named=no
entity stay other "stay" named=no
date d1 2008-01-24
date d2 2008-01-23TEV
date d3 2008-01-21
count n1 value=11 unit=people what="living on the outermost island"
event e1 pass agents=council patients=subsidy date=d2
vote v1 choice=subsidy count=4 unit=votes stance=for date=d2
vote v2 choice=subsidy count=3 unit=votes stance=against date=d2
role r1 person=joensen title=Mayor status=current
age a1 person=joensen years=33
quote q1 direct speaker=olsen
role r2 person=olsen title=councillor org=council status=current
quote q2 indirect speaker=sharma
role r3 person=sharma title=auditor status=current
count n2 value=62000 unit=crowns what="cost per passenger"
contact c1 from=sharma to=islanders medium=meeting date=d3
share s1 choice=stay percent=80 population=islanders
