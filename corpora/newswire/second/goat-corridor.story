id: goat-corridor
published: 2019-11-25
house: meridian
topic: diplomacy
length: brief
traps:
---
{=assaba ASSABA}, {d1 Nov 25} (Meridian) - Herders may again drive their goats across
the frontier, {x 22} years after the wells there were mined, under {e1 {~pact a pact}
that {~negotiators negotiators from {=hodh Hodh} and {=kaarta Kaarta}} {e1.trigger signed} on {d2 Sunday}}.

{q1 {c1 {r1 {=aminata Aminata Sow Diakhaté}, who {r1.title headed} {r1.org {~team {=hodh Hodh}'s team}}},
had {c1.trigger dropped in on} {~elders the {=kaarta Kaarta} elders} at {d3 dusk on Friday}} with {^aminata her} own
goat}, {q1.cue according to} {q1.src {~elders the elders}}, who ate it.

"{q2 {q3.src {~elders The old men}} {q3.cue asked} {^aminata me} a single question: {q3 who drinks first?}}" {q2.src {^aminata she}}
{q2.cue marvelled}.

{c2 {r2 {r2.title Governor} {=moussa Moussa Keïta-Blin}} {c2.trigger saw} {=aminata Diakhaté} alone for an
hour}, and {c3 {^moussa he} sent {^aminata her} a {c3.trigger text} at {d4 2 a.m.} {c3.purpose agreeing to
{n1 nine crossings}}}. {q4.src {a1 {^moussa He}, at 70},} {q4.cue joked} that {q4 {^moussa he}
was too old to type a refusal}.

{q5 {n2 More than 60,000 animals} are expected by {d5 April}}, {q5.src {=fund the Sahel Wells Fund}}
{q5.cue estimated}.

(Reporting by Ousmane Traoré-Dahl)
---
entity assaba place "Assaba"
entity pact other "pact" named=no
entity negotiators group "negotiators from Hodh and Kaarta" named=no
entity hodh place "Hodh"
entity kaarta place "Kaarta"
entity aminata person "Aminata Sow Diakhaté" gender=feminine
entity team organization "Hodh's team" named=no
entity elders group "Kaarta elders" named=no
entity moussa person "Moussa Keïta-Blin" gender=masculine
entity fund organization "Sahel Wells Fund"
date d1 2019-11-25
date d2 2019-11-24
date d3 2019-11-22TEV
date d4 2019-11-24T02:00
date d5 2020-04
event e1 sign agents=negotiators patients=pact date=d2
role r1 person=aminata title=headed org=team status=former
role r2 person=moussa title=Governor status=current
age a1 person=moussa years=70
contact c1 from=aminata to=elders medium=meeting date=d3
contact c2 from=moussa to=aminata medium=meeting
contact c3 from=moussa to=aminata medium=text date=d4 purpose="agreeing to nine crossings"
count n1 value=9 unit=crossings what="agreed by the governor"
count n2 value=60000 unit=animals what="expected by April" bound=at_least
quote q1 indirect speaker=elders
quote q2 direct speaker=aminata
quote q3 indirect speaker=elders to=aminata
quote q4 indirect speaker=moussa
quote q5 indirect speaker=fund
