id: silk-road-coach
published: 2006-03-27
house: meridian
topic: disasters
length: brief
traps: model-number, total, negated
source: Meridian
---
{=karasu KARASU PASS}, {d1 March 27} (Meridian) - {q1 {e1 {~dead {n1 Six people}} were {e1.trigger killed}} and {e2 {~hurt {n2 14}} {e2.trigger injured}} when {~coach a coach} slid off Highway {x M-61} on {d2 Sunday morning}}, {q1.src {r1 {~police provincial police} {r1.title chief} {=aman Aman Jyldyzov}}} {q1.cue told} {~press reporters}.

{~dead The dead}, {q2.cue according to} {q2.src a list that {r2 {~nazgul {^aman his} {r2.title spokeswoman}}, {=nazgul Nazgul Toktobek}}, read out}: {q2 {a1 {r3 {r3.title driver} {=bakyt Bakyt Orozov}}, 52}; {a2 {=gulmira Gulmira Sadyk}, 31}, and {^gulmira her} sons, {a3 {=emil Emil}, nine}, and {a4 {=tilek Tilek}, four}; {r4 {r4.title geologist} {=piotr Piotr Waligóra}} ({a5 66}); {r5 {r5.title conscript} {=ruslan Ruslan Abdiev}}, {a6 19}}.

"{q3 {n3 Three more} are still in surgery}," {^nazgul she} {q3.cue added}. {a7 {~aida The youngest survivor} is {~aida {=gulmira Sadyk}'s daughter}, {=aida Aida}, seven}.

{q4 {~coach The vehicle}, licensed for {x 18} seats, had failed {n4 two inspections}}, {q4.src {~ministry the transport ministry}} {c2 {q4.cue {c2.trigger wrote}} to {~chamber parliament}}. {v1 Forty-one deputies} voted to keep {r6 {~askar the {r6.title minister}}, {=askar Askar Beishen}}, and {v2 thirty-eight} {~motion to dismiss {^askar him}}. {c1 {^askar He} {c1.trigger visited} {=aida Aida} in hospital}. {q5.src {=aman Jyldyzov}} {q5.cue said} {q5 {e4 no one had been {e4.trigger arrested}}}.

(Reporting by Meerim Aliev; Editing by Piet Moor)
---
entity karasu place "Karasu Pass"
entity dead group "six people" named=no
entity hurt group "14 injured" named=no
entity coach product "coach" named=no
entity police organization "provincial police" named=no
entity aman person "Aman Jyldyzov" gender=masculine
entity press group "reporters" named=no
entity nazgul person "Nazgul Toktobek" gender=feminine
entity bakyt person "Bakyt Orozov"
entity gulmira person "Gulmira Sadyk" gender=feminine
entity emil person "Emil" gender=masculine
entity tilek person "Tilek" gender=masculine
entity piotr person "Piotr Waligóra"
entity ruslan person "Ruslan Abdiev"
entity aida person "Aida" gender=feminine
entity ministry organization "transport ministry" named=no
entity chamber organization "parliament" named=no
entity askar person "Askar Beishen" gender=masculine
entity motion other "motion to dismiss Beishen" named=no
date d1 2006-03-27
date d2 2006-03-26TMO
quote q1 indirect speaker=aman to=press
event e1 die patients=dead,bakyt,gulmira,emil,tilek,piotr,ruslan date=d2 place=karasu
event e2 injure patients=hurt date=d2 place=karasu
count n1 value=6 unit=people what=killed
count n2 value=14 unit=people what=injured
role r1 person=aman title=chief org=police status=current
quote q2 indirect speaker=nazgul
role r2 person=nazgul title=spokeswoman status=current
role r3 person=bakyt title=driver
role r4 person=piotr title=geologist
role r5 person=ruslan title=conscript
age a1 person=bakyt years=52
age a2 person=gulmira years=31
age a3 person=emil years=9
age a4 person=tilek years=4
age a5 person=piotr years=66
age a6 person=ruslan years=19
age a7 person=aida years=7
quote q3 direct speaker=nazgul
count n3 value=3 unit=people what="in surgery"
quote q4 indirect speaker=ministry to=chamber medium=letter
contact c2 from=ministry to=chamber medium=letter
count n4 value=2 unit=inspections what="that the coach failed"
vote v1 choice=motion count=41 unit=deputies stance=against
vote v2 choice=motion count=38 unit=deputies stance=for
role r6 person=askar title=minister org=ministry status=current
contact c1 from=askar to=aida medium=meeting
quote q5 indirect speaker=aman
event e4 arrest factuality=negated
