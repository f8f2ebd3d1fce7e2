id: translators-mute
published: 2021-06-03
house: ansbach
topic: labour
length: brief
traps: nested-speech, duration
---
{=strass Liège} (Ansbach) - When {~interpreters the interpreters} strike, the first thing to go is the news that {^interpreters they} are striking.

{q4.src {r1 {=benali Yasmina Benali}, who {r1.title chairs} {=guilde the Booth Workers' Guild}},} {q4.cue announced} the ballot on {d1 Wednesday} in seven languages and switched off {^benali her} microphone: {q4 {v1 134 for {~stop silence}}, {v2 38 for {~speech speech}}, and {v3 five {~unclear illegible}}}.

"{q1 {c1 {q2.src {r2 {r2.title Commissioner} {=horvat Jure Horvat}}} {c1.trigger cornered} {^benali me}} and {q2.cue said}, '{q2 Please, {^horvat I} have a toast}'}," {^benali she} {q1.cue whispered} afterwards. {a1 {^horvat He} is 59} and is fluent in one of the seven.

{=horvat Horvat} {q3.cue protested} that {q3 {^horvat he} had asked for nothing but a glass}. {c2 {~guilde The guild} has {c2.trigger written} to all {n1 {~delegations 27 delegations}}}, in Latin, {c2.purpose asking for rest after {x two} hours in the booth}.
---
entity strass place "Liège"
entity interpreters group "interpreters" named=no
entity benali person "Yasmina Benali" gender=feminine
entity guilde organization "Booth Workers' Guild"
entity stop other "silence" named=no
entity speech other "speech" named=no
entity unclear other "illegible" named=no
entity horvat person "Jure Horvat" gender=masculine
entity delegations group "27 delegations" named=no
date d1 2021-06-02
role r1 person=benali title=chairs org=guilde status=current
vote v1 choice=stop count=134 unit=votes date=d1
vote v2 choice=speech count=38 unit=votes date=d1
vote v3 choice=unclear count=5 unit=votes date=d1
quote q1 direct speaker=benali
quote q2 direct speaker=horvat to=benali
contact c1 from=horvat to=benali medium=meeting
role r2 person=horvat title=Commissioner status=current
age a1 person=horvat years=59
quote q3 indirect speaker=horvat
contact c2 from=guilde to=delegations medium=letter purpose="asking for rest after two hours in the booth"
count n1 value=27 unit=delegations what="written to"
quote q4 indirect speaker=benali date=d1
