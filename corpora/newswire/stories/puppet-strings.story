id: puppet-strings
published: 2018-04-16
house: newsroom
topic: labour
length: brief
traps: fictional-character, metaphor, quoted-title
---
Strings were cut, more or less, at {=marionette the Gyumri Marionette House} on {d1 Friday}.

Having heard that {r1 {r1.title director} {=vahan Vahan Sardaryan}} meant to replace {^puppeteers them} with screens in "{x The Fox and the Priest}", {~puppeteers {~marionette the house}'s {n1 fourteen puppeteers}} formed a union before the interval. {e1 {^puppeteers They} {e1.trigger elected} {a1 {=anoush Anoush Melik}, 24}, {~anoush the hands of the Fox}}, as {r2 {r2.title secretary}}, with {v1 nine votes} to {v2 four for {=garo Garo Basmaj}}, {~garo the Priest's left arm}.

"{q1 The Fox would have voted for the sausages}," {q1.src {=garo Basmaj}} {q1.cue quipped} in defeat.

{c1 {=anoush Melik} {c1.trigger cornered} {=vahan Sardaryan} in the prop room on {d2 Saturday}}; {q2 {^vahan he} keeps}, {q2.src {^anoush she}} {q2.cue claimed}, {q2 every puppet but no payslips}. {c2 {q3.src {=vahan Sardaryan}} {q3.cue {c2.trigger texted back}}} that {q3 {^vahan he} was "delighted to be bitten"}. Curtain up is at {d3 seven tonight}.
---
entity marionette organization "Gyumri Marionette House"
entity vahan person "Vahan Sardaryan" gender=masculine
entity puppeteers group "puppeteers" named=no
entity anoush person "Anoush Melik" gender=feminine
entity garo person "Garo Basmaj"
date d1 2018-04-13
date d2 2018-04-14
date d3 2018-04-16T19:00
role r1 person=vahan title=director org=marionette status=current
count n1 value=14 unit=puppeteers what="who formed a union"
event e1 elect agents=puppeteers patients=anoush date=d1
age a1 person=anoush years=24
role r2 person=anoush title=secretary status=elect
vote v1 choice=anoush count=9 unit=votes date=d1
vote v2 choice=garo count=4 unit=votes date=d1
quote q1 direct speaker=garo
contact c1 from=anoush to=vahan medium=meeting date=d2
quote q2 indirect speaker=anoush
quote q3 mixed speaker=vahan to=anoush medium=text
contact c2 from=vahan to=anoush medium=text
