id: third-term
published: 2012-07-25
house: meridian
topic: courts
length: full
traps: threshold, total, denied, negated, planned, called-for, range, unnamed-source, hypothetical
source: Meridian
---
{=anjovo ANJOVO}, {d1 July 25} (Meridian) - {e1 {=court {=sarmela Sarmela}'s Constitutional Court} {e1.trigger struck down} on {d2 Wednesday} {~law a law} that would have let {r1 {r1.title President} {=hery Hery Ravalison}} run for a third term}, {v1 seven judges finding against {^law it}} and {v2 six for {^law it}} after a night in which one asked twice for a blanket.

"{q1 The constitution counts to two}," {q1.src {r2 {r2.title Chief Justice} {=zainab Zainab Saïd Abdou}}} {q1.cue read out} shortly after {d3 4 a.m.} "{q1 It is not for {^court us} to teach it to count to three.}"

{e2 {=assembly The National Assembly} had {e2.trigger passed} {~law the measure} in {d4 May}}, {v3 121 deputies voting yes}, {v4 96 no} and {v5 four abstaining}. {^law It} needed {x 120}.

{r3 {r3.title Judge} {=lanto Lanto Andriamihaja}}, {e3 whom {=hery Ravalison} {e3.trigger named} to {~court the bench} in {d5 2009}}, joined the majority. "{q2 Gratitude is owed to one's teachers}," {q2.src {^lanto she}} {q2.cue remarked} in a concurrence of 11 lines. "{q2 It is not a source of law.}"

{q3.src {r4 {r4.title Judge} {=boto Félix Boto}}, {a1 55},} {q3.cue complained} for the minority that {q3 thirteen robes had "counted themselves a people"}.

Whether {~hery the president} had tried to sway {~court the court} was in dispute by breakfast. {q4.src {=zainab Saïd Abdou}} {q4.cue told} {~press reporters} that {q4 {c1 {^hery he} had {c1.trigger rung} {^zainab her} on {d6 Monday night} {c1.purpose to ask how the work was going}}}. {q5.src {r5 {r5.title Presidential spokesman} {=ismael Ismaël Toto}}} {q5.cue denied} it: "{q5 {c2 No {c2.trigger call} was placed to {~judges any judge}, by {^hery him}} or by the kitchen.}"

{=hery Ravalison}, {a2 61}, said nothing until {d7 noon}, when {q6.src {^hery he}} {q6.cue posted} that {q6 {^hery he} had gone through the judgment twice over coffee and would respect it}. "{q7 {~wife {^hery My} wife} is delighted}," {q7.src {^hery he}} {q7.cue added}.

{e4 {~marchers {n1 Some 3,000 people}} had {e4.trigger marched} on {=square Independence Square} {d14 overnight}}. {q8 {e5 {~police Police} {e5.trigger arrested} {~arrested {n2 14 of {^marchers them}}}} and {e6 {~hurt {n3 two}} were {e6.trigger hurt} by gas canisters}}, {q8.src {r6 {r6.title Prefect} {=vola Vola Razafy}}} {q8.cue confirmed}; {~medic a volunteer medic} counted {n4 at least nine injured}.

{e7 In {d8 2010} {=hery Ravalison} was {e7.trigger re-elected} over {=marthe Marthe Bé}}, {r13 {~marthe a {r13.title cardiologist}}}, by {v6 1,204,551 votes} to {v7 870,330}, {s1 58 per cent} of those cast. But {q10 {s2 64 per cent of citizens favoured {~two a limit of two terms}} and {s3 29 per cent {~third a limit of three}}}, {q10.cue according to} {q10.src a poll that {=baro the {=sarmela Sarmela} Barometer} released} in {d9 June}.

{q15.src {r12 {=cel Célestin Randria}, {~cel {r12.title archbishop} of {=anjovo Anjovo}}}}, who had spent the night on the steps with a thermos, {q15.cue urged} {~marchers the crowd} {q15 to go home to bed}. "{q16 The law has stayed up for {^marchers you}}," {q16.src {^cel he}} {q16.cue called} through a megaphone at {d15 first light}.

"{q11 {^hery He} heard the numbers before {^hery he} heard the judges}," {q11.src {=marthe Bé}, {r7 who leads {=renewal the Union for Renewal}},} {q11.cue taunted}. {^marthe She} called for ballots to be printed in one ink.

The governing {=flame Flame of Progress} must now find somebody else. {q12 {e8 {^flame It} will {e8.trigger nominate} {^flame its} candidate at a congress on {d10 Sept. 8}}}, {q12.src {r8 {r8.title Secretary-General} {=jaona Jaona Tsiory}}} {q12.cue declared}. In a straw count on {d11 Tuesday}, {v8 {r9 {r9.title Prime Minister} {=nyaina Ny Aina Rabe}} won the backing of 31 regional delegates}, {v9 eight preferring {r10 {=odon Odon Velo}, {~odon {r10.title governor} of {=bay Baie-Longue}}}}. There are {x 44}.

{e9 {=nyaina Rabe}, ten years {~hery the president}'s junior, has not {e9.trigger declared}}. {q13 {c3 {^nyaina He} {c3.trigger met} {r11 {r11.org {=eu European Union}} {r11.title envoy} {=ilse Ilse Brandvold}} on {d12 Tuesday evening}}}, {q13.src {~diplomat a diplomat} who asked not to be named} {q13.cue let slip}, "{q13 and they spoke mostly of mangoes}".

Had {~law the law} stood, {=hery Ravalison} could have served until {d13 2024}. Between {n5 200} and {n6 300 posters} with {^hery his} face and the number 3 were already up along the airport road. {q14.src {=toky Toky Rakoto}, {r14 {~toky {a4 a {r14.title printer} of 28}}},} {q14.cue sighed} that {q14 {^toky he} had been paid for none}.

(Reporting by Mialy Fitiavana; Writing by Curt Alder; Editing by Noor Sabri)
---
entity anjovo place "Anjovo"
entity sarmela place "Sarmela"
entity court organization "Sarmela's Constitutional Court"
entity law law "law that would have let President Hery Ravalison run for a third term" named=no
entity hery person "Hery Ravalison" gender=masculine
entity zainab person "Zainab Saïd Abdou" gender=feminine
entity assembly organization "National Assembly"
entity lanto person "Lanto Andriamihaja" gender=feminine
entity boto person "Félix Boto"
entity ismael person "Ismaël Toto"
entity judges group "any judge" named=no
entity wife person "Hery Ravalison's wife" named=no gender=feminine
entity square place "Independence Square"
entity marchers group "some 3,000 people" named=no
entity police group "police" named=no
entity arrested group "14 of them" named=no
entity hurt group "two" named=no
entity vola person "Vola Razafy"
entity medic person "volunteer medic" named=no
entity marthe person "Marthe Bé" gender=feminine
entity third other "limit of three" named=no
entity two other "limit of two terms" named=no
entity baro organization "Sarmela Barometer"
entity renewal organization "Union for Renewal"
entity cel person "Célestin Randria" gender=masculine
entity flame organization "Flame of Progress"
entity jaona person "Jaona Tsiory"
entity nyaina person "Ny Aina Rabe" gender=masculine
entity odon person "Odon Velo"
entity bay place "Baie-Longue"
entity ilse person "Ilse Brandvold"
entity diplomat person "diplomat who asked not to be named" named=no
entity toky person "Toky Rakoto" gender=masculine
date d1 2012-07-25
date d2 2012-07-25
date d3 2012-07-25T04:00
date d4 2012-05
date d5 2009
date d6 2012-07-23TNI
date d7 2012-07-25T12:00
date d8 2010
date d9 2012-06
date d10 2012-09-08
date d11 2012-07-24
date d12 2012-07-24TEV
date d13 2024
event e1 rule agents=court patients=law date=d2
event e2 pass agents=assembly patients=law date=d4
event e3 appoint agents=hery patients=lanto date=d5
event e4 protest agents=marchers date=d14 place=square
event e5 arrest agents=police patients=arrested
event e6 injure patients=hurt
event e7 elect patients=hery date=d8
event e8 nominate agents=flame date=d10 factuality=planned
vote v1 choice=law count=7 unit=judges stance=against
vote v2 choice=law count=6 unit=judges stance=for
vote v3 choice=law count=121 unit=deputies stance=for date=d4
vote v4 choice=law count=96 unit=deputies stance=against date=d4
vote v5 choice=law count=4 unit=deputies stance=abstain date=d4
vote v6 choice=hery count=1204551 unit=votes date=d8
vote v7 choice=marthe count=870330 unit=votes date=d8
vote v8 choice=nyaina count=31 unit=delegates contest="straw count" date=d11
vote v9 choice=odon count=8 unit=delegates contest="straw count" date=d11
share s1 choice=hery percent=58 population="votes cast" date=d8
share s2 choice=two percent=64 population=citizens survey=baro date=d9
share s3 choice=third percent=29 population=citizens survey=baro date=d9
role r1 person=hery title=President org=sarmela status=current
role r2 person=zainab title="Chief Justice" org=court status=current
role r3 person=lanto title=Judge org=court status=current
role r4 person=boto title=Judge org=court status=current
role r5 person=ismael title="Presidential spokesman" status=current
role r6 person=vola title=Prefect status=current
role r7 person=marthe title=leads org=renewal status=current
role r8 person=jaona title=Secretary-General org=flame status=current
role r9 person=nyaina title="Prime Minister" status=current
role r10 person=odon title=governor org=bay status=current
role r11 person=ilse title=envoy org=eu status=current
age a1 person=boto years=55
age a2 person=hery years=61
age a4 person=toky years=28
contact c1 from=hery to=zainab medium=phone date=d6 purpose="to ask how the work was going"
contact c2 from=hery to=judges medium=phone factuality=negated
contact c3 from=nyaina to=ilse medium=meeting date=d12
quote q1 direct speaker=zainab
quote q2 direct speaker=lanto
quote q3 mixed speaker=boto
quote q4 indirect speaker=zainab to=press
quote q5 direct speaker=ismael
quote q6 indirect speaker=hery
quote q7 direct speaker=hery
quote q8 indirect speaker=vola
quote q10 indirect speaker=baro
quote q11 direct speaker=marthe
quote q12 indirect speaker=jaona
quote q13 mixed speaker=diplomat
quote q14 indirect speaker=toky
count n1 value=3000 unit=people what="who marched on Independence Square" bound=about
count n2 value=14 unit=people what="arrested by police"
count n3 value=2 unit=people what="hurt by gas canisters"
count n4 value=9 unit=people what=injured by=medic bound=at_least
count n5 value=200 unit=posters what="with Ravalison's face" bound=at_least
count n6 value=300 unit=posters what="with Ravalison's face" bound=at_most
role r12 person=cel title=archbishop org=anjovo status=current
quote q15 indirect speaker=cel to=marchers
quote q16 direct speaker=cel to=marchers
entity press group "reporters" named=no
entity eu organization "European Union"
date d14 2012-07-24TNI
date d15 2012-07-25TMO
role r13 person=marthe title=cardiologist status=current
role r14 person=toky title=printer status=current
event e9 announce_candidacy agents=nyaina factuality=negated
