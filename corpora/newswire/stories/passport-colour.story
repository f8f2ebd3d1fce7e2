id: passport-colour
published: 2020-07-10
house: transcript
topic: diplomacy
length: brief
traps: habitual, relayed-speech
---
{r1 {=leonor Leonor Quispe-Harrow}, {~leonor {r1.title high commissioner} for {r1.org {=anse Anse Royale}}}}, spoke to {=kora Radio Kora} on {d1 Thursday} by telephone.

{q1.src {~kora Q}}: {q1 Who told {^leonor you} that the passports were void?}

{q2.src {~leonor A}}: {q2 A stamp did. Then {c1 {r2 {r2.title Prime Minister} {=theo Theodric Vance}} {c1.trigger texted} {^leonor me}, at five in the morning, {c1.purpose to ask whether navy blue was expensive}}.}

{q3.src {~kora Q}}: {q3 Did {^leonor you} reply?}

{q4.src {~leonor A}}: {q4 {c2 {^leonor I} {c2.trigger rang} {~printer the printer in {=leeds Leeds}} first}. {n1 Nine thousand passports} were already the wrong green. {^theo He} often texts before dawn; this was different.}

{q5.src {~kora Q}}: {q5 And {~host {^leonor your} hosts}?}

{q6.src {~leonor A}}: {q6 {c3 {^leonor I} {c3.trigger saw} {r3 {r3.title Minister} {=sunniva Sunniva Aas}} on {d3 Tuesday}}. {q7.src {^sunniva She}} {q7.cue told} {^leonor me} {q7 {^sunniva her} border guards were colour-blind}. It was kindly meant. {^leonor I} am {a1 58}; {^leonor I} cried in the lift.}
---
entity leonor person "Leonor Quispe-Harrow" gender=feminine
entity anse place "Anse Royale"
entity kora organization "Radio Kora"
entity theo person "Theodric Vance" gender=masculine
entity printer person "printer in Leeds" named=no
entity leeds place "Leeds"
entity host group "Quispe-Harrow's hosts" named=no
entity sunniva person "Sunniva Aas" gender=feminine
date d1 2020-07-09
date d3 2020-07-07
contact c1 from=theo to=leonor medium=text purpose="to ask whether navy blue was expensive"
contact c2 from=leonor to=printer medium=phone
contact c3 from=leonor to=sunniva medium=meeting date=d3
role r1 person=leonor title="high commissioner" org=anse status=current
role r2 person=theo title="Prime Minister" status=current
role r3 person=sunniva title=Minister status=current
age a1 person=leonor years=58
count n1 value=9000 unit=passports what="the wrong green"
quote q1 direct speaker=kora
quote q2 direct speaker=leonor
quote q3 direct speaker=kora
quote q4 direct speaker=leonor
quote q5 direct speaker=kora
quote q6 direct speaker=leonor
quote q7 indirect speaker=sunniva to=leonor
