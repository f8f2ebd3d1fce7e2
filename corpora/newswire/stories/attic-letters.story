id: attic-letters
published: 2005-02-06
house: kingsway
topic: culture
length: brief
traps: duration, relayed-speech, scare-quotes
---
'{q1 Burn these},' {q1.cue instructs} the last of {n1 ninety-four letters} that {c1 {q1.src {=vita Vita Sörensen-Quaye}}, {r4 {~vita the {r4.title playwright}}}, {c1.trigger wrote} to {r3 {~edie {^vita her} {r3.title dresser}}}}. {=edie Edie Mumford} put them in a hatbox.

The box came down from a loft in {=deal Deal} on {d1 Friday}. {q2.src {r1 {=raman Kavya Raman}, {~raman {r1.title archivist} of {=theatre the Theatre Collection}}}}, {q2.cue said} that {~joan {~edie the dresser}'s granddaughter}, {a1 {=joan Joan Mumford}, 58}, {c2 had {c2.trigger told} {^raman her}} {q2 {=edie Edie} thought them 'too funny for the fire'}.

Written between {d2 1926} and {d3 1934}, they deal with draughts, critics and a producer whom {q3.src Miss {=vita Sörensen-Quaye}} {q3.cue calls} '{q3 the upholstered man}'. {~council The town council} {d4 last night} {e1 {e1.trigger agreed} to {~bid bid for them}}, {v1 ten} to {v2 three}; {c3 {r2 {r2.title Mayor} {=osman Osman Yıldız-Pratt}} is to {c3.trigger call on} Miss {=joan Mumford} {d5 tomorrow}}, with a cake.
---
entity vita person "Vita Sörensen-Quaye" gender=feminine
entity edie person "Edie Mumford" gender=feminine
entity deal place "Deal"
entity raman person "Kavya Raman" gender=feminine
entity theatre organization "Theatre Collection"
entity joan person "Joan Mumford" gender=feminine
entity council organization "town council" named=no
entity bid other "bid for them" named=no
entity osman person "Osman Yıldız-Pratt"
date d1 2005-02-04
date d2 1926
date d3 1934
date d4 2005-02-05TNI
date d5 2005-02-07
count n1 value=94 unit=letters what="from the playwright to her dresser"
quote q1 direct speaker=vita to=edie medium=letter
quote q2 mixed speaker=raman relayed=joan
quote q3 mixed speaker=vita medium=letter
contact c1 from=vita to=edie medium=letter
contact c2 from=joan to=raman medium=unspecified by=raman
contact c3 from=osman to=joan medium=meeting date=d5 factuality=planned
role r1 person=raman title=archivist org=theatre status=current
role r2 person=osman title=Mayor status=current
role r3 person=edie title=dresser
role r4 person=vita title=playwright
age a1 person=joan years=58
event e1 pass agents=council patients=bid date=d4
vote v1 choice=bid count=10 unit=votes stance=for
vote v2 choice=bid count=3 unit=votes stance=against
