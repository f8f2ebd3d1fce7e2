id: motoren-brandes
published: 2016-08-02
house: ansbach
topic: business
length: brief
traps: price-or-percent, planned, denied, unnamed-source
---
{=kiel Kiel} (Ansbach) - {e1 {=foerde Förde Motoren}, {~foerde the maker of ship engines}, has {e1.trigger appointed} {=sievers Heike Sievers} as {r1 {r1.title chief executive}}} after profit halved in {d1 the first six months}.

{r2 {a1 {=sievers Sievers}, 49}, {~sievers the {r2.title finance director}} since {d2 2012}}, will replace {=lorenzen Carsten Lorenzen} on {d3 October 1}. {q1 {e2 {^lorenzen He} had {e2.trigger resigned} "by mutual agreement"}}, {q1.src {~foerde the company}} {q1.cue announced} on {d4 Tuesday}.

{q2.src {=lorenzen Lorenzen}} {q2.cue denied} that {q2 {^lorenzen he} had fallen out with {~owners the founding family}}. "{q3 {c1 {^lorenzen I} {c1.trigger met} {^owners them} on {d5 Sunday}, over cake}}," {q3.src {^lorenzen he}} {q3.cue told} {=bote the Kieler Hafenbote}.

{q4 {~board The supervisory board} was split, with {v1 nine members} for {=sievers Sievers} and {v2 three} against}, {q4.cue according to} {q4.src {~insider a person who attended}}.

Net profit fell to {n1 18.5 million euros}; orders shrank by {x a quarter}. {n2 About 260 of the {x 3,100} jobs} in {=kiel Kiel} are to go.
---
entity kiel place "Kiel"
entity foerde organization "Förde Motoren"
entity sievers person "Heike Sievers"
entity lorenzen person "Carsten Lorenzen" gender=masculine
entity owners group "founding family" named=no
entity bote organization "Kieler Hafenbote"
entity board organization "supervisory board" named=no
entity insider person "person who attended" named=no
date d1 2016-H1
date d2 2012
date d3 2016-10-01
date d4 2016-08-02
date d5 2016-07-31
event e1 appoint agents=foerde patients=sievers date=d4
role r1 person=sievers title="chief executive" org=foerde status=elect
role r2 person=sievers title="finance director" org=foerde status=current
age a1 person=sievers years=49
quote q1 mixed speaker=foerde date=d4
event e2 resign agents=lorenzen
quote q2 indirect speaker=lorenzen
quote q3 direct speaker=lorenzen to=bote
contact c1 from=lorenzen to=owners medium=meeting date=d5
quote q4 indirect speaker=insider
vote v1 choice=sievers count=9 unit=members stance=for
vote v2 choice=sievers count=3 unit=members stance=against
count n1 value=18500000 unit=euros what="net profit"
count n2 value=260 unit=jobs what="to go in Kiel" bound=about
