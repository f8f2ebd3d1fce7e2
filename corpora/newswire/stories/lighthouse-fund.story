id: lighthouse-fund
published: 2025-08-18
house: transcript
topic: business
length: full
traps: threshold, hypothetical, price-or-percent, rhetorical-question, idiom, denied, planned, relayed-speech, called-names
---
{=table THE LONG TABLE}: THE VOTE THAT SAVED A LENS

Recorded on {d1 15 August 2025}. {r1 {=tamihana Hinemoa Tamihana} is the {r1.title founder} of {=pharos Pharos Optics}}, which makes lenses for lighthouses and survived a hostile bid by {=aldgate Aldgate Partners} {d2 this month}. {=bello Suleiman Bello} asked the questions.

{q1.src {=bello BELLO}}: {q1 Take us to {d3 the night of August 6}. Where were {^tamihana you}?}

{q2.src {=tamihana TAMIHANA}}: {q2 In a laundry. At {d4 ten past nine} {c1 {r2 {=rolf Rolf Engstrand}, {~rolf {^pharos our} {r2.title company secretary}}}, {c1.trigger phoned} {^tamihana me} with the count}, and the machine was so loud that {^tamihana I} made {^rolf him} say it three times.}

{q3.src {=bello BELLO}}: {q3 Say it a fourth.}

{q4.src {=tamihana TAMIHANA}}: {q4 {e1 {~bid The bid} was {e1.trigger turned down} by {~holders the shareholders}}. {v1 Thirty-one million shares for {^bid it}}, {v2 thirty-four million against}. {v3 Two million sat on {^holders their} hands}, and {^tamihana I} would like a word with each of {^holders them}.}

{q5.src {=bello BELLO}}: {q5 {^aldgate They} needed {x half}.}

{q6.src {=tamihana TAMIHANA}}: {q6 And {s1 got 47.7 percent of those cast}. Near enough to smell the aftershave.}

{q7.src {=bello BELLO}}: {q7 {r3 {r3.title Managing partner} {=price Gareth Price}} has {q8.cue called} {^tamihana you} "{q8 a sentimentalist with a chequebook}". Did {^tamihana you} buy it?}

{q9.src {=tamihana TAMIHANA}}: {q9 With what? {^tamihana I} own {n1 four percent}. {^tamihana I} drive a van.}

{q10.src {=bello BELLO}}: {q10 Then who saved {^tamihana you}?}

{q11.src {=tamihana TAMIHANA}}: {q11 {=lamp The Lamplighters}. {~lamp A pension fund for retired keepers}, {n2 nine people} in a back room in {=oamaru Oamaru}. {r4 {a1 {=sione Sione Vake}, {~sione {^lamp their} {r4.title chair}}, is eighty-two}}. {c2 {^tamihana I} had {c2.trigger written} to {^sione him} in {d5 July}}, six pages, longhand, and heard nothing. {d6 Two days before the vote} {c3 {^sione he} {c3.trigger turned up} at the works with a thermos}. {^sione He} wanted to see a lens.}

{q12.src {=bello BELLO}}: {q12 And?}

