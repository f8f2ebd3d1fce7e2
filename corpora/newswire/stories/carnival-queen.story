id: carnival-queen
published: 2000-03-06
house: coastline
topic: culture
length: brief
traps: duration, denied, idiom
source: Coastline Press
byline: Omar Decuir
---
{~celeste Pelican queen} undone by a roll of tickets

By OMAR DECUIR

{=bayou BAYOU CANARD}, {=la Louisiana} (Coastline Press) — They count ballots in a crab pot here, and on {d1 Saturday night} somebody finally looked under it.

{n1 Two hundred pink tickets} were taped to the bottom. Without them {=lan Lan Thibodeaux-Nguyen} reigns over {=carnival the Pelican Carnival}, {v1 1,466} to {v2 1,391 for {=celeste Celeste Arceneaux}}, {r2 who had been {r2.title queen}} for {x 22} hours.

"{q1 The crown pinched anyhow}," {q1.src {a1 {=celeste Arceneaux}, {~celeste a high school junior of 17}},} {q1.cue sniffed}. {q2.src {~remy {^celeste Her} father}, {r1 {r1.title Alderman} {=remy Remy Arceneaux}}}, {q2.cue swore} {q2 {^remy he} had never owned tape}.

{c1 {=lan Thibodeaux-Nguyen} {c1.trigger drove over to see} {^celeste her} {d2 Sunday} with a pecan pie}. {q3 The two talked}, {q3.src {^lan she}} {q3.cue reported}, "{q3 like two cats on one fence}."

{~committee The carnival committee} {e1 {e1.trigger voted down} {~police calling the police}}, {v3 five} to {v4 four}.
---
entity bayou place "Bayou Canard"
entity la place "Louisiana"
entity lan person "Lan Thibodeaux-Nguyen" gender=feminine
entity carnival event "Pelican Carnival"
entity celeste person "Celeste Arceneaux" gender=feminine
entity remy person "Remy Arceneaux" gender=masculine
entity committee organization "carnival committee" named=no
entity police other "calling the police" named=no
date d1 2000-03-04TNI
date d2 2000-03-05
count n1 value=200 unit=tickets what="taped to the crab pot"
vote v1 choice=lan count=1466 unit=votes
vote v2 choice=celeste count=1391 unit=votes
vote v3 choice=police count=5 unit=votes stance=against
vote v4 choice=police count=4 unit=votes stance=for
age a1 person=celeste years=17
quote q1 direct speaker=celeste
quote q2 indirect speaker=remy
quote q3 mixed speaker=lan
role r1 person=remy title=Alderman status=current
contact c1 from=lan to=celeste medium=meeting date=d2
event e1 reject agents=committee patients=police
role r2 person=celeste title=queen org=carnival status=former
