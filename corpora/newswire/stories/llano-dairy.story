id: llano-dairy
published: 2000-02-14
house: kingsway
topic: business
length: brief
traps: mismatched-marks, metaphor, refused
---
{e1 {~lechera The Argentine co-operative} {=lechera Lechera del Llano} has {e1.trigger turned down} {~bid a Swiss bid}} so politely that {~alpina the bidder} asked for the letter to be framed.

Of the farms that sent in a slip {v1 2,207 were against {~bid the sale}}; {v2 919 would have signed}. {q1.src {r1 {r1.title President} {=quispe Néstor Quispe}}} {q1.cue described} the gap as “{q1 wider than {^quispe my} road, which is not hard}".

{=gruber Regula Gruber}, {r2 {~gruber {r2.title chief negotiator} of {=alpina Alpina Milch}}}, had {c1 {c1.trigger sat down with} {^quispe him} four times} since {d1 November}, and at {x 1,900} metres came to love the goats. “{q2 {^gruber I} leave with no dairy and a recipe}", {^gruber she} {q2.cue wrote} in {^gruber her} farewell on {d2 Saturday}.

{q3 {s1 More than half of the members under 40} had wanted {~bid the money}}, {q3.cue by the reckoning of} {q3.src the newspaper {=cuyo Cuyo Hoy}}. {~alpina The Swiss} refused to raise the offer of {n1 60 million francs}. {a1 Mr {=quispe Quispe}, 67}, never opened {^quispe his} copy.
---
entity lechera organization "Lechera del Llano"
entity alpina organization "Alpina Milch"
entity bid other "sale of Lechera del Llano" named=no
entity quispe person "Néstor Quispe" gender=masculine
entity gruber person "Regula Gruber" gender=feminine
entity cuyo organization "Cuyo Hoy"
date d1 1999-11
date d2 2000-02-12
vote v1 choice=bid count=2207 unit=farms stance=against
vote v2 choice=bid count=919 unit=farms stance=for
quote q1 mixed speaker=quispe
role r1 person=quispe title=President org=lechera status=current
role r2 person=gruber title="chief negotiator" org=alpina status=current
contact c1 from=gruber to=quispe medium=meeting
quote q2 direct speaker=gruber date=d2
quote q3 indirect speaker=cuyo
share s1 choice=bid percent=50 population="members under 40" survey=cuyo
count n1 value=60000000 unit=francs what="offered by the Swiss"
age a1 person=quispe years=67
event e1 reject agents=lechera patients=bid
