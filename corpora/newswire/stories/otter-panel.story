id: otter-panel
published: 2008-04-17
house: transcript
topic: science
length: brief
traps: total, metaphor
source: Loch Radio
---
{q1.src {r1 {r1.title HOST} ({=mairead Mairead Gillies})}}: {q1 {=ewart Ewart}, why did {v1 nineteen} of {x the 24} crofters tell {~trust the trust} to stop {~tagging tagging otters}?}

{q2.src {=ewart EWART}}: {q2 Because the tags fell off in the soup. {a1 {^ewart I}'m fifty-one}, {^ewart I}'ve never had a beep in the soup before.}

{q3.src {~mairead HOST}}: {q3 {v2 {~five Five}} voted the other way.}

{q4.src {=ewart EWART}}: {q4 {^five They} don't eat soup.}

{q5.src {~mairead HOST}}: {q5 Dr {=pilar Pilar Sanz} is on the line from {=skye Skye}. {r2 {^pilar You} {r2.title lead} {=trust the Otter Trust}.}}

{q6.src {=pilar SANZ}}: {q6 For {d1 today}. {e1 {^pilar I} {e1.trigger handed in} {^pilar my} notice {d2 last night}}. {c1 {=ewart Ewart} {c1.trigger phoned} {^pilar me} about the soup} and {^pilar I} laughed, and then {^pilar I} counted: {n1 eleven otters} tagged, {n2 eleven lost}.}

{q7.src {=ewart EWART}}: {q7 Come for {^pilar your} dinner on {d3 Sunday}, lass.}
---
entity mairead person "Mairead Gillies" gender=feminine
entity ewart person "Ewart" gender=masculine
entity trust organization "Otter Trust"
entity five group "five crofters" named=no
entity tagging other "tagging otters" named=no
entity pilar person "Pilar Sanz" gender=feminine
entity skye place "Skye"
date d1 2008-04-17
date d2 2008-04-16TNI
date d3 2008-04-20
role r1 person=mairead title=host status=current
role r2 person=pilar title=lead org=trust status=current
vote v1 choice=tagging count=19 unit=crofters stance=against
vote v2 choice=tagging count=5 unit=crofters stance=for
quote q1 direct speaker=mairead to=ewart
quote q2 direct speaker=ewart to=mairead
quote q3 direct speaker=mairead to=ewart
quote q4 direct speaker=ewart to=mairead
quote q5 direct speaker=mairead
quote q6 direct speaker=pilar to=mairead
quote q7 direct speaker=ewart to=pilar
age a1 person=ewart years=51
event e1 resign agents=pilar date=d2
contact c1 from=ewart to=pilar medium=phone
count n1 value=11 unit=otters what=tagged
count n2 value=11 unit=otters what=lost
