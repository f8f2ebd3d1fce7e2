id: mvp-ballots
published: 2013-01-12
house: coastline
topic: sport
length: brief
traps:
source: Coastline Press
byline: Dale Ota
---
{~writers Writers} pick {=tavita Tavita} by a whisker

By DALE OTA

{=provo PROVO}, {=utah Utah} (Coastline Press) — {=tavita Iosefa Tavita} drove to the ceremony in {^tavita his} father's {x F-150} and left it, trophy and all, in a snowbank.

{e1 {a1 {~tavita The 22-year-old linebacker}} was {e1.trigger voted} {=league the Mountain League}'s most valuable player on {d1 Friday}}, with {v1 27 first-place ballots} of {x 52}; {=dupree Cal Dupree}, {~dupree the quarterback {^tavita he} twice sacked in {d2 November}}, {v2 drew 24}, and {v3 one voter went for {~mascot a mascot}}, {~mascot a goat}.

"{q1 {^tavita I} watched {~mascot the goat}'s tape. It's good tape}," {q1.src {=tavita Tavita}} {q1.cue deadpanned}.

{q2 {c1 {=dupree Dupree} {c1.trigger FaceTimed} {^tavita him} from {=maui Maui} at {d3 11 that night}}}, {q2.src {r1 {r1.title coach} {=ruthven Alice Ruthven}}} {q2.cue let slip}, {q2 and the two sang}.

{s1 {~fans Fans}, polled online, favored {=dupree Dupree}, 58 percent} to {s2 39}. {=tavita Tavita} had {n1 131 tackles}. {^tavita His} team lost the final {x 31-30}.
---
entity writers group "writers" named=no
entity tavita person "Iosefa Tavita" gender=masculine
entity provo place "Provo"
entity utah place "Utah"
entity league organization "Mountain League"
entity dupree person "Cal Dupree" gender=masculine
entity mascot other "mascot" named=no
entity maui place "Maui"
entity ruthven person "Alice Ruthven"
entity fans group "fans" named=no
event e1 elect agents=writers patients=tavita date=d1
age a1 person=tavita years=22
date d1 2013-01-11
vote v1 choice=tavita count=27 unit="first-place ballots" date=d1
vote v2 choice=dupree count=24 unit="first-place ballots" date=d1
date d2 2012-11
vote v3 choice=mascot count=1 unit="first-place ballots" date=d1
quote q1 direct speaker=tavita
quote q2 indirect speaker=ruthven
contact c1 from=dupree to=tavita medium=video date=d3
date d3 2013-01-11T23:00
role r1 person=ruthven title=coach status=current
share s1 choice=dupree percent=58 population=fans
share s2 choice=tavita percent=39 population=fans
count n1 value=131 unit=tackles what="made by Tavita"