{q13.src {=tamihana TAMIHANA}}: {q13 {^sione He} put {^sione his} hand on it the way you would on a horse. Then {^sione he} {q14.cue told} {^tamihana me} {q14 {^lamp they} held {n3 five million shares} and had been offered {x 91} dollars apiece, and that {~moana {^sione his} late wife}, {=moana Moana}, had hated {=price Price}'s father}.}

{q15.src {=bello BELLO}}: {q15 That decided it?}

{q16.src {=tamihana TAMIHANA}}: {q16 {^sione He} never said so. {^lamp They} talked it over on {d7 the Tuesday}, {v4 six against {~bid the bid}}, {v5 three for}, and {^sione he} cast the block {d12 the next day}. If two had gone the other way {^tamihana I} would be selling bathroom mirrors.}

{q17.src {=bello BELLO}}: {q17 {r5 {=deepa Deepa Raghunathan}, {~deepa {^pharos your} {r5.title finance director}}}, {q18.cue denies} that {q18 there was any promise to {~lamp the fund}}.}

{q19.src {=tamihana TAMIHANA}}: {q19 There wasn't. {q36.src {^sione He}} {q36.cue asked} {q36 to come back in {d8 October} for the casting}. That is the whole of it.}

{q20.src {=bello BELLO}}: {q20 {=aldgate Aldgate} {q21.cue says} {q21 {^aldgate it} will be back by {d9 the spring}}.}

{q22.src {=tamihana TAMIHANA}}: {q22 Then {^tamihana I} shall want a bigger laundry. Look, {^price he} is not a villain. {c5 {=price Gareth} {c5.trigger sent} {^tamihana me} a note}, {d10 the morning after}. "{q23 Well polished}," {^price he} {q23.cue wrote}. {e2 {^tamihana I} may even {e2.trigger congratulate} {^price him}} on the joke, some day.}

{q24.src {=bello BELLO}}: {q24 {n4 {~staff Two hundred and sixty people}} work for {^pharos you}. How did {^staff they} take it?}

{q25.src {=tamihana TAMIHANA}}: {q25 {^staff They} rang the bell on the test tower until {c6 {r6 {~harbour the {r6.title harbour master}}, {=harbour Matiu Paki}}, {c6.trigger came up} in person}, out of breath, and {q34.cue asked} {q34 whether a ship was in trouble}. {q35.src {^tamihana I}} {q35.cue said} {q35 only {x one} had been}.}

{q26.src {=bello BELLO}}: {q26 {a2 {^tamihana You} are 67}. {q33.src {^tamihana You}} have {q33.cue said} in the past that {q33 {e3 {^tamihana you} would {e3.trigger step down} at {x 65}}}.}

{q27.src {=tamihana TAMIHANA}}: {q27 {^tamihana I} say a good many things in laundries.}

{q28.src {=bello BELLO}}: {q28 Does {=rolf Rolf} get the chair?}

{q29.src {=tamihana TAMIHANA}}: {q29 {e4 {~board The board} will {e4.trigger appoint} somebody} on {d11 the 1st of December}. {=rolf Rolf} wants to sail. {=deepa Deepa} wants a window. {r7 {~kahu The {r7.title apprentice}}}, {a3 {=kahu Kahu Ropata}, who is nineteen} and the only one of {^pharos us} who can grind a first-order prism, wants to be left alone. {^tamihana My} money would be on {^kahu her}, if {^tamihana I} had any.}

{q30.src {=bello BELLO}}: {q30 {=tamihana Hinemoa Tamihana}, thank you.}

{q31.src {=tamihana TAMIHANA}}: {q31 Mind the step. It is {x a hundred and forty} years old and it has had better people than {^bello you}.}

Editor's note: {q32.src {=aldgate Aldgate}} {q32.cue told} {=table The Long Table} after the recording that {q32 "{n5 some $6 million}" had been spent on the bid}. {c7 {^aldgate It} would not put Mr {=price Price} on the {c7.trigger telephone}}.
---
entity tamihana person "Hinemoa Tamihana" gender=feminine
entity pharos organization "Pharos Optics"
entity aldgate organization "Aldgate Partners"
entity bello person "Suleiman Bello"
entity rolf person "Rolf Engstrand" gender=masculine
entity bid other "hostile bid" named=no
entity holders group "shareholders" named=no
entity price person "Gareth Price" gender=masculine
entity lamp organization "Lamplighters"
entity oamaru place "Oamaru"
entity sione person "Sione Vake" gender=masculine
entity moana person "Moana" gender=feminine
entity deepa person "Deepa Raghunathan"
entity staff group "people who work for Pharos Optics" named=no
entity harbour person "Matiu Paki" gender=masculine
entity board group "board" named=no
entity kahu person "Kahu Ropata" gender=feminine
entity table organization "Long Table"
date d1 2025-08-15
date d2 2025-08
date d3 2025-08-06TNI
date d4 2025-08-06T21:10
date d5 2025-07
date d6 2025-08-04
date d7 2025-08-05
date d8 2025-10
date d9 2026-SP
date d10 2025-08-07TMO
date d11 2025-12-01
role r1 person=tamihana title=founder org=pharos status=current
contact c1 from=rolf to=tamihana medium=phone date=d4
role r2 person=rolf title="company secretary" org=pharos status=current
event e1 reject agents=holders patients=bid date=d3
vote v1 choice=bid count=31000000 unit=shares stance=for date=d3
vote v2 choice=bid count=34000000 unit=shares stance=against date=d3
vote v3 choice=bid count=2000000 unit=shares stance=abstain date=d3
share s1 choice=bid percent=47.7 population="votes cast" date=d3
role r3 person=price title="Managing partner" org=aldgate status=current
count n1 value=4 unit=percent what="of the company owned by Hinemoa Tamihana"
count n2 value=9 unit=people what="in the Lamplighters fund"
role r4 person=sione title=chair org=lamp status=current
age a1 person=sione years=82
contact c2 from=tamihana to=sione medium=letter date=d5
contact c3 from=sione to=tamihana medium=meeting date=d6
count n3 value=5000000 unit=shares what="held by the Lamplighters"
vote v4 choice=bid count=6 unit=votes stance=against date=d7
vote v5 choice=bid count=3 unit=votes stance=for date=d7
role r5 person=deepa title="finance director" org=pharos status=current
contact c5 from=price to=tamihana medium=letter date=d10
event e2 congratulate agents=tamihana patients=price factuality=possible
count n4 value=260 unit=people what="working for Pharos Optics"
contact c6 from=harbour to=staff medium=meeting
role r6 person=harbour title="harbour master" status=current
age a2 person=tamihana years=67
event e3 resign agents=tamihana factuality=planned
quote q33 indirect speaker=tamihana
event e4 appoint agents=board date=d11 factuality=planned
age a3 person=kahu years=19
count n5 value=6000000 unit=dollars what="spent on the bid" bound=about
contact c7 from=price to=table medium=phone factuality=negated
quote q1 direct speaker=bello to=tamihana
quote q2 direct speaker=tamihana to=bello
quote q3 direct speaker=bello to=tamihana
quote q4 direct speaker=tamihana to=bello
quote q5 direct speaker=bello to=tamihana
quote q6 direct speaker=tamihana to=bello
quote q7 direct speaker=bello to=tamihana
quote q8 mixed speaker=price
quote q9 direct speaker=tamihana to=bello
quote q10 direct speaker=bello to=tamihana
quote q11 direct speaker=tamihana to=bello
quote q12 direct speaker=bello to=tamihana
quote q13 direct speaker=tamihana to=bello
quote q14 indirect speaker=sione to=tamihana
quote q15 direct speaker=bello to=tamihana
quote q16 direct speaker=tamihana to=bello
quote q17 direct speaker=bello to=tamihana
quote q18 indirect speaker=deepa
quote q19 direct speaker=tamihana to=bello
quote q20 direct speaker=bello to=tamihana
quote q21 indirect speaker=aldgate
quote q22 direct speaker=tamihana to=bello
quote q23 direct speaker=price to=tamihana medium=letter
quote q24 direct speaker=bello to=tamihana
quote q25 direct speaker=tamihana to=bello
quote q26 direct speaker=bello to=tamihana
quote q27 direct speaker=tamihana to=bello
quote q28 direct speaker=bello to=tamihana
quote q29 direct speaker=tamihana to=bello
quote q30 direct speaker=bello to=tamihana
quote q31 direct speaker=tamihana to=bello
quote q32 mixed speaker=aldgate to=table
quote q34 indirect speaker=harbour
quote q35 indirect speaker=tamihana to=harbour
date d12 2025-08-06
role r7 person=kahu title=apprentice org=pharos status=current
quote q36 indirect speaker=sione
