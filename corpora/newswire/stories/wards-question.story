id: wards-question
published: 2015-04-23
house: transcript
topic: legislatures
length: brief
traps: rhetorical-question, planned
---
{q1.src {~speaker THE SPEAKER}}: {q1 Order. {r1 {~beaudoin The {r1.title Leader of the Opposition}}, {=beaudoin Carys Beaudoin-Hart}}.}

{q2.src Ms. {=beaudoin BEAUDOIN-HART}}: {q2 {q9 {s1 Among nurses in this province, 71 per cent favour {~staffing our staffing bill}}}, {=guild the Nurses' Guild} {q9.cue tells} {^house us}. {e1 On {d1 Tuesday} {~house this House} {e1.trigger rejected} {^staffing it}}, {v1 29} to {v2 26}. When did {r4 {~cardinal the {r4.title minister}}} last speak with a nurse?}

{q3.src Hon. Mr. {=cardinal CARDINAL}}: {q3 {c1 {^cardinal I} {c1.trigger met} {r2 {~ilagan {=guild the Guild}'s {r2.title president}}, {=ilagan Joy Ilagan-Moss}}, on {d2 Monday}}. {~guild {^ilagan Her} organization} polled {n1 640 nurses} out of {x 9,000}.}

{q4.src Ms. {=beaudoin BEAUDOIN-HART}}: {q4 {c2 {^ilagan She} {c2.trigger wrote} to {^beaudoin me} {d3 yesterday}}. {^ilagan She} {q5.cue says} {q5 {^cardinal he} read {^cardinal his} telephone throughout}.}

{q6.src {~members Some Hon. MEMBERS}}: {q6 Oh, oh!}

{q7.src Hon. Mr. {=cardinal CARDINAL}}: {q7 {^cardinal I} was {a1 nineteen} when {^cardinal I} first pushed a bed, and {^cardinal I} will take no lecture. {s2 Six in ten people approve of {~plan our own plan}}; {s3 in the north it is 75 per cent}. {e2 {^plan It} will be {e2.trigger debated} on {d4 May 5}}.}

{q8.src {~speaker THE SPEAKER}}: {q8 Time. {r3 {~steiner The {r3.title Member} for {=otter Otter Lake}}, {=steiner Franz Steinhauer}}.}
---
entity speaker person "Speaker" named=no
entity beaudoin person "Carys Beaudoin-Hart" gender=feminine
entity staffing law "staffing bill" named=no
entity guild organization "Nurses' Guild"
entity house organization "House" named=no
entity cardinal person "Cardinal" gender=masculine
entity ilagan person "Joy Ilagan-Moss" gender=feminine
entity members group "some Hon. Members" named=no
entity plan other "plan" named=no
entity otter place "Otter Lake"
entity steiner person "Franz Steinhauer"
date d1 2015-04-21
date d2 2015-04-20
date d3 2015-04-22
date d4 2015-05-05
quote q1 direct speaker=speaker
quote q2 direct speaker=beaudoin
quote q3 direct speaker=cardinal to=beaudoin
quote q4 direct speaker=beaudoin to=cardinal
quote q5 indirect speaker=ilagan to=beaudoin medium=letter
quote q6 direct speaker=members
quote q7 direct speaker=cardinal to=beaudoin
quote q8 direct speaker=speaker
quote q9 indirect speaker=guild
event e1 reject agents=house patients=staffing date=d1
event e2 debate patients=plan date=d4 factuality=planned
vote v1 choice=staffing count=29 unit=votes stance=against date=d1
vote v2 choice=staffing count=26 unit=votes stance=for date=d1
share s1 choice=staffing percent=71 population="nurses in this province" survey=guild
share s2 choice=plan percent=60 population=people
share s3 choice=plan percent=75 population="in the north"
role r1 person=beaudoin title="Leader of the Opposition" status=current
role r2 person=ilagan title=president org=guild status=current
role r3 person=steiner title=Member org=otter status=current
role r4 person=cardinal title=minister status=current
contact c1 from=cardinal to=ilagan medium=meeting date=d2
contact c2 from=ilagan to=beaudoin medium=letter date=d3
count n1 value=640 unit=nurses what="polled by the Nurses' Guild"
age a1 person=cardinal years=19
