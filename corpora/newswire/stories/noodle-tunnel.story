id: noodle-tunnel
published: 2018-10-23
house: eastgate
topic: crime
length: brief
traps: model-number, idiom
---
{=hualien HUALIEN}, {d1 Oct. 23} (Eastgate) -- {~gang {n1 Three burglars}} dug {x 70} meters from a noodle shop, came up inside the wrong bank and {e1 were {e1.trigger seized} by {~police police} {d2 Tuesday} while asking for change}.

{~gang The trio} had hired a Hitosei {x TX-9} drill and a parrot to drown it out. "{q1 {n2 Four hundred and eighty pieces} of jade lay next door}," {q1.src {r1 {r1.title Police Chief} {=lin Lin Pei-shan}}} {q1.cue remarked} at the scene. "{q1 {^gang They} left {^police us} only a very good broth.}"

{a1 {~wu The eldest}, {=wu Wu Chang-min}, aged 66}, {c1 {c1.trigger phoned} {~landlady the shop's landlady}} from the vault. {q2 {^wu He} was afraid the rent might be late}, {q2.src {^landlady she}} {q2.cue attested}.

{q3.src {r2 {r2.title Defense lawyer} {=tana Tana Siyat}}} {q3.cue contended} {q3 {~gang {^tana her} clients} were "hobby geologists."}
---
entity hualien place "Hualien"
entity gang group "three burglars" named=no
entity police group "police" named=no
entity lin person "Lin Pei-shan" gender=feminine
entity wu person "Wu Chang-min" gender=masculine
entity landlady person "shop's landlady" named=no gender=feminine
entity tana person "Tana Siyat" gender=feminine
date d1 2018-10-23
date d2 2018-10-23
event e1 arrest agents=police patients=gang date=d2
role r1 person=lin title="Police Chief" status=current
role r2 person=tana title="Defense lawyer" status=current
quote q1 direct speaker=lin
quote q2 indirect speaker=landlady
quote q3 mixed speaker=tana
age a1 person=wu years=66
count n1 value=3 unit=burglars what="seized in the wrong bank"
count n2 value=480 unit=pieces what="of jade left next door"
contact c1 from=wu to=landlady medium=phone
