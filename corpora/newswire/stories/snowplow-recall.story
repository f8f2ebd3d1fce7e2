id: snowplow-recall
published: 2011-10-20
house: coastline
topic: local-government
length: brief
traps: called-for, metaphor, ambiguous-pronoun
source: Coastline Press
byline: Sam Whitaker
---
{~council Council} hands the plow keys back

By SAM WHITAKER

{=elk ELK HORN}, {=north North Range} (Coastline Press) — {d0 Last winter} {=olafsen Gus Olafsen} plowed {^olafsen his} own street first. {d1 Wednesday}, {v1 5}-{v2 4}, {e1 {=council the {=elk Elk Horn} City Council} {e1.trigger voted} to {~keep let {^olafsen him} do it again}}.

{r1 {r1.title Council member} {=medina Trini Medina}}, {~medina a neighbor}, had called for {^olafsen his} head in {d2 March}; {^medina she} changed {^medina her} mind after {c1 {^olafsen he} {c1.trigger turned up} on {^medina her} porch with a shovel}. "{q1 It's hard to stay mad at a man who's digging out your cat}," {^medina she} {q1.cue allowed}.

{q2.src {a1 {=olafsen Olafsen}, 64}, {r2 {~olafsen {r2.title street superintendent}} since {d3 1990}}}, {q2.cue was unrepentant}: "{q2 {^olafsen My} street is the one with the hospital on it.}"

{q3.src {r3 {r3.title Mayor} {=kwon Daniel Kwon}}} {q3.cue told} {~council the council} {q3 {^kwon he} had fielded {n1 212 complaints}, "most of them from one address"}.
---
entity elk place "Elk Horn"
entity north place "North Range"
entity olafsen person "Gus Olafsen" gender=masculine
entity council organization "Elk Horn City Council"
entity keep other "let Gus Olafsen do it again" named=no
entity medina person "Trini Medina" gender=feminine
entity kwon person "Daniel Kwon" gender=masculine
date d0 2010-WI
date d1 2011-10-19
date d2 2011-03
date d3 1990
vote v1 choice=keep count=5 unit=votes stance=for date=d1
vote v2 choice=keep count=4 unit=votes stance=against date=d1
role r1 person=medina title="council member" org=council status=current
contact c1 from=olafsen to=medina medium=meeting
quote q1 direct speaker=medina
quote q2 direct speaker=olafsen
age a1 person=olafsen years=64
role r2 person=olafsen title="street superintendent" status=current
quote q3 mixed speaker=kwon to=council
role r3 person=kwon title=Mayor status=current
count n1 value=212 unit=complaints what=fielded
event e1 pass agents=council patients=keep date=d1
