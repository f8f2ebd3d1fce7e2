id: wet-shelter
published: 2001-02-05
house: kingsway
topic: local-government
length: brief
traps:
---
Nothing divides {=strath Strathinver} like the rain, and nothing was going to keep it off. On {d1 Thursday night} that changed.

At {d2 a quarter to ten} {e1 {~council the community council} {e1.trigger carried} {~shelter the bus shelter}}, {v1 6}-{v2 3}. {^shelter It} will have a glass roof, a bench and {x the number 61}.

“{q1 {^flora I} have been waiting for that bus since {d3 1964}}', {q1.cue remarked} {q1.src {a1 {=flora Flora Macrae}, 88}}. {q2 {c1 {^flora She} had {c1.trigger petitioned} {r1 {~samira the {r1.title chair}}, {=samira Samira Ismail}}, by letter, {n1 seventeen times}}}, {q2.src {~samira the latter}} {q2.cue remembered} fondly.

{q3.src {r2 {=dod Dod Lowrie}, {~dod the {r2.title roads convener}}}, who had preferred a hedge,} {q3.cue gave notice} that {q3 the {x 70-year-old} oak "stays where it is, bus or no bus"}.
---
entity strath place "Strathinver"
entity council organization "community council" named=no
entity shelter other "bus shelter" named=no
entity flora person "Flora Macrae" gender=feminine
entity samira person "Samira Ismail"
entity dod person "Dod Lowrie"
date d1 2001-02-01TNI
date d2 2001-02-01T21:45
date d3 1964
event e1 pass agents=council patients=shelter date=d2
vote v1 choice=shelter count=6 unit=votes stance=for date=d2
vote v2 choice=shelter count=3 unit=votes stance=against date=d2
quote q1 direct speaker=flora
age a1 person=flora years=88
quote q2 indirect speaker=samira
contact c1 from=flora to=samira medium=letter
role r1 person=samira title=chair org=council status=current
count n1 value=17 unit=times what="petitioned the chair by letter"
quote q3 mixed speaker=dod
role r2 person=dod title="roads convener" status=current
