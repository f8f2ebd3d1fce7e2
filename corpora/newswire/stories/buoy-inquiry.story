id: buoy-inquiry
published: 2005-03-23
house: transcript
topic: science
length: full
traps: model-number, rhetorical-question, nested-speech, negated, collective-speaker, threshold, metaphor, total
source: Select Committee on Ocean Warning, rough transcript
---
{=suva SUVA}, {d1 Wednesday, 23 March 2005}. {=committee The Select Committee on Ocean Warning} sat at {d2 10 a.m.} Witnesses: {r1 {=vakatawa Losena Vakatawa}, {~vakatawa {r1.title director} of {=bureau the Buoy Bureau}}}; {r2 {=engstrom Axel Engström}, {~engstrom {r2.title engineer} with {~hydra the makers}, {=hydra Hydrafon}}}. Uncorrected.

{q1.src {r3 {~tui THE {r3.title CHAIRMAN}} (Mr {=tui Isireli Tuilagi-Moce})}}: {q1 Ms {=vakatawa Vakatawa}, {=buoy Buoy 17} stopped speaking to {~bureau {^vakatawa your} bureau} on {d3 9 February}. When did anybody notice?}

{q2.src MS {=vakatawa VAKATAWA}}: {q2 On {d4 10 February, at a quarter past four in the morning}. {^vakatawa I} was in bed. {c1 {=semi Semi}, {r4 {~semi {^bureau our} {r4.title night observer}}}, {c1.trigger rang} {^vakatawa me}}. {q3.src {^semi He}} {q3.cue said}, '{q3 {~buoy Seventeen} has gone to sleep and {^semi I} cannot sing loud enough}.'}

{q4.src {r5 MRS {=naidu PUSHPA NAIDU} ({r5.title member for {=ba Ba}})}}: {q4 And what did {^vakatawa you} do? Turn over?}

{q5.src MS {=vakatawa VAKATAWA}}: {q5 {^vakatawa I} did not, madam. {c2 {^vakatawa I} {c2.trigger e-mailed} {=hydra Hydrafon} {n1 six times} before {d6 noon}}. {c3 {^hydra They} never {c3.trigger answered}}. On {d7 the 14th} {^vakatawa I} got a brochure.}

{q6.src {~tui THE CHAIRMAN}}: {q6 A brochure?}

{q7.src MS {=vakatawa VAKATAWA}}: {q7 For the {x HF-900}, sir. It has a nicer hat.}

{q8.src MR {=engstrom ENGSTRÖM}}: {q8 May {^engstrom I}? {a1 {^engstrom I} was, at 33}, the only person on duty in {=gavle Gävle}, with {n2 four thousand messages} to read. {^engstrom I} regret it. {^engstrom I} have thought of those islands every night.}

{q9.src {r6 MR {=kaliopate SEMISI KALIOPATE} ({r6.title member for {=lau Lau}})}}: {q9 Let {^kaliopate me} read out what {c8 {q10.src {~elders the elders of {=vatoa Vatoa}}} {q10.cue {c8.trigger wrote} to} {^kaliopate me}}. "{q10 {^elders We} heard the sea draw its breath, and nobody rang the bell.}" {n3 Thirty-eight houses}, Mr {=engstrom Engström}. {e1 {n7 Two} {e1.trigger drowned}: {a2 {~widow a widow of 80}} and {a3 {~boy {^widow her} grandson}, who was nine}}.}

{q11.src MR {=engstrom ENGSTRÖM}}: {q11 {c4 {^engstrom I} have {c4.trigger written} to {~family the family}}. {^engstrom I} shall go there, if {^family they} will have {^engstrom me}.}

{q12.src MRS {=naidu NAIDU}}: {q12 Is it correct that {~minister the Minister} {e2 {e2.trigger signed} {~contract the contract with {=hydra Hydrafon}}} over {^vakatawa your} objection?}

{q13.src MS {=vakatawa VAKATAWA}}: {q13 {^vakatawa I} objected on paper. Then {c5 {^minister he} {c5.trigger had {^vakatawa me} in} for tea}, in {d8 October 2003}, and {q27.cue told} {^vakatawa me} that {q27 {^vakatawa I} worried in three languages}.}

{q14.src {~tui THE CHAIRMAN}}: {q14 {~minister The Minister} may be called. How many buoys answer {d9 this morning}?}

