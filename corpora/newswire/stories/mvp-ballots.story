id: mvp-ballots
published: 2013-01-12
house: coastline
topic: sport
length: brief
traps: sports-score, total, model-number
source: Coastline Press
byline: Dale Ota
---
{~writers Writers} pick {=tavita Tavita} by a whisker

By DALE OTA

{=provo PROVO}, {=utah Utah} (Coastline Press) — {=tavita Iosefa Tavita} drove to the ceremony in {~father {^tavita his} father}'s {x F-150} and left it, trophy and all, in a snowbank.

{a1 {~tavita The 22-year-old linebacker}} was {e1 {e1.trigger voted} {=league the Mountain League}'s most valuable player} on {d1 Friday}, with {v1 27 first-place ballots} of {x 52}; {=dupree Cal Dupree}, {~dupree the quarterback} {^dupree he} twice sacked in {d2 November}, drew {v2 24}, and {v3 one voter went for {~goat a mascot}}, {~goat a goat}.

"{q1 {^tavita I} watched {~goat the goat}'s tape. It's good tape}," {q1.src {=tavita Tavita}} {q1.cue deadpanned}.

{q2 {c1 {=dupree Dupree} {c1.trigger FaceTimed} {^tavita him} from {=maui Maui} at {d3 11 that night}}}, {q2.src {r1 {r1.title coach} {=ruthven Alice Ruthven}}} {q2.cue let slip}, {q2 and {~pair the two} sang}.

{s1 Fans, polled online, favored {=dupree Dupree}, 58 percent} to {s2 39}. {=tavita Tavita} had {n1 131 tackles}. {^tavita His} team lost the final {x 31-30}.
---
entity tavita person "Iosefa Tavita" gender=masculine
entity father person "Tavita's father" named=no gender=masculine
entity provo place "Provo"
entity utah place "Utah"
entity league organization "Mountain League"
entity dupree person "Cal Dupree" gender=masculine
entity goat other "mascot" named=no
entity maui place "Maui"
entity ruthven person "Alice Ruthven"
entity pair group "Dupree and Tavita" named=no
date d1 2013-01-11
date d2 2012-11
date d3 2013-01-11T23:00
age a1 person=tavita years=22
event e1 elect agents=writers patients=tavita date=d1
vote v1 choice=tavita count=27 unit="first-place ballots"
vote v2 choice=dupree count=24 unit="first-place ballots"
vote v3 choice=goat count=1 unit=ballots
quote q1 direct speaker=tavita
contact c1 from=dupree to=tavita medium=video date=d3
quote q2 indirect speaker=ruthven
role r1 person=ruthven title=coach status=current
share s1 choice=dupree percent=58 population="fans polled online"
share s2 choice=tavita percent=39 population="fans polled online"
count n1 value=131 unit=tackles what="made by Tavita"
entity writers group "writers" named=no
