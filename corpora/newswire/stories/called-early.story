id: called-early
published: 2000-11-08
house: eastgate
topic: elections
length: brief
traps: called-race, threshold, time-zone
---
{=harlan HARLAN}, {d1 Nov. 8} (Eastgate) -- {e1 {=kvn The KVN network} {e1.trigger projected} the governorship for {=delacroix Simone Delacroix}} at {d2 9:02 p.m. Mountain time}, un-projected it at {d3 10:40} and by {d4 midnight} had stopped calling anything at all.

With every county in, {v1 {=delacroix Delacroix} had 1,402,115 votes} and {r1 {r1.title Gov.} {=yoder Lyle Yoder}}, {~yoder a Unionist} seeking a third term, {v2 1,401,877}; {v3 {=ruiz Ana Ruiz}, {~ruiz a Green}, drew 30,912}. Any gap under {x half a percent} sends every county back to the tally room.

"{q1 {^yoder I} have been congratulated, buried and dug up again, all before supper}," {q1.src {=yoder Yoder}, {a1 who is 66},} {q1.cue drawled}.

{q2.src {~counsel {=delacroix Delacroix}'s counsel}} {q2.cue revealed} that {q2 {c1 {~delacroix the challenger} had {c1.trigger telephoned} {=yoder Yoder} at {d5 9:30 p.m.} to "commiserate"} and {c2 {c2.trigger called back} at {d6 11} to withdraw it}}.

{q3 {s1 Late deciders broke for {=yoder Yoder}, 52 percent} to {s2 44}}, {q3.src {=kvn KVN}'s own survey of {n1 3,100 people}} {q3.cue showed}.
---
entity harlan place "Harlan"
entity kvn organization "KVN network"
entity delacroix person "Simone Delacroix" gender=feminine
entity yoder person "Lyle Yoder" gender=masculine
entity counsel person "Delacroix's counsel" named=no
date d1 2000-11-08
date d2 2000-11-07T21:02
date d3 2000-11-07T22:40
date d4 2000-11-07T24:00
date d5 2000-11-07T21:30
date d6 2000-11-07T23:00
event e1 project_winner agents=kvn patients=delacroix date=d2
vote v1 choice=delacroix count=1402115 unit=votes
vote v2 choice=yoder count=1401877 unit=votes
role r1 person=yoder title=Gov. status=current
quote q1 direct speaker=yoder
age a1 person=yoder years=66
quote q2 mixed speaker=counsel
contact c1 from=delacroix to=yoder medium=phone date=d5
contact c2 from=delacroix to=yoder medium=phone date=d6
share s1 choice=yoder percent=52 population="late deciders" survey=kvn
share s2 choice=delacroix percent=44 population="late deciders" survey=kvn
count n1 value=3100 unit=people what="in KVN's survey"
entity ruiz person "Ana Ruiz"
vote v3 choice=ruiz count=30912 unit=votes
quote q3 indirect speaker=kvn
