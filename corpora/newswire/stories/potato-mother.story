id: potato-mother
published: 2021-07-19
house: ansbach
topic: obituaries
length: full
traps: called-names, negated, planned, quoted-title, model-number, duration, price-or-percent
---
{=cusco Cusco} (Ansbach) - Asked which was the best of the {n1 1,347 potatoes} that {^nieves she} had kept from dying out, {q15.src {=nieves Nieves Choquehuanca}} would {q15.cue reply} that {q15 it was rude to compare children}.

{e1 {^nieves She} {e1.trigger died} on {d1 Saturday} in {=chinchero Chinchero}}, in the house where {^nieves she} was born. {a1 {^nieves She} was 94}. {~wayra {^nieves Her} granddaughter}, {=wayra Wayra Soto}, found {^nieves her} in the seed cellar, "{q1 a tuber in each hand, deciding}," {q1.src {a2 {~wayra the 27-year-old}}} {q1.cue reported}.

{^nieves She} had owned a field {a3 from the age of eight}, left to {^nieves her} by {~godfather a godfather} who thought {^nieves her} a boy. Blight took the whole valley's crop in {d2 1965}. {c1 {^nieves She} walked for two days, {n2 eleven tubers} in {^nieves her} shawl, to {c1.trigger call on} {=per Per Ekdahl}}, {a4 then {r9 {~per a Swedish {r9.title agronomist} of 29}}}, in {=puno Puno}.

"{q2 {^nieves She} put them on {^per my} desk and said nothing at all}," {q2.src {r1 {=per Ekdahl}, later {~per {r1.title director} of {=root the Altiplano Root Institute}},}} {q2.cue recalled} by telephone from {=uppsala Uppsala} on {d3 Sunday}.

"{q3 {q14.src {^per I}} {q14.cue told} {^nieves her} that {q14 {^per I} had a degree}. {^nieves She} laughed.}

"{q3 {^per I} have been working for {^nieves her} ever since}," {q3.src {^per he}} {q3.cue went on}.

In {d4 1983} {e2 {~soldiers soldiers} {e2.trigger arrested} {^nieves her}} on suspicion of hoarding and {q16.cue called} {^nieves her} "{q16 the witch of the cold rooms}". {e3 {^nieves She} was never {e3.trigger charged}}, and came home after nine days to find that {~neighbours the neighbours} had eaten {n3 four varieties}. "{q4 With salt, at least}," {q4.src {^nieves she}} {q4.cue sighed} in the film "{x Mother of Tubers}".

