id: hung-jury-marlow
published: 2016-10-10
house: coastline
topic: courts
length: brief
traps: threshold, total
source: Coastline Press
byline: Jo Pelletier
---
Mistrial in {=marl Marlow Springs} pharmacy killing

By JO PELLETIER

{=marl MARLOW SPRINGS}, {=reach Upper Reach} (Coastline Press) — {~jury The jury} in {=diaz Ruben Diaz-Oyama}'s murder trial voted four times and never reached {x twelve}. On {d1 Wednesday}: {v1 seven {~guilty guilty}}, {v2 five {~innocent not guilty}}. On {d2 Thursday}: {v3 eight}, {v4 four}. On {d3 Friday morning}: {v5 ten} and {v6 two}; {d9 that evening}, {v7 eleven} and {v8 one}.

"{q1 {~hold One man} would not move, and {^hold he} had reasons}," {q1.cue said} {q1.src {r1 {~forew the {r1.title forewoman}}, {=forew Tamsin Achebe-Ruhl}}, {a1 29}}. {r2 {r2.title Judge} {=kerr Lowell Kerrigan}} sent {~jury the panel} home at {d4 9:40 p.m.}

{e1 {r3 {=lang Edie Langstrom}, {~lang a {r3.title pharmacist}}}, {a2 62}, was {e1.trigger shot dead} in {d5 March 2015}}. {e2 {q2.src {a3 {=diaz Diaz-Oyama}, 24},} {e2.trigger {q2.cue testified}}} that {q2 {^diaz he} was at a movie}.

{c1 {r4 {r4.title District Attorney} {=burl Sonja Burleson-Ide}} {c1.trigger visited} {~family {=lang Langstrom}'s family} {d6 Saturday}}; {q3.src {^burl she}} {q3.cue promised} {q3 a second trial by {d7 February}}. {c2 {~lawyer A defense lawyer} {c2.trigger e-mailed} {^burl her} {d8 Sunday} {c2.purpose to offer a plea}}.
---
entity marl place "Marlow Springs"
entity reach place "Upper Reach"
entity jury group "jury" named=no
entity diaz person "Ruben Diaz-Oyama" gender=masculine
entity guilty other "guilty" named=no
entity innocent other "not guilty" named=no
entity hold person "one man" gender=masculine named=no
entity forew person "Tamsin Achebe-Ruhl"
entity kerr person "Lowell Kerrigan"
entity lang person "Edie Langstrom"
entity burl person "Sonja Burleson-Ide" gender=feminine
entity family group "Langstrom's family" named=no
entity lawyer person "defense lawyer" named=no
date d1 2016-10-05
date d2 2016-10-06
date d3 2016-10-07TMO
date d9 2016-10-07TEV
date d4 2016-10-07T21:40
date d5 2015-03
date d6 2016-10-08
date d7 2017-02
date d8 2016-10-09
vote v1 choice=guilty count=7 unit=jurors date=d1
vote v2 choice=innocent count=5 unit=jurors date=d1
vote v3 choice=guilty count=8 unit=jurors date=d2
vote v4 choice=innocent count=4 unit=jurors date=d2
vote v5 choice=guilty count=10 unit=jurors date=d3
vote v6 choice=innocent count=2 unit=jurors date=d3
vote v7 choice=guilty count=11 unit=jurors date=d9
vote v8 choice=innocent count=1 unit=jurors date=d9
event e1 die patients=lang date=d5
event e2 testify agents=diaz
quote q1 direct speaker=forew
quote q2 indirect speaker=diaz
quote q3 indirect speaker=burl
role r1 person=forew title=forewoman org=jury
role r2 person=kerr title=Judge status=current
role r3 person=lang title=pharmacist
role r4 person=burl title="District Attorney" status=current
age a1 person=forew years=29
age a2 person=lang years=62
age a3 person=diaz years=24
contact c1 from=burl to=family medium=meeting date=d6
contact c2 from=lawyer to=burl medium=email date=d8 purpose="to offer a plea"
