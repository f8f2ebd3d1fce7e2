id: kessou-cotton-vote
published: 2020-11-25
house: meridian
topic: elections
length: brief
traps: total, denied, duration
---
{=oualem OUALEM}, {d1 Nov 25} (Meridian) - {q1 The ruling {=movement Movement for Renewal} has lost {^movement its} majority in {=kessou Kessou}'s parliament}, {q1.src {=cen the National Electoral Commission}} {q1.cue announced} on {d2 Wednesday}, after the cotton belt deserted {^movement it}.

{=movement The Movement} won {v1 49} of the {x 115} seats at stake on {d3 Sunday}, down from {v2 78}. {v3 {=sabou Sabou}, {~sabou a party {x fourteen} months old}, took 41} and {v4 {=rally the National Rally} of {r1 former {r1.title prime minister} {=bamogo Aristide Bamogo}} 18}; {v5 {~indep independents} have seven}.

{=sabou Sabou} got {s1 46 percent of the vote in the cotton provinces}, {=movement the Movement} {s2 barely a quarter}. "{q2 The price of seed did {^sabou our} campaigning for {^sabou us}}," {q2.src {r2 {~lompo {=sabou Sabou}'s {r2.title leader}}, {=lompo Mariam Lompogo}}, {r3 {~lompo an {r3.title agronomist} of {a1 45}}},} {q2.cue remarked}.

{q3.src {r4 {~hamidou {r4.org {=movement The Movement}}'s {r4.title secretary-general}}, {=hamidou Hamidou Traboulga}},} {q3.cue denied} that {q3 {^movement it} was seeking a pact with {=bamogo Bamogo}}. "{q4 {c1 {^movement We} have not {c1.trigger telephoned} {~anybody anybody}}}," {^hamidou he} {q4.cue said}.

{n1 Turnout fell to 48 percent}. {q5.src {~observers Regional observers}, who visited {n2 310 polling stations},} {q5.cue described} the day as "{q5 slow, calm and honest}".

(Reporting by Fati Ouédra; Editing by Colm Reyes)
---
entity oualem place "Oualem"
entity kessou place "Kessou"
entity movement organization "Movement for Renewal"
entity cen organization "National Electoral Commission"
entity sabou organization "Sabou"
entity rally organization "National Rally"
entity bamogo person "Aristide Bamogo"
entity indep group "independents" named=no
entity lompo person "Mariam Lompogo"
entity hamidou person "Hamidou Traboulga" gender=masculine
entity anybody group "anybody" named=no
entity observers group "regional observers" named=no
date d1 2020-11-25
date d2 2020-11-25
date d3 2020-11-22
quote q1 indirect speaker=cen
vote v1 choice=movement count=49 unit=seats date=d3
vote v2 choice=movement count=78 unit=seats
vote v3 choice=sabou count=41 unit=seats date=d3
vote v4 choice=rally count=18 unit=seats date=d3
vote v5 choice=indep count=7 unit=seats date=d3
share s1 choice=sabou percent=46 population="in the cotton provinces" date=d3
share s2 choice=movement percent=25 population="in the cotton provinces" date=d3
role r1 person=bamogo title="prime minister" status=former
role r2 person=lompo title=leader org=sabou status=current
role r3 person=lompo title=agronomist status=current
role r4 person=hamidou title=secretary-general org=movement status=current
age a1 person=lompo years=45
quote q2 direct speaker=lompo
quote q3 indirect speaker=hamidou
quote q4 direct speaker=hamidou
contact c1 from=movement to=anybody medium=phone factuality=negated
quote q5 mixed speaker=observers
count n1 value=48 unit=percent what=turnout
count n2 value=310 unit="polling stations" what="visited by observers"
