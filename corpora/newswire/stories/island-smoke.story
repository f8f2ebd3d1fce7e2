id: island-smoke
published: 2005-03-13
house: ansbach
topic: health
length: brief
traps: hard-wrapped, threshold, habitual
---
{=ness Stora Ness} (Ansbach) - There are {n1 214 smokers} on {=ness Stora Ness}, and since
{d1 Saturday} nowhere to put them. {e1 {~islanders The islanders} {e1.trigger adopted} {~ban a smoking ban that covers
beaches, boats and the lighthouse}}, {v1 807} to {v2 799}; {v3 six people drew {~pipe a pipe} on the slip}.
A tie would have needed a third round.

"{q1 {~father {^ylva My} father} smokes when {^father he} fishes and fishes when {^father he} smokes. {^father He} will have to
give up eating}," {q1.cue predicted} {q1.src {a1 {=ylva Ylva Thorsen}, twenty}}.

{c1 {r1 {=hauk Torgeir Hauk}, {~hauk the {r1.title district doctor}}}, went from door to door to {c1.trigger speak} with {~holdouts the
799} on {d2 Sunday}}. {q2.src {^hauk He}} {q2.cue acknowledged} {q2 being offered {n2 thirty-one cigarettes}, and
accepting one}.
---
entity ness place "Stora Ness"
entity islanders group "islanders" named=no
entity ban law "smoking ban that covers beaches, boats and the lighthouse" named=no
entity pipe other "pipe" named=no
entity ylva person "Ylva Thorsen"
entity father person "Thorsen's father" named=no gender=masculine
entity hauk person "Torgeir Hauk" gender=masculine
entity holdouts group "799" named=no
date d1 2005-03-12
date d2 2005-03-13
count n1 value=214 unit=smokers what="on Stora Ness"
count n2 value=31 unit=cigarettes what="offered to Hauk"
event e1 pass agents=islanders patients=ban date=d1
vote v1 choice=ban count=807 unit=votes stance=for
vote v2 choice=ban count=799 unit=votes stance=against
vote v3 choice=pipe count=6 unit=people
quote q1 direct speaker=ylva
quote q2 indirect speaker=hauk
age a1 person=ylva years=20
role r1 person=hauk title="district doctor" status=current
contact c1 from=hauk to=holdouts medium=meeting date=d2
