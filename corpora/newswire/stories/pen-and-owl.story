id: pen-and-owl
published: 2008-02-04
house: kingsway
topic: obituaries
length: brief
traps: scare-quotes, called-names, fictional-character
---
For thirty-one years {=basil Basil Mukherjee-Tate} drew the same owl, and for thirty-one years ministers wrote in to ask whether it was them.

{e1 {r3 {~basil The {r3.title cartoonist}}} {e1.trigger died} on {d1 Saturday}}, {a1 six weeks after turning 77}. {^basil His} owl, Sir Hoot, had called every chancellor since {d2 1977} '{x my dear sparrow}'.

'{q1 {^basil He} could do a whole Budget in an eyebrow},' {q1.src {r1 {=annika Annika Sørbø}, {~annika {r1.title editor} of {=lantern the Lantern}},}} {q1.cue enthused}. {c1 {r2 The former {r2.title chancellor} {=percy Percy Gallimore}} {c1.trigger lunched} with {^basil him} in {d3 1986} {c1.purpose to complain about a beak}} and {c2 {q2.cue {c2.trigger e-mailed}} {~lotte the widow}, {=lotte Lotte}, {d4 yesterday}}: '{q2 {^percy I} am told it was the making of {^percy me}.}'

{=society The Cartoonists' Society} gave {^basil him} {^society its} inkwell {n1 four times}, in {d5 1999} by {v1 58 votes} to {v2 57 for {=runner Wren Oduya}}.
---
entity basil person "Basil Mukherjee-Tate" gender=masculine
entity annika person "Annika Sørbø"
entity lantern organization "Lantern"
entity percy person "Percy Gallimore" gender=masculine
entity lotte person "Lotte"
entity society organization "Cartoonists' Society"
entity runner person "Wren Oduya"
date d1 2008-02-02
date d2 1977
date d3 1986
date d4 2008-02-03
date d5 1999
event e1 die patients=basil date=d1
age a1 person=basil years=77
role r1 person=annika title=editor org=lantern status=current
role r2 person=percy title=chancellor status=former
quote q1 direct speaker=annika
quote q2 direct speaker=percy to=lotte medium=email
count n1 value=4 unit=times what="that the society gave him its inkwell"
vote v1 choice=basil count=58 unit=votes date=d5
vote v2 choice=runner count=57 unit=votes date=d5
contact c1 from=percy to=basil medium=meeting date=d3 purpose="to complain about a beak"
contact c2 from=percy to=lotte medium=email date=d4
role r3 person=basil title=cartoonist
