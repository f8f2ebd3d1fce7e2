id: tunnel-parley
published: 2012-01-25
house: newsroom
topic: conflict
length: brief
traps: hard-wrapped, negated
---
Nobody in {=hadra Hadra} will say who first put a telephone in the water tunnel.
By {=wasim Wasim Darwaz-Ely}'s reckoning, it has rung {n1 64 times} since {d1 October},
and each time a street was spared.

{q2 {c1 {^wasim He} {c1.trigger spoke} on {d2 Monday} with {~voice a woman} from {=guard the Old Guard}}},
{q2.cue volunteers} {q2.src {=wasim Darwaz-Ely}, {a1 born {d5 46 years ago}} in a house on the front line}.
``{q3 {^voice She} gave {^wasim us} twenty minutes and a recipe},'' {q3.src {^wasim he}} {q3.cue marvels}.

{e1 The shells {e1.trigger fell} on {~lane the dyers' lane} at {d3 4:20 p.m.}} {e2 Nobody was {e2.trigger hurt}}.
{q4.src {=guard The Old Guard}} {q4.cue boasts} of ``{q4 manners at last}.''

{c2 {r1 {r1.title Councilwoman} {=siran Siran Vartabed-Cole}} has {c2.trigger written} to {~exch the
telephone exchange} {c2.purpose asking {^exch it} to leave the line alone}}. {c3 {^siran She} is to {c3.trigger meet}
{~voice the woman with the recipe} {d4 tomorrow}}, on a roof.
---
entity hadra place "Hadra"
entity wasim person "Wasim Darwaz-Ely" gender=masculine
entity voice person "woman from the Old Guard" gender=feminine named=no
entity guard organization "Old Guard"
entity lane place "dyers' lane" named=no
entity siran person "Siran Vartabed-Cole" gender=feminine
entity exch organization "telephone exchange" named=no
date d1 2011-10
date d2 2012-01-23
date d3 2012-01-23T16:20
date d4 2012-01-26
date d5 1966
contact c1 from=wasim to=voice medium=phone date=d2
contact c2 from=siran to=exch medium=letter purpose="asking it to leave the line alone"
contact c3 from=siran to=voice medium=meeting date=d4 factuality=planned
event e1 attack patients=lane date=d3
event e2 injure date=d3 factuality=negated
role r1 person=siran title=Councilwoman status=current
age a1 person=wasim years=46
count n1 value=64 unit=times what="the telephone in the tunnel has rung" by=wasim
quote q2 indirect speaker=wasim
quote q3 direct speaker=wasim
quote q4 mixed speaker=guard
