id: works-council-seats
published: 2021-06-21
house: ansbach
topic: labour
length: brief
traps: total, number-in-name, duration
---
{=luhe Luhestadt} (Ansbach) - Of the {x 31} seats on {~council the works council of {=alu Luhe Aluminium}}, {v1 fourteen remain with {=ig IG Hütte}}, which used to have {v2 19}. {v3 {=frei Freie Liste {x 7}} went from {v4 four} to eleven}; {v5 {=chr the Christian Workers} have six}.

{s1 {=ig IG Hütte}'s vote, 44.8 per cent}, was {^ig its} lowest since {d1 1978}. {s2 In the pot rooms {^ig it} got 61}, {s3 in the offices 22}. {n1 Some 3,100 employees} took part between {d2 Tuesday} and {d3 Friday}.

"{q1 {^frei We} were polite for too long}," {q1.cue said} {q1.src {r1 {=ewa Ewa Kaczmarek-Thoma}, {~ewa a {r1.title crane driver}}}, {a1 33}, who headed the winning list}. {c1 {^ewa She} {c1.trigger met} {r2 {~gero {~council the council}'s {r2.title chairman}}, {=gero Gero Vahlendiek}}, on {d4 Saturday}}.

{q2 {e1 {^gero He}, {a2 59}, will {e1.trigger step down} on {d5 1 July}}}, {q2.src {~ig the union}} {q2.cue announced}; {q3 {^gero he} wants to "read the minutes of {x thirty} years and laugh"}, {^gero he} {q3.cue told} {=anz the Luhe-Anzeiger}.

{e2 {~plan {~alu Management}'s plan for twelve-hour shifts} was {e2.trigger defeated} in the same ballot}: {v6 702 approved}, {v7 2,344 disapproved}. {c2 {r3 {r3.title Plant director} {=yann Yann Le Goff-Abiodun}} {c2.trigger wrote} to {~staff the workforce} on {d6 Sunday}}. "{q4 {^yann I} have understood}," {q4.src {^yann he}} {q4.cue began}.
---
entity luhe place "Luhestadt"
entity council organization "works council of Luhe Aluminium" named=no
entity alu organization "Luhe Aluminium"
entity ig organization "IG Hütte"
entity frei organization "Freie Liste 7"
entity chr organization "Christian Workers"
entity ewa person "Ewa Kaczmarek-Thoma" gender=feminine
entity gero person "Gero Vahlendiek" gender=masculine
entity anz organization "Luhe-Anzeiger"
entity plan other "plan for twelve-hour shifts" named=no
entity yann person "Yann Le Goff-Abiodun" gender=masculine
entity staff group "workforce" named=no
date d1 1978
date d2 2021-06-15
date d3 2021-06-18
date d4 2021-06-19
date d5 2021-07-01
date d6 2021-06-20
vote v1 choice=ig count=14 unit=seats
vote v2 choice=ig count=19 unit=seats
vote v3 choice=frei count=11 unit=seats
vote v4 choice=frei count=4 unit=seats
vote v5 choice=chr count=6 unit=seats
share s1 choice=ig percent=44.8
share s2 choice=ig percent=61 population="in the pot rooms"
share s3 choice=ig percent=22 population="in the offices"
count n1 value=3100 unit=employees what="who took part" bound=about
quote q1 direct speaker=ewa
role r1 person=ewa title="crane driver" status=current
age a1 person=ewa years=33
contact c1 from=ewa to=gero medium=meeting date=d4
role r2 person=gero title=chairman org=council status=current
quote q2 indirect speaker=ig
event e1 resign agents=gero date=d5 factuality=planned
age a2 person=gero years=59
quote q3 mixed speaker=gero to=anz
event e2 reject patients=plan
vote v6 choice=plan count=702 unit=votes stance=for
vote v7 choice=plan count=2344 unit=votes stance=against
role r3 person=yann title="Plant director" org=alu status=current
contact c2 from=yann to=staff medium=letter date=d6
quote q4 direct speaker=yann to=staff medium=letter
