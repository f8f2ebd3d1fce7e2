id: ardagua-poll
published: 2006-03-14
house: meridian
topic: elections
length: brief
traps: threshold, total, planned
source: Meridian
---
{=puerto PUERTO LINARES}, {d1 March 14} (Meridian) - {q1 {r1 {r1.title Senator} {=elba Elba Quiñones}} has moved into first place ahead of {=ardagua Ardagua}'s presidential election on {d2 March 26}}, {q1.cue according to} {q1.src a poll that {=sondeo Sondeo Austral} published on {d3 Tuesday}}.

{a1 {=elba Quiñones}, 57,} of the centre-left {=front Civic Front}, was {s1 backed by 34 percent of likely voters}, up from {s2 27 in {d4 January}}. {r2 Retired {r2.title banker} {=oyarzun Ramiro Oyarzún}} {s3 slipped to 29 percent}, and {r3 evangelical {r3.title pastor} {=benavente Isaías Benavente}} {s4 had 12}. {s5 One voter in five was {~undecided undecided}}.

{~elba The senator} led by {x eleven points} among women. {s6 Among men {=oyarzun Oyarzún} was ahead, 36 percent} to {s7 30}.

"{q2 We do not celebrate photographs}," {q2.src {r4 {~llanque {^elba her} {r4.title campaign chief}}, {=llanque Dora Llanque},}} {q2.cue told} {~press reporters}. "{q2 A run-off still looks certain.}" Anything short of {x half} the vote leads to one.

{q3.src {~team {=oyarzun Oyarzún}'s campaign}} {q3.cue objected} that {q3 the sample left out the southern provinces}. {~sondeo The firm} questioned {n1 1,480 people} between {d5 March 6} and {d6 March 10}; the margin of error was {x 2.5} points.

(Reporting by Aldo Ferreiro; Editing by June Castell)
---
entity puerto place "Puerto Linares"
entity ardagua place "Ardagua"
entity elba person "Elba Quiñones" gender=feminine
entity front organization "Civic Front"
entity sondeo organization "Sondeo Austral"
entity oyarzun person "Ramiro Oyarzún"
entity benavente person "Isaías Benavente"
entity undecided other "undecided" named=no
entity llanque person "Dora Llanque"
entity press group "reporters" named=no
entity team group "Oyarzún's campaign" named=no
date d1 2006-03-14
date d2 2006-03-26
date d3 2006-03-14
date d4 2006-01
date d5 2006-03-06
date d6 2006-03-10
quote q1 indirect speaker=sondeo
quote q2 direct speaker=llanque to=press
quote q3 indirect speaker=team
role r1 person=elba title=Senator status=current
role r2 person=oyarzun title=banker status=former
role r3 person=benavente title=pastor status=current
role r4 person=llanque title="campaign chief" status=current
age a1 person=elba years=57
share s1 choice=elba percent=34 population="likely voters" survey=sondeo date=d5
share s2 choice=elba percent=27 population="likely voters" survey=sondeo date=d4
share s3 choice=oyarzun percent=29 population="likely voters" survey=sondeo date=d5
share s4 choice=benavente percent=12 population="likely voters" survey=sondeo date=d5
share s5 choice=undecided percent=20 population="likely voters" survey=sondeo date=d5
share s6 choice=oyarzun percent=36 population=men survey=sondeo date=d5
share s7 choice=elba percent=30 population=men survey=sondeo date=d5
count n1 value=1480 unit=people what="questioned in the poll"
