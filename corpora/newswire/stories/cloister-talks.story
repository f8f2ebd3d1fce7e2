id: cloister-talks
published: 2000-10-25
house: ansbach
topic: diplomacy
length: full
traps: hard-wrapped, relayed-speech, unnamed-source, quoted-title, duration, refused, hypothetical, metaphor
---
{=ottmar Sankt Ottmar} (Ansbach) - {~monks The monks} had been told to expect silence, which {^monks they} are good
at. What {^monks they} got, over {x nine} days, was a war's worth of telephoning.

{c1 {~teams Delegations from {=upland the {=uplandp Upland} government} and {=front the Marsh Front}} {c1.trigger sat down} together on {d1 Tuesday}},
for the first time since {d2 August 1996}, at a refectory table built for {x forty}. {^teams They} agreed
on nothing. {q1 {^teams They} did}, {q1.src {r1 {r1.title Abbot} {=cas Casimir Loheac}}} {q1.cue remarked}, {q1 finish the soup}.

"{q2 {^thora I} would call it a thaw, if {^thora I} knew what was under the ice}," {q2.src {r2 {~thora the {r2.title chief mediator}}, {=thora Thora
Magnusdatter-Iyer}}, {a1 57},} {q2.cue told} {~press journalists} in the cloister. {r3 {^thora She} was once {r3.org {=malmo Malmö}}'s {r3.title ombudsman}},
and has kept the manner.

The table itself was the work of many calls. {c2 On {d3 October 16} {=thora Magnusdatter-Iyer} {c2.trigger telephoned}
{r4 {=yon Yonas Tesfai-Holm}, {~yon {=front the Front}'s {r4.title political secretary}}}, at a lorry stop in the delta}. {q3 {^yon He} was
buying tyres}, {q3.src {^thora she}} {q3.cue recollected}, {q3 and asked whether {^thora she} could hold}.

{c3 {^yon He} {c3.trigger rang} back {d4 two days later}} with a condition: no portraits. {c4 {~thora The mediator} {c4.trigger faxed} it to
{r5 {r5.title Prime Minister} {=brid Bríd Cathasach}}}, who {c5 {c5.trigger answered} by letter, in green ink}. "{q4 There are no
portraits of {^brid me}. Ask {^brid my} mother}," {q4.src {^brid she}} {q4.cue wrote}.

{q6.src {=yon Tesfai-Holm}, {a2 44},} {q6.cue contends} that {q6 {e1 {~upland the government}'s aircraft {e1.trigger bombed} {~clinic a clinic} at {=sedge Sedgeholm} in
{d5 June}}, {e2 {e2.trigger killing} {~dead {n1 eighteen patients}}}}. {q7.src {~upland The government}} {q7.cue concedes} {q7 the raid but not the number}.
"{q8 Had either side brought a list}," {q8.src {=thora Magnusdatter-Iyer}} {q8.cue sighed}, "{q8 we would have had something
to disagree about in writing.}"

{r6 {~sel {=front The Front}'s {r6.title delegate for prisoners}}, {=sel Selam Woldu-Reyes}}, walked out on {d6 Monday night}. {c6 {^sel She}
had {c6.trigger told} {^cas him} in the bell tower} that {q9 {^sel she} wanted to hear something that was on time}, {q9.src {~cas the
abbot}} {q9.cue related}.

What the two sides hold is arithmetic. {~upland The government} has {n2 1,260 prisoners}, {=front the Front}
{n3 some 400}, and each believes that the other is hiding a few. {q14.src A poll by {=kestrel the Kestrel
Institute}}, taken in the market towns {d7 last month}, {q14.cue found} that {q14 {s1 68 per cent of Uplanders
would accept {~swap an exchange of all for all}}; {s2 among families of prisoners it was 96}}. {q10 In the
delta nobody has asked}, {q10.src {~obs a Western diplomat}} {q10.cue admitted}, {q10 because nobody has a list of the
streets}.

{r7 {~gis {~obs The diplomat}'s own {r7.title ambassador}}, {=gis Giselle Ostertag}}, drove up on {d8 Sunday} to see {=yon Tesfai-Holm};
{c7 {^yon he} would not {c7.trigger receive} {^gis her}}. {q11 {^gis She} was left in the guest parlour with "{x The Lives of the
Hermits}" and is now an authority on caves}, {q11.src {^gis she}} {q11.cue grumbled}.

{c9 {=brid Cathasach} and {r8 {~gebre {=front the Front}'s {r8.title chairman}}, {=gebre Gebre Adamu-Finch}}, may {c9.trigger speak} by telephone on {d9 Friday}},
an idea floated by {~teams both teams} and owned by neither. {q12 The line would be open for {x half} an
hour, or until somebody mentioned {~clinic the clinic}}, {q12.src {=thora Magnusdatter-Iyer}} {q12.cue quipped}.

Even the bus was contested. {q15 {e3 {~council {=front The Front}'s council} had {e3.trigger passed} {~trip the journey} on {d11 October 14} by
{v1 12 raised hands} to {v2 nine}}, and {x three} of the nine then asked for window seats}, {q15.src {=yon Tesfai-Holm}}
{q15.cue disclosed}. {q16 {~upland The government} needed no vote to be polite}, {q16.src {~spokes {^upland its} spokeswoman}} {q16.cue rejoined}.

{r9 {r9.title Brother} {=luka Luka}}, {a3 {~luka the youngest of {~monks the monks}} at 23}, has carried every message across the
yard. Asked what {^luka he} had learned, {q13.src {^luka he}} {q13.cue thought about it}. "{q13 That peace is mostly corridors.}"

{c10 {=cas Loheac} has {c10.trigger written} to {~bishop {^cas his} bishop} {c10.purpose asking for {n4 forty} blankets}}. The talks resume on
{d10 Thursday}, after the office of noon.
---
entity ottmar place "Sankt Ottmar"
entity monks group "monks" named=no
entity teams group "delegations from the Upland government and the Marsh Front" named=no
entity upland organization "Upland government"
entity front organization "Marsh Front"
entity cas person "Casimir Loheac" gender=masculine
entity thora person "Thora Magnusdatter-Iyer" gender=feminine
entity press group "journalists" named=no
entity malmo place "Malmö"
entity yon person "Yonas Tesfai-Holm" gender=masculine
entity brid person "Bríd Cathasach" gender=feminine
entity clinic other "clinic at Sedgeholm" named=no
entity sedge place "Sedgeholm"
entity dead group "eighteen patients" named=no
entity sel person "Selam Woldu-Reyes" gender=feminine
entity kestrel organization "Kestrel Institute"
entity swap other "exchange of all for all" named=no
entity obs person "Western diplomat" named=no
entity gis person "Giselle Ostertag" gender=feminine
entity gebre person "Gebre Adamu-Finch"
entity luka person "Luka" gender=masculine
entity bishop person "Loheac's bishop" named=no
date d1 2000-10-24
date d2 1996-08
date d3 2000-10-16
date d4 2000-10-18
date d5 2000-06
date d6 2000-10-23TNI
date d7 2000-09
date d8 2000-10-22
date d9 2000-10-27
date d10 2000-10-26
event e1 attack agents=upland patients=clinic date=d5 place=sedge
event e2 die patients=dead date=d5 place=sedge
contact c1 from=upland to=front medium=meeting date=d1
contact c2 from=thora to=yon medium=phone date=d3
contact c3 from=yon to=thora medium=phone date=d4
contact c4 from=thora to=brid medium=letter
contact c5 from=brid to=thora medium=letter
contact c6 from=sel to=cas medium=meeting by=cas
contact c7 from=yon to=gis medium=meeting date=d8 factuality=negated
contact c9 from=brid to=gebre medium=phone date=d9 factuality=possible
contact c10 from=cas to=bishop medium=letter purpose="asking for forty blankets"
share s1 choice=swap percent=68 population=Uplanders survey=kestrel date=d7
share s2 choice=swap percent=96 population="families of prisoners" survey=kestrel date=d7
age a1 person=thora years=57
age a2 person=yon years=44
age a3 person=luka years=23
role r1 person=cas title=Abbot status=current
role r2 person=thora title="chief mediator" status=current
role r3 person=thora title=ombudsman org=malmo status=former
role r4 person=yon title="political secretary" org=front status=current
role r5 person=brid title="Prime Minister" status=current
role r6 person=sel title="delegate for prisoners" org=front status=current
role r7 person=gis title=ambassador status=current
role r8 person=gebre title=chairman org=front status=current
role r9 person=luka title=Brother status=current
count n1 value=18 unit=patients what=killed
count n2 value=1260 unit=prisoners what="held by the government"
count n3 value=400 unit=prisoners what="held by the Front" bound=about
count n4 value=40 unit=blankets what="asked for"
quote q1 indirect speaker=cas
quote q2 direct speaker=thora to=press
quote q3 indirect speaker=thora relayed=yon
quote q4 direct speaker=brid to=thora medium=letter
quote q6 indirect speaker=yon
quote q7 indirect speaker=upland
quote q8 direct speaker=thora
quote q9 indirect speaker=cas relayed=sel
quote q10 indirect speaker=obs
quote q11 indirect speaker=gis
quote q12 indirect speaker=thora
quote q13 direct speaker=luka
quote q14 indirect speaker=kestrel
entity council organization "Front's council" named=no
entity trip other "journey" named=no
entity spokes person "government's spokeswoman" gender=feminine named=no
date d11 2000-10-14
event e3 pass agents=council patients=trip date=d11
vote v1 choice=trip count=12 unit=hands stance=for date=d11
vote v2 choice=trip count=9 unit=hands stance=against date=d11
quote q15 indirect speaker=yon
quote q16 indirect speaker=spokes
entity uplandp place "Upland"
