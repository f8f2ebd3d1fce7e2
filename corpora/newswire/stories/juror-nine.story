id: juror-nine
published: 2024-07-16
house: newsroom
topic: courts
length: brief
traps: ambiguous-pronoun, called-names
---
{~shirin Juror No. 9} has a name again. {=shirin Shirin Aziz-Lundgren}, {r3 {~shirin {a1 a 31-year-old} {r3.title pastry chef}}}, spoke to this newspaper {d1 Monday}. {d2 A week earlier} {e1 {~jury the jury} {e1.trigger convicted} {r1 former {r1.title county assessor} {=pell Gordon Pell}} of bribery}.

{q1 The vote}, {q1.src {^shirin she}} {q1.cue disclosed}, {q1 was never in doubt: on the first ballot {v1 ten wrote "{x {~guilty guilty}},"} {v2 one wrote "{x {~notguilty not guilty}}"} and {v3 one drew {~duck a duck}}}.

Whose duck? "{q2 {^shirin I}'m not a snitch}," {q2.src {^shirin she}} {q2.cue demurred}.

{=pell Pell} {q4.cue called} {^shirin her} "{q4 the baker}" from the stand, by mistake for another woman. {c1 After the verdict {^pell he} {c1.trigger wrote} {^shirin her} {d3 Wednesday}} {c1.purpose to say sorry}; {^shirin she} keeps the letter in a tin.

{r2 {r2.title District Attorney} {=mo Mo Tuivailala}} plans to seek forfeiture of {n1 $660,000}. {q3.src {^mo He}} {q3.cue conceded} that {q3 {n2 two} of the bribes had been pies}.
---
entity shirin person "Shirin Aziz-Lundgren" gender=feminine
entity jury group "jury" named=no
entity pell person "Gordon Pell" gender=masculine
entity mo person "Mo Tuivailala" gender=masculine
entity guilty other "guilty" named=no
entity notguilty other "not guilty" named=no
entity duck other "duck" named=no
age a1 person=shirin years=31
date d1 2024-07-15
date d2 2024-07-08
date d3 2024-07-10
event e1 convict agents=jury patients=pell date=d2
role r1 person=pell title="county assessor" status=former
quote q1 mixed speaker=shirin
vote v1 choice=guilty count=10 unit=jurors
vote v2 choice=notguilty count=1 unit=jurors
vote v3 choice=duck count=1 unit=jurors
quote q2 direct speaker=shirin
contact c1 from=pell to=shirin medium=letter date=d3 purpose="to say sorry"
role r2 person=mo title="District Attorney" status=current
count n1 value=660000 unit=dollars what="whose forfeiture is sought"
quote q3 indirect speaker=mo
count n2 value=2 unit=bribes what="that had been pies"
role r3 person=shirin title="pastry chef" status=current
quote q4 mixed speaker=pell
