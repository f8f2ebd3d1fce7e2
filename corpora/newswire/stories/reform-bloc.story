id: reform-bloc
published: 2002-10-07
house: meridian
topic: elections
length: brief
traps: threshold, total, planned
---
{=lesk LESK}, {d1 Oct 7} (Meridian) - Three parties that will not share a lift must now share a government, after {d2 Sunday}'s election left {=korvia Korvia} without a majority.

{e1 {v1 {=bloc The Reform Bloc} {e1.trigger took} 71 seats}} in the {x 150}-member chamber, {v2 {=agrar the Agrarians} 64} and {v3 {=greens the Green Alternative} 15}; {n1 turnout, at 58 percent}, was the lowest since independence.

{c1 {r1 {r1.org {~agrar Agrarian}} {r1.title leader} {=dragan Dragan Ilić}} {c1.trigger got a call} from {r3 {=halas Jitka Halas}, {~halas {=bloc the Bloc}'s {r3.title founder}}}, at {d3 1:15 a.m. on Monday}}. "{q1 {^halas She} offered {^dragan me} the railways}," {q1.src {^dragan he}} {q1.cue remarked} outside {^dragan his} flat. "{q1 {q3.src {^dragan I}} {q3.cue asked} {q3 whether they still run}.}"

{q2.src {a1 {=halas Halas}, 55,}} {q2.cue gave no hint} of haste: "{q2 {^halas I} have waited {x twelve} years. {^halas I} can wait until lunch.}"

{c2 {r2 {r2.title President} {=oslak Viktor Oslak}} is due to {c2.trigger receive} {=halas Halas} and {=dragan Ilić} separately on {d4 Tuesday}}.

(Reporting by Ema Novotna; Editing by Piet Moor)
---
entity lesk place "Lesk"
entity korvia place "Korvia"
entity bloc organization "Reform Bloc"
entity agrar organization "Agrarians"
entity greens organization "Green Alternative"
entity dragan person "Dragan Ilić" gender=masculine
entity halas person "Jitka Halas" gender=feminine
entity oslak person "Viktor Oslak"
date d1 2002-10-07
date d2 2002-10-06
date d3 2002-10-07T01:15
date d4 2002-10-08
vote v1 choice=bloc count=71 unit=seats date=d2
vote v2 choice=agrar count=64 unit=seats date=d2
vote v3 choice=greens count=15 unit=seats date=d2
count n1 value=58 unit=percent what=turnout
contact c1 from=halas to=dragan medium=phone date=d3
role r1 person=dragan title=leader org=agrar status=current
quote q1 direct speaker=dragan
quote q2 direct speaker=halas
age a1 person=halas years=55
contact c2 from=oslak to=halas,dragan medium=meeting date=d4 factuality=planned
role r2 person=oslak title=President status=current
role r3 person=halas title=founder org=bloc status=current
quote q3 indirect speaker=dragan to=halas
event e1 win_election agents=bloc date=d2 place=korvia
