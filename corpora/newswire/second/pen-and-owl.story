id: pen-and-owl
published: 2008-02-04
house: kingsway
topic: obituaries
length: brief
traps:
---
For {x thirty-one} years {=basil Basil Mukherjee-Tate} drew the same owl, and for {x thirty-one} years ministers wrote in to ask whether it was them.

{e1 {r1 {~basil The {r1.title cartoonist}}} {e1.trigger died} on {d1 Saturday}}, {a1 six weeks after turning 77}. {^basil His} owl, {=hoot Sir Hoot}, had called every chancellor since {d2 1977} '{x my dear sparrow}'.

'{q1 {^basil He} could do a whole Budget in an eyebrow},' {q1.src {r2 {=annika Annika Sørbø}, {~annika {r2.title editor} of {r2.org {=lantern the Lantern}}}},} {q1.cue enthused}. {q2.src {r3 The former {r3.title chancellor} {=percy Percy Gallimore}}} {c1 {c1.trigger lunched} with {^basil him} in {d3 1986} {c1.purpose to complain about a beak}} and {c2 {c2.trigger {q2.cue e-mailed}} {~lotte the widow}, {=lotte Lotte}, {d4 yesterday}}: '{q2 {^percy I} am told it was the making of {^percy me}.}'

{=society The Cartoonists' Society} gave {^basil him} {^society its} inkwell {x four} times, in {d5 1999} by {v1 58 votes} to {v2 57 for {=wren Wren Oduya}}.
---
entity basil person "Basil Mukherjee-Tate" gender=masculine
entity hoot other "Sir Hoot"
entity annika person "Annika Sørbø"
entity lantern organization "Lantern"
entity percy person "Percy Gallimore"
entity lotte person "Lotte" gender=feminine
entity society organization "Cartoonists' Society"
entity wren person "Wren Oduya"
date d1 2008-02-02
date d2 1977
date d3 1986
date d4 2008-02-03
date d5 1999
event e1 die patients=basil date=d1
role r1 person=basil title=cartoonist
role r2 person=annika title=editor org=lantern status=current
role r3 person=percy title=chancellor status=former
age a1 person=basil years=77
contact c1 from=percy to=basil medium=meeting date=d3 purpose="to complain about a beak"
contact c2 from=percy to=lotte medium=email date=d4
vote v1 choice=basil count=58 unit=votes contest="inkwell" date=d5
vote v2 choice=wren count=57 unit=votes contest="inkwell" date=d5
quote q1 direct speaker=annika
quote q2 direct speaker=percy to=lotte medium=email
