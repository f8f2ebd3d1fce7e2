id: festival-walkout
published: 1996-07-02
house: eastgate
topic: culture
length: brief
traps: quoted-title, nested-speech, total
source: Eastgate
---
{=balaton BALATONFÜRED}, {d1 July 2} (Eastgate) -- {x Seven} jurors went into a projection room; six came out speaking.

{e1 {~erzsebet The seventh}, {r1 {r1.title novelist} {=erzsebet Erzsébet Halmos}}, {e1.trigger quit} {~jury the jury} {d2 Monday night}} after {^jury it} handed {=festival the Lakeside Film Festival}'s Golden Pike to "{x {=geese Two Geese, One Knife}}" by {v1 four votes} to {v2 three}. {^erzsebet She} left {^erzsebet her} shoes.

{q1.src {r2 {=tomas Tomás Errázuriz}, {~tomas the {r2.title jury president}},}} {q1.cue recollected}: "{q1 {^erzsebet She} {q2.cue said}, '{q2 {^jury You} have crowned the geese}.' {^tomas I} {q4.cue said} {q4 the knife was also good}.}"

{c1 {~director The winner}, {a1 {=director Bat-Erdene Purev}, 25}, {c1.trigger called on} {^erzsebet her} with the shoes}. {q3.src {^director He}} {q3.cue divulged} that {q3 {^erzsebet she} kissed {^director him}, called {^director him} a criminal and kept the left one}.

{n1 More than 900 people} have asked for tickets.
---
entity balaton place "Balatonfüred"
entity erzsebet person "Erzsébet Halmos" gender=feminine
entity jury group "jury" named=no
entity festival event "Lakeside Film Festival"
entity geese work "Two Geese, One Knife"
entity tomas person "Tomás Errázuriz" gender=masculine
entity director person "Bat-Erdene Purev" gender=masculine
date d1 1996-07-02
date d2 1996-07-01TNI
event e1 resign agents=erzsebet date=d2
vote v1 choice=geese count=4 unit=votes stance=for
vote v2 choice=geese count=3 unit=votes stance=against
role r1 person=erzsebet title=novelist status=current
role r2 person=tomas title="jury president" org=festival status=current
quote q1 direct speaker=tomas
quote q2 direct speaker=erzsebet to=jury
quote q3 indirect speaker=director
contact c1 from=director to=erzsebet medium=meeting
age a1 person=director years=25
count n1 value=900 unit=people what="asking for tickets" bound=at_least
quote q4 indirect speaker=tomas to=erzsebet
