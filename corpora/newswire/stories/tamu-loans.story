id: tamu-loans
published: 2024-03-11
house: newsroom
topic: courts
length: brief
traps: duration
---
{e1 {r1 {~kariithi The former {r1.title head of lending} at {=tamu Tamu Savings Bank}}, {=kariithi Wambui Kariithi}}, was {e1.trigger sentenced} on {d1 Monday} to {x nine} years in prison} for approving {n1 1.4 billion shillings} in loans to companies that did not exist.

"{q1 Depositors were robbed with a fountain pen}," {q1.src {r2 {r2.title Magistrate} {=ochieng Felix Ochieng'-Were}}} {q1.cue told} a full courtroom in {=kisumu Kisumu}.

{a1 {=kariithi Kariithi}, 49,} {e2 was {e2.trigger convicted} in {d2 January}} on {n2 26 counts} of fraud. {e3 {~brother {^kariithi Her} brother-in-law}, who ran {n3 seven of the firms}, was {e3.trigger acquitted}}.

{q2.src {r4 {~achola {^kariithi Her} {r4.title lawyer}}, {=achola Beatrice Acholah}},} {q2.cue argued} that {q2 {^kariithi she} had acted under orders} and {q3.cue said} {q3 {^kariithi she} would appeal within {x 14} days}.

{c1 {r3 {r3.org {=cbk Central Bank}} {r3.title governor} {=njoroge Stephen Ngugi-Maina}} {c1.trigger met} {~depositors {n4 some 200 depositors}} on {d3 Saturday}}. {q4.src {^njoroge He}} {q4.cue said} {q4 {n5 at least 60 percent} of {^depositors their} savings would be repaid by {d4 June 30}}.
---
entity tamu organization "Tamu Savings Bank"
entity kariithi person "Wambui Kariithi" gender=feminine
entity ochieng person "Felix Ochieng'-Were"
entity cbk organization "Central Bank"
entity kisumu place "Kisumu"
entity brother person "Wambui Kariithi's brother-in-law" named=no gender=masculine
entity achola person "Beatrice Acholah"
entity njoroge person "Stephen Ngugi-Maina" gender=masculine
entity depositors group "200 depositors" named=no
date d1 2024-03-11
date d2 2024-01
date d3 2024-03-09
date d4 2024-06-30
event e1 sentence patients=kariithi date=d1 place=kisumu
event e2 convict patients=kariithi date=d2
event e3 acquit patients=brother
contact c1 from=njoroge to=depositors medium=meeting date=d3
role r1 person=kariithi title="head of lending" org=tamu status=former
role r2 person=ochieng title=Magistrate status=current
role r3 person=njoroge title=governor org=cbk status=current
role r4 person=achola title=lawyer status=current
age a1 person=kariithi years=49
quote q1 direct speaker=ochieng
quote q2 indirect speaker=achola
quote q3 indirect speaker=achola
quote q4 indirect speaker=njoroge
count n1 value=1400000000 unit=shillings what="loans to companies that did not exist"
count n2 value=26 unit=counts what="of fraud on which Kariithi was convicted"
count n3 value=7 unit=firms what="run by the brother-in-law"
count n4 value=200 unit=depositors what="met by the governor" bound=about
count n5 value=60 unit=percent what="of savings to be repaid" bound=at_least
