id: ostrava-pit-ballot
published: 2012-12-03
house: eastgate
topic: labour
length: brief
traps: range, unnamed-source, negated
source: Eastgate
---
{=ostrava OSTRAVA}, {=czech Czech Republic}, {d1 Dec. 3} (Eastgate) -- {e1 {~offer A severance offer} was {e1.trigger turned down} by {~miners miners at {=vrbina the Vrbina colliery}}} on {d2 Sunday}: {v1 1,214 ballots against}, {v2 806 for}, {v3 twelve left blank}.

{s1 On the night shift 71 percent voted {~no no}}. {s2 Among surface clerks, who would go first, it was 38}.

The result was carried to the gate by {r1 {=hrubes Jaroslav Hrubeš}, {~hrubes a {r1.title locksmith}}} of {a1 59} who has counted every ballot since {d3 1989}. ``{q1 {^hrubes I} read it once. Nobody clapped},'' {^hrubes he} {q1.cue recalled}.

{q2 {~vrbina The pit} will shut on {d4 March 31} with or without a vote}, {q2.src {=karbon Karbon-Sever}}, which owns {^vrbina it}, {q2.cue said in a statement}. {q3 {n1 Between 1,900} and {n2 2,100 jobs} would go}, {q3.cue estimated} {q3.src {~official a labor ministry official}} who was not authorized to speak.

{c1 {r2 {r2.title Archbishop} {=sykora Vít Sýkora}} {c1.trigger met} {r3 {~ondra {~karbon the company}'s {r3.title director}}, {=ondra Ondřej Malát}}, on {d5 Saturday}}. {q4.src {~wives {~miners The men}'s wives}}, {c2 whom {~karbon the company} has not {c2.trigger received}}, {q4.cue wrote} on a bedsheet: ``{q4 {x Six hundred} lamps, {x one} owner.}''
---
entity ostrava place "Ostrava"
entity czech place "Czech Republic"
entity offer other "severance offer" named=no
entity miners group "miners at the Vrbina colliery" named=no
entity vrbina place "Vrbina colliery"
entity no other "no" named=no
entity hrubes person "Jaroslav Hrubeš" gender=masculine
entity karbon organization "Karbon-Sever"
entity official person "labor ministry official" named=no
entity sykora person "Vít Sýkora"
entity ondra person "Ondřej Malát"
entity wives group "miners' wives" named=no
date d1 2012-12-03
date d2 2012-12-02
date d3 1989
date d4 2013-03-31
date d5 2012-12-01
event e1 reject agents=miners patients=offer date=d2
vote v1 choice=offer count=1214 unit=ballots stance=against date=d2
vote v2 choice=offer count=806 unit=ballots stance=for date=d2
vote v3 choice=offer count=12 unit=ballots stance=abstain date=d2
share s1 choice=no percent=71 population="on the night shift" date=d2
share s2 choice=no percent=38 population="surface clerks" date=d2
role r1 person=hrubes title=locksmith status=current
age a1 person=hrubes years=59
quote q1 direct speaker=hrubes
quote q2 indirect speaker=karbon
quote q3 indirect speaker=official
count n1 value=1900 unit=jobs what="that would go" bound=at_least
count n2 value=2100 unit=jobs what="that would go" bound=at_most
contact c1 from=sykora to=ondra medium=meeting date=d5
contact c2 from=karbon to=wives medium=meeting factuality=negated
role r2 person=sykora title=Archbishop status=current
role r3 person=ondra title=director org=karbon status=current
quote q4 direct speaker=wives
