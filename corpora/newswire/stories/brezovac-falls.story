id: brezovac-falls
published: 2011-03-31
house: ansbach
topic: legislatures
length: brief
traps: threshold, planned, denied
---
{=brezovac Brezovac} (Ansbach) - {~cabinet The government of {r1 {r1.title Prime Minister} {=stamenov Ljubica Stamenov}}} fell on {d1 Thursday} {e1 when {~parliament parliament} {e1.trigger carried} {~motion a motion of no confidence}}.

{v1 Sixty-one deputies supported {~motion the motion}}, {v2 58 opposed {^motion it}} and {v3 one}, {r2 former {r2.title defence minister} {=petkanov Goran Petkanov}}, abstained. {x Sixty-one} were needed.

"{q1 Governments end like cheap umbrellas, at the first gust}," {q1.cue said} {q1.src {=stamenov Stamenov}, {a1 49}}. {^stamenov She} {q2.cue added} that {q2 {^stamenov she} would ask {r3 {r3.title President} {=velev Dragutin Velev}} for an election in {d2 June}}.

{~motion The motion} was brought after {e2 {~police police} {d3 last week} {e2.trigger arrested} {r4 {~lazov the {r4.title transport minister}}, {=lazov Miro Lazov}}}, over road contracts worth {n1 11 million euros}. {=lazov Lazov} {q3.cue denies} {q3 taking money}.

{q5 {s1 Seven in ten citizens wanted {~early an early election}}}, {=barometar Barometar} {q5.cue found} {d4 this month}, {q5 and {s2 just 22 per cent were satisfied with {~cabinet the cabinet}}}; {s3 among civil servants satisfaction stood at 41 per cent}.

{q4.src {r5 {r5.title Opposition leader} {=karadz Simeon Karadžov}}, {c1 who {c1.trigger met} {=velev Velev} in {d5 the evening}},} {q4.cue ruled out} {q4 a coalition "with anybody who sat at that table"}. {e3 {~unions Trade unions} will {e3.trigger march} on {d6 Saturday}}.
---
entity brezovac place "Brezovac"
entity stamenov person "Ljubica Stamenov" gender=feminine
entity parliament organization "parliament" named=no
entity motion other "motion of no confidence" named=no
entity petkanov person "Goran Petkanov"
entity velev person "Dragutin Velev"
entity police group "police" named=no
entity lazov person "Miro Lazov"
entity early other "early election" named=no
entity barometar organization "Barometar"
entity cabinet organization "cabinet" named=no
entity karadz person "Simeon Karadžov"
entity unions group "trade unions" named=no
date d1 2011-03-31
date d2 2011-06
date d3 2011-W12
date d4 2011-03
date d5 2011-03-31TEV
date d6 2011-04-02
event e1 pass agents=parliament patients=motion date=d1
event e2 arrest agents=police patients=lazov date=d3
event e3 protest agents=unions date=d6 factuality=planned
vote v1 choice=motion count=61 unit=deputies stance=for date=d1
vote v2 choice=motion count=58 unit=deputies stance=against date=d1
vote v3 choice=motion count=1 unit=deputies stance=abstain date=d1
role r1 person=stamenov title="Prime Minister" status=current
role r2 person=petkanov title="defence minister" status=former
role r3 person=velev title=President status=current
role r4 person=lazov title="transport minister" status=current
role r5 person=karadz title="Opposition leader" status=current
quote q1 direct speaker=stamenov
quote q2 indirect speaker=stamenov
quote q3 indirect speaker=lazov
quote q4 mixed speaker=karadz
quote q5 indirect speaker=barometar date=d4
age a1 person=stamenov years=49
count n1 value=11000000 unit=euros what="worth of road contracts"
share s1 choice=early percent=70 population=citizens survey=barometar date=d4
share s2 choice=cabinet percent=22 population=citizens survey=barometar date=d4
share s3 choice=cabinet percent=41 population="civil servants" survey=barometar date=d4
contact c1 from=karadz to=velev medium=meeting date=d5
