id: ballot-box-nine
published: 2012-11-19
house: coastline
topic: elections
length: brief
traps: total, number-in-name, threshold
source: Coastline Press
byline: Renata Voss
---
Recount leaves {=pell Pell County} sheriff's race as it was

By RENATA VOSS

{=garnet GARNET}, {=pell Pell County} (Coastline Press) — A hand recount of {x all 41} boxes, finished {d1 Sunday}, moved a few ballots and no outcome. Posted on the courthouse door:

{v1 {=tillery Wade Tillery} (R) ....... 9,877}
{v2 {=ochoa Marisol Ochoa} (D) ...... 9,862}
{v3 {~write Write-ins} .............. 118}

{e1 {a1 {=ochoa Ochoa}, 38}, {e1.trigger conceded}} {d2 that night}. "{q1 {c1 {^ochoa I} {c1.trigger phoned} {^tillery him}}, and {^tillery he} was decent about it}," {^ochoa she} {q1.cue said}. {r1 {~tillery The {r1.title sheriff}}}, {a2 64}, has held the office since {d3 1996}.

{q2 {n1 Twenty-six ballots} in Box {x 9} had been stacked face down}, {q2.src {r2 {r2.title county clerk} {=stovall Lorna Stovall}}} {q2.cue explained}. The law orders a second count below {x 25} votes.

{s1 {=ochoa Ochoa} drew 55.4 percent of the mail vote}, {s2 {=tillery Tillery} 43.9}. {c2 {q3.src {r3 {r3.title Party chairman} {=dean Dean Baptiste-Coe}}} {q3.cue {c2.trigger texted}} {^ochoa her} {d4 Monday morning}}: "{q3 Four years is short}."
---
entity garnet place "Garnet"
entity pell place "Pell County"
entity tillery person "Wade Tillery" gender=masculine
entity ochoa person "Marisol Ochoa" gender=feminine
entity write other "write-ins" named=no
entity stovall person "Lorna Stovall"
entity dean person "Dean Baptiste-Coe"
date d1 2012-11-18
date d2 2012-11-18TNI
date d3 1996
date d4 2012-11-19TMO
vote v1 choice=tillery count=9877 unit=votes
vote v2 choice=ochoa count=9862 unit=votes
vote v3 choice=write count=118 unit=votes
event e1 concede agents=ochoa patients=tillery date=d2
contact c1 from=ochoa to=tillery medium=phone
contact c2 from=dean to=ochoa medium=text date=d4
quote q1 direct speaker=ochoa
quote q2 indirect speaker=stovall
quote q3 direct speaker=dean to=ochoa medium=text date=d4
role r1 person=tillery title=sheriff status=current
role r2 person=stovall title="county clerk" status=current
role r3 person=dean title="Party chairman" status=current
age a1 person=ochoa years=38
age a2 person=tillery years=64
count n1 value=26 unit=ballots what="stacked face down in Box 9"
share s1 choice=ochoa percent=55.4 population="mail vote"
share s2 choice=tillery percent=43.9 population="mail vote"
