id: fever-delta
published: 2016-06-18
house: meridian
topic: health
length: full
traps: range, negated, called-for, threshold, unnamed-source, planned, collective-speaker, nested-speech, hypothetical
source: Meridian
---
{=port PORT AMÉLIE}, {d1 June 18} (Meridian) - {q1 {e1 {n1 {~dead Forty-one people}} have {e1.trigger died} of dengue fever in {=delta the Salt Delta} since {d2 May}}}, {q1.src {~ministry the health ministry}} {q1.cue announced} on {d3 Saturday}, hours after {e2 {~assembly the provincial assembly} {e2.trigger refused} to {~emergency declare an emergency}}.

{v1 Twenty-seven deputies} stood for {~emergency the declaration} and {v2 thirty-three} against it; {v3 two}, carried in on chairs, abstained because they were too feverish to say which side they were on.

"{q2 {q15.src {~deputy A deputy}} {q15.cue asked} {^celestine me} {q15 whether the mosquito had a party}}," {q2.src {r1 {=celestine Célestine Rakotoarisoa}, {~celestine the {r1.title minister of health}}},} {q2.cue fumed} outside a tent ward where children lay two to a cot. "{q2 {q3.src {^celestine I}} {q3.cue said}, '{q3 Yes. Yours.}'}"

{~ministry {^celestine Her} ministry} counts {n2 between 6,000 and 7,000 cases} in a province of {x 900,000}. {q4 The true figure could be double}, {q4.src {r2 {=gupta Shalini Gupta}, {~gupta {r2.title field coordinator} of {=medline Medics on Call}}}}, {q4.cue cautioned}, {q4 since nobody was counting on the outer islands}.

{=gupta Gupta}, {a1 {~gupta a 39-year-old} who trained as a vet}, arrived on {d4 June 2} with {n3 sixteen nurses} and a boat that leaks. {c1 In the first week {^gupta she} {c1.trigger spoke by satellite phone} to {=celestine Rakotoarisoa}} every evening. {c2 Since {d6 Tuesday} {^gupta she} has {c2.trigger heard} nothing from {^celestine her}}.

Part of the reason lies in a drawer. {q5 {n4 $3.4 million} given by donors in {d7 March} for nets has not been spent}, {q5.src {~official a finance official}} {q5.cue let slip} on condition that {^official his} name be kept out of it, {q5 because the form requires the signature of {~ramon a director} who retired}.

{r3 {~ramon That director}, {=ramon Ramón Etxeberria}, {~ramon the former {r3.title head} of disease control}}, was found by this agency mending a roof. "{q6 Nobody has telephoned {^ramon me}}," {q6.src {a2 {=ramon Etxeberria}, who is 71,}} {q6.cue protested}. "{q6 If they had, {^ramon I} would have signed on the ladder.}"

{e3 {~protesters Protesters} {e3.trigger marched} on {~assembly the assembly} on {d8 Friday night} with brooms}, and {e4 {~police police} {e4.trigger arrested} {n5 {~arrested five of {^protesters them}}}}. {q7.src {r4 {r4.title Police chief} {=dosso Aboubacar Dosso}}} {q7.cue said} {q7 {^arrested they} had been held "for {^arrested their} own coolness" and {e5 none had been {e5.trigger charged}}}.

{q8 {s1 Three islanders in four, or 76 percent, want {~emergency an emergency}}, and {s2 only 11 percent trust {~assembly the assembly}}}, {q8.cue according to} {q8.src {=poll the Delta Barometer}}, which questioned {n6 1,050 adults}.

{r5 {=moussa Moussa Ibrahima}, {~moussa the {r5.title speaker} of {~assembly the assembly}}}, called for calm and for goats. {q9.src {^moussa He}} {q9.cue maintained} in an interview that {q9 an emergency would have cost the province its carnival and "every hotel between here and {=lamu Lamu}"}. {c4 {^moussa He} had {c4.trigger met} {~hoteliers hoteliers} over dinner on {d9 Wednesday}}.

