id: railmen-second-ballot
published: 2018-01-31
house: kingsway
topic: labour
length: brief
traps: duration, denied, number-in-name
---
Twice asked, {~guards the guards of {=wold Wold & Severn Railway}} have twice said no. {e1 {~deal The deal on driver-only trains} {e1.trigger went down} {d1 yesterday}} by {v1 1,033 votes} to {v2 714}; in {d2 December} the figures were {v3 980} and {v4 891}.

Nor are the drivers content. {s1 Sixty-eight per cent would come out with {~guards the guards}}, {s2 a fifth {~work would work}} and {s3 the remainder, 12 per cent, {~unsure are unsure}}, in an indicative ballot by {=foot Footplate {x 1880}}, {~foot their union}.

'{q1 {c1 Mr {=carne Carne} {c1.trigger took} {^shona me} to lunch} and talked about biscuits},' {q1.cue said} {q1.src {r1 {~shona {~guards the guards}' {r1.title convener}}, {=shona Shona MacUrquhart}, {a1 41}}}. '{q1 Not once did {^carne he} mention doors.}'

{q2.src {r2 {=carne Adrian Carne}, {~carne {~wold the railway}'s {r2.title operations director}}},} {q2.cue denies} {q2 having offered {^shona her} a "sweetener" over the pudding}. {c3 {r3 {r3.title Transport Secretary} {=petra Petra Oyelaran}} {c3.trigger telephoned} {~both both} on {d3 Sunday}} and {c4 {c4.trigger again} {d4 last night}}.

{q3.src {~plat The passengers' group} {=plat Platform}} {q3.cue reckons} {q3 {n1 58,000 journeys} a day would be lost}.
---
entity guards group "guards of Wold & Severn Railway" named=no
entity wold organization "Wold & Severn Railway"
entity deal other "deal on driver-only trains" named=no
entity work other "would work" named=no
entity unsure other "are unsure" named=no
entity foot organization "Footplate 1880"
entity carne person "Adrian Carne" gender=masculine
entity shona person "Shona MacUrquhart" gender=feminine
entity petra person "Petra Oyelaran"
entity both group "both" named=no
entity plat organization "Platform"
date d1 2018-01-30
date d2 2017-12
date d3 2018-01-28
date d4 2018-01-30TNI
event e1 reject agents=guards patients=deal date=d1
vote v1 choice=deal count=1033 unit=votes stance=against date=d1
vote v2 choice=deal count=714 unit=votes stance=for date=d1
vote v3 choice=deal count=980 unit=votes stance=against date=d2
vote v4 choice=deal count=891 unit=votes stance=for date=d2
share s1 choice=guards percent=68 population=drivers survey=foot
share s2 choice=work percent=20 population=drivers survey=foot
share s3 choice=unsure percent=12 population=drivers survey=foot
quote q1 direct speaker=shona
contact c1 from=carne to=shona medium=meeting
role r1 person=shona title=convener org=guards status=current
age a1 person=shona years=41
quote q2 mixed speaker=carne
role r2 person=carne title="operations director" org=wold status=current
contact c3 from=petra to=both medium=phone date=d3
contact c4 from=petra to=both medium=phone date=d4
role r3 person=petra title="Transport Secretary" status=current
quote q3 indirect speaker=plat
count n1 value=58000 unit=journeys what="a day that would be lost"
