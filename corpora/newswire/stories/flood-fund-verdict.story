id: flood-fund-verdict
published: 2009-01-12
house: coastline
topic: courts
length: brief
traps: total, planned
source: Coastline Press
byline: Lorna Pettigrew
---
{~jury Jury} convicts {~okonski ex-treasurer} in flood fund theft

By LORNA PETTIGREW

{=millard MILLARD FALLS}, {=iowa Iowa} (Coastline Press) — {e1 {~jury A jury} took less than three hours {d1 Monday} to {e1.trigger convict} {r1 former {=county Pruett County} {r1.title Treasurer} {=okonski Tricia Okonski}} of stealing {n1 more than $412,000}} meant for families flooded out in {d2 2006}.

{a1 {=okonski Okonski}, 53,} was found guilty on {n2 17} of {x 19} counts; {e2 {^okonski she} was {e2.trigger acquitted} of {n3 two counts} of mail fraud}. {r2 {r2.title Judge} {=delacourt Raymond Delacourt}} {e3 set {e3.trigger sentencing} for {d3 March 20}}. {^okonski She} could get up to {x 30} years.

"{q1 {^okonski She} looked those people in the eye and wrote {^okonski herself} checks}," {q1.src {r3 {r3.title Assistant U.S. Attorney} {=renee Renee Archambault}}} {q1.cue said} outside the courthouse.

{e4 {q2.src {=okonski Okonski}} {e4.trigger {q2.cue testified}} {d4 last week}} that {q2 {~clerk a deputy clerk}, {e5 {e5.trigger dead} since {d5 2007}}, had kept the books}. {q3.src {r4 {r4.title Defense lawyer} {=carrasco Luis Carrasco}}} {q3.cue said} {q3 {~okonski {^carrasco his} client} would appeal}.
---
entity millard place "Millard Falls"
entity iowa place "Iowa"
entity jury group "jury" named=no
entity county organization "Pruett County"
entity okonski person "Tricia Okonski" gender=feminine
entity delacourt person "Raymond Delacourt"
entity renee person "Renee Archambault"
entity clerk person "deputy clerk" named=no
entity carrasco person "Luis Carrasco" gender=masculine
date d1 2009-01-12
date d2 2006
date d3 2009-03-20
date d4 2009-W02
date d5 2007
event e1 convict agents=jury patients=okonski date=d1
event e2 acquit agents=jury patients=okonski date=d1
event e3 sentence patients=okonski date=d3 factuality=planned
event e4 testify agents=okonski date=d4
event e5 die patients=clerk date=d5
role r1 person=okonski title=Treasurer org=county status=former
role r2 person=delacourt title=Judge status=current
role r3 person=renee title="Assistant U.S. Attorney" status=current
role r4 person=carrasco title="Defense lawyer" status=current
age a1 person=okonski years=53
count n1 value=412000 unit=dollars what="stolen from the flood fund" bound=at_least
count n2 value=17 unit=counts what="on which Okonski was found guilty"
count n3 value=2 unit=counts what="of mail fraud of which Okonski was acquitted"
quote q1 direct speaker=renee
quote q2 indirect speaker=okonski
quote q3 indirect speaker=carrasco
