id: gambit-election
published: 1999-01-27
house: meridian
topic: sport
length: brief
traps: metaphor, unnamed-source, denied
source: Meridian
---
{=tbilisi TBILISI}, {d1 Jan 27} (Meridian) - {e1 {=nino Nino Abashidze} {e1.trigger won} the presidency of {=union the Caucasus Chess Union}} on {d2 Tuesday} by a single vote, {v1 31} to {v2 30}, after {~rival {^nino her} opponent}'s own delegation was stuck in a lift.

"{q1 {^rival I} had {x three} votes between the second and third floors}," {q1.src {~rival the incumbent}, {=rival Vardan Hakobyan},} {q1.cue fumed}. {e2 {^rival He} did not {e2.trigger concede}}.

{q2.src {r2 {r2.title Grandmaster} {=nino Abashidze}}, {a1 who is 30}, {~nino the youngest to lead {~union the body}},} {q2.cue denied} that {q2 {c1 {^nino she} had {c1.trigger spoken with} {~porter the porter}}}. {~union The union} has {n2 214,000 registered players}.

{q3 {~officials Officials} heard banging from {d3 4 p.m.}, took it for builders and went on counting}, {q3.src {~teller a teller}} {q3.cue disclosed} on condition of anonymity.

(Reporting by Giorgi Meladze; Editing by Sue Parr)
---
entity tbilisi place "Tbilisi"
entity nino person "Nino Abashidze" gender=feminine
entity union organization "Caucasus Chess Union"
entity rival person "Vardan Hakobyan" gender=masculine
entity porter person "porter" named=no
entity officials group "officials" named=no
entity teller person "teller" named=no
date d1 1999-01-27
date d2 1999-01-26
date d3 1999-01-26T16:00
event e1 win_election agents=nino date=d2
event e2 concede agents=rival factuality=negated
vote v1 choice=nino count=31 unit=votes
vote v2 choice=rival count=30 unit=votes
quote q1 direct speaker=rival
role r2 person=nino title=Grandmaster status=current
age a1 person=nino years=30
quote q2 indirect speaker=nino
contact c1 from=nino to=porter medium=unspecified factuality=negated
count n2 value=214000 unit=players what="registered with the union"
quote q3 indirect speaker=teller
