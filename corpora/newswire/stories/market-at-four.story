id: market-at-four
published: 1999-01-30
house: ansbach
topic: local-government
length: brief
traps: price-or-percent, quoted-title, generic
---
{=tlaco Tlacochá} (Ansbach) - The market may open at four in the morning, as markets do, and now it may do so legally.

{e1 {~cabildo The municipal council} {e1.trigger carried} {~ban the repeal of a ban from {d1 1936}}} on {d2 Thursday}, {v1 nine councillors agreeing}, {v2 none opposing}, and {v3 one, {=toledo Aurelio Toledo}, abstaining}. {^toledo He} sells alarm clocks.

"{q1 {~gran {^cruz My} grandmother} was fined {x two} pesos for a melon at half past four}," {q1.src {r1 {=cruz Petrona Cruz}, {~cruz {r1.title delegate} of {=sellers the Union of Dawn Sellers}}}}, {q1.cue reminisced}. "{q1 {^gran She} framed the receipt.}"

{c1 {^cruz She} had {c1.trigger lobbied} {r2 {r2.title Mayor} {=baltazar Eloy Baltazar}}, {~baltazar {a1 a late riser of 50}}, over {^baltazar his} breakfast, at {d3 eleven on Wednesday}}. {q2.src {^baltazar He}} {q2.cue gave in} with "{q2 a little less noise, please, before six}". A song, "{x The Melon at Dawn}", is being rehearsed by {n1 40 stallholders}.
---
entity tlaco place "Tlacochá"
entity cabildo organization "municipal council" named=no
entity ban law "repeal of a ban from 1936" named=no
entity toledo person "Aurelio Toledo" gender=masculine
entity gran person "Petrona Cruz's grandmother" gender=feminine named=no
entity cruz person "Petrona Cruz" gender=feminine
entity sellers organization "Union of Dawn Sellers"
entity baltazar person "Eloy Baltazar" gender=masculine
date d1 1936
date d2 1999-01-28
date d3 1999-01-27T11:00
event e1 pass agents=cabildo patients=ban date=d2
vote v1 choice=ban count=9 unit=councillors stance=for date=d2
vote v2 choice=ban count=0 unit=councillors stance=against date=d2
vote v3 choice=ban count=1 unit=councillors stance=abstain date=d2
quote q1 direct speaker=cruz
role r1 person=cruz title=delegate org=sellers status=current
contact c1 from=cruz to=baltazar medium=meeting date=d3
role r2 person=baltazar title=Mayor status=current
age a1 person=baltazar years=50
quote q2 mixed speaker=baltazar
count n1 value=40 unit=stallholders what="rehearsing a song"
