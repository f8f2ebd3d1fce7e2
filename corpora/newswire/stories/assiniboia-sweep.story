id: assiniboia-sweep
published: 2020-06-09
house: newsroom
topic: elections
length: full
traps: threshold, total, denied, planned, duration, metaphor
byline: Louisa Tchen
---
{=harvest Harvest} ends {=common Commonwealth}'s {x 16}-year rule in {=assiniboia Assiniboia}

By LOUISA TCHEN

{=regent REGENT} — {=bruno Bruno Laframboise}, {r1 {~bruno a {r1.title grain elevator operator}}} who first sat in the legislature {d1 four years ago}, will be {r14 the next {r14.title premier} of {=assiniboia Assiniboia}} after {e10 {^bruno his} {=harvest Harvest Party} {e10.trigger swept} the rural districts} and took {v1 34} of the {x 61} seats on {d2 Monday}.

{v2 The governing {=common Commonwealth Party} fell to 22 seats}, from {v3 37}. {v4 {=north The Northern List} won four}, {^north its} best showing, and {v5 one went to an independent, {r2 {r2.title pharmacist} {=tamsin Tamsin Friesen-Cole}}}.

{q1 {s1 {=harvest Harvest} drew 46.1 per cent of the popular vote} to {s2 {=common Commonwealth}'s 38.4}; {s3 {=north the Northern List} had 7.9 per cent} and {s4 {=green the Green Front}, shut out of the chamber, 6.5}}, {q1.cue according to} {q1.src unofficial figures from {=elections Elections Assiniboia}}.

"{q2 {^crowd You} hired {^bruno me} for one shift}," {q2.src {=bruno Laframboise}, {a1 52},} {q2.cue told} {~crowd {n1 about 600 people}} at the curling rink in {=dauphin Dauphin Creek}. "{q2 {^bruno I} mean to be on time for it.}"

{e1 {r3 {r3.title Premier} {=sheila Sheila Oduro-Lang}} {e1.trigger conceded}} at {d3 9:55 p.m.} {q3 {c1 {^sheila She} {c1.trigger phoned} {=bruno Laframboise}}, and then {c4 {c4.trigger rang} {~mother {^sheila her} mother}}}, {q3.src {^sheila she}} {q3.cue said}. "{q3 {x One} of them was kind about it.}"

{=sheila Oduro-Lang}, {a2 who turned 58 in {d4 May}}, {e2 {e2.trigger kept} {^sheila her} own seat}, {=centre Regent Centre}, by {v6 5,412} votes to {v7 5,351 for {=harvest Harvest}'s {=kulwant Kulwant Bains-Roy}}. A recount is automatic only below {x 50}. {q5.src {^sheila She}} {q5.cue said} {q5 {^sheila she} would stay as {r4 {r4.title leader}} until a convention in {d5 November}}. {e3 {~fallen {n7 Three of {^sheila her} ministers}} {e3.trigger lost}}, among {^fallen them} {r5 {r5.title Health Minister} {=desmond Desmond Achebe-Wood}}, who got {s5 a third of the vote in {=poplar Poplar Hills}}.

"{q6 {^desmond He} closed our emergency room and then {^desmond he} knocked on our doors}," {q6.cue said} {q6.src {e11 {~loic the man who {e11.trigger beat} {^desmond him}}}, {=loic Loïc Marchildon}, {~loic {a3 a 29-year-old} {r6 {r6.title paramedic}}}}.

The closing of {n2 eleven rural hospitals} {d6 last year} ran through every count. {q7 {s6 Outside the two cities {=harvest Harvest} was the choice of 57 per cent} and {s7 {=common Commonwealth} of 27}}, {=northwind Northwind Research} {q7.cue said} after questioning {n3 3,150 people} as they left the polls. {s8 In {=regent Regent} {~common the governing party} won 52 per cent} to {s9 {=harvest Harvest}'s 31}. {s10 {=harvest Harvest} had 49 per cent of men} and {s11 43 per cent of women}; {s12 among voters under 25, one in five picked {=green the Green Front}}.

"{q8 Hospitals was the word people gave {^northwind us}, over and over}," {q8.src {r7 {=northwind Northwind}'s {r7.title research director}, {=meilin Mei-Lin Garrioch}},} {q8.cue said}. {q9.src {^meilin She}} {q9.cue added} that {q9 the {x nine}-point lead {=common Commonwealth} enjoyed in {d7 April}, {s13 45 per cent} to {s14 36}, had vanished within days of {d8 May 21}, when {e4 {=sheila Oduro-Lang} and {=bruno Laframboise} {e4.trigger debated} on television}}.

{e5 {=growers The Grain Growers' Union} {e5.trigger endorsed} {=harvest Harvest} in {d9 March}}, for the first time in {^growers its} history. {q10.src {r8 {~bertrand {^growers Its} {r8.title president}}, {=bertrand Bertrand Swiftwolfe}},} {q10.cue denied} that {q10 {^growers it} had been promised a cabinet post}. "{q11 {^growers We} were promised a hearing, and {^growers we} would like {^growers ours} soon}," {^bertrand he} {q11.cue said}.

In a plebiscite held alongside the election, {q12 {s15 61 per cent of voters agreed to {~clock stop changing the clocks in spring}}, by {v8 402,118} to {v9 257,092}}, {q12.src {r10 {r10.title Chief Electoral Officer} {=alphonse Alphonse Ducharme-Blais}}} {q12.cue reported}. {q13 {n4 About 14,500 mailed ballots} were still to be opened by {d10 Friday}}, {^alphonse he} {q13.cue noted}, {q13 too few to matter anywhere but in {=centre Regent Centre}}.

{q14 {n5 Turnout rose to 63 per cent}, from {n6 55} in {d11 2016}}, {=elections Elections Assiniboia} {q14.cue said}. {q15 {e6 {~slasher {a4 A 44-year-old man}} was {e6.trigger charged} with mischief after the tires of a ballot van were slashed in {=carrot Carrot Bend}}}, {~police police} {q15.cue said}.

{r11 {r11.org {=north Northern List}} {r11.title leader} {=rosalie Rosalie Okemow-Dubé}}, whose four members may hold the balance on a road bill, {c2 {c2.trigger met} {=bruno Laframboise} in a church basement {d12 last Thursday}}. {q16.src {^rosalie She}} {q16.cue insisted} that {q16 nothing was signed}. "{q17 {^rosalie I} had soup and {^bruno he} had questions}," {^rosalie she} {q17.cue said}.

{c3 {r12 The {r12.title premier} of neighbouring {=keewatin Keewatin}, {=wendell Wendell Ostrander-Fox}}, {c3.trigger sent} {=bruno Laframboise} a text message before {d17 midnight} {c3.purpose to {e7 {e7.trigger congratulate} {^bruno him}}}}. The new cabinet is to be sworn in on {d13 June 29}.

{q18.src {r13 {=ottilie Ottilie Braun-Hnatiuk}, {~ottilie a {r13.title historian} at {=college Regent College}}}} {q18.cue called} the night "{q18 a tide that came up the grid roads}". {q19 No party had won a majority on so small a share since {d14 1952}}, {^ottilie she} {q19.cue observed}.

At {=dauphin Dauphin Creek} the curling rink emptied by {d15 1 a.m.} {q20.src {=bruno Laframboise}, the last to leave,} {q20.cue told} {~press reporters} {q20 {^bruno he} had one urgent appointment in {d16 the morning}}. "{q21 {~boss {^bruno My} boss} at the elevator does not know yet that {e9 {^bruno I} am {e9.trigger resigning}}}," {^bruno he} {q21.cue said}.
---
entity assiniboia place "Assiniboia"
entity regent place "Regent"
entity centre place "Regent Centre"
entity dauphin place "Dauphin Creek"
entity poplar place "Poplar Hills"
entity carrot place "Carrot Bend"
entity keewatin place "Keewatin"
entity bruno person "Bruno Laframboise" gender=masculine
entity sheila person "Sheila Oduro-Lang" gender=feminine
entity tamsin person "Tamsin Friesen-Cole"
entity kulwant person "Kulwant Bains-Roy"
entity desmond person "Desmond Achebe-Wood" gender=masculine
entity loic person "Loïc Marchildon" gender=masculine
entity meilin person "Mei-Lin Garrioch" gender=feminine
entity bertrand person "Bertrand Swiftwolfe" gender=masculine
entity alphonse person "Alphonse Ducharme-Blais" gender=masculine
entity rosalie person "Rosalie Okemow-Dubé" gender=feminine
entity wendell person "Wendell Ostrander-Fox"
entity ottilie person "Ottilie Braun-Hnatiuk" gender=feminine
entity mother person "Oduro-Lang's mother" named=no gender=feminine
entity slasher person "44-year-old man" named=no gender=masculine
entity boss person "Laframboise's boss" named=no
entity harvest organization "Harvest Party"
entity common organization "Commonwealth Party"
entity north organization "Northern List"
entity green organization "Green Front"
entity elections organization "Elections Assiniboia"
entity northwind organization "Northwind Research"
entity growers organization "Grain Growers' Union"
entity college organization "Regent College"
entity crowd group "about 600 people" named=no
entity fallen group "three of Oduro-Lang's ministers" named=no
entity police group "police" named=no
entity press group "reporters" named=no
entity clock other "stop changing the clocks in spring" named=no
date d1 2016
date d2 2020-06-08
date d3 2020-06-08T21:55
date d4 2020-05
date d5 2020-11
date d6 2019
date d7 2020-04
date d8 2020-05-21
date d9 2020-03
date d10 2020-06-12
date d11 2016
date d12 2020-06-04
date d13 2020-06-29
date d14 1952
date d15 2020-06-09T01:00
date d16 2020-06-09TMO
date d17 2020-06-08T24:00
role r1 person=bruno title="grain elevator operator" status=current
role r14 person=bruno title=premier org=assiniboia status=elect
role r2 person=tamsin title=pharmacist status=current
role r3 person=sheila title=Premier status=current
role r4 person=sheila title=leader org=common status=current
role r5 person=desmond title="Health Minister" status=current
role r6 person=loic title=paramedic status=current
role r7 person=meilin title="research director" org=northwind status=current
role r8 person=bertrand title=president org=growers status=current
role r10 person=alphonse title="Chief Electoral Officer" status=current
role r11 person=rosalie title=leader org=north status=current
role r12 person=wendell title=premier org=keewatin status=current
role r13 person=ottilie title=historian org=college status=current
age a1 person=bruno years=52
age a2 person=sheila years=58 date=d4
age a3 person=loic years=29
age a4 person=slasher years=44
vote v1 choice=harvest count=34 unit=seats date=d2
vote v2 choice=common count=22 unit=seats date=d2
vote v3 choice=common count=37 unit=seats
vote v4 choice=north count=4 unit=seats date=d2
vote v5 choice=tamsin count=1 unit=seats date=d2
vote v6 choice=sheila count=5412 unit=votes date=d2
vote v7 choice=kulwant count=5351 unit=votes date=d2
vote v8 choice=clock count=402118 unit=votes stance=for date=d2
vote v9 choice=clock count=257092 unit=votes stance=against date=d2
share s1 choice=harvest percent=46.1 population="popular vote" date=d2
share s2 choice=common percent=38.4 population="popular vote" date=d2
share s3 choice=north percent=7.9 population="popular vote" date=d2
share s4 choice=green percent=6.5 population="popular vote" date=d2
share s5 choice=desmond percent=33.3 population="in Poplar Hills" date=d2
share s6 choice=harvest percent=57 population="outside the two cities" survey=northwind date=d2
share s7 choice=common percent=27 population="outside the two cities" survey=northwind date=d2
share s8 choice=common percent=52 population="in Regent" survey=northwind date=d2
share s9 choice=harvest percent=31 population="in Regent" survey=northwind date=d2
share s10 choice=harvest percent=49 population=men survey=northwind date=d2
share s11 choice=harvest percent=43 population=women survey=northwind date=d2
share s12 choice=green percent=20 population="voters under 25" survey=northwind date=d2
share s13 choice=common percent=45 date=d7
share s14 choice=harvest percent=36 date=d7
share s15 choice=clock percent=61 population=voters date=d2
quote q1 indirect speaker=elections
quote q2 direct speaker=bruno to=crowd
quote q3 mixed speaker=sheila
quote q5 indirect speaker=sheila
quote q6 direct speaker=loic
quote q7 indirect speaker=northwind
quote q8 direct speaker=meilin
quote q9 indirect speaker=meilin
quote q10 indirect speaker=bertrand
quote q11 direct speaker=bertrand
quote q12 indirect speaker=alphonse
quote q13 indirect speaker=alphonse
quote q14 indirect speaker=elections
quote q15 indirect speaker=police
quote q16 indirect speaker=rosalie
quote q17 direct speaker=rosalie
quote q18 mixed speaker=ottilie
quote q19 indirect speaker=ottilie
quote q20 indirect speaker=bruno to=press
quote q21 direct speaker=bruno
contact c1 from=sheila to=bruno medium=phone
contact c4 from=sheila to=mother medium=phone
contact c2 from=rosalie to=bruno medium=meeting date=d12
contact c3 from=wendell to=bruno medium=text date=d17 purpose="to congratulate him"
event e1 concede agents=sheila patients=bruno date=d3
event e2 win_election agents=sheila date=d2 place=centre
event e3 lose_election agents=fallen date=d2
event e4 debate agents=sheila,bruno date=d8
event e5 endorse agents=growers patients=harvest date=d9
event e6 charge patients=slasher place=carrot
event e7 congratulate agents=wendell patients=bruno date=d17
event e9 resign agents=bruno factuality=planned
event e11 win_election agents=loic patients=desmond date=d2
event e10 win_election agents=harvest date=d2 place=assiniboia
count n1 value=600 unit=people what="at the curling rink" bound=about
count n2 value=11 unit=hospitals what="closed in rural areas"
count n3 value=3150 unit=people what=questioned
count n4 value=14500 unit=ballots what="mailed and unopened" bound=about
count n5 value=63 unit=percent what=turnout date=d2
count n7 value=3 unit=ministers what="who lost their seats"
count n6 value=55 unit=percent what=turnout date=d11
