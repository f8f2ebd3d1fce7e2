id: orchid-embargo
published: 2018-06-23
house: release
topic: science
length: brief
traps: planned, ambiguous-pronoun
---
NOTE TO EDITORS – NOT FOR USE BEFORE {d1 NOON, 23 JUNE 2018}

{=antioquia Antioquia Botanical Society} {d4 today} awards {^antioquia its} Green Bell to {r1 {=nasra Nasra Warsame}, {~nasra {r1.title doctoral student} at {=medellin the University of the Valley}}}, who found an orchid that smells of wet dog.

{~jury The jury} was divided. {v1 Four jurors} preferred {=nasra Warsame}; {v2 three held out for {=pickering Hugh Pickering}} and {^pickering his} blue moss.

"{q1 {a1 {^nasra I} am twenty-six}, {^nasra I} own one good pair of boots and {^nasra I} followed {^nasra my} nose}," {q1.src {=nasra Warsame}} {q1.cue commented}.

{c1 {=pickering Pickering} {c1.trigger sent} {~jury the jury} a gracious card}, {q2.cue acknowledging} "{q2 the better stink}".

{r2 {r2.title President} {=zea Amparo Zea}} {c2 will {c2.trigger host} {~pair both finalists} at dinner {d2 tonight}}. {q3.src {^zea She}} {q3.cue pledges} {q3 {n1 50 million pesos} for the wet forest, where {n2 nine orchids} have vanished since {d3 the 1990s}}.
---
entity antioquia organization "Antioquia Botanical Society"
entity nasra person "Nasra Warsame"
entity medellin organization "University of the Valley"
entity jury group "jury" named=no
entity pickering person "Hugh Pickering" gender=masculine
entity zea person "Amparo Zea" gender=feminine
entity pair group "both finalists" named=no
date d1 2018-06-23T12:00
date d4 2018-06-23
date d2 2018-06-23TNI
date d3 199
role r1 person=nasra title="doctoral student" org=medellin status=current
role r2 person=zea title=President org=antioquia status=current
vote v1 choice=nasra count=4 unit=jurors
vote v2 choice=pickering count=3 unit=jurors
quote q1 direct speaker=nasra
age a1 person=nasra years=26
contact c1 from=pickering to=jury medium=letter
quote q2 mixed speaker=pickering to=jury medium=letter
contact c2 from=zea to=pair medium=meeting date=d2 factuality=planned
quote q3 indirect speaker=zea
count n1 value=50000000 unit=pesos what="pledged for the wet forest"
count n2 value=9 unit=orchids what="vanished since the 1990s"
