id: glassworks-recall
published: 2018-11-13
house: release
topic: business
length: brief
traps: model-number, price-or-percent, planned
---
{=veldhoven VELDHOVEN GLAS} RECALLS KETTLE AND ELECTS NEW BOARD

{=tilburg Tilburg}, {d1 13 November 2018} — {=veldhoven Veldhoven Glas N.V.} {q3.cue announces} that {q3 {n1 23,400 kettles} of the {=k747 K-747} series are to be returned after {e1 {n2 {~scalded nine people}} were {e1.trigger scalded}}}. No refund will exceed {x €39}.

At {d2 yesterday}'s extraordinary meeting {e2 {~holders shareholders} also {e2.trigger elected} {=abubakar Hadiza Abubakar} to the supervisory board}, with {v1 81,206 votes}; {v2 {=winkel Joost Winkel} received 17,390} and {v3 {~blanks 655 ballots were blank}}.

"{q1 A kettle should sing, not spit}," {q1.cue stated} {q1.src {r1 Ms {=abubakar Abubakar}, formerly {r1.title head of safety} at {=lagos Lagos Enamel}}}. "{q1 {^abubakar I} have asked to see every handle.}"

{r2 {r2.title Chief executive} {=peeters Wim Peeters}} {c1 {c1.trigger telephoned} {~scalded all nine} over {d3 the weekend}} and {q2.cue acknowledges} that "{q2 two of {^scalded them} hung up, with reason}". {c2 {^peeters He} will {c2.trigger meet} {=warenautoriteit the Goods Authority} on {d4 Thursday}}.

Note to editors: the {=k727 K-727} is not affected.
---
entity veldhoven organization "Veldhoven Glas N.V."
entity tilburg place "Tilburg"
entity k747 product "K-747"
entity k727 product "K-727"
entity holders group "shareholders" named=no
entity abubakar person "Hadiza Abubakar" gender=feminine
entity winkel person "Joost Winkel"
entity blanks other "blank ballots" named=no
entity lagos organization "Lagos Enamel"
entity peeters person "Wim Peeters" gender=masculine
entity scalded group "nine people" named=no
entity warenautoriteit organization "Goods Authority"
date d1 2018-11-13
date d2 2018-11-12
date d3 2018-W45-WE
date d4 2018-11-15
count n1 value=23400 unit=kettles what="to be returned"
event e1 injure patients=scalded
count n2 value=9 unit=people what=scalded
event e2 elect agents=holders patients=abubakar date=d2
vote v1 choice=abubakar count=81206 unit=votes date=d2
vote v2 choice=winkel count=17390 unit=votes date=d2
vote v3 choice=blanks count=655 unit=ballots date=d2
quote q1 direct speaker=abubakar
role r1 person=abubakar title="head of safety" org=lagos status=former
role r2 person=peeters title="Chief executive" org=veldhoven status=current
contact c1 from=peeters to=scalded medium=phone date=d3
quote q2 direct speaker=peeters
contact c2 from=peeters to=warenautoriteit medium=meeting date=d4 factuality=planned
quote q3 indirect speaker=veldhoven
