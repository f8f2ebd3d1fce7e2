id: harp-interview
published: 2008-04-20
house: transcript
topic: culture
length: brief
traps: metaphor, rhetorical-question, habitual
source: Stage door
---
{=salto Salto Grande}, {d1 19 April}. {r2 {r2.title Harpist} {=micaela Micaela Benítez}} talks to {=dov Dov Arieli}.

{q1.src {=dov ARIELI}}: {q1 {e2 {~orchestra The orchestra} has just {e2.trigger chosen} {^micaela you} to lead {^orchestra it}}. A harpist!}

{q2.src {=micaela BENÍTEZ}}: {q2 By {v1 thirty-three} to {v2 thirty-one}. {^micaela I} know which desks. The trombones still nod to {^micaela me}, and a nod from a trombone is a threat.}

{q3.src {=dov ARIELI}}: {q3 {a1 {^micaela You} are 28}. Is it lonely?}

{q4.src {=micaela BENÍTEZ}}: {q4 {c1 {r1 {~hrdlicka The old {r1.title leader}}, {=hrdlicka Pavel Hrdlička}}, {c1.trigger left a note} in {^micaela my} harp case. "{q5 {^micaela You} will be loved by {d2 Christmas} or {^micaela you} will be deaf.}"}}

{q6.src {=dov ARIELI}}: {q6 Have {^micaela you} answered?}

{q7.src {=micaela BENÍTEZ}}: {q7 {c2 {^micaela I} {c2.trigger go to} {^hrdlicka him} on {d3 Tuesday}} with a bottle. {e1 {^hrdlicka He} {e1.trigger stepped down} with {n1 47 seasons} behind {^hrdlicka him}}. {^micaela I} want to be shown where the string is loose.}
---
entity salto place "Salto Grande"
entity micaela person "Micaela Benítez" gender=feminine
entity dov person "Dov Arieli"
entity orchestra organization "orchestra" named=no
entity hrdlicka person "Pavel Hrdlička" gender=masculine
date d1 2008-04-19
date d2 2008-12-25
date d3 2008-04-22
vote v1 choice=micaela count=33 unit=votes stance=for
vote v2 choice=micaela count=31 unit=votes stance=against
age a1 person=micaela years=28
role r1 person=hrdlicka title=leader org=orchestra status=former
role r2 person=micaela title=Harpist status=current
contact c1 from=hrdlicka to=micaela medium=letter
contact c2 from=micaela to=hrdlicka medium=meeting date=d3 factuality=planned
event e1 resign agents=hrdlicka
event e2 elect agents=orchestra patients=micaela
count n1 value=47 unit=seasons what="led by Hrdlička"
quote q1 direct speaker=dov to=micaela
quote q2 direct speaker=micaela to=dov
quote q3 direct speaker=dov to=micaela
quote q4 direct speaker=micaela to=dov
quote q5 direct speaker=hrdlicka to=micaela medium=letter
quote q6 direct speaker=dov to=micaela
quote q7 direct speaker=micaela to=dov
