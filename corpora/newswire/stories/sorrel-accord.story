id: sorrel-accord
published: 2015-03-18
house: meridian
topic: diplomacy
length: full
traps: threshold, nested-speech, unnamed-source, collective-speaker, denied, planned, habitual
source: Meridian
---
{=aveile PORT AVEILE}, {d1 March 18} (Meridian) - {e1 {~leaders Four Pacific leaders} {e1.trigger signed} {~treaty a treaty} on {d2 Wednesday}} to patrol {^leaders their} waters together, but a fifth stayed at home and {~assembly the parliament of one signatory} may still throw {^treaty it} out.

{=treaty The Sorrel Sea Accord} puts {n1 11 patrol boats} and {n2 two aircraft} under one command in {=aveile Port Aveile} from {d3 July 1}.

"{q1 No single one of {^leaders us} can watch this much water}," {q1.src {r1 {r1.title Prime Minister} {=malolo Fetu Malolo} of {=sava Savaii-Nui}}} {q1.cue told} {~press reporters} after the ceremony. "{q1 Together {^leaders we} can at least be seen to be watching.}"

{a1 {=malolo Malolo}, 57}, was joined at the table by {r2 {r2.title President} {=beniata Taraia Beniata} of {=nanuvai Nanuvai}}, {r3 acting {r3.title Prime Minister} {=drau Sevuloni Draunidalo} of {=rotuka Rotuka}} and {r4 {r4.title Premier} {=pulu Lagi Pulu} of {=lalomea Lalomea}}.

