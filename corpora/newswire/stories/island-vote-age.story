id: island-vote-age
published: 2007-01-17
house: ansbach
topic: legislatures
length: brief
traps: old-age-figure, threshold
---
{=nord Nordvik} (Ansbach) - {x Sixteen}-year-olds will not vote in {=fjall Fjalla} after all. {e1 {=ting The Lagting} {e1.trigger refused} on {d1 Tuesday} to lower {~age the voting age}}: {v1 20 members said no}, {v2 18 said yes}, {v3 three touched neither button}.

In {~youth {=ting the Lagting}'s own youth assembly}, where {n1 41 schoolchildren} sit, {v4 the ayes had it by 33} to {v5 eight}. "{q1 {c1 {^embla I} {c1.trigger wrote} to {~twenty all twenty} and got {x two} replies}}," {q1.src {a1 {=embla Embla Joensen-Diop}, 15}, {r1 {~embla {^youth its} {r1.title speaker}}},} {q1.cue said}.

{q2.src {r2 {r2.title Justice Minister} {=hogni Høgni Thorsrud}}, {a2 58},} {q2.cue argued} that {q2 a right should not come before a driving licence}. {c2 {^hogni He} {c2.trigger met} {=embla Joensen-Diop} before the sitting and gave {^embla her} a pen}.

{q3 {s1 Thirty-eight per cent of adults are for {~age the change}}, and {s2 55 {~against against}}}, {q3.cue according to} {q3.src {=gall Meinung Nord}}, which spoke to {n2 1,012}; {s3 only among parents of teenagers do {~against the noes} fall under half, at 47}.
---
entity nord place "Nordvik"
entity fjall place "Fjalla"
entity ting organization "Lagting"
entity age other "lower the voting age" named=no
entity youth organization "Lagting's own youth assembly" named=no
entity twenty group "all twenty who said no" named=no
entity embla person "Embla Joensen-Diop" gender=feminine
entity hogni person "Høgni Thorsrud" gender=masculine
entity against other "against" named=no
entity gall organization "Meinung Nord"
date d1 2007-01-16
event e1 reject agents=ting patients=age date=d1
vote v1 choice=age count=20 unit=members stance=against date=d1
vote v2 choice=age count=18 unit=members stance=for date=d1
vote v3 choice=age count=3 unit=members stance=abstain date=d1
vote v4 choice=age count=33 unit=votes stance=for
vote v5 choice=age count=8 unit=votes stance=against
quote q1 direct speaker=embla
quote q2 indirect speaker=hogni
quote q3 indirect speaker=gall
role r1 person=embla title=speaker org=youth status=current
role r2 person=hogni title="Justice Minister" status=current
age a1 person=embla years=15
age a2 person=hogni years=58
contact c1 from=embla to=twenty medium=letter
contact c2 from=hogni to=embla medium=meeting date=d1
count n1 value=41 unit=schoolchildren what="in the youth assembly"
count n2 value=1012 unit=people what="spoken to by the pollster"
share s1 choice=age percent=38 population=adults survey=gall
share s2 choice=against percent=55 population=adults survey=gall
share s3 choice=against percent=47 population="parents of teenagers" survey=gall