{e4 {=league The Seed Mothers' League} {e4.trigger elected} {^nieves her} {r2 {^league its} {r2.title president}} in {d5 1991}}, {v1 214 members choosing {^nieves her}} and {v2 96 {=paulina Paulina Ccori}}; {v3 {~blank five papers} were blank}. Under {^nieves her} {^league it} sent {n4 900 samples} to the ice of {=svalbard Svalbard}, over {^nieves her} own objection. "{q5 Not everything that is cold is asleep}," {q5.src {^nieves she}} {q5.cue cautioned}.

Honours came late and, as a rule, in the rain. In {d6 2004} {~jury the jury of {=linden the Linden Medal}} voted {v4 seven} to {v5 five} to give {^linden it} to {^nieves her} rather than to {=hugo Hugo Vandamme}, {r3 {~hugo {r3.title professor} at {=ghent Ghent}}}; {e5 {~jurors two jurors} {e5.trigger resigned}}. {e6 {c2 {=hugo Vandamme} {c2.trigger wrote} to {e6.trigger congratulate} {^nieves her}}}, in Quechua, with {n5 three mistakes} that {^nieves she} corrected in red and posted back.

{a5 {=hugo Vandamme}, who is 88}, keeps the letter over {^hugo his} piano. "{q6 It is the only review {^hugo I} agree with}," {q6.src {^hugo he}} {q6.cue quipped}.

{e7 {=congress Congress} {e7.trigger passed} {~law a law} against the patenting of native tubers in {d7 2012}}, {v6 88 votes in favour}, {v7 14 against} and {v8 seven abstentions}, after {c3 {^nieves she} had {c3.trigger received} {~deputies a delegation of deputies}} in {^nieves her} kitchen and given {^deputies them} nothing else to eat.

Not all agreed with {^nieves her}. {q7.src {r4 {=rodrigo Rodrigo Saldívar-Lenz}, {~rodrigo {r4.title vice-president} of {=andes Andes Crisp SA}}},} {q7.cue complained} in {d8 2015} that "{q7 sentiment does not fry}". Prices for {~andes the firm}'s {x KT-77} fell {x 12 per cent}; {^nieves she} sent {^rodrigo him} a recipe.

In {d9 2018} {~station a radio station in {=cusco Cusco}} asked listeners who had been of most use to the region. {s1 Sixty-two per cent named {^nieves her}}; {s2 nine per cent named {~archbishop the archbishop}}. {q9.src {^archbishop He}} {q9.cue remarked} that {q9 {^archbishop he} had voted with the majority}.

{q10.src {r5 {r5.title Agriculture Minister} {=rocio Rocío Bellido}}} {q10.cue announced} {q10 three days of mourning}. {c4 {^rocio She} {c4.trigger sat with} {~family the family} on {d10 Sunday evening}}, peeling. {c5 {r6 Acting {r6.title director} {=kwame Kwame Asante-Roca} of {=root the Root Institute}} will {c5.trigger meet} {=wayra Soto} {d11 this Friday}} {c5.purpose about the cellar}, which nobody else can read: {=nieves Choquehuanca} labelled by smell.

"{q11 We do not have a catalogue. We have {^wayra my} nose}," {q11.src {=wayra Soto}} {q11.cue admitted}.

The burial is at {d12 11 a.m. on Wednesday}. {q12 {n6 As many as 3,000 people} are expected}, {q12.src {r7 {r7.title Mayor} {=eusebio Eusebio Huamán}}} {q12.cue estimated}, {q12 and each will be handed one seed potato to plant by {d13 October}}.

In a will dated {d14 3 May 1996} {q13.src {^nieves she}} {q13.cue left} one line. {r8 {~ines {~family The family}'s {r8.title notary}}, {=ines Inés Tupa}}, read it out at the gate: "{q13 The purple ones to whoever is hungry.}"
---
entity cusco place "Cusco"
entity nieves person "Nieves Choquehuanca" gender=feminine
entity chinchero place "Chinchero"
entity wayra person "Wayra Soto" gender=feminine
entity godfather person "godfather" named=no gender=masculine
entity per person "Per Ekdahl" gender=masculine
entity puno place "Puno"
entity root organization "Altiplano Root Institute" aliases="Root Institute"
entity uppsala place "Uppsala"
entity soldiers group "soldiers" named=no
entity neighbours group "neighbours" named=no
entity league organization "Seed Mothers' League"
entity paulina person "Paulina Ccori" gender=feminine
entity blank other "five papers" named=no
entity svalbard place "Svalbard"
entity jury group "jury of the Linden Medal" named=no
entity linden other "Linden Medal"
entity hugo person "Hugo Vandamme" gender=masculine
entity ghent organization "Ghent"
entity jurors group "two jurors" named=no
entity congress organization "Congress"
entity law law "law against the patenting of native tubers" named=no
entity deputies group "delegation of deputies" named=no
entity rodrigo person "Rodrigo Saldívar-Lenz" gender=masculine
entity andes organization "Andes Crisp SA"
entity station organization "radio station in Cusco" named=no
entity archbishop person "archbishop" named=no gender=masculine
entity rocio person "Rocío Bellido" gender=feminine
entity family group "family" named=no
entity kwame person "Kwame Asante-Roca" gender=masculine
entity eusebio person "Eusebio Huamán" gender=masculine
entity ines person "Inés Tupa" gender=feminine
date d1 2021-07-17
date d2 1965
date d3 2021-07-18
date d4 1983
date d5 1991
date d6 2004
date d7 2012
date d8 2015
date d9 2018
date d10 2021-07-18TEV
date d11 2021-07-23
date d12 2021-07-21T11:00
date d13 2021-10
date d14 1996-05-03
event e1 die patients=nieves date=d1 place=chinchero
event e2 arrest agents=soldiers patients=nieves date=d4
event e3 charge patients=nieves factuality=negated
event e4 elect agents=league patients=nieves date=d5
event e5 resign agents=jurors date=d6
event e6 congratulate agents=hugo patients=nieves
event e7 pass agents=congress patients=law date=d7
age a1 person=nieves years=94
age a2 person=wayra years=27
age a3 person=nieves years=8
age a4 person=per years=29 date=d2
age a5 person=hugo years=88
vote v1 choice=nieves count=214 unit=members date=d5
vote v2 choice=paulina count=96 unit=members date=d5
vote v3 choice=blank count=5 unit=papers stance=abstain date=d5
vote v4 choice=nieves count=7 unit=jurors date=d6 contest="Linden Medal"
vote v5 choice=hugo count=5 unit=jurors date=d6 contest="Linden Medal"
vote v6 choice=law count=88 unit=votes stance=for date=d7
vote v7 choice=law count=14 unit=votes stance=against date=d7
vote v8 choice=law count=7 unit=votes stance=abstain date=d7
share s1 choice=nieves percent=62 population=listeners survey=station date=d9
share s2 choice=archbishop percent=9 population=listeners survey=station date=d9
role r1 person=per title=director org=root status=former
role r2 person=nieves title=president org=league status=former
role r3 person=hugo title=professor org=ghent
role r4 person=rodrigo title=vice-president org=andes
role r5 person=rocio title="Agriculture Minister" status=current
role r6 person=kwame title=director org=root status=acting
role r7 person=eusebio title=Mayor status=current
role r8 person=ines title=notary org=family status=current
quote q1 mixed speaker=wayra
quote q2 direct speaker=per date=d3
quote q3 direct speaker=per date=d3
quote q4 direct speaker=nieves
quote q5 direct speaker=nieves
quote q6 direct speaker=hugo
quote q7 direct speaker=rodrigo date=d8
quote q9 indirect speaker=archbishop
quote q10 indirect speaker=rocio
quote q11 direct speaker=wayra
quote q12 indirect speaker=eusebio
quote q13 direct speaker=nieves medium=letter
contact c1 from=nieves to=per medium=meeting date=d2
contact c2 from=hugo to=nieves medium=letter
contact c3 from=nieves to=deputies medium=meeting
contact c4 from=rocio to=family medium=meeting date=d10
contact c5 from=kwame to=wayra medium=meeting date=d11 factuality=planned purpose="about the cellar"
count n1 value=1347 unit=potatoes what="kept from dying out"
count n2 value=11 unit=tubers what="carried in a shawl"
count n3 value=4 unit=varieties what="eaten by the neighbours"
count n4 value=900 unit=samples what="sent to Svalbard"
count n5 value=3 unit=mistakes what="in Vandamme's letter"
count n6 value=3000 unit=people what="expected at the burial" bound=at_most
quote q14 indirect speaker=per to=nieves
quote q15 indirect speaker=nieves
role r9 person=per title=agronomist status=former
quote q16 mixed speaker=soldiers
