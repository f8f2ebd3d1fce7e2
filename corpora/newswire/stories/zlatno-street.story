id: zlatno-street
published: 2019-12-21
house: ansbach
topic: local-government
length: brief
traps: refused, sports-score
---
{=zlatno Zlatno Polje} (Ansbach) - {e1 {~council The town council} {e1.trigger threw out} {~rename a proposal to name the main street after a footballer} on {d1 Friday}}, {v1 14 votes} for and {v2 14} against, when {r1 {~mirela the {r1.title chairwoman}}} declined to break the tie.

"{q1 {^mirela I} have no casting vote on left backs}," {q1.cue said} {q1.src {=mirela Mirela Fazlićka}, {a1 61}}.

{q2 {s1 Of {n1 1,340 residents} who answered a questionnaire, 47 per cent wished to keep {=liberation Liberation Street}}, {s2 35 per cent preferred {=dado Dado Murtić}} and {s3 the other 18 per cent wanted {~shorter something shorter}}}, {q2.cue according to} {q2.src {~hall the town hall}}. {s4 Among those under 25 {r4 {~dado the {r4.title footballer}}} was the choice of six in ten}.

{=dado Murtić}, who now coaches abroad, is remembered for the goal in a {x 1-0} win in {d2 1998}. {c1 {^dado He} {c1.trigger telephoned} {~mirela the chairwoman} on {d3 Saturday}, {c1.purpose to thank {^mirela her}}}. "{q3 {q5.src {^dado I}} {q5.cue asked} {q5 to be left off the street signs}, dogs use them}," {^dado he} {q3.cue told} the newspaper {=glasnik Glasnik Polja}.

{q4.src {r2 {r2.title Councillor} {=safet Safet Brkanović}}, {~safet author of {~rename the proposal}},} {q4.cue promised} {q4 to try again in {d4 spring}}.
---
entity zlatno place "Zlatno Polje"
entity council organization "town council" named=no
entity rename other "proposal to name the main street after a footballer" named=no
entity mirela person "Mirela Fazlićka" gender=feminine
entity liberation place "Liberation Street"
entity dado person "Dado Murtić" gender=masculine
entity shorter other "something shorter" named=no
entity hall organization "town hall" named=no
entity glasnik organization "Glasnik Polja"
entity safet person "Safet Brkanović"
date d1 2019-12-20
date d2 1998
date d3 2019-12-21
date d4 2020-SP
event e1 reject agents=council patients=rename date=d1
vote v1 choice=rename count=14 unit=votes stance=for date=d1
vote v2 choice=rename count=14 unit=votes stance=against date=d1
role r1 person=mirela title=chairwoman org=council status=current
role r2 person=safet title=Councillor status=current
quote q1 direct speaker=mirela
quote q2 indirect speaker=hall
quote q3 direct speaker=dado to=glasnik
quote q4 indirect speaker=safet
contact c1 from=dado to=mirela medium=phone date=d3 purpose="to thank her"
age a1 person=mirela years=61
count n1 value=1340 unit=residents what="who answered a questionnaire"
share s1 choice=liberation percent=47 population=residents survey=hall
share s2 choice=dado percent=35 population=residents survey=hall
share s3 choice=shorter percent=18 population=residents survey=hall
share s4 choice=dado percent=60 population="those under 25" survey=hall
role r4 person=dado title=footballer
quote q5 indirect speaker=dado
