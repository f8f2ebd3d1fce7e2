id: ice-core-split
published: 1998-08-27
house: kingsway
topic: science
length: brief
traps: hard-wrapped, threshold, scare-quotes
---
{~core A four-metre length of Antarctic ice} will stay in one piece after {~committee a
university committee} {e1 {e1.trigger voted down} {~plan a plan to saw it in half}} for the
benefit of a brewery.

{~committee The panel}, which needed {x two thirds}, mustered {v1 only eight ayes} against
{v2 seven noes}. '{q1 There was never going to be an "{x Antarctic Ale}" with {^morwenna my}
signature on it},' {q1.cue snapped} {q1.src {r1 {r1.title Professor} {=morwenna Morwenna Pascoe}, who
{r2 {r2.title keeps} {~store the cold store}}}}.

{r4 {~abiodun The {r4.title brewer}}}, {a1 {=abiodun Abiodun Salako}, 36}, {c1 had {c1.trigger written} {n1 eleven times} to
{r3 {~denholm the {r3.title vice-chancellor}}, Sir {=denholm Roy Denholm}}}. {q2.src {^abiodun He}} {q2.cue conceded} {d1 yesterday} that {q2 the
last letter, sent in {d2 July}, 'may have been a bit frosty'}.

{q3.src Sir {=denholm Roy}}, through {~secretary {^denholm his} secretary}, {q3.cue regretted} that {q3 {c2 {^denholm he} had never found
time to {c2.trigger reply}}}.

A fifth of the ice has been melted for research since {d3 1993}.
---
entity core product "four-metre length of Antarctic ice" named=no
entity committee organization "university committee" named=no
entity plan other "plan to saw the ice in half" named=no
entity morwenna person "Morwenna Pascoe" gender=feminine
entity store organization "cold store" named=no
entity abiodun person "Abiodun Salako" gender=masculine
entity denholm person "Roy Denholm" gender=masculine
entity secretary person "Denholm's secretary" named=no
date d1 1998-08-26
date d2 1998-07
date d3 1993
event e1 reject agents=committee patients=plan
vote v1 choice=plan count=8 unit=ayes stance=for
vote v2 choice=plan count=7 unit=noes stance=against
quote q1 direct speaker=morwenna
role r1 person=morwenna title=Professor status=current
role r2 person=morwenna title=keeps org=store status=current
age a1 person=abiodun years=36
contact c1 from=abiodun to=denholm medium=letter
count n1 value=11 unit=letters what="written to the vice-chancellor"
role r3 person=denholm title=vice-chancellor status=current
quote q2 mixed speaker=abiodun date=d1
quote q3 indirect speaker=denholm
contact c2 from=denholm to=abiodun medium=letter factuality=negated
role r4 person=abiodun title=brewer status=current
