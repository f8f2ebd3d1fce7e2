id: meltem-release
published: 2021-06-25
house: release
topic: diplomacy
length: brief
traps: duration, article-number, planned, address-number
---
PRESS RELEASE No. {x 44}

MEETING OF COAST GUARD CHIEFS

{=trabzon Trabzon}, {d1 25 June 2021}

{c1 {r1 {r1.title Rear Admiral} {=kocak Serdar Koçaklı}}, {r2 {~kocak {r2.title commander} of {=cg the Eastern Coast Guard Region}}}, {d2 today} {c1.trigger received} {r3 {r3.title Commodore} {=lomia Ketevan Lomiashvili}} {c1.purpose to review the search for the cargo vessel {=meltem Meltem K}}}. {e1 {~crew {n1 Five seafarers}} {e1.trigger died} when {~meltem the ship} sank on {d3 17 June}}; {n2 three} are still missing.

"{q1 Our two services searched as one service, and the families know it}," {q1.src Rear Admiral {=kocak Koçaklı}} {q1.cue stated}.

{q2.src Commodore {=lomia Lomiashvili}} {q2.cue expressed} {q2 {^lomia her} thanks for {x more than 60 hours} of flights} and handed over {c2 a {c2.trigger letter} from {r4 {r4.title Interior Minister} {=gigauri Zurab Gigaurishvili}} {c2.purpose proposing a joint rescue centre}}. {e2 {~accord An agreement} is to be {e2.trigger signed} in {d4 September}}, under Article {x 9} of the {d5 2008} convention.

Press office: {x 12} Liman Caddesi, {=trabzon Trabzon}.
---
entity trabzon place "Trabzon"
entity kocak person "Serdar Koçaklı"
entity cg organization "Eastern Coast Guard Region"
entity lomia person "Ketevan Lomiashvili" gender=feminine
entity meltem product "Meltem K"
entity crew group "five seafarers" named=no
entity gigauri person "Zurab Gigaurishvili"
entity accord law "agreement" named=no
date d1 2021-06-25
date d2 2021-06-25
date d3 2021-06-17
date d4 2021-09
date d5 2008
event e1 die patients=crew date=d3
event e2 sign patients=accord date=d4 factuality=planned
contact c1 from=kocak to=lomia medium=meeting date=d2 purpose="to review the search for the cargo vessel Meltem K"
contact c2 from=gigauri to=kocak medium=letter purpose="proposing a joint rescue centre"
role r1 person=kocak title="Rear Admiral" status=current
role r2 person=kocak title=commander org=cg status=current
role r3 person=lomia title=Commodore status=current
role r4 person=gigauri title="Interior Minister" status=current
quote q1 direct speaker=kocak
quote q2 indirect speaker=lomia
count n1 value=5 unit=seafarers what=died
count n2 value=3 unit=seafarers what=missing
