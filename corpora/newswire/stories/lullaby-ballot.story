id: lullaby-ballot
published: 2013-12-05
house: kingsway
topic: culture
length: brief
traps: quoted-title, denied, price-or-percent
---
{~sleep A lullaby} has beaten {~hold a rugby anthem} by more than two to one in a vote for the best-loved song of {=tuvaka Tuvaka}.

{q1 '{x {=sleep Sleep, Little Outrigger}}', recorded in {d1 1968} by {r1 {~malia a {r1.title schoolteacher}}, {=malia Malia Fetuao}}, {s1 drew 46 per cent of {n1 5,230 votes} cast by text}}, {q1.src {=radio Radio Tuvaka}} {q1.cue announced} on {d2 Tuesday}; {q1 {s2 '{x {=hold Hold Your Ground, Boys}}' had 21 per cent}}.

'{q2 {^malia I} only made {^sleep it} because {~baby the baby} would not stop},' {q2.src {a1 {=malia Fetuao}, now 91}}, {q2.cue told} {~radio the station} from {^malia her} home on {=ofaga Ofaga}. '{q2 {r4 {^baby He} is a {r4.title dentist}} these days.}'

{c1 {e1 {r2 {~lusia The {r2.title prime minister}}, {=lusia Lusia Amituanai}}, {e1.trigger congratulated} {^malia her}} in a {c1.trigger call} on {d3 Wednesday}}. {q3.src {^lusia She}} {q3.cue confessed} to {q3 having backed {~hold the anthem}}.

{q4.src {r3 {=tuisamoa Paulo Tuisamoa}, {~tuisamoa {r3.title head of music} at {~radio the station}}},} {q4.cue denied} that {q4 expatriates had swung the result}: {q4 their texts made up {x 12} per cent}. {s3 Among listeners under 25 {~hold the anthem} was in front, with 39 per cent}.
---
entity tuvaka place "Tuvaka"
entity sleep work "Sleep, Little Outrigger"
entity malia person "Malia Fetuao" gender=feminine
entity radio organization "Radio Tuvaka"
entity hold work "Hold Your Ground, Boys"
entity baby person "baby" named=no gender=masculine
entity ofaga place "Ofaga"
entity lusia person "Lusia Amituanai" gender=feminine
entity tuisamoa person "Paulo Tuisamoa"
date d1 1968
date d2 2013-12-03
date d3 2013-12-04
quote q1 indirect speaker=radio
role r1 person=malia title=schoolteacher status=former
share s1 choice=sleep percent=46 population=votes
count n1 value=5230 unit=votes what="cast by text"
share s2 choice=hold percent=21 population=votes
quote q2 direct speaker=malia to=radio
age a1 person=malia years=91
contact c1 from=lusia to=malia medium=phone date=d3
event e1 congratulate agents=lusia patients=malia date=d3
role r2 person=lusia title="prime minister" org=tuvaka status=current
quote q3 indirect speaker=lusia
role r3 person=tuisamoa title="head of music" org=radio status=current
role r4 person=baby title=dentist status=current
quote q4 indirect speaker=tuisamoa
share s3 choice=hold percent=39 population="listeners under 25"
