id: felt-boots
published: 2009-04-27
house: ansbach
topic: legislatures
length: brief
traps: sports-score, quoted-title, total
---
{=ulgii Ulaan Tolgoi} (Ansbach) - Nobody threw a shoe. It was a felt boot, and it ended the longest sitting that {=khural the Great Khural} has known since {d1 1992}.

{~bill The mining charter}, which carries the title "{x Wealth Under Us}", {e1 was {e1.trigger rejected}}: {v1 31 deputies} backed {^bill it}, {v2 38} did not and {v3 three} were outside smoking, which the rules count as abstaining.

"{q1 {q3.src {^erdene I}} had {q3.cue asked} {q3 whether the ministers' cousins own the hill}. The reply was footwear}," {q1.cue recounted} {q1.src {=erdene Erdenechimeg}, {r3 {~erdene a {r3.title geologist} of {a1 45}}} who {r1 {r1.title sits} for the eastern steppe}}.

{c1 {r2 {r2.title Mines minister} {=gantulga Bold Gantulga}} {c1.trigger sat down} with {^erdene her} over salted tea on {d2 Saturday night}}, and on {d3 Sunday} {q2.src {^gantulga he}} {q2.cue admitted} that {q2 {n1 four cousins} were involved, "not the whole family"}.

Outside, a wrestling final went {x 3-2} to the army.
---
entity ulgii place "Ulaan Tolgoi"
entity khural organization "Great Khural"
entity bill law "mining charter" named=no
entity erdene person "Erdenechimeg" gender=feminine
entity gantulga person "Bold Gantulga" gender=masculine
date d1 1992
date d2 2009-04-25TNI
date d3 2009-04-26
event e1 reject agents=khural patients=bill
vote v1 choice=bill count=31 unit=deputies stance=for
vote v2 choice=bill count=38 unit=deputies stance=against
vote v3 choice=bill count=3 unit=deputies stance=abstain
quote q1 direct speaker=erdene
age a1 person=erdene years=45
role r1 person=erdene title=sits org=khural status=current
role r2 person=gantulga title="Mines minister" status=current
contact c1 from=gantulga to=erdene medium=meeting date=d2
quote q2 mixed speaker=gantulga date=d3
count n1 value=4 unit=cousins what="involved in the hill"
quote q3 indirect speaker=erdene
role r3 person=erdene title=geologist
