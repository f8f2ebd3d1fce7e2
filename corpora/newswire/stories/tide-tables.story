id: tide-tables
published: 2022-08-05
house: meridian
topic: courts
length: brief
traps: correction, duration
source: Meridian
---
{=apia APIA}, {d1 Aug 5} (Meridian) - A village may close its reef to outsiders, {e1 {=court {=samoa Samoa}'s Court of Appeal} {e1.trigger ruled} on {d2 Friday}}, {v1 two judges accepting that {~closure the closure} was custom} and {v2 one calling {^closure it} a shop with the lights off}.

{q1.src {r1 {=masina Masina Leota}, {~masina {r1.title treasurer} of {r1.org {~committee the village women's committee}}}},} {q1.cue exulted}: "{q1 {^masina My} grandmother counted clams here. Now {^masina I} may count them again.}"

{~committee The committee} had acted in {d3 2019} after {e2 {~families the village's families} {v3 {e2.trigger voted} 112} to {v4 nine} for {~closure a three-year rest}}. {q2 Only {s1 a quarter of those under 30} had wanted {~levy a fishing levy} instead}, {q2.cue according to} {q2.src {=masina Leota}}.

{c1 {r2 {r2.title Fisheries Minister} {=tavita Tavita Sua}} {c1.trigger received} {^masina her} and {~elders {n1 20 elders}} in {d4 July}} and came away with a net.

(This version of the story corrects the number of elders to 20, not {x 12}, in paragraph four)

(Reporting by Ruta Fonoti)
---
entity apia place "Apia"
entity samoa place "Samoa"
entity court organization "Samoa's Court of Appeal"
entity closure other "closure" named=no
entity masina person "Masina Leota" gender=feminine
entity committee organization "village women's committee" named=no
entity families group "village's families" named=no
entity levy other "fishing levy" named=no
entity tavita person "Tavita Sua" gender=masculine
entity elders group "20 elders" named=no
date d1 2022-08-05
date d2 2022-08-05
date d3 2019
date d4 2022-07
event e1 rule agents=court patients=closure date=d2
vote v1 choice=closure count=2 unit=judges stance=for
vote v2 choice=closure count=1 unit=judges stance=against
vote v3 choice=closure count=112 unit=votes stance=for date=d3
vote v4 choice=closure count=9 unit=votes stance=against date=d3
role r1 person=masina title=treasurer org=committee status=current
role r2 person=tavita title="Fisheries Minister" status=current
quote q1 direct speaker=masina
quote q2 indirect speaker=masina
share s1 choice=levy percent=25 population="those under 30"
contact c1 from=tavita to=masina,elders medium=meeting date=d4
count n1 value=20 unit=elders what="received by the fisheries minister"
event e2 pass agents=families patients=closure date=d3
