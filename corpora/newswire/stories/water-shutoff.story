id: water-shutoff
published: 2016-12-30
house: eastgate
topic: local-government
length: brief
traps: threshold, negated, unnamed-source
source: Eastgate
---
{=sandpoint DRY SANDY}, {d1 Dec. 30} (Eastgate) -- {e1 {~ortiz The mayor of {=sandpoint Dry Sandy}} {e1.trigger vetoed} {~budget the town budget}} {d2 Thursday}, and {~board the selectmen} failed to override {^ortiz him} by so little that one of {^board them} went out to be sick.

A two-thirds vote, {x eight} of {x 12}, was needed. {v1 Seven voted for {~override an override}}; {v2 five let {r1 {r1.title Mayor} {=ortiz Fermín Ortiz}}'s veto stand}.

"{q1 {^ortiz I} have killed the pool, the parade and possibly {^ortiz my} marriage}," {q1.src {a1 {=ortiz Ortiz}, 58}} {q1.cue sighed}.

{q2.src {r2 {r2.title Selectwoman} {=bird Alma Redbird}}} {q2.cue charged} that {q2 {c1 {=ortiz Ortiz} had {c1.trigger telephoned} {~two two waverers} at {d3 midnight} with promises about a culvert}}. {^ortiz He} {q3.cue said} {q3 {c2 {^ortiz he} had {c2.trigger called} nobody}}. Without a budget the water goes off {d4 Jan. 15} for {n1 340 households} in arrears.
---
entity sandpoint place "Dry Sandy"
entity ortiz person "Fermín Ortiz" gender=masculine
entity budget other "town budget" named=no
entity board group "selectmen" named=no
entity override other "override" named=no
entity bird person "Alma Redbird" gender=feminine
entity two group "two waverers" named=no
date d1 2016-12-30
date d2 2016-12-29
date d3 2016-12-28T24:00
date d4 2017-01-15
event e1 veto agents=ortiz patients=budget date=d2
vote v1 choice=override count=7 unit=votes stance=for date=d2
vote v2 choice=override count=5 unit=votes stance=against date=d2
role r1 person=ortiz title=Mayor status=current
quote q1 direct speaker=ortiz
age a1 person=ortiz years=58
quote q2 indirect speaker=bird
contact c1 from=ortiz to=two medium=phone date=d3
role r2 person=bird title=Selectwoman status=current
quote q3 indirect speaker=ortiz
contact c2 from=ortiz to=two medium=phone factuality=negated
count n1 value=340 unit=households what="in arrears"
