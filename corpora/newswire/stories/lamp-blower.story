id: lamp-blower
published: 1996-04-27
house: kingsway
topic: obituaries
length: brief
traps: quoted-title, number-in-name
---
{r1 {=ola Ola Brisebois}, {~ola the last {r1.title lamp-glass blower} in {=quay Saint-Cyr-sur-Quai}}}, {e1 {e1.trigger died} on {d1 Tuesday}}. {a1 {^ola She} was 89} and had breathed, on {^ola her} own reckoning, into {n1 two million chimneys}.

Born over the furnace, {^ola she} was {a2 put to the pipe at nine}. '{q1 A lamp is a polite fire},' {q1.src {^ola she}} {q1.cue wrote} in '{x The Wick and I}', which sold out in {d2 1971}. {^ola She} never lit {=glass No 3 Glass Street} by any other means.

In {d3 1952} {e2 {^ola she} stood for {~council the town council} and {e2.trigger lost}}, {v1 polling 41} to {v2 {~priest the priest}'s 47}.

{c1 {r2 {r2.title Mayor} {=thierry Thierry Sow-Lambert}} {c1.trigger took tea} with {^ola her} in {d4 January}}. '{q2 {^ola She} switched off {^thierry my} torch and {q3.cue told} {^thierry me} {q3 it was rude}},' {q2.src {^thierry he}} {q2.cue smiled}.
---
entity ola person "Ola Brisebois" gender=feminine
entity quay place "Saint-Cyr-sur-Quai"
entity council organization "town council" named=no
entity priest person "priest" named=no
entity thierry person "Thierry Sow-Lambert" gender=masculine
date d1 1996-04-23
date d2 1971
date d3 1952
date d4 1996-01
event e1 die patients=ola date=d1
event e2 lose_election agents=ola date=d3
vote v1 choice=ola count=41 unit=votes date=d3
vote v2 choice=priest count=47 unit=votes date=d3
age a1 person=ola years=89
age a2 person=ola years=9
role r1 person=ola title="lamp-glass blower"
role r2 person=thierry title=Mayor status=current
quote q1 direct speaker=ola
quote q2 direct speaker=thierry
contact c1 from=thierry to=ola medium=meeting date=d4
count n1 value=2000000 unit=chimneys what="blown by Brisebois" by=ola
quote q3 indirect speaker=ola to=thierry
entity glass place "No 3 Glass Street"
