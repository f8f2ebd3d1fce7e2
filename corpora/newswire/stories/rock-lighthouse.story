id: rock-lighthouse
published: 2005-10-10
house: kingsway
topic: diplomacy
length: brief
traps: old-age-figure, collective-speaker
---
Two governments spent {d1 the weekend} apologising to {r3 {~tam a {r3.title lighthouse keeper}}}.

{=tam Tam Gillanders}, {a1 76}, has lived for {x half} {^tam his} life on {=sker Skerrin Rock}, a {x 140}-year-old tower that both {=orcadia the Free Orcadian Isles} and {=norrland Norrland} believe to be theirs. On {d2 Friday} {~boats {n1 two gunboats}} {q5.cue asked} {^tam him} {q5 to lower each other's flags}.

'{q1 {^tam I} put up {^tam my} pyjamas}', {q1.src {^tam he}} {q1.cue reported}.

{c1 {r1 {r1.title Premier} {=una Una Flett-Rendall}} {c1.trigger radioed} {^tam him} within the hour}, and {c2 {r2 {~hakon {=norrland Norrland}'s {r2.title defence minister}}, {=hakon Håkon Tveit}}, {c2.trigger sent} a telegram}. {q2 {^hakon He} regretted "any noise"}, {q2.src {^hakon he}} {q2.cue wrote}.

{q3 {c3 {~two The pair} then {c3.trigger spoke} to each other by telephone on {d3 Sunday}}}, {q3.src {~office Ms {=una Flett-Rendall}'s office}} {q3.cue confirmed}, {q3 and "{^two both} laughed"}. {q4 Nobody consulted {~board the lighthouse board}}, {q4.src {~secy {^board its} secretary}} {q4.cue grumbled}.
---
entity tam person "Tam Gillanders" gender=masculine
entity sker place "Skerrin Rock"
entity orcadia place "Free Orcadian Isles"
entity norrland place "Norrland"
entity una person "Una Flett-Rendall" gender=feminine
entity hakon person "Håkon Tveit" gender=masculine
entity two group "Una Flett-Rendall and Håkon Tveit" named=no
entity office organization "Flett-Rendall's office" named=no
entity board organization "lighthouse board" named=no
entity secy person "lighthouse board's secretary" named=no
date d1 2005-W40-WE
date d2 2005-10-07
date d3 2005-10-09
age a1 person=tam years=76
count n1 value=2 unit=gunboats what="asked the keeper to lower flags"
contact c1 from=una to=tam medium=phone date=d2
contact c2 from=hakon to=tam medium=letter
contact c3 from=una to=hakon medium=phone date=d3
role r1 person=una title=Premier org=orcadia status=current
role r2 person=hakon title="defence minister" org=norrland status=current
quote q1 direct speaker=tam
quote q2 mixed speaker=hakon medium=letter
quote q3 mixed speaker=office
quote q4 indirect speaker=secy
role r3 person=tam title="lighthouse keeper" status=current
entity boats group "two gunboats" named=no
quote q5 indirect speaker=boats to=tam
