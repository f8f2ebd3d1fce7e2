id: fungus-hearing
published: 2012-12-19
house: transcript
topic: science
length: brief
traps: hypothetical, denied
source: Committee record
---
Record of {=ethics the Research Ethics Committee}, {=turku Turku}, {d1 19 December 2012, 09:40}

{q1.src {r1 MS {=raty RÄTY}, {r1.title presiding}}}: {q1 Dr {=osei Osei}, did {c1 {^osei you} {c1.trigger e-mail} {~mayor the mayor} {c1.purpose about spores in the tram tunnel}}?}

{q2.src DR {=osei OSEI}}: {q2 On {d3 3 December}, yes. {n1 Nine drivers} had coughs. If {^osei I} had waited for {^ethics your} form it would have been {x ninety}.}

{q3.src MS {=raty RÄTY}}: {q3 {q4.src {^mayor She}} {q4.cue says} {q4 no message ever reached {^mayor her}}.}

{q5.src DR {=osei OSEI}}: {q5 Then somebody read it for {^mayor her}. {c2 Mr {=heino Heino} of {~tram the tram company} {c2.trigger texted back} within the hour}. {a1 {^heino He} is 29}; {r2 {^heino he} has been {r2.title safety chief} for {x six} weeks; {^heino he} thanked {^osei me}}.}

{q6.src MR {=heino HEINO}}: {q6 {^heino I} deny thanking anyone.}

{e1 {~ethics The committee} {e1.trigger cleared} Dr {=osei Osei}}, {v1 seven in favour}, {v2 two against}, {v3 one abstaining}.
---
entity ethics organization "Research Ethics Committee"
entity turku place "Turku"
entity raty person "Räty" gender=feminine
entity osei person "Osei"
entity mayor person "mayor" named=no gender=feminine
entity heino person "Heino" gender=masculine
entity tram organization "tram company" named=no
date d1 2012-12-19T09:40
date d3 2012-12-03
role r1 person=raty title=presiding org=ethics status=current
role r2 person=heino title="safety chief" org=tram status=current
age a1 person=heino years=29
contact c1 from=osei to=mayor medium=email purpose="about spores in the tram tunnel" date=d3
contact c2 from=heino to=osei medium=text date=d3
count n1 value=9 unit=drivers what="with coughs"

quote q1 direct speaker=raty to=osei
quote q2 direct speaker=osei to=raty
quote q3 direct speaker=raty to=osei
quote q4 indirect speaker=mayor
quote q5 direct speaker=osei to=raty
quote q6 direct speaker=heino
event e1 acquit agents=ethics patients=osei
vote v1 choice=osei count=7 unit=votes stance=for
vote v2 choice=osei count=2 unit=votes stance=against
vote v3 choice=osei count=1 unit=votes stance=abstain
