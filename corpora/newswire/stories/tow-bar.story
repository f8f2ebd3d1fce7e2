id: tow-bar
published: 2015-01-02
house: ansbach
topic: obituaries
length: brief
traps: number-in-name, called-names, metaphor
---
{=vaduz Vaduz} (Ansbach) - {=theo Theodor Quaderer}, whose Schlepp {x 3} tow bar dragged half of {=europe Europe} uphill by the seat of its trousers, {e1 {e1.trigger died} on {d1 New Year's Eve}}, {a1 a hundred and one years old}.

Not fond of the nickname "{x Trouser Theo}", {^theo he} held {n1 seventy-three patents}. {q1 {^theo He} skied until {d2 2012}}, {q1.src {~lukas {^theo his} grandson}, {=lukas Lukas Quaderer}, {a2 36},} {q1.cue attests}.

In {d3 1949} {=alm Almbahn AG}, where {r1 {^theo he} was {r1.title chief engineer}}, had to choose: {v1 four directors were for {~steel steel}}, {v2 three for {~rope rope}}. "{q2 Rope forgets}," {q2.src {=theo Quaderer}} had {q2.cue pronounced}, and left the room.

{c1 {q3.src {r2 {r2.title Deputy Mayor} {=gerda Gerda Marogg}}} {c1.trigger called on} {~family the family} on {d4 Thursday}} and {q3.cue proposed} {q3 to name a slope after {^theo him}, the blue one}.
---
entity vaduz place "Vaduz"
entity theo person "Theodor Quaderer" gender=masculine
entity lukas person "Lukas Quaderer" gender=masculine
entity alm organization "Almbahn AG"
entity steel product "steel" named=no
entity rope product "rope" named=no
entity gerda person "Gerda Marogg"
entity family group "family" named=no
date d1 2014-12-31
date d2 2012
date d3 1949
date d4 2015-01-01
event e1 die patients=theo date=d1
age a1 person=theo years=101
age a2 person=lukas years=36
vote v1 choice=steel count=4 unit=directors date=d3
vote v2 choice=rope count=3 unit=directors date=d3
role r1 person=theo title="chief engineer" org=alm status=former
role r2 person=gerda title="Deputy Mayor" status=current
quote q1 indirect speaker=lukas
quote q2 direct speaker=theo
quote q3 indirect speaker=gerda to=family
count n1 value=73 unit=patents what="held by Quaderer"
contact c1 from=gerda to=family medium=meeting date=d4
entity europe place "Europe"
