id: militia-ledger-vote
published: 2008-11-18
house: ansbach
topic: conflict
length: brief
traps: threshold, metaphor
---
{=sarab Sarab al-Qadim} (Ansbach) - Guns on the left, blankets on the right: in a school gymnasium on {d1 Monday} {e1 {=council the Wadi Defence Council} {e1.trigger passed} {~motion a motion to disarm}}, {v1 eleven raised rifles} to {v2 four}, {x two} more than its own charter asks.

"{q1 Whoever has counted the dead can count to eleven}," {q1.src {r1 {=idris Idris Bou-Hamza}, {~idris {r1.title chairman} and {r3 {r3.title schoolmaster}}}},} {q1.cue intoned}.

{q2 The {x four} would "bury theirs in grease"}, {q2.src {~four a dissenter}, {a1 barely 24},} {q2.cue muttered}.

{c1 {r2 {=mabel Mabel Achterberg}, {~mabel {r2.title head of mission} for {r2.org {=quiet Quiet Roads}}}}, had {c1.trigger lunched} with {=idris Bou-Hamza} every day {d2 last week}}; {c2 after the count {^idris he} {c2.trigger telephoned} {^mabel her}, {c2.purpose to ask for a lorry}}. {q3 {n1 Some 900 rifles} would be sawn up by {d3 Dec 10}}, {q3.src {^mabel she}} {q3.cue predicted}.
---
entity sarab place "Sarab al-Qadim"
entity council organization "Wadi Defence Council"
entity motion law "motion to disarm" named=no
entity idris person "Idris Bou-Hamza" gender=masculine
entity four person "dissenter" named=no
entity mabel person "Mabel Achterberg" gender=feminine
entity quiet organization "Quiet Roads"
date d1 2008-11-17
date d2 2008-W46
date d3 2008-12-10
event e1 pass agents=council patients=motion date=d1
vote v1 choice=motion count=11 unit=rifles stance=for date=d1
vote v2 choice=motion count=4 unit=rifles stance=against date=d1
contact c1 from=mabel to=idris medium=meeting date=d2
contact c2 from=idris to=mabel medium=phone purpose="to ask for a lorry" date=d1
role r1 person=idris title=chairman org=council status=current
role r3 person=idris title=schoolmaster status=current
role r2 person=mabel title="head of mission" org=quiet status=current
age a1 person=four years=24
count n1 value=900 unit=rifles what="to be sawn up" bound=about
quote q1 direct speaker=idris
quote q2 mixed speaker=four
quote q3 indirect speaker=mabel
