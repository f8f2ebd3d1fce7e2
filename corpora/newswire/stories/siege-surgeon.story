id: siege-surgeon
published: 2015-01-30
house: ansbach
topic: obituaries
length: brief
traps: denied, role-elsewhere
source: Ansbach
---
{=arusha Arusha} (Ansbach) - {q1 {e1 {=tsehay Tsehay Mengesha}, {r3 {~tsehay the {r3.title surgeon}}} who operated by lamplight through the siege of {=harqo Harqo}, has {e1.trigger died}, aged {a1 82}}}, {q1.src {=inst the East African School of Surgery}, {r1 which {^tsehay she} {r1.title led} from {d1 1991} to {d2 2004}},} {q1.cue said} on {d3 Thursday}.

{^tsehay She} trained in {=leiden Leiden} and came home in {d4 1967}. {e2 In {d5 May 1978} {~clinic {^tsehay her} clinic} was {e2.trigger shelled}} and {e3 {~patients {n1 about 30 patients}} were {e3.trigger killed}}; {q2.src {~command the military command}} {q2.cue denied} {q2 responsibility}. {e4 {^tsehay She} was {e4.trigger arrested} within days} for saying otherwise.

"{q3 They asked {^tsehay me} to sign a paper that nobody had died, and {^tsehay I} {q5.cue asked} them {q5 to help {^tsehay me} bury nobody}}," {q3.src {^tsehay she}} {q3.cue recalled} in {d7 2006}.

{c1 {r2 {=ngowi Elinami Ngowiro}, {~ngowi {r2.title rector} of {~inst the school}}}, {c1.trigger visited} {^tsehay her} on {d8 Sunday}}. {q4.src {^ngowi He}} {q4.cue said} {q4 {^tsehay she} had corrected {^ngowi his} grammar}. {^tsehay She} trained {n2 more than 400 surgeons}.
---
entity arusha place "Arusha"
entity harqo place "Harqo"
entity leiden place "Leiden"
entity tsehay person "Tsehay Mengesha" gender=feminine
entity inst organization "East African School of Surgery"
entity clinic organization "Tsehay Mengesha's clinic" named=no
entity patients group "30 patients" named=no
entity command organization "military command" named=no
entity ngowi person "Elinami Ngowiro" gender=masculine
date d1 1991
date d2 2004
date d3 2015-01-29
date d4 1967
date d5 1978-05
date d7 2006
date d8 2015-01-25
event e1 die patients=tsehay
event e2 attack patients=clinic date=d5
event e3 die patients=patients date=d5
event e4 arrest patients=tsehay
contact c1 from=ngowi to=tsehay medium=meeting date=d8
role r1 person=tsehay title=led org=inst status=former
role r2 person=ngowi title=rector org=inst status=current
role r3 person=tsehay title=surgeon
age a1 person=tsehay years=82
quote q1 indirect speaker=inst
quote q2 indirect speaker=command
quote q3 direct speaker=tsehay
quote q4 indirect speaker=ngowi
count n1 value=30 unit=patients what=killed bound=about
count n2 value=400 unit=surgeons what="trained by Tsehay Mengesha" bound=at_least
quote q5 indirect speaker=tsehay
