id: trawler-briefing
published: 2020-12-08
house: transcript
topic: diplomacy
length: brief
traps: negated, nested-speech, collective-speaker
source: Foreign Ministry briefing, edited
---
{d1 December 8, 2020}. {r1 {r1.org {=fm Foreign Ministry}} {r1.title spokesperson} {=noh Noh Ga-eul}}.

{q1.src {=noh NOH}}: {q1 {c1 {r2 {r2.title Vice Minister} {=pyo Pyo Jun-ho}} {c1.trigger telephoned} {=lisiate Ana Lisiate} of {=tavaro Tavaro}'s foreign service {d2 yesterday at 4 p.m.}} {q2.src {^pyo He}} {q2.cue reiterated} that {q2 both crews must be freed before {d3 the New Year}}.}

{q3.src {~press QUESTION}}: {q3 How many are still held?}

{q4.src {=noh NOH}}: {q4 {n1 {~sailors Eleven sailors}}. {n2 Two} came home on {d4 Sunday}. {a1 {~patient One more}, aged 62}, is in a hospital in {=selwyn Port Selwyn} and is stable.}

{q5.src {~press QUESTION}}: {q5 {q6.src {r3 {~mataio {=tavaro Tavaro}'s {r3.title president}-elect}, {=mataio Sione Mataio}}}, {q6.cue says} {q6 {^mataio he} would let {^sailors them} go at once}.}

{q7.src {=noh NOH}}: {q7 {^fm We} have seen the report. {^fm We} do not negotiate with newspapers.}

{q8.src {~press QUESTION}}: {q8 Was {~amb the ambassador} summoned?}

{q9.src {=noh NOH}}: {q9 {c2 {^amb She} has not been {c2.trigger called in}}.}

{q10.src {~press QUESTION}}: {q10 {s1 In a poll for {=maeari Maeari Television} 54 percent want {~suspension the fishing accord suspended}}.}

{q11.src {=noh NOH}}: {q11 And {s2 38 percent would {~keep leave it alone}}. {c3 Mr. {=pyo Pyo} will {c3.trigger brief} {~committee the Assembly's fisheries committee} on {d5 Thursday morning}}.}
---
entity noh person "Noh Ga-eul"
entity pyo person "Pyo Jun-ho" gender=masculine
entity lisiate person "Ana Lisiate"
entity tavaro place "Tavaro"
entity fm organization "Foreign Ministry"
entity press group "press" named=no
entity sailors group "eleven sailors" named=no
entity patient person "one more" named=no
entity selwyn place "Port Selwyn"
entity mataio person "Sione Mataio" gender=masculine
entity amb person "ambassador" named=no gender=feminine
entity maeari organization "Maeari Television"
entity suspension other "fishing accord suspended" named=no
entity keep other "leave it alone" named=no
entity committee organization "Assembly's fisheries committee" named=no
date d1 2020-12-08
date d2 2020-12-07T16:00
date d3 2021-01-01
date d4 2020-12-06
date d5 2020-12-10TMO
role r1 person=noh title=spokesperson org=fm status=current
quote q1 direct speaker=noh to=press
contact c1 from=pyo to=lisiate medium=phone date=d2
role r2 person=pyo title="Vice Minister" status=current
quote q2 indirect speaker=pyo to=lisiate
quote q3 direct speaker=press to=noh
quote q4 direct speaker=noh to=press
count n1 value=11 unit=sailors what="still held"
count n2 value=2 unit=sailors what="who came home" date=d4
age a1 person=patient years=62
quote q5 direct speaker=press to=noh
quote q6 indirect speaker=mataio
role r3 person=mataio title=president org=tavaro status=elect
quote q7 direct speaker=noh to=press
quote q8 direct speaker=press to=noh
quote q9 direct speaker=noh to=press
contact c2 from=fm to=amb medium=meeting factuality=negated
quote q10 direct speaker=press to=noh
share s1 choice=suspension percent=54 survey=maeari
quote q11 direct speaker=noh to=press
share s2 choice=keep percent=38 survey=maeari
contact c3 from=pyo to=committee medium=meeting date=d5 factuality=planned
