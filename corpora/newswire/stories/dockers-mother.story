id: dockers-mother
published: 2025-03-08
house: release
topic: obituaries
length: brief
traps: threshold, total, quoted-title
---
{=union The Harbour Workers' Union} mourns {r5 {~cipriana {^union its} {r5.title founder}}}

{d1 8 March 2025} - {e1 {r1 {=cipriana Cipriana Vaz}, {~cipriana {r1.title general secretary} of {~union this union}} from {d2 1979} to {d3 2004}}, {e1.trigger died} {d4 this morning}}. {a1 {^cipriana She} was 92} and had unloaded {^cipriana her} first cement {a2 at fourteen}.

{e2 {^cipriana She} was {e2.trigger elected} by {v1 1,310 hands} to {v2 {=lobo Zeferino Lobo}'s 1,288}}; {x 1,300} were needed. "{q1 {^lobo I} counted twice and lost twice}," {q1.src Mr {=lobo Lobo}, {r2 now {~lobo {^union our} {r2.title honorary president}},}} {q1.cue confessed} {d5 today}.

In the strike of {d6 1983} {c1 {^cipriana she} {c1.trigger met} {r3 {r3.title Transport Minister} {=brito Aurélio Brito}} in a lift that {^cipriana she} had stopped {^cipriana herself}}. {n1 Nine thousand dockers} got Sundays.

"{q2 {^cipriana She} never said 'comrade' before lunch}," {q2.src {r4 {~tomasa {^union our} {r4.title chair}}, {=tomasa Tomasa Ie}}, {a3 aged 38},} {q2.cue writes} in '{x The Hook}'. {q3 {^union We} ask all ports to sound one long blast on {d7 Wednesday at noon}}, {q3.src {^tomasa she}} {q3.cue adds}.
---
entity union organization "Harbour Workers' Union"
entity cipriana person "Cipriana Vaz" gender=feminine
entity lobo person "Zeferino Lobo" gender=masculine
entity brito person "Aurélio Brito"
entity tomasa person "Tomasa Ie" gender=feminine
date d1 2025-03-08
date d2 1979
date d3 2004
date d4 2025-03-08TMO
date d5 2025-03-08
date d6 1983
date d7 2025-03-12T12:00
event e1 die patients=cipriana date=d4
event e2 elect patients=cipriana date=d2
age a1 person=cipriana years=92
age a2 person=cipriana years=14
age a3 person=tomasa years=38
role r1 person=cipriana title="general secretary" org=union status=former
role r2 person=lobo title="honorary president" org=union status=current
role r3 person=brito title="Transport Minister" status=former
role r4 person=tomasa title=chair org=union status=current
role r5 person=cipriana title=founder org=union
vote v1 choice=cipriana count=1310 unit=hands date=d2
vote v2 choice=lobo count=1288 unit=hands date=d2
quote q1 direct speaker=lobo
quote q2 direct speaker=tomasa
quote q3 indirect speaker=tomasa
count n1 value=9000 unit=dockers what="who got Sundays off"
contact c1 from=cipriana to=brito medium=meeting date=d6
