id: choir-verdict
published: 2020-02-01
house: transcript
topic: courts
length: brief
traps: total, rhetorical-question
---
{d1 Saturday, February 1, 2020}

{q1.src {~host HOST}}: {q1 {r1 {=ines Inês Falcão} was {r1.title forewoman} in {~trial the cathedral choir trial}}. {^ines You} went in deadlocked, {^host I} hear.}

{q2.src {=ines FALCÃO}}: {q2 On {d2 Monday} {~jury the jury} was {v3 six} and {v4 six}. By {d3 Wednesday} it was {v1 nine for {~acquittal letting {r2 {r2.title Father} {=director Anselm}} go}}, and {v2 three against}. It takes {x ten} here.}

{q3.src {~host HOST}}: {q3 And the tenth?}

{q4.src {=ines FALCÃO}}: {q4 {~kofi {a1 A lad of 22}}, {=kofi Kofi Brandão}. {^kofi He} kept humming. "{q5 {^kofi I} can't hear it any more}," {q5.cue said} {q5.src {^kofi he}}, and put {^kofi his} hand up.}

{q6.src {~host HOST}}: {q6 So {e1 {r3 {~director the {r3.title choirmaster}}} was {e1.trigger acquitted} on {d4 Thursday}, on {n1 all seven} counts}. Has {^director he} contacted {^ines you}?}

{q7.src {=ines FALCÃO}}: {q7 {c1 {^director He} {c1.trigger sent} {^jury us} a card, with music on it.} Who could sing that, {^ines I} ask {^host you}? It has {n2 forty-one} flats.}
---
entity host person "host" named=no
entity ines person "Inês Falcão" gender=feminine
entity trial event "cathedral choir trial" named=no
entity jury group "jury" named=no
entity director person "Anselm" gender=masculine
entity acquittal other "letting Father Anselm go" named=no
entity kofi person "Kofi Brandão" gender=masculine
date d1 2020-02-01
date d2 2020-01-27
date d3 2020-01-29
date d4 2020-01-30
quote q1 direct speaker=host to=ines
quote q2 direct speaker=ines to=host
quote q3 direct speaker=host to=ines
quote q4 direct speaker=ines to=host
quote q5 direct speaker=kofi
quote q6 direct speaker=host to=ines
quote q7 direct speaker=ines to=host
role r1 person=ines title=forewoman status=former
vote v1 choice=acquittal count=9 unit=jurors stance=for date=d3
vote v2 choice=acquittal count=3 unit=jurors stance=against date=d3
age a1 person=kofi years=22
event e1 acquit patients=director date=d4
count n1 value=7 unit=counts what="of which the choirmaster was acquitted"
count n2 value=41 unit=flats what="in the music on the card"
contact c1 from=director to=jury medium=letter
vote v3 choice=acquittal count=6 unit=jurors stance=for date=d2
vote v4 choice=acquittal count=6 unit=jurors stance=against date=d2
role r2 person=director title=Father status=current
role r3 person=director title=choirmaster status=current
