id: ridge-shelling
published: 1996-07-22
house: meridian
topic: conflict
length: brief
traps: collective-speaker, model-number
---
{=vardan VARDANUSH}, {d1 July 22} (Meridian) - {q1 {e1 Shells fired from {=arak the Arak ridge} {e1.trigger struck} {~queue a bakery queue}} at {d2 7:20 a.m. on Monday}, {e2 {e2.trigger killing} {~dead {n1 six people}}} and {e3 {e3.trigger wounding} {~hurt {n2 at least 19}}}}, {q1.src {~medics hospital staff}} {q1.cue reported}. They were the first deaths in {~vardan the town} since {e4 {~truce a truce} was {e4.trigger signed}} in {d3 May}.

"{q2 Bread was still in the oven. It burned, and then the roof burned}," {q2.src {=anahit Anahit Melkumova}, {a1 31},} {q2.cue related} from a stretcher.

{q3.src {r1 {=zor Zorab Tigrani}, {~zor {r1.title commander} of {r1.org {~militia the ridge militia}}}},} {q3.cue disowned} {q3 the attack}. {q4 {^zor His} men owned {x two} broken {x T-72s} and no mortars, and {c1 {^zor he} had {c1.trigger radioed} {~monitors the monitors} within minutes}}, {q4.src {^zor he}} {q4.cue claimed}.

{q5.src {r2 {~lindiwe {~monitors The monitors}' {r2.title deputy head}}, {=lindiwe Lindiwe Khoza-Mabaso}},} {q5.cue would say only} that {q5 the craters were being measured}. {e5 {~villagers {n3 About 200 villagers}} {e5.trigger fled} east}.

(Reporting by Ruben Sahakian-Ford)
---
entity vardan place "Vardanush"
entity arak place "Arak ridge"
entity queue group "bakery queue" named=no
entity dead group "six people" named=no
entity hurt group "19 wounded" named=no
entity medics group "hospital staff" named=no
entity truce law "truce" named=no
entity anahit person "Anahit Melkumova" gender=feminine
entity zor person "Zorab Tigrani" gender=masculine
entity militia organization "ridge militia" named=no
entity monitors group "monitors" named=no
entity lindiwe person "Lindiwe Khoza-Mabaso" gender=feminine
entity villagers group "200 villagers" named=no
date d1 1996-07-22
date d2 1996-07-22T07:20
date d3 1996-05
event e1 attack patients=queue date=d2 place=vardan
event e2 die patients=dead date=d2 place=vardan
event e3 injure patients=hurt date=d2 place=vardan
event e4 sign patients=truce date=d3
event e5 displace patients=villagers
contact c1 from=zor to=monitors medium=phone
role r1 person=zor title=commander org=militia status=current
role r2 person=lindiwe title="deputy head" org=monitors status=current
age a1 person=anahit years=31
count n1 value=6 unit=people what=killed
count n2 value=19 unit=people what=wounded bound=at_least
count n3 value=200 unit=villagers what="fled east" bound=about
quote q1 indirect speaker=medics
quote q2 direct speaker=anahit
quote q3 indirect speaker=zor
quote q4 indirect speaker=zor
quote q5 indirect speaker=lindiwe
