id: kilbrack-creamery
published: 2013-09-17
house: newsroom
topic: business
length: brief
traps: threshold, planned, duration
---
{e1 {~suppliers {=cork County Cork} dairy farmers who own {=kilbrack Kilbrack Creamery}} {e1.trigger backed} {~sale {^kilbrack its} sale to {=aldermoor Aldermoor Nutrition}}} on {d1 Monday night}, though the margin was narrower than {~board the directors} had hoped.

{~sale The deal}, worth {n1 €74 million}, was carried at a special meeting in {=mallow Mallow} by {v1 1,204 votes} to {v2 877}. That is {s1 57.9 per cent in favour}; {~kilbrack the co-operative}'s rules require more than {x half}.

"{q1 {^oriordan I} have supplied {~kilbrack this creamery} for thirty-one years and {^oriordan I} voted no. But {^oriordan I} can count}," {q1.src {=oriordan Finbarr O'Riordan}, {r1 {~oriordan a {r1.title farmer} from {=dromina Dromina}}},} {q1.cue said} afterwards.

{q2 {n2 All 138 jobs at the plant} are safe until {d2 2016}}, {q2.cue according to} {q2.src {=lacey Sinéad Lacey}, {r2 {~lacey {=kilbrack Kilbrack}'s {r2.title chairwoman}}}}. {c1 {^lacey She} had {c1.trigger e-mailed} {~suppliers members} on {d3 Friday} {c1.purpose to correct a leaflet put out by {~opponents opponents of the sale}}}.

{=aldermoor Aldermoor} is expected to complete {~sale the purchase} in {d4 November}.
---
entity cork place "County Cork"
entity suppliers group "County Cork dairy farmers who own Kilbrack Creamery" named=no
entity kilbrack organization "Kilbrack Creamery"
entity sale other "sale to Aldermoor Nutrition" named=no
entity aldermoor organization "Aldermoor Nutrition"
entity board group "directors" named=no
entity mallow place "Mallow"
entity oriordan person "Finbarr O'Riordan" gender=masculine
entity dromina place "Dromina"
entity lacey person "Sinéad Lacey" gender=feminine
entity opponents group "opponents of the sale" named=no
date d1 2013-09-16TNI
date d2 2016
date d3 2013-09-13
date d4 2013-11
event e1 pass agents=suppliers patients=sale date=d1
count n1 value=74000000 unit=euros what="value of the deal"
vote v1 choice=sale count=1204 unit=votes stance=for date=d1
vote v2 choice=sale count=877 unit=votes stance=against date=d1
share s1 choice=sale percent=57.9 population=votes date=d1
quote q1 direct speaker=oriordan
role r1 person=oriordan title=farmer status=current
count n2 value=138 unit=jobs what="safe until 2016"
quote q2 indirect speaker=lacey
role r2 person=lacey title=chairwoman org=kilbrack status=current
contact c1 from=lacey to=suppliers medium=email date=d3 purpose="to correct a leaflet put out by opponents of the sale"
