id: buoy-inquiry
published: 2005-03-23
house: transcript
topic: science
length: full
traps:
source: Select Committee on Ocean Warning, rough transcript
---
{=suva SUVA}, {d1 Wednesday, 23 March 2005}. {=committee The Select Committee on Ocean Warning} sat at {d2 10 a.m.} Witnesses: {r1 {=vaka Losena Vakatawa}, {~vaka {r1.title director} of {=bureau the Buoy Bureau}}}; {r2 {=axel Axel Engström}, {~axel {r2.title engineer} with {~hydrafon the makers}, {=hydrafon Hydrafon}}}. Uncorrected.

{q1.src {r3 {~chair THE {r3.title CHAIRMAN}} (Mr {=chair Isireli Tuilagi-Moce})}}: {q1 Ms {=vaka Vakatawa}, Buoy {x 17} stopped speaking to {~bureau {^vaka your} bureau} on {d3 9 February}. When did anybody notice?}

{q2.src MS {=vaka VAKATAWA}}: {q2 On {d4 10 February, at a quarter past four in the morning}. {^vaka I} was in bed. {c1 {r4 {=semi Semi}, {~semi {^bureau our} {r4.title night observer}}}, {c1.trigger rang} {^vaka me}}. {q3.src {^semi He}} {q3.cue said}, '{q3 Seventeen has gone to sleep and {^semi I} cannot sing loud enough.}'}

{q4.src {r5 MRS {=naidu PUSHPA NAIDU} ({r5.title member} for {=ba Ba})}}: {q4 And what did {^vaka you} do? Turn over?}

{q5.src MS {=vaka VAKATAWA}}: {q5 {^vaka I} did not, madam. {c2 {^vaka I} {c2.trigger e-mailed} {=hydrafon Hydrafon} {n1 six times} before {d5 noon}}. {c3 {^hydrafon They} never {c3.trigger answered}}. On {d6 the 14th} {^vaka I} got a brochure.}

{q6.src {~chair THE CHAIRMAN}}: {q6 A brochure?}

{q7.src MS {=vaka VAKATAWA}}: {q7 For the {x HF-900}, sir. It has a nicer hat.}

{q8.src MR {=axel ENGSTRÖM}}: {q8 May {^axel I}? {a1 {^axel I} was, at 33}, the only person on duty in {=gavle Gävle}, with {n2 four thousand messages} to read. {^axel I} regret it. {^axel I} have thought of those islands every night.}

{q9.src {r6 MR {=kalio SEMISI KALIOPATE} ({r6.title member} for {=lau Lau})}}: {q9 Let {^kalio me} read out {c4 what {q10.src {~elders the elders of {=vatoa Vatoa}}} {q10.cue {c4.trigger wrote}} to {^kalio me}}. "{q10 {^elders We} heard the sea draw its breath, and nobody rang the bell.}" {n3 Thirty-eight houses}, Mr {=axel Engström}. {e1 {n4 Two} {e1.trigger drowned}: {a2 {~widow a widow of 80}} and {a3 {~grandson {^widow her} grandson}, who was nine}}.}

{q11.src MR {=axel ENGSTRÖM}}: {q11 {c5 {^axel I} have {c5.trigger written} to {~family the family}}. {^axel I} shall go there, if {^family they} will have {^axel me}.}

{q12.src MRS {=naidu NAIDU}}: {q12 Is it correct that {e2 {~minister the Minister} {e2.trigger signed} {~contract the contract with {=hydrafon Hydrafon}}} over {^vaka your} objection?}

{q13.src MS {=vaka VAKATAWA}}: {q13 {^vaka I} objected on paper. Then {c6 {q14.src {^minister he}} had {^vaka me} in for {c6.trigger tea}, in {d7 October 2003}}, and {q14.cue told} {^vaka me} that {q14 {^vaka I} worried in {x three languages}}.}

{q15.src {~chair THE CHAIRMAN}}: {q15 {~minister The Minister} may be called. How many buoys answer {d8 this morning}?}

{q16.src MS {=vaka VAKATAWA}}: {q16 {n5 Eleven}, out of {x twenty}. Below {x ten} {^bureau we} are guessing.}