{q2.src {=pulu Pulu}, {r5 {~pulu a former {r5.title police commissioner}}}}, {q2.cue said} {q2 {e2 {~assembly the assembly} would {e2.trigger debate} {~treaty the treaty} on {d4 April 7}}}. Ratification takes {x 16} of the {x 30} votes there. {e3 {~committee {~assembly The assembly}'s foreign affairs committee} {e3.trigger approved} {~treaty the text} {d5 last week} by {v1 five votes} to {v2 four}}.

"{q3 {q4.src {^pulu I}} have {q4.cue told} {~colleagues {^pulu my} colleagues} that {q4 nobody is giving away a reef}}," {=pulu Pulu} {q3.cue said}. "{q3 Some of {^colleagues them} would like that in writing.}"

The absentee was {=tupu Tupuhaka}, whose waters are the widest of the five. {q5 {e4 {~cabinet {^tupu Its} cabinet} had {e4.trigger rejected} {~clause a clause} that lets armed foreign officers aboard}}, {c1 {q5.src {r6 {r6.title foreign minister} {=fifita Amanaki Fifita-Lolo}}} {q5.cue {c1.trigger wrote}} to {~delegations the other delegations} on {d6 Monday}}.

{q6 {c2 {=malolo Malolo} {c2.trigger telephoned} {r7 {~vahai {=tupu Tupuhaka}'s {r7.title prime minister}}, {=vahai Siosaia Vaha'ipulu}}, {d7 late on Tuesday} {c2.purpose in an effort to change {^vahai his} mind}}}, {q6.src {~two two officials}} {q6.cue said}. "{q7 It was polite and it was no}," {q7.src {~one one of {^two them}}} {q7.cue said}, {q21.cue asking} {q21 not to be named because the talks were private}.

{q8.src {r8 {~moeaki A {r8.title spokeswoman} for {=vahai Vaha'ipulu}}, {=moeaki Kalolaine Moeaki}}}, {q8.cue denied} that {q8 {^vahai he} had been leaned on by {=haneul Haneul Marine}}, {~haneul a South Korean company} that holds {n3 14} of {=tupu Tupuhaka}'s {x 22} fishing licences.

{q9 {=haneul Haneul} has "no view on treaties"}, {q9.src {r9 {~gu {^haneul its} {r9.title regional director}}, {=gu Gu Bon-seok}}}, {q9.cue said} by telephone. {q10.src {^gu He}} {q10.cue confirmed} that {q10 {c3 {^gu he} had {c3.trigger met} {=vahai Vaha'ipulu} in {d8 February} {c3.purpose to talk about port fees}}}. {q20 {e5 No contract was {e5.trigger signed}}}, {^gu he} {q20.cue added}.

In a statement {d9 late on Wednesday}, {=vahai Vaha'ipulu} wished {~leaders the four} well. "{q11 The door is not locked from {^tupu our} side}," {^vahai he} {q11.cue wrote}.

The patrols will be paid for by {=fund the Oceanic Development Fund}, which has set aside {n4 $38 million} for six years. {e6 {r10 {~harasim {^fund Its} {r10.title president}}, {a2 {=harasim Zbigniew Harasim}, 61}}, {e6.trigger signed} {~grant the grant} alongside {=malolo Malolo}}. "{q12 It is cheaper than {x one} frigate}," {=harasim Harasim} {q12.cue observed}.

Opinion is divided. {q13 {s1 In {=sava Savaii-Nui} 66 percent of adults support {~treaty the accord}}}, {q13.cue according to} {q13.src {=talanoa Talanoa Surveys}}; {q13 {s2 in {=tupu Tupuhaka} 37 percent do}, and {s3 49 percent are for {~out staying out}}}. {~talanoa The firm} interviewed {n5 3,060 people} by telephone in {d10 February}.

{e7 {n6 About {~protesters 200 people}} {e7.trigger protested} outside the hall on {d11 Wednesday}}, several with paddles. {q14 {e8 {n7 {~held Two women}} were {e8.trigger arrested}} for blocking a gate but {e9 would not be {e9.trigger charged}}}, {q14.src {~police police}} {q14.cue said}.

Joint patrols were first proposed in {d12 2008}, after {e10 {n8 {~fishers eight fishermen}} {e10.trigger died}} when {~trawler a trawler} rammed {^fishers their} boat off {=lalomea Lalomea}. {e11 {~tribunal A tribunal in {=aveile Port Aveile}} {e11.trigger ruled} in {d13 2012}} that {~owner {~trawler the vessel}'s owner} was liable, but {q15 {~families the families} have not been paid}, {q15.cue according to} {q15.src {r11 {~finau {^families their} {r11.title lawyer}}, {=finau Mele Finau-Koro}}}.

"{q16 {c4 {^finau I} have {c4.trigger written} to {~owner the owner} {n9 61 times}}}," {^finau she} {q16.cue said}. "{q16 {^owner He} collects stamps, evidently.}"

{=drau Draunidalo} has stood in for {r12 {r12.title Prime Minister} {=bose Akanisi Bosenawai}} since {d14 last month}, when {e12 {^bose she} was {e12.trigger injured} in a road accident near {=rotcap Vatudova}}. {q17 {^bose She} is to return to work in {d15 May}}, {q17.src {^drau he}} {q17.cue said}.

{c5 {~leaders The four leaders} will {c5.trigger convene} again in {=lalomea Lalomea} on {d16 Sept. 14}}, when the first report of the joint command is due. Such meetings have often been postponed. {q18 An invitation would go to {=tupu Tupuhaka} too}, {=malolo Malolo} {q18.cue said}. "{q19 {^leaders We} keep a chair, and {^leaders we} dust it}," {q19.src {^malolo he}} {q19.cue added}.

(Reporting by Ateca Moli; Editing by Piet Moor)
---
entity aveile place "Port Aveile"
entity leaders group "four Pacific leaders" named=no
entity treaty law "Sorrel Sea Accord"
entity assembly organization "parliament of one signatory" named=no
entity malolo person "Fetu Malolo" gender=masculine
entity press group "reporters" named=no
entity sava place "Savaii-Nui"
entity beniata person "Taraia Beniata"
entity nanuvai place "Nanuvai"
entity drau person "Sevuloni Draunidalo" gender=masculine
entity rotuka place "Rotuka"
entity pulu person "Lagi Pulu"
entity lalomea place "Lalomea"
entity committee organization "assembly's foreign affairs committee" named=no
entity colleagues group "Pulu's colleagues" named=no
entity tupu place "Tupuhaka"
entity cabinet organization "cabinet of Tupuhaka" named=no
entity clause law "clause" named=no
entity fifita person "Amanaki Fifita-Lolo"
entity delegations group "other delegations" named=no
entity vahai person "Siosaia Vaha'ipulu" gender=masculine
entity two group "two officials" named=no
entity one person "one of two officials" named=no
entity moeaki person "Kalolaine Moeaki" gender=feminine
entity haneul organization "Haneul Marine"
entity gu person "Gu Bon-seok" gender=masculine
entity fund organization "Oceanic Development Fund"
entity harasim person "Zbigniew Harasim"
entity grant other "grant" named=no
entity talanoa organization "Talanoa Surveys"
entity out other "staying out" named=no
entity protesters group "200 people" named=no
entity held group "two women" named=no
entity police group "police" named=no
entity fishers group "eight fishermen" named=no
entity tribunal organization "tribunal in Port Aveile" named=no
entity families group "families" named=no
entity finau person "Mele Finau-Koro" gender=feminine
entity trawler product "trawler" named=no
entity owner person "owner of a trawler" named=no gender=masculine
entity bose person "Akanisi Bosenawai" gender=feminine
entity rotcap place "Vatudova"
date d1 2015-03-18
date d2 2015-03-18
date d3 2015-07-01
date d4 2015-04-07
date d5 2015-W11
date d6 2015-03-16
date d7 2015-03-17TNI
date d8 2015-02
date d9 2015-03-18TNI
date d10 2015-02
date d11 2015-03-18
date d12 2008
date d13 2012
date d14 2015-02
date d15 2015-05
date d16 2015-09-14
event e1 sign agents=leaders patients=treaty date=d2 place=aveile
count n1 value=11 unit="patrol boats" what="under one command"
count n2 value=2 unit=aircraft what="under one command"
quote q1 direct speaker=malolo to=press
role r1 person=malolo title="Prime Minister" org=sava status=current
age a1 person=malolo years=57
role r2 person=beniata title=President org=nanuvai status=current
role r3 person=drau title="Prime Minister" org=rotuka status=acting
role r4 person=pulu title=Premier org=lalomea status=current
quote q2 indirect speaker=pulu
role r5 person=pulu title="police commissioner" status=former
event e2 debate agents=assembly patients=treaty date=d4 factuality=planned
event e3 pass agents=committee patients=treaty date=d5
vote v1 choice=treaty count=5 unit=votes stance=for date=d5
vote v2 choice=treaty count=4 unit=votes stance=against date=d5
quote q3 direct speaker=pulu
quote q4 indirect speaker=pulu to=colleagues
quote q5 indirect speaker=fifita to=delegations medium=letter
event e4 reject agents=cabinet patients=clause
contact c1 from=fifita to=delegations medium=letter date=d6
role r6 person=fifita title="foreign minister" org=tupu status=current
contact c2 from=malolo to=vahai medium=phone date=d7 purpose="in an effort to change his mind"
role r7 person=vahai title="prime minister" org=tupu status=current
quote q6 indirect speaker=two
quote q7 direct speaker=one
quote q8 indirect speaker=moeaki
role r8 person=moeaki title=spokeswoman status=current
count n3 value=14 unit="fishing licences" what="of Tupuhaka held by Haneul Marine"
quote q9 mixed speaker=gu
role r9 person=gu title="regional director" org=haneul status=current
quote q10 indirect speaker=gu
contact c3 from=gu to=vahai medium=meeting date=d8 purpose="to talk about port fees"
event e5 sign factuality=negated date=d8
quote q20 indirect speaker=gu
quote q11 direct speaker=vahai
count n4 value=38000000 unit=dollars what="set aside for the patrols"
role r10 person=harasim title=president org=fund status=current
age a2 person=harasim years=61
event e6 sign agents=harasim,malolo patients=grant
quote q12 direct speaker=harasim
quote q13 indirect speaker=talanoa
share s1 choice=treaty percent=66 population="adults in Savaii-Nui" survey=talanoa date=d10
share s2 choice=treaty percent=37 population="in Tupuhaka" survey=talanoa date=d10
share s3 choice=out percent=49 population="in Tupuhaka" survey=talanoa date=d10
count n5 value=3060 unit=people what=interviewed date=d10
event e7 protest agents=protesters date=d11 place=aveile
count n6 value=200 unit=people what="who protested" bound=about
event e8 arrest patients=held
count n7 value=2 unit=women what=arrested
event e9 charge patients=held factuality=negated
quote q14 indirect speaker=police
event e10 die patients=fishers
count n8 value=8 unit=fishermen what=died
event e11 rule agents=tribunal patients=owner date=d13 place=aveile
quote q15 indirect speaker=finau
role r11 person=finau title=lawyer status=current
quote q16 direct speaker=finau
contact c4 from=finau to=owner medium=letter
count n9 value=61 unit=times what="that Finau-Koro wrote to the owner"
role r12 person=bose title="Prime Minister" org=rotuka status=current
event e12 injure patients=bose date=d14 place=rotcap
quote q17 indirect speaker=drau
contact c5 from=leaders to=leaders medium=meeting date=d16 place=lalomea factuality=planned
quote q18 indirect speaker=malolo
quote q19 direct speaker=malolo
quote q21 indirect speaker=one
