id: cocoa-trust
published: 2012-10-13
house: coastline
topic: business
length: full
traps: threshold, total, called-names, nested-speech, relayed-speech, unnamed-source, quoted-title, denied, planned, sports-score, namesakes, metaphor
source: Coastline Press
byline: Jo Abernathy
---
{~trust {=marlow Marlow Chocolate}'s owners} choose {~harlan the town} over the billions

By JO ABERNATHY

{=harlan HARLAN MILLS}, {=east East Shore} (Coastline Press) — {e1 {~trust The trust that owns {=marlow Marlow Chocolate}} {e1.trigger rejected} {~sale a {n1 $3.4 billion} sale} {d1 early Saturday}}, preferring {~harlan a company town} of {n2 6,200 people} to the largest check that anybody there had ever been shown.

{v1 Nine trustees came out against {~sale the deal}} and {v2 seven for it}; {v3 one, {r10 {~nurse a {r10.title hospice nurse}}}, abstained}. The will of {e2 {=esther Esther Marlow}, who {e2.trigger died} in {d2 1931}}, asks for {x ten} of the {x 17} before a single share may leave the county. The meeting opened at {d3 4 p.m. Friday} and broke up, after two power cuts and a pot roast, at {d4 1:20 a.m.}

"{q1 {^bidder They} offered {^trust us} a fortune for the thing that makes {^trust us} who {^trust we} are}," {q1.src {a1 {r1 {~trust trust} {r1.title president} {=nkemelu Obinna Nkemelu}}, 58}}, {q1.cue told} {~crowd workers in the parking lot}. "{q1 You can't eat a fortune. You can eat a Marlow Bar.}"

{~bidder The suitor}, {=bidder Confiserie Lacroix} of {=lausanne Lausanne}, took it with more grace than {^bidder its} bankers did. {q2 {c1 {r2 {=lacroix Béatrice Lacroix}, {~lacroix {^bidder its} {r2.title chairwoman}}}, {c1.trigger telephoned} {=nkemelu Nkemelu} at {d5 daybreak} {c1.purpose to wish {^nkemelu him} luck}}}, {q2.src {~assistant {^lacroix her} assistant}} {q2.cue said}. {q3.src {~banker One adviser on the Swiss side}} {q3.cue dismissed} {~trust the trust} as "{q3 {x seventeen} amateurs and a casserole}."

The fight had split {=harlan Harlan Mills} since {d6 June}. {=shore-state East Shore State University} {q18.cue found} {q18 {s1 74 percent of households {~against opposed to {~sale the sale}}}} when {^shore-state its} students knocked on {n3 2,310 doors} {d7 last month}; {q18 {s2 among {~young residents under 25}, only 31 percent minded}}.

"{q4 {^pilar My} grandson wants to sell and {^pilar my} husband wants to chain himself to the roaster}," {q4.src {a2 {r3 {r3.title sample wrapper} {=pilar Pilar Ocampo}}, 79}} {q4.cue confided}. "{q4 {q20.src {^pilar I}} have {q20.cue asked} them both {q20 to peel potatoes}.}"

{r4 {r4.title County commissioner} {=dewitt Dewitt Marlow}}, {~dewitt a great-nephew of {r9 {~esther the {r9.title founder}}}}, cast one of the seven ayes. {q5.src {^dewitt He}} {q5.cue accused} {~nine the majority} of "{q5 hugging a building while it burns}": cocoa has doubled in price, and {n4 340 jobs} went {d8 last winter}. Told that {q19.src {~gate some at the gate}} were {q19.cue calling} {^dewitt him} "{q19 Judas in a bow tie}," {^dewitt he} {q6.cue replied} that {q6 {^dewitt he} had three}.

{=carol Carol Marlow}, {r5 {~carol {^dewitt his} sister}, {~carol {r5.title treasurer} of {~trust the trust}}}, went the other way. "{q7 {q8.src {=dewitt Dewitt}} looked at {^carol me} across the pot roast and {q8.cue said}, '{q8 {^carol You} have just cost every child in this county a swimming pool}'}," {^carol she} {q7.cue recounted}. "{q7 {q17.src {^carol I}} {q17.cue said} {q17 they could learn in the river, as {^dewitt he} did}.}"

{q9.src {^carol She}} {q9.cue disclosed} that {c3 {=lacroix Lacroix} had {c3.trigger assured} {^carol her}, in {d9 August}}, that {q9 no plant would close before {d10 2020}}; the promise was never put in writing. {q10.src {=bidder Confiserie Lacroix}} {q10.cue denied} {d11 Saturday} that {q10 {^bidder it} had ever planned to move the "{x Marlow Bar}" line to {=portugal Portugal}}.

Lawyers are not done. {e3 {~minority Two of the losing trustees}, {=ahn Ahn Jae-hyun} and {=rosen Miriam Rosen}, are to {e3.trigger sue} {~trust the trust} on {d12 Monday}}, {q16.cue arguing} that {q16 an owner must not refuse money on behalf of orphans}. Under the will the dividends feed {=home the Marlow Home}, {~home a school} for {n5 1,140 children}. {q11.src {~home The school}}, for its part, {q11.cue made it known} that {q11 {^home it} "would have liked the pool"}.

{c2 {r6 {r6.title Attorney General} {=attorney Tobias Eklund}} {c2.trigger met} {=nkemelu Nkemelu} and {=carol Carol Marlow} on {d13 Wednesday}}. {^attorney He} took no side, though {q12.src {~briefed a person briefed on the talks}} {q12.cue described} {^attorney him} as "{q12 counting on {^attorney his} fingers}".

On {d14 Friday night}, while the trustees voted, {=high Harlan Mills High} beat {=dover Dover Central} {x 28-27} under the lights. Half the crowd left before the end, though not for the score. {q13.src {=emeka Emeka Nkemelu}, {~emeka {~nkemelu the president}'s cousin}, {r7 {~emeka {~high the team}'s {r7.title coach}}}}, {q13.cue swore} that {q13 {^emeka he} had seen grown men weep at both}.

