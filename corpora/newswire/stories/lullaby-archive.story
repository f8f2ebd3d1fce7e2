id: lullaby-archive
published: 2023-02-22
house: meridian
topic: culture
length: brief
traps: unnamed-source, range, negated
source: Meridian
---
{=namu NAMU ATOLL}, {d1 Feb 22} (Meridian) - {~council An island council} has {e1 {e1.trigger vetoed} {~sale the sale to {~bright a toymaker} of {~lullaby a lullaby}}} that every child here knows and nobody is believed to have written.

{v1 Nine elders} raised a paddle against {~sale the deal}, worth {n1 $450,000}; {v2 six} raised one for {^sale it}. "{q1 {^bright They} would put {^lullaby it} in a bear}," {q1.src {r1 {=litia Litia Jorkan}, {~litia {~council the council}'s {r1.title convener}}}} {q1.cue spat}. "{q1 You would squeeze the bear and hear {^litia my} dead.}"

{q2.src {=bright Brightling Toys}, of {=osaka Osaka},} {q2.cue professed} "{q2 only tenderness}". {r2 {~ogawa {^bright Its} {r2.title head of music}}, {=ogawa Ogawa Shun}}, {c1 {c1.trigger dined with} {=litia Jorkan} on {d2 Monday}} and cried. {c2 {^ogawa He} did not {c2.trigger meet} {a1 {=tokwa Tokwa Beniamina}, 101}, {r3 {~tokwa the oldest {r3.title singer}}}}. {q3.src {^tokwa She}} {q3.cue explained} that {q3 {^tokwa she} had been asleep}.

(Reporting by Ana Teresia; Editing by Huw Lamb)
---
entity namu place "Namu Atoll"
entity council organization "island council" named=no
entity sale other "sale to a toymaker of a lullaby" named=no
entity litia person "Litia Jorkan" gender=feminine
entity bright organization "Brightling Toys"
entity osaka place "Osaka"
entity ogawa person "Ogawa Shun" gender=masculine
entity lullaby work "lullaby" named=no
entity tokwa person "Tokwa Beniamina" gender=feminine
date d1 2023-02-22
date d2 2023-02-20
event e1 veto agents=council patients=sale
vote v1 choice=sale count=9 unit=elders stance=against
vote v2 choice=sale count=6 unit=elders stance=for
count n1 value=450000 unit=dollars what="worth of the deal"
quote q1 direct speaker=litia
quote q2 mixed speaker=bright
quote q3 indirect speaker=tokwa
role r1 person=litia title=convener org=council status=current
role r2 person=ogawa title="head of music" org=bright status=current
age a1 person=tokwa years=101
contact c1 from=ogawa to=litia medium=meeting date=d2
contact c2 from=ogawa to=tokwa medium=meeting factuality=negated
role r3 person=tokwa title=singer status=current