{q15.src MS {=vakatawa VAKATAWA}}: {q15 {n4 Eleven}, out of {x twenty}. Below {x ten} {^bureau we} are guessing.}

{q16.src MR {=kaliopate KALIOPATE}}: {q16 {s1 In {^kaliopate my} islands {~teacher a schoolteacher} asked everyone, and 71 per cent of {~households the households} said {^households they} trust {~conch a conch shell} more than {~siren {^bureau your} siren}}. {s2 Nineteen per cent said {~siren the siren}}. Can {^vakatawa you} blame {^households them}?}

{q17.src MS {=vakatawa VAKATAWA}}: {q17 {^vakatawa I} own a conch.}

(Laughter.)

{q18.src {~tui THE CHAIRMAN}}: {q18 Order. Mr {=engstrom Engström}, what would {n5 nine new batteries} cost?}

{q19.src MR {=engstrom ENGSTRÖM}}: {q19 {n6 Some 610,000 dollars}, yours, not American. {=hydra Hydrafon} will pay. {c6 {^engstrom I} {c6.trigger spoke by telephone} to {r8 {~lind {^hydra our} {r8.title owner}}, Mrs {=lind Katarina Rask}}, {d10 last night}}. {q20.src {^lind She}} {q20.cue said} {q20 it was the price of one bad dinner in {=stockholm Stockholm}}.}

{q21.src MRS {=naidu NAIDU}}: {q21 {^naidu I} should like to see that menu. {~tui Chairman}, {^naidu I} move that {~ending {~contract the contract} be ended}.}

