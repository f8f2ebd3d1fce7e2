id: radiographers-forth
published: 2022-03-05
house: release
topic: labour
length: brief
traps: planned, duration
---
NEWS RELEASE - FOR USE AFTER {d6 09:00}

{~radios RADIOGRAPHERS AT {=forth FORTHSIDE}} REJECT {~rota ROTA}

{=edinburgh Edinburgh}, {d1 5 March 2022} - {q1 {e1 {~radios Radiographers at {=forth Forthside Royal Hospital}} have {e1.trigger rejected} {~rota the proposed weekend rota}}}, {q1.src {=scr the Scottish College of Radiography}} {q1.cue announced} {d2 today}.

In a ballot that closed on {d3 Thursday}, {v1 188 members} voted {~against against {~rota the rota}} and {v2 14} for {^rota it}. {s1 {~against The vote against} amounts to 93% of papers returned}. {n1 Turnout was 81%}.

"{q2 {~managers Managers} put {~rota the rota} together without speaking to a single person who would work {^rota it}. {^radios We} have now answered}," {q2.cue said} {q2.src {=sneddon Isla Sneddon}, {r1 {~sneddon {r1.title convener} at {~forth the hospital}}}}. "{q2 {^radios We} do not want to walk out. {^radios We} want to be asked.}"

{c1 {=scr The College} {c1.trigger wrote} to {r2 {~baillie {~forth the hospital}'s {r2.title chief executive}}, {=baillie Gregor Baillie}}, on {d4 Friday} {c1.purpose asking for talks within {x ten} working days}}. {c2 {^scr It} has received no {c2.trigger reply}}.

{q3 A ballot for strike action will open on {d5 21 March} unless talks begin}, {q3.src {=scr the College}} {q3.cue added}.

ENDS
---
entity radios group "radiographers at Forthside Royal Hospital" named=no
entity forth organization "Forthside Royal Hospital"
entity edinburgh place "Edinburgh"
entity rota other "proposed weekend rota" named=no
entity scr organization "Scottish College of Radiography"
entity against other "against the rota" named=no
entity managers group "managers" named=no
entity sneddon person "Isla Sneddon"
entity baillie person "Gregor Baillie"
date d1 2022-03-05
date d6 2022-03-05T09:00
date d2 2022-03-05
date d3 2022-03-03
date d4 2022-03-04
date d5 2022-03-21
event e1 reject agents=radios patients=rota
quote q1 indirect speaker=scr date=d2
vote v1 choice=rota count=188 unit=members stance=against
vote v2 choice=rota count=14 unit=members stance=for
share s1 choice=against percent=93 population="papers returned"
count n1 value=81 unit=percent what=turnout
quote q2 direct speaker=sneddon
role r1 person=sneddon title=convener org=forth status=current
contact c1 from=scr to=baillie medium=letter date=d4 purpose="asking for talks within ten working days"
contact c2 from=baillie to=scr medium=letter factuality=negated
role r2 person=baillie title="chief executive" org=forth status=current
quote q3 indirect speaker=scr
