id: ferry-cooks
published: 2013-12-16
house: meridian
topic: labour
length: brief
traps: negated, unnamed-source, idiom
source: Meridian
---
{=cebu CEBU}, {d1 Dec 16} (Meridian) - The cooks are staying ashore, and so are {n1 11,000 Christmas passengers}.

{e1 {=guild The Galley Guild} {e1.trigger rejected} {~offer a ninth offer} from {=sulu Sulu Lines}} {d2 overnight}, {v1 1,412 thumbprints against}, {v2 388 for}.

"{q1 Nine offers, and each had the same soup in it}," {q1.src {r1 {=dimaano Rizalina Dimaano}, {~dimaano {^guild its} {r1.title general secretary}}}}, {q1.cue scoffed}.

{c1 {~sulu The line} has not {c1.trigger contacted} {~dimaano {~guild the guild}'s leader} since}. {q2.src {~officer A ship's officer} who asked not to be named}, {q2.cue ventured} an explanation: {q2 {r2 {r2.title president} {=wee Arnold Wee}} "is frying {^wee his} own eggs and finds it calming"}.

{q3 {c2 {r3 {r3.title Labour Secretary} {=lim Corazon Lim}} will {c2.trigger receive} {~both both sides} on {d3 Wednesday}}}, {q3.src {~department {^lim her} department}} {q3.cue announced}. {a1 {=wee Wee}, 50 {d4 today}}, had planned a party aboard.

(Reporting by Ana Sol; Editing by Nadia Holt)
---
entity cebu place "Cebu"
entity guild organization "Galley Guild"
entity offer other "ninth offer" named=no
entity sulu organization "Sulu Lines"
entity dimaano person "Rizalina Dimaano" gender=feminine
entity officer person "ship's officer" named=no
entity wee person "Arnold Wee" gender=masculine
entity lim person "Corazon Lim" gender=feminine
entity department organization "Corazon Lim's department" named=no
entity both group "both sides" named=no
date d1 2013-12-16
date d2 2013-12-15TNI
date d3 2013-12-18
date d4 2013-12-16
count n1 value=11000 unit=passengers what="staying ashore"
event e1 reject agents=guild patients=offer date=d2
vote v1 choice=offer count=1412 unit=thumbprints stance=against date=d2
vote v2 choice=offer count=388 unit=thumbprints stance=for date=d2
quote q1 direct speaker=dimaano
role r1 person=dimaano title="general secretary" org=guild status=current
contact c1 from=sulu to=dimaano medium=unspecified factuality=negated
quote q2 mixed speaker=officer
role r2 person=wee title=president org=sulu status=current
quote q3 indirect speaker=department
contact c2 from=lim to=both medium=meeting date=d3 factuality=planned
role r3 person=lim title="Labour Secretary" status=current
age a1 person=wee years=50
