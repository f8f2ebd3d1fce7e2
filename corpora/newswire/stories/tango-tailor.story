id: tango-tailor
published: 2019-12-21
house: coastline
topic: obituaries
length: brief
traps: quoted-title, correction, number-in-name
byline: Winifred Salas
---
{r2 {~armando {r2.title Tailor}}} who sewed for every villain of the golden screen is dead

By WINIFRED SALAS

{=encina ENCINA PARK}, {=calif Calif.} (Coastline Press) — No bad man in {n1 106 pictures} had a crooked seam, because {=armando Armando Scarpelli-Vu} cut them all. {e1 {^armando He} {e1.trigger died} here {d1 Wednesday}}. {a1 {^armando He} was 87}.

{e2 {=guild The Costume Cutters' Guild} {e2.trigger elected} {^armando him} {r1 {^guild its} {r1.title president}} in {d2 1978}}, by {v1 219 ballots} to {v2 {=dolores Dolores Iverson}'s 204}. {c1 {^armando He} {c1.trigger sent} {^dolores her} a vest a day later}. "{q1 It had no pockets}," {q1.src {=dolores Iverson}, {a2 95},} {q1.cue revealed}.

"{q2 Evil stands up straight}," {q2.src {^armando he}} {q2.cue taught} {~apprentices apprentices}; {n2 thirty-one of {^apprentices them}} carried the bier.

{=armando Scarpelli-Vu} is survived by {~neil {^armando his} husband}, {=neil Neil Ochoa}. (This version corrects the year of {~guild the guild} election from {x 1987}.)
---
entity encina place "Encina Park"
entity armando person "Armando Scarpelli-Vu" gender=masculine
entity guild organization "Costume Cutters' Guild"
entity dolores person "Dolores Iverson" gender=feminine
entity apprentices group "apprentices" named=no
entity neil person "Neil Ochoa" gender=masculine
date d1 2019-12-18
date d2 1978
event e1 die patients=armando date=d1 place=encina
event e2 elect agents=guild patients=armando date=d2
age a1 person=armando years=87
age a2 person=dolores years=95
vote v1 choice=armando count=219 unit=ballots date=d2
vote v2 choice=dolores count=204 unit=ballots date=d2
role r1 person=armando title=president org=guild status=former
quote q1 direct speaker=dolores
quote q2 direct speaker=armando to=apprentices
count n1 value=106 unit=pictures what="for which Scarpelli-Vu cut the villains' clothes"
count n2 value=31 unit=apprentices what="who carried the bier"
contact c1 from=armando to=dolores medium=unspecified
entity calif place "Calif."
role r2 person=armando title=tailor
