id: drone-orchard
published: 2026-02-06
house: coastline
topic: courts
length: brief
traps:
byline: Ambrose Lightfoot
---
{~jury Jury} clears {~golzari grower} who netted delivery drone

By AMBROSE LIGHTFOOT

{=yakima YAKIMA}, {=wash Wash.} (Coastline Press) — It took {~jury a {=county Yakima County} jury} less time than lunch {d1 Friday} to decide that {a1 {=golzari Nasrin Golzari}, age 68}, may fish what {^golzari she} likes out of the air above {^golzari her} own pears.

{e1 {^golzari She} was {e1.trigger found not guilty}} of destroying a {x $41,000} SkyMule {x 6}. {q1 {~jury The panel}'s first straw poll had been {v1 eleven for {~golzari the grower}} and {v2 one for {~sky the company}}}, {q1.src {r1 {r1.org {~jury jury}} {r1.title foreman} {=ito Curtis Ito}}} {q1.cue related}.

"{q2 Do {^golzari I} look like an airport?}" {q2.src {=golzari Golzari}} {q2.cue asked}, holding up the net.

{q3.src {q4.src {=sky SkyMule Freight}}}, which {q3.cue called} the verdict "{q3 a speed bump}," {q4.cue says} {q4 {n1 {^sky it} lost 17 aircraft} in {d2 2025} to nets, dogs and, once, a trombone}.

{r2 {~dufresne {r2.org {~sky The firm}}'s {r2.title vice president}}, {=dufresne Ty Dufresne}}, {c1 {c1.trigger called} {=golzari Golzari} at about {d3 4 p.m.} {c1.purpose to arrange the return of a parcel}}. {^golzari She} had already eaten it.
---
entity yakima place "Yakima"
entity wash place "Wash."
entity county place "Yakima County"
entity jury group "Yakima County jury" named=no
entity golzari person "Nasrin Golzari" gender=feminine
entity sky organization "SkyMule Freight"
entity ito person "Curtis Ito"
entity dufresne person "Ty Dufresne"
date d1 2026-02-06
date d2 2025
date d3 2026-02-06T16:00
event e1 acquit agents=jury patients=golzari date=d1
age a1 person=golzari years=68
vote v1 choice=golzari count=11 unit=votes contest="first straw poll"
vote v2 choice=sky count=1 unit=votes contest="first straw poll"
role r1 person=ito title=foreman org=jury status=current
role r2 person=dufresne title="vice president" org=sky status=current
count n1 value=17 unit=aircraft what="lost to nets, dogs and a trombone" date=d2
contact c1 from=dufresne to=golzari medium=phone date=d3 purpose="to arrange the return of a parcel"
quote q1 indirect speaker=ito
quote q2 direct speaker=golzari
quote q3 mixed speaker=sky
quote q4 indirect speaker=sky
