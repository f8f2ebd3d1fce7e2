id: swing-set
published: 1996-03-18
house: newsroom
topic: local-government
length: brief
traps: called-names, rhetorical-question, place-or-person
---
Who pushes a swing that the county has chained? {=ines Inés Alcalá}, {a1 nine}, pushed, and on {d1 Saturday} the county came to push back.

In a shed behind {=victoria Victoria Park}, {e1 {~commission the recreation commission} {e1.trigger voted}, {v1 five} to {v2 three}, to {~unchain unlock the playground}}. "{q1 {^commission We} were told it was dangerous by people who have never been nine}," {q1.cue reflected} {q1.src {r1 {r1.title commissioner} {=shapiro Leah Shapiro}}}.

{c1 {^shapiro She} had {c1.trigger received} a four-page letter from {=ines Inés} in {d2 February}}, with a drawing of {r2 {r2.title parks director} {=poole Vernon Poole}} as a padlock.
{q2.src {=poole Poole}} {q2.cue told} {=ledger the Valley Ledger} {q2 {^poole he} had been called worse, "though never in crayon"}. The repairs will run to {n1 $4,300}.

Did {^ines she} have a comment? "{q3 Higher}," {^ines she} {q3.cue said}.
---
entity ines person "Inés Alcalá" gender=feminine
entity victoria place "Victoria Park"
entity commission organization "recreation commission" named=no
entity unchain other "unlock the playground" named=no
entity shapiro person "Leah Shapiro" gender=feminine
entity poole person "Vernon Poole" gender=masculine
entity ledger organization "Valley Ledger"
date d1 1996-03-16
date d2 1996-02
age a1 person=ines years=9
event e1 pass agents=commission patients=unchain date=d1
vote v1 choice=unchain count=5 unit=votes stance=for date=d1
vote v2 choice=unchain count=3 unit=votes stance=against date=d1
quote q1 direct speaker=shapiro
role r1 person=shapiro title=commissioner org=commission status=current
contact c1 from=ines to=shapiro medium=letter date=d2
role r2 person=poole title="parks director" status=current
quote q2 mixed speaker=poole to=ledger
count n1 value=4300 unit=dollars what="cost of the repairs"
quote q3 direct speaker=ines
