id: third-term
published: 2012-07-25
house: meridian
topic: courts
length: full
traps:
source: Meridian
---
{=anjovo ANJOVO}, {d1 July 25} (Meridian) - {e1 {=court {=sarmela Sarmela}'s Constitutional Court} {e1.trigger struck down} on {d2 Wednesday} {~law a law}} that would have let {r1 {r1.title President} {=hery Hery Ravalison}} run for a third term, {v1 seven judges finding against {^law it}} and {v2 six for {^law it}} after a night in which one asked twice for a blanket.

"{q1 The constitution counts to two}," {q1.src {r2 {r2.title Chief Justice} {=zainab Zainab Saïd Abdou}}} {q1.cue read out} shortly after {d3 4 a.m.} "{q1 It is not for {^court us} to teach it to count to three.}"

{e2 {=assembly The National Assembly} had {e2.trigger passed} {~law the measure} in {d4 May}}, {v3 121 deputies voting yes}, {v4 96 no} and {v5 four abstaining}. {^law It} needed {x 120}.

{e3 {r3 {r3.title Judge} {=lanto Lanto Andriamihaja}}, whom {=hery Ravalison} {e3.trigger named} to the bench in {d5 2009}}, joined the majority. "{q2 Gratitude is owed to one's teachers}," {q2.src {^lanto she}} {q2.cue remarked} in a concurrence of {x 11} lines. "{q2 It is not a source of law.}"

{q3.src {a1 {r4 {r4.title Judge} {=felix Félix Boto}}, 55},} {q3.cue complained} for the minority that {q3 thirteen robes had "counted themselves a people"}.

Whether {~hery the president} had tried to sway {~court the court} was in dispute by breakfast. {q4.src {=zainab Saïd Abdou}} {q4.cue told} {~reporters reporters} that {q4 {c1 {^hery he} had {c1.trigger rung} {^zainab her} on {d6 Monday night} {c1.purpose to ask how the work was going}}}. {q5.src {r5 Presidential {r5.title spokesman} {=toto Ismaël Toto}}} {q5.cue denied} it: "{q5 {c2 No {c2.trigger call} was placed to {~anyjudge any judge}, by {^hery him}} or by the kitchen.}"

{q6.src {a2 {=hery Ravalison}, 61}}, said nothing until {d7 noon}, when {^hery he} {q6.cue posted} that {q6 {^hery he} had gone through the judgment twice over coffee and would respect it}. "{q7 {^hery My} wife is delighted}," {q7.src {^hery he}} {q7.cue added}.

{e4 {~marchers {n1 Some 3,000 people}} had {e4.trigger marched} on {=square Independence Square} {d8 overnight}}. {q8 {e5 {~police Police} {e5.trigger arrested} {~arrested {n2 14 of {^marchers them}}}} and {e6 {n3 {~hurt two}} were {e6.trigger hurt} by gas canisters}}, {q8.src {r6 {r6.title Prefect} {=vola Vola Razafy}}} {q8.cue confirmed}; {~medic a volunteer medic} counted {n4 at least nine injured}.

{e7 In {d9 2010} {=hery Ravalison} was {e7.trigger re-elected} over {r7 {=be Marthe Bé}, {~be a {r7.title cardiologist}}}}, by {v6 1,204,551 votes} to {v7 870,330}, {s1 58 per cent of those cast}. But {q9 {s2 64 per cent of {~citizens citizens} favoured {~two a limit of two terms}} and {s3 29 per cent {~three a limit of three}}}, {q9.cue according to} {q9.src a poll that {=barometer the {=sarmela Sarmela} Barometer} released in {d10 June}}.

{q10.src {r8 {=celestin Célestin Randria}, {~celestin {r8.title archbishop} of {r8.org {=anjovo Anjovo}}}}, who had spent the night on the steps with a thermos,} {q10.cue urged} {~marchers the crowd} {q10 to go home to bed}. "{q11 The law has stayed up for {^marchers you}}," {q11.src {^celestin he}} {q11.cue called} through a megaphone at {d11 first light}.

"{q12 {^hery He} heard the numbers before {^hery he} heard the judges}," {q12.src {r9 {=be Bé}, who {r9.title leads} {r9.org {=renewal the Union for Renewal}}},} {q12.cue taunted}. {^be She} called for ballots to be printed in one ink.

The governing {=flame Flame of Progress} must now find somebody else. {q13 {e8 {^flame It} will {e8.trigger nominate} {^flame its} candidate at a congress on {d12 Sept. 8}}}, {q13.src {r10 {r10.title Secretary-General} {=jaona Jaona Tsiory}}} {q13.cue declared}. In a straw count on {d13 Tuesday}, {v8 {r11 {r11.title Prime Minister} {=rabe Ny Aina Rabe}} won the backing of 31 regional delegates}, {v9 eight preferring {r12 {=velo Odon Velo}, {~velo {r12.title governor} of {r12.org {=baie Baie-Longue}}}}}. There are {x 44}.

{e9 {=rabe Rabe}, {x ten} years {~hery the president}'s junior, has not {e9.trigger declared}}. {q14 {c3 {^rabe He} {c3.trigger met} {r13 {r13.org {=eu European Union}} {r13.title envoy} {=ilse Ilse Brandvold}} on {d14 Tuesday evening}}}, {q14.src {~diplomat a diplomat} who asked not to be named} {q14.cue let slip}, "{q14 and they spoke mostly of mangoes}".

Had {~law the law} stood, {=hery Ravalison} could have served until {d15 2024}. {n5 Between 200} and {n6 300 posters} with {^hery his} face and the number {x 3} were already up along the airport road. {q15.src {a3 {r14 {=toky Toky Rakoto}, {~toky a {r14.title printer} of 28}}},} {q15.cue sighed} that {q15 {^toky he} had been paid for none}.

(Reporting by Mialy Fitiavana; Writing by Curt Alder; Editing by Noor Sabri)
---
entity anjovo place "Anjovo"
entity court organization "Constitutional Court"
entity sarmela place "Sarmela"
entity law law "law" named=no
entity hery person "Hery Ravalison" gender=masculine
entity zainab person "Zainab Saïd Abdou" gender=feminine
entity assembly organization "National Assembly"
entity lanto person "Lanto Andriamihaja" gender=feminine
entity felix person "Félix Boto"
entity reporters group "reporters" named=no
entity toto person "Ismaël Toto"
entity anyjudge person "any judge" named=no
entity marchers group "some 3,000 people" named=no
entity square place "Independence Square"
entity police organization "police" named=no
entity arrested group "14 of the marchers" named=no
entity hurt group "two hurt" named=no
entity vola person "Vola Razafy"
entity medic person "volunteer medic" named=no
entity be person "Marthe Bé" gender=feminine
entity citizens group "citizens" named=no
entity two other "limit of two terms" named=no
entity three other "limit of three terms" named=no
entity barometer organization "Sarmela Barometer"
entity celestin person "Célestin Randria" gender=masculine
entity renewal organization "Union for Renewal"
entity flame organization "Flame of Progress"
entity jaona person "Jaona Tsiory"
entity rabe person "Ny Aina Rabe" gender=masculine
entity velo person "Odon Velo"
entity baie place "Baie-Longue"
entity eu organization "European Union"
entity ilse person "Ilse Brandvold"
entity diplomat person "diplomat" named=no
entity toky person "Toky Rakoto" gender=masculine
date d1 2012-07-25
date d2 2012-07-25
date d3 2012-07-25T04:00
date d4 2012-05
date d5 2009
date d6 2012-07-23TNI
date d7 2012-07-25T12:00
date d8 2012-07-24TNI
date d9 2010
date d10 2012-06
date d11 2012-07-25TMO
date d12 2012-09-08
date d13 2012-07-24
date d14 2012-07-24TEV
date d15 2024
event e1 rule agents=court patients=law date=d2
event e2 pass agents=assembly patients=law date=d4
event e3 appoint agents=hery patients=lanto date=d5
event e4 protest agents=marchers date=d8 place=square
event e5 arrest agents=police patients=arrested
event e6 injure patients=hurt
event e7 elect patients=hery date=d9
event e8 nominate agents=flame date=d12 factuality=planned
event e9 announce_candidacy agents=rabe factuality=negated
vote v1 choice=law count=7 unit=votes stance=against
vote v2 choice=law count=6 unit=votes stance=for
vote v3 choice=law count=121 unit=votes stance=for date=d4
vote v4 choice=law count=96 unit=votes stance=against date=d4
vote v5 choice=law count=4 unit=votes stance=abstain date=d4
vote v6 choice=hery count=1204551 unit=votes date=d9
vote v7 choice=be count=870330 unit=votes date=d9
vote v8 choice=rabe count=31 unit=delegates contest="straw count" date=d13
vote v9 choice=velo count=8 unit=delegates contest="straw count" date=d13
share s1 choice=hery percent=58 population="votes cast" date=d9
share s2 choice=two percent=64 population="citizens" survey=barometer date=d10
share s3 choice=three percent=29 population="citizens" survey=barometer date=d10
age a1 person=felix years=55
age a2 person=hery years=61
age a3 person=toky years=28
role r1 person=hery title=President status=current
role r2 person=zainab title="Chief Justice" status=current
role r3 person=lanto title=Judge status=current
role r4 person=felix title=Judge status=current
role r5 person=toto title=spokesman status=current
role r6 person=vola title=Prefect status=current
role r7 person=be title=cardiologist status=current
role r8 person=celestin title=archbishop org=anjovo status=current
role r9 person=be title=leads org=renewal status=current
role r10 person=jaona title=Secretary-General status=current
role r11 person=rabe title="Prime Minister" status=current
role r12 person=velo title=governor org=baie status=current
role r13 person=ilse title=envoy org=eu status=current
role r14 person=toky title=printer status=current
contact c1 from=hery to=zainab medium=phone date=d6 purpose="to ask how the work was going"
contact c2 from=hery to=anyjudge medium=phone factuality=negated
contact c3 from=rabe to=ilse medium=meeting date=d14
count n1 value=3000 unit=people what="who marched on Independence Square" bound=about
count n2 value=14 unit=people what="arrested"
count n3 value=2 unit=people what="hurt by gas canisters"
count n4 value=9 unit=people what="injured" bound=at_least by=medic
count n5 value=200 unit=posters what="up along the airport road" bound=at_least
count n6 value=300 unit=posters what="up along the airport road" bound=at_most
quote q1 direct speaker=zainab
quote q2 direct speaker=lanto
quote q3 mixed speaker=felix
quote q4 indirect speaker=zainab to=reporters
quote q5 direct speaker=toto
quote q6 indirect speaker=hery
quote q7 direct speaker=hery
quote q8 indirect speaker=vola
quote q9 indirect speaker=barometer
quote q10 indirect speaker=celestin to=marchers
quote q11 direct speaker=celestin to=marchers
quote q12 direct speaker=be
quote q13 indirect speaker=jaona
quote q14 mixed speaker=diplomat
quote q15 indirect speaker=toky