{q10.src {r6 {=yaw Yaw Frimpong}, {~yaw the opposition's {r6.title floor leader}}}}, {q10.cue retorted} that {q10 {^yaw he} had {c5 {c5.trigger received} {~widow a widow} from {=sable Sable Point} at {^yaw his} door {d10 that same evening}}, with {a3 {~son a son of four}}, and that {^widow she} had not been served dinner}.

A second attempt is likely. Under the rules {x 31} signatures bring a motion back; {q11 {^yaw he} has {n7 twenty-nine}}, {q11.src {=yaw Frimpong}} {q11.cue claimed}, {q11 and is "drafting letters to two consciences"}. {q12 Should it fail again}, {q12.src {=celestine Rakotoarisoa}} {q12.cue hinted}, {q12 {e6 {^celestine she} might {e6.trigger step down}}}.

At the tents nobody was thinking of signatures. {r7 {~salote The night {r7.title matron}}, {=salote Salote Vainikolo}}, said goodbye to {~girl a girl} who had come in {d11 nine days ago} unable to open her eyes. "{q13 {a4 {^girl She} is six}}," {q13.src {=salote Vainikolo}} {q13.cue beamed}. "{q13 {^girl She} has been teaching {^salote me} to whistle.}"

{q14 {c6 {=gupta Gupta} will {c6.trigger confer by video} with {=geneva Geneva} on {d12 Monday at 9 a.m.}}, {c6.purpose to ask for {n8 200 beds}}}, {q14.src {~medline {^gupta her} organisation}} {q14.cue said}. The rains are expected to go on until {d13 August}.

(Reporting by Lova Andriana and Tomás Reis; Editing by Wen Ashby)
---
entity port place "Port Amélie"
entity delta place "Salt Delta"
entity dead group "forty-one people" named=no
entity ministry organization "health ministry" named=no
entity assembly organization "provincial assembly" named=no
entity emergency other "emergency" named=no
entity deputy person "deputy" named=no
entity celestine person "Célestine Rakotoarisoa" gender=feminine
entity gupta person "Shalini Gupta" gender=feminine
entity medline organization "Medics on Call"
entity official person "finance official" named=no gender=masculine
entity ramon person "Ramón Etxeberria" gender=masculine
entity protesters group "protesters" named=no
entity police group "police" named=no
entity arrested group "five of the protesters" named=no
entity dosso person "Aboubacar Dosso"
entity poll organization "Delta Barometer"
entity moussa person "Moussa Ibrahima" gender=masculine
entity lamu place "Lamu"
entity hoteliers group "hoteliers" named=no
entity yaw person "Yaw Frimpong" gender=masculine
entity widow person "widow" named=no gender=feminine
entity sable place "Sable Point"
entity son person "widow's son" named=no
entity salote person "Salote Vainikolo" gender=feminine
entity girl person "girl" named=no gender=feminine
entity geneva place "Geneva"
date d1 2016-06-18
date d2 2016-05
date d3 2016-06-18
date d4 2016-06-02
date d6 2016-06-14
date d7 2016-03
date d8 2016-06-17TNI
date d9 2016-06-15
date d10 2016-06-15TEV
date d11 2016-06-09
date d12 2016-06-20T09:00
date d13 2016-08
event e1 die patients=dead date=d2 place=delta
event e2 reject agents=assembly patients=emergency
event e3 protest agents=protesters date=d8
event e4 arrest agents=police patients=arrested date=d8
event e5 charge patients=arrested factuality=negated
event e6 resign agents=celestine factuality=possible
count n1 value=41 unit=people what="dead of dengue fever"
count n2 value=6000 unit=cases what="of dengue" bound=about by=ministry
count n3 value=16 unit=nurses what="brought by Gupta"
count n4 value=3400000 unit=dollars what="given for nets and not spent"
count n5 value=5 unit=protesters what=arrested
count n6 value=1050 unit=adults what=surveyed
count n7 value=29 unit=signatures what="for a second motion"
count n8 value=200 unit=beds what="to be asked for"
vote v1 choice=emergency count=27 unit=deputies stance=for
vote v2 choice=emergency count=33 unit=deputies stance=against
vote v3 choice=emergency count=2 unit=deputies stance=abstain
share s1 choice=emergency percent=76 population=islanders survey=poll
share s2 choice=assembly percent=11 population=islanders survey=poll
age a1 person=gupta years=39
age a2 person=ramon years=71
age a3 person=son years=4
age a4 person=girl years=6
role r1 person=celestine title="minister of health" status=current
role r2 person=gupta title="field coordinator" org=medline status=current
role r3 person=ramon title=head status=former
role r4 person=dosso title="Police chief" status=current
role r5 person=moussa title=speaker org=assembly status=current
role r6 person=yaw title="floor leader" status=current
role r7 person=salote title=matron status=current
contact c1 from=gupta to=celestine medium=phone
contact c2 from=celestine to=gupta medium=unspecified date=d6 factuality=negated
contact c4 from=moussa to=hoteliers medium=meeting date=d9
contact c5 from=yaw to=widow medium=meeting date=d10
contact c6 from=gupta to=geneva medium=video date=d12 purpose="to ask for 200 beds" factuality=planned
quote q1 indirect speaker=ministry date=d3
quote q2 direct speaker=celestine
quote q3 direct speaker=celestine to=deputy
quote q4 indirect speaker=gupta
quote q5 indirect speaker=official
quote q6 direct speaker=ramon
quote q7 mixed speaker=dosso
quote q8 indirect speaker=poll
quote q9 mixed speaker=moussa
quote q10 indirect speaker=yaw
quote q11 mixed speaker=yaw
quote q12 indirect speaker=celestine
quote q13 direct speaker=salote
quote q14 indirect speaker=medline
quote q15 indirect speaker=deputy to=celestine
