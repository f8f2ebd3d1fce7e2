id: water-clause
published: 2007-06-18
house: meridian
topic: legislatures
length: brief
traps: threshold, article-number
---
{=chuquis CHUQUISIRI}, {d1 June 18} (Meridian) - Water became a right and not a commodity in the highland constitution on {d2 Saturday}, after {=assembly the Constituent Assembly} {e1 {e1.trigger adopted} {=clause Article 16}} with {v1 171 delegates in favour}, {v2 43 opposed} and {v3 nine abstaining}.

{x Two thirds} of the {x 255} seats, or {x 170}, were required. "{q1 {^condori I} voted with {^condori my} knees knocking}," {q1.cue admitted} {q1.src {r2 {=condori Basilia Condori}, {~condori a {r2.title potato grower}}} who is {a1 66}}, the last to rise.

{q2 {c1 {r1 {r1.title Mining Minister} {=aramayo Óscar Aramayo}} {c1.trigger telephoned} {^condori her} twice during the roll call}}, {^condori she} {q2.cue alleged}. {q3.src {^aramayo He}} {q3.cue rejected} the charge: "{q3 {^aramayo I} ring nobody after lunch}."

{q4 {s1 Nearly 70 percent of the highland provinces' voters} back {~clause the clause}}, {q4.src {=encuestas Encuestas del Sur}} {q4.cue reckoned}, {q4 but {s2 38 percent in the lowlands}}.

(Reporting by Rosa Illanes)
---
entity chuquis place "Chuquisiri"
entity assembly organization "Constituent Assembly"
entity clause law "Article 16"
entity condori person "Basilia Condori" gender=feminine
entity aramayo person "Óscar Aramayo" gender=masculine
entity encuestas organization "Encuestas del Sur"
date d1 2007-06-18
date d2 2007-06-16
event e1 pass agents=assembly patients=clause date=d2
vote v1 choice=clause count=171 unit=delegates stance=for date=d2
vote v2 choice=clause count=43 unit=delegates stance=against date=d2
vote v3 choice=clause count=9 unit=delegates stance=abstain date=d2
quote q1 direct speaker=condori
age a1 person=condori years=66
role r1 person=aramayo title="Mining Minister" status=current
quote q2 indirect speaker=condori
contact c1 from=aramayo to=condori medium=phone date=d2
quote q3 direct speaker=aramayo
share s1 choice=clause percent=70 population="highland provinces' voters" survey=encuestas
share s2 choice=clause percent=38 population="in the lowlands" survey=encuestas
quote q4 indirect speaker=encuestas
role r2 person=condori title="potato grower" status=current
