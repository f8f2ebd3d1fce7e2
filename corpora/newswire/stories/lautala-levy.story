id: lautala-levy
published: 2024-04-11
house: transcript
topic: local-government
length: brief
traps: article-number, hypothetical, habitual
source: Lautala Town Council, draft minutes
---
{=council Lautala Town Council}, {d1 10 April 2024}, extract

{q1.src {r1 THE {r1.title MAYOR} ({=aupito Sefina Aupito})}}: {q1 Item {x 6}, {~levy the market levy}. {r2 {r2.title Councillor} {=rokotui Rokotui}}.}

{q2.src CR {=rokotui ROKOTUI}}: {q2 {c1 {=stall The Stallholders' Association} {c1.trigger wrote} to {^rokotui me}}. {^stall They} polled {~members {^stall their} members} on {d2 Friday}. {s1 Eighty-three per cent would {~closure shut for a day} if {^council we} double the fee}.}

{q3.src {~aupito THE MAYOR}}: {q3 Of how many?}

{q4.src CR {=rokotui ROKOTUI}}: {q4 {n1 Two hundred and four answered}. {q5.src {a1 Mrs {=vea Ilaisaane Vea}, who is seventy-four}}, {q5.cue told} {^rokotui me} {q5 {^vea she} would close first}. {^vea She} is always the first to open.}

{q6.src {r3 THE {r3.title TREASURER} ({=kalou Mosese Kalou})}}: {q6 Without {~levy the levy} {^council we} are {n2 90,000 dollars} short in {d3 2025}.}

{q7.src CR {=rokotui ROKOTUI}}: {q7 Then cut the fireworks.}

{q8.src {~aupito THE MAYOR}}: {q8 {~lagi Clerk}, the vote.}

{q9.src {r4 THE {r4.title CLERK} ({=lagi Anare Lagi})}}: {q9 {v1 For, five}. {v2 Against, eight}. {v3 One abstention}. {e1 {^levy It} is {e1.trigger lost}}.}

{q10.src {~aupito THE MAYOR}}: {q10 {c2 {~kalou The treasurer} will {c2.trigger sit down} with {~stall the association} on {d4 Monday at ten}}. Item {x 7}.}
---
entity council organization "Lautala Town Council"
entity aupito person "Sefina Aupito"
entity levy law "market levy" named=no
entity rokotui person "Rokotui"
entity stall organization "Stallholders' Association"
entity members group "members of the Stallholders' Association" named=no
entity closure other "shut for a day" named=no
entity vea person "Ilaisaane Vea" gender=feminine
entity kalou person "Mosese Kalou"
entity lagi person "Anare Lagi"
date d1 2024-04-10
date d2 2024-04-05
date d3 2025
date d4 2024-04-15T10:00
quote q1 direct speaker=aupito
role r1 person=aupito title=mayor org=council status=current
role r2 person=rokotui title=Councillor org=council status=current
quote q2 direct speaker=rokotui to=aupito
contact c1 from=stall to=rokotui medium=letter
share s1 choice=closure percent=83 population=members survey=stall date=d2
quote q3 direct speaker=aupito to=rokotui
quote q4 direct speaker=rokotui to=aupito
count n1 value=204 unit=members what="who answered the poll"
age a1 person=vea years=74
quote q5 indirect speaker=vea to=rokotui
quote q6 direct speaker=kalou
role r3 person=kalou title=treasurer org=council status=current
count n2 value=90000 unit=dollars what="short without the levy"
quote q7 direct speaker=rokotui
quote q8 direct speaker=aupito to=lagi
quote q9 direct speaker=lagi
role r4 person=lagi title=clerk org=council status=current
vote v1 choice=levy count=5 unit=votes stance=for date=d1
vote v2 choice=levy count=8 unit=votes stance=against date=d1
vote v3 choice=levy count=1 unit=votes stance=abstain date=d1
event e1 reject agents=council patients=levy date=d1
quote q10 direct speaker=aupito
contact c2 from=kalou to=stall medium=meeting date=d4 factuality=planned
