id: docks-pay-ballot
published: 2017-11-06
house: kingsway
topic: labour
length: brief
traps: price-or-percent, planned
---
{q1 {e1 {~drivers Crane drivers at {=orme Ormeshaven}} have {e1.trigger thrown out} {~deal a two-year pay deal}} that {^drivers their} own officials recommended: {v1 1,188 papers marked no}, {v2 973 marked yes} and {v3 eleven left blank}}, {=union the Harbour Trades' Union} {q1.cue said} {d1 last night}. At the container berth {s1 {~no refusal} reached 71 per cent}.

{~deal The deal} was worth {x 3.1 per cent} a year. '{q2 It was a good offer and it is a bad day},' {q2.cue conceded} {q2.src {r1 {~usha {~union the union}'s {r1.title national officer}}, {=usha Usha Prentice-Rao}}}. {c1 {^usha She} {c1.trigger breakfasted} with {r2 {=gwyn Gwyn Almond}, {a1 50}, {~gwyn {r2.title managing director} of {=port {=orme Ormeshaven} Port}}}, {d2 today}}; {q3.src {^gwyn he}} {q3.cue described} the talk as '{q3 civil}'.

{e2 At {~committee the branch committee} {d3 yesterday}, {~strike a strike} before {d4 Christmas} was {e2.trigger carried}} by {v4 fourteen votes} to {v5 two}, {v6 three members declining to choose}. {c2 {~branch The branch} has {c2.trigger written} to {~tugs {n1 260 tug hands}} {c2.purpose seeking support}}; {s2 a third of {^tugs those}, sounded out in {d5 October}, would {~strike walk out}}.
---
entity drivers group "crane drivers at Ormeshaven" named=no
entity orme place "Ormeshaven"
entity port organization "Ormeshaven Port"
entity deal other "two-year pay deal" named=no
entity union organization "Harbour Trades' Union"
entity no other "refusal" named=no
entity usha person "Usha Prentice-Rao" gender=feminine
entity gwyn person "Gwyn Almond" gender=masculine
entity committee organization "branch committee" named=no
entity strike other "strike before Christmas" named=no
entity branch organization "branch" named=no
entity tugs group "260 tug hands" named=no
date d1 2017-11-05TNI
date d2 2017-11-06
date d3 2017-11-05
date d4 2017-12-25
date d5 2017-10
event e1 reject agents=drivers patients=deal
event e2 pass agents=committee patients=strike date=d3
vote v1 choice=deal count=1188 unit=papers stance=against
vote v2 choice=deal count=973 unit=papers stance=for
vote v3 choice=deal count=11 unit=papers stance=abstain
vote v4 choice=strike count=14 unit=votes stance=for date=d3
vote v5 choice=strike count=2 unit=votes stance=against date=d3
vote v6 choice=strike count=3 unit=members stance=abstain date=d3
quote q1 indirect speaker=union date=d1
quote q2 direct speaker=usha
quote q3 mixed speaker=gwyn
role r1 person=usha title="national officer" org=union status=current
role r2 person=gwyn title="managing director" org=port status=current
age a1 person=gwyn years=50
contact c1 from=usha to=gwyn medium=meeting date=d2
contact c2 from=branch to=tugs medium=letter purpose="seeking support"
count n1 value=260 unit="tug hands" what="written to by the branch"
share s1 choice=no percent=71 population="container berth"
share s2 choice=strike percent=33.3 population="tug hands" date=d5
