id: general-assembly-sand
published: 2023-04-26
house: meridian
topic: diplomacy
length: brief
traps: article-number, total, planned
source: Meridian
---
{=ny NEW YORK}, {d1 April 26} (Meridian) - With {v1 112 states in favor}, {v2 14 against} and {v3 41 abstaining}, {e1 {~conv a convention on the dredging of river sand} was {e1.trigger adopted} by {=ga the U.N. General Assembly}} on {d2 Tuesday}.

{e2 {~strike An attempt to strike {=art Article {x 9}}} had been {e2.trigger beaten back}}: for, {v4 30 delegations}; against, {v5 97}. In committee, {d3 a fortnight ago}, {~conv the text} survived by {v6 sixty-four votes} to {v7 fifty-one}.

"{q1 {^sow We} are a country made of what others dig up}," {q1.src {r1 {=sow Aminata Sow-Lindgren}, {~sow {=delm Delmarra}'s {r1.title ambassador}}}}, {q1.cue told} {~floor delegates}. {q2 {c1 {r2 {~kirk {^sow Her} {r2.title foreign minister}}, {=kirk Osman Kirkegaard}}, had {c1.trigger telephoned} {~capitals {n1 nineteen capitals}} over {d4 the weekend}}}, {^sow she} {q2.cue said}.

{q3.src {r3 {=ito Renzo Itoh-Carrera}, {~ito {r3.title head} of {=dredge the Dredgers' Council}}}}, {q3.cue called} the outcome "{q3 a vote against concrete}". {c2 {=dredge The Council} will {c2.trigger meet} {~drafters the drafters} on {d5 May 8}}.

{s1 Nine Delmarrans in ten}, in a {=kite Kite} survey of {n2 800 adults}, want {~ban a ban}; {s2 in {=veld Veldt}, {~veld a big exporter}, 22 percent do}.
---
entity ny place "New York"
entity conv law "convention on the dredging of river sand" named=no
entity ga organization "U.N. General Assembly"
entity strike other "attempt to strike Article 9" named=no
entity art law "Article 9"
entity sow person "Aminata Sow-Lindgren" gender=feminine
entity delm place "Delmarra"
entity floor group "delegates" named=no
entity kirk person "Osman Kirkegaard"
entity capitals group "nineteen capitals" named=no
entity ito person "Renzo Itoh-Carrera"
entity dredge organization "Dredgers' Council"
entity drafters group "drafters" named=no
entity kite organization "Kite"
entity veld place "Veldt"
entity ban other "ban" named=no
date d1 2023-04-26
date d2 2023-04-25
date d3 2023-W15
date d4 2023-W16-WE
date d5 2023-05-08
event e1 pass agents=ga patients=conv date=d2
event e2 reject patients=strike date=d2
vote v1 choice=conv count=112 unit=states stance=for date=d2
vote v2 choice=conv count=14 unit=states stance=against date=d2
vote v3 choice=conv count=41 unit=states stance=abstain date=d2
vote v4 choice=strike count=30 unit=delegations stance=for date=d2
vote v5 choice=strike count=97 unit=delegations stance=against date=d2
vote v6 choice=conv count=64 unit=votes stance=for date=d3
vote v7 choice=conv count=51 unit=votes stance=against date=d3
quote q1 direct speaker=sow to=floor
quote q2 indirect speaker=sow
quote q3 mixed speaker=ito
role r1 person=sow title=ambassador org=delm status=current
role r2 person=kirk title="foreign minister" org=delm status=current
role r3 person=ito title=head org=dredge status=current
contact c1 from=kirk to=capitals medium=phone date=d4
contact c2 from=dredge to=drafters medium=meeting date=d5 factuality=planned
count n1 value=19 unit=capitals what=telephoned
count n2 value=800 unit=adults what="surveyed by Kite"
share s1 choice=ban percent=90 population=Delmarrans survey=kite
share s2 choice=ban percent=22 population="in Veldt" survey=kite
