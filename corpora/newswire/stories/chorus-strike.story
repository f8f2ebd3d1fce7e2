id: chorus-strike
published: 2017-11-02
house: ansbach
topic: culture
length: brief
traps: quoted-title, hard-wrapped, planned
---
{=brno Brno} (Ansbach) - {=opera The Moravian Opera}'s "{x {=rusalka Rusalka}}" opened {d1 last night} without water
nymphs. {e1 {~chorus The chorus}, {n1 fifty-eight strong}, had {e1.trigger voted} {~stayout to stay in the canteen}}: {v1 fifty}
hands for, {v2 none} against, {v3 eight}, at their soup, not voting.

"{q1 {^chorus We} were promised dressing rooms in {d2 2009}}," {q1.cue thundered} {q1.src {r1 {=drahomira Drahomíra Vaňková},
{~drahomira {r1.title first contralto}}}, {a1 49}}. "{q1 {^drahomira I} change behind a dragon.}"

{c1 {r2 {r2.title Intendant} {=pasquale Pasquale Ferri}} {c1.trigger came down to} {^chorus them} at {d3 7.20 p.m.}}, in tails.
{q2.src {^pasquale He}} {q2.cue begged} that {q2 {^chorus they} hum, at least, from the corridor}. {c2 The sides {c2.trigger meet} again
{d4 tomorrow}}. {q3.src {~critic A critic}} {q3.cue found} the evening "{q3 dry}".
---
entity brno place "Brno"
entity opera organization "Moravian Opera"
entity rusalka work "Rusalka"
entity chorus group "chorus" named=no
entity stayout other "stay in the canteen" named=no
entity drahomira person "Drahomíra Vaňková"
entity pasquale person "Pasquale Ferri" gender=masculine
entity critic person "critic" named=no
date d1 2017-11-01TNI
date d2 2009
date d3 2017-11-01T19:20
date d4 2017-11-03
event e1 pass agents=chorus patients=stayout
vote v1 choice=stayout count=50 unit=hands stance=for
vote v2 choice=stayout count=0 unit=hands stance=against
vote v3 choice=stayout count=8 unit=hands stance=abstain
quote q1 direct speaker=drahomira
quote q2 indirect speaker=pasquale to=chorus
quote q3 mixed speaker=critic
role r1 person=drahomira title="first contralto" org=opera status=current
role r2 person=pasquale title=Intendant org=opera status=current
age a1 person=drahomira years=49
contact c1 from=pasquale to=chorus medium=meeting date=d3
contact c2 from=pasquale to=chorus medium=meeting date=d4 factuality=planned
count n1 value=58 unit=singers what="in the chorus"
