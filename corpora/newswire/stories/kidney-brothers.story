id: kidney-brothers
published: 2000-08-28
house: eastgate
topic: health
length: brief
traps: namesakes, negated, duration
source: Eastgate
---
{=almaty ALMATY}, {d1 Aug. 28} (Eastgate) -- {c1 {~brothers The brothers} had not {c1.trigger spoken} since {d2 1957}}, when one of {^brothers them} sold the other's horse. On {d3 Saturday} {^brothers they} were wheeled into the same operating room.

{a1 {=serik Serik Dzhumabaev}, 61}, gave a kidney. {a2 {=marat Marat Dzhumabaev}, sixty-nine}, took it. "{q1 {q5.src {^marat I}} {q5.cue asked} {~lindqvist the surgeon} {q5 whether it would kick}}," {q1.src {=marat Marat}} {q1.cue whispered} on {d4 Sunday}.

{q2.src {r1 {r2 {~lindqvist That {r2.title surgeon}}, Dr. {=lindqvist Sanna Lindqvist}}, who {r1.title heads} {~unit the transplant unit}},} {q2.cue attested} that {q2 {n1 more than 400 people} were waiting for such luck}. {c2 {^lindqvist She} had {c2.trigger written} to {=serik Serik} in {d5 May}}, in a letter {q3.src {^serik he}} {q3.cue described} as "{q3 full of horses}."

{~committee The hospital's ethics committee} had let {~operation the operation} go ahead by {v1 three votes} to {v2 two}, after {e1 {q4.src {=marat Marat}} {q4.cue {e1.trigger testified}}} that {q4 {^marat he} would return the horse}.
---
entity almaty place "Almaty"
entity brothers group "brothers" named=no
entity serik person "Serik Dzhumabaev" gender=masculine
entity marat person "Marat Dzhumabaev" gender=masculine
entity lindqvist person "Sanna Lindqvist" gender=feminine
entity unit organization "transplant unit" named=no
entity committee organization "hospital's ethics committee" named=no
entity operation other "operation" named=no
date d1 2000-08-28
date d2 1957
date d3 2000-08-26
date d4 2000-08-27
date d5 2000-05
age a1 person=serik years=61
age a2 person=marat years=69
quote q1 direct speaker=marat date=d4
quote q2 indirect speaker=lindqvist
quote q3 mixed speaker=serik
quote q4 indirect speaker=marat to=committee
role r1 person=lindqvist title=heads org=unit status=current
count n1 value=400 unit=people what="waiting for a kidney" bound=at_least
contact c1 from=serik to=marat medium=unspecified factuality=negated
contact c2 from=lindqvist to=serik medium=letter date=d5
event e1 testify agents=marat
vote v1 choice=operation count=3 unit=votes stance=for
vote v2 choice=operation count=2 unit=votes stance=against
quote q5 indirect speaker=marat to=lindqvist
role r2 person=lindqvist title=surgeon status=current
