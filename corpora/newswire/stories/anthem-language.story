id: anthem-language
published: 2023-06-26
house: ansbach
topic: legislatures
length: brief
traps: quoted-title, unnamed-source, called-for
---
{=veldre Veldre} (Ansbach) - The minority tongue of {=veldre Veldre}'s northern valleys may be sung again at state ceremonies after {e1 {~sejm parliament} {e1.trigger adopted} {~bill the anthem bill}} on {d1 Thursday} by {v1 88 votes} to {v2 71}, with {v3 11 abstentions}.

{e2 {~opponents Opponents} {e2.trigger protested} in the square}, some holding the sheet of "{x Song of the Mill}" upside down. {q1 There were {n1 about 2,500 of {^opponents them}}}, {q1.cue according to} {q1.src {~police police}}.

"{q2 {^lepik My} mother hummed it in the cellar}," {q2.src {r1 {=lepik Aino Lepik}, {~lepik the {r1.title drafter} of {~bill the law}}}, {a1 43},} {q2.cue recalled} through tears. "{q2 {^lepik I} would like to learn the words in daylight.}"

{r2 {r2.title Interior minister} {=ozols Raitis Ozols}} called for calm. {q3.src {~official An official in {^ozols his} ministry}} {q3.cue indicated} that {q3 {c1 {^ozols he} had {c1.trigger spoken by phone} with {~north the northern governors} {d2 late on Wednesday}}}.

{q4 {s1 Some 37 percent of Veldrians}}, {q4.cue according to} {q4.src {=sociolab Sociolab}}, {q4 support {~bill the change}, up from {s2 24 percent} in {d3 2019}}.
---
entity veldre place "Veldre"
entity sejm organization "parliament" named=no
entity bill law "anthem bill" named=no
entity opponents group "opponents" named=no
entity police group "police" named=no
entity lepik person "Aino Lepik" gender=feminine
entity ozols person "Raitis Ozols" gender=masculine
entity official person "interior ministry official" named=no
entity north group "northern governors" named=no
entity sociolab organization "Sociolab"
date d1 2023-06-22
date d2 2023-06-21TNI
date d3 2019
event e1 pass agents=sejm patients=bill date=d1
event e2 protest agents=opponents date=d1
vote v1 choice=bill count=88 unit=votes stance=for date=d1
vote v2 choice=bill count=71 unit=votes stance=against date=d1
vote v3 choice=bill count=11 unit=abstentions stance=abstain date=d1
quote q1 indirect speaker=police
count n1 value=2500 unit=people what=protesting bound=about
quote q2 direct speaker=lepik
role r1 person=lepik title=drafter status=current
age a1 person=lepik years=43
role r2 person=ozols title="Interior minister" status=current
quote q3 indirect speaker=official
contact c1 from=ozols to=north medium=phone date=d2
share s1 choice=bill percent=37 population=Veldrians survey=sociolab
share s2 choice=bill percent=24 population=Veldrians survey=sociolab date=d3
quote q4 indirect speaker=sociolab
