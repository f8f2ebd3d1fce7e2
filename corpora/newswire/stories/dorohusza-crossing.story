id: dorohusza-crossing
published: 2013-04-15
house: ansbach
topic: diplomacy
length: brief
traps: planned, metaphor, duration
---
{=doro Dorohusza} (Ansbach) - {r1 {~olbrycht {=poland Poland}'s {r1.title transport minister}}, {=olbrycht Krystian Olbrycht}}, and {r2 {~verbytska {=ukraine Ukraine}'s {r2.title infrastructure minister}}, {=verbytska Hanna Verbytska}}, have agreed to keep the {=doro Dorohusza} crossing open day and night from {d1 1 June}.

{q1 {c1 The two {c1.trigger met} for three hours on {d2 Saturday} in the customs house}}, {q1.src {~officials officials}} {q1.cue said}.

“{q2 There are {n1 1,900 lorries} standing on this road {d3 tonight}},” {=verbytska Verbytska} {q2.cue told} {~press reporters}, with {=olbrycht Olbrycht} beside {^verbytska her}. “{q2 No minister has an answer to a queue like that.}”

Under the deal, {=poland Poland} will post {n2 40 more officers} and {=ukraine Ukraine} {n3 35}. Each side is to pay {n4 2.5 million euros} towards another lane.

{q3.src {a1 {=olbrycht Olbrycht}, 59}}, {q3.cue said} {q3 {c2 {^olbrycht he} would {c2.trigger inform} {~commissioner the European commissioner for transport} in writing by {d4 Friday}}}.

{~hauliers The hauliers' union} was less taken with the result. “{q4 Welcome, but late},” {q4.src {r3 {r3.title chairwoman} {=wilk Roksana Wilk}}} {q4.cue wrote} in an e-mail. {q5.src {^wilk She}} {q5.cue put} {q5 the cost of the delays to {^hauliers its} members at {n5 at least 11 million euros}}.
---
entity doro place "Dorohusza"
entity poland place "Poland"
entity ukraine place "Ukraine"
entity olbrycht person "Krystian Olbrycht" gender=masculine
entity verbytska person "Hanna Verbytska" gender=feminine
entity officials group "officials" named=no
entity press group "reporters" named=no
entity commissioner person "European commissioner for transport" named=no
entity hauliers organization "hauliers' union" named=no
entity wilk person "Roksana Wilk" gender=feminine
date d1 2013-06-01
date d2 2013-04-13
date d3 2013-04-13TNI
date d4 2013-04-19
role r1 person=olbrycht title="transport minister" org=poland status=current
role r2 person=verbytska title="infrastructure minister" org=ukraine status=current
quote q1 indirect speaker=officials
contact c1 from=olbrycht to=verbytska medium=meeting date=d2
quote q2 direct speaker=verbytska to=press
count n1 value=1900 unit=lorries what="standing on the road to the crossing"
count n2 value=40 unit=officers what="to be posted by Poland"
count n3 value=35 unit=officers what="to be posted by Ukraine"
count n4 value=2500000 unit=euros what="to be paid by each side towards a lane"
quote q3 indirect speaker=olbrycht
age a1 person=olbrycht years=59
contact c2 from=olbrycht to=commissioner medium=letter date=d4 factuality=planned
quote q4 direct speaker=wilk medium=email
role r3 person=wilk title=chairwoman org=hauliers status=current
quote q5 indirect speaker=wilk
count n5 value=11000000 unit=euros what="cost of the delays to hauliers" bound=at_least
