id: grain-quay
published: 2024-11-06
house: meridian
topic: local-government
length: brief
traps: threshold, called-for, planned, scare-quotes
source: Meridian
---
{=tarn TARN HARBOUR}, {d1 Nov 6} (Meridian) - {e1 {=council {=tarn Tarn Harbour} council} {e1.trigger rejected} {~sale the sale of the old grain quay}} {d2 late on Tuesday} by {v1 nine votes} to {v2 six}, hours after {c1 {r1 {r1.title harbour master} {=quist Mara Quist}} {c1.trigger telephoned} {~waverers three wavering members} from {^quist her} sickbed}.

"{q1 I told {^waverers them} what the silt would do, and {^waverers they} listened}," {q1.cue said} {q1.src {a1 {=quist Quist}, 58}}. "{q1 It took {x two} hours.}"

{x Eight votes} were needed. {r2 {r2.org {=council Council}} {r2.title leader} {=brill Tom Brill}} {q2.cue called} {~sale the result} "{q2 an act of self-harm}" and called for a recount.

{q3.src {^brill He}} {q3.cue said} {q3 {c2 {^brill he} would {c2.trigger meet} {~norvane the bidder}, {=norvane Norvane Estates}, on {d3 Friday}}}. {q4 {n1 Some 140 jobs} had been promised on the quay}, {q4.cue according to} {q4.src {~norvane the firm}'s "{x vision paper}"}.

(Reporting by Ada Lunn; Editing by Piet Moor)
---
entity tarn place "Tarn Harbour"
entity council organization "Tarn Harbour council"
entity sale other "sale of the old grain quay" named=no
entity quist person "Mara Quist" gender=feminine
entity waverers group "three wavering members" named=no
entity brill person "Tom Brill" gender=masculine
entity norvane organization "Norvane Estates"
date d1 2024-11-06
date d2 2024-11-05TNI
date d3 2024-11-08
event e1 reject agents=council patients=sale date=d2
vote v1 choice=sale count=9 unit=votes stance=against
vote v2 choice=sale count=6 unit=votes stance=for
contact c1 from=quist to=waverers medium=phone
role r1 person=quist title="harbour master" status=current
role r2 person=brill title=leader org=council status=current
age a1 person=quist years=58
quote q1 direct speaker=quist
quote q2 mixed speaker=brill
quote q3 indirect speaker=brill
contact c2 from=brill to=norvane medium=meeting date=d3 factuality=planned
quote q4 indirect speaker=norvane
count n1 value=140 unit=jobs what="promised on the quay" bound=about
