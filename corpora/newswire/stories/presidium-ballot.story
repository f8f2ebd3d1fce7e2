id: presidium-ballot
published: 2018-09-10
house: meridian
topic: sport
length: brief
traps: threshold, old-age-figure
source: Meridian
---
{=lugano LUGANO}, {=swiss Switzerland}, {d1 Sept 10} (Meridian) - It took two rounds. In the first, {v1 {=standal Emeka Standal} got 61 votes}, {v2 {=yuko Yuko Arakawa} 58} and {v3 {=belvis Tomás Belvís} 22}, {x 71} being required; in the second {e1 {=fls the Federation of Lake Sailing} {e1.trigger made} {r1 {=yuko Arakawa}, {a1 55}, {^fls its} first woman {r1.title president}}} by {v4 74}-{v5 67}.

{q1.src {=belvis Belvís}}, knocked out, had {q1.cue told} {~his {^belvis his} supporters} {q1 to vote as {^his they} pleased}. By {^belvis his} own account {c1 {^belvis he} {c1.trigger lunched} with {=standal Standal}} and {c2 {c2.trigger dined} with {=yuko Arakawa}}.

"{q2 They must have counted {~gran {^standal my} grandmother}, and {a2 {^gran she} is eighty-eight}}," {q2.src {r2 {~standal the loser}, {~standal an {r2.title Olympic helmsman}} in {d2 1996},}} {q2.cue quipped}.

{e2 {~motion A motion to publish expenses} {e2.trigger fell}: {v6 70 against}, {v7 66 for}, {v8 five abstaining}}. {n1 Delegates of six countries} were kept out over unpaid fees.

{q3.src {r3 Acting {r3.title president} {=mbuli Hugh Mbuli}}} {q3.cue said} {q3 {^mbuli he} would hand over the keys on {d3 Oct 1}}. {=yuko Arakawa} thanked the hall, in four languages, for nothing in particular.

(Reporting by Carla Venn; Editing by Piet Moor)
---
entity lugano place "Lugano"
entity swiss place "Switzerland"
entity standal person "Emeka Standal" gender=masculine
entity yuko person "Yuko Arakawa" gender=feminine
entity belvis person "Tomás Belvís" gender=masculine
entity fls organization "Federation of Lake Sailing"
entity his group "Belvís's supporters" named=no
entity gran person "Standal's grandmother" named=no gender=feminine
entity motion other "motion to publish expenses" named=no
entity mbuli person "Hugh Mbuli" gender=masculine
date d1 2018-09-10
date d2 1996
date d3 2018-10-01
vote v1 choice=standal count=61 unit=votes contest="first round"
vote v2 choice=yuko count=58 unit=votes contest="first round"
vote v3 choice=belvis count=22 unit=votes contest="first round"
vote v4 choice=yuko count=74 unit=votes contest="second round"
vote v5 choice=standal count=67 unit=votes contest="second round"
event e1 elect agents=fls patients=yuko place=lugano
role r1 person=yuko title=president org=fls status=elect
age a1 person=yuko years=55
quote q1 indirect speaker=belvis to=his
contact c1 from=belvis to=standal medium=meeting by=belvis
contact c2 from=belvis to=yuko medium=meeting by=belvis
quote q2 direct speaker=standal
role r2 person=standal title="Olympic helmsman" status=former
age a2 person=gran years=88
event e2 reject agents=fls patients=motion
vote v6 choice=motion count=70 unit=votes stance=against
vote v7 choice=motion count=66 unit=votes stance=for
vote v8 choice=motion count=5 unit=votes stance=abstain
count n1 value=6 unit=countries what="whose delegates were kept out"
quote q3 indirect speaker=mbuli
role r3 person=mbuli title=president org=fls status=acting
