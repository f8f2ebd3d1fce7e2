id: bonesetter-fine
published: 2003-04-21
house: eastgate
topic: health
length: brief
traps: article-number, quoted-title, idiom
source: Eastgate
---
{=oltra OLTRA}, {d1 April 21} (Eastgate) -- {e1 {~jurors A jury} {e1.trigger convicted} {a1 {=zacarias Zacarías Bolaño}, 79}, {r3 {~zacarias a {r3.title bonesetter}}}, of practicing medicine under Article {x 12}} on {d2 Thursday}, {v1 seven} for {~conviction conviction} and {v2 two} against, and {e2 {r1 {r1.title Judge} {=ana-pires Ana Pires}} {e2.trigger sentenced} {^zacarias him} to write down all that {^zacarias he} knows}.

"{q1 {^zacarias I} cannot write}," {q1.src {=zacarias Bolaño}} {q1.cue objected}. "{q1 Whoever breaks a leg may read {^zacarias my} hands.}"

{q2 {n1 Some 9,000 people} had been treated on {^zacarias his} kitchen table since {d3 1944}}, {q2.src {~prosecutors prosecutors}} {q2.cue asserted}, {q2 none of them with a receipt}. {c1 {r2 Dr. {=halloran Neil Halloran}, {~halloran {r2.title head of orthopedics} at {~hospital the county hospital}}}, {c1.trigger drove out to see} {^zacarias him} {d4 the next morning}} with a tape recorder.

{q3.src {^halloran He}} {q3.cue volunteered} that {q3 "{x Bones of Oltra, Volume One}" would run to {x 400} pages}.
---
entity oltra place "Oltra"
entity jurors group "jury" named=no
entity zacarias person "Zacarías Bolaño" gender=masculine
entity ana-pires person "Ana Pires"
entity prosecutors group "prosecutors" named=no
entity halloran person "Neil Halloran" gender=masculine
entity hospital organization "county hospital" named=no
entity conviction other "conviction" named=no
date d1 2003-04-21
date d2 2003-04-17
date d3 1944
date d4 2003-04-18TMO
event e1 convict agents=jurors patients=zacarias date=d2
event e2 sentence agents=ana-pires patients=zacarias date=d2
vote v1 choice=conviction count=7 unit=jurors stance=for
vote v2 choice=conviction count=2 unit=jurors stance=against
quote q1 direct speaker=zacarias
quote q2 indirect speaker=prosecutors
quote q3 indirect speaker=halloran
role r1 person=ana-pires title=Judge status=current
role r2 person=halloran title="head of orthopedics" org=hospital status=current
age a1 person=zacarias years=79
count n1 value=9000 unit=people what="treated on his kitchen table" bound=about
contact c1 from=halloran to=zacarias medium=meeting date=d4
role r3 person=zacarias title=bonesetter status=current
