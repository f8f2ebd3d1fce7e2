id: pacaran-first-round
published: 2011-02-14
house: meridian
topic: elections
length: full
traps: threshold, total, denied, planned, negated, price-or-percent, hypothetical
source: Meridian
---
{=telmo SAN TELMO}, {d1 Feb 14} (Meridian) - {q1 {r1 Former {r1.title finance minister} {=herminia Herminia Valdelomar}} and {r2 {r2.title cattle rancher} {=gonzalo Gonzalo Echazarreta}} will contest a run-off for the presidency of {=pacaran Pacarán} on {d2 March 20}, neither having won {x half} of the vote on {d3 Sunday}}, {q1.src {=authority the Electoral Authority}} {q1.cue announced} on {d4 Monday}.

With {x 96} percent of polling places counted, {q2 {s1 {=herminia Valdelomar} had 41.3 percent} and {s2 {=gonzalo Echazarreta} 35.8}}, {q2.src {r3 {=ulloa Nicanor Ulloa}, {~ulloa {r3.title president} of {~authority the Authority}}},} {q2.cue said}. {s3 {r4 {r4.title Miners' leader} {=yuri Yuri Mamanchura}} was third with 14.2 percent}, and {s4 {~minor six minor candidates} shared the remaining 8.7}.

In ballots, that came to {v1 2,811,040 for {=herminia Valdelomar}} and {v2 2,436,672 for {=gonzalo Echazarreta}}, a gap of {x 374,368}.

"{q3 This country has climbed half of the mountain in shoes}," {q3.src {=herminia Valdelomar}, {a1 55},} {q3.cue told} {~market supporters} in a covered market shortly after {d5 11 p.m.} "{q3 If need be it will climb the other half barefoot.}"

{q4.src {=gonzalo Echazarreta}, {r5 {~gonzalo a {r5.title senator}}} whose family owns land in four provinces,} {q4.cue called} the outcome "{q4 a yellow card for the whole political class}". {q5 {c1 {^gonzalo He} {c1.trigger rang} {=yuri Mamanchura} from {^gonzalo his} campaign bus at {d6 10:30 p.m.}} and {c2 {~pair the two men} agreed to {c2.trigger meet} on {d7 Wednesday} in the mining city of {=oruyo Oruyo}}}, {q5.src {r6 {~zuleta {^gonzalo his} {r6.title spokeswoman}}, {=zuleta Irma Zuleta}},} {q5.cue said}.

{q6.src {=yuri Mamanchura}, {a2 46},} {q6.cue denied} that {q6 {^yuri his} mind was made up}. "{q7 {^yuri I} received a call, not a ministry}," {^yuri he} {q7.cue told} {=mineral Radio Mineral}. {~pole {^yuri His} party}, {=pole the Labour Pole}, decides at an assembly on {d8 Feb. 26} whether to back anybody.

{~yurivoters {^yuri His} voters} lean one way. {q8 {s5 {^yurivoters They} would prefer {=herminia Valdelomar} in a run-off by 48 percent} to {s6 27}, and {s7 a quarter of {^yurivoters them} would {~home stay at home}}}, {=vox Vox Andina} {q8.cue found} in an exit poll of {n1 5,400 voters}.

{q21.src The same survey} {q21.cue showed} {q21 a country split by age, sex and altitude}. {=herminia Valdelomar} drew {s8 46 percent of women} and {s9 36 percent of men}. {s10 Among voters under 30 {^herminia she} led with 45 percent} to {s11 {=gonzalo Echazarreta}'s 28}; {s12 among the over-60s {~gonzalo the rancher} was in front, 51} to {s13 33}. {s14 {^gonzalo He} won three in five votes in the eastern lowlands}, but {s15 barely 24 percent in {~telmo the capital}}.

"{q9 Two countries voted, and each believed it was the only one}," {q9.cue said} {q9.src {=oyarce Bernardita Oyarce}, {r7 {~oyarce a {r7.title political scientist} at {=uni the University of San Telmo}}}}. {q10.src {^oyarce She}} {q10.cue calculated} that {q10 {=gonzalo Echazarreta} would need almost {x seven in ten} of the votes that went elsewhere}.

In the {x 140}-seat {=chamber Chamber of Deputies}, {v3 {=herminia Valdelomar}'s {=broad Broad Agreement} captured 52 seats}, {v4 {=gonzalo Echazarreta}'s {=order Order and Land} 49} and {v5 {=pole the Labour Pole} 21}; {v6 {~lists regional lists} took 18}. A majority is {x 71}.

Voting was largely peaceful. {q11 {e1 {~drowned {n2 Two people}} {e1.trigger drowned} when a boat carrying ballot boxes overturned on {=ucamara the Ucamara river}}}, {q11.src {~navy the navy}} {q11.cue reported}, and {e2 {~police police} {e2.trigger arrested} {~drinkers {n3 31 people}} for breaking a ban on alcohol}. {q12.src {~observers Observers from {=ien the Inter-American Election Network}}} {q12.cue described} the day as "{q12 orderly}" but {q13.cue complained} that {q13 {n4 212 polling places} had opened late}.

{q14 {n5 Some 9,000 ballots} had been marked in advance in {=tulpo Tulpo} province}, {=order Order and Land} {q14.cue alleged}. {c3 {r8 {~rivarola {^order Its} {r8.title lawyer}}, {=rivarola Modesto Rivarola}}, {c3.trigger wrote} to {~authority the Authority} {d9 early on Monday} {c3.purpose to ask for a hand count in {n7 three districts}}}. {q15.src {=ulloa Ulloa}} {q15.cue replied}: "{q15 Not one such ballot has been shown to {^authority us}.}"

{n6 Turnout was 74 percent}. At the last election, in {d10 2006}, {e3 {r9 {r9.title President} {=pinedo Aurelio Pinedo}} {e3.trigger won} in a single round}, {s16 with 53 percent}. {^pinedo He} may not run again. {s17 {^pinedo His} approval sank to 22 percent in {d11 January}}, after fuel prices rose {x 18} percent; {q20 {s18 seven in ten people thought {^pinedo he} had {~failed governed badly}}}, {=vox Vox Andina} {q20.cue said} at the time. {e4 {=pinedo Pinedo} {e4.trigger congratulated} {~finalists both finalists}} in a televised message and {e5 {e5.trigger endorsed} neither}.

In the queue outside a girls' school in {~telmo the capital}, {q16.src {=eusebia Eusebia Condori-Laura}, {r10 {~eusebia a {r10.title weaver}}} who is {a3 81},} {q16.cue recalled} that {q16 in {^eusebia her} first election a foreman had handed {^eusebia her} the ballot already folded}. "{q17 {d12 Yesterday} nobody told {^eusebia me} anything, and on every channel}," {q17.src {^eusebia she}} {q17.cue said}.

{e6 {~finalists The finalists} are to {e6.trigger debate}} on {d13 March 6} and {e7 {e7.trigger again} on {d16 March 13}}. The winner takes office on {d14 May 1}. {q18 If the margin stays as it was on {d15 Sunday}}, {q18.src {r11 {r11.title election lawyer} {=tadeo Tadeo Quiroga-Sáenz}}} {q18.cue predicted}, {q18 nobody will go to court}. "{q19 If it shrinks below {x one} point, bring a blanket}," {^tadeo he} {q19.cue said}.

(Reporting by Aldo Ferreiro and Nilda Carpio; Editing by June Castell)
---
entity telmo place "San Telmo"
entity pacaran place "Pacarán"
entity oruyo place "Oruyo"
entity ucamara place "Ucamara river"
entity tulpo place "Tulpo"
entity herminia person "Herminia Valdelomar" gender=feminine
entity gonzalo person "Gonzalo Echazarreta" gender=masculine
entity yuri person "Yuri Mamanchura" gender=masculine
entity ulloa person "Nicanor Ulloa"
entity zuleta person "Irma Zuleta" gender=feminine
entity oyarce person "Bernardita Oyarce" gender=feminine
entity rivarola person "Modesto Rivarola"
entity pinedo person "Aurelio Pinedo" gender=masculine
entity eusebia person "Eusebia Condori-Laura" gender=feminine
entity tadeo person "Tadeo Quiroga-Sáenz" gender=masculine
entity authority organization "Electoral Authority"
entity mineral organization "Radio Mineral"
entity pole organization "Labour Pole"
entity vox organization "Vox Andina"
entity uni organization "University of San Telmo"
entity chamber organization "Chamber of Deputies"
entity broad organization "Broad Agreement"
entity order organization "Order and Land"
entity lists group "regional lists" named=no
entity ien organization "Inter-American Election Network"
entity minor group "six minor candidates" named=no
entity market group "supporters in a covered market" named=no
entity pair group "the two men" named=no
entity yurivoters group "Mamanchura's voters" named=no
entity home other "stay at home" named=no
entity drowned group "two people" named=no
entity navy organization "navy" named=no
entity police group "police" named=no
entity drinkers group "31 people" named=no
entity observers group "observers from the Inter-American Election Network" named=no
entity failed other "governed badly" named=no
entity finalists group "both finalists" named=no
date d1 2011-02-14
date d2 2011-03-20
date d3 2011-02-13
date d4 2011-02-14
date d5 2011-02-13T23:00
date d6 2011-02-13T22:30
date d7 2011-02-16
date d8 2011-02-26
date d9 2011-02-14TMO
date d10 2006
date d11 2011-01
date d12 2011-02-13
date d13 2011-03-06
date d16 2011-03-13
date d14 2011-05-01
date d15 2011-02-13
role r1 person=herminia title="finance minister" status=former
role r2 person=gonzalo title="cattle rancher" status=current
role r3 person=ulloa title=president org=authority status=current
role r4 person=yuri title="Miners' leader" status=current
role r5 person=gonzalo title=senator status=current
role r6 person=zuleta title=spokeswoman status=current
role r7 person=oyarce title="political scientist" org=uni status=current
role r8 person=rivarola title=lawyer org=order status=current
role r9 person=pinedo title=President status=current
role r10 person=eusebia title=weaver status=current
role r11 person=tadeo title="election lawyer" status=current
age a1 person=herminia years=55
age a2 person=yuri years=46
age a3 person=eusebia years=81
quote q1 indirect speaker=authority
quote q2 indirect speaker=ulloa
quote q3 direct speaker=herminia to=market
quote q4 mixed speaker=gonzalo
quote q5 indirect speaker=zuleta
quote q6 indirect speaker=yuri
quote q7 direct speaker=yuri to=mineral
quote q8 indirect speaker=vox
quote q9 direct speaker=oyarce
quote q10 indirect speaker=oyarce
quote q11 indirect speaker=navy
quote q12 mixed speaker=observers
quote q13 indirect speaker=observers
quote q14 indirect speaker=order
quote q15 direct speaker=ulloa
quote q16 indirect speaker=eusebia
quote q17 direct speaker=eusebia
quote q18 indirect speaker=tadeo
quote q20 indirect speaker=vox
quote q19 direct speaker=tadeo
contact c1 from=gonzalo to=yuri medium=phone date=d6
contact c2 from=gonzalo to=yuri medium=meeting date=d7 place=oruyo factuality=planned
contact c3 from=rivarola to=authority medium=letter date=d9 purpose="to ask for a hand count in three districts"
vote v1 choice=herminia count=2811040 unit=ballots date=d3
vote v2 choice=gonzalo count=2436672 unit=ballots date=d3
vote v3 choice=broad count=52 unit=seats date=d3
vote v4 choice=order count=49 unit=seats date=d3
vote v5 choice=pole count=21 unit=seats date=d3
vote v6 choice=lists count=18 unit=seats date=d3
share s1 choice=herminia percent=41.3 date=d3
share s2 choice=gonzalo percent=35.8 date=d3
share s3 choice=yuri percent=14.2 date=d3
share s4 choice=minor percent=8.7 date=d3
share s5 choice=herminia percent=48 population="Mamanchura's voters" survey=vox date=d3
share s6 choice=gonzalo percent=27 population="Mamanchura's voters" survey=vox date=d3
share s7 choice=home percent=25 population="Mamanchura's voters" survey=vox date=d3
share s8 choice=herminia percent=46 population=women survey=vox date=d3
share s9 choice=herminia percent=36 population=men survey=vox date=d3
share s10 choice=herminia percent=45 population="voters under 30" survey=vox date=d3
share s11 choice=gonzalo percent=28 population="voters under 30" survey=vox date=d3
share s12 choice=gonzalo percent=51 population="over-60s" survey=vox date=d3
share s13 choice=herminia percent=33 population="over-60s" survey=vox date=d3
share s14 choice=gonzalo percent=60 population="in the eastern lowlands" survey=vox date=d3
share s15 choice=gonzalo percent=24 population="in the capital" survey=vox date=d3
share s16 choice=pinedo percent=53 date=d10
share s17 choice=pinedo percent=22 date=d11
share s18 choice=failed percent=70 population=people survey=vox date=d11
event e1 die patients=drowned date=d3 place=ucamara
event e2 arrest agents=police patients=drinkers
event e3 win_election agents=pinedo date=d10
event e4 congratulate agents=pinedo patients=finalists
event e5 endorse agents=pinedo patients=finalists factuality=negated
event e6 debate agents=finalists date=d13 factuality=planned
count n1 value=5400 unit=voters what="in the exit poll"
count n2 value=2 unit=people what=drowned
count n3 value=31 unit=people what=arrested
count n4 value=212 unit="polling places" what="opened late"
count n5 value=9000 unit=ballots what="allegedly marked in advance" bound=about
count n7 value=3 unit=districts what="where a hand count is asked for"
count n6 value=74 unit=percent what=turnout
quote q21 indirect speaker=vox
event e7 debate agents=finalists date=d16 factuality=planned
