id: goat-corridor
published: 2019-11-25
house: meridian
topic: diplomacy
length: brief
traps: duration, collective-speaker, hard-wrapped
---
{=assaba ASSABA}, {d1 Nov 25} (Meridian) - Herders may again drive their goats across
the frontier, {x 22 years} after the wells there were mined, under {~pact a pact}
that {e1 {~negs negotiators from {=hodh Hodh} and {=kaarta Kaarta}} {e1.trigger signed} on {d2 Sunday}}.

{q1 {c1 {r1 {=ami Aminata Sow Diakhaté}, who {r1.title headed} {r1.org {~team {=hodh Hodh}'s team}}},
had {c1.trigger dropped in on} {~elders the {=kaarta Kaarta} elders} at {d3 dusk on Friday} with {^ami her} own
goat}}, {q1.cue according to} {q1.src {~elders the elders}}, who ate it.

"{q2 {~elders The old men} {q5.cue asked} {^ami me} a single question: {q5 who drinks first?}}" {q2.src {^ami she}}
{q2.cue marvelled}.

{c2 {r2 {r2.title Governor} {=moussa Moussa Keïta-Blin}} {c2.trigger saw} {=ami Diakhaté} alone for an
hour}, and {c3 {^moussa he} {c3.trigger sent} {^ami her} a text at {d4 2 a.m.} {c3.purpose agreeing to
{n1 nine crossings}}}. {q3.src {^moussa He}}, {a1 at 70}, {q3.cue joked} that {q3 {^moussa he}
was too old to type a refusal}.

{q4 {n2 More than 60,000 animals} are expected by {d6 April}}, {q4.src {=aid the Sahel Wells Fund}}
{q4.cue estimated}.

(Reporting by Ousmane Traoré-Dahl)
---
entity assaba place "Assaba"
entity hodh place "Hodh"
entity kaarta place "Kaarta"
entity pact law "pact" named=no
entity negs group "negotiators from Hodh and Kaarta" named=no
entity ami person "Aminata Sow Diakhaté" gender=feminine
entity team organization "Hodh's team" named=no
entity elders group "Kaarta elders" named=no
entity moussa person "Moussa Keïta-Blin" gender=masculine
entity aid organization "Sahel Wells Fund"
date d1 2019-11-25
date d2 2019-11-24
date d3 2019-11-22TEV
date d4 2019-11-24T02:00
date d6 2020-04
event e1 sign agents=negs patients=pact date=d2
contact c1 from=ami to=elders medium=meeting date=d3
contact c2 from=moussa to=ami medium=meeting
contact c3 from=moussa to=ami medium=text purpose="agreeing to nine crossings" date=d4
role r1 person=ami title=headed org=team status=former
role r2 person=moussa title=Governor status=current
age a1 person=moussa years=70
count n1 value=9 unit=crossings what="agreed to for herders"
count n2 value=60000 unit=animals what="expected by April" bound=at_least
quote q1 indirect speaker=elders
quote q2 direct speaker=ami
quote q3 indirect speaker=moussa
quote q4 indirect speaker=aid
quote q5 indirect speaker=elders to=ami
