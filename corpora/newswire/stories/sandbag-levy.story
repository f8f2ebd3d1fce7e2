id: sandbag-levy
published: 1997-10-02
house: eastgate
topic: local-government
length: brief
traps: number-in-name, total, planned
source: Eastgate
---
{=mudfork MUD FORK}, {d1 Oct. 2} (Eastgate) -- A roll call that usually takes a minute took {x fifty}, and when it was over {=mudfork Mud Fork} had a sandbag tax.

{e1 {~council The town council} {e1.trigger adopted} {~levy the levy}} on {d2 Wednesday night}, {v1 seven aldermen for} and {v2 six against}, after {r1 {r1.title Alderman} {=nakai Leroy Nakai}} was fetched from a high-school play in which {^nakai he} was the king.

"{q1 {^nakai I} voted in a crown. {^nakai I} may run in one}," {q1.src {a1 {=nakai Nakai}, 35}} {q1.cue chuckled}.

{q2.src {r2 {r2.title City manager} {=frost Delia Frost}}} {q2.cue calculates} that {q2 the tax will bring {n1 $118,000} and fill {n2 40,000 bags} before {d3 spring}}. {c1 {^frost She} {c1.trigger telephoned} {~corps the river engineers} from the corridor}, and {c2 is to {c2.trigger brief} {~residents residents of {=ward Ward 3}} on {d4 Monday}}.
---
entity mudfork place "Mud Fork"
entity council organization "town council" named=no
entity levy law "levy" named=no
entity nakai person "Leroy Nakai" gender=masculine
entity frost person "Delia Frost" gender=feminine
entity corps group "river engineers" named=no
entity residents group "residents of Ward 3" named=no
date d1 1997-10-02
date d2 1997-10-01TNI
date d3 1998-SP
date d4 1997-10-06
event e1 pass agents=council patients=levy date=d2
vote v1 choice=levy count=7 unit=aldermen stance=for date=d2
vote v2 choice=levy count=6 unit=aldermen stance=against date=d2
role r1 person=nakai title=Alderman status=current
quote q1 direct speaker=nakai
age a1 person=nakai years=35
quote q2 indirect speaker=frost
role r2 person=frost title="City manager" status=current
count n1 value=118000 unit=dollars what="to be brought by the tax"
count n2 value=40000 unit=bags what="to be filled"
contact c1 from=frost to=corps medium=phone date=d2
contact c2 from=frost to=residents medium=meeting date=d4 factuality=planned
entity ward place "Ward 3"
