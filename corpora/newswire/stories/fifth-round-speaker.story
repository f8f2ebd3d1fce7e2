id: fifth-round-speaker
published: 2015-12-07
house: ansbach
topic: legislatures
length: brief
traps: threshold, ambiguous-pronoun, rhetorical-question
---
{=vardno Vardno} (Ansbach) - It took five rounds, a fainting fit and {x two} kilos of cherries before {e1 {~sabor the lower house} {e1.trigger elected} {r3 {=kovac Ljerka Kovač} {r3.title speaker}}} in {d1 the small hours of Saturday}.

In the last round {v1 {^kovac she} collected 76 ballots} and {v2 {=basta Neven Bašta} 70}; {v3 four were {~void void}}. In the first, {v4 {~basta {^kovac her} rival} had led with 68}.

"{q1 Do they think {^basta I} counted on virtue?}" {q1.cue asked} {q1.src {a1 {=basta Bašta}, fifty-seven},} who {c1 had {c1.trigger held talks} with {~minority the minority caucus} on {d2 Friday afternoon}}.

{q2 {~minority The caucus} never promised {^basta him} a vote}, {q2.src {r2 {^minority its} {r2.title whip} {=horvath Ilona Horváth}}} {q2.cue contended}. {r1 {=kovac Kovač}, {~kovac a former {r1.title customs inspector}}}, {c2 {c2.trigger met} {=horvath Horváth} and {=basta Bašta} together} at {d3 dawn}; the cherries were {^kovac hers}.
---
entity vardno place "Vardno"
entity sabor organization "lower house" named=no
entity kovac person "Ljerka Kovač" gender=feminine
entity basta person "Neven Bašta" gender=masculine
entity void other "void ballots" named=no
entity minority group "minority caucus" named=no
entity horvath person "Ilona Horváth" gender=feminine
date d1 2015-12-05TMO
date d2 2015-12-04TAF
date d3 2015-12-05TMO
event e1 elect agents=sabor patients=kovac date=d1
vote v1 choice=kovac count=76 unit=ballots date=d1
vote v2 choice=basta count=70 unit=ballots date=d1
vote v3 choice=void count=4 unit=ballots date=d1
vote v4 choice=basta count=68 unit=ballots
quote q1 direct speaker=basta
age a1 person=basta years=57
contact c1 from=basta to=minority medium=meeting date=d2
quote q2 indirect speaker=horvath
role r1 person=kovac title="customs inspector" status=former
role r2 person=horvath title=whip org=minority status=current
contact c2 from=kovac to=horvath,basta medium=meeting date=d3
role r3 person=kovac title=speaker org=sabor status=elect
