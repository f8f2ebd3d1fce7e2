id: saffron-board
published: 2013-04-03
house: meridian
topic: business
length: brief
traps: denied, unnamed-source, duration
source: Meridian
---
{=mashan MASHAN}, {d1 April 3} (Meridian) - {q1 By {v1 seven votes} to {v2 four}, {e1 {~board {=zaferan Zaferan Trading}'s board} {e1.trigger threw out} {~sacking a motion to dismiss {=darvish Kamran Darvish}}}, {r1 {~darvish {^zaferan its} {r1.title managing director}} of {x 16} years}, in a sitting that broke up after {d2 midnight}}, {q1.src {~insiders two people in the room}} {q1.cue disclosed}.

{q2 {c1 {=lu Lu Jiaqi}, {r2 {~lu the {r2.title commercial head}}}, {c1.trigger rang} {^darvish him} at {d3 12:40 a.m. on Wednesday} with the news}}, {q2.cue according to} {q2.src {~shirin {^darvish his} wife}, {=shirin Shirin Darvish}}. "{q3 {^darvish He} thanked {^lu her} and went back to sleep. {a1 {^darvish He} is 63}; {^darvish he} needs it}," {^shirin she} {q3.cue remarked}.

{q4.src {r3 {~oyelaran {r3.org {=zaferan Zaferan}}'s {r3.title chairman}}, {=oyelaran Bode Oyelaran}}}, {q4.cue denied} that {q4 {n1 1.8 tonnes of saffron} had gone missing from the bonded store}. {q5.src {^oyelaran He}} would {q5.cue allow} only that "{q5 the scales and the ledger have fallen out of love}".

(Reporting by Nadia Holt; Editing by Piet Moor)
---
entity mashan place "Mashan"
entity zaferan organization "Zaferan Trading"
entity sacking other "motion to dismiss Kamran Darvish" named=no
entity darvish person "Kamran Darvish" gender=masculine
entity insiders group "two people in the room" named=no
entity lu person "Lu Jiaqi" gender=feminine
entity shirin person "Shirin Darvish" gender=feminine
entity oyelaran person "Bode Oyelaran" gender=masculine
date d1 2013-04-03
date d2 2013-04-02T24:00
date d3 2013-04-03T00:40
quote q1 indirect speaker=insiders
vote v1 choice=sacking count=7 unit=votes stance=against
vote v2 choice=sacking count=4 unit=votes stance=for
role r1 person=darvish title="managing director" org=zaferan status=current by=article
quote q2 indirect speaker=shirin
contact c1 from=lu to=darvish medium=phone date=d3
role r2 person=lu title="commercial head" org=zaferan status=current by=article
quote q3 direct speaker=shirin
age a1 person=darvish years=63
quote q4 indirect speaker=oyelaran
count n1 value=1.8 unit=tonnes what="saffron gone missing" factuality=negated
role r3 person=oyelaran title=chairman org=zaferan status=current
quote q5 mixed speaker=oyelaran
entity board organization "Zaferan Trading's board" named=no
event e1 reject agents=board patients=sacking
