id: crane-skyline
published: 1998-10-26
house: newsroom
topic: business
length: brief
traps:
---
"{q1 Sell {~crane the crane} and you sell the skyline}," {q1.src {r1 {=ampofo Kwesi Ampofo}, {~ampofo {^crane its} {r1.title driver} since {d1 1971}}},} {q1.cue warned} {~owners the owners of {=ladoke Port Ladoke Cargo}} on {d2 Saturday}. {^owners They} sold {^crane it} anyway.

{e1 {^owners They} {e1.trigger voted through} {~disposal the disposal of {=crane the yellow Hercules}}} with {v1 3.55 million shares} to {v2 1.45 million}. {~hurda A scrapyard}, {=hurda Ege Hurda}, will pay between {n1 $600,000} and {n2 $700,000}, depending on the rust.

Who weighs rust? {r2 {=gulten Gülten Erdem}, {~gulten {~hurda the yard}'s {r2.title surveyor}}}, does. {c1 {q2.src {^gulten She}} {c1.trigger met} {=ampofo Ampofo} on the jib {d3 yesterday at dawn}}, and {q2.cue gave {^gulten her} word} that {q2 {c2 {^gulten she} would {c2.trigger telephone} {^ampofo him} before the first cut}}.

{a1 {^ampofo He} was a boy of twelve} when {~crane the crane} came; a photograph shows {^ampofo him} on {^ampofo his} father's shoulders. {q3.src {r3 {r3.title Managing director} {=lambert Clive Lambert}}} {q3.cue called} {e2 the {e2.trigger protest}} "{q3 touching, and {x thirty years} late}".
---
entity crane product "yellow Hercules" aliases="Hercules"
entity ampofo person "Kwesi Ampofo" gender=masculine
entity owners group "owners of Port Ladoke Cargo" named=no
entity ladoke organization "Port Ladoke Cargo"
entity disposal other "disposal of the yellow Hercules" named=no
entity hurda organization "Ege Hurda"
entity gulten person "Gülten Erdem" gender=feminine
entity lambert person "Clive Lambert"
date d1 1971
date d2 1998-10-24
date d3 1998-10-25TMO
quote q1 direct speaker=ampofo to=owners date=d2
role r1 person=ampofo title=driver status=current
event e1 pass agents=owners patients=disposal
vote v1 choice=disposal count=3550000 unit=shares stance=for
vote v2 choice=disposal count=1450000 unit=shares stance=against
count n1 value=600000 unit=dollars what="price of the crane" bound=at_least
count n2 value=700000 unit=dollars what="price of the crane" bound=at_most
role r2 person=gulten title=surveyor org=hurda status=current
contact c1 from=gulten to=ampofo medium=meeting date=d3
quote q2 indirect speaker=gulten
contact c2 from=gulten to=ampofo medium=phone factuality=planned
age a1 person=ampofo years=12
role r3 person=lambert title="Managing director" status=current
event e2 protest agents=ampofo
quote q3 mixed speaker=lambert
