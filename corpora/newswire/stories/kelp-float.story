id: kelp-float
published: 2021-08-21
house: ansbach
topic: business
length: brief
traps: planned, scare-quotes, price-or-percent
---
{=rauma Rauma} (Ansbach) - What do you pay for seaweed that nobody has yet eaten? {n1 Roughly 41 million euros}, it turns out.

{=merileva Merilevä}, {~merileva a farm of ropes and rafts} off {=finland Finland}'s west coast, sold {x 30} per cent of {^merileva itself} on {d1 Friday}. Of {n2 1,050 Finns} whom {=nuotta Nuotta Research} asked, {s1 only 12 per cent would try {~sausage {^merileva its} kelp sausage}}; {s2 71 per cent would "{~refusal {x rather not}}"}.

"{q1 Twelve is more than the herring had when it began}," {q1.cue shrugged} {q1.src {a1 {r1 {r1.title founder} {=heikura Aino Heikura}}, who turned 44 in {d2 July}}}.

{c1 {^heikura She} {c1.trigger received} {=obando Lucía Obando}, {r2 {~obando {r2.title buyer} for {=mercadal Mercadal}}}, {~mercadal a Spanish grocer}, on the rafts {d3 last week}}. {q2.src {=obando Obando}} {q2.cue let slip} that {q2 {^obando she} had "come for the view and stayed for the margins"}. {c2 {~pair The two} will {c2.trigger confer} by video on {d4 September 1}}; a word like "{x partnership}" is to be avoided until then.
---
entity rauma place "Rauma"
entity merileva organization "Merilevä"
entity finland place "Finland"
entity nuotta organization "Nuotta Research"
entity sausage product "Merilevä's kelp sausage" named=no
entity heikura person "Aino Heikura" gender=feminine
entity obando person "Lucía Obando" gender=feminine
entity mercadal organization "Mercadal"
entity pair group "Aino Heikura and Lucía Obando" named=no
entity refusal other "rather not" named=no
date d1 2021-08-20
date d2 2021-07
date d3 2021-W32
date d4 2021-09-01
count n1 value=41000000 unit=euros what="paid for 30 per cent of the farm" bound=about
count n2 value=1050 unit=Finns what="asked in the poll"
share s1 choice=sausage percent=12 population=Finns survey=nuotta
share s2 choice=refusal percent=71 population=Finns survey=nuotta
quote q1 direct speaker=heikura
age a1 person=heikura years=44
role r1 person=heikura title=founder org=merileva status=current
role r2 person=obando title=buyer org=mercadal status=current
contact c1 from=heikura to=obando medium=meeting date=d3
quote q2 mixed speaker=obando
contact c2 from=heikura to=obando medium=video date=d4 factuality=planned
