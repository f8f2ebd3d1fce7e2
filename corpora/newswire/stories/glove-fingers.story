id: glove-fingers
published: 2012-06-06
house: newsroom
topic: labour
length: brief
traps: idiom, unnamed-source, range
---
For a hundred years {~makers the glove makers of {=grenelle Grenelle}} have been paid by the finger. From {d1 July} {^makers they} will be paid by the hand.

{e1 {^makers They} {e1.trigger carried} {~change the change}} at {=rex the Rex cinema} on {d2 Saturday}, under a poster for a film about a thief: {v1 three hundred and four for}, {v2 ninety-one against}.

"{q1 Piece work is dead. Long live the pair}," {q1.cue gloated} {q1.src {r1 {r1.title organiser} {=soumare Djeneba Soumaré}}, {a1 born {d4 36 years ago} above the shop}}. {c1 {^soumare She} {c1.trigger texted} {r2 {~astruc the {r2.title owner}}, {=astruc Gaspard Astruc}}, from the balcony}. {c2 {^astruc He} {c2.trigger answered}} with a single thumb, raised.

{q2 {~change The change} will cost {^astruc him} {n1 between 200,000} and {n2 250,000 euros} in {d3 2013}}, {q2.src {~accountant {^astruc his} accountant}} {q2.cue calculates}. {q3.src {~buyer One {=paris Paris} buyer}} {q3.cue groused} that {q3 gloves would now "cost an arm"}.
---
entity makers group "glove makers of Grenelle" named=no
entity grenelle place "Grenelle"
entity change other "change" named=no
entity soumare person "Djeneba Soumaré" gender=feminine
entity astruc person "Gaspard Astruc" gender=masculine
entity accountant person "Gaspard Astruc's accountant" named=no
entity buyer person "Paris buyer" named=no
date d1 2012-07
date d2 2012-06-02
date d3 2013
event e1 pass agents=makers patients=change date=d2
vote v1 choice=change count=304 unit=votes stance=for date=d2
vote v2 choice=change count=91 unit=votes stance=against date=d2
quote q1 direct speaker=soumare
role r1 person=soumare title=organiser status=current
age a1 person=soumare years=36
contact c1 from=soumare to=astruc medium=text date=d2
role r2 person=astruc title=owner status=current
quote q2 indirect speaker=accountant
count n1 value=200000 unit=euros what="cost of the change" bound=at_least date=d3
count n2 value=250000 unit=euros what="cost of the change" bound=at_most date=d3
quote q3 mixed speaker=buyer
entity rex place "Rex cinema"
entity paris place "Paris"
date d4 1976
contact c2 from=astruc to=soumare medium=text date=d2
