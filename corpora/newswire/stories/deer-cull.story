id: deer-cull
published: 2014-10-25
house: coastline
topic: local-government
length: brief
traps: called-names, threshold, hypothetical
source: Coastline Press
byline: Lena Brisk
---
Borough spares its deer, for now

By LENA BRISK

{=fox FOXHOLLOW}, {=east East Shore} (Coastline Press) — {e1 {~council {=fox Foxhollow}'s council} {e1.trigger killed} {~cull a deer hunt}} {d1 Thursday}, {v1 four members voting no}, {v2 three yes} and {v3 one abstaining} on the ground that a buck had looked at them.

{c1 {r1 {r1.title Council president} {=varga Attila Varga}} had {c1.trigger gotten calls} from {n1 {~callers nearly 500 residents}}}. "{q1 Half called {^varga me} a murderer and half {q4.cue asked} {q4 if {^callers they} could have the antlers}}," {^varga he} {q1.cue groused}.

{q5.src A survey by {=rutland Rutland Analytics}} {q5.cue put} {q5 {s1 support for {~cull the hunt} at 44 percent}}. {q2.src {r2 {=mwangi Wanjiru Mwangi}, {~mwangi the borough {r2.title forester}}}}, {q2.cue reminded} {~audience the audience} that {q2 {n2 220 deer} live on land fit for {x forty}}; {q3 if nothing is done}, {q3.src {a1 {^mwangi she}, 31,}} {q3.cue warned}, "{q3 the next vote will be theirs}".
---
entity fox place "Foxhollow"
entity east place "East Shore"
entity council organization "Foxhollow's council" named=no
entity cull other "deer hunt" named=no
entity varga person "Attila Varga" gender=masculine
entity callers group "nearly 500 residents" named=no
entity rutland organization "Rutland Analytics"
entity mwangi person "Wanjiru Mwangi" gender=feminine
entity audience group "audience" named=no
date d1 2014-10-23
event e1 reject agents=council patients=cull date=d1
vote v1 choice=cull count=4 unit=members stance=against date=d1
vote v2 choice=cull count=3 unit=members stance=for date=d1
vote v3 choice=cull count=1 unit=members stance=abstain date=d1
role r1 person=varga title="Council president" org=council status=current
contact c1 from=callers to=varga medium=phone
count n1 value=500 unit=residents what="who called the council president" bound=about
quote q1 direct speaker=varga
share s1 choice=cull percent=44 survey=rutland
quote q2 indirect speaker=mwangi to=audience
role r2 person=mwangi title=forester status=current
count n2 value=220 unit=deer what="living on the land"
age a1 person=mwangi years=31
quote q3 mixed speaker=mwangi
quote q4 indirect speaker=callers to=varga
quote q5 indirect speaker=rutland
