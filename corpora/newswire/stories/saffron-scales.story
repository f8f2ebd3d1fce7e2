id: saffron-scales
published: 2006-02-27
house: ansbach
topic: crime
length: brief
traps: duration, negated
---
{=mashhad Mashhad} (Ansbach) - After eleven nights on a roof, {~officers three customs officers} in {=mashhad Mashhad} have discovered how the saffron left: it went out in the stuffing of a prize fighting ram.

{e1 {r1 {=behrouz Behrouz Tavakoli}, {~behrouz the ram's {r1.title trainer}}}, was {e1.trigger taken into custody} on {d1 Saturday}}. {e2 {^behrouz He} has not been {e2.trigger charged}}. "{q1 The animal is innocent. {^behrouz I} am also innocent, but less}," {q1.src {^behrouz he}} {q1.cue is quoted as saying} by the newspaper {=local Khabar-e Shargh}.

{q2 {n1 Seven kilograms} of stigmas were found under the fleece}, {q2.cue by the account of} {q2.src {r2 {r2.title customs chief} {=nahid Nahid Farrokhi}}}. {q3.src {a1 {^nahid She}, at 45 {~nahid the first woman in the post},}} {q3.cue estimated} {q3 the haul at {n2 10,500 dollars}}.

{c1 {=nahid Farrokhi} {c1.trigger conferred} with {~turkmen {^nahid her} counterpart in {=ashgabat Ashgabat}} by video on {d2 Sunday}}; {^turkmen he}, too, has a ram.
---
entity mashhad place "Mashhad"
entity officers group "three customs officers" named=no
entity behrouz person "Behrouz Tavakoli" gender=masculine
entity local organization "Khabar-e Shargh"
entity nahid person "Nahid Farrokhi" gender=feminine
entity turkmen person "Nahid Farrokhi's counterpart" named=no gender=masculine
entity ashgabat place "Ashgabat"
date d1 2006-02-25
date d2 2006-02-26
event e1 arrest patients=behrouz date=d1
event e2 charge patients=behrouz factuality=negated
quote q1 direct speaker=behrouz to=local
quote q2 indirect speaker=nahid
quote q3 indirect speaker=nahid
role r1 person=behrouz title=trainer status=current
role r2 person=nahid title="customs chief" status=current
age a1 person=nahid years=45
count n1 value=7 unit=kilograms what="of saffron found under the fleece"
count n2 value=10500 unit=dollars what="estimated worth of the haul"
contact c1 from=nahid to=turkmen medium=video date=d2
