id: lemon-heist
published: 2015-07-01
house: newsroom
topic: crime
length: brief
traps: quoted-title, scare-quotes, range
---
Nobody at the {=syr Syracuse} packing house noticed that {n1 nineteen tonnes} of lemons had left in a hearse.

{e1 {~carabinieri Carabinieri} {e1.trigger arrested} {~sorrentino two brothers} {d1 early on Tuesday}, {a1 {=nuccio Nuccio Sorrentino}, 52}, and {a2 {=gaspare Gaspare}, 49}}, who run a funeral parlour by the slogan "{x The Last Ride Is Ours.}"

"{q1 Between {n2 forty} and {n3 fifty} trips, always with flowers on top}," {q1.cue marvelled} {q1.src {r1 {r1.title Capt.} {=ilaria Ilaria Fonseca}}}, {r2 who {r2.title leads} {~unit the farm-crime unit}}.

{q2 {c1 {=nuccio Nuccio} had {c1.trigger telephoned} {~widow the owner's wife} on {d2 Friday} {c1.purpose to express condolences}}}, {q2.src {^ilaria she}} {q2.cue remarked}, {q2 though nobody had died}.

{q3.src {r3 {~chidi {^sorrentino Their} {r3.title lawyer}}, {=chidi Chidi Anselmi}},} {q3.cue suggested} {q3 it was all a misunderstanding over an invoice}.
---
entity syr place "Syracuse"
entity carabinieri group "carabinieri" named=no
entity sorrentino group "two brothers" named=no
entity nuccio person "Nuccio Sorrentino" gender=masculine
entity gaspare person "Gaspare" gender=masculine
entity ilaria person "Ilaria Fonseca" gender=feminine
entity unit organization "farm-crime unit" named=no
entity widow person "owner's wife" named=no gender=feminine
entity chidi person "Chidi Anselmi"
date d1 2015-06-30TMO
date d2 2015-06-26
event e1 arrest agents=carabinieri patients=nuccio,gaspare date=d1
age a1 person=nuccio years=52
age a2 person=gaspare years=49
count n1 value=19 unit=tonnes what="of lemons stolen"
count n2 value=40 unit=trips what="made with stolen lemons" bound=at_least
count n3 value=50 unit=trips what="made with stolen lemons" bound=at_most
quote q1 direct speaker=ilaria
quote q2 indirect speaker=ilaria
quote q3 indirect speaker=chidi
role r1 person=ilaria title=Capt. status=current
role r2 person=ilaria title=leads org=unit status=current
role r3 person=chidi title=lawyer status=current
contact c1 from=nuccio to=widow medium=phone date=d2 purpose="to express condolences"
