id: syrup-recall
published: 2021-04-06
house: release
topic: health
length: brief
traps: model-number, negated, address-number
---
URGENT PRODUCT NOTICE

{=jena JENA}, {d1 6 April 2021} – {=thorne Thorne & Abebe Pharma} is recalling {n1 61,000 bottles} of {=hustelin Hustelin} cough syrup, lot {x H-7714}. {n2 {~patients Eight patients}} have felt unwell; {e1 none of {^patients them} has {e1.trigger died}}.

"{q1 The fault is {^thorne ours} and the bottle is brown}," {q1.cue states} {q1.src {r1 {r1.title managing director} {=mulu Mulugeta Abebe}}}. "{q1 If it rattles, do not swallow it.}"

{c1 {~thorne The company} {c1.trigger telephoned} {n3 {~pharmacies 412 pharmacies}} on {d2 Easter Monday}}, an effort that {q2.src {r2 {=reinhild Reinhild Voss}, {~reinhild {r2.title deputy head} of {=regulator the Medicines Office}}},} has {q2.cue termed} "{q2 prompt, if rather loud}".

{q3.src {r3 {a1 {=toomas Toomas Kask}, 52}, who {r3.title chairs} {~council the works council},}} {q3.cue reports} that {q3 {e2 {~staff staff} {e2.trigger agreed} to {~shift a night shift}, {v1 94} voting aye and {v2 17} no}}.

Returns: {x 12} Lutherplatz.
---
entity jena place "Jena"
entity thorne organization "Thorne & Abebe Pharma"
entity hustelin product "Hustelin"
entity patients group "eight patients" named=no
entity mulu person "Mulugeta Abebe"
entity pharmacies group "412 pharmacies" named=no
entity reinhild person "Reinhild Voss"
entity regulator organization "Medicines Office"
entity toomas person "Toomas Kask"
entity council organization "works council" named=no
entity staff group "staff" named=no
entity shift other "night shift" named=no
date d1 2021-04-06
date d2 2021-04-05
count n1 value=61000 unit=bottles what="of cough syrup recalled"
count n2 value=8 unit=patients what=unwell
count n3 value=412 unit=pharmacies what=telephoned
event e1 die patients=patients factuality=negated
event e2 pass agents=staff patients=shift
quote q1 direct speaker=mulu
quote q2 mixed speaker=reinhild
quote q3 indirect speaker=toomas
role r1 person=mulu title="managing director" org=thorne status=current
role r2 person=reinhild title="deputy head" org=regulator status=current
role r3 person=toomas title=chairs org=council status=current
age a1 person=toomas years=52
contact c1 from=thorne to=pharmacies medium=phone date=d2
vote v1 choice=shift count=94 unit=votes stance=for
vote v2 choice=shift count=17 unit=votes stance=against
