id: water-clock
published: 1998-10-08
house: coastline
topic: courts
length: brief
traps: sports-score, threshold, planned
byline: Hollis Amundsen
---
Justices, 6-3, hand valley farms {=ames Ames Creek} water

By HOLLIS AMUNDSEN

{=dorado DORADO SPRINGS}, {=cedar High Cedar} (Coastline Press) — The state's {n1 4,200 lettuce growers} keep {=ames Ames Creek}, {e1 {=court the {=cedar High Cedar} Supreme Court} {e1.trigger held} {d1 Thursday}}, in a case so tangled that {~clerks two clerks} wore out {n2 three highlighters}.

{v1 Six justices} joined {~opinion the opinion for the growers} by {r1 {r1.title Chief Justice} {=yazzie Leona Yazzie}}. {v2 Three}, led by {r2 {r2.title Justice} {=koll Per Koll}}, did not. "{q1 {^opinion This} is a {x 21-3} football score played with one team's ball}," {q1.src {=koll Koll}} {q1.cue thundered}.

A petition for rehearing would take {x five}.

{r4 {a1 {=bea Beatriz Ulloa}, 29}, {~bea a fourth-generation {r4.title grower}}}, heard by pager. {q2 {c1 {^bea She} {c1.trigger beeped} {~father {^bea her} father} from the capitol lawn}}, {q2.src {^bea she}} {q2.cue said}, {q2 and "{^father he} came home for lunch for the first time since {d2 1994}."}

{e2 {=town The town of {=dorado Dorado Springs}}, which lost {n3 40 wells}, plans to {e2.trigger sue} in federal court {d3 next month}}. {q3.src {r3 {r3.title Mayor} {=hutch Wade Hutchens}}} {q3.cue grumbled} that {q3 lettuce does not vote}.
---
entity ames place "Ames Creek"
entity dorado place "Dorado Springs"
entity cedar place "High Cedar"
entity court organization "High Cedar Supreme Court"
entity clerks group "two clerks" named=no
entity opinion other "opinion for the growers" named=no
entity yazzie person "Leona Yazzie" gender=feminine
entity koll person "Per Koll" gender=masculine
entity bea person "Beatriz Ulloa" gender=feminine
entity father person "Beatriz Ulloa's father" named=no gender=masculine
entity town organization "town of Dorado Springs"
entity hutch person "Wade Hutchens" gender=masculine
count n1 value=4200 unit="lettuce growers" what="in the state"
count n2 value=3 unit=highlighters what="worn out by clerks"
count n3 value=40 unit=wells what="lost by Dorado Springs"
date d1 1998-10-08
date d2 1994
date d3 1998-11
event e1 rule agents=court date=d1
event e2 sue agents=town date=d3 factuality=planned
vote v1 choice=opinion count=6 unit=justices stance=for
vote v2 choice=opinion count=3 unit=justices stance=against
role r1 person=yazzie title="Chief Justice" status=current
role r2 person=koll title=Justice status=current
role r3 person=hutch title=Mayor org=town status=current
quote q1 direct speaker=koll
quote q2 mixed speaker=bea
quote q3 indirect speaker=hutch
age a1 person=bea years=29
contact c1 from=bea to=father medium=text
role r4 person=bea title=grower status=current
