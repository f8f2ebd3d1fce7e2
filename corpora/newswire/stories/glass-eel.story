id: glass-eel
published: 2009-09-04
house: meridian
topic: courts
length: brief
traps: hypothetical, price-or-percent
source: Meridian
---
{=aveiro AVEIRO}, {d1 Sept 4} (Meridian) - {e1 {~court A Portuguese court} {e1.trigger sentenced} {~ring {n3 five eel smugglers}} on {d2 Friday}} over {n1 412 kilos} of fry found in violin cases, at a price that had risen {x 30} percent since {d4 spring}.

{~lay The lay judges} had been the stricter: {v1 two of {^lay them} wanted {~prison prison for {=duarte Duarte Aguiar}}}, {r2 {~duarte {~ring the ring}'s {r2.title bookkeeper}}}, and were {v2 outvoted by three professionals}, who settled on {n2 90,000 euros}.

"{q1 If {^duarte he} had played the violin, {^rosa I} would have believed {^duarte him} longer}," {q1.src {r1 {r1.title presiding judge} {=rosa Rosa Teixeira da Mota}}} {q1.cue remarked}.

{q2.src {=duarte Aguiar}, {a1 36},} {q2.cue swore} {q2 {^duarte he} took the cases for an orchestra's}. {q3 {c1 {^duarte He} had {c1.trigger spoken by telephone} with {~conductor a conductor in {=hue Hue}} in {d3 February}}}, {e2 {q3.src {^duarte he}} {q3.cue {e2.trigger testified}}}, {q3 and it was about bow rosin}.

(Reporting by Ilda Serpa; Editing by Mo Karim)
---
entity aveiro place "Aveiro"
entity court organization "Portuguese court" named=no
entity ring group "five eel smugglers" named=no
entity lay group "lay judges" named=no
entity prison other "prison for Duarte Aguiar" named=no
entity duarte person "Duarte Aguiar" gender=masculine
entity rosa person "Rosa Teixeira da Mota" gender=feminine
entity conductor person "conductor in Hue" named=no
entity hue place "Hue"
date d1 2009-09-04
date d2 2009-09-04
date d3 2009-02
event e1 sentence agents=court patients=ring date=d2
count n1 value=412 unit=kilos what="of eel fry found in violin cases"
vote v1 choice=prison count=2 unit="lay judges" stance=for
vote v2 choice=prison count=3 unit=professionals stance=against
count n2 value=90000 unit=euros what="fine of Aguiar"
quote q1 direct speaker=rosa
role r1 person=rosa title="presiding judge" status=current
quote q2 indirect speaker=duarte
age a1 person=duarte years=36
quote q3 indirect speaker=duarte
contact c1 from=duarte to=conductor medium=phone date=d3
count n3 value=5 unit=smugglers what=sentenced
date d4 2009-SP
role r2 person=duarte title=bookkeeper org=ring status=current
event e2 testify agents=duarte
