id: sleeper-drivers
published: 2022-12-24
house: ansbach
topic: labour
length: brief
traps: anniversary, time-zone, refused
---
{=graz Graz} (Ansbach) - Night trains will run over {d4 Christmas} after all, because {r3 {~pichler a {r3.title conductor}}} picked up the telephone in {^pichler her} dressing gown.

{c1 {=pichler Traudl Pichler}, {a1 61}, had {c1.trigger been rung} by {r1 {=demir Orhan Demir}, {~demir {r1.title chief} of {=schlaf Alpine Sleepers}}}, at {d1 3:50 a.m. CET on Friday}}. "{q1 {q4.src {^demir He}} {q4.cue asked} {q4 if {^pichler I} was awake}. {^pichler I} {q2.cue said}, '{q2 {^pichler I} am now, and so is {^demir your} timetable}'}," {^pichler she} {q1.cue told} {=steirer the Styrian Courier}.

By {d2 noon} {e1 {~committee the strike committee}, of which {^pichler she} is {r2 {r2.title secretary}}, had {e1.trigger accepted} {~rest an eleven-hour rest rule}}, {v1 six} to {v2 one}.

{~passengers Passengers} had been patient: {q3 {s1 58 per cent of {^passengers them} backed {~walkout the walkout}}}, {q3.cue reported} {q3.src the traveller group {=bahn Bahnsteig}}, which itself turns {x 40} in {d3 January}.
---
entity graz place "Graz"
entity pichler person "Traudl Pichler" gender=feminine
entity demir person "Orhan Demir" gender=masculine
entity schlaf organization "Alpine Sleepers"
entity steirer organization "Styrian Courier"
entity committee group "strike committee" named=no
entity rest other "eleven-hour rest rule" named=no
entity passengers group "passengers" named=no
entity walkout other "walkout" named=no
entity bahn organization "Bahnsteig"
date d1 2022-12-23T03:50
date d2 2022-12-23T12:00
date d3 2023-01
contact c1 from=demir to=pichler medium=phone date=d1
age a1 person=pichler years=61
role r1 person=demir title=chief org=schlaf status=current
quote q1 direct speaker=pichler to=steirer
quote q2 direct speaker=pichler to=demir
event e1 pass agents=committee patients=rest date=d2
role r2 person=pichler title=secretary org=committee status=current
vote v1 choice=rest count=6 unit=votes stance=for date=d2
vote v2 choice=rest count=1 unit=votes stance=against date=d2
share s1 choice=walkout percent=58 population=passengers survey=bahn
quote q3 indirect speaker=bahn
date d4 2022-12-25
quote q4 indirect speaker=demir to=pichler
role r3 person=pichler title=conductor status=current
