id: sarp-sea-border
published: 2026-01-28
house: meridian
topic: diplomacy
length: full
traps: relayed-speech, refused, planned, denied, threshold, duration, called-for
source: Meridian
---
{=batumi BATUMI}, {=georgia Georgia}, {d1 Jan 28} (Meridian) - {e1 {=turkey Turkey} and {=georgia Georgia} {e1.trigger signed} {~accord an accord} on {d2 Wednesday}} to reopen their sea border, which was closed after {e2 a patrol boat rammed {~trawler a trawler} {d3 three weeks ago}, {e2.trigger killing} {~dead {n1 six people}}}.

{c1 {r1 Turkish {r1.title Foreign Minister} {=haluk Haluk Ergüneşli}} {c1.trigger met} {r2 Georgian {r2.title Foreign Minister} {=maia Maia Tsereteladze}} for {x seven} hours in {=batumi Batumi}}. {q1.src {^haluk He}} {q1.cue told} {~press reporters} that {q1 boats could cross again from {d4 6 a.m. on Friday}}.

"{q2 We have buried our dead and now we will feed our living}," {q2.src {=maia Tsereteladze}} {q2.cue said}. {q3.src {^maia She}} {q3.cue added} that {q3 {=georgia Georgia} would pay {~bereaved the families} {n2 $1.8 million}} but {q4.cue denied} that {q4 this was an admission of guilt}.

{~trawler The trawler}, {=trawler Kadir Reis}, sank off {=sarp Sarp} at {d5 4:25 a.m. on Jan 7}. {q5 {e3 {~hurt {n3 Nine fishermen}} were {e3.trigger hurt}} and {n4 two} of {^hurt them} have lost limbs}, {q5.cue according to} {q5.src {r3 {=sevim Sevim Karadayılı}, {~sevim {r3.title chief surgeon} at {=rize {=rizetown Rize} State Hospital}}}}.

"{q6 {^cemal I} saw a grey bow above {^cemal me} and then {^cemal I} was under it}," {q6.src {a1 {=cemal Cemal Hopalı}, 37}}, {q6.cue said} from {^cemal his} bed. {~uncle {^cemal His} uncle}, who was {a2 58}, is among {~dead the dead}.

THREE CALLS

