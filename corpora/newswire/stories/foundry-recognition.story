id: foundry-recognition
published: 1998-07-07
house: eastgate
topic: labour
length: brief
traps: threshold, number-in-name, collective-speaker
source: Eastgate
---
{=moline EAST MOLINE FORKS}, {d1 July 7} (Eastgate) -- The sixth try did it. {e1 {~molders Molders at {=plow Prairie Plow No. 4}} {e1.trigger chose} {=iron the United Ironhands} as {^molders their} union} {d2 Monday}, {v1 408 ballots to} {v2 371 for {~none no union at all}}.

"{q1 {^baca My} dad lost in {d3 '61}, {^baca my} uncle lost twice, and {^baca I} just stood there and bawled}," {q1.src {a1 {=baca Dolores Baca}, 33}, {r1 {~baca a {r1.title core maker}}}}, {q1.cue related}.

{q2.src {~plow The company}} {q2.cue announced in a statement} that {q2 {c1 {^plow it} would {c1.trigger meet} {~iron the union} "in good faith and good shoes"}}. But {r2 {r2.title plant manager} {=yoder Eldon Yoder}} had {c2 {c2.trigger written} {~board the labor board} over {d4 the weekend}} {c2.purpose to challenge {n1 52 ballots}}, enough to turn the result.

{q3.src {r3 {r3.title Regional director} {=pham Quynh Pham}}} {q3.cue estimated} {q3 {e2 {^pham she} would {e2.trigger rule} by {d5 Labor Day}}}.
---
entity moline place "East Moline Forks"
entity molders group "molders at Prairie Plow No. 4" named=no
entity plow organization "Prairie Plow No. 4"
entity iron organization "United Ironhands"
entity none other "no union at all" named=no
entity baca person "Dolores Baca" gender=feminine
entity yoder person "Eldon Yoder"
entity board organization "labor board" named=no
entity pham person "Quynh Pham" gender=feminine
date d1 1998-07-07
date d2 1998-07-06
date d3 1961
date d4 1998-W27-WE
date d5 1998-09-07
event e1 elect agents=molders patients=iron date=d2
vote v1 choice=iron count=408 unit=ballots date=d2
vote v2 choice=none count=371 unit=ballots date=d2
quote q1 direct speaker=baca
age a1 person=baca years=33
role r1 person=baca title="core maker" status=current
quote q2 mixed speaker=plow
contact c1 from=plow to=iron medium=meeting factuality=planned
role r2 person=yoder title="plant manager" org=plow status=current
contact c2 from=yoder to=board medium=letter date=d4 purpose="to challenge 52 ballots"
count n1 value=52 unit=ballots what=challenged
role r3 person=pham title="Regional director" org=board status=current
quote q3 indirect speaker=pham
event e2 rule agents=pham date=d5 factuality=planned
