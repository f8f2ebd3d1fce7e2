id: umbeki-ward
published: 2019-08-29
house: newsroom
topic: elections
length: brief
traps: number-in-name, threshold
---
{e1 {=hope The Hope Alliance} has {e1.trigger taken} {=ward Ward {x 14}} in {=umbeki Umbeki} from {=front the Congress Front}} by {x 61} votes, {^hope its} first seat on the district council.

{q1 {v1 {r1 {r1.title Pharmacist} {=nkuna Lerato Nkuna}} had 2,118 votes} in {d1 Wednesday}'s by-election and {v2 {=mdluli Bongani Mdluli} of {=front the Front} 2,057}}, {q1.src {r2 {r2.title returning officer} {=sithebe Fikile Sithebe}}} {q1.cue told} {=courier the Umbeki Courier} {d2 early on Thursday}; {s1 {~maritz an independent}, {=maritz Gerhard Maritz}, took 9 per cent}. {n1 Turnout was 38 per cent}, against {n2 61} in {d3 2016}.

{e2 {=mdluli Mdluli} {e2.trigger conceded}} at {d4 1.15am}. “{q2 {c1 {^mdluli He} {c1.trigger texted} {^nkuna me}}, and {c2 then {c2.trigger came} to find {^nkuna me}}},” {=nkuna Nkuna} {q2.cue said}. “{q2 {q4.src {^mdluli He}} {q4.cue asked} {q4 who does {^nkuna my} posters}.}”

The seat fell vacant in {d5 June}, when {e3 {r3 {r3.title councillor} {=mabizela Josias Mabizela}} {e3.trigger died}} {a1 aged 70}.

A poll by {=front the Front} in {d6 July} had {s2 {^front it} on 46 per cent} and {s3 {=hope the Alliance} on 35}. {q3 {^front It} would “study the result street by street”}, {q3.src {r4 {~aubrey {^front its} {r4.title provincial chairman}}, {=aubrey Aubrey Tshivase}}}, {q3.cue promised}.
---
entity hope organization "Hope Alliance"
entity umbeki place "Umbeki"
entity ward place "Ward 14"
entity front organization "Congress Front"
entity nkuna person "Lerato Nkuna"
entity mdluli person "Bongani Mdluli" gender=masculine
entity sithebe person "Fikile Sithebe"
entity courier organization "Umbeki Courier"
entity maritz person "Gerhard Maritz"
entity mabizela person "Josias Mabizela"
entity aubrey person "Aubrey Tshivase"
date d1 2019-08-28
date d2 2019-08-29TMO
date d3 2016
date d4 2019-08-29T01:15
date d5 2019-06
date d6 2019-07
event e1 win_election agents=hope date=d1 place=ward
quote q1 indirect speaker=sithebe to=courier
role r1 person=nkuna title=Pharmacist status=current
vote v1 choice=nkuna count=2118 unit=votes contest=by-election date=d1
vote v2 choice=mdluli count=2057 unit=votes contest=by-election date=d1
role r2 person=sithebe title="returning officer" status=current
share s1 choice=maritz percent=9 date=d1
count n1 value=38 unit=percent what="turnout in the by-election"
count n2 value=61 unit=percent what="turnout in 2016" date=d3
event e2 concede agents=mdluli date=d4
quote q2 direct speaker=nkuna
contact c1 from=mdluli to=nkuna medium=text
contact c2 from=mdluli to=nkuna medium=meeting
event e3 die patients=mabizela date=d5
role r3 person=mabizela title=councillor status=former
age a1 person=mabizela years=70
share s2 choice=front percent=46 survey=front date=d6
share s3 choice=hope percent=35 survey=front date=d6
quote q4 indirect speaker=mdluli to=nkuna
quote q3 mixed speaker=aubrey
role r4 person=aubrey title="provincial chairman" org=front status=current