At first the two capitals barely spoke. {q7 {c2 {r4 {r4.title President} {=nazim Nâzım Tunçalp}} {c2.trigger telephoned} {r5 Georgian {r5.title Prime Minister} {=shota Shota Maghlaperidze}} on {d6 Jan 8}} and "mostly listened}", {q7.src {~official a senior Turkish official}} {q7.cue said}.

{c3 {=shota Maghlaperidze} {c3.trigger wrote} to {=nazim Tunçalp} on {d7 Jan 10} {c3.purpose to propose a joint inquiry}}. {q8 {c4 No {c4.trigger reply} came}}, {q8.src {r6 {=dato Davit Ninoshvili-Roth}, {~dato {^shota his} {r6.title spokesman}}}}, {q8.cue said}. {c5 {=haluk Ergüneşli} then offered to {c5.trigger receive} {=maia Tsereteladze} in {=ankara Ankara}}, and {^maia she} declined.

What broke the ice was a resignation. {e4 {r7 {=gela Gela Chkhaidze-Marr}, {~gela the {r7.title head} of {=cg the Georgian Coast Guard}}}, {e4.trigger stepped down} on {d8 Jan 15}} after {q9.src {~inquiry an internal inquiry}} {q9.cue found} that {q9 {~captain the patrol boat's captain} had ignored {n5 three radio warnings}}. {e5 {r11 {~captain The {r11.title captain}}, {a3 {=captain Levan Surguladze-Beck}, 44}}, was {e5.trigger arrested} {d9 the same evening}} and {e6 {e6.trigger charged} with negligent homicide}. {q19.src {^captain He}} {q19.cue says} {q19 {^captain he} is innocent}.

{c6 {=maia Tsereteladze} {c6.trigger called} {=haluk Ergüneşli} {d10 that night}}. {q10.src {~aide A Georgian aide} who was in the room} {q10.cue said} {^maia she} had told {^haluk him} that {q10 the shame was {=georgia Georgia}'s alone}. {c7 {^haluk He} {c7.trigger texted} {^maia her} {d11 the next morning} {c7.purpose to suggest {=batumi Batumi}}}.

PRESSURE FROM THE QUAYS

{e7 {~fishermen {n6 More than 3,000 fishermen}} {e7.trigger marched} in {=trabzon Trabzon} on {d12 Jan 19}}, calling for both ministers to go. {q11.src {r8 {=fadime Fadime Çakıroğlu-Lenz}, {~fadime {r8.title chair} of {=coop the Eastern Black Sea Fishers' Union}}},} {q11.cue said} {q11 {n7 about 700 boats} had stayed in port}. {e8 {~police Police} {e8.trigger detained} {~detained {n8 14 people}}}.

{q12 {s1 Sixty-three percent of Turks} wanted {~closed the border kept shut} until somebody stood trial}, {q12.src {=denge Denge Research}} {q12.cue found} in a survey of {n9 2,204 people}. {q13 {s2 Along the coast that fell to 29 percent}}, {q13.src {^denge it}} {q13.cue said}. {q14 In {=georgia Georgia} {s3 55 percent} favoured {~reopen reopening}}, {q14.cue according to} {q14.src {=vox Vox Tbilisi}}; {q14 {s4 a third} were {~closed against}}.

{~accord The accord} still needs {x 76} votes in {=parl the Georgian parliament}, {e9 which {e9.trigger rejected} {~accord24 a similar text} in {d13 2024} by {v1 70 votes} to {v2 58}, with {v3 nine abstentions}}. {q15.src {r9 {=tekla Tekla Odishvili}, {~tekla {r9.title leader} of the opposition {=bloc Sea and Soil} bloc}}, {a4 39},} {q15.cue said} {q15 {^tekla she} would read every line of {^accord it} first}.

"{q16 A minister who sells our water will have to go}," {q16.src {^tekla she}} {q16.cue said}.

{e11 {~hopa {=trawler Kadir Reis}'s owner}, {=hopa Hopa Denizcilik}, has {e11.trigger sued} {~cg the coast guard} for {n10 4.5 million euros}}. {q17.src {r10 {~lawyer {^hopa Its} {r10.title lawyer}}, {=lawyer Melih Sarptaş}}}, {q17.cue said} {q17 the case would go on}.

{c8 {=haluk Ergüneşli} and {=maia Tsereteladze} will {c8.trigger meet} again in {=rizetown Rize} on {d14 Feb 18} {c8.purpose to name the members of a rescue commission}}.

In {=sarp Sarp}, where {n11 five of {~dead the six}} had lived, the news came over the loudspeaker of the mosque. "{q18 {d15 Friday} is a good day to go out}," {q18.src {=asiye Asiye Hopalı}, {a5 61}, {~asiye {~uncle the uncle}'s widow},} {q18.cue said}. "{q18 {^asiye I} will not be on the shore to see it.}"

(Reporting by Elif Arslan and Nika Gogua; Editing by Paul Dunning)
---
entity batumi place "Batumi"
entity georgia place "Georgia"
entity turkey place "Turkey"
entity sarp place "Sarp"
entity ankara place "Ankara"
entity trabzon place "Trabzon"
entity rizetown place "Rize"
entity accord law "accord" named=no
entity dead group "six people" named=no
entity haluk person "Haluk Ergüneşli" gender=masculine
entity maia person "Maia Tsereteladze" gender=feminine
entity press group "reporters" named=no
entity bereaved group "families" named=no
entity trawler product "Kadir Reis"
entity hurt group "nine fishermen" named=no
entity sevim person "Sevim Karadayılı"
entity rize organization "Rize State Hospital"
entity cemal person "Cemal Hopalı" gender=masculine
entity uncle person "Cemal Hopalı's uncle" named=no gender=masculine
entity nazim person "Nâzım Tunçalp"
entity shota person "Shota Maghlaperidze" gender=masculine
entity official person "senior Turkish official" named=no
entity dato person "Davit Ninoshvili-Roth"
entity gela person "Gela Chkhaidze-Marr"
entity cg organization "Georgian Coast Guard"
entity inquiry organization "internal inquiry" named=no
entity captain person "Levan Surguladze-Beck" gender=masculine
entity aide person "Georgian aide" named=no
entity fishermen group "3,000 fishermen" named=no
entity fadime person "Fadime Çakıroğlu-Lenz"
entity coop organization "Eastern Black Sea Fishers' Union"
entity police group "police" named=no
entity detained group "14 people" named=no
entity closed other "border kept shut" named=no
entity reopen other "reopening" named=no
entity denge organization "Denge Research"
entity vox organization "Vox Tbilisi"
entity parl organization "Georgian parliament"
entity accord24 law "similar text" named=no
entity tekla person "Tekla Odishvili" gender=feminine
entity bloc organization "Sea and Soil"
entity hopa organization "Hopa Denizcilik"
entity lawyer person "Melih Sarptaş"
entity asiye person "Asiye Hopalı" gender=feminine
date d1 2026-01-28
date d2 2026-01-28
date d3 2026-W02
date d4 2026-01-30T06:00
date d5 2026-01-07T04:25
date d6 2026-01-08
date d7 2026-01-10
date d8 2026-01-15
date d9 2026-01-15TEV
date d10 2026-01-15TNI
date d11 2026-01-16TMO
date d12 2026-01-19
date d13 2024
date d14 2026-02-18
date d15 2026-01-30
event e1 sign agents=turkey,georgia patients=accord date=d2 place=batumi
event e2 die patients=dead date=d5
event e3 injure patients=hurt date=d5
event e4 resign agents=gela date=d8
event e5 arrest patients=captain date=d9
event e6 charge patients=captain
event e7 protest agents=fishermen date=d12 place=trabzon
event e8 arrest agents=police patients=detained
event e9 reject agents=parl patients=accord24 date=d13
event e11 sue agents=hopa patients=cg
contact c1 from=haluk to=maia medium=meeting date=d2 place=batumi
contact c2 from=nazim to=shota medium=phone date=d6
contact c3 from=shota to=nazim medium=letter date=d7 purpose="to propose a joint inquiry"
contact c4 from=nazim to=shota medium=letter factuality=negated
contact c5 from=haluk to=maia medium=meeting place=ankara factuality=negated
contact c6 from=maia to=haluk medium=phone date=d10
contact c7 from=haluk to=maia medium=text date=d11 purpose="to suggest Batumi"
contact c8 from=haluk to=maia medium=meeting date=d14 place=rizetown factuality=planned purpose="to name the members of a rescue commission"
vote v1 choice=accord24 count=70 unit=votes stance=against date=d13
vote v2 choice=accord24 count=58 unit=votes stance=for date=d13
vote v3 choice=accord24 count=9 unit=votes stance=abstain date=d13
share s1 choice=closed percent=63 population=Turks survey=denge
share s2 choice=closed percent=29 population="Turks along the coast" survey=denge
share s3 choice=reopen percent=55 population=Georgians survey=vox
share s4 choice=closed percent=33.3 population=Georgians survey=vox
age a1 person=cemal years=37
age a2 person=uncle years=58
age a3 person=captain years=44
age a4 person=tekla years=39
age a5 person=asiye years=61
role r1 person=haluk title="Foreign Minister" status=current
role r2 person=maia title="Foreign Minister" status=current
role r3 person=sevim title="chief surgeon" org=rize status=current
role r4 person=nazim title=President status=current
role r5 person=shota title="Prime Minister" status=current
role r6 person=dato title=spokesman status=current
role r7 person=gela title=head org=cg status=former
role r8 person=fadime title=chair org=coop status=current
role r9 person=tekla title=leader org=bloc status=current
role r10 person=lawyer title=lawyer status=current
role r11 person=captain title=captain status=current
quote q1 indirect speaker=haluk to=press
quote q2 direct speaker=maia
quote q3 indirect speaker=maia
quote q4 indirect speaker=maia
quote q5 indirect speaker=sevim
quote q6 direct speaker=cemal
quote q7 mixed speaker=official
quote q8 indirect speaker=dato
quote q9 indirect speaker=inquiry
quote q10 indirect speaker=aide relayed=maia
quote q11 indirect speaker=fadime
quote q12 indirect speaker=denge
quote q13 indirect speaker=denge
quote q14 indirect speaker=vox
quote q15 indirect speaker=tekla
quote q16 direct speaker=tekla
quote q17 indirect speaker=lawyer
quote q18 direct speaker=asiye
quote q19 indirect speaker=captain
count n1 value=6 unit=people what=killed
count n2 value=1800000 unit=dollars what="to be paid to the families"
count n3 value=9 unit=fishermen what=hurt
count n4 value=2 unit=fishermen what="who lost limbs"
count n5 value=3 unit="radio warnings" what="ignored by the captain"
count n6 value=3000 unit=fishermen what=marched bound=at_least
count n7 value=700 unit=boats what="stayed in port" bound=about
count n8 value=14 unit=people what=detained
count n9 value=2204 unit=people what="questioned in the survey"
count n10 value=4500000 unit=euros what="demanded by Hopa Denizcilik"
count n11 value=5 unit=people what="of the dead who had lived in Sarp"
