id: orchard-byelection
published: 2019-04-12
house: newsroom
topic: elections
length: brief
traps: called-for, price-or-percent, negated
---
{=park ORCHARD PARK}, {d1 Thursday}: how they voted

{v1 {=priya Priya Ranganath} ({=lab Labor}) 14,377}
{v2 {=beau Beau Kitteridge} ({=nat National}) 13,960}
{v3 {=una Una Fairweather} ({=grn Green}) 4,018}
{v4 {=spiro Spiro Mantzaris} (no party) 977}
{v5 {~informal Informal} 611}

{=nat National} had held {~park the seat} since {d2 1971}. {e1 {=priya Ranganath}, {r1 {~priya a {r1.title midwife}}}, {e1.trigger captured} {^park it}} on a swing of {x 11 per cent}; {s1 by {~beau the loser}'s own reckoning half of {=una Fairweather}'s second preferences went {^priya her} way}.

"{q1 {c1 {^beau I} {c1.trigger texted} {^priya her} at {d3 a quarter past nine on Thursday night}}, then {^beau I} turned the sausages}," {q1.cue said} {q1.src {a1 {=beau Kitteridge}, 38}}. {e2 {^beau He} has not formally {e2.trigger conceded}} and has called for a recount.

{q2.src {r2 {~odile {=lab Labor}'s {r2.title campaign director}}, {=odile Odile Tran-Whitlock}},} {q2.cue ridiculed} that as "{q2 arithmetic for beginners}."

{s2 An exit poll for {=gazette the Gazette} had put {=priya Ranganath} at 47 per cent} and {s3 {=beau Kitteridge} at 36}; {s4 men over 60 preferred {^beau him}, 58 per cent} to {s5 29}. {n1 Nearly 2,300 people} were questioned outside {n2 nine schools}. {c2 {r3 {~bec {~gazette The paper}'s {r3.title editor}}, {=bec Rebecca Iosefa}}, has {c2.trigger apologised} by e-mail to {~both both front-runners}}.
---
entity park place "Orchard Park"
entity priya person "Priya Ranganath" gender=feminine
entity lab organization "Labor"
entity beau person "Beau Kitteridge" gender=masculine
entity nat organization "National"
entity una person "Una Fairweather"
entity grn organization "Green"
entity spiro person "Spiro Mantzaris"
entity informal other "informal" named=no
entity odile person "Odile Tran-Whitlock"
entity gazette organization "Gazette"
entity bec person "Rebecca Iosefa"
entity both group "both front-runners" named=no
date d1 2019-04-11
date d2 1971
date d3 2019-04-11T21:15
vote v1 choice=priya count=14377 unit=votes date=d1
vote v2 choice=beau count=13960 unit=votes date=d1
vote v3 choice=una count=4018 unit=votes date=d1
vote v4 choice=spiro count=977 unit=votes date=d1
vote v5 choice=informal count=611 unit=votes date=d1
event e1 win_election agents=priya date=d1 place=park
share s1 choice=priya percent=50 population="Fairweather's second preferences" by=beau
share s2 choice=priya percent=47 survey=gazette date=d1
share s3 choice=beau percent=36 survey=gazette date=d1
share s4 choice=beau percent=58 population="men over 60" survey=gazette date=d1
share s5 choice=priya percent=29 population="men over 60" survey=gazette date=d1
role r1 person=priya title=midwife status=current
quote q1 direct speaker=beau
contact c1 from=beau to=priya medium=text date=d3
age a1 person=beau years=38
event e2 concede agents=beau factuality=negated
quote q2 mixed speaker=odile
role r2 person=odile title="campaign director" org=lab status=current
count n1 value=2300 unit=people what="questioned in the exit poll" bound=about
count n2 value=9 unit=schools what="outside which people were questioned"
contact c2 from=bec to=both medium=email
role r3 person=bec title=editor org=gazette status=current
