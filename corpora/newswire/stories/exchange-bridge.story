id: exchange-bridge
published: 2017-12-18
house: release
topic: conflict
length: brief
traps: planned, duration
---
{=quay THE QUAY FOUNDATION}
Press release, {d1 18 December 2017}

{q1.src {=quay The Quay Foundation}} {q1.cue is able to confirm} that {q1 {n1 46 prisoners} crossed {=bridge the Ushkan footbridge} {d2 this morning}, {n2 28} walking north and {n3 18} south, after {x nineteen} weeks of mediation}.

{c1 On {d3 Saturday} {r1 {~ben {^quay our} {r1.title director}}, {=ben Benedikta Scarlatti-Boye}}, {c1.trigger met} {~cmd both field commanders}} under a tarpaulin. “{q2 {^cmd They} compared grandchildren before {^cmd they} compared lists},” {q2.src {^ben she}} {q2.cue notes}.

{c2 {r2 {r2.title Colonel} {=artyom Artyom Vashenko}} afterwards {c2.trigger sent} {^ben her} a letter}, in which {^artyom he} {q3.cue expresses} “{q3 the stiff gratitude of a stiff army}”. {e1 {r3 {=ilko Ilko Baran}, {~ilko {a1 a {r3.title cadet} of 18}}}, had {e1.trigger died} in custody in {d4 November}}; {^ilko his} remains crossed first.

{c3 A further {c3.trigger meeting} of {~cmd the commanders} is fixed for {d5 11 January}}.

Notes to editors: {=quay the Foundation} takes no state money.
---
entity quay organization "Quay Foundation"
entity bridge other "Ushkan footbridge"
entity ben person "Benedikta Scarlatti-Boye" gender=feminine
entity cmd group "both field commanders" named=no
entity artyom person "Artyom Vashenko" gender=masculine
entity ilko person "Ilko Baran" gender=masculine
date d1 2017-12-18
date d2 2017-12-18TMO
date d3 2017-12-16
date d4 2017-11
date d5 2018-01-11
contact c1 from=ben to=cmd medium=meeting date=d3
contact c2 from=artyom to=ben medium=letter
contact c3 from=cmd to=cmd medium=meeting date=d5 factuality=planned
role r1 person=ben title=director org=quay status=current
role r2 person=artyom title=Colonel status=current
age a1 person=ilko years=18
event e1 die patients=ilko date=d4
count n1 value=46 unit=prisoners what="crossed the footbridge"
count n2 value=28 unit=prisoners what="walked north"
count n3 value=18 unit=prisoners what="walked south"
quote q1 indirect speaker=quay
quote q2 direct speaker=ben
quote q3 mixed speaker=artyom medium=letter
role r3 person=ilko title=cadet
