id: west-isles-results
published: 2024-02-05
house: newsroom
topic: elections
length: brief
traps: total, negated
---
{=isles West Isles} council, final

PARTY            VOTES    SEATS
{v1 {v2 {=creel Creel}            6,118}     11}
{v3 {v4 {=ind Independents}     4,704}      8}
{v5 {v6 {=lab Labour}           2,870}      4}
{v7 {v8 {=grn Greens}           1,256}      1}

It is a change of tide. In {d1 2020} {=ind the Independents} held {v9 twelve seats} to {v10 eight for {=creel Creel}}, whose {a1 {r1 {~hamish {r1.title convener}}, {=hamish Hamish Roddick}}, 28,} now needs {x two} more for control.

"{q1 {c1 {^hamish I} {c1.trigger rang} {=isla Isla}} and {q2.src {^isla she}} {q2.cue said}, '{q2 Have the chain, it scratches}'}," {q1.src {^hamish he}} {q1.cue reported} on {d2 Saturday}.

{a2 {r2 {=isla Isla MacVarish-Bello}, {~isla the outgoing {r2.title leader}}}, who is 73,} {e1 was not {e1.trigger returned}} {^isla herself}: in {=skerra Skerra South} {^isla she} had {v11 301 votes}, {v12 {=fergus Fergus Tull} ({=creel Creel}) 304}. {^isla She} asked for no recount.

{s1 {=creel Creel}'s share was 41 per cent}, {s2 {=ind the Independents}' 31}, {s3 {=lab Labour}'s 19}. {q3 {s4 Among voters under 40 {=creel Creel} was supported by six in ten}}, {q3.cue according to} {q3.src {=skua the Skua}, {~skua a weekly}, which polled {n1 722 islanders} on the ferries}.

{n2 Turnout: 70 per cent}, up from {n3 52}.
---
entity isles place "West Isles"
entity creel organization "Creel"
entity ind organization "Independents"
entity lab organization "Labour"
entity grn organization "Greens"
entity hamish person "Hamish Roddick" gender=masculine
entity isla person "Isla MacVarish-Bello" gender=feminine
entity skerra place "Skerra South"
entity fergus person "Fergus Tull"
entity skua organization "Skua"
date d1 2020
date d2 2024-02-03
vote v1 choice=creel count=11 unit=seats
vote v2 choice=creel count=6118 unit=votes
vote v3 choice=ind count=8 unit=seats
vote v4 choice=ind count=4704 unit=votes
vote v5 choice=lab count=4 unit=seats
vote v6 choice=lab count=2870 unit=votes
vote v7 choice=grn count=1 unit=seats
vote v8 choice=grn count=1256 unit=votes
vote v9 choice=ind count=12 unit=seats date=d1
vote v10 choice=creel count=8 unit=seats date=d1
role r1 person=hamish title=convener org=creel status=current
age a1 person=hamish years=28
quote q1 direct speaker=hamish date=d2
contact c1 from=hamish to=isla medium=phone
quote q2 direct speaker=isla to=hamish
role r2 person=isla title=leader status=current
age a2 person=isla years=73
event e1 elect patients=isla factuality=negated
vote v11 choice=isla count=301 unit=votes
vote v12 choice=fergus count=304 unit=votes
share s1 choice=creel percent=41
share s2 choice=ind percent=31
share s3 choice=lab percent=19
quote q3 indirect speaker=skua
share s4 choice=creel percent=60 population="voters under 40" survey=skua
count n1 value=722 unit=islanders what=polled
count n2 value=70 unit=percent what=turnout
count n3 value=52 unit=percent what=turnout
