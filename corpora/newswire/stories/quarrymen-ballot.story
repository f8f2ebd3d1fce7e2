id: quarrymen-ballot
published: 2007-10-15
house: release
topic: labour
length: brief
traps: planned, article-number, address-number
---
{=qku QUARRY AND KILN UNION}
RESULT OF MEMBERS' BALLOT: FOR IMMEDIATE USE

{d1 15 October 2007}

{q1.src {r1 {~owain The {r1.title scrutineer}}, Mr {=owain Owain Prys-Lloyd}}}, {q1.cue declared} at {=bethania Bethania Hall} on {d2 Saturday}:

{q1 Papers sent out: {n1 1,640}
Papers returned: {n2 1,391}
To accept {~offer the employers' offer}: {v1 588}
To refuse {^offer it}: {v2 786}
{v3 Spoilt: 17}}

{e1 {~offer The offer} is accordingly {e1.trigger rejected}}. Support for {^offer it} varied: {s1 {=moel Moel Ddu}, 31 per cent}; {s2 {=cefn Cefn Isaf}, 44}; {s3 {=garreg the Garreg kilns}, 62}.

"{q2 Nobody in this union wants to be cold at {d6 Christmas}}," {q2.cue says} {q2.src {r2 {r2.title general secretary} {=mair Mair Bowen-Iqbal}}, {a1 52}}. "{q2 {^qku We} want to be asked properly.}"

{c1 {^mair She} {c1.trigger wrote} to {r3 {=rhodri Rhodri Vanneck}, {~rhodri {r3.title managing director} of {=slate Vanneck Slate}}}, {d3 this morning}}. {q3 {c2 {~pair The two} are to {c2.trigger meet} at {d4 2 p.m. on Thursday}}}, {q3.src {~slate the company}} {q3.cue confirms}. A stoppage under Rule {x 9} could start on {d5 29 October}.

Enquiries: {r4 {=ceri Ceri Tomos}, {~ceri {r4.title press officer}}}, {=lane {x 4} Chapel Lane}
---
entity qku organization "Quarry and Kiln Union"
entity owain person "Owain Prys-Lloyd"
entity bethania place "Bethania Hall"
entity offer other "employers' offer" named=no
entity moel place "Moel Ddu"
entity cefn place "Cefn Isaf"
entity garreg place "Garreg kilns"
entity mair person "Mair Bowen-Iqbal" gender=feminine
entity rhodri person "Rhodri Vanneck"
entity slate organization "Vanneck Slate"
entity pair group "Bowen-Iqbal and Vanneck" named=no
entity ceri person "Ceri Tomos"
entity lane place "4 Chapel Lane"
date d1 2007-10-15
date d2 2007-10-13
date d3 2007-10-15TMO
date d4 2007-10-18T14:00
date d5 2007-10-29
date d6 2007-12-25
quote q1 indirect speaker=owain date=d2
role r1 person=owain title=scrutineer status=current
count n1 value=1640 unit=papers what="sent out"
count n2 value=1391 unit=papers what="returned"
vote v1 choice=offer count=588 unit=papers stance=for
vote v2 choice=offer count=786 unit=papers stance=against
vote v3 choice=offer count=17 unit=papers stance=abstain
event e1 reject patients=offer
share s1 choice=offer percent=31 population="Moel Ddu"
share s2 choice=offer percent=44 population="Cefn Isaf"
share s3 choice=offer percent=62 population="Garreg kilns"
quote q2 direct speaker=mair
role r2 person=mair title="general secretary" org=qku status=current
age a1 person=mair years=52
contact c1 from=mair to=rhodri medium=letter date=d3
role r3 person=rhodri title="managing director" org=slate status=current
quote q3 indirect speaker=slate
contact c2 from=mair to=rhodri medium=meeting date=d4 factuality=planned
role r4 person=ceri title="press officer" org=qku status=current
