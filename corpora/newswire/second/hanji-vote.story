id: hanji-vote
published: 2012-06-11
house: kingsway
topic: elections
length: brief
traps:
---
{~council {=saxby Saxby Holt}'s new parish council} has {x 11 seats}, no chairs to put in them and, since {d1 Friday}, an opposition of one.

{v1 {e1 {=orchard The Orchard Residents} {e1.trigger took} ten of the places}}; {e2 the last {e2.trigger fell} to {=moon Moon Ji-won}}, who makes paper in the old creamery and {v2 secured 1,204 first preferences}, more than anybody else on the sheet.

'{q1 {^orchard They} have offered {^moon me} the bins},' {q1.src Ms {a1 {=moon Moon}, who is 29},} {q1.cue quipped}. '{q1 Only the bins. {^moon I} am to be a "{x portfolio}".}'

{c1 {r1 {=pask Gerald Pask}, {~pask {r1.title convenor} of {=orchard the Residents}}}, {c1.trigger exchanged letters} with {^moon her} over {d2 the weekend}}, {^pask his} in green ink. {q2.src {^pask He}} {q2.cue let it be known} that {q2 {c2 {^pask he} would not take {c2.trigger tea} with {^moon her}} until {^moon she} withdrew a remark about {~council the council}'s planned {x 4 per cent} levy}.

Only {s1 17 per cent of {~householders householders} had wanted {~council a council}} at all when {~shire the shire} asked {^householders them} in {d3 2009}. Turnout was {n1 61 per cent}.
---
entity saxby place "Saxby Holt"
entity council organization "Saxby Holt's new parish council" named=no
entity orchard organization "Orchard Residents"
entity moon person "Moon Ji-won" gender=feminine
entity pask person "Gerald Pask" gender=masculine
entity householders group "householders" named=no
entity shire organization "shire" named=no
date d1 2012-06-08
date d2 2012-W23-WE
date d3 2009
vote v1 choice=orchard count=10 unit=seats date=d1
event e1 win_election agents=orchard date=d1
event e2 win_election agents=moon date=d1
vote v2 choice=moon count=1204 unit="first preferences" date=d1
quote q1 direct speaker=moon
age a1 person=moon years=29
contact c1 from=pask to=moon medium=letter date=d2
role r1 person=pask title=convenor org=orchard status=current
quote q2 indirect speaker=pask
contact c2 from=pask to=moon medium=meeting factuality=negated
share s1 choice=council percent=17 population=householders survey=shire date=d3
count n1 value=61 unit=percent what=turnout
