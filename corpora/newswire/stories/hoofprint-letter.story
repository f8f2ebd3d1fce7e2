id: hoofprint-letter
published: 1999-07-08
house: eastgate
topic: conflict
length: brief
traps: denied, collective-speaker
---
{=wai WAI TABUNG}, {d1 July 8} (Eastgate) -- The letter was written on a vaccination form and sealed with a hoofprint.

"{q1 {^peg I} am well. {~boys The boys} have good cows and bad aim}," {q1.src {=peg Pegah Rostami-Lund}, {a1 35},} {q1.cue assured} {~hus {^peg her} husband} in it. {c1 It {c1.trigger reached} {^hus him} {d2 Tuesday}}, {x 40} days after {~boys gunmen} took {r1 {~peg the {r1.title veterinarian}}} and {~drivers {n1 two drivers}} off the Lamboya road.

{q2.src {~gov The governor's office}} {q2.cue repudiates} {q2 talk of a ransom}; {q3 {c2 {r2 {r2.title Governor} {=lede Lede Umbu-Radja}} did {c2.trigger speak} by radio with {~boys the band}}}, {q3.src {~priest a parish priest}} {q3.cue maintained}, {q3 {c2.purpose about pasture and nothing else}}.

{c3 {=hus Tor Rostami-Lund}, {~hus the husband}, has {c3.trigger mailed} {^peg her} a hoof knife}. "{q4 {^peg She} asked for it}," {q4.src {^hus he}} {q4.cue said}.
---
entity wai place "Wai Tabung"
entity peg person "Pegah Rostami-Lund" gender=feminine
entity hus person "Tor Rostami-Lund" gender=masculine
entity boys group "gunmen" named=no
entity drivers group "two drivers" named=no
entity gov organization "governor's office" named=no
entity lede person "Lede Umbu-Radja"
entity priest person "parish priest" named=no
date d1 1999-07-08
date d2 1999-07-06
contact c1 from=peg to=hus medium=letter date=d2
contact c2 from=lede to=boys medium=phone purpose="about pasture and nothing else"
contact c3 from=hus to=peg medium=letter
age a1 person=peg years=35
role r1 person=peg title=veterinarian
role r2 person=lede title=Governor status=current
count n1 value=2 unit=drivers what="taken with the veterinarian"
quote q1 direct speaker=peg to=hus medium=letter
quote q2 indirect speaker=gov
quote q3 indirect speaker=priest
quote q4 direct speaker=hus
