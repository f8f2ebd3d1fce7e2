id: speaker-ninth-ballot
published: 2017-02-18
house: newsroom
topic: legislatures
length: brief
traps: threshold, idiom, unnamed-source
---
Ninth ballot, {d1 Friday night}: {v1 {=imre Imre Szalontai}, 66}. {v2 {=pia Pia Lindkvist-Amoah}, 49}. {v3 {~blank Blank}, 5}.

It was the same in the eighth. It was, give or take a head cold, the same in the first, {v4 65} to {v5 50} with {v6 six blank}. {=chamber The Provincial Chamber} has been without a speaker since {d2 Tuesday}; {x sixty-eight} votes would make one.

{q1.src {a1 {=imre Szalontai}, 63}, {r1 {~imre an {r1.title organist}}},} {q1.cue calls} {~five the five} "{q1 {^imre my} missing choir}". {c1 {^imre He} has {c1.trigger written} to {^five them}, care of the doorkeeper}. {c2 "{q2 {^five We} like {^imre him}. {^five We} do not like {^imre his} friends}," {q2.src {^five they}} {q2.cue {c2.trigger wrote back}}}.

{e1 {=pia Lindkvist-Amoah} will not {e1.trigger withdraw}}. {c3 {r2 {r2.title Premier} {=olga Olga Trask}} had {^pia her} to {c3.trigger supper} on {d3 Thursday}}; {q3 the word speaker did not fall until the cheese}, {q3.cue confided} {q3.src {~guest a guest}}.

{q4 {s1 Three voters in five would rather {~lots draw lots}}}, {q4.src {=dial Dialsum}} {q4.cue established}. {q5.src {r3 {r3.title Clerk} {=ferenc Ferenc Abara}}, who counts,} {q5.cue said} {q5 the tenth ballot was set for {d4 Monday}}. "{q6 {^ferenc I} have worn out {n1 three pencils}}," {^ferenc he} {q6.cue added}.
---
entity imre person "Imre Szalontai" gender=masculine
entity pia person "Pia Lindkvist-Amoah" gender=feminine
entity blank other "blank" named=no
entity chamber organization "Provincial Chamber"
entity five group "five" named=no
entity olga person "Olga Trask"
entity guest person "guest" named=no
entity lots other "draw lots" named=no
entity dial organization "Dialsum"
entity ferenc person "Ferenc Abara" gender=masculine
date d1 2017-02-17TNI
date d2 2017-02-14
date d3 2017-02-16
date d4 2017-02-20
vote v1 choice=imre count=66 unit=votes contest="ninth ballot" date=d1
vote v2 choice=pia count=49 unit=votes contest="ninth ballot" date=d1
vote v3 choice=blank count=5 unit=votes contest="ninth ballot" date=d1
vote v4 choice=imre count=65 unit=votes contest="first ballot"
vote v5 choice=pia count=50 unit=votes contest="first ballot"
vote v6 choice=blank count=6 unit=votes contest="first ballot"
quote q1 mixed speaker=imre
age a1 person=imre years=63
role r1 person=imre title=organist status=current
contact c1 from=imre to=five medium=letter
contact c2 from=five to=imre medium=letter
quote q2 direct speaker=five to=imre medium=letter
event e1 withdraw agents=pia factuality=negated
role r2 person=olga title=Premier status=current
contact c3 from=olga to=pia medium=meeting date=d3
quote q3 indirect speaker=guest
quote q4 indirect speaker=dial
share s1 choice=lots percent=60 population=voters survey=dial
quote q5 indirect speaker=ferenc
role r3 person=ferenc title=Clerk org=chamber status=current
quote q6 direct speaker=ferenc
count n1 value=3 unit=pencils what="worn out by the clerk"