{q17.src MR {=kalio KALIOPATE}}: {q17 In {^kalio my} islands {~teacher a schoolteacher} asked everyone, and {s1 71 per cent of {q18.src {~households the households}} {q18.cue said} {q18 {^households they} trust {~conch a conch shell} more than {~siren {^vaka your} siren}}}. {s2 Nineteen per cent said {~siren the siren}}. Can {^vaka you} blame {^households them}?}

{q19.src MS {=vaka VAKATAWA}}: {q19 {^vaka I} own a conch.}

(Laughter.)

{q20.src {~chair THE CHAIRMAN}}: {q20 Order. Mr {=axel Engström}, what would {x nine} new batteries cost?}

{q21.src MR {=axel ENGSTRÖM}}: {q21 {n6 Some 610,000 dollars}, yours, not American. {=hydrafon Hydrafon} will pay. {c7 {^axel I} {c7.trigger spoke} by telephone to {r7 {~rask {^hydrafon our} {r7.title owner}}, Mrs {=rask Katarina Rask}}, {d9 last night}}. {q22.src {^rask She}} {q22.cue said} {q22 it was the price of {x one} bad dinner in {=stockholm Stockholm}}.}

{q23.src MRS {=naidu NAIDU}}: {q23 {^naidu I} should like to see that menu. {~chair Chairman}, {^naidu I} move that {~contract the contract} be ended.}

