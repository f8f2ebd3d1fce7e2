id: seal-count
published: 2023-01-23
house: newsroom
topic: courts
length: brief
traps: number-in-name, range, mismatched-marks
---
The clerk of {=court {=tinn Tinnhavn} district court} has finally counted the seals. There are {n1 611}, stamped in wax on {~contract a harbour contract} that nobody could read and {e1 {r1 {r1.title Judge} {=ragna Ragna Eikeland}} {e1.trigger tossed out} {d1 this morning}}.

{q1.src {^ragna She}} {q1.cue observed} that {q1 {=fjord47 Fjord 47 AS} had drafted {^contract it} in "four dialects and no verbs"}. "{q2 {^ragna I} have read tide tables with more plot},” {q2.src {^ragna she}} {q2.cue added}.

{q3.src {=lamine Lamine Sarr}, {a1 born {d5 52 years ago} in {=rufisque Rufisque}} and {r2 now {~lamine {r2.title harbour master}}},} {q3.cue conceded} {q3 {e2 {^lamine he} had {e2.trigger signed} {^contract it} unread in {d2 August 2021}}}. {c1 {^lamine He} {c1.trigger got a call} {d3 that same evening} from {=ekman Petra Ekman}, {r3 then {~ekman {r3.title chief executive} of {~fjord47 the company}}}}, {c1.purpose urging {^lamine him} to post {^contract it} before midnight}.

Between {n2 30} and {n3 40 fishermen} cheered from the gallery, one with a seal.
---
entity tinn place "Tinnhavn"
entity contract other "harbour contract" named=no
entity ragna person "Ragna Eikeland" gender=feminine
entity fjord47 organization "Fjord 47 AS"
entity lamine person "Lamine Sarr" gender=masculine
entity rufisque place "Rufisque"
entity ekman person "Petra Ekman" gender=feminine
count n1 value=611 unit=seals what="stamped on the harbour contract"
role r1 person=ragna title=Judge status=current
event e1 rule agents=ragna patients=contract date=d1
date d1 2023-01-23TMO
quote q1 mixed speaker=ragna
quote q2 direct speaker=ragna
age a1 person=lamine years=52
role r2 person=lamine title="harbour master" status=current
quote q3 indirect speaker=lamine
date d2 2021-08
contact c1 from=ekman to=lamine medium=phone date=d3
date d3 2021-08
role r3 person=ekman title="chief executive" org=fjord47 status=former
count n2 value=30 unit=fishermen what="cheered from the gallery" bound=at_least
count n3 value=40 unit=fishermen what="cheered from the gallery" bound=at_most
date d5 1971
event e2 sign agents=lamine patients=contract date=d2
entity court organization "Tinnhavn district court"
