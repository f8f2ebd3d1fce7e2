id: dish-returned
published: 2021-08-12
house: newsroom
topic: crime
length: brief
traps: quoted-title, relayed-speech, negated
---
{~thief A thief} in {=tunis Tunis} has given back {n1 thirty satellite dishes}, each with a note.

"{q1 {q2.src Mine} {q2.cue said}, '{q2 Madam, {^leila your} programmes made {^thief me} cry}'}," {q1.src {=leila Leila Mabrouk}, {a1 {~leila a widow of fifty-six}},} {q1.cue remembered}. "{q1 Frankly, so they should.}" {c1 {^leila She} {c1.trigger wrote back} to {~thief the thief} on {d1 Wednesday}} and taped the sheet to the pole.

{q3.src {r1 {~ridha {~precinct The precinct}'s {r1.title commander}}, {=ridha Ridha Ben Nasr}}}, {q3.cue related} that {q3 {c2 {~imam the imam} had {c2.trigger told} {^ridha him} of a young man who came in to ask about forgiveness}}. {q4 Was {^ridha he} to arrest somebody "for good taste"}, {q4.src {^ridha he}} {q4.cue wondered}.

{e1 Nobody has been {e1.trigger charged}}. {n2 Four of the dishes} now receive nothing but "{x The Sultan's Oven}."
---
entity tunis place "Tunis"
entity leila person "Leila Mabrouk" gender=feminine
entity thief person "thief" named=no
entity ridha person "Ridha Ben Nasr" gender=masculine
entity imam person "imam" named=no
date d1 2021-08-11
count n1 value=30 unit="satellite dishes" what="given back"
count n2 value=4 unit=dishes what="that receive only one programme"
quote q1 direct speaker=leila
quote q2 direct speaker=thief to=leila
quote q3 indirect speaker=ridha relayed=imam
quote q4 mixed speaker=ridha
contact c1 from=leila to=thief medium=letter date=d1
contact c2 from=imam to=ridha medium=unspecified
age a1 person=leila years=56
role r1 person=ridha title=commander org=precinct status=current
event e1 charge factuality=negated
entity precinct organization "precinct" named=no
