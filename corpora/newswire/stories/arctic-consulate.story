id: arctic-consulate
published: 2025-09-12
house: eastgate
topic: diplomacy
length: brief
traps: refused, idiom
---
{=upper UPERNAVIK}, {=greenland Greenland}, {d1 Sept. 12} (Eastgate) -- The smallest consulate in {=arctic the Arctic}, a red hut with a stove, opened on {d2 Tuesday} and was towed away on {d3 Wednesday}.

{r1 {r1.title Vice Consul} {=chen Chen Ruolan}}, {a1 29}, had barely hung the plate when {c1 {r2 {r2.title Mayor} {=aka Aqqaluk Petrussen-Dahl}} {c1.trigger dropped by}} with an objection. "{q1 Your republic stands on {^aka my} sled}," {q1.src {^aka he}} {q1.cue pointed out}.

{q2.src {=chen Chen}} {q2.cue told} {=post the Baffin Post} that {q2 {c2 {^chen she} {c2.trigger got on the satellite phone} to {~superiors {^chen her} superiors in {=copen Copenhagen}} {d4 that night}} and was {q4.cue advised} "{q4 to keep a cool head}," of which there was no shortage}.

{q3 {c3 {~aka The mayor}'s offer of a {c3.trigger meeting} on neutral ice was turned down by {~emb the embassy}}}, {q3.src {r3 {^emb its} {r3.title counselor} {=pei Pei Wenhao}}} {q3.cue stated}. {c4 {=chen Chen} and {=aka Petrussen-Dahl} have nonetheless {c4.trigger met} twice for coffee}, and {n1 about 400 visas} await a stamp.
---
entity upper place "Upernavik"
entity greenland place "Greenland"
entity chen person "Chen Ruolan" gender=feminine
entity aka person "Aqqaluk Petrussen-Dahl" gender=masculine
entity post organization "Baffin Post"
entity superiors group "Chen's superiors in Copenhagen" named=no
entity copen place "Copenhagen"
entity emb organization "embassy" named=no
entity pei person "Pei Wenhao"
date d1 2025-09-12
date d2 2025-09-09
date d3 2025-09-10
date d4 2025-09-09TNI
contact c1 from=aka to=chen medium=meeting date=d2
contact c2 from=chen to=superiors medium=phone date=d4
contact c3 from=aka to=emb medium=meeting factuality=negated
contact c4 from=chen to=aka medium=meeting
role r1 person=chen title="Vice Consul" status=current
role r2 person=aka title=Mayor status=current
role r3 person=pei title=counselor org=emb status=current
age a1 person=chen years=29
count n1 value=400 unit=visas what="await a stamp" bound=about
quote q1 direct speaker=aka to=chen
quote q2 mixed speaker=chen to=post
quote q3 indirect speaker=pei
quote q4 mixed speaker=superiors to=chen
entity arctic place "Arctic"
