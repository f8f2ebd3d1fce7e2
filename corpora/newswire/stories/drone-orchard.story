id: drone-orchard
published: 2026-02-06
house: coastline
topic: courts
length: brief
traps: model-number, rhetorical-question
byline: Ambrose Lightfoot
---
{~jury Jury} clears {~nasrin grower} who netted delivery drone

By AMBROSE LIGHTFOOT

{=yakima YAKIMA}, {=wash Wash.} (Coastline Press) — It took {~jury a {=county Yakima County} jury} less time than lunch {d1 Friday} to decide that {=nasrin Nasrin Golzari}, {a1 age 68}, may fish what {^nasrin she} likes out of the air above {^nasrin her} own pears.

{e1 {^nasrin She} was {e1.trigger found not guilty} of destroying a $41,000 SkyMule 6}. {q1 {~jury The panel}'s first straw poll had been {v1 eleven for {~nasrin the grower}} and {v2 one for {~skymule the company}}}, {q1.src {r1 {r1.org {~jury jury}} {r1.title foreman} {=ito Curtis Ito}}} {q1.cue related}.

"{q2 Do {^nasrin I} look like an airport}?" {q2.src {=nasrin Golzari}} {q2.cue asked}, holding up the net.

{q3.src {=skymule SkyMule Freight}}, which {q3.cue called} {~verdict the verdict} "{q3 a speed bump}," {q4.cue says} {q4 {^skymule it} lost {n1 17 aircraft} in {d2 2025} to nets, dogs and, once, a trombone}.

{c1 {r2 {~dufresne {~skymule The firm}'s {r2.title vice president}}, {=dufresne Ty Dufresne}}, {c1.trigger called} {=nasrin Golzari} at {d3 about 4 p.m.}} {c1.purpose to arrange the return of a parcel}. {^nasrin She} had already eaten it.
---
entity jury group "Yakima County jury" named=no
entity yakima place "Yakima"
entity nasrin person "Nasrin Golzari" gender=feminine
entity skymule organization "SkyMule Freight"
entity ito person "Curtis Ito" gender=masculine
entity verdict other "verdict" named=no
entity dufresne person "Ty Dufresne"
date d1 2026-02-06
age a1 person=nasrin years=68
event e1 acquit agents=jury patients=nasrin date=d1
quote q1 indirect speaker=ito
vote v1 choice=nasrin count=11 unit=jurors
vote v2 choice=skymule count=1 unit=jurors
role r1 person=ito title=foreman org=jury status=current
quote q2 direct speaker=nasrin
quote q3 mixed speaker=skymule
quote q4 indirect speaker=skymule
count n1 value=17 unit=aircraft what="lost by SkyMule to nets, dogs and a trombone" date=d2
date d2 2025
date d3 2026-02-06T16:00
role r2 person=dufresne title="vice president" org=skymule status=current
contact c1 from=dufresne to=nasrin medium=phone date=d3 purpose="to arrange the return of a parcel"
entity wash place "Wash."
entity county place "Yakima County"
