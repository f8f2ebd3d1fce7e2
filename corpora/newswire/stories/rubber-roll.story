id: rubber-roll
published: 2016-10-07
house: eastgate
topic: business
length: brief
traps: hard-wrapped, negated, total
source: Eastgate
---
{=penjuru KOTA PENJURU}, {d1 Oct. 7} (Eastgate) -- {e1 {r1 {r1.title Finance director}
{=siew Tan Siew Hoon}} {e1.trigger resigned} from {=getah Getah Berhad}} on {d2 Thursday},
an hour after losing a ballot for the top job that nobody had told
{^siew her} about.

{e2 {~board The nine-member board} {e2.trigger picked} {=idris Idris Bahari}}, {v1 five votes}
to {v2 {^siew her} three}; {v3 one abstention was {=selvi Selvi Nathan}'s}. "{q1 {^selvi I} do not
vote on ambushes}," {q1.src {a1 {=selvi Nathan}, 71}} {q1.cue snapped} on {^selvi her} way
to the lift.

{q2 {c1 Not once was {=siew Tan} {c1.trigger contacted} by {r2 {r2.title company secretary}
{=roos Pieter Roos}}}}, {q2.src {~friend a friend of {=siew Tan}'s}} {q2.cue asserted}. {q3.src {=roos Roos}} {q3.cue begged to
differ}: {q3 {c2 {^roos he} had {c2.trigger left} {^siew her} two voice messages}, both in
{d3 August}}.

{=getah Getah}, which taps {x 4,600} hectares, lost {n2 18 million ringgit} in {d4 2015}.
---
entity penjuru place "Kota Penjuru"
entity siew person "Tan Siew Hoon" gender=feminine
entity getah organization "Getah Berhad"
entity board group "nine-member board" named=no
entity idris person "Idris Bahari"
entity selvi person "Selvi Nathan" gender=feminine
entity roos person "Pieter Roos" gender=masculine
entity friend person "friend of Tan's" named=no
date d1 2016-10-07
date d2 2016-10-06
date d3 2016-08
date d4 2015
event e1 resign agents=siew date=d2
role r1 person=siew title="Finance director" org=getah status=former
event e2 elect agents=board patients=idris date=d2
vote v1 choice=idris count=5 unit=votes date=d2
vote v2 choice=siew count=3 unit=votes date=d2
vote v3 choice=idris count=1 unit=votes stance=abstain date=d2
quote q1 direct speaker=selvi
age a1 person=selvi years=71
quote q2 indirect speaker=friend
contact c1 from=roos to=siew medium=unspecified factuality=negated
role r2 person=roos title="company secretary" org=getah status=current by=article
quote q3 indirect speaker=roos
contact c2 from=roos to=siew medium=phone date=d3
count n2 value=18000000 unit=ringgit what=lost date=d4
