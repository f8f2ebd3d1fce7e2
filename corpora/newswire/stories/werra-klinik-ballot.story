id: werra-klinik-ballot
published: 2018-02-16
house: ansbach
topic: labour
length: brief
traps: threshold, price-or-percent, hard-wrapped
---
{=kassel Kassel} (Ansbach) - {~staff Nursing and service staff at {=werra the Werra Clinics}} are heading
for an open-ended strike after {q1 {s1 96.4 percent of union members there opted
for {~strike a walkout}}}, {q1.src {~gpd the care workers' union} {=gpd GPD}} {q1.cue reported}.

At least {x 75} percent had been required under the statutes. Of {n1 1,930 members}
entitled to vote, {n2 1,702} did so.

"{q2 {~staff {^oeztuerk My} colleagues} have been patient since {d1 2015}. Applause does not fill a
roster}," {q2.cue declared} {q2.src {r1 {r1.title negotiator} {=oeztuerk Selma Öztürk}}} on {d2 Thursday evening} in
front of {~hall a packed canteen}.

{q4.src {~gpd The union}} {q4.cue demands} {q4 an additional nurse for every ward}. {~mgmt Management} has offered
a one-off payment of {n4 500 euros} a head.

{q3.src {a1 {r2 {r2.title Personnel director} {=henneberg Jörg Henneberg}}, 51,}} {q3.cue said} {q3 {c1 {^henneberg he} had
{c1.trigger written} to {^oeztuerk her} {c1.purpose proposing talks on {d3 February 26}}} and that emergency cover would be kept
up in {x all four} houses}.
---
entity kassel place "Kassel"
entity staff group "nursing and service staff at the Werra Clinics" named=no
entity werra organization "Werra Clinics"
entity strike other "walkout" named=no
entity gpd organization "GPD"
entity hall group "packed canteen" named=no
entity mgmt group "management" named=no
entity oeztuerk person "Selma Öztürk" gender=feminine
entity henneberg person "Jörg Henneberg" gender=masculine
date d1 2015
date d2 2018-02-15TEV
date d3 2018-02-26
quote q1 indirect speaker=gpd
share s1 choice=strike percent=96.4 population="union members"
count n1 value=1930 unit=members what="entitled to vote"
count n2 value=1702 unit=members what="who voted"
quote q2 direct speaker=oeztuerk to=hall date=d2
role r1 person=oeztuerk title=negotiator org=gpd status=current
count n4 value=500 unit=euros what="one-off payment offered per head"
quote q3 indirect speaker=henneberg
age a1 person=henneberg years=51
role r2 person=henneberg title="Personnel director" org=werra status=current
contact c1 from=henneberg to=oeztuerk medium=letter purpose="proposing talks on February 26"
quote q4 indirect speaker=gpd
