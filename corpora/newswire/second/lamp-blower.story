id: lamp-blower
published: 1996-04-27
house: kingsway
topic: obituaries
length: brief
traps:
---
{e1 {r1 {=ola Ola Brisebois}, {~ola the last {r1.title lamp-glass blower} in {=cyr Saint-Cyr-sur-Quai}}}, {e1.trigger died} on {d1 Tuesday}}. {a1 {^ola She} was 89} and {q1 had breathed}, {q1.cue on} {q1.src {^ola her} own reckoning}, {q1 into {n1 two million chimneys}}.

Born over the furnace, {a2 {^ola she} was put to the pipe at nine}. '{q2 A lamp is a polite fire},' {q2.src {^ola she}} {q2.cue wrote} in '{x The Wick and I}', which sold out in {d2 1971}. {^ola She} never lit {=street No {x 3} Glass Street} by any other means.

{e2 In {d3 1952} {^ola she} stood for the town council and {e2.trigger lost}}, {v1 polling 41} to {v2 {~priest the priest}'s 47}.

{r2 {r2.title Mayor} {=thierry Thierry Sow-Lambert}} {c1 {c1.trigger took tea} with {^ola her} in {d4 January}}. '{q3 {^ola She} switched off {^thierry my} torch and {q4.cue told} {^thierry me} {q4 it was rude}},' {q3.src {^thierry he}} {q3.cue smiled}.
---
entity ola person "Ola Brisebois" gender=feminine
entity cyr place "Saint-Cyr-sur-Quai"
entity street place "No 3 Glass Street"
entity priest person "priest" named=no
entity thierry person "Thierry Sow-Lambert" gender=masculine
date d1 1996-04-23
date d2 1971
date d3 1952
date d4 1996-01
event e1 die patients=ola date=d1
event e2 lose_election agents=ola date=d3
role r1 person=ola title="lamp-glass blower"
role r2 person=thierry title=Mayor status=current
age a1 person=ola years=89
age a2 person=ola years=9
count n1 value=2000000 unit=chimneys what="breathed into"
vote v1 choice=ola count=41 unit=votes contest="town council" date=d3
vote v2 choice=priest count=47 unit=votes contest="town council" date=d3
contact c1 from=thierry to=ola medium=meeting date=d4
quote q1 indirect speaker=ola
quote q2 direct speaker=ola
quote q3 direct speaker=thierry
quote q4 indirect speaker=ola to=thierry
