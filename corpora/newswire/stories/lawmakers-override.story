id: lawmakers-override
published: 2014-03-11
house: coastline
topic: legislatures
length: brief
traps: threshold, planned
source: Coastline Press
byline: Ruthanne Keel
---
Veto of {~meters water-meter bill} survives, barely

By RUTHANNE KEEL

{=lisle FORT LISLE}, {=prairie Prairie State} (Coastline Press) — {e1 {r1 {r1.title Gov.} {=gov Ariadne Delacroix-Munn}}'s {e1.trigger veto} of {~meters a water-meter bill}} lives by the margin of two chairs. {=senate The Senate} on {d1 Monday} mustered {v1 33 votes} to {~override override {^gov her}}, {v2 15 senators} refusing. {=house The House}, needing {x 66}, found {v3 64}; {v4 thirty-four members} would not go along.

{e2 {~lunch An amendment on school lunches} was also {e2.trigger beaten} {d2 that night}}, {v5 51}-{v6 47}.

"{q1 {^lou I} counted heads until {^lou I} ran out of heads}," {q1.cue said} {q1.src {r2 {~lou {=house House} {r2.title majority leader}}, {=lou Lou Amador-Finch}}, {a1 69}}. {c1 {^lou He} {c1.trigger texted} {r3 {r3.title Rep.} {=kim Dana Kimball-Soo}} in {^kim her} hospital room {c1.purpose to ask if {^kim she} could be wheeled in}}; {c2 {^kim she} {q2.cue {c2.trigger wrote back}}} "{q2 No.}"

{q3 {s1 Forty-six percent of adults side with {~gov the governor}} and {s2 45 with {~lawmakers lawmakers}}}, {q3.src a {=pollster Prairie Poll} of {n1 903}} {q3.cue found}. {c3 {=gov Delacroix-Munn} {c3.trigger meets} {^lou him} {d3 Friday}}.
---
entity lisle place "Fort Lisle"
entity prairie place "Prairie State"
entity gov person "Ariadne Delacroix-Munn" gender=feminine
entity meters law "water-meter bill" named=no
entity override other "override her" named=no
entity senate organization "Senate"
entity house organization "House"
entity lunch other "amendment on school lunches" named=no
entity lou person "Lou Amador-Finch" gender=masculine
entity kim person "Dana Kimball-Soo" gender=feminine
entity lawmakers group "lawmakers" named=no
entity pollster organization "Prairie Poll"
date d1 2014-03-10
date d2 2014-03-10TNI
date d3 2014-03-14
event e1 veto agents=gov patients=meters
event e2 reject patients=lunch date=d2
vote v1 choice=override count=33 unit=votes stance=for date=d1
vote v2 choice=override count=15 unit=senators stance=against date=d1
vote v3 choice=override count=64 unit=votes stance=for date=d1
vote v4 choice=override count=34 unit=members stance=against date=d1
vote v5 choice=lunch count=51 unit=votes stance=against date=d2
vote v6 choice=lunch count=47 unit=votes stance=for date=d2
quote q1 direct speaker=lou
quote q2 direct speaker=kim to=lou medium=text
quote q3 indirect speaker=pollster
role r1 person=gov title=Gov. status=current
role r2 person=lou title="majority leader" org=house status=current
role r3 person=kim title=Rep. status=current
age a1 person=lou years=69
contact c1 from=lou to=kim medium=text purpose="to ask if she could be wheeled in"
contact c2 from=kim to=lou medium=text
contact c3 from=gov to=lou medium=meeting date=d3 factuality=planned
count n1 value=903 unit=adults what="asked by the Prairie Poll"
share s1 choice=gov percent=46 population=adults survey=pollster
share s2 choice=lawmakers percent=45 population=adults survey=pollster
