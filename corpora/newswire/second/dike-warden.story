id: dike-warden
published: 2020-05-17
house: kingsway
topic: obituaries
length: brief
traps:
---
'{q1 The sea has lost an adversary and {^haan I} a cribbage partner.}' So {c1 {q1.cue {c1.trigger wrote}} {q1.src {r1 {r1.title Dike-reeve} {=haan Wouter Haan}}} {d1 yesterday} to {~family the family of {r2 {=griet Griet Adema}, {~griet {r2.title sluice-keeper} of {=oudezijl Oudezijl}} from {d2 1961} to {d3 1999}}}}.

{a1 {e1 {^griet She} {e1.trigger died} at home on {d4 Thursday}}, 86}, with {^griet her} boots on the mat. {a2 {^griet She} was 19} when {e2 the flood of {d5 1953} {e2.trigger took} {~brothers {n1 two brothers}}}.

{~board The water board} meant to automate the sluice in {d6 1974}; after {^griet her} speech, which ran to {x one sentence}, {v1 fifteen members voted to keep {^griet her}} and {v2 nine for {~machine the machine}}.

'{q2 A machine can't smell it coming},' {q2.src {^griet she}} {q2.cue assured} {^board them}. Mr {c2 {=haan Haan} {c2.trigger rang} {^griet her} for the last time on {d7 Wednesday evening}}; they spoke of herring.
---
entity haan person "Wouter Haan" gender=masculine
entity family group "family of Griet Adema" named=no
entity griet person "Griet Adema" gender=feminine
entity oudezijl place "Oudezijl"
entity brothers group "two brothers" named=no
entity board organization "water board" named=no
entity machine other "machine" named=no
quote q1 direct speaker=haan to=family medium=letter date=d1
contact c1 from=haan to=family medium=letter date=d1
role r1 person=haan title=Dike-reeve status=current
date d1 2020-05-16
role r2 person=griet title=sluice-keeper org=oudezijl status=former
date d2 1961
date d3 1999
event e1 die patients=griet date=d4
age a1 person=griet years=86
date d4 2020-05-14
age a2 person=griet years=19 date=d5
event e2 die patients=brothers date=d5
count n1 value=2 unit=brothers what="taken by the flood"
date d5 1953
date d6 1974
vote v1 choice=griet count=15 unit=votes date=d6
vote v2 choice=machine count=9 unit=votes date=d6
quote q2 direct speaker=griet to=board
contact c2 from=haan to=griet medium=phone date=d7
date d7 2020-05-13TEV
