id: salt-impeachment
published: 2016-06-20
house: coastline
topic: legislatures
length: brief
traps: threshold, negated, scare-quotes
byline: Marisol Etxeberria
---
{=house House} impeaches {~petrov auditor} over road salt

By MARISOL ETXEBERRIA

{=granger GRANGER}, {=upland Upland} (Coastline Press) — {e1 {=house The House} {e1.trigger impeached} {r1 {r1.title State Auditor} {=petrov Grigor Petrov}}} on {d1 Saturday}, {v1 62} to {v2 35}, over {n1 $4.1 million} of road salt that nobody can find.

{~impeachment The impeachment} needed {x 51}. {v3 Three representatives voted present}, among them {r2 {r2.title Rep.} {=nguyen Linh Nguyen}}, whose husband sells salt.

"{q1 {^nguyen I} was asked to choose between the Constitution and Thanksgiving}," {q1.src {^nguyen she}} {q1.cue sighed}.

{=petrov Petrov}, {a1 47}, {e2 has not {e2.trigger resigned}}. {c1 {^petrov He} {c1.trigger met} behind closed doors with {r3 {~okafor {=senate the Senate}'s {r3.title president}}, {=okafor Grace Okafor}}, on {d2 Friday}}, and {q2.src {~lawyer {^petrov his} attorney}} {q2.cue termed} the case "{q2 an inventory error}."

{=okafor Okafor} will set a trial date on {d3 July 5}. {q3 {s1 Fifty-five percent of drivers} favored {~removal removing {^petrov him}}}, {q3.src a {=norland Norland Media} poll} {q3.cue said}.
---
entity granger place "Granger"
entity upland place "Upland"
entity house organization "House"
entity senate organization "Senate"
entity petrov person "Grigor Petrov" gender=masculine
entity nguyen person "Linh Nguyen" gender=feminine
entity okafor person "Grace Okafor" gender=feminine
entity lawyer person "Petrov's attorney" named=no
entity removal other "removing Petrov" named=no
entity impeachment other "impeachment" named=no
entity norland organization "Norland Media"
date d1 2016-06-18
date d2 2016-06-17
date d3 2016-07-05
event e1 impeach agents=house patients=petrov date=d1
vote v1 choice=impeachment count=62 unit=votes stance=for date=d1
vote v2 choice=impeachment count=35 unit=votes stance=against date=d1
vote v3 choice=impeachment count=3 unit=votes stance=abstain date=d1
role r1 person=petrov title="State Auditor" status=current
role r2 person=nguyen title=Rep. status=current
role r3 person=okafor title=president org=senate status=current
count n1 value=4100000 unit=dollars what="missing road salt"
quote q1 direct speaker=nguyen
age a1 person=petrov years=47
event e2 resign agents=petrov factuality=negated
contact c1 from=petrov to=okafor medium=meeting date=d2
quote q2 mixed speaker=lawyer
share s1 choice=removal percent=55 population=drivers survey=norland
quote q3 indirect speaker=norland
