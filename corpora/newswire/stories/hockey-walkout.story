id: hockey-walkout
published: 2008-01-03
house: coastline
topic: sport
length: brief
traps: negated, duration, range
source: Coastline Press
byline: Tess Aldana
---
{~players {=duluth Duluth} skaters} vote to stay off the ice

By TESS ALDANA

{=duluth DULUTH}, {=minnesota Minnesota} (Coastline Press) — The Zamboni went around alone {d1 Wednesday night}. {e1 {~players Players of {=league the six-team Iron Range League}} had {e1.trigger agreed to {~strike strike}}} by {v1 103}-{v2 9}, and {s1 92 percent of {^players them}} said in a show of mittens that {^players they}'d skip {d2 February}, too.

"{q1 {^players We} get a puck, a bus and a handshake}," {q1.cue offered} {q1.src {r1 {=sundqvist Mikko Sundqvist}, {r3 {~sundqvist a {r3.title goalie}}} {a1 aged 27} who is {~players the players}' {r1.title spokesman}}}. "{q1 The bus broke.}"

{c1 {~league The league} and {~players the players} have not {c1.trigger talked} since {d3 Dec. 20}}. {q2.src {r2 {r2.title Commissioner} {=gorecki Paul Gorecki}}} {q2.cue called} the figures "{q2 a very small country's election}" but {q3.cue allowed} that {q3 {c2 {^gorecki he} had {c2.trigger left {^sundqvist him} a voicemail} on {d4 New Year's Day}}}.

{q4.src {=sundqvist Sundqvist}} {q4.cue said} {q4 {^sundqvist he} was in church}. The walkout has cost between {n1 $20,000} and {n2 $30,000} in hot dogs alone.
---
entity duluth place "Duluth"
entity minnesota place "Minnesota"
entity players group "players of the six-team Iron Range League" named=no
entity league organization "Iron Range League"
entity strike other "strike" named=no
entity sundqvist person "Mikko Sundqvist" gender=masculine
entity gorecki person "Paul Gorecki" gender=masculine
date d1 2008-01-02TNI
date d2 2008-02
date d3 2007-12-20
date d4 2008-01-01
event e1 pass agents=players patients=strike
vote v1 choice=strike count=103 unit=votes stance=for
vote v2 choice=strike count=9 unit=votes stance=against
share s1 choice=strike percent=92 population=players
quote q1 direct speaker=sundqvist
role r1 person=sundqvist title=spokesman org=players status=current
age a1 person=sundqvist years=27
contact c1 from=league to=players medium=unspecified date=d3 factuality=negated
role r2 person=gorecki title=Commissioner org=league status=current
quote q2 mixed speaker=gorecki
quote q3 indirect speaker=gorecki
contact c2 from=gorecki to=sundqvist medium=phone date=d4
quote q4 indirect speaker=sundqvist
count n1 value=20000 unit=dollars what="lost in hot dogs" bound=at_least
count n2 value=30000 unit=dollars what="lost in hot dogs" bound=at_most
role r3 person=sundqvist title=goalie status=current
