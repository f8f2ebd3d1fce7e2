id: pulsar-clerk
published: 2009-03-27
house: kingsway
topic: science
length: brief
traps: role-elsewhere, generic, refused
---
The best evidence yet for a wobble in the pulsar nicknamed the Metronome has come not from an observatory but from a gas board.

{=bhattacharya Ritwik Bhattacharya}, {r1 {~bhattacharya a {r1.title billing clerk} at {=gas Severn Gas}}}, spent {^bhattacharya his} lunch hours on {n1 6,100 pages} of charts thrown away by {r2 Dame {=tolland Ida Tolland}, {~tolland sometime {r2.title keeper} of {=radcombe the Radcombe dish}}}. {q1.src {^bhattacharya He}} {q1.cue reckons} {q1 the star hiccups twice a century}.

'{q2 {^tolland I} put a discovery in the skip and kept the teapot},' {q2.cue lamented} {q2.src {a1 Dame {=tolland Ida}, now 83,}} when {c1 {^tolland she} {c1.trigger received} {^bhattacharya him} at {=radcombe Radcombe} {d1 yesterday afternoon}}. Clerks rarely look up; {q3 Mr {=bhattacharya Bhattacharya}}, {q3.src {^tolland she}} {q3.cue noted} with approval, {q3 had brought binoculars}.

{=astro The Western Astronomical Club} has declined to print {~paper the paper}. {e1 {~editors {^astro Its} editors} {e1.trigger turned {^paper it} down}} by {v1 three votes} to {v2 one} on {d2 16 March}, and {c2 {r3 {~iolo {~astro the club}'s {r3.title secretary}}, {=iolo Iolo Prys}}, would not {c2.trigger take {~bhattacharya the clerk}'s calls}}.
---
entity bhattacharya person "Ritwik Bhattacharya" gender=masculine
entity gas organization "Severn Gas"
entity tolland person "Ida Tolland" gender=feminine
entity radcombe organization "Radcombe dish" aliases="Radcombe"
entity astro organization "Western Astronomical Club"
entity editors group "Western Astronomical Club's editors" named=no
entity paper work "paper" named=no
entity iolo person "Iolo Prys"
date d1 2009-03-26TAF
date d2 2009-03-16
role r1 person=bhattacharya title="billing clerk" org=gas status=current
role r2 person=tolland title=keeper org=radcombe status=former
role r3 person=iolo title=secretary org=astro status=current
count n1 value=6100 unit=pages what="of discarded charts"
quote q1 indirect speaker=bhattacharya
quote q2 direct speaker=tolland
quote q3 indirect speaker=tolland
age a1 person=tolland years=83
contact c1 from=tolland to=bhattacharya medium=meeting date=d1 place=radcombe
contact c2 from=bhattacharya to=iolo medium=phone factuality=negated
event e1 reject agents=editors patients=paper date=d2
vote v1 choice=paper count=3 unit=votes stance=against
vote v2 choice=paper count=1 unit=votes stance=for