{q22.src {~tui THE CHAIRMAN}}: {q22 {e3 {~ending The motion} is {e3.trigger lost}, {v1 four ayes} to {v2 five noes}}. On {~bells Mr {=kaliopate Kaliopate}'s motion}, that {~bells bells be hung in every village} by {d11 December}: {e4 {e4.trigger carried}, {v3 nine} to {v4 none}}.}

{q23.src MR {=kaliopate KALIOPATE}}: {q23 {^kaliopate I} thank {~committee the committee}. {a4 {~mother {^kaliopate My} mother}, who turned 91 on {d12 Sunday}}, will ring the first one. {^mother She} has been practising on a saucepan.}

{q24.src {~tui THE CHAIRMAN}}: {q24 {c9 {r7 Dr {=mose Fa'asavalu Mose}, {~mose {r7.title seismologist} at {=apia the {=apiatown Apia} Observatory}}}, {c9.trigger wrote} {c9.purpose asking to be heard}}. {c7 {~committee The committee} will {c7.trigger receive} {^mose him} on {d13 Friday at 2 p.m.}}}

{q25.src MS {=vakatawa VAKATAWA}}: {q25 May {^vakatawa I} say one thing? {=semi Semi} has not been paid since {d15 January}. {^semi He} still comes. Nobody asked {^semi him} to. {^semi He} sits there with a torch and a thermos and listens.}

{q26.src {~tui THE CHAIRMAN}}: {q26 Then somebody will see to it by {d16 five o'clock}. Whose department is that? Nobody's? Then it is {^tui mine}.}

{~committee The committee} rose at {d17 11.50 a.m.}
---
entity suva place "Suva"
entity committee organization "Select Committee on Ocean Warning"
entity vakatawa person "Losena Vakatawa" gender=feminine
entity bureau organization "Buoy Bureau"
entity engstrom person "Axel Engström" gender=masculine
entity hydra organization "Hydrafon"
entity tui person "Isireli Tuilagi-Moce" gender=masculine
entity buoy product "Buoy 17"
entity semi person "Semi" gender=masculine
entity naidu person "Pushpa Naidu" gender=feminine
entity ba place "Ba"
entity gavle place "Gävle"
entity kaliopate person "Semisi Kaliopate" gender=masculine
entity lau place "Lau"
entity vatoa place "Vatoa"
entity elders group "elders of Vatoa" named=no

entity widow person "widow" named=no gender=feminine
entity boy person "widow's grandson" named=no gender=masculine
entity family group "family" named=no
entity minister person "Minister" named=no gender=masculine
entity contract other "contract with Hydrafon" named=no
entity households group "households" named=no
entity conch product "conch shell" named=no
entity siren product "siren" named=no
entity lind person "Katarina Rask" gender=feminine
entity stockholm place "Stockholm"
entity ending other "motion that the contract be ended" named=no
entity bells other "motion that bells be hung in every village" named=no
entity mother person "Kaliopate's mother" named=no gender=feminine
entity mose person "Fa'asavalu Mose" gender=masculine
entity apia organization "Apia Observatory"
date d1 2005-03-23
date d2 2005-03-23T10:00
date d3 2005-02-09
date d4 2005-02-10T04:15
date d6 2005-02-10T12:00
date d7 2005-02-14
date d8 2003-10
date d9 2005-03-23TMO
date d10 2005-03-22TNI
date d11 2005-12
date d12 2005-03-20
date d13 2005-03-25T14:00
date d15 2005-01
date d16 2005-03-23T17:00
date d17 2005-03-23T11:50
role r1 person=vakatawa title=director org=bureau status=current
role r2 person=engstrom title=engineer org=hydra status=current
role r3 person=tui title=chairman org=committee status=current
role r4 person=semi title="night observer" org=bureau status=current
role r5 person=naidu title="member for Ba" status=current
role r6 person=kaliopate title="member for Lau" status=current
role r7 person=mose title=seismologist org=apia status=current
age a1 person=engstrom years=33 date=d4
age a2 person=widow years=80
age a3 person=boy years=9
age a4 person=mother years=91 date=d12
event e1 die patients=widow,boy
event e2 sign agents=minister patients=contract factuality=possible
event e3 reject agents=committee patients=ending date=d1
event e4 pass agents=committee patients=bells date=d1
contact c1 from=semi to=vakatawa medium=phone date=d4
contact c2 from=vakatawa to=hydra medium=email date=d6
contact c3 from=hydra to=vakatawa medium=email factuality=negated
contact c4 from=engstrom to=family medium=letter
contact c5 from=minister to=vakatawa medium=meeting date=d8
contact c6 from=engstrom to=lind medium=phone date=d10
contact c7 from=committee to=mose medium=meeting date=d13 factuality=planned
vote v1 choice=ending count=4 unit=ayes stance=for
vote v2 choice=ending count=5 unit=noes stance=against
vote v3 choice=bells count=9 unit=votes stance=for
vote v4 choice=bells count=0 unit=votes stance=against
share s1 choice=conch percent=71 population=households survey=teacher
share s2 choice=siren percent=19 population=households survey=teacher
count n1 value=6 unit=e-mails what="sent to Hydrafon before noon"
count n2 value=4000 unit=messages what="to read in Gävle"
count n3 value=38 unit=houses what="lost in Vatoa"
count n4 value=11 unit=buoys what="that answer"
count n5 value=9 unit=batteries what="needed"
count n6 value=610000 unit=dollars what="cost of nine batteries" bound=about
quote q1 direct speaker=tui to=vakatawa
quote q2 direct speaker=vakatawa to=tui
quote q3 direct speaker=semi to=vakatawa
quote q4 direct speaker=naidu to=vakatawa
quote q5 direct speaker=vakatawa to=naidu
quote q6 direct speaker=tui to=vakatawa
quote q7 direct speaker=vakatawa to=tui
quote q8 direct speaker=engstrom
quote q9 direct speaker=kaliopate to=engstrom
quote q10 direct speaker=elders to=kaliopate medium=letter
quote q11 direct speaker=engstrom to=kaliopate
quote q12 direct speaker=naidu to=vakatawa
quote q13 direct speaker=vakatawa to=naidu
quote q14 direct speaker=tui to=vakatawa
quote q15 direct speaker=vakatawa to=tui
quote q16 direct speaker=kaliopate to=vakatawa
quote q17 direct speaker=vakatawa to=kaliopate
quote q18 direct speaker=tui to=engstrom
quote q19 direct speaker=engstrom to=tui
quote q20 indirect speaker=lind to=engstrom
quote q21 direct speaker=naidu to=tui
quote q22 direct speaker=tui
quote q23 direct speaker=kaliopate
quote q24 direct speaker=tui
quote q25 direct speaker=vakatawa to=tui
quote q26 direct speaker=tui
entity teacher person "schoolteacher" named=no
entity apiatown place "Apia"
role r8 person=lind title=owner org=hydra status=current
contact c8 from=elders to=kaliopate medium=letter
contact c9 from=mose to=committee medium=letter purpose="asking to be heard"
count n7 value=2 unit=people what=drowned
quote q27 indirect speaker=minister to=vakatawa
