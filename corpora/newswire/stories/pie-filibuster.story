id: pie-filibuster
published: 2013-02-25
house: coastline
topic: legislatures
length: brief
traps: quoted-title, duration, threshold
byline: June Halvorsen
---
{~thibodeaux Senator} reads cookbook for eleven hours; {~levee levee bill} dies

By JUNE HALVORSEN

{=bayou PORT ANSEL}, {=gulf Gulfland} (Coastline Press) — {r1 {r1.title Sen.} {=thibodeaux Odette Thibodeaux}} began with "{x A Cook's Year on the Bayou}" at {d1 1 p.m. Saturday} and had reached the pies when {d2 midnight} killed {~levee the levee bill}.

{~cloture A motion to make {^thibodeaux her} stop} drew {v1 22 yeas} and {v2 17 nays}; {^cloture it} needed {x 26}. {~levee The bill} itself had {n1 24 declared supporters}.

"{q1 {^thibodeaux I} have nothing against levees. {^thibodeaux I} have a great deal against whose cousin pours them}," {q1.src {a1 {=thibodeaux Thibodeaux}, 67,}} {q1.cue rasped} on {^thibodeaux her} way to the water cooler.

{q2.src {r2 {=senate Senate} {r2.title president} {=desai Nikhil Desai}}} {q2.cue branded} the recipe for mincemeat "{q2 frivolous}." {c1 {^desai He} {c1.trigger sent} {^thibodeaux her} a handwritten note} in the {x ninth} hour {c1.purpose asking {^thibodeaux her} to yield}; {q3 {^thibodeaux she} used it as a bookmark}, {q3.src {^thibodeaux she}} {q3.cue related}.

{c2 {~both The two} will {c2.trigger lunch} on {d3 March 4}}.
---
entity bayou place "Port Ansel"
entity gulf place "Gulfland"
entity thibodeaux person "Odette Thibodeaux" gender=feminine
entity desai person "Nikhil Desai" gender=masculine
entity senate organization "Senate"
entity levee law "levee bill" named=no
entity cloture other "motion to make her stop" named=no
entity both group "two" named=no
date d1 2013-02-23T13:00
date d2 2013-02-23T24:00
date d3 2013-03-04
role r1 person=thibodeaux title=Sen. org=senate status=current
role r2 person=desai title=president org=senate status=current
vote v1 choice=cloture count=22 unit=yeas stance=for
vote v2 choice=cloture count=17 unit=nays stance=against
count n1 value=24 unit=supporters what="declared for the levee bill"
quote q1 direct speaker=thibodeaux
age a1 person=thibodeaux years=67
quote q2 mixed speaker=desai
contact c1 from=desai to=thibodeaux medium=letter purpose="asking her to yield"
quote q3 indirect speaker=thibodeaux
contact c2 from=desai to=thibodeaux medium=meeting date=d3 factuality=planned
