id: harbour-tax-repeal
published: 2005-12-01
house: kingsway
topic: legislatures
length: brief
traps: namesakes, price-or-percent
---
Twenty-four hands, and then twenty-four more: {=states the States of {=sarn Sarnmouth}} could not make up {^states its} mind about {~due the harbour due} {d1 yesterday}. {r1 {r1.title Bailiff} {=lemes Guy Le Mesurier-Holt}} made it up for {^states them}. {e1 {~due The due} was {e1.trigger scrapped}}, {v1 25 votes} to {v2 24}.

'{q1 It is {x £11} a night to tie up to a wall that the sea is eating},' {q1.cue said} {q1.src {r2 {r2.title Deputy} {=anne Anne Falla-Brett}}, {a1 39},} who moved the repeal. {q2.src {r3 {r3.title Deputy} {=john John Falla}}}, no relation, {q2.cue called} it '{q2 a present to yachts}'.

{c1 {q3.src Mr {=john Falla}} had {q3.cue {c1.trigger written}} to {~members all members} on {d2 Monday} that {q3 {n1 £640,000} a year would go}}. {e2 In {d3 1998} {~first a like proposal} had {e2.trigger failed}}, {v3 19 for} and {v4 27 against}, while {v5 two sat on their hands}.

{s1 Of {n2 412 parishioners} asked by {=herald the Sarnmouth Herald} {d4 last month}, 53 per cent would have kept {~due the due}}; {s2 a third would {~no not}}. {c2 Mrs {=anne Falla-Brett} is to {c2.trigger meet} {~pilots the harbour pilots} {d5 tonight}}.
---
entity states organization "States of Sarnmouth"
entity sarn place "Sarnmouth"
entity due other "harbour due" named=no
entity lemes person "Guy Le Mesurier-Holt"
entity anne person "Anne Falla-Brett" gender=feminine
entity john person "John Falla" gender=masculine
entity members group "all members" named=no
entity first other "like proposal" named=no
entity herald organization "Sarnmouth Herald"
entity no other "not keeping the harbour due" named=no
entity pilots group "harbour pilots" named=no
date d1 2005-11-30
date d2 2005-11-28
date d3 1998
date d4 2005-11
date d5 2005-12-01TNI
event e1 reject agents=states patients=due date=d1
event e2 reject agents=states patients=first date=d3
vote v1 choice=due count=25 unit=votes stance=against date=d1
vote v2 choice=due count=24 unit=votes stance=for date=d1
vote v3 choice=first count=19 unit=votes stance=for date=d3
vote v4 choice=first count=27 unit=votes stance=against date=d3
vote v5 choice=first count=2 unit=votes stance=abstain date=d3
quote q1 direct speaker=anne
quote q2 mixed speaker=john
quote q3 indirect speaker=john to=members medium=letter date=d2
role r1 person=lemes title=Bailiff status=current
role r2 person=anne title=Deputy status=current
role r3 person=john title=Deputy status=current
age a1 person=anne years=39
contact c1 from=john to=members medium=letter date=d2
contact c2 from=anne to=pilots medium=meeting date=d5 factuality=planned
count n1 value=640000 unit=pounds what="a year from the harbour due"
count n2 value=412 unit=parishioners what="asked by the Herald"
share s1 choice=due percent=53 population=parishioners survey=herald date=d4
share s2 choice=no percent=33.3 population=parishioners survey=herald date=d4
