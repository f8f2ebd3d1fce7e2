id: cottage-ward
published: 2006-08-16
house: kingsway
topic: health
length: brief
traps: total, role-elsewhere, idiom
---
It takes {x twenty-five} minutes by ambulance from {=pennal Pennal Bridge} to the nearest maternity bed, and a good deal less to be born.

{=tegid Tegid Pugh} proved it in a lay-by on {d1 Monday}, with {r1 {=roshan Roshan Gurung}, {~roshan {r1.title postman}}}, at the business end. '{q1 {^roshan I} was {q4.cue told} {q4 to keep calm} by {q4.src {~mother a woman}} who was not},' {q1.src {^roshan he}} {q1.cue told} {~paper this newspaper}.

{d3 That evening} {e1 {=board the Dyfi health board} {e1.trigger upheld} {~closure the closure of {~ward the cottage ward}}}. {v1 Seven members} were content with {^closure it}, {v2 five} were not. One left the room to be sick.

{r2 {a1 {=lloyd Carys Lloyd}, {~lloyd {r2.title midwife} there} since {d2 1979} and sixty {d4 last week}}}, {c1 {c1.trigger collared} {r3 {~fane the {r3.title chairman}}, Lord {=fane Fane}} on the stairs}. {q2.src {^fane He}} {q2.cue assured} {^lloyd her} that {q2 {n1 only 31 babies} a year were concerned}. '{q3 Thirty-two},' {q3.src {^lloyd she}} {q3.cue shot back}.

{s1 Of {~residents {n2 600 residents}} canvassed by {=gazette the Gazette}, 91 per cent wanted {~ward the ward} kept}.
---
entity pennal place "Pennal Bridge"
entity tegid person "Tegid Pugh"
entity roshan person "Roshan Gurung" gender=masculine
entity mother person "woman" named=no gender=feminine
entity board organization "Dyfi health board"
entity closure other "closure of the cottage ward" named=no
entity lloyd person "Carys Lloyd" gender=feminine
entity fane person "Fane" gender=masculine
entity residents group "600 residents" named=no
entity gazette organization "Gazette"
entity ward organization "cottage ward" named=no
date d1 2006-08-14
date d2 1979
date d3 2006-08-14TEV
date d4 2006-W32
event e1 pass agents=board patients=closure date=d3
vote v1 choice=closure count=7 unit=members stance=for
vote v2 choice=closure count=5 unit=members stance=against
quote q1 direct speaker=roshan to=paper
quote q2 indirect speaker=fane to=lloyd
quote q3 direct speaker=lloyd to=fane
role r1 person=roshan title=postman status=current
role r2 person=lloyd title=midwife org=ward status=current
role r3 person=fane title=chairman org=board status=current
age a1 person=lloyd years=60
contact c1 from=lloyd to=fane medium=meeting date=d3
count n1 value=31 unit=babies what="a year concerned"
share s1 choice=ward percent=91 population=residents survey=gazette
count n2 value=600 unit=residents what=canvassed
entity paper organization "this newspaper" named=no
quote q4 indirect speaker=mother to=roshan
