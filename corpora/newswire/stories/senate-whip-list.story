id: senate-whip-list
published: 2021-10-08
house: newsroom
topic: legislatures
length: brief
traps: number-in-name, planned, nested-speech
---
How they voted on {=bill Senate Bill {x 212}}, {d1 Thursday}

YES {v1 (22)}: {v2 18 {=dem Democrats}}, {v3 4 {=rep Republicans}}
NO {v4 (21)}: {v5 20 {=rep Republicans}}, {v6 1 independent}
PRESENT: {v7 2}

{e1 {~bill The bill}, which lets towns tax empty storefronts, {e1.trigger cleared} {=senate the state Senate}} with nothing to spare after {a1 {r1 {r1.title Sen.} {=ofelia Ofelia Bright}}, 84,} was wheeled in at {d2 9:58 p.m.}

"{q1 {c1 {~sam The governor} had {c1.trigger called} {^ofelia my} hospital room}. {q2.src {^sam He}} {q2.cue asked}, '{q2 Flowers or a quorum?}'}" {q1.src {^ofelia she}} {q1.cue said}. {r2 {r2.title Gov.} {=sam Sam Villareal-Dunn}} {q3.cue promised} {q3 {e2 to {e2.trigger sign} by {d3 the end of October}}}.

{r3 {r3.title Minority leader} {=grady Grady Pell}} lost four of {^grady his} own. {c2 {^grady He} {c2.trigger met} {~four the defectors} in {^grady his} office {d4 Wednesday night}}, to no effect. "{q4 {^grady I} served coffee. {^four They} drank it}," {q4.cue sighed} {q4.src {a2 {=grady Pell}, 50}}.

Earlier, {e3 {=local the Local Government Committee} {e3.trigger advanced} {~bill the measure}}, {v8 five} to {v9 four}. {q5 {s1 Of small-business owners 61 percent are {~opposed opposed}}, {s2 27 percent in favor}}, {q5.cue according to} {q5.src {=vantage Vantage Point}}; {s3 renters back {^bill it} by 70 percent}.
---
entity bill law "Senate Bill 212"
entity dem organization "Democrats"
entity rep organization "Republicans"
entity senate organization "Senate"
entity ofelia person "Ofelia Bright" gender=feminine
entity sam person "Sam Villareal-Dunn" gender=masculine
entity grady person "Grady Pell" gender=masculine
entity four group "defectors" named=no
entity local organization "Local Government Committee"
entity opposed other "opposed" named=no
entity vantage organization "Vantage Point"
date d1 2021-10-07
date d2 2021-10-07T21:58
date d3 2021-10-31
date d4 2021-10-06TNI
vote v1 choice=bill count=22 unit=votes stance=for date=d1
vote v2 choice=bill count=18 unit=Democrats stance=for date=d1
vote v3 choice=bill count=4 unit=Republicans stance=for date=d1
vote v4 choice=bill count=21 unit=votes stance=against date=d1
vote v5 choice=bill count=20 unit=Republicans stance=against date=d1
vote v6 choice=bill count=1 unit=independents stance=against date=d1
vote v7 choice=bill count=2 unit=votes stance=abstain date=d1
vote v8 choice=bill count=5 unit=votes stance=for
vote v9 choice=bill count=4 unit=votes stance=against
event e1 pass agents=senate patients=bill date=d1
role r1 person=ofelia title=Sen. status=current
age a1 person=ofelia years=84
quote q1 direct speaker=ofelia
quote q2 direct speaker=sam to=ofelia
contact c1 from=sam to=ofelia medium=phone
role r2 person=sam title=Gov. status=current
quote q3 indirect speaker=sam
event e2 sign agents=sam patients=bill date=d3 factuality=planned
role r3 person=grady title="Minority leader" status=current
contact c2 from=grady to=four medium=meeting date=d4
quote q4 direct speaker=grady
age a2 person=grady years=50
event e3 pass agents=local patients=bill
quote q5 indirect speaker=vantage
share s1 choice=opposed percent=61 population="small-business owners" survey=vantage
share s2 choice=bill percent=27 population="small-business owners" survey=vantage
share s3 choice=bill percent=70 population=renters survey=vantage
