id: dockers-mother
published: 2025-03-08
house: release
topic: obituaries
length: brief
traps:
---
{=union The Harbour Workers' Union} mourns {r1 {~cipriana {r1.org {^union its}} {r1.title founder}}}

{d1 8 March 2025} - {e1 {r2 {=cipriana Cipriana Vaz}, {~cipriana {r2.title general secretary} of {r2.org {~union this union}}} from {d2 1979} to {d3 2004}}, {e1.trigger died} {d4 this morning}}. {a1 {^cipriana She} was 92} and {a2 had unloaded {^cipriana her} first cement at fourteen}.

{e2 {^cipriana She} was {e2.trigger elected}} by {v1 1,310 hands} to {v2 {=lobo Zeferino Lobo}'s 1,288}; {x 1,300} were needed. "{q1 {^lobo I} counted twice and lost twice}," {q1.src Mr {r3 {=lobo Lobo}, {~lobo now {r3.org {^union our}} {r3.title honorary president}}},} {q1.cue confessed} {d5 today}.

{c1 In the strike of {d6 1983} {^cipriana she} {c1.trigger met} {r4 {r4.title Transport Minister} {=brito Aurélio Brito}}} in a lift that {^cipriana she} had stopped {^cipriana herself}. {n1 Nine thousand dockers} got Sundays.

"{q2 {^cipriana She} never said '{x comrade}' before lunch}," {q2.src {a3 {r5 {~ie {r5.org {^union our}} {r5.title chair}}, {=ie Tomasa Ie}}, aged 38},} {q2.cue writes} in '{x The Hook}'. {q3 {^union We} ask all ports to sound one long blast on {d7 Wednesday at noon}}, {q3.src {^ie she}} {q3.cue adds}.
---
entity union organization "Harbour Workers' Union"
entity cipriana person "Cipriana Vaz" gender=feminine
entity lobo person "Zeferino Lobo" gender=masculine
entity brito person "Aurélio Brito"
entity ie person "Tomasa Ie" gender=feminine
date d1 2025-03-08
date d2 1979
date d3 2004
date d4 2025-03-08TMO
date d5 2025-03-08
date d6 1983
date d7 2025-03-12T12:00
event e1 die patients=cipriana date=d4
event e2 elect patients=cipriana
vote v1 choice=cipriana count=1310 unit=votes
vote v2 choice=lobo count=1288 unit=votes
age a1 person=cipriana years=92
age a2 person=cipriana years=14
age a3 person=ie years=38
role r1 person=cipriana title=founder org=union
role r2 person=cipriana title="general secretary" org=union status=former
role r3 person=lobo title="honorary president" org=union status=current
role r4 person=brito title="Transport Minister"
role r5 person=ie title=chair org=union status=current
contact c1 from=cipriana to=brito medium=meeting date=d6
count n1 value=9000 unit=dockers what="who got Sundays"
quote q1 direct speaker=lobo
quote q2 direct speaker=ie
quote q3 indirect speaker=ie
