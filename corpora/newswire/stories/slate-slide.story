id: slate-slide
published: 1997-01-27
house: kingsway
topic: disasters
length: brief
traps: threshold, duration
---
A hillside of slate waste came down on {=cwm Cwmbrwyn} on {d1 Saturday night} after {x eleven} days of rain, {e1 {e1.trigger burying} {~dead {n1 four people}} in Chapel Row} and {e2 {e2.trigger forcing} {~out {n2 almost 260}} from {^out their} beds}.

'{q1 It did not roar, it whispered}', {q1.src {=gwen Gwenllian Prosser-Adeyemi}, {a1 {~gwen a widow of 86}},} {q1.cue remembered}. {^gwen She} was dug out with a wireless on {^gwen her} lap.

{q2 The tip had stood {x 12 feet} above its permitted height}, {q2.src {r1 {=eben Ebenezer Lougher}, {~eben the county's former {r1.title mines inspector}}},} {q2.cue charged}. {c1 {^eben He} had {c1.trigger written} to {~owners the quarry's owners} in {d2 1991}}, and {c2 {c2.trigger again} {d3 last autumn}}. {q3.src {~owners The owners}} {q3.cue concede} {q3 receiving one letter}.

{e3 {~hurt {n3 Nine others}} were {e3.trigger hurt}}, none badly. {r2 {r2.title Secretary of State} Sir {=mor Morgan Thwaite}} toured the hall where {~out the evacuated} sleep.
---
entity cwm place "Cwmbrwyn"
entity dead group "four people" named=no
entity out group "260 evacuated" named=no
entity gwen person "Gwenllian Prosser-Adeyemi" gender=feminine
entity eben person "Ebenezer Lougher" gender=masculine
entity owners group "quarry's owners" named=no
entity hurt group "nine others" named=no
entity mor person "Morgan Thwaite" gender=masculine
date d1 1997-01-25TNI
date d2 1991
date d3 1996-FA
event e1 die patients=dead date=d1 place=cwm
event e2 displace patients=out date=d1 place=cwm
event e3 injure patients=hurt
contact c1 from=eben to=owners medium=letter date=d2
contact c2 from=eben to=owners medium=letter date=d3
role r1 person=eben title="mines inspector" status=former
role r2 person=mor title="Secretary of State" status=current
age a1 person=gwen years=86
count n1 value=4 unit=people what=buried
count n2 value=260 unit=people what="forced from their beds" bound=about
count n3 value=9 unit=people what=hurt
quote q1 direct speaker=gwen
quote q2 indirect speaker=eben
quote q3 indirect speaker=owners
