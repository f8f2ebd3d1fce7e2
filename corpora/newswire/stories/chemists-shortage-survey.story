id: chemists-shortage-survey
published: 2024-11-20
house: release
topic: health
length: brief
traps: number-in-name
---
MEDIA RELEASE

{=canberra Canberra}, {d1 20 November 2024}

{q1 {s1 Nine out of ten {~chemists community pharmacists} {~short ran short of at least one essential medicine} in {d2 October}}, up from {s2 71 per cent in {d3 October 2022}}}, {q1.src a survey by {=guild the Australian Dispensers' Guild}} {q1.cue shows}.

{s3 Thirty-six per cent {~sent sent a patient on to a hospital}}. Answers came from {n1 1,264 pharmacies} in all states.

“{q2 {~father A father} drove {x 300} kilometres for {~daughter {^father his} daughter}'s antibiotic. {c1 {^father He} had {c1.trigger rung} {~shops {n2 fourteen shops}}}},” {q2.cue said} {q2.src {r1 {~drakopoulos {~guild the Guild}'s {r1.title national president}}, {=drakopoulos Eleni Drakopoulos}}}. “{q2 {a1 {^daughter She} is four}. This is not a rich country's problem to have.}”

{c2 Ms {=drakopoulos Drakopoulos} {c2.trigger met} {r2 {r2.title Assistant Health Minister} {=farrant Joel Farrant}} on {d4 Monday}} and {c3 will {c3.trigger write} to {~makers manufacturers} {d5 this week}}. {q3.src {~guild The Guild}} {q3.cue proposes} {q3 a national reserve of {x 60} medicines, at a cost of {n3 $48 million}}.

{e1 {=nakhle Philippa Nakhle} has been {e1.trigger appointed} {r3 {r3.title chair} of {=panel {~guild the Guild}'s Section 19 Supply Panel}}}.

Media contact: {~guild the Guild} office, {=canberra Canberra}
---
entity canberra place "Canberra"
entity chemists group "community pharmacists" named=no
entity short other "ran short of at least one essential medicine" named=no
entity guild organization "Australian Dispensers' Guild"
entity sent other "sent a patient on to a hospital" named=no
entity father person "father" gender=masculine named=no
entity daughter person "father's daughter" gender=feminine named=no
entity shops group "fourteen shops" named=no
entity drakopoulos person "Eleni Drakopoulos" gender=feminine
entity farrant person "Joel Farrant"
entity makers group "manufacturers" named=no
entity nakhle person "Philippa Nakhle"
entity panel organization "Section 19 Supply Panel"
date d1 2024-11-20
date d2 2024-10
date d3 2022-10
date d4 2024-11-18
date d5 2024-W47
quote q1 indirect speaker=guild
share s1 choice=short percent=90 population="community pharmacists" survey=guild date=d2
share s2 choice=short percent=71 population="community pharmacists" survey=guild date=d3
share s3 choice=sent percent=36 survey=guild
count n1 value=1264 unit=pharmacies what="that answered"
quote q2 direct speaker=drakopoulos
contact c1 from=father to=shops medium=phone
count n2 value=14 unit=shops what="rung by the father"
age a1 person=daughter years=4
role r1 person=drakopoulos title="national president" org=guild status=current
contact c2 from=drakopoulos to=farrant medium=meeting date=d4
role r2 person=farrant title="Assistant Health Minister" status=current
contact c3 from=drakopoulos to=makers medium=letter date=d5 factuality=planned
quote q3 indirect speaker=guild
count n3 value=48000000 unit=dollars what="cost of a national reserve"
event e1 appoint patients=nakhle
role r3 person=nakhle title=chair org=panel status=current
