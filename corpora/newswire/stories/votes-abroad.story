id: votes-abroad
published: 2010-11-19
house: eastgate
topic: elections
length: brief
traps: negated, called-names
source: Eastgate
---
{=tirov TIROV}, {d1 Nov. 19} (Eastgate) -- {q1 Ballots mailed from abroad have turned the result in {=tirov Tirov} upside down}, {q1.src {=uec the Union Electoral Commission}} {q1.cue acknowledged} {d2 Thursday}. {v1 At home {r1 {r1.title dentist} {=lale Lale Sarikan}} had 9,002 votes}, {v2 {=orhun Orhun Begtash} 9,377}; from {=berlin Berlin} and {=malmo Malmo} came {v3 811} and {v4 a mere 190}.

{e1 {^lale She} is thus {e1.trigger elected}} for {v5 {=wing the Left Wing}, which climbs to 33 seats}; {v6 {=dawn National Dawn} drops to 40}.

``{q2 {^lale I} was in the middle of a molar when {c1 {~father {^lale my} father} {c1.trigger rang} {^lale me}}},'' {^lale she} {q2.cue related}. {a1 {^lale She} is 36}; {^father he}, {a2 at 70}, had canvassed {=berlin Berlin} by tram.

{q3.src {=orhun Begtash}} {q3.cue called} the envelopes ``{q3 tourists}.'' {q4 {e2 {^orhun He} would {e2.trigger sue} {~uec the commission} {d3 next week}}}, {q4.src {r2 {~cem {^orhun his} {r2.title lawyer}}, {=cem Cem Altunay}},} {q4.cue said}, and {q5.cue alleged} that {q5 {n1 more than 60 envelopes} bore the same handwriting}.

{e3 {^orhun He} has neither {e3.trigger conceded}} nor {c2 {c2.trigger called} {=lale Sarikan}}. {s1 Nationwide {=wing the Left Wing} took 64 percent of the vote from abroad}, {s2 against 22 percent at home}.
---
entity tirov place "Tirov"
entity uec organization "Union Electoral Commission"
entity lale person "Lale Sarikan" gender=feminine
entity orhun person "Orhun Begtash" gender=masculine
entity berlin place "Berlin"
entity malmo place "Malmo"
entity wing organization "Left Wing"
entity dawn organization "National Dawn"
entity father person "Sarikan's father" named=no gender=masculine
entity cem person "Cem Altunay"
date d1 2010-11-19
date d2 2010-11-18
date d3 2010-W47
quote q1 indirect speaker=uec date=d2
vote v1 choice=lale count=9002 unit=votes
vote v2 choice=orhun count=9377 unit=votes
vote v3 choice=lale count=811 unit=votes
vote v4 choice=orhun count=190 unit=votes
vote v5 choice=wing count=33 unit=seats
vote v6 choice=dawn count=40 unit=seats
role r1 person=lale title=dentist status=current
event e1 elect patients=lale
quote q2 direct speaker=lale
contact c1 from=father to=lale medium=phone
age a1 person=lale years=36
age a2 person=father years=70
quote q3 mixed speaker=orhun
quote q4 indirect speaker=cem
event e2 sue agents=orhun patients=uec date=d3 factuality=planned
role r2 person=cem title=lawyer status=current
quote q5 indirect speaker=cem
count n1 value=60 unit=envelopes what="with the same handwriting" bound=at_least
event e3 concede agents=orhun factuality=negated
contact c2 from=orhun to=lale medium=phone factuality=negated
share s1 choice=wing percent=64 population="vote from abroad"
share s2 choice=wing percent=22 population="vote at home"
