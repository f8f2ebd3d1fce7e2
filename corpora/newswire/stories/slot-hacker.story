id: slot-hacker
published: 2023-02-22
house: coastline
topic: crime
length: brief
traps: model-number, price-or-percent
byline: Imelda Strand
---
{~hacker Ex-croupier} admits rigging slot machines

By IMELDA STRAND

{=gulch DRY GULCH}, {=cedar High Cedar} (Coastline Press) — It began with a Lucky Seven {x 500} that paid out whenever somebody sneezed.

{e1 {=hacker Anela Kahale}, {r1 {~hacker a former {r1.title croupier}}}, was {e1.trigger convicted} {d1 Wednesday}} on {n1 31 counts} after pleading guilty to putting a microphone in {n2 88 slot machines}. {e2 {r2 {r2.title Judge} {=boyd Wendell Boyd}} will {e2.trigger sentence} {^hacker her} {d2 April 14}}.

"{q1 {^hacker I} wanted to see if the house could catch a cold}," {e3 {q1.src {=hacker Kahale}, {a1 35},} {q1.cue {e3.trigger testified}}}.

{=starlite The Starlite casino} lost {n3 about $2.2 million}. {q2.src {r3 {~ogawa {^starlite Its} {r3.title security chief}}, {=ogawa Lew Ogawa}}} {q2.cue conceded} that {q2 the machines' take was off 9 percent for a year before anybody listened}. {q3 {c1 {^ogawa He} {c1.trigger visited} {=hacker Kahale} in jail {d3 last month}} with a job offer}, {q3.src {r4 {~desta {^hacker her} {r4.title lawyer}}, {=desta Selam Desta}}} {q3.cue disclosed}.

{q4.src {=ogawa Ogawa}} {q4.cue brushed that off}: "{q4 {^ogawa I} asked {^hacker her} for tissues.}"
---
entity gulch place "Dry Gulch"
entity cedar place "High Cedar"
entity hacker person "Anela Kahale" gender=feminine
entity boyd person "Wendell Boyd"
entity starlite organization "Starlite casino"
entity ogawa person "Lew Ogawa" gender=masculine
entity desta person "Selam Desta"
date d1 2023-02-22
date d2 2023-04-14
date d3 2023-01
event e1 convict patients=hacker date=d1
event e2 sentence agents=boyd patients=hacker date=d2 factuality=planned
role r1 person=hacker title=croupier status=former
role r2 person=boyd title=Judge status=current
role r3 person=ogawa title="security chief" org=starlite status=current
role r4 person=desta title=lawyer status=current
count n1 value=31 unit=counts what="of which Kahale was convicted"
count n2 value=88 unit="slot machines" what="fitted with a microphone"
count n3 value=2200000 unit=dollars what="lost by the casino" bound=about
age a1 person=hacker years=35
quote q1 direct speaker=hacker
quote q2 indirect speaker=ogawa
quote q3 indirect speaker=desta
quote q4 direct speaker=ogawa
contact c1 from=ogawa to=hacker medium=meeting date=d3
event e3 testify agents=hacker
