id: lahn-chamber-mood
published: 2024-11-18
house: ansbach
topic: business
length: brief
traps: called-for, old-age-figure
---
{=giessen Giessen} (Ansbach) - {q0 {s1 Four in ten {~firms industrial firms} along {=lahn the Lahn} {~cut intend to cut jobs} {d1 next year}}}, {q0.src {~chamber {^firms their} chamber of commerce}} {q0.cue found} in {^chamber its} {d4 autumn} survey, presented on {d2 Monday}.

{s2 Only 9 percent {~hire plan to hire}}; {s3 51 percent expect {~same no change}}. {s4 {~energy Energy prices} were named as the biggest risk by 63 percent}, ahead of bureaucracy.

{n1 Some 780 companies} replied, the smallest of them a foundry with {n2 three employees} and {x 260} years of history.

"{q1 {~firms {^chamber Our} members} are not complaining for the sake of it. {^firms They} are cancelling machines}," {q1.cue said} {q1.src {r1 {r1.org {~chamber chamber}} {r1.title president} {=wiegand Friederike Wiegand}}}, {a1 57}. {c1 {^wiegand She} had {c1.trigger spoken} by phone with {r2 {~dornbach {=hesse Hesse}'s {r2.title economics minister}}, {=dornbach Lukas Dornbach}}, on {d3 Sunday}} and called for lower grid fees.

{q2.src {~spokesman A ministry spokesman}} {q2.cue replied} that {q2 {n3 90 million euros} had already been made available}.
---
entity giessen place "Giessen"
entity firms group "industrial firms along the Lahn" named=no
entity lahn place "Lahn"
entity cut other "cut jobs" named=no
entity chamber organization "chamber of commerce" named=no
entity hire other "hire" named=no
entity same other "no change" named=no
entity energy other "energy prices" named=no
entity wiegand person "Friederike Wiegand" gender=feminine
entity hesse place "Hesse"
entity dornbach person "Lukas Dornbach"
entity spokesman person "ministry spokesman" named=no
date d1 2025
date d2 2024-11-18
date d3 2024-11-17
date d4 2024-FA
quote q0 indirect speaker=chamber date=d2
share s1 choice=cut percent=40 population="industrial firms" survey=chamber
share s2 choice=hire percent=9 survey=chamber
share s3 choice=same percent=51 survey=chamber
share s4 choice=energy percent=63 survey=chamber
count n1 value=780 unit=companies what="that replied" bound=about
count n2 value=3 unit=employees what="at the smallest company"
quote q1 direct speaker=wiegand
role r1 person=wiegand title=president org=chamber status=current
age a1 person=wiegand years=57
contact c1 from=wiegand to=dornbach medium=phone date=d3
role r2 person=dornbach title="economics minister" org=hesse status=current
quote q2 indirect speaker=spokesman
count n3 value=90000000 unit=euros what="made available"
