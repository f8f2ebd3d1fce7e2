id: midwife-letters
published: 2009-05-29
house: kingsway
topic: health
length: brief
traps: quoted-title, total, duration
---
{~pair Two women} {c3 who never {c3.trigger met}} have quarrelled by post about breech births since {d1 1987}, and {d2 next week} {^pair their} letters, {n1 all 316 of them}, go on show.

{a1 {=hester Hester Blount}, who is 88,} delivered babies in {=orkney Orkney}; {=lakshmi Lakshmi Raghavan} did so in {=madurai Madurai}. {c1 It was Mrs {=hester Blount} who {c1.trigger wrote} first {c1.purpose to dispute} Dr {=lakshmi Raghavan}'s book}, '{x Turned in the Ninth Month}'. '{q1 {^hester I} {q3.cue said} {q3 {^lakshmi she} was wrong} and {^hester I} enclosed a knitted hat},' {q1.src {^hester she}} {q1.cue chuckled}.

{q2.src Dr {=lakshmi Raghavan}}, on a crackling line from {=madurai Madurai}, {q2.cue ventured} that {q2 the hat had 'settled nothing'}.

{e1 {=guild The Guild of Midwives} has {e1.trigger made} {~pair the pair} {~fellowship honorary fellows}}, {v1 57} in favour and {v2 11} against. {c2 {r1 {r1.title President} {=muriel Muriel Oakeshott-Dlamini}} hopes to {c2.trigger bring {^pair them} together} in {d3 August}, by video}.
---
entity pair group "two women" named=no
entity hester person "Hester Blount" gender=feminine
entity orkney place "Orkney"
entity lakshmi person "Lakshmi Raghavan" gender=feminine
entity madurai place "Madurai"
entity guild organization "Guild of Midwives"
entity fellowship other "honorary fellows" named=no
entity muriel person "Muriel Oakeshott-Dlamini"
date d1 1987
date d2 2009-W23
date d3 2009-08
count n1 value=316 unit=letters what="going on show"
age a1 person=hester years=88
contact c1 from=hester to=lakshmi medium=letter date=d1 purpose="to dispute her book"
contact c2 from=muriel to=pair medium=video date=d3 factuality=planned
quote q1 direct speaker=hester
quote q2 mixed speaker=lakshmi
event e1 appoint agents=guild patients=pair
role r1 person=muriel title=President org=guild status=current
vote v1 choice=fellowship count=57 unit=votes stance=for
vote v2 choice=fellowship count=11 unit=votes stance=against
contact c3 from=hester to=lakshmi medium=meeting factuality=negated
quote q3 indirect speaker=hester to=lakshmi
