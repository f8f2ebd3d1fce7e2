id: district-twelve-recount
published: 2018-11-30
house: coastline
topic: elections
length: brief
traps: number-in-name, planned
source: Coastline Press
byline: Dwight Ferrand
---
{=ortega Hale-Ortega} still ahead in {=district District {x 12}}

By DWIGHT FERRAND

{=alma ALMA}, {=wes West Sound} (Coastline Press) — The {d1 Nov. 6} count had it {v1 24,118 for {=ortega Maribeth Hale-Ortega}} and {v2 24,001 for {=nunn Garrison Nunn}}. The machine recount {d2 last week}: {v3 24,120}, {v4 24,049}. The hand recount that ended {d3 Thursday}: {v5 24,131}, {v6 24,104}.

Most of the movement came from {n1 61 mail ballots} whose envelopes bore no date. {e1 {~panel An appeals panel} {e1.trigger ruled} {d4 Monday}}, {v7 two judges} to {v8 one}, for {~opening opening {~ballots the ballots}}. {s1 {=nunn Nunn} got four-fifths of {^ballots them}}.

"{q1 {^nunn I} am not done}," {q1.src {a1 {=nunn Nunn}, 71}, {r1 {~nunn a retired {r1.title pharmacist}}},} {q1.cue said}. {q2 {e2 {^nunn He} will {e2.trigger sue} {=canvass the Board of Canvassers} {d5 next week}}}, {q2.src {r2 {~pham {^nunn his} {r2.title attorney}}, {=pham Bao Pham-Ellis}},} {q2.cue announced}.

{c1 {=ortega Hale-Ortega}, {a2 45}, {c1.trigger spoke} to {=nunn Nunn} by phone {d6 Thursday evening}}. {q3 It was short}, {^ortega she} {q3.cue said}, {q3 and neither of {^pair them} won}. {c2 {^ortega She} is to {c2.trigger meet} {r3 {r3.title Senate leader} {=iwu Chidi Iwu-Stark}} on {d7 Dec. 4}}.
---
entity ortega person "Maribeth Hale-Ortega" gender=feminine
entity district place "District 12"
entity alma place "Alma"
entity wes place "West Sound"
entity nunn person "Garrison Nunn" gender=masculine
entity panel organization "appeals panel" named=no
entity ballots other "61 mail ballots" named=no
entity opening other "opening the ballots" named=no
entity canvass organization "Board of Canvassers"
entity pham person "Bao Pham-Ellis"
entity pair group "Hale-Ortega and Nunn" named=no
entity iwu person "Chidi Iwu-Stark"
date d1 2018-11-06
date d2 2018-W47
date d3 2018-11-29
date d4 2018-11-26
date d5 2018-W49
date d6 2018-11-29TEV
date d7 2018-12-04
vote v1 choice=ortega count=24118 unit=votes date=d1
vote v2 choice=nunn count=24001 unit=votes date=d1
vote v3 choice=ortega count=24120 unit=votes date=d2 contest="machine recount"
vote v4 choice=nunn count=24049 unit=votes date=d2 contest="machine recount"
vote v5 choice=ortega count=24131 unit=votes date=d3 contest="hand recount"
vote v6 choice=nunn count=24104 unit=votes date=d3 contest="hand recount"
vote v7 choice=opening count=2 unit=judges stance=for date=d4
vote v8 choice=opening count=1 unit=judges stance=against date=d4
event e1 rule agents=panel patients=ballots date=d4
event e2 sue agents=nunn patients=canvass date=d5 factuality=planned
quote q1 direct speaker=nunn
quote q2 indirect speaker=pham
quote q3 indirect speaker=ortega
role r1 person=nunn title=pharmacist status=former
role r2 person=pham title=attorney status=current
role r3 person=iwu title="Senate leader" status=current
age a1 person=nunn years=71
age a2 person=ortega years=45
contact c1 from=ortega to=nunn medium=phone date=d6
contact c2 from=ortega to=iwu medium=meeting date=d7 factuality=planned
count n1 value=61 unit="mail ballots" what="whose envelopes bore no date"
share s1 choice=nunn percent=80 population="61 undated mail ballots"
