id: bakers-strike-ballot
published: 2016-09-27
house: meridian
topic: labour
length: brief
traps: threshold, price-or-percent
source: Meridian
---
{=dunrae DUNRAE}, {d1 Sept 27} (Meridian) - {q1 {s1 {~workers Bread plant workers} voted 89.2 percent for {~strike strike action}}, {s2 10.8 percent {~against against}}}, {q1.src {=union the United Bakers}} {q1.cue announced} on {d2 Tuesday}, days after {e1 {^workers they} had {e1.trigger turned down} {~offer a pay rise of {x 1.8} percent}}.

The tellers' sheet, plant by plant: {=harn Harnwell}, {v1 402 for}, {v2 31 against}; {=oss Ossery}, {v3 288} and {v4 44}; {=quern Quernby}, {v5 a dead heat at 61}-{v6 61}. Turnout came to {n1 74 percent}, and the law asks for {x half}.

{q2.src {r1 {r1.title General secretary} {=tanaka Keiko Tanaka-Moyes}}, {a1 52},} {q2.cue told} {~rally a canteen rally} that {q2 the mandate was "as plain as flour"}. {q3 {c1 {r2 {~beau The {r2.title personnel chief} of {=loafco Loafco}}, {=beau Marc Beaulieu-Strand}}, {c1.trigger rang} {^tanaka her} before {d3 noon}}}, {q3.src {~loafco the company}} {q3.cue confirmed}; {c2 {~pair the two} {c2.trigger sit down} together on {d4 Monday}}.

(Reporting by Niall Osterman; Editing by Rita Gow)
---
entity dunrae place "Dunrae"
entity union organization "United Bakers"
entity strike other "strike action" named=no
entity against other "against" named=no
entity offer other "pay rise of 1.8 percent" named=no
entity workers group "bread plant workers" named=no
entity harn place "Harnwell"
entity oss place "Ossery"
entity quern place "Quernby"
entity tanaka person "Keiko Tanaka-Moyes" gender=feminine
entity rally group "canteen rally" named=no
entity beau person "Marc Beaulieu-Strand"
entity loafco organization "Loafco"
entity pair group "Beaulieu-Strand and Tanaka-Moyes" named=no
date d1 2016-09-27
date d2 2016-09-27
date d3 2016-09-27T12:00
date d4 2016-10-03
event e1 reject agents=workers patients=offer
share s1 choice=strike percent=89.2 population="bread plant workers"
share s2 choice=against percent=10.8 population="bread plant workers"
vote v1 choice=strike count=402 unit=votes stance=for place=harn
vote v2 choice=strike count=31 unit=votes stance=against place=harn
vote v3 choice=strike count=288 unit=votes stance=for place=oss
vote v4 choice=strike count=44 unit=votes stance=against place=oss
vote v5 choice=strike count=61 unit=votes stance=for place=quern
vote v6 choice=strike count=61 unit=votes stance=against place=quern
count n1 value=74 unit=percent what="turnout in the strike ballot"
quote q1 indirect speaker=union date=d2
quote q2 mixed speaker=tanaka to=rally
quote q3 indirect speaker=loafco
role r1 person=tanaka title="General secretary" org=union status=current
role r2 person=beau title="personnel chief" org=loafco status=current
age a1 person=tanaka years=52
contact c1 from=beau to=tanaka medium=phone date=d3
contact c2 from=beau to=tanaka medium=meeting date=d4 factuality=planned
