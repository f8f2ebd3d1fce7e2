id: faculty-no-confidence
published: 2022-04-28
house: meridian
topic: labour
length: brief
traps: total, planned, denied
source: Meridian
---
{=holm HOLMGATE}, {d1 April 28} (Meridian) - {q1 {~senate The academic senate} of {=uni {=holm Holmgate} University} has lost {~noconf confidence in {r1 {~rector {^uni its} {r1.title rector}}, {=rector Malin Obuya-Krantz}}}, {v1 sixty-one professors} to {v2 nineteen}, with {v3 seven blank papers}}, {q1.src {r2 {=grund Ernst Grundel}, {~grund the {r2.title secretary}}}}, {q1.cue said} {d2 late on Wednesday}.

Only medicine stood by {^rector her}, {v4 eleven} to {v5 four}. {e1 In {d3 March} {~trustees the trustees} had {e1.trigger thrown out} {~motion a similar motion}}: {v6 three for}, {v7 eight against}.

{c1 {=grund Grundel} {c1.trigger rang} {^rector her} with the figures}. "{q2 {^rector She} thanked {^grund me} and asked about {^grund my} dog}," {^grund he} {q2.cue recalled}. {q3.src {a1 {=rector Obuya-Krantz}, 63,}} {q3.cue denied} {q3 having hidden {n1 a 40 million crown} deficit} and {q4.cue said} {q4 {c2 {^rector she} would {c2.trigger see} {~trustees the trustees} {d4 next Tuesday}}}.

{q5 {s1 Forty-four percent of {n2 2,310 students} wanted {~go her gone}}, {s2 31 percent {~stay the opposite}} and {s3 the rest, a quarter, {~neither neither}}}, {q5.src a ballot by {=guild the Students' Guild}} {q5.cue found}.

(Reporting by Sunniva Dahl-Amin)
---
entity holm place "Holmgate"
entity senate organization "academic senate" named=no
entity uni organization "Holmgate University"
entity rector person "Malin Obuya-Krantz" gender=feminine
entity grund person "Ernst Grundel" gender=masculine
entity trustees organization "trustees" named=no
entity motion other "similar motion" named=no
entity noconf other "confidence in the rector" named=no
entity go other "resignation of Obuya-Krantz" named=no
entity stay other "the opposite" named=no
entity neither other "neither" named=no
entity guild organization "Students' Guild"
date d1 2022-04-28
date d2 2022-04-27TNI
date d3 2022-03
date d4 2022-05-03
event e1 reject agents=trustees patients=motion date=d3
vote v1 choice=noconf count=61 unit=professors stance=against
vote v2 choice=noconf count=19 unit=professors stance=for
vote v3 choice=noconf count=7 unit=papers stance=abstain
vote v4 choice=noconf count=11 unit=votes stance=for
vote v5 choice=noconf count=4 unit=votes stance=against
vote v6 choice=motion count=3 unit=votes stance=for date=d3
vote v7 choice=motion count=8 unit=votes stance=against date=d3
quote q1 indirect speaker=grund date=d2
quote q2 direct speaker=grund
quote q3 indirect speaker=rector
quote q4 indirect speaker=rector
quote q5 indirect speaker=guild
role r1 person=rector title=rector org=uni status=current
role r2 person=grund title=secretary org=senate status=current
age a1 person=rector years=63
contact c1 from=grund to=rector medium=phone
contact c2 from=rector to=trustees medium=meeting date=d4 factuality=planned
count n1 value=40000000 unit=crowns what="deficit"
count n2 value=2310 unit=students what="polled by the Students' Guild"
share s1 choice=go percent=44 population=students survey=guild
share s2 choice=stay percent=31 population=students survey=guild
share s3 choice=neither percent=25 population=students survey=guild
