id: stadium-members
published: 2022-05-12
house: newsroom
topic: sport
length: brief
traps: sports-score, called-for, address-number
---
The team lost {x 5-0} and nobody at {=estero Atlético Estero} minded, because {~members the members} had just kept {^members their} roof.

At a meeting that spilled out of the gym at {x 40} Calle Larga onto the beach, {e1 {^members they} {e1.trigger refused} to {~sale sell the stadium}}: {v1 1,911 against}, {v2 1,406 for}, {v3 12 ballots left blank "{x in mourning}"}.

"{q1 {q4 {^gilda I} was born in section C}, {q4.src {~mother {^gilda my} mother}} {q4.cue says} {q4 between corners}}," {q1.src {a1 {=gilda Gilda Peralta}, who is 72},} {q1.cue reminisced}. "{q1 You don't sell the maternity ward.}"

{r1 {r1.title Chairman} {=oyarzun Matías Oyarzún}}, {a2 36}, had staked {^oyarzun his} job on {~sale the deal}. {c1 {^oyarzun He} {c1.trigger telephoned} {~norpac the buyers}, {=norpac Norpac}, at {d1 11:30 on Tuesday night}}, then called for calm. {q2.src {^oyarzun He}} {q2.cue croaked} that {q2 {^oyarzun he} would stay}.

{q3 {s1 Two in three {~under members under 30}} had voted yes}, {q3.cue estimated} {q3.src {r2 {~estero club} {r2.title secretary} {=luz Luz Ibáñez}}}. The debt stands at {n1 $8.3 million}.
---
entity estero organization "Atlético Estero"
entity members group "members" named=no
entity sale other "sell the stadium" named=no
entity gilda person "Gilda Peralta" gender=feminine
entity oyarzun person "Matías Oyarzún" gender=masculine
entity norpac organization "Norpac"
entity under group "members under 30" named=no
entity luz person "Luz Ibáñez"
date d1 2022-05-10T23:30
event e1 reject agents=members patients=sale
vote v1 choice=sale count=1911 unit=votes stance=against
vote v2 choice=sale count=1406 unit=votes stance=for
vote v3 choice=sale count=12 unit=ballots stance=abstain
quote q1 direct speaker=gilda
age a1 person=gilda years=72
age a2 person=oyarzun years=36
role r1 person=oyarzun title=Chairman org=estero status=current
role r2 person=luz title=secretary org=estero status=current
contact c1 from=oyarzun to=norpac medium=phone date=d1
quote q2 indirect speaker=oyarzun
quote q3 indirect speaker=luz
share s1 choice=sale percent=66.7 population="members under 30"
count n1 value=8300000 unit=dollars what="club debt"
quote q4 indirect speaker=mother
entity mother person "Gilda Peralta's mother" gender=feminine named=no
