id: confidence-night
published: 1999-11-26
house: kingsway
topic: legislatures
length: brief
traps: threshold, old-age-figure, metaphor
---
{=gov The Government} fell at {d1 eight minutes to midnight} by the width of one member's indigestion.

{v1 Three hundred and eleven MPs} voted for {~motion the motion of no confidence} and {v2 310} against; {v3 four abstained}. {e1 {=corrigan Fergal Corrigan}, {r1 {~corrigan the {r1.title Prime Minister}}, {a1 sixty-two}}, {e1.trigger resigned}} {d2 shortly after nine this morning}, in an office where the clock is {x 200} years old and wrong.

'{q1 {^corrigan I} asked for one more vote and was offered a lozenge},' {q1.src {^corrigan he}} {q1.cue reflected}.

The lozenge, it turned out, had come from {r3 {=blessing Blessing Chidzero}, {~blessing the {r3.title backbencher}}} who was in the infirmary when the bells rang. {c1 {r2 {r2.title Chief whip} {=tansley Rupert Tansley}} had {c1.trigger sent} {^blessing her} three text messages}, the last of which {q2.cue read} '{q2 Can {^blessing you} stand?}'

{q3 {^blessing She} could stand, but not walk}, {^blessing she} {q3.cue testified} afterwards to {~press the press gallery}. {q4 {s1 Half the country} wanted {~exit {^corrigan him} out} {d3 last week}}, {q4.src {=orrell Orrell}} {q4.cue found}; {q4 {s2 among the over-70s it was 31 per cent}}.
---
entity corrigan person "Fergal Corrigan" gender=masculine
entity blessing person "Blessing Chidzero" gender=feminine
entity tansley person "Rupert Tansley"
entity orrell organization "Orrell"
entity press group "press gallery" named=no
entity motion other "motion of no confidence" named=no
entity exit other "Corrigan out" named=no
date d1 1999-11-25T23:52
date d2 1999-11-26T09:00
date d3 1999-W46
vote v1 choice=motion count=311 unit=MPs stance=for date=d1
vote v2 choice=motion count=310 unit=MPs stance=against date=d1
event e1 resign agents=corrigan date=d2
role r1 person=corrigan title="Prime Minister" status=former
age a1 person=corrigan years=62
quote q1 direct speaker=corrigan
role r2 person=tansley title="Chief whip" status=current
contact c1 from=tansley to=blessing medium=text
quote q2 direct speaker=tansley to=blessing medium=text
quote q3 indirect speaker=blessing to=press
share s1 choice=exit percent=50 survey=orrell date=d3
share s2 choice=exit percent=31 population="over-70s" survey=orrell date=d3
vote v3 choice=motion count=4 unit=MPs stance=abstain date=d1
entity gov organization "Government"
role r3 person=blessing title=backbencher status=current
quote q4 indirect speaker=orrell
