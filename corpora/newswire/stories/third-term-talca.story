id: third-term-talca
published: 2016-04-18
house: eastgate
topic: elections
length: brief
traps: total
source: Eastgate
---
{=talca SANTA ROSA DE TALCA}, {d1 Apr. 18} (Eastgate) -- {q1 {e1 {~voters Voters in {=maranal Marañal}} {e1.trigger rejected} on {d2 Sunday} {~amend a constitutional amendment that would have allowed presidents a third consecutive term}}}, {q1.src {=tribunal the National Electoral Tribunal}} {q1.cue announced} {d3 Monday}.

{q2 {~no The No side} received {v1 1,918,440 votes}, or {s1 53.8 percent}, and {~yes the Yes side} {v2 1,647,205}, or {s2 46.2 percent}}, {q2.src {r1 {r1.org {~tribunal Tribunal}} {r1.title President} {=ofelia Ofelia Arancibia Soto}}} {q2.cue reported}. {n1 Turnout reached 81 percent}.

{~amend The amendment} failed in {n2 six of the {x nine} provinces} but won {s3 two-thirds of the vote in mountainous {=zarza Alto Zarza}}.

{q3.src {r2 {r2.title President} {=cuellar Evaristo Cuéllar Montes}}, who took office in {d4 2008},} {q3.cue said} in a televised address that {q3 {^cuellar he} would respect the result}. "{q4 {^cuellar I} lost a vote, not an argument}," {^cuellar he} {q4.cue declared}.

{q5.src {r3 {r3.title Opposition leader} {=pardo Jimena Pardo Ruelas}}} {q5.cue urged} {~backers {^pardo her} supporters} {q5 to celebrate "at home, with the windows open"}.

{q7.src A {d5 March} survey by {=consulta Consulta Norte}} had {q7.cue shown} {q7 {s4 {~amend the amendment} ahead by 49 percent} to {s5 44 percent against {^amend it}}}. {q6.src {r4 {~lugo {=consulta Consulta}'s {r4.title director}}, {=lugo Abel Lugo}},} {q6.cue acknowledged} that {q6 "shy" No voters had been missed}.
---
entity talca place "Santa Rosa de Talca"
entity maranal place "Marañal"
entity voters group "voters in Marañal" named=no
entity amend law "constitutional amendment that would have allowed presidents a third consecutive term" named=no
entity tribunal organization "National Electoral Tribunal"
entity no other "No side" named=no
entity yes other "Yes side" named=no
entity ofelia person "Ofelia Arancibia Soto" gender=feminine
entity zarza place "Alto Zarza"
entity cuellar person "Evaristo Cuéllar Montes" gender=masculine
entity pardo person "Jimena Pardo Ruelas" gender=feminine
entity backers group "Pardo's supporters" named=no
entity consulta organization "Consulta Norte"
entity lugo person "Abel Lugo" gender=masculine
date d1 2016-04-18
date d2 2016-04-17
date d3 2016-04-18
date d4 2008
date d5 2016-03
event e1 reject agents=voters patients=amend date=d2 place=maranal
quote q1 indirect speaker=tribunal
quote q2 indirect speaker=ofelia
quote q3 indirect speaker=cuellar
quote q4 direct speaker=cuellar
quote q5 mixed speaker=pardo to=backers
quote q6 mixed speaker=lugo
vote v1 choice=no count=1918440 unit=votes date=d2
vote v2 choice=yes count=1647205 unit=votes date=d2
share s1 choice=no percent=53.8 date=d2
share s2 choice=yes percent=46.2 date=d2
share s3 choice=amend percent=66.7 population="in mountainous Alto Zarza" date=d2
share s4 choice=amend percent=49 survey=consulta date=d5
share s5 choice=no percent=44 survey=consulta date=d5
role r1 person=ofelia title=President org=tribunal status=current
role r2 person=cuellar title=President status=current
role r3 person=pardo title="Opposition leader" status=current
role r4 person=lugo title=director org=consulta status=current
count n1 value=81 unit=percent what=turnout date=d2
count n2 value=6 unit=provinces what="where the amendment failed" date=d2
quote q7 indirect speaker=consulta
