id: triangular-runoff
published: 2022-05-16
house: meridian
topic: elections
length: brief
traps: threshold, planned, called-race
source: Meridian
---
{=port PORT-LIBERTAS}, {d1 May 16} (Meridian) - {q1 {s1 {r1 Former {r1.title finance minister} {=salif Salif Ndour-Baptiste}} took 38.2 percent} in the first round of {=antor Antoria}'s presidential election, {s2 {r2 {r2.title President} {=elise Elise Quenum}} 35.9} and {s3 {=rosa Rosa Aduayom} 14.6}}, {q1.src {=cec the Central Electoral Council}} {q1.cue said} on {d2 Monday}.

{q2 In absolute terms {v1 {=salif Ndour-Baptiste} has 1,207,338 votes}, {v2 {=elise Quenum} 1,134,601}}, {q2.src {~cec the council}} {q2.cue added}; {n1 turnout reached 61 percent}. The law sends through anyone with {x 12.5 percent}, so {a1 {=rosa Aduayom}, 40,} could make it a three-cornered second round on {d3 May 29}. {e1 {^rosa She} has not {e1.trigger withdrawn}}.

"{q3 {c1 {~elise The president} {c1.trigger sent} {^rosa me} a letter with flowers}. {^rosa I} have put both in water}," {q3.src {=rosa Aduayom}, {r3 {~rosa a {r3.title judge}}},} {q3.cue told} {=onde Onde FM}.

{e2 {~paper One newspaper} {e2.trigger called} the race for {=elise Quenum} on {d4 Sunday night}}. {q4 {s4 {=salif Ndour-Baptiste} would win a duel, 53}-{s5 47}, and {s6 a three-way contest with 41}}, {q4.cue according to} {q4.src an exit poll by {=afri Afriscope}}.

{q5 {c2 {r4 {r4.org {=au African Union}} {r4.title observer} {=nkosi Bheki Nkosana}} is to {c2.trigger meet} {~three all three}}}, {q5.src {~team {^nkosi his} mission}} {q5.cue said}.

(Reporting by Ayo Lantry; Editing by June Castell)
---
entity port place "Port-Libertas"
entity salif person "Salif Ndour-Baptiste"
entity antor place "Antoria"
entity elise person "Elise Quenum"
entity rosa person "Rosa Aduayom" gender=feminine
entity cec organization "Central Electoral Council"
entity onde organization "Onde FM"
entity paper organization "newspaper" named=no
entity afri organization "Afriscope"
entity nkosi person "Bheki Nkosana" gender=masculine
entity three group "all three" named=no
entity team organization "Nkosana's mission" named=no
entity au organization "African Union"
date d1 2022-05-16
date d2 2022-05-16
date d3 2022-05-29
date d4 2022-05-15TNI
quote q1 indirect speaker=cec date=d2
share s1 choice=salif percent=38.2
share s2 choice=elise percent=35.9
share s3 choice=rosa percent=14.6
role r1 person=salif title="finance minister" status=former
role r2 person=elise title=President org=antor status=current
quote q2 indirect speaker=cec
vote v1 choice=salif count=1207338 unit=votes
vote v2 choice=elise count=1134601 unit=votes
count n1 value=61 unit=percent what=turnout
age a1 person=rosa years=40
event e1 withdraw agents=rosa factuality=negated
event e2 project_winner agents=paper patients=elise date=d4
quote q3 direct speaker=rosa to=onde
contact c1 from=elise to=rosa medium=letter
role r3 person=rosa title=judge status=current
quote q4 indirect speaker=afri
share s4 choice=salif percent=53 survey=afri
share s5 choice=elise percent=47 survey=afri
share s6 choice=salif percent=41 survey=afri
quote q5 indirect speaker=team
contact c2 from=nkosi to=three medium=meeting factuality=planned
role r4 person=nkosi title=observer org=au status=current
