id: teachers-chalk
published: 2017-10-16
house: transcript
topic: labour
length: brief
traps:
---
{=circuit MORNING CIRCUIT}, {=gaborone Gaborone}, {d1 16 October 2017}

{q1.src {=kgosi KGOSI}}: {q1 With {^circuit us} {r1 {=modise Boitumelo Modise}, {~modise {r1.title president} of {r1.org {=union the Chalk and Slate Union}}}}. Madam, do we have schools {d2 tomorrow}?}

{q2.src {=modise MODISE}}: {q2 You have buildings. {v1 Seven thousand and sixty of {^union us} want {~strike a strike}}, {v2 two thousand one hundred do not}.}

{q3.src {=kgosi KGOSI}}: {q3 {q4.src {r2 {r2.title Minister} {=tau Kabelo Tau}}} {q4.cue says} {q4 {^tau his} door is open}.}

{q5.src {=modise MODISE}}: {q5 Is it? {c1 {^modise I} {c1.trigger went} through it on {d3 Friday}}, and {c2 {c2.trigger again} at {d4 eight this morning}}. {^tau He} gave {^modise me} tea. If tea were textbooks we should be a nation of professors.}

{q6.src {=kgosi KGOSI}}: {q6 {s1 Sixty per cent of {~parents parents} in {^circuit our} poll are with {^tau him}}, though.}

{q7.src {=modise MODISE}}: {q7 {a1 {~daughter {^modise My} daughter} is eleven}. {^daughter She} is with {^tau him} too. No homework.}
---
entity circuit organization "Morning Circuit"
entity gaborone place "Gaborone"
entity kgosi person "Kgosi"
entity modise person "Boitumelo Modise" gender=feminine
entity union organization "Chalk and Slate Union"
entity strike other "strike" named=no
entity tau person "Kabelo Tau" gender=masculine
entity parents group "parents" named=no
entity daughter person "Modise's daughter" gender=feminine named=no
date d1 2017-10-16
date d2 2017-10-17
date d3 2017-10-13
date d4 2017-10-16T08:00
role r1 person=modise title=president org=union status=current
role r2 person=tau title=Minister status=current
vote v1 choice=strike count=7060 unit=votes stance=for
vote v2 choice=strike count=2100 unit=votes stance=against
contact c1 from=modise to=tau medium=meeting date=d3
contact c2 from=modise to=tau medium=meeting date=d4
share s1 choice=tau percent=60 population="parents" survey=circuit
age a1 person=daughter years=11
quote q1 direct speaker=kgosi
quote q2 direct speaker=modise
quote q3 direct speaker=kgosi
quote q4 indirect speaker=tau
quote q5 direct speaker=modise
quote q6 direct speaker=kgosi
quote q7 direct speaker=modise
