id: taxi-rings
published: 2010-05-15
house: kingsway
topic: crime
length: brief
traps: late-speaker, idiom
---
'{q1 {^lusk He} asked for {=dover Dover} and paid {^sadiq me} in signet rings},' {q1.cue came} {q1.src {~sadiq the voice over the counter}}, at which two constables put down their tea.

{e1 {a1 {=lusk Terence Lusk}, 33}, was {e1.trigger arrested} at the ticket barrier on {d1 Wednesday}}, {n1 ninety-one rings} the lighter. {r2 {=sadiq Sadiq Mirza}, {a2 {~sadiq a {r2.title cabbie}} aged 59}}, had driven {^lusk him} from {=deptford Deptford}. {q3 The talk}, {q3.src {^sadiq he}} {q3.cue volunteered}, {q3 was 'of cricket, and whether {^sadiq I} had daughters'}.

{q4.src {r1 {r1.title Chief Inspector} {=bronwen Bronwen Ap Rhys}}} {q4.cue reckons} {q4 the haul came from {n2 five funeral parlours}}. {c1 {^bronwen She} {c1.trigger rang round} {~families the families} {d2 last night}}; {q5.src {^bronwen she}} {q5.cue called} {~list the list} '{q5 the saddest {^bronwen I} have ever read aloud}'.
---
entity dover place "Dover"
entity lusk person "Terence Lusk" gender=masculine
entity sadiq person "Sadiq Mirza" gender=masculine
entity deptford place "Deptford"
entity bronwen person "Bronwen Ap Rhys" gender=feminine
entity families group "families" named=no
entity list other "list" named=no
date d1 2010-05-12
date d2 2010-05-14TNI
event e1 arrest patients=lusk date=d1
age a1 person=lusk years=33
age a2 person=sadiq years=59
count n1 value=91 unit=rings what="handed over by Lusk"
count n2 value=5 unit="funeral parlours" what="from which the rings came"
quote q1 direct speaker=sadiq
quote q3 mixed speaker=sadiq
quote q4 indirect speaker=bronwen
quote q5 mixed speaker=bronwen
role r1 person=bronwen title="Chief Inspector" status=current
contact c1 from=bronwen to=families medium=phone date=d2
role r2 person=sadiq title=cabbie status=current
