id: nyholt-provisional
published: 2016-04-25
house: newsroom
topic: elections
length: brief
traps: total, negated
---
{=nyholt Nyholt} mayoral election, {d1 April 24}: provisional figures ({x 212} of {x 214} districts)

{s1 {v1 {=einar Einar Bakkevold} ({=left Left}) — 48,310} (37.1%)}
{s2 {v2 {=aass Sunniva Aass} ({=cons Conservative}) — 44,902} (34.5%)}
{s3 {v3 {=tekle Yonas Tekle-Haim} ({=greens Greens}) — 30,015} (23.1%)}
{s4 {v4 {~blank Blank} — 6,903} (5.3%)}

The leading pair meet again in a second round on {d2 May 8}. {e1 Nobody had {e1.trigger claimed victory} by {d3 noon on Monday}}.

{q1 {n1 Six hundred and four postal envelopes} arrived without a signature}, {q1.src {r1 {=moe Ragna Moe-Stensrud}, {~moe the {r1.title returning officer}}},} {q1.cue acknowledged}, {q1 and would be laid before {=board the Nyholt Election Board} on {d4 Tuesday}}.

{c1 {=aass Aass} {c1.trigger rang} {=tekle Tekle-Haim} twice on {d5 Sunday night}}. "{q2 {^aass I} wanted {^tekle his} voters; {^tekle he} wanted {^aass my} housing plan}," {q2.cue said} {q2.src {~aass the {a1 49-year-old} {r2 {r2.title schoolteacher}}}}. {e2 {^tekle He} has {e2.trigger endorsed} no one}.

{q3 {s5 In a straight fight {=einar Bakkevold} would take 51%} and {=aass Aass} {s6 49}}, {q3.src pollsters {=lodd Lodd Analyse}} {q3.cue reckon}, {q3 with {s7 {~undecided don't-knows} at 12}}.
---
entity nyholt place "Nyholt"
entity einar person "Einar Bakkevold"
entity left organization "Left"
entity aass person "Sunniva Aass"
entity cons organization "Conservative"
entity tekle person "Yonas Tekle-Haim" gender=masculine
entity greens organization "Greens"
entity blank other "blank" named=no
entity moe person "Ragna Moe-Stensrud"
entity board organization "Nyholt Election Board"
entity lodd organization "Lodd Analyse"
entity undecided other "don't-knows" named=no
date d1 2016-04-24
date d2 2016-05-08
date d3 2016-04-25T12:00
date d4 2016-04-26
date d5 2016-04-24TNI
vote v1 choice=einar count=48310 unit=votes contest="mayoral election" date=d1
vote v2 choice=aass count=44902 unit=votes contest="mayoral election" date=d1
vote v3 choice=tekle count=30015 unit=votes contest="mayoral election" date=d1
vote v4 choice=blank count=6903 unit=votes contest="mayoral election" date=d1
share s1 choice=einar percent=37.1 date=d1
share s2 choice=aass percent=34.5 date=d1
share s3 choice=tekle percent=23.1 date=d1
share s4 choice=blank percent=5.3 date=d1
share s5 choice=einar percent=51 survey=lodd
share s6 choice=aass percent=49 survey=lodd
share s7 choice=undecided percent=12 survey=lodd
event e1 declare_victory factuality=negated date=d3
event e2 endorse agents=tekle factuality=negated
count n1 value=604 unit="postal envelopes" what="without a signature"
quote q1 indirect speaker=moe
role r1 person=moe title="returning officer" status=current
contact c1 from=aass to=tekle medium=phone date=d5
quote q2 direct speaker=aass
age a1 person=aass years=49
role r2 person=aass title=schoolteacher status=current
quote q3 indirect speaker=lodd
