id: wet-shelter
published: 2001-02-05
house: kingsway
topic: local-government
length: brief
traps: mismatched-marks, model-number, old-age-figure
---
Nothing divides {=glen Strathinver} like the rain, and nothing was going to keep it off. On {d1 Thursday night} that changed.

At {d2 a quarter to ten} {e1 {~community the community council} {e1.trigger carried} {~shelter the bus shelter}}, {v1 6}-{v2 3}. {^shelter It} will have a glass roof, a bench and the number {x 61}.

“{q1 {^macrae I} have been waiting for that bus since {d3 1964}}', {q1.cue remarked} {q1.src {a1 {=macrae Flora Macrae}, 88}}. {q2 {c1 {^macrae She} had {c1.trigger petitioned} {r1 {~ismail the {r1.title chair}}, {=ismail Samira Ismail}}, by letter, {n1 seventeen} times}}, {q2.src {~ismail the latter}} {q2.cue remembered} fondly.

{q3.src {r2 {=lowrie Dod Lowrie}, {~lowrie the {r2.title roads convener}}}, who had preferred a hedge,} {q3.cue gave notice} that {q3 the {x 70}-year-old oak "stays where it is, bus or no bus"}.
---
entity glen place "Strathinver"
entity community organization "community council" named=no
entity shelter other "bus shelter" named=no
entity macrae person "Flora Macrae" gender=feminine
entity ismail person "Samira Ismail" gender=feminine
entity lowrie person "Dod Lowrie" gender=masculine
date d1 2001-02-01TNI
date d2 2001-02-01T21:45
date d3 1964
event e1 pass agents=community patients=shelter date=d2
vote v1 choice=shelter count=6 unit=votes stance=for date=d1
vote v2 choice=shelter count=3 unit=votes stance=against date=d1
quote q1 direct speaker=macrae
age a1 person=macrae years=88
quote q2 indirect speaker=ismail
contact c1 from=macrae to=ismail medium=letter
role r1 person=ismail title=chair org=community status=current by=article
count n1 value=17 unit=times what="petitioned by Flora Macrae"
role r2 person=lowrie title="roads convener" status=current
quote q3 mixed speaker=lowrie
