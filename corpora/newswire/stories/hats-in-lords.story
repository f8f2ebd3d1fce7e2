id: hats-in-lords
published: 2006-03-28
house: kingsway
topic: legislatures
length: brief
traps: threshold, number-in-name, idiom
---
Hats may be worn again in {~upper the upper house}, though not by everybody. By {v1 141 votes} to {v2 96} {~peers peers} {e1 {d1 yesterday} {e1.trigger rejected} {~ban a ban on any headgear larger than a saucer}}.

{v3 Eleven abstained}, bareheaded. The revolt was the work of {r1 Lady {=ogilvy Ogilvy-Adeyemi}, {~ogilvy {r1.title convenor} of {~bench the cross benches}}}, {a1 {~ogilvy a grandmother of 72}}, who wore a stuffed pheasant.

'{q1 {~upper The House} has sat under {^ogilvy my} hat for {x thirty} years and has not complained},' {^ogilvy she} {q1.cue protested}. {q2.src {r2 Lord {=mckie McKie}, who {r2.title chairs} {~procedure the procedure committee}}} {q2.cue grunted} that {q2 {^mckie he} had complained annually}.

{c1 {q3.src {=dillon Bridget Dillon}, {r3 {~dillon {^upper its} {r3.title clerk}}},} {q3.cue {c1.trigger e-mailed}} {~peers all members} on {d2 Friday}}: {q3 pheasants must be dead}. {e2 {=stall The Stall 12 Society}, {n1 84} strong, has shelved a {e2.trigger march}}.

{s1 Only a quarter of the public}, in a count by {=brightwell Brightwell Polls}, wanted {~ban the ban}.
---
entity upper organization "upper house" named=no
entity peers group "peers" named=no
entity ban other "ban on any headgear larger than a saucer" named=no
entity ogilvy person "Ogilvy-Adeyemi" gender=feminine
entity bench organization "cross benches" named=no
entity mckie person "McKie" gender=masculine
entity procedure organization "procedure committee" named=no
entity dillon person "Bridget Dillon" gender=feminine
entity stall organization "Stall 12 Society"
entity brightwell organization "Brightwell Polls"
date d1 2006-03-27
date d2 2006-03-24
event e1 reject agents=peers patients=ban date=d1
vote v1 choice=ban count=141 unit=votes stance=against date=d1
vote v2 choice=ban count=96 unit=votes stance=for date=d1
role r1 person=ogilvy title=convenor org=bench status=current
age a1 person=ogilvy years=72
quote q1 direct speaker=ogilvy
role r2 person=mckie title=chairs org=procedure status=current
quote q2 indirect speaker=mckie
contact c1 from=dillon to=peers medium=email date=d2
role r3 person=dillon title=clerk org=upper status=current
count n1 value=84 unit=members what="of the Stall 12 Society"
share s1 choice=ban percent=25 population=public survey=brightwell
vote v3 choice=ban count=11 unit=votes stance=abstain date=d1
quote q3 indirect speaker=dillon to=peers medium=email date=d2
event e2 protest agents=stall factuality=negated
