id: delta-count
published: 2010-12-07
house: meridian
topic: elections
length: full
traps: threshold, total, negated, planned, collective-speaker, scare-quotes, denied, unnamed-source, duration
source: Meridian
---
{=sambe SAMBÉ}, {d1 Dec 7} (Meridian) - {q1 {e1 {=ekoue Brigitte Ekoué}, {r9 {~ekoue an {r9.title economist}}} who once slept in an airport to catch a minister, has {e1.trigger won} {=lomari Lomari}'s presidential election}}, {q1.src {=cei the Independent Electoral Commission}} {q1.cue announced} {d2 early on Tuesday}, a verdict that {~tossou the man {^ekoue she} beat} refused to accept.

{^ekoue She} took {v1 2,304,118 votes} in the second round, against {v2 2,198,760 for {r1 {r1.title President} {=tossou Gaston Tossou}}}, who has ruled since {d3 1994}. {n1 Another 88,400 papers} were spoilt. No quorum applies, and all {x 97} districts had reported.

"{q2 The figures were read to {^aholou me} by candle, and by candle {^aholou I} read them to {^press you}}," {q2.src {a1 {=aholou Prosper Aholou}, {r2 {~aholou {=cei the Commission}'s {r2.title chairman}}}, 71}} {q2.cue told} {~press journalists} in a school gymnasium where the power had failed {x twice}.

Within the hour {e2 {=tossou Tossou} had {e2.trigger proclaimed} {^tossou himself} re-elected}. {q3.src {r3 {~kenao {^tossou His} {r3.title spokesman}}, {=kenao Kenao Agbessi},}} {q3.cue dismissed} the count as "{q3 arithmetic from abroad}" and {q4.cue maintained} that {q4 {v3 {~tossou the president} had carried 61 districts}}.

{q5 {e3 {~dead {n2 Fourteen people}} have been {e3.trigger killed}} since {d4 Friday}}, {q5.src {~police police}} {q5.cue said}, {q6.src {~doctors doctors}} {q6.cue putting} {q6 the toll at {n3 more than 20}}. In the worst incident {e4 {~soldiers soldiers} {e4.trigger fired on} {~crowd a crowd} at the {=ganve Ganvé} ferry} on {d5 Sunday}; {e5 {n4 some 80 of {~crowd those present}} were {e5.trigger arrested}}. {q7.src {~army The army}} {q7.cue denied} that {q7 live rounds were used}.

{q8 {c1 {=ekoue Ekoué} {c1.trigger telephoned} {=tossou Tossou} at {d6 4:20 a.m.} and {q21.cue offered} {q21 to come to {^tossou him}, "even in slippers"}}}, {q8.src {~aide one of {^ekoue her} aides}} {q8.cue confided}. {q9 No such call was received}, {q9.src {=kenao Agbessi}} {q9.cue insisted}.

{c2 {=nwosu Ifeanyi Nwosu}, {r4 {~nwosu the {r4.title president} of {=gulfbloc the Gulf Bloc}}}, {c2.trigger spoke by phone} with {~both both candidates} on {d7 Monday}}, and {q10.src {^nwosu he}} {q10.cue cautioned} that {q10 {x two} oaths would mean "{x two} countries in one kitchen"}. {c3 {^nwosu He} is to {c3.trigger meet} {^both them} in {=sambe Sambé} on {d8 Thursday}}.

The result turned on the north. {e6 {=djibril Moussa Djibril}, {r10 {~djibril a {r10.title cattle trader}}} who came third in {d9 October} with {v4 411,902 votes}, {e6.trigger threw {^djibril his} weight behind} {=ekoue Ekoué}} in {d10 November}, after {c4 {^djibril he} {c4.trigger sat down with} {^ekoue her} for an evening of grilled guinea fowl}. "{q11 {^djibril I} asked for roads, not for ministries}," {^djibril he} {q11.cue recalled} on {d11 Monday}. "{q11 {^ekoue She} wrote it on the napkin.}"

{q12 {s1 Fifty-eight percent of voters under 25 had chosen {^ekoue her}}, and {s2 only 33 percent of civil servants}}, {q12.cue according to} {q12.src a survey of {n5 2,150 people} at the doors by {=sonda Sonda Lomari}}. {s3 {=tossou Tossou} held 61 percent of the over-60s}.

{q13.src {r5 {=haugland Siv Haugland}, who {r5.title led} {~eom the European observers}}, {~haugland {r8 a retired {r8.title judge} of {a2 66}}},} {q13.cue judged} the vote "{q13 untidy but honest}", and {q14.cue regretted} that {q14 {^haugland her} {n6 41 observers} had been kept from three depots}. {q15.src {r6 {=ambassador Kwabena Osei}, {~ambassador {r6.title ambassador} of {~accra a neighbouring state}}}} {q15.cue put it less gently}: "{q15 We watched {~tossou a man} lose, and then we watched {^tossou him} not notice.}"

{=tossou Tossou}, {a3 64}, came to office in a coup that left no one dead, and {e7 {e7.trigger won} elections} in {d12 1998} with {s4 96 percent of the vote}. {e8 {^tossou He} has never {e8.trigger debated} an opponent}. {e9 Two of {^tossou his} ministers, {r7 {=sena Sena Klu}, {~sena the {r7.title minister of justice}}}, and {=ako Paul Ako}, {e9.trigger resigned} over {d18 the weekend}}.

{=cc The Constitutional Court}, {e11 whose nine members were all {e11.trigger named} by {=tossou Tossou}}, has until {d13 December 20} to {e10 {e10.trigger rule} on {~petition a petition} that {=kenao Agbessi}'s camp filed {d14 late on Monday}}. {^petition It} seeks to annul {n7 seven districts}.

In {~sambe the capital}'s fish market, {=mawuena Mawuéna Attipoe}, {a4 who is nineteen} and was voting for the first time, sold roasted maize under a shutter half closed. "{q16 {~customer A customer} {q18.cue told} {^mawuena me} at {d16 noon} that {q18 we had a woman president}, and at {d17 one} that {q18 we had {x two} presidents}}," {q16.src {^mawuena she}} {q16.cue laughed}. "{q16 {q19 By evening}, {^mawuena I} {q19.cue said}, {q19 there will be three}. Buy maize.}"

Across the road {c5 {~folly {=ekoue Ekoué}'s brother}, {=folly Folly Ekoué}, was {c5.trigger on the line} to {~committees {^ekoue her} village committees}}, {q20.cue asking} {^committees them} {q20 to stay indoors}. {q17 {^ekoue She} would take the oath on {d15 January 14}}, {q17.src {^folly he}} {q17.cue vowed}, "{q17 with or without a carpet}."

(Reporting by Akossiwa Mensah; Editing by Piet Moor)
---
entity sambe place "Sambé"
entity lomari place "Lomari"
entity ganve place "Ganvé"
entity ekoue person "Brigitte Ekoué" gender=feminine
entity tossou person "Gaston Tossou" gender=masculine
entity cei organization "Independent Electoral Commission"
entity aholou person "Prosper Aholou" gender=masculine
entity press group "journalists" named=no
entity kenao person "Kenao Agbessi" gender=masculine
entity dead group "fourteen people" named=no
entity police group "police" named=no
entity doctors group "doctors" named=no
entity soldiers group "soldiers" named=no
entity crowd group "crowd at the Ganvé ferry" named=no
entity army organization "army" named=no
entity aide person "Ekoué aide" named=no
entity nwosu person "Ifeanyi Nwosu" gender=masculine
entity gulfbloc organization "Gulf Bloc"
entity both group "both candidates" named=no
entity djibril person "Moussa Djibril" gender=masculine
entity sonda organization "Sonda Lomari"
entity haugland person "Siv Haugland" gender=feminine
entity eom organization "European observers" named=no
entity ambassador person "Kwabena Osei"
entity accra organization "neighbouring state" named=no
entity sena person "Sena Klu"
entity ako person "Paul Ako"
entity cc organization "Constitutional Court"
entity petition other "petition" named=no
entity mawuena person "Mawuéna Attipoe" gender=feminine
entity customer person "customer" named=no
entity folly person "Folly Ekoué" gender=masculine
entity committees group "Ekoué's village committees" named=no
date d1 2010-12-07
date d2 2010-12-07TMO
date d3 1994
date d4 2010-12-03
date d5 2010-12-05
date d6 2010-12-07T04:20
date d7 2010-12-06
date d8 2010-12-09
date d9 2010-10
date d10 2010-11
date d11 2010-12-06
date d12 1998
date d13 2010-12-20
date d14 2010-12-06TNI
date d15 2011-01-14
date d18 2010-W48-WE
date d16 2010-12-07T12:00
date d17 2010-12-07T13:00
event e1 win_election agents=ekoue
quote q1 indirect speaker=cei date=d2
vote v1 choice=ekoue count=2304118 unit=votes contest="second round"
vote v2 choice=tossou count=2198760 unit=votes contest="second round"
vote v3 choice=tossou count=61 unit=districts
vote v4 choice=djibril count=411902 unit=votes date=d9
count n1 value=88400 unit=papers what=spoilt
role r1 person=tossou title=President status=current
role r2 person=aholou title=chairman org=cei status=current
age a1 person=aholou years=71
quote q2 direct speaker=aholou to=press
event e2 declare_victory agents=tossou date=d2
role r3 person=kenao title=spokesman status=current
quote q3 mixed speaker=kenao
quote q4 indirect speaker=kenao
quote q5 indirect speaker=police
event e3 die patients=dead date=d4
count n2 value=14 unit=people what=killed
count n3 value=20 unit=people what="killed, by doctors' account" bound=at_least
quote q6 indirect speaker=doctors
event e4 attack agents=soldiers patients=crowd date=d5 place=ganve
event e5 arrest patients=crowd
count n4 value=80 unit=people what=arrested bound=about
quote q7 indirect speaker=army
quote q8 mixed speaker=aide
contact c1 from=ekoue to=tossou medium=phone date=d6
quote q9 indirect speaker=kenao
contact c2 from=nwosu to=both medium=phone date=d7
role r4 person=nwosu title=president org=gulfbloc status=current
quote q10 mixed speaker=nwosu
contact c3 from=nwosu to=both medium=meeting date=d8 factuality=planned
event e6 endorse agents=djibril patients=ekoue date=d10
contact c4 from=djibril to=ekoue medium=meeting
quote q11 direct speaker=djibril date=d11
quote q12 indirect speaker=sonda
share s1 choice=ekoue percent=58 population="voters under 25" survey=sonda
share s2 choice=ekoue percent=33 population="civil servants" survey=sonda
share s3 choice=tossou percent=61 population="over-60s" survey=sonda
share s4 choice=tossou percent=96 date=d12
count n5 value=2150 unit=people what="surveyed at the doors"
quote q13 mixed speaker=haugland
role r5 person=haugland title=led org=eom status=current
role r8 person=haugland title=judge status=former
age a2 person=haugland years=66
quote q14 indirect speaker=haugland
count n6 value=41 unit=observers what="of the European mission"
quote q15 direct speaker=ambassador
role r6 person=ambassador title=ambassador org=accra status=current
age a3 person=tossou years=64
event e7 win_election agents=tossou date=d12
event e8 debate agents=tossou factuality=negated
event e9 resign agents=sena,ako date=d18
role r7 person=sena title="minister of justice" status=former
event e10 rule agents=cc patients=petition date=d13 factuality=planned
count n7 value=7 unit=districts what="that a petition seeks to annul"
age a4 person=mawuena years=19
quote q16 direct speaker=mawuena
contact c5 from=folly to=committees medium=phone
quote q17 mixed speaker=folly
quote q18 indirect speaker=customer to=mawuena
quote q19 indirect speaker=mawuena to=customer
event e11 appoint agents=tossou patients=cc
role r9 person=ekoue title=economist status=current
role r10 person=djibril title="cattle trader" status=current
quote q20 indirect speaker=folly to=committees medium=phone
quote q21 mixed speaker=ekoue to=tossou medium=phone
