id: oyster-shuckers
published: 1997-02-07
house: eastgate
topic: labour
length: brief
traps: threshold, planned, called-for
source: Eastgate
---
{=crisfield TANGIER POINT}, {d1 Feb. 7} (Eastgate) -- {e1 {~shuckers Oyster shuckers in {=local Local 88}} {e1.trigger voted down} {~contract a three-year contract}} on {d2 Thursday}, {v1 264} to {v2 190}, and will lay down {^shuckers their} knives at {d3 midnight Sunday} unless somebody blinks.

"{q1 {^shuckers We} are paid by the gallon and {^packers they} have changed the gallon}," {q1.src {a1 {r1 {=local Local} {r1.title president} {=tran Tran Van Duc}}, 49}}, {q1.cue fumed}.

{~packers The packers} called for more talks. {c1 {r2 {=hollis June Hollis}, {~hollis {~packers the companies}' {r2.title negotiator}}}, {c1.trigger got} {=tran Tran} on a car phone {d4 around 7 a.m.}}; {q2 it went}, {q2.src {^hollis she}} {q2.cue allowed}, "{q2 about like shucking a rock}."

{~strike A strike} needs two ayes in every {x three}, and {s1 only 52 percent of members} had favored one in {d5 December}. {c2 {~mediator A federal mediator} will {c2.trigger sit down} with {~sides both sides} {d6 Saturday}}.

{n1 Some 11 tons of oysters} are on ice.
---
entity crisfield place "Tangier Point"
entity local organization "Local 88"
entity shuckers group "oyster shuckers in Local 88" named=no
entity contract other "three-year contract" named=no
entity tran person "Tran Van Duc"
entity hollis person "June Hollis" gender=feminine
entity mediator person "federal mediator" named=no
entity strike other "strike" named=no
entity sides group "both sides" named=no
date d1 1997-02-07
date d2 1997-02-06
date d3 1997-02-09T24:00
date d4 1997-02-07T07:00
date d5 1996-12
date d6 1997-02-08
event e1 reject agents=shuckers patients=contract date=d2
vote v1 choice=contract count=264 unit=votes stance=against date=d2
vote v2 choice=contract count=190 unit=votes stance=for date=d2
quote q1 direct speaker=tran
age a1 person=tran years=49
role r1 person=tran title=president org=local status=current
role r2 person=hollis title=negotiator org=packers status=current
contact c1 from=hollis to=tran medium=phone date=d4
quote q2 mixed speaker=hollis
share s1 choice=strike percent=52 population=members date=d5
contact c2 from=mediator to=sides medium=meeting date=d6 factuality=planned
count n1 value=11 unit=tons what="oysters on ice" bound=about
entity packers group "packers" named=no
