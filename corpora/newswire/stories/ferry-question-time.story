id: ferry-question-time
published: 2008-02-06
house: transcript
topic: legislatures
length: brief
traps: hypothetical, rhetorical-question
---
{q1.src {~speaker SPEAKER}}: {q1 {r1 {r1.title Deputy} {=oduya Florence Oduya}} has the floor.}

{q2.src {=oduya ODUYA}}: {q2 {e2 {~bill The ferry bill} {e2.trigger went through} {~house this House} in {d1 December}} with {v1 94 for}, {v2 61 against} and {v3 eleven abstaining}. Why is {^bill it} still in a drawer?}

{q3.src {r2 {r2.title TRANSPORT MINISTER} {=mwangi PETER KARISA}}}: {q3 Is {^bill it}? {c1 {^mwangi I} {c1.trigger wrote} to {~upper the upper house} on {d2 January 21}}. {^upper They} have not replied.}

{q4.src {=oduya ODUYA}}: {q4 {c2 {~clerk {^upper Their} clerk} {c2.trigger rang} {^oduya me} {d3 this morning}}. {q8.src {^clerk He}} {q8.cue says} {q8 no letter came}. {e1 {~drowned {n1 Eleven people}} {e1.trigger drowned} at {=ruvu Ruvu Bend}} while {^mwangi you} looked for a stamp.}

{q5.src {=mwangi KARISA}}: {q5 {^mwangi I} crossed at {=ruvu Ruvu Bend} {a1 when {^mwangi I} was seven}. {^mwangi I} need no lesson.}

{q6.src {=oduya ODUYA}}: {q6 Then hear a figure. {q9 {s1 In the lake districts 81 per cent want {~bill this law}}}, {q9.src {=utafiti Utafiti}} {q9.cue tells} us. Had {^mwangi you} sat there for a day, {^mwangi you} would want {^bill it} too.}

{q7.src {~speaker SPEAKER}}: {q7 Order. Question {x 5}.}
---
entity speaker person "Speaker" named=no
entity oduya person "Florence Oduya" gender=feminine
entity mwangi person "Peter Karisa" gender=masculine
entity upper organization "upper house" named=no
entity clerk person "upper house's clerk" named=no gender=masculine
entity bill law "ferry bill" named=no
entity ruvu place "Ruvu Bend"
entity utafiti organization "Utafiti"
date d1 2007-12
date d2 2008-01-21
date d3 2008-02-06TMO
quote q1 direct speaker=speaker
role r1 person=oduya title=Deputy status=current
quote q2 direct speaker=oduya to=mwangi
vote v1 choice=bill count=94 unit=votes stance=for date=d1
vote v2 choice=bill count=61 unit=votes stance=against date=d1
quote q3 direct speaker=mwangi to=oduya
role r2 person=mwangi title="Transport Minister" status=current
contact c1 from=mwangi to=upper medium=letter date=d2
quote q4 direct speaker=oduya to=mwangi
contact c2 from=clerk to=oduya medium=phone date=d3
count n1 value=11 unit=people what=drowned
event e1 die patients=drowned place=ruvu
entity drowned group "eleven people" named=no
quote q5 direct speaker=mwangi to=oduya
age a1 person=mwangi years=7
quote q6 direct speaker=oduya to=mwangi
share s1 choice=bill percent=81 population="in the lake districts" survey=utafiti
quote q7 direct speaker=speaker
vote v3 choice=bill count=11 unit=votes stance=abstain date=d1
entity house organization "House" named=no
event e2 pass agents=house patients=bill date=d1
quote q8 indirect speaker=clerk to=oduya
quote q9 indirect speaker=utafiti
