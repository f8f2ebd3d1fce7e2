id: confidence-night
published: 1999-11-26
house: kingsway
topic: legislatures
length: brief
traps:
---
{=gov The Government} fell at {d1 eight minutes to midnight} by the width of one member's indigestion.

{v1 Three hundred and eleven MPs voted for {~motion the motion of no confidence}} and {v2 310 against}; {v3 four abstained}. {e1 {a1 {r1 {=corrigan Fergal Corrigan}, {~corrigan the {r1.title Prime Minister}}}, sixty-two}, {e1.trigger resigned} shortly after {d2 nine this morning}}, in an office where the clock is {x 200} years old and wrong.

'{q1 {^corrigan I} asked for one more vote and was offered a lozenge},' {q1.src {^corrigan he}} {q1.cue reflected}.

The lozenge, it turned out, had come from {r2 {=chidzero Blessing Chidzero}, {~chidzero the {r2.title backbencher}}} who was in the infirmary when the bells rang. {c1 {r3 {r3.title Chief whip} {=tansley Rupert Tansley}} had sent {^chidzero her} three {c1.trigger text messages}}, {q2.src the last of which} {q2.cue read} '{q2 Can {^chidzero you} stand?}'

{q3 {^chidzero She} could stand, but not walk}, {q3.src {^chidzero she}} {q3.cue testified} afterwards to {~gallery the press gallery}. {q4 {s1 Half the country wanted {~out {^corrigan him} out}} {d3 last week}}, {q4.src {=orrell Orrell}} {q4.cue found}; {q4 {s2 among {~elders the over-70s} it was 31 per cent}}.
---
entity gov organization "Government"
entity motion other "motion of no confidence" named=no
entity corrigan person "Fergal Corrigan" gender=masculine
entity chidzero person "Blessing Chidzero" gender=feminine
entity tansley person "Rupert Tansley"
entity gallery group "press gallery" named=no
entity out other "Corrigan out" named=no
entity orrell organization "Orrell"
entity elders group "over-70s" named=no
date d1 1999-11-25T23:52
date d2 1999-11-26T09:00
date d3 1999-W46
vote v1 choice=motion count=311 unit=votes stance=for
vote v2 choice=motion count=310 unit=votes stance=against
vote v3 choice=motion count=4 unit=votes stance=abstain
event e1 resign agents=corrigan date=d2
age a1 person=corrigan years=62
role r1 person=corrigan title="Prime Minister"
role r2 person=chidzero title=backbencher status=current
role r3 person=tansley title="Chief whip" status=current
contact c1 from=tansley to=chidzero medium=text
share s1 choice=out percent=50 population="the country" survey=orrell date=d3
share s2 choice=out percent=31 population="the over-70s" survey=orrell date=d3
quote q1 direct speaker=corrigan
quote q2 direct speaker=tansley to=chidzero medium=text
quote q3 indirect speaker=chidzero to=gallery
quote q4 indirect speaker=orrell
