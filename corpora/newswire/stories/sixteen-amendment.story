id: sixteen-amendment
published: 2010-11-03
house: kingsway
topic: legislatures
length: brief
traps: hard-wrapped, negated, rhetorical-question
---
Sixteen-year-olds will get the vote in the
island's elections from {d1 2012}, and the decision
was taken in an empty chamber, over a delayed ferry.

{~amendment The amendment} {e1 was {e1.trigger carried}} {d2 last night} by {v1 14
members} to {v2 9}, with {v3 four} abstaining. {e2 {r1 {~crebbin {~keys The
island assembly}'s {r1.title President}}, {=crebbin Juan Crebbin}},
has not yet {e2.trigger signed} {^amendment it}}.

'{q1 Who do you suppose drives the tractors here?}' {q1.src {=qualtrough Breesha Qualtrough}, {a1 who is twenty-six},}
{q1.cue demanded} of {~crebbin the President} before the count.

{q2.src {^crebbin He}} {q2.cue replied} that {q2 tractors had never asked
for a ballot}. {c1 {^crebbin He} {c1.trigger heard by
telephone} on {d3 Tuesday} from {r3 {r3.title Bishop} {=bishop Alice
Radcliffe}}, {r2 who {r2.title sits} for the church}},
{c1.purpose urging caution}.

{s1 Three fifths of those aged {x 16} and {x 17}} in a school
ballot chose {~quo the status quo}; {s2 22 per cent of their
teachers did}.
---
entity keys organization "island assembly" named=no
entity crebbin person "Juan Crebbin" gender=masculine
entity amendment law "amendment" named=no
entity qualtrough person "Breesha Qualtrough" gender=feminine
entity bishop person "Alice Radcliffe" gender=feminine
entity quo other "status quo" named=no
date d1 2012
date d2 2010-11-02TNI
date d3 2010-11-02
vote v1 choice=amendment count=14 unit=members stance=for date=d2
vote v2 choice=amendment count=9 unit=members stance=against date=d2
vote v3 choice=amendment count=4 unit=members stance=abstain date=d2
event e1 pass patients=amendment date=d2
event e2 sign agents=crebbin patients=amendment factuality=negated
role r1 person=crebbin title=President org=keys status=current
quote q1 direct speaker=qualtrough to=crebbin
age a1 person=qualtrough years=26
quote q2 indirect speaker=crebbin
contact c1 from=bishop to=crebbin medium=phone purpose="urging caution" date=d3
role r2 person=bishop title=sits org=keys status=current
role r3 person=bishop title=Bishop status=current
share s1 choice=quo percent=60 population="those aged 16 and 17"
share s2 choice=quo percent=22 population=teachers
