id: atoll-cable
published: 2023-10-17
house: release
topic: diplomacy
length: brief
traps: number-in-name, planned
---
FOR IMMEDIATE RELEASE

Joint statement on {=cable the Lagoon 2 cable}

{=honiara Honiara}, {d1 17 October 2023}. {c1 {r1 {r1.title Communications Minister} {=tuv Tuvaine Marama}} {d4 today} {c1.trigger received} {~team a technical team from {=nauset Nauset Subsea}}}. {q1.src {~both The parties}} {q1.cue note} that {q1 {n1 18 of {~cable the cable}'s faults} have been repaired}.

“{q2 Our outer islands were offline for the births of {n2 eleven babies}. {^tuv I} want the twelfth announced by video},” {q2.cue stated} {q2.src {~tuv the Minister}}.

{c2 {r2 {=kwa Kwabena Asante-Moss}, {~kwa {r2.title managing director} of {r2.org {=nauset Nauset}}}}, {c2.trigger conferred} with {^tuv her} from {=accra Accra} by video link}. {q3.src {^kwa He}, {a1 46},} {q3.cue undertook} “{q3 to sleep when {~cable the cable} does}”.

{c3 {~officials Officials of {~both both sides}} will {c3.trigger convene} in {=honiara Honiara} on {d2 Monday}}. {c4 {d3 This morning} {~both the parties} {c4.trigger wrote} to {=bank the Islands Development Bank} {c4.purpose requesting {n3 AU$4.1 million}}}.

ENDS
---
entity cable product "Lagoon 2 cable"
entity honiara place "Honiara"
entity tuv person "Tuvaine Marama" gender=feminine
entity team group "technical team from Nauset Subsea" named=no
entity nauset organization "Nauset Subsea"
entity both group "parties" named=no
entity kwa person "Kwabena Asante-Moss" gender=masculine
entity accra place "Accra"
entity officials group "officials of both sides" named=no
entity bank organization "Islands Development Bank"
date d1 2023-10-17
date d4 2023-10-17
date d2 2023-10-23
date d3 2023-10-17TMO
contact c1 from=tuv to=team medium=meeting date=d4
contact c2 from=kwa to=tuv medium=video
contact c3 from=officials to=officials medium=meeting date=d2 place=honiara factuality=planned
contact c4 from=both to=bank medium=letter purpose="requesting AU$4.1 million" date=d3
role r1 person=tuv title="Communications Minister" status=current
role r2 person=kwa title="managing director" org=nauset status=current
age a1 person=kwa years=46
count n1 value=18 unit=faults what="in the cable repaired"
count n2 value=11 unit=babies what="born while the outer islands were offline"
count n3 value=4100000 unit="Australian dollars" what="requested from the bank"
quote q1 indirect speaker=both
quote q2 direct speaker=tuv
quote q3 mixed speaker=kwa
