id: trust-chief-quits
published: 2006-07-22
house: kingsway
topic: health
length: brief
traps: planned, duration
---
{e1 {r1 {~birtles The {r1.title chief executive} of {~trust a hospital trust}}} criticised over cancelled operations has {e1.trigger resigned}}, a fortnight before {~inspectors inspectors} publish {^inspectors their} report.

{q1.src {=birtles Graham Birtles}, who ran {=trust Wharfe and Nidd Hospitals} for six years,} {q1.cue told} {~board the board} on {d1 Thursday} that {q1 {^birtles he} was going "with a heavy heart"}. {e2 {=chaudhry Nasreen Chaudhry}, {r2 {~chaudhry {~trust the trust}'s {r2.title director of nursing}}}, has been {e2.trigger appointed} {r3 acting {r3.title chief executive}} from {d2 Monday}}.

In the year to {d3 March}, {n1 1,870 operations} were called off on the day, {n2 402 of them} more than once. {c1 {a1 {=ellwood Dorothy Ellwood}, 81}, whose new hip was put off three times, {c1.trigger wrote} to Mr {=birtles Birtles} in {d4 May}}.

"{q2 {c2 {^birtles He} {c2.trigger rang} {^ellwood me} {^birtles himself}}, on a Sunday, and {^birtles he} did say sorry}," {q2.src {^ellwood she}} {q2.cue said}. "{q2 The next man may not.}"

{q3.src {r4 {~prideaux {~trust The trust}'s {r4.title chairman}}, {=prideaux Clement Prideaux},}} {q3.cue said} {q3 {e3 a permanent successor would be {e3.trigger named} by {d6 October}}}.
---
entity birtles person "Graham Birtles" gender=masculine
entity trust organization "Wharfe and Nidd Hospitals"
entity inspectors group "inspectors" named=no
entity board organization "board" named=no
entity chaudhry person "Nasreen Chaudhry"
entity ellwood person "Dorothy Ellwood" gender=feminine
entity prideaux person "Clement Prideaux" gender=masculine
date d1 2006-07-20
date d2 2006-07-24
date d3 2006-03
date d4 2006-05
date d6 2006-10
event e1 resign agents=birtles date=d1
quote q1 mixed speaker=birtles to=board date=d1
role r1 person=birtles title="chief executive" org=trust status=former
event e2 appoint patients=chaudhry date=d2
role r2 person=chaudhry title="director of nursing" org=trust status=current
role r3 person=chaudhry title="chief executive" org=trust status=acting
count n1 value=1870 unit=operations what="called off on the day" date=d3
count n2 value=402 unit=operations what="called off more than once"
contact c1 from=ellwood to=birtles medium=letter date=d4
age a1 person=ellwood years=81
quote q2 direct speaker=ellwood
contact c2 from=birtles to=ellwood medium=phone
quote q3 indirect speaker=prideaux
role r4 person=prideaux title=chairman org=trust status=current
event e3 appoint date=d6 factuality=planned
