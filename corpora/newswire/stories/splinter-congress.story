id: splinter-congress
published: 2008-05-02
house: eastgate
topic: elections
length: brief
traps: threshold, unnamed-source, hypothetical
source: Eastgate
---
{=varnek VARNEK}, {d1 May 2} (Eastgate) -- {~congress Delegates of {=agr the Agrarian Party}} withdrew {~conf confidence} from {~ruse {^congress their} leader of {x 12} years} {d2 Thursday}, {v1 203} to {v2 188}, and could not agree on who had beaten whom in the contest to succeed {^ruse him}.

A first count gave {r1 {r1.title lawmaker} {=mirela Mirela Condrea}} {v3 171 votes} and {r2 {=paval Ilie Paval}, {~paval a {r2.title veterinarian}}}, {v4 170}; on a second {^paval he} had {v5 172}, {^mirela she} {v6 169}. {v7 {~neither Neither} was the answer of 44 delegates} both times.

``{q1 {c1 {^mirela I} {c1.trigger found} {^paval him} in the cloakroom} and {q2.src {^mirela I}} {q2.cue said}, `{q2 Shall we toss for it?}'},'' {q1.src {a1 {=mirela Condrea}, 39}}, {q1.cue recounted}. {e1 {^paval He} has {e1.trigger claimed victory}}. {e2 {r3 {=ruse Bogdan Ruse}, {~ruse the ousted {r3.title leader}}}, {e2.trigger congratulated} neither}.

{q3 {s1 Among {~agr the party}'s voters {=mirela Condrea} is preferred by 55 percent}, {s2 {=paval Paval} by 20}}, {q3.src {=cifra Cifra Plus}} {q3.cue reported} {d3 last week}. {q4 If there are two leaders there will be two parties}, {q4.cue warned} {q4.src {~elder a founder of {~agr the movement}} who would not give {^elder his} name}.

{c2 {r4 {r4.title President} {=stoica Radu Stoican}} {c2.trigger received} {~rivals the rivals} on {d4 Friday}}, separately.
---
entity varnek place "Varnek"
entity congress group "delegates of the Agrarian Party" named=no
entity agr organization "Agrarian Party"
entity ruse person "Bogdan Ruse" gender=masculine
entity mirela person "Mirela Condrea" gender=feminine
entity paval person "Ilie Paval" gender=masculine
entity neither other "neither" named=no
entity cifra organization "Cifra Plus"
entity elder person "founder of the movement" named=no gender=masculine
entity stoica person "Radu Stoican"
entity rivals group "rivals" named=no
entity conf other "confidence in Ruse" named=no
date d1 2008-05-02
date d2 2008-05-01
date d3 2008-W17
date d4 2008-05-02
vote v1 choice=conf count=203 unit=votes stance=against date=d2
vote v2 choice=conf count=188 unit=votes stance=for date=d2
vote v3 choice=mirela count=171 unit=votes contest="first count"
vote v4 choice=paval count=170 unit=votes contest="first count"
vote v5 choice=paval count=172 unit=votes contest="second count"
vote v6 choice=mirela count=169 unit=votes contest="second count"
vote v7 choice=neither count=44 unit=delegates
role r1 person=mirela title=lawmaker status=current
role r2 person=paval title=veterinarian status=current
role r3 person=ruse title=leader org=agr status=former
quote q1 direct speaker=mirela
quote q2 direct speaker=mirela to=paval
contact c1 from=mirela to=paval medium=meeting
age a1 person=mirela years=39
event e1 declare_victory agents=paval
event e2 congratulate agents=ruse patients=mirela,paval factuality=negated
quote q3 indirect speaker=cifra date=d3
share s1 choice=mirela percent=55 population="party's voters" survey=cifra
share s2 choice=paval percent=20 population="party's voters" survey=cifra
quote q4 indirect speaker=elder
contact c2 from=stoica to=rivals medium=meeting date=d4
role r4 person=stoica title=President status=current
