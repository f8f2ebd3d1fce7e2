id: chief-justice-nassour
published: 2022-03-06
house: kingsway
topic: obituaries
length: brief
traps: metaphor
---
{e1 {=nassour Bahija Nassour}, the first woman to be {r1 {r1.title chief justice} of {=kharaba Kharaba}}, {e1.trigger died} on {d1 Friday} at home in {=ain Ain Zarqa}}. {a1 {^nassour She} was 86}.

{q1 {^nassour She} had been ill since {d2 the autumn}}, {q1.cue said} {q1.src {r2 {~salwa {^nassour her} daughter}, {~salwa the {r2.title novelist}} {=salwa Salwa Tannous}}}.

Called to the bar in {d3 1959}, {e2 {=nassour Nassour} was {e2.trigger appointed} to {=court the Supreme Court} by {r3 {r3.title President} {=haddar Munir Haddar}}} in {d4 1988}. {q2.src {^haddar He}} {q2.cue warned} {^nassour her} that {q2 {^nassour she} would be outvoted for a decade}. It happened {n1 114 times}, by {^nassour her} own reckoning.

In {d5 1996} {e3 {^nassour she} {e3.trigger ruled} that the army might not try civilians}. '{q4 The uniform ends at the gate},' {^nassour she} {q4.cue wrote}.

{r4 {^nassour She} was acting {r4.title chief} of {~court the court}} from {d6 2001} and in {^nassour her} own right from {d7 2003} to {d8 2008}.

'{q5 {^nassour She} never raised {^nassour her} voice. {^nassour She} raised {^nassour her} pencil},' {q5.src {r5 {r5.title Justice} {=ghobashi Iyad Ghobashi}}, {~ghobashi {^nassour her} successor}}, {q5.cue recalled}.

{^nassour She} leaves {~salwa {^nassour her} daughter} and {n2 two grandsons}.
---
entity nassour person "Bahija Nassour" gender=feminine
entity kharaba place "Kharaba"
entity ain place "Ain Zarqa"
entity salwa person "Salwa Tannous" gender=feminine
entity court organization "Supreme Court"
entity haddar person "Munir Haddar" gender=masculine
entity ghobashi person "Iyad Ghobashi"
date d1 2022-03-04
date d2 2021-FA
date d3 1959
date d4 1988
date d5 1996
date d6 2001
date d7 2003
date d8 2008
event e1 die patients=nassour date=d1 place=ain
role r1 person=nassour title="chief justice" org=kharaba status=former
age a1 person=nassour years=86
quote q1 indirect speaker=salwa
role r2 person=salwa title=novelist status=current
event e2 appoint agents=haddar patients=nassour date=d4
role r3 person=haddar title=President status=former
quote q2 indirect speaker=haddar to=nassour
count n1 value=114 unit=times what="that Nassour was outvoted" by=nassour
event e3 rule agents=nassour date=d5
quote q4 direct speaker=nassour
role r4 person=nassour title=chief org=court status=acting
quote q5 direct speaker=ghobashi
role r5 person=ghobashi title=Justice status=current
count n2 value=2 unit=grandsons what="who survive Nassour"
