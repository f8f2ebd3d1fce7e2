id: quimaya-override
published: 2013-08-15
house: meridian
topic: legislatures
length: brief
traps: threshold, total, price-or-percent
source: Meridian
---
{=altamira CIUDAD ALTAMIRA}, {d1 Aug 15} (Meridian) - {e1 {=congress {=quimaya Quimaya}'s Congress} {e1.trigger overrode} on {d2 Wednesday night} {e2 {r1 {r1.title President} {=olazabal Saturnino Olazábal}}'s {e2.trigger veto} of {~law a law that bars the sale of river rights}}}, {v1 91 votes} to {v2 36}. It needed {x 87}, or {x two-thirds} of the chamber.

{v3 Fourteen of {~olazabal the president}'s own deputies} sided with the opposition. "{q1 {^rosaura My} village has {n1 one tap} and {n2 four owners}}," {q1.src {r2 {r2.title Deputy} {=rosaura Rosaura Chiquihuanca}}, who sponsored {~law the bill},} {q1.cue shouted} over the bell.

{e3 {r3 {r3.title Environment Minister} {=lizardo Lizardo Puente}} {e3.trigger stepped down} {d3 this morning}}. {q2.src {r4 {r4.title Government spokesman} {=abad Teófilo Abadía}}} {q2.cue denied} that {q2 {c1 {~olazabal the president} had {c1.trigger called} {^lizardo him} {d6 overnight} {c1.purpose to demand it}}}.

{q3 {s1 {~law The law} has the support of 64 percent of adults}, with {s2 19 {~opposed opposed}}}, {q3.cue according to} {q3.src {=total Encuesta Total}}. {s3 {=olazabal Olazábal}'s own approval is down to 29 percent}, {x five} points lower than in {d4 June}. Water bills have risen {x 40 percent} since {d5 2011}.

(Reporting by Nilda Carpio; Editing by June Castell)
---
entity altamira place "Ciudad Altamira"
entity quimaya place "Quimaya"
entity congress organization "Quimaya's Congress"
entity olazabal person "Saturnino Olazábal"
entity law law "law that bars the sale of river rights" named=no
entity rosaura person "Rosaura Chiquihuanca" gender=feminine
entity lizardo person "Lizardo Puente" gender=masculine
entity abad person "Teófilo Abadía"
entity opposed other "opposed" named=no
entity total organization "Encuesta Total"
date d1 2013-08-15
date d2 2013-08-14TNI
date d3 2013-08-15TMO
date d4 2013-06
date d5 2011
date d6 2013-08-14TNI
event e1 pass agents=congress patients=law date=d2
event e2 veto agents=olazabal patients=law
event e3 resign agents=lizardo date=d3
vote v1 choice=law count=91 unit=votes stance=for date=d2
vote v2 choice=law count=36 unit=votes stance=against date=d2
vote v3 choice=law count=14 unit=deputies stance=for date=d2
role r1 person=olazabal title=President status=current
role r2 person=rosaura title=Deputy status=current
role r3 person=lizardo title="Environment Minister" status=former
role r4 person=abad title="Government spokesman" status=current
quote q1 direct speaker=rosaura
quote q2 indirect speaker=abad
quote q3 indirect speaker=total
contact c1 from=olazabal to=lizardo medium=phone date=d6 factuality=negated purpose="to demand it"
count n1 value=1 unit=taps what="in Chiquihuanca's village"
count n2 value=4 unit=owners what="of the village's tap"
share s1 choice=law percent=64 population=adults survey=total
share s2 choice=opposed percent=19 population=adults survey=total
share s3 choice=olazabal percent=29 survey=total
