id: embassy-bees
published: 2022-06-08
house: coastline
topic: diplomacy
length: brief
traps: correction
---
{=lisbon LISBON} (Coastline Press) — A swarm of bees has done what {n1 three mediators} could not: it got {=tav Inês Tavares-Roque} and {=obeid Walid Obeid} into the same garden.

{c1 {r1 {=obeid Obeid}, {~obeid {r1.title chargé d'affaires} of {r1.org {=maresh the Emirate of Maresh}}}}, {c1.trigger called} {~embassy the embassy next door} at {d1 7 a.m. Tuesday} {c1.purpose to {q4.cue report} an “{q4 intrusion}”}}. {c2 {r2 {~tav {~embassy The neighbor}'s {r2.title ambassador}}, {=tav Tavares-Roque}}, came over in a veil and {c2.trigger talked} with {^obeid him} across the hive}.

“{q1 By the second hour {^pair we} had settled the tuna quota. The bees had settled {^tav my} hat},” {q1.src {=tav Tavares-Roque}} {q1.cue deadpanned}.

{q2.src {=obeid Obeid}, {a1 in {^obeid his} 45th year},} {q2.cue thanked} the swarm “{q2 for its good offices}.” {c3 {~pair Both} have {c3.trigger written} to {r4 {~joa the {r4.title beekeeper}}}, {r3 {=joa Joaquina Pestana}, {~joa a {r3.title sergeant} in {r3.org {~fire the fire brigade}}}}}. {q3 {^joa She} would send honey, not a bill}, {q3.src {^joa she}} {q3.cue vowed}.

CORRECTION: A previous version of this story said the swarm numbered {x 200,000}; it was {n2 about 20,000}.
---
entity lisbon place "Lisbon"
entity tav person "Inês Tavares-Roque" gender=feminine
entity obeid person "Walid Obeid" gender=masculine
entity maresh place "Emirate of Maresh"
entity embassy organization "embassy next door" named=no
entity pair group "Inês Tavares-Roque and Walid Obeid" named=no
entity joa person "Joaquina Pestana" gender=feminine
entity fire organization "fire brigade" named=no
date d1 2022-06-07T07:00
contact c1 from=obeid to=embassy medium=phone purpose="to report an intrusion" date=d1
contact c2 from=tav to=obeid medium=meeting
contact c3 from=pair to=joa medium=letter
role r1 person=obeid title="chargé d'affaires" org=maresh status=current
role r2 person=tav title=ambassador status=current
role r3 person=joa title=sergeant org=fire status=current
age a1 person=obeid years=44
count n1 value=3 unit=mediators what="failed to bring the two together"
count n2 value=20000 unit=bees what="in the swarm" bound=about
quote q1 direct speaker=tav
quote q2 mixed speaker=obeid
quote q3 indirect speaker=joa
role r4 person=joa title=beekeeper status=current
quote q4 mixed speaker=obeid to=embassy medium=phone
