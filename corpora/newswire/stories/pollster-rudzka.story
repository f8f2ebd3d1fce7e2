id: pollster-rudzka
published: 2020-01-17
house: ansbach
topic: obituaries
length: full
traps: scare-quotes, correction, threshold, habitual, planned, old-age-figure
source: Ansbach
---
Pollster {=rudzka Klementyna Rudzka}, who counted the undecided, is dead

{=wierzbno Wierzbno} (Ansbach) - {e1 {=rudzka Klementyna Rudzka}, {r1 {~rudzka the {r1.title statistician}}} whose surveys taught a generation of politicians to fear the word “{x undecided}”, {e1.trigger died} in {=wierzbno Wierzbno} on {d1 Wednesday}}. {a1 {^rudzka She} was 83}.

The news came from {=inst the Rudzka Institute}, of which {r2 {^rudzka she} was {r2.title director}} from {d2 1990} to {d3 2011}. {q1 {^rudzka She} had suffered a stroke in {d4 November}}, {q1.src {r3 {~kazik {^rudzka her} son}, {=kazik Kazimierz Rudzki}, {~kazik a {r3.title cardiologist}}}}, {q1.cue said}.

{~rudzka The daughter of a railway clerk}, {=rudzka Rudzka} was born in {=stryjow Stryjów} in {d5 1936}. {a2 {^rudzka She} was nine} when {^rudzka her} family was moved west with {n1 two suitcases} and a sewing machine.

{^rudzka She} joined {=stat the Central Statistics Board} in {d6 1958} and was dismissed in {d7 1976}, after refusing to put {^rudzka her} name to a harvest report. “{q2 {^rudzka I} was to find {n2 400,000 tonnes} of potatoes},” {^rudzka she} {q2.cue told} {=radio Radio Wierzbno} in {d8 2003}. “{q2 Nobody could give {^rudzka me} a map.}”

{^rudzka Her} name was made by {~wierzbno the city}'s mayoral election of {d9 June 1994}. The newspaper {=gazeta Gazeta Wierzbińska} had seen {s1 {r9 {=march Tadeusz Marchwicki}, {~march a {r9.title developer}}}, at 55 per cent}. {q3.src {=rudzka Rudzka}}, on the eve of the vote, {q3.cue reckoned} that {q3 {s2 {^march he} would get 41}, {s3 {r4 {~halasz the {r4.title teacher}} {=halasz Irena Halasz}} 38}, and that {s4 {~undecided the undecided} made up 21}}. {e2 {=halasz Halasz} {e2.trigger won}} with {s5 50.8 per cent}.

“{q4 {c1 {^rudzka She} {c1.trigger rang} {^halasz me} at six in the evening}, before the polls had closed, and {q5.cue said} {q5 {^halasz I} should write a speech}},” {q4.src {a3 {=halasz Halasz}, now 79}} {q4.cue remembered} on {d11 Thursday}. “{q4 {^halasz I} had only written the other one.}”

{e3 {=march Marchwicki} {e3.trigger sued} {~inst the institute}}; {e4 in {d12 1997} {~court a court} {e4.trigger ruled} that a forecast was no promise}.

{^rudzka She} could be wrong. In {d13 2001} {^rudzka she} measured {s6 61 per cent in favour of {~bridge a second bridge} over the {=tarczyca Tarczyca}}. {e5 {~voters The voters} {e5.trigger turned} {^bridge it} down}, {s7 53 per cent {~against against}} to {s8 47}. {c2 {^rudzka She} {c2.trigger wrote} to {~subs the {n3 212 subscribers} of {~inst the institute}} {c2.purpose to apologise}}. “{q6 {^inst We} had {q14.cue asked} people on the bank {q14 where they wanted {^bridge it}}},” {q6.cue said} {q6.src {~letter the letter}}. “{q6 The other bank votes too.}”

Over two decades {^rudzka she} trained {n4 about {~interviewers 140 interviewers}} and forbade {^interviewers them} to wear ties. {q7.src {r5 {=nestor Nestor Dovbush}, who now {r5.title heads} {=halych the Halytsia Polling Group}} in {=ukraine Ukraine}}, {q7.cue said} {q7 {^rudzka she} had made {^nestor him} read every questionnaire aloud to {~babtsia {^nestor his} grandmother}}. “{q8 If {^babtsia she} laughed, the question was out},” {^nestor he} {q8.cue said}.

{e6 {=academy The Academy of Measurement} {e6.trigger elected} {^rudzka her} a member} in {d14 2009}, by {v1 31 votes} to {v2 one}. {q9.src {^rudzka She}} {q9.cue claimed} {q9 to know whose the one was}.

In the last survey that bore {^rudzka her} name, {d15 nine years ago}, {s9 72 per cent of respondents said they {~truth told pollsters the truth}}. {^rudzka She} had the figure framed and hung it in the lift.

