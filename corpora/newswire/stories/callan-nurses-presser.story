id: callan-nurses-presser
published: 2024-03-14
house: transcript
topic: health
length: full
traps: planned, denied, negated, relayed-speech, rhetorical-question, idiom, total, nested-speech, duration
source: Office of the Minister for Health, media conference, unedited
---
{=callan PORT CALLAN}, {=nsw New South Wales}, {d1 Thursday 14 March 2024, 11 a.m.} On the platform: {r1 {=rossetti Carla Rossetti-Bourke}, {~rossetti {r1.title Minister for Health}}}; {r2 {=vaszary Tim Vaszary}, {~vaszary {r2.title secretary} of {=alliance the Hunter Nurses' Alliance}}}; {r3 Dr {=iyengar Prakash Iyengar}, {~iyengar acting {r3.title chief executive} of {=district the Callan Health District}}}.

{q1.src {~rossetti MINISTER}}: {q1 Good morning. {e1 {~nurses Members of {~alliance the Alliance}} {e1.trigger voted} {d2 yesterday} to accept {~offer the revised offer}}: {v1 2,914 in favour}, {v2 391} against. {s1 That is 88 per cent}. {c1 {^rossetti I} {c1.trigger rang} Mr {=vaszary Vaszary} at {d3 half past ten last night} {c1.purpose to thank {^vaszary him}}}, and {^vaszary he} had plainly been asleep.}

{q2.src {=vaszary VASZARY}}: {q2 Not asleep, {~rossetti Minister}. Counting. Turnout was {n1 79 per cent}, the best since {d4 2011}. But it was not even. {s2 At {=royal the Royal Callan}, 93 per cent of {~royalstaff the staff} said yes}. {s3 At {=columba St Columba's}, where the rosters are worst, it was 61 per cent}. {^alliance We} will go back to {~columbastaff the people there} and listen.}

{q3.src {~rossetti MINISTER}}: {q3 So will {^rossetti I}. {c2 {^rossetti I} will {c2.trigger meet} {~columbastaff the night shift at {=columba St Columba's}} {d5 next Tuesday}}. {~offer The offer} is worth {n2 $212 million} over four years and brings {n3 340 extra nurses} by {d6 July 2025}. Questions, please.}

{q4.src {=fenwick GEMMA FENWICK} ({=courier Callan Courier})}: {q4 {~rossetti Minister}, {q5.src {~opposition the Opposition}} {q5.cue says} {q5 this deal was there to be had in {d7 November}, before {n4 1,150 operations} were put off}. Were the patients the price of {^rossetti your} patience?}

{q6.src {~rossetti MINISTER}}: {q6 No. In {d8 November} there was no deal, there was a placard. {c3 {^rossetti I} {c3.trigger wrote} to {~alliance the Alliance} on {d9 4 December}}, and {c4 {^rossetti I} {c4.trigger met} {~officers {^alliance its} officers} {n5 nine times} after that}. If {~opposition the Opposition} knows of a tenth, {^opposition they} should say where it was.}

{q7.src {=fenwick FENWICK}}: {q7 Dr {=iyengar Iyengar}, {e2 {~sorrell {^iyengar your} predecessor} {e2.trigger resigned} {d10 a fortnight ago}}. Was {^sorrell he} pushed?}

{q8.src {=iyengar IYENGAR}}: {q8 {a1 {=sorrell Lionel Sorrell} is 66}. {q9.src {^sorrell He}} {q9.cue told} {~board the board} in {d11 2023} that {q9 {^sorrell he} would not see out another winter}. {^iyengar I} deny that anybody pushed. {e3 {~board The board} {e3.trigger appointed} {^iyengar me} on {d12 1 March}}, {v3 six votes} to {v4 one}, and the one was an old friend who thought {^iyengar I} should get more sleep.}

{q10.src {=treloar OWEN TRELOAR} ({=radio Radio Callan})}: {q10 There is a patient survey which nobody has mentioned.}

{q11.src {=iyengar IYENGAR}}: {q11 {^iyengar I} was hoping to. {~district The District} asked {n6 5,260 people} who had been in {^district our} beds in {d13 February}. {s4 Seventy-two per cent {~supported supported {~nurses the nurses}}}. {s5 Fifteen per cent {~didnot did not}}. {s6 Of {~cancelled those whose own operation was cancelled}, 58 per cent were still {~supported on {~nurses the nurses}' side}}, which {^iyengar I} confess {^iyengar I} did not expect.}

{q12.src {=vaszary VASZARY}}: {q12 May {^vaszary I} add to that? {c5 {~ferraro A woman in {=maitland Upper Maitland}}, {=ferraro Denise Ferraro-Kemp}, {c5.trigger sent} {^alliance us} an e-mail}. {a2 {^ferraro She} is 74}, and {^ferraro her} knee was put off twice. "{q13 {^ferraro I} can limp for another month if {^alliance you} can win it}," {q13.src {^ferraro she}} {q13.cue wrote}. {^alliance We} read it out at the mass meeting.}

{q14.src {=treloar TRELOAR}}: {q14 Did {~premier the Premier} telephone {^vaszary you} before the vote?}

{q15.src {=vaszary VASZARY}}: {q15 {c6 {^premier He} did not {c6.trigger telephone} {^vaszary me}}. {c7 {~aide {^premier His} chief of staff} {c7.trigger texted} {^vaszary me} on {d14 Sunday} {c7.purpose asking whether there was anything {~premier the Premier} ought to know}}. {q26.src {^vaszary I}} {q26.cue said} {q26 there was a great deal, and where should {^vaszary I} start?}}

{q16.src {~rossetti MINISTER}}: {q16 For the record, {q17.src {~premier the Premier}} {q17.cue told} {^rossetti me} {d15 this morning} {q17 {^premier he} was delighted}.}

{q18.src {=fenwick FENWICK}}: {q18 When will the cancelled operations be done, Dr {=iyengar Iyengar}?}

{q19.src {=iyengar IYENGAR}}: {q19 {n7 Some 400 of them} by {d16 Easter}, the rest by {d17 the end of August}. {~surgeons {n8 Twenty-two surgeons}} have agreed to work Saturdays. {c8 {^iyengar I} will {c8.trigger write} to {~waiting every patient on the list} {d18 tomorrow}}, with a date or with an honest reason why there is none.}

{q20.src {=treloar TRELOAR}}: {q20 Will anybody check that the extra nurses turn up?}

{q21.src {~rossetti MINISTER}}: {q21 Yes. {e4 {r6 {=quarmby Beatrice Quarmby}, who used to be {r6.title chief nurse} in {=tasmania Tasmania}}, is to be {e4.trigger appointed} {r7 {r7.title independent monitor}}}. {^quarmby She} will publish a count for all {x eleven} hospitals each quarter. {c9 {^quarmby She}, Mr {=vaszary Vaszary} and {^rossetti I} {c9.trigger spoke} by video on {d19 Monday}}, and {^quarmby she} has already found an error in {^rossetti my} figures.}

{q22.src {=fenwick FENWICK}}: {q22 A large one?}

{q23.src {~rossetti MINISTER}}: {q23 {n9 Thirty nurses}. They had been counted twice. That is why the number is 340 and not {x 370}.}

{q24.src {=vaszary VASZARY}}: {q24 For {~columbastaff the members at {=columba St Columba's}} this is not the end of the road. {s7 In {^alliance our} own poll {d20 last month}, 64 per cent of {~night those on permanent nights} wanted {~ratio a fixed ratio of patients to nurses}}. {^night They} did not get one. {^alliance We} shall ask again in {d21 2026}.}

{q25.src {~rossetti MINISTER}}: {q25 And {^rossetti I} shall pick up the telephone. Thank you all.}

The conference closed at {d22 11.35 a.m.}
---
entity callan place "Port Callan"
entity nsw place "New South Wales"
entity rossetti person "Carla Rossetti-Bourke" gender=feminine
entity vaszary person "Tim Vaszary" gender=masculine
entity alliance organization "Hunter Nurses' Alliance"
entity iyengar person "Prakash Iyengar"
entity district organization "Callan Health District"
entity nurses group "members of the Alliance" named=no
entity offer other "revised offer" named=no
entity royal organization "Royal Callan"
entity royalstaff group "staff of the Royal Callan" named=no
entity columba organization "St Columba's"
entity columbastaff group "night shift at St Columba's" named=no
entity fenwick person "Gemma Fenwick"
entity courier organization "Callan Courier"
entity officers group "Alliance's officers" named=no
entity opposition organization "Opposition" named=no
entity sorrell person "Lionel Sorrell" gender=masculine
entity board organization "board" named=no
entity treloar person "Owen Treloar"
entity radio organization "Radio Callan"
entity supported other "supported the nurses" named=no
entity didnot other "did not" named=no
entity cancelled group "those whose own operation was cancelled" named=no
entity ferraro person "Denise Ferraro-Kemp" gender=feminine
entity maitland place "Upper Maitland"
entity premier person "Premier" gender=masculine named=no
entity aide person "Premier's chief of staff" named=no
entity surgeons group "twenty-two surgeons" named=no
entity waiting group "every patient on the list" named=no
entity quarmby person "Beatrice Quarmby" gender=feminine
entity tasmania place "Tasmania"
entity night group "those on permanent nights" named=no
entity ratio other "fixed ratio of patients to nurses" named=no
date d1 2024-03-14T11:00
date d2 2024-03-13
date d3 2024-03-13T22:30
date d4 2011
date d5 2024-03-19
date d6 2025-07
date d7 2023-11
date d8 2023-11
date d9 2023-12-04
date d10 2024-02-29
date d11 2023
date d12 2024-03-01
date d13 2024-02
date d14 2024-03-10
date d15 2024-03-14TMO
date d16 2024-03-31
date d17 2024-08-31
date d18 2024-03-15
date d19 2024-03-11
date d20 2024-02
date d21 2026
date d22 2024-03-14T11:35
role r1 person=rossetti title="Minister for Health" status=current
role r2 person=vaszary title=secretary org=alliance status=current
role r3 person=iyengar title="chief executive" org=district status=acting
role r6 person=quarmby title="chief nurse" org=tasmania status=former
role r7 person=quarmby title="independent monitor" status=elect
event e1 pass agents=nurses patients=offer date=d2
event e2 resign agents=sorrell date=d10
event e3 appoint agents=board patients=iyengar date=d12
event e4 appoint patients=quarmby factuality=planned
vote v1 choice=offer count=2914 unit=votes stance=for date=d2
vote v2 choice=offer count=391 unit=votes stance=against date=d2
vote v3 choice=iyengar count=6 unit=votes stance=for date=d12
vote v4 choice=iyengar count=1 unit=votes stance=against date=d12
share s1 choice=offer percent=88 date=d2
share s2 choice=offer percent=93 population="staff at the Royal Callan" date=d2
share s3 choice=offer percent=61 population="staff at St Columba's" date=d2
share s4 choice=supported percent=72 survey=district
share s5 choice=didnot percent=15 survey=district
share s6 choice=supported percent=58 population="those whose own operation was cancelled" survey=district
share s7 choice=ratio percent=64 population="those on permanent nights" survey=alliance date=d20
contact c1 from=rossetti to=vaszary medium=phone date=d3 purpose="to thank him"
contact c2 from=rossetti to=columbastaff medium=meeting date=d5 factuality=planned
contact c3 from=rossetti to=alliance medium=letter date=d9
contact c4 from=rossetti to=officers medium=meeting
contact c5 from=ferraro to=alliance medium=email
contact c6 from=premier to=vaszary medium=phone factuality=negated
contact c7 from=aide to=vaszary medium=text date=d14 purpose="asking whether there was anything the Premier ought to know"
contact c8 from=iyengar to=waiting medium=letter date=d18 factuality=planned
contact c9 from=quarmby to=vaszary,rossetti medium=video date=d19
age a1 person=sorrell years=66
age a2 person=ferraro years=74
count n1 value=79 unit=percent what=turnout
count n2 value=212000000 unit=dollars what="worth of the offer"
count n3 value=340 unit=nurses what="extra by July 2025"
count n4 value=1150 unit=operations what="put off"
count n5 value=9 unit=meetings what="after 4 December"
count n6 value=5260 unit=people what="asked in the patient survey"
count n7 value=400 unit=operations what="to be done by Easter" bound=about
count n8 value=22 unit=surgeons what="who agreed to work Saturdays"
count n9 value=30 unit=nurses what="counted twice"
quote q1 direct speaker=rossetti
quote q2 direct speaker=vaszary to=rossetti
quote q3 direct speaker=rossetti
quote q4 direct speaker=fenwick to=rossetti
quote q5 indirect speaker=opposition
quote q6 direct speaker=rossetti to=fenwick
quote q7 direct speaker=fenwick to=iyengar
quote q8 direct speaker=iyengar to=fenwick
quote q9 indirect speaker=sorrell to=board date=d11
quote q10 direct speaker=treloar
quote q11 direct speaker=iyengar to=treloar
quote q12 direct speaker=vaszary
quote q13 direct speaker=ferraro to=alliance medium=email
quote q14 direct speaker=treloar to=vaszary
quote q15 direct speaker=vaszary to=treloar
quote q26 indirect speaker=vaszary to=aide
quote q16 direct speaker=rossetti
quote q17 indirect speaker=premier to=rossetti date=d15
quote q18 direct speaker=fenwick to=iyengar
quote q19 direct speaker=iyengar to=fenwick
quote q20 direct speaker=treloar
quote q21 direct speaker=rossetti to=treloar
quote q22 direct speaker=fenwick
quote q23 direct speaker=rossetti to=fenwick
quote q24 direct speaker=vaszary
quote q25 direct speaker=rossetti
