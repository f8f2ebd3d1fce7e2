id: hung-beacon
published: 2007-04-24
house: coastline
topic: courts
length: brief
traps: threshold, ambiguous-pronoun
byline: Delphine Roark
---
Mistrial in lighthouse swindle as {~jury jurors} split 10-2

By DELPHINE ROARK

{=pelham PELHAM LANDING}, {=lower Lower Keys} (Coastline Press) — After nine days and {n1 four} notes to {~judge the judge}, {~jury jurors} gave up {d1 Tuesday} on {=tran Duc Tran}, accused of selling the same lighthouse to {n2 three retired couples}.

{q1 {v1 Ten jurors} were for {~conviction conviction} and {v2 two} were not}, {q1.src {r1 {r1.title foreman} {=bassett Lorna Bassett}}} {q1.cue told} {r2 {r2.title Circuit Judge} {=judge Emeka Nwosu}}; {x all 12} must agree in {=lower the Lower Keys}. "{q2 Nobody raised a voice. {^jury We} just ran out of pie}," {q2.src {^bassett she}} {q2.cue allowed} afterward.

{a1 {=tran Tran}, who turned 47 during deliberations}, {q6 {c1 {c1.trigger shook hands} with {~sellers two of the couples} in the corridor}}, {q6.cue according to} {q6.src {~bailiff a bailiff}}.

{q3.src {r3 {r3.title Assistant State Attorney} {=gil Rosaura Gil}}} {q3.cue vowed} {q3 a second trial by {d2 September}}. "{q4 A lighthouse has one lamp and it should have one owner}," {q4.src {^gil she}} {q4.cue shot back} when asked whether {q5.src {~defense the defense}} had a point in {q5.cue calling} {~deeds the deeds} "{q5 aspirational}."
---
entity pelham place "Pelham Landing"
entity lower place "Lower Keys"
entity jury group "jurors" named=no
entity judge person "Emeka Nwosu"
entity tran person "Duc Tran" gender=masculine
entity conviction other "conviction" named=no
entity bassett person "Lorna Bassett" gender=feminine
entity sellers group "two of the couples" named=no
entity bailiff person "bailiff" named=no
entity gil person "Rosaura Gil" gender=feminine
entity defense group "defense" named=no
entity deeds other "deeds" named=no
count n1 value=4 unit=notes what="from the jury to the judge"
count n2 value=3 unit=couples what="to whom the lighthouse was allegedly sold"
date d1 2007-04-24
date d2 2007-09
quote q1 indirect speaker=bassett to=judge
vote v1 choice=conviction count=10 unit=jurors stance=for
vote v2 choice=conviction count=2 unit=jurors stance=against
role r1 person=bassett title=foreman org=jury
role r2 person=judge title="Circuit Judge" status=current
quote q2 direct speaker=bassett
age a1 person=tran years=47
contact c1 from=tran to=sellers medium=meeting
role r3 person=gil title="Assistant State Attorney" status=current
quote q3 indirect speaker=gil
quote q4 direct speaker=gil
quote q5 mixed speaker=defense
quote q6 indirect speaker=bailiff
