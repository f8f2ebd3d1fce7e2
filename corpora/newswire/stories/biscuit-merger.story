id: biscuit-merger
published: 1996-06-14
house: eastgate
topic: business
length: brief
traps: threshold, price-or-percent
source: Eastgate
---
{=dunkeld DUNKELD FALLS}, {d1 June 14} (Eastgate) -- {e1 {~holders Stockholders of {=bannock Bannock Biscuit Co.}} {e1.trigger passed} {~merger a merger with {~jyde a Danish rival}}} {d2 Thursday night}, {v1 6.1 million shares for} and {v2 2.4 million against}, and then ate the sample tins bare.

{a1 {r1 {r1.title Chairwoman} {=warsame Ifrah Warsame}}, 59}, had needed {x two-thirds}. "{q1 Butter does not care about borders}," {^warsame she} {q1.cue crowed} as the tellers sat down.

{~jyde The rival}, {=jyde Jydekage A/S}, pays {x $11.20} a share, or {n1 $96 million} in all. {q2.src {r2 {~bruun {^jyde Its} {r2.title chief executive}}, {=bruun Poul Bruun}}}, {q2.cue pledged} {q2 to keep {n2 all 310 oven hands}}, {q3.cue adding} dryly: "{q3 {^jyde We} are buying {^bannock their} crumb, not {^bannock their} crumbs.}"

The loudest no came from {=tillie Matilda Stark}, {r3 {~tillie a {r3.title taster} at {~bannock the company}}} since {d3 1951}. {q4.src {^tillie She}} {q4.cue grumbled} that {q4 {c1 {=bruun Bruun} had {c1.trigger dropped in on} {^tillie her} at the works in {d4 April}} and praised a cracker made in {=ohio Ohio}}.
---
entity dunkeld place "Dunkeld Falls"
entity holders group "stockholders of Bannock Biscuit Co." named=no
entity bannock organization "Bannock Biscuit Co."
entity jyde organization "Jydekage A/S"
entity merger other "merger with a Danish rival" named=no
entity warsame person "Ifrah Warsame" gender=feminine
entity bruun person "Poul Bruun"
entity tillie person "Matilda Stark" gender=feminine
date d1 1996-06-14
date d2 1996-06-13TNI
date d3 1951
date d4 1996-04
event e1 pass agents=holders patients=merger date=d2
vote v1 choice=merger count=6100000 unit=shares stance=for date=d2
vote v2 choice=merger count=2400000 unit=shares stance=against date=d2
role r1 person=warsame title=Chairwoman org=bannock status=current
age a1 person=warsame years=59
quote q1 direct speaker=warsame
count n1 value=96000000 unit=dollars what="paid for the company in all"
role r2 person=bruun title="chief executive" org=jyde status=current
quote q2 indirect speaker=bruun
count n2 value=310 unit="oven hands" what="to be kept"
quote q3 direct speaker=bruun
role r3 person=tillie title=taster org=bannock status=current
quote q4 indirect speaker=tillie
contact c1 from=bruun to=tillie medium=meeting date=d4
entity ohio place "Ohio"