{q14 The roast}, {q14.src {~nurse the hospice nurse}} {q14.cue reported}, {q14 was excellent}. {q15 {^nurse She} abstained}, {^nurse she} {q15.cue added}, {q15 because {^nurse she} buries both kinds}. {r8 {=nurse Lupita Brandao}, {~nurse {r8.title matron} at {=hope Hope House}}}, will have {n6 $26 million} in dividends to think about {d15 next spring}, when the question may be asked again.
---
entity marlow organization "Marlow Chocolate"
entity harlan place "Harlan Mills"
entity east place "East Shore"
entity trust organization "trust that owns Marlow Chocolate" named=no
entity sale other "$3.4 billion sale" named=no
entity nurse person "Lupita Brandao" gender=feminine
entity esther person "Esther Marlow"
entity nkemelu person "Obinna Nkemelu" gender=masculine
entity crowd group "workers in the parking lot" named=no
entity bidder organization "Confiserie Lacroix"
entity lausanne place "Lausanne"
entity lacroix person "Béatrice Lacroix" gender=feminine
entity assistant person "Béatrice Lacroix's assistant" named=no
entity banker person "adviser on the Swiss side" named=no
entity shore-state organization "East Shore State University"
entity against other "opposed to the sale" named=no
entity young group "residents under 25" named=no
entity pilar person "Pilar Ocampo" gender=feminine
entity dewitt person "Dewitt Marlow" gender=masculine
entity nine group "majority" named=no
entity carol person "Carol Marlow" gender=feminine
entity portugal place "Portugal"
entity minority group "two of the losing trustees" named=no
entity ahn person "Ahn Jae-hyun"
entity rosen person "Miriam Rosen"
entity home organization "Marlow Home"
entity attorney person "Tobias Eklund" gender=masculine
entity briefed person "person briefed on the talks" named=no
entity emeka person "Emeka Nkemelu" gender=masculine
entity hope organization "Hope House"
date d1 2012-10-13TMO
date d2 1931
date d3 2012-10-12T16:00
date d4 2012-10-13T01:20
date d5 2012-10-13TMO
date d6 2012-06
date d7 2012-09
date d8 2011-WI
date d9 2012-08
date d10 2020
date d11 2012-10-13
date d12 2012-10-15
date d13 2012-10-10
date d14 2012-10-12TNI
date d15 2013-SP
event e1 reject agents=trust patients=sale date=d1
event e2 die patients=esther date=d2
event e3 sue agents=minority patients=trust date=d12 factuality=planned
vote v1 choice=sale count=9 unit=trustees stance=against date=d1
vote v2 choice=sale count=7 unit=trustees stance=for date=d1
vote v3 choice=sale count=1 unit=trustees stance=abstain date=d1
contact c1 from=lacroix to=nkemelu medium=phone date=d5 purpose="to wish him luck"
contact c2 from=attorney to=nkemelu,carol medium=meeting date=d13
contact c3 from=lacroix to=carol medium=unspecified date=d9 by=carol
share s1 choice=against percent=74 population=households survey=shore-state date=d7
share s2 choice=against percent=31 population="residents under 25" survey=shore-state date=d7
age a1 person=nkemelu years=58
age a2 person=pilar years=79
role r1 person=nkemelu title=president org=trust status=current
role r2 person=lacroix title=chairwoman org=bidder status=current by=article
role r3 person=pilar title="sample wrapper" status=current
role r4 person=dewitt title="County commissioner" status=current
role r5 person=carol title=treasurer org=trust status=current
role r6 person=attorney title="Attorney General" status=current
role r7 person=emeka title=coach org=high status=current
role r8 person=nurse title=matron org=hope status=current
role r9 person=esther title=founder org=marlow
quote q1 direct speaker=nkemelu to=crowd
quote q2 indirect speaker=assistant
quote q3 mixed speaker=banker
quote q4 direct speaker=pilar
quote q5 mixed speaker=dewitt
quote q6 indirect speaker=dewitt
quote q7 direct speaker=carol
quote q8 direct speaker=dewitt to=carol
quote q9 indirect speaker=carol relayed=lacroix
quote q10 indirect speaker=bidder date=d11
quote q11 mixed speaker=home
quote q12 mixed speaker=briefed
quote q13 indirect speaker=emeka
quote q14 indirect speaker=nurse
quote q15 indirect speaker=nurse
count n1 value=3400000000 unit=dollars what="offered for the company"
count n2 value=6200 unit=people what="in the company town"
count n3 value=2310 unit=doors what="knocked on for the survey"
count n4 value=340 unit=jobs what="gone last winter" date=d8
count n5 value=1140 unit=children what="at the Marlow Home"
count n6 value=26000000 unit=dollars what="in dividends"
quote q16 indirect speaker=minority
entity high organization "Harlan Mills High"
entity dover organization "Dover Central"
quote q17 indirect speaker=carol to=dewitt
role r10 person=nurse title="hospice nurse" status=current
quote q18 indirect speaker=shore-state
entity gate group "some at the gate" named=no
quote q19 mixed speaker=gate
quote q20 indirect speaker=pilar