“{q10 {^rudzka She} checked {^inst our} tables until {d16 October}, in pencil, and was usually right},” {q10.src {a4 {r6 {~olga {~inst the institute}'s acting {r6.title director}}, {=olga Olga Przybyło-Stec}}, 44}}, {q10.cue said}.

{q11 Flags will fly at half-mast on {d17 Monday}}, {q11.cue announced} {q11.src {r7 {r7.title Mayor}-elect {=kotarba Bronisław Kotarba}}}, who takes {^kotarba his} oath {d21 that morning}. {q13 {c3 {^kotarba He} had {c3.trigger visited} {=rudzka Rudzka} in {d18 December}} and come away}, {^kotarba he} {q13.cue said}, {q13 with a list of {n5 eleven errors} in {^kotarba his} programme}.

{e7 {~lucjan {^rudzka Her} husband}, {r8 {~lucjan the {r8.title cartographer}} {=lucjan Lucjan Rudzki}}, {e7.trigger died} in {d19 1999}}. {^rudzka She} leaves {~kazik {^rudzka her} son} and {n6 three granddaughters}. The funeral is on {d20 22 January at 11 a.m.}, in {=anne the church of St Anne}; {q12 no more than {x 500} people can be let in}, {q12.src {~parish the parish}} {q12.cue warned}.

Editor's note: An earlier version of this obituary gave {^rudzka her} age as {x 84}.
---
entity rudzka person "Klementyna Rudzka" gender=feminine
entity wierzbno place "Wierzbno"
entity inst organization "Rudzka Institute"
entity kazik person "Kazimierz Rudzki" gender=masculine
entity stryjow place "Stryjów"
entity stat organization "Central Statistics Board"
entity radio organization "Radio Wierzbno"
entity gazeta organization "Gazeta Wierzbińska"
entity march person "Tadeusz Marchwicki" gender=masculine
entity halasz person "Irena Halasz"
entity undecided group "undecided" named=no
entity court organization "court" named=no
entity bridge other "second bridge" named=no
entity tarczyca place "Tarczyca"
entity voters group "voters" named=no
entity against other "against" named=no
entity subs group "subscribers of the institute" named=no
entity letter work "letter" named=no
entity interviewers group "interviewers" named=no
entity nestor person "Nestor Dovbush" gender=masculine
entity halych organization "Halytsia Polling Group"
entity ukraine place "Ukraine"
entity babtsia person "Nestor Dovbush's grandmother" named=no gender=feminine
entity academy organization "Academy of Measurement"
entity truth other "told pollsters the truth" named=no
entity olga person "Olga Przybyło-Stec"
entity kotarba person "Bronisław Kotarba" gender=masculine
entity lucjan person "Lucjan Rudzki" gender=masculine
entity anne place "church of St Anne"
entity parish organization "parish" named=no
date d1 2020-01-15
date d2 1990
date d3 2011
date d4 2019-11
date d5 1936
date d6 1958
date d7 1976
date d8 2003
date d9 1994-06
date d11 2020-01-16
date d12 1997
date d13 2001
date d14 2009
date d15 2011
date d16 2019-10
date d17 2020-01-20
date d18 2019-12
date d19 1999
date d20 2020-01-22T11:00
date d21 2020-01-20TMO
event e1 die patients=rudzka date=d1 place=wierzbno
role r1 person=rudzka title=statistician
age a1 person=rudzka years=83
role r2 person=rudzka title=director org=inst status=former
quote q1 indirect speaker=kazik
role r3 person=kazik title=cardiologist status=current
age a2 person=rudzka years=9
count n1 value=2 unit=suitcases what="with which the family was moved"
quote q2 direct speaker=rudzka to=radio
count n2 value=400000 unit=tonnes what="of potatoes to be found"
share s1 choice=march percent=55 survey=gazeta date=d9
quote q3 indirect speaker=rudzka
share s2 choice=march percent=41 survey=rudzka date=d9
share s3 choice=halasz percent=38 survey=rudzka date=d9
share s4 choice=undecided percent=21 survey=rudzka date=d9
role r9 person=march title=developer status=former
role r4 person=halasz title=teacher status=former
event e2 win_election agents=halasz date=d9 place=wierzbno
share s5 choice=halasz percent=50.8 date=d9
contact c1 from=rudzka to=halasz medium=phone date=d9
quote q4 direct speaker=halasz
quote q5 indirect speaker=rudzka to=halasz
age a3 person=halasz years=79
event e3 sue agents=march patients=inst
event e4 rule agents=court date=d12
share s6 choice=bridge percent=61 survey=rudzka date=d13
event e5 reject agents=voters patients=bridge date=d13
share s7 choice=against percent=53 date=d13
share s8 choice=bridge percent=47 date=d13
contact c2 from=rudzka to=subs medium=letter purpose="to apologise"
count n3 value=212 unit=subscribers what="to whom Rudzka wrote"
quote q6 direct speaker=letter
count n4 value=140 unit=interviewers what=trained bound=about
quote q7 indirect speaker=nestor
role r5 person=nestor title=heads org=halych status=current
quote q8 direct speaker=nestor
event e6 elect agents=academy patients=rudzka date=d14
vote v1 choice=rudzka count=31 unit=votes stance=for date=d14
vote v2 choice=rudzka count=1 unit=votes stance=against date=d14
quote q9 indirect speaker=rudzka
share s9 choice=truth percent=72 population=respondents survey=rudzka date=d15
quote q10 direct speaker=olga
role r6 person=olga title=director org=inst status=acting
age a4 person=olga years=44
quote q11 indirect speaker=kotarba
role r7 person=kotarba title=Mayor org=wierzbno status=elect
contact c3 from=kotarba to=rudzka medium=meeting date=d18
quote q13 indirect speaker=kotarba
count n5 value=11 unit=errors what="in Kotarba's programme"
event e7 die patients=lucjan date=d19
role r8 person=lucjan title=cartographer
count n6 value=3 unit=granddaughters what="who survive Rudzka"
quote q12 indirect speaker=parish
quote q14 indirect speaker=inst
