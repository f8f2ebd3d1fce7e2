id: tango-museum-theft
published: 2009-03-26
house: eastgate
topic: culture
length: brief
traps: article-number, unnamed-source, hypothetical
source: Eastgate
---
{=rosario PUERTO ROSARIO}, {d1 March 26} (Eastgate) -- {e1 {~police Police} {e1.trigger arrested} {r2 {~evaristo a {r2.title night guard} of {=museum the Tango Museum}}}} {d2 before dawn Thursday} and recovered, from a cello case, the left shoe of {=malena Malena Ruiz}, insured for {n1 $140,000}.

{q1.src {~evaristo The guard}, {a1 {=evaristo Evaristo Pons}, 52},} {q1.cue pleaded} that {q1 {^evaristo he} had only wanted to see if it fit}. {e2 {~prosecutors Prosecutors} may {e2.trigger charge} {^evaristo him}} under Article {x 163} by {d3 Monday}.

"{q2 {^evaristo He} danced {^evaristo his} rounds. {^museum We} thought it was good for the floor}," {q2.cue sighed} {q2.src {r1 {=hsiao Hsiao Mei-ling}, {~hsiao the {r1.title director}}}}. {c1 {^hsiao She} {c1.trigger rang} {~daughter {r3 {~malena the {r3.title dancer}}}'s daughter} {^hsiao herself}}.

{~members Members}, asked by postcard whether to {~forgive forgive {^evaristo him}}, answered yes, {v1 412} to {v2 77}.
---
entity rosario place "Puerto Rosario"
entity police group "police" named=no
entity museum organization "Tango Museum"
entity malena person "Malena Ruiz" gender=feminine
entity evaristo person "Evaristo Pons" gender=masculine
entity prosecutors group "prosecutors" named=no
entity hsiao person "Hsiao Mei-ling" gender=feminine
entity daughter person "dancer's daughter" named=no gender=feminine
entity members group "members" named=no
entity forgive other "forgive him" named=no
date d1 2009-03-26
date d2 2009-03-26TMO
date d3 2009-03-30
event e1 arrest agents=police patients=evaristo date=d2
event e2 charge agents=prosecutors patients=evaristo date=d3 factuality=possible
count n1 value=140000 unit=dollars what="insured value of the shoe"
quote q1 indirect speaker=evaristo
quote q2 direct speaker=hsiao
role r1 person=hsiao title=director org=museum status=current
role r2 person=evaristo title="night guard" org=museum
age a1 person=evaristo years=52
contact c1 from=hsiao to=daughter medium=phone
vote v1 choice=forgive count=412 unit=votes stance=for
vote v2 choice=forgive count=77 unit=votes stance=against
role r3 person=malena title=dancer