{q24.src {~chair THE CHAIRMAN}}: {q24 {e3 {~ending The motion} is {e3.trigger lost}}, {v1 four ayes} to {v2 five noes}. On {e4 {~bells Mr {=kalio Kaliopate}'s motion}, that bells be hung in every village by {d10 December}: {e4.trigger carried}}, {v3 nine} to {v4 none}.}

{q25.src MR {=kalio KALIOPATE}}: {q25 {^kalio I} thank {~committee the committee}. {a4 {~mother {^kalio My} mother}, who turned 91 on {d11 Sunday}}, will ring the first one. {^mother She} has been practising on a saucepan.}

{q26.src {~chair THE CHAIRMAN}}: {q26 {c8 Dr {r8 {=mose Fa'asavalu Mose}, {~mose {r8.title seismologist} at {=observatory the {=apia Apia} Observatory}}}, {c8.trigger wrote} asking to be heard}. {c9 {~committee The committee} will {c9.trigger receive} {^mose him} on {d12 Friday at 2 p.m.}}}

{q27.src MS {=vaka VAKATAWA}}: {q27 May {^vaka I} say {x one} thing? {=semi Semi} has not been paid since {d13 January}. {^semi He} still comes. Nobody asked {^semi him} to. {^semi He} sits there with a torch and a thermos and listens.}

{q28.src {~chair THE CHAIRMAN}}: {q28 Then somebody will see to it by {d14 five o'clock}. Whose department is that? Nobody's? Then it is {^chair mine}.}

{~committee The committee} rose at {d15 11.50 a.m.}
---
entity suva place "Suva"
entity committee organization "Select Committee on Ocean Warning"
entity vaka person "Losena Vakatawa" gender=feminine
entity bureau organization "Buoy Bureau"
entity axel person "Axel Engström" gender=masculine
entity hydrafon organization "Hydrafon"
entity chair person "Isireli Tuilagi-Moce" gender=masculine
entity semi person "Semi" gender=masculine
entity naidu person "Pushpa Naidu" gender=feminine
entity ba place "Ba"
entity gavle place "Gävle"
entity kalio person "Semisi Kaliopate" gender=masculine
entity lau place "Lau"
entity elders group "elders of Vatoa" named=no
entity vatoa place "Vatoa"
entity widow person "widow of 80" gender=feminine named=no
entity grandson person "widow's grandson" gender=masculine named=no
entity family group "family" named=no
entity minister person "Minister" gender=masculine named=no
entity contract other "contract with Hydrafon" named=no
entity teacher person "schoolteacher" named=no
entity households group "households" named=no
entity conch other "conch shell" named=no
entity siren other "siren" named=no
entity rask person "Katarina Rask" gender=feminine
entity stockholm place "Stockholm"
entity ending other "motion that the contract be ended" named=no
entity bells other "Kaliopate's motion" named=no
entity mother person "Kaliopate's mother" gender=feminine named=no
entity mose person "Fa'asavalu Mose" gender=masculine
entity observatory organization "Apia Observatory"
entity apia place "Apia"
date d1 2005-03-23
date d2 2005-03-23T10:00
role r1 person=vaka title=director org=bureau status=current
role r2 person=axel title=engineer org=hydrafon status=current
quote q1 direct speaker=chair to=vaka
role r3 person=chair title=chairman org=committee status=current
date d3 2005-02-09
quote q2 direct speaker=vaka
date d4 2005-02-10T04:15
contact c1 from=semi to=vaka medium=phone date=d4
role r4 person=semi title="night observer" org=bureau status=current
quote q3 direct speaker=semi to=vaka medium=phone
quote q4 direct speaker=naidu
role r5 person=naidu title=member org=ba status=current
quote q5 direct speaker=vaka
contact c2 from=vaka to=hydrafon medium=email date=d5
count n1 value=6 unit=times what="e-mailed Hydrafon"
date d5 2005-02-10T12:00
contact c3 from=hydrafon to=vaka medium=unspecified factuality=negated
date d6 2005-02-14
quote q6 direct speaker=chair
quote q7 direct speaker=vaka
quote q8 direct speaker=axel
age a1 person=axel years=33
count n2 value=4000 unit=messages what="waiting to be read"
quote q9 direct speaker=kalio to=axel
role r6 person=kalio title=member org=lau status=current
contact c4 from=elders to=kalio medium=letter
quote q10 direct speaker=elders to=kalio medium=letter
count n3 value=38 unit=houses what="hit by the sea"
event e1 die patients=widow,grandson
count n4 value=2 unit=people what=drowned
age a2 person=widow years=80
age a3 person=grandson years=9
quote q11 direct speaker=axel
contact c5 from=axel to=family medium=letter
quote q12 direct speaker=naidu
event e2 sign agents=minister patients=contract
quote q13 direct speaker=vaka
contact c6 from=minister to=vaka medium=meeting date=d7
date d7 2003-10
quote q14 indirect speaker=minister to=vaka date=d7
quote q15 direct speaker=chair
date d8 2005-03-23TMO
quote q16 direct speaker=vaka
count n5 value=11 unit=buoys what=answering date=d8
quote q17 direct speaker=kalio
share s1 choice=conch percent=71 population=households survey=teacher
quote q18 indirect speaker=households
share s2 choice=siren percent=19 population=households survey=teacher
quote q19 direct speaker=vaka
quote q20 direct speaker=chair to=axel
quote q21 direct speaker=axel
count n6 value=610000 unit=dollars what="price of nine batteries" bound=about
contact c7 from=axel to=rask medium=phone date=d9
role r7 person=rask title=owner org=hydrafon status=current
date d9 2005-03-22TNI
quote q22 indirect speaker=rask to=axel
quote q23 direct speaker=naidu to=chair
quote q24 direct speaker=chair
event e3 reject agents=committee patients=ending
vote v1 choice=ending count=4 unit=votes stance=for
vote v2 choice=ending count=5 unit=votes stance=against
event e4 pass agents=committee patients=bells
vote v3 choice=bells count=9 unit=votes stance=for
vote v4 choice=bells count=0 unit=votes stance=against
date d10 2005-12
quote q25 direct speaker=kalio to=committee
age a4 person=mother years=91 date=d11
date d11 2005-03-20
quote q26 direct speaker=chair
contact c8 from=mose to=committee medium=letter purpose="asking to be heard"
role r8 person=mose title=seismologist org=observatory status=current
contact c9 from=committee to=mose medium=meeting date=d12 factuality=planned
date d12 2005-03-25T14:00
quote q27 direct speaker=vaka
date d13 2005-01
quote q28 direct speaker=chair
date d14 2005-03-23T17:00
date d15 2005-03-23T11:50
