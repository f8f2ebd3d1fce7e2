id: reef-committee
published: 2024-07-08
house: release
topic: legislatures
length: brief
traps: planned
---
MEDIA STATEMENT

{d1 8 July 2024}

{=committee The Joint Committee on Oceans} {d2 today} recommended {~levy a reef levy on cruise berths}, {v1 nine members} voting for it and {v2 two} against, with {v3 one abstention}.

"{q1 Coral does not hold press conferences, so {^committee we} did the talking}," {q1.cue commented} {q1.src {r1 {=ravuvu Litia Ravuvu}, {~ravuvu {r1.title chair} of {~committee the panel}}}}. {q2 {~levy The levy} would raise {n1 about 26 million dollars} a year}, {q2.cue according to} {q2.src {~report {=committee the Committee}'s report}}.

{c1 {~committee Members} {c1.trigger were briefed} by video on {d3 Thursday} by {=osman Idil Osman}, {r2 {~osman a {r2.title marine biologist} at {=institute the Reef Institute}}}}. {q3 {q5.src A survey by {=institute the Institute}} had {q5.cue found} {q5 {s1 73 per cent of islanders in favour}}}, {q3.src {^osman she}} {q3.cue told} {^committee them}.

{q4.src {r3 {r3.title Senator} {a1 {=hardy Col Hardy}, 75}}, who voted no,} {q4.cue dissented} in a note: "{q4 {^hardy I} have seen levies. {^hardy I} have not yet seen one swim.}"

{e1 {=house The House} will {e1.trigger debate} {~report the report} on {d4 August 19}}.
---
entity committee organization "Joint Committee on Oceans"
entity levy other "reef levy on cruise berths" named=no
entity report work "Committee's report" named=no
entity ravuvu person "Litia Ravuvu"
entity osman person "Idil Osman" gender=feminine
entity institute organization "Reef Institute"
entity hardy person "Col Hardy"
entity house organization "House"
date d1 2024-07-08
date d2 2024-07-08
date d3 2024-07-04
date d4 2024-08-19
vote v1 choice=levy count=9 unit=members stance=for date=d2
vote v2 choice=levy count=2 unit=members stance=against date=d2
vote v3 choice=levy count=1 unit=members stance=abstain date=d2
quote q1 direct speaker=ravuvu
role r1 person=ravuvu title=chair org=committee status=current
quote q2 indirect speaker=report
count n1 value=26000000 unit=dollars what="a year from the levy" bound=about
contact c1 from=osman to=committee medium=video date=d3
role r2 person=osman title="marine biologist" org=institute status=current
quote q3 indirect speaker=osman to=committee
share s1 choice=levy percent=73 population=islanders survey=institute
role r3 person=hardy title=Senator status=current
age a1 person=hardy years=75
quote q4 direct speaker=hardy medium=letter
event e1 debate agents=house patients=report date=d4 factuality=planned
quote q5 indirect speaker=institute
