id: snow-tracker
published: 2023-01-08
house: eastgate
topic: obituaries
length: brief
traps: model-number, duration
---
{=bishkek BISHKEK}, {d1 Jan. 8} (Eastgate) -- {=aibek Aibek Toktogulov}, {r1 who {r1.title headed} {=service the Ala-Too Ranger Service}} and followed one snow leopard for nineteen winters without a rifle, {e1 {e1.trigger died} {d2 Friday}} after a fall. {a1 {^aibek He} was 69}.

Rangers found {^aibek his} boots, {^aibek his} thermos and a Zorkiy {x 4} camera set in a row. "{q1 {^aibek He} would have wanted the film developed first}," {q1.src {r2 {r2.title Deputy Chief} {=saltanat Saltanat Isakova}}} {q1.cue remarked}.

{q2 {c1 {^aibek He} had {c1.trigger radioed} {^saltanat her} at {d3 4:20 that afternoon}}}, {q2.src {^saltanat she}} {q2.cue added}, {q2 {c1.purpose to report {n1 two sets} of fresh prints}}.

{e2 {=parliament Parliament} had {v1 {e2.trigger voted} 74} to {v2 11} in {d4 2016} for {~reserve a reserve}} that {^aibek he} drew on a napkin. {s1 Only 20 percent of herders had wanted {^reserve it}}. {q3.src {r3 {r3.title President's adviser} {=nurbek Nurbek Asanov}}} {q3.cue vowed} {q3 {^reserve it} will bear {^aibek his} name}.
---
entity bishkek place "Bishkek"
entity aibek person "Aibek Toktogulov" gender=masculine
entity service organization "Ala-Too Ranger Service"
entity saltanat person "Saltanat Isakova" gender=feminine
entity parliament organization "Parliament"
entity reserve place "reserve" named=no
entity nurbek person "Nurbek Asanov"
date d1 2023-01-08
date d2 2023-01-06
date d3 2023-01-06T16:20
date d4 2016
event e1 die patients=aibek date=d2
age a1 person=aibek years=69
role r1 person=aibek title=headed org=service
role r2 person=saltanat title="Deputy Chief" org=service status=current
role r3 person=nurbek title="President's adviser" status=current
quote q1 direct speaker=saltanat
quote q2 indirect speaker=saltanat
quote q3 indirect speaker=nurbek
vote v1 choice=reserve count=74 unit=votes stance=for date=d4
vote v2 choice=reserve count=11 unit=votes stance=against date=d4
share s1 choice=reserve percent=20 population=herders date=d4
count n1 value=2 unit=sets what="of fresh prints reported"
contact c1 from=aibek to=saltanat medium=phone date=d3 purpose="to report two sets of fresh prints"
event e2 pass agents=parliament patients=reserve date=d4
