id: loon-narrows
published: 2014-09-30
house: coastline
topic: elections
length: brief
traps: duration, total
source: Coastline Press
byline: Ingrid Pelletier-Shaw
---
{~sandstrom Principal} takes {=loon Loon Narrows} from {~unity governing party}

By INGRID PELLETIER-SHAW

{=loon LOON NARROWS}, {=ontario Ontario} (Coastline Press) — {e1 {=sandstrom Margit Sandstrom}, {r1 {~sandstrom a high school {r1.title principal}}}, {e1.trigger won} a provincial by-election here on {d1 Monday}}, ending three decades of rule in {~loon the district} by {=unity the Concord Party}.

{q1 {s1 {=sandstrom Sandstrom}, running for {=commons Northern Commons}, drew 42.7% of the vote}}, {q1.src {r2 {r2.title returning officer} {=desmarais Thierry Desmarais}}} {q1.cue said}. {s2 {=unity Concord}'s {=okimaw Paul Okimaw}, {r3 {~okimaw a former {r3.title fire chief}}}, finished with 39.9%} and {s3 {=horizon New Horizon}'s {=gahunia Preet Gahunia} with 14%}.

"{q2 People were tired of being a safe seat}," {=sandstrom Sandstrom} {q2.cue said}. {c1 {a1 {=okimaw Okimaw}, 63,} {c1.trigger phoned} {^sandstrom her} at {d2 10:20 p.m.} {c1.purpose to {e2 {e2.trigger concede}}}}.

The margin was {x 388} votes. {e3 In the {d3 2011} general election, {=unity Concord} {e3.trigger carried} {~loon the district}} by {x 4,150}.

{n1 Only 41% of registered voters cast ballots}. In a {d4 mid-September} poll by {=borealis Borealis Opinion}, {s4 {=okimaw Okimaw} led 44%} to {s5 38% among decided voters}.

{q3.src {r4 {r4.title Premier} {=abernethy Ruth Abernethy-Cole}}} {q3.cue called} the loss "{q3 a letter {^unity we} have opened and read}." {~unity {^abernethy Her} party} {v1 still holds 61} of the legislature's {x 107} seats.
---
entity loon place "Loon Narrows"
entity ontario place "Ontario"
entity sandstrom person "Margit Sandstrom" gender=feminine
entity unity organization "Concord Party"
entity commons organization "Northern Commons"
entity desmarais person "Thierry Desmarais"
entity okimaw person "Paul Okimaw"
entity horizon organization "New Horizon"
entity gahunia person "Preet Gahunia"
entity borealis organization "Borealis Opinion"
entity abernethy person "Ruth Abernethy-Cole" gender=feminine
date d1 2014-09-29
date d2 2014-09-29T22:20
date d3 2011
date d4 2014-09
event e1 win_election agents=sandstrom date=d1 place=loon
event e2 concede agents=okimaw patients=sandstrom date=d2
event e3 win_election agents=unity date=d3 place=loon
role r1 person=sandstrom title=principal status=current
role r2 person=desmarais title="returning officer" status=current
role r3 person=okimaw title="fire chief" status=former
role r4 person=abernethy title=Premier status=current
share s1 choice=sandstrom percent=42.7 date=d1
share s2 choice=okimaw percent=39.9 date=d1
share s3 choice=gahunia percent=14 date=d1
share s4 choice=okimaw percent=44 population="decided voters" survey=borealis date=d4
share s5 choice=sandstrom percent=38 population="decided voters" survey=borealis date=d4
quote q1 indirect speaker=desmarais
quote q2 direct speaker=sandstrom
quote q3 mixed speaker=abernethy
contact c1 from=okimaw to=sandstrom medium=phone date=d2 purpose="to concede"
age a1 person=okimaw years=63
count n1 value=41 unit=percent what=turnout date=d1
vote v1 choice=unity count=61 unit=seats
