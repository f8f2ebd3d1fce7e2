id: rector-poll
published: 2017-03-17
house: ansbach
topic: elections
length: brief
traps: threshold, relayed-speech, habitual
---
{=trentola Trentola} (Ansbach) - The oldest chair in {=trentola Trentola} has legs eaten by woodworm, and from {d1 November 1} it will have to bear {=bandyopadhyay Ishani Bandyopadhyay}, {a1 50}, whom {e1 {~electors {~ateneo the university}'s staff and students} {e1.trigger elected} rector} on {d2 Thursday}.

{v1 {r6 {~bandyopadhyay The {r6.title hydrologist}}} drew 671 weighted votes}; {v2 {r4 {r4.title Prof.} {=gallo Ettore Gallo}}, {r1 {~gallo the {r1.title dean} of law}}, 598}, and {v3 {r7 {=ademi Besnik Ademi}, {~ademi a {r7.title chemist}}}, 104}. A winner needed {x 600}.

{q1 {s1 Among students alone {^bandyopadhyay she} took 71 percent}}, {q1.cue noted} {q1.src {=bianchi Rita Bianchi}, {r2 {~bianchi the {r2.title returning officer}}}}.

{q2 {c1 {=gallo Gallo} had {c1.trigger rung} {^bandyopadhyay her} as the last box was emptied} to promise that {^gallo he} would "remain a nuisance"}, {q2.cue beamed} {q2.src {r3 {~bandyopadhyay the {r3.title rector}-elect}}}, who cycles to work and always has ink on {^bandyopadhyay her} sleeve. {r5 {r5.title Pro-rector} {=feng Feng Lihua}} {q3.cue put it bluntly}: "{q3 One of them can count rain. The other can count only lawyers.}"
---
entity trentola place "Trentola"
entity ateneo organization "university" named=no
entity bandyopadhyay person "Ishani Bandyopadhyay" gender=feminine
entity gallo person "Ettore Gallo" gender=masculine
entity bianchi person "Rita Bianchi"
entity feng person "Feng Lihua"
date d1 2017-11-01
date d2 2017-03-16
age a1 person=bandyopadhyay years=50
event e1 elect agents=electors patients=bandyopadhyay date=d2
vote v1 choice=bandyopadhyay count=671 unit="weighted votes" date=d2
vote v2 choice=gallo count=598 unit="weighted votes" date=d2
role r1 person=gallo title=dean status=current
role r4 person=gallo title=Prof. status=current
quote q1 indirect speaker=bianchi
share s1 choice=bandyopadhyay percent=71 population=students
role r2 person=bianchi title="returning officer" status=current
quote q2 mixed speaker=bandyopadhyay relayed=gallo
contact c1 from=gallo to=bandyopadhyay medium=phone
role r3 person=bandyopadhyay title=rector status=elect
role r5 person=feng title=Pro-rector status=current
quote q3 direct speaker=feng
entity ademi person "Besnik Ademi"
vote v3 choice=ademi count=104 unit="weighted votes" date=d2
entity electors group "university's staff and students" named=no
role r6 person=bandyopadhyay title=hydrologist status=current
role r7 person=ademi title=chemist status=current
