id: piano-consul
published: 2007-03-05
house: kingsway
topic: diplomacy
length: brief
traps: idiom, price-or-percent
---
It took a grand piano, {x one} honorary consul and {x 14} months of letters, but {=drava Drava} and {=ilmen the Ilmen Republic} are on speaking terms again.

The instrument, seized at a border post in {d1 January 2006}, was returned on {d2 Saturday} to {=bozena Božena Hrastnik}, who {a1 at 81} is believed to be {=europe Europe}'s oldest {r3 {r3.title honorary consul}}. '{q1 They played it while they had it, and badly}', {q1.src {^bozena she}} {q1.cue sniffed}.

{c1 {^bozena She} {c1.trigger exchanged letters} with {r1 {~shevel the {=ilmen Ilmen} {r1.title culture minister}}, {=shevel Taras Shevelyuk}}, until {^shevel he} ran out of excuses}; {c2 then {r2 {r2.title president} {=kos Matija Kos}} of {=drava Drava} {c2.trigger telephoned} {^shevel him} at home}. '{q2 {q4.src {^kos I}} {q4.cue said}: {q4 one of us must tune it}}', {q2.src Mr {=kos Kos}} {q2.cue recalled}.

{q3 The instrument had been treated with "every courtesy"}, {q3.src Mr {=shevel Shevelyuk}} {q3.cue maintained} in {c3 a {c3.trigger note} to Mrs {=bozena Hrastnik} that came with the stool}. Customs have waived {n1 £2,300} in storage.
---
entity drava place "Drava"
entity ilmen place "Ilmen Republic"
entity bozena person "Božena Hrastnik" gender=feminine
entity shevel person "Taras Shevelyuk" gender=masculine
entity kos person "Matija Kos" gender=masculine
date d1 2006-01
date d2 2007-03-03
age a1 person=bozena years=81
role r1 person=shevel title="culture minister" org=ilmen status=current
role r2 person=kos title=president org=drava status=current
role r3 person=bozena title="honorary consul" status=current
contact c1 from=bozena to=shevel medium=letter
contact c2 from=kos to=shevel medium=phone
contact c3 from=shevel to=bozena medium=letter
count n1 value=2300 unit=pounds what="in storage fees waived"
quote q1 direct speaker=bozena
quote q2 direct speaker=kos
quote q3 mixed speaker=shevel medium=letter
quote q4 indirect speaker=kos to=shevel medium=phone
entity europe place "Europe"
