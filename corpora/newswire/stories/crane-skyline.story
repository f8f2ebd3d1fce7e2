id: crane-skyline
published: 1998-10-26
house: newsroom
topic: business
length: brief
traps: range, idiom, rhetorical-question
---
"{q1 Sell {~hercules the crane} and you sell the skyline}," {q1.src {r1 {=ampofo Kwesi Ampofo}, {~ampofo {^hercules its} {r1.title driver}} since {d1 1971}}}, {q1.cue warned} {~owners the owners of {=ladoke Port Ladoke Cargo}} on {d2 Saturday}. {^owners They} sold {^hercules it} anyway.

{e1 {^owners They} {e1.trigger voted through} {~sale the disposal of the yellow {=hercules Hercules}}} with {v1 3.55 million shares} to {v2 1.45 million}. {~ege A scrapyard}, {=ege Ege Hurda}, will pay {n1 between $600,000} and {n2 $700,000}, depending on the rust.

Who weighs rust? {r2 {=erdem Gülten Erdem}, {~erdem {~ege the yard}'s {r2.title surveyor}}}, does. {c1 {^erdem She} {c1.trigger met} {=ampofo Ampofo} on the jib {d3 yesterday at dawn}}, and {q2.cue gave {^erdem her} word} that {q2 {c2 {^erdem she} would {c2.trigger telephone} {^ampofo him} before the first cut}}.

{a1 {^ampofo He} was a boy of twelve} when {~hercules the crane} came; a photograph shows {^ampofo him} on {^ampofo his} father's shoulders. {q3.src {r3 {r3.title Managing director} {=lamb Clive Lambert}}} {q3.cue called} the protest "{q3 touching, and {x thirty} years late}".
---
entity ampofo person "Kwesi Ampofo" gender=masculine
entity owners group "owners of Port Ladoke Cargo" named=no
entity ladoke organization "Port Ladoke Cargo"
entity sale other "disposal of the yellow Hercules" named=no
entity hercules product "Hercules"
entity ege organization "Ege Hurda"
entity erdem person "Gülten Erdem" gender=feminine
entity lamb person "Clive Lambert" gender=masculine
date d1 1971
date d2 1998-10-24
date d3 1998-10-25TMO
quote q1 direct speaker=ampofo to=owners
role r1 person=ampofo title=driver status=current
event e1 pass agents=owners patients=sale date=d2
vote v1 choice=sale count=3550000 unit=shares stance=for date=d2
vote v2 choice=sale count=1450000 unit=shares stance=against date=d2
count n1 value=600000 unit=dollars what="to be paid for the crane" bound=at_least
count n2 value=700000 unit=dollars what="to be paid for the crane" bound=at_most
role r2 person=erdem title=surveyor org=ege status=current
contact c1 from=erdem to=ampofo medium=meeting date=d3
quote q2 indirect speaker=erdem
contact c2 from=erdem to=ampofo medium=phone factuality=planned
age a1 person=ampofo years=12
role r3 person=lamb title="Managing director" org=ladoke status=current
quote q3 mixed speaker=lamb
