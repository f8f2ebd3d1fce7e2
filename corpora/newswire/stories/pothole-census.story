id: pothole-census
published: 2010-08-03
house: eastgate
topic: local-government
length: brief
traps: total, planned, idiom
source: Eastgate
---
{=gravel GRAVEL BEND}, {d1 Aug. 3} (Eastgate) -- There are {n1 6,118 potholes} in {=gravel Gravel Bend}, and as of {d2 Monday} there is {~plan a plan for {n2 nine of them}}.

{e1 {~council The city council} {e1.trigger passed} {^plan it}} on a {v1 5}-{v2 2} vote, {q1.src {r1 {r1.title Councilwoman} {=hassan Deqa Hassan}}} {q1.cue objecting} that {q1 at this rate "{^hassan my} grandchildren will be the ones who swerve."}

{q2.src {a1 {r2 {r2.title Public works director} {=bjork Nils Bjork}}, 61}}, {q2.cue pointed out} that {q2 {~gravel the city} owns {x one} truck}. {c1 {^bjork He} {c1.trigger wrote} to {r3 {r3.title Gov.} {=gov Ruth Tallgrass}} in {d3 May}}, and {c2 {^gov she} is to {c2.trigger tour} the worst hole with {^bjork him} on {d4 Aug. 12}}.

{q3.src {a2 {=ruiz Inés Ruiz}, eleven}}, whose class took the census, {q3.cue called} it "{q3 educational, mostly for {^ruiz my} bike}."
---
entity gravel place "Gravel Bend"
entity council organization "city council" named=no
entity plan other "plan for nine potholes" named=no
entity hassan person "Deqa Hassan" gender=feminine
entity bjork person "Nils Bjork" gender=masculine
entity gov person "Ruth Tallgrass" gender=feminine
entity ruiz person "Inés Ruiz" gender=feminine
date d1 2010-08-03
date d2 2010-08-02
date d3 2010-05
date d4 2010-08-12
count n1 value=6118 unit=potholes what="in Gravel Bend"
count n2 value=9 unit=potholes what="in the plan"
event e1 pass agents=council patients=plan date=d2
vote v1 choice=plan count=5 unit=votes stance=for date=d2
vote v2 choice=plan count=2 unit=votes stance=against date=d2
quote q1 mixed speaker=hassan
role r1 person=hassan title=Councilwoman org=council status=current
quote q2 indirect speaker=bjork
role r2 person=bjork title="Public works director" status=current
age a1 person=bjork years=61
contact c1 from=bjork to=gov medium=letter date=d3
role r3 person=gov title=Gov. status=current
contact c2 from=gov to=bjork medium=meeting date=d4 factuality=planned
age a2 person=ruiz years=11
quote q3 mixed speaker=ruiz
