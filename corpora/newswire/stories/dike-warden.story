id: dike-warden
published: 2020-05-17
house: kingsway
topic: obituaries
length: brief
traps: range, threshold, duration
---
'{q1 The sea has lost an adversary and {^wouter I} a cribbage partner}.' {c1 So {q1.cue {c1.trigger wrote}} {q1.src {r1 {r1.title Dike-reeve} {=wouter Wouter Haan}}} {d1 yesterday} to {~family the family of {=griet Griet Adema}}}, {r2 {~griet {r2.title sluice-keeper} of {=eems Oudezijl}} from {d2 1961} to {d3 1999}}.

{e1 {^griet She} {e1.trigger died} at home on {d4 Thursday}}, {a1 86}, with {^griet her} boots on the mat. {a2 {^griet She} was 19} when {e2 the flood of {d5 1953} {e2.trigger took} {~brothers {n1 two brothers}}}.

{~board The water board} meant to automate the sluice in {d6 1974}; after {^griet her} speech, which ran to one sentence, {v1 fifteen members voted to keep {^griet her}} and {v2 nine for {~machine the machine}}.

'{q2 A machine can't smell it coming},' {q2.src {^griet she}} {q2.cue assured} {^board them}. {c2 Mr {=wouter Haan} {c2.trigger rang} {^griet her} for the last time on {d7 Wednesday evening}}; they spoke of herring.
---
entity griet person "Griet Adema" gender=feminine
entity wouter person "Wouter Haan" gender=masculine
entity eems place "Oudezijl"
entity family group "family of Griet Adema" named=no
entity brothers group "two brothers" named=no
entity board organization "water board" named=no
entity machine product "machine" named=no
date d1 2020-05-16
date d2 1961
date d3 1999
date d4 2020-05-14
date d5 1953
date d6 1974
event e1 die patients=griet date=d4
event e2 die patients=brothers date=d5
age a1 person=griet years=86
age a2 person=griet years=19 date=d5
role r1 person=wouter title=Dike-reeve status=current
role r2 person=griet title=sluice-keeper org=eems status=former
vote v1 choice=griet count=15 unit=members date=d6
vote v2 choice=machine count=9 unit=members date=d6
quote q1 direct speaker=wouter to=family medium=letter
quote q2 direct speaker=griet to=board
count n1 value=2 unit=brothers what="taken by the flood of 1953"
contact c1 from=wouter to=family medium=letter date=d1
contact c2 from=wouter to=griet medium=phone date=d7
date d7 2020-05-13TEV
