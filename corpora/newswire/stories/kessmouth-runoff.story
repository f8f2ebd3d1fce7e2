id: kessmouth-runoff
published: 2025-03-10
house: coastline
topic: elections
length: full
traps: called-race, called-names, threshold, total, negated, planned, namesakes, nested-speech, relayed-speech, scare-quotes, quoted-title, duration, unnamed-source
source: Coastline Press
byline: Ines Varga
---
{=adair Adair} concedes {=kessmouth Kessmouth} mayoral runoff to {=oona Lind}

By INES VARGA

{=kessmouth KESSMOUTH}, {=reach Upper Reach} (Coastline Press) — {e1 {r9 {=oona Oona Lind}, {~oona the {r9.title ferry pilot}}} who entered politics over a broken lock gate, {e1.trigger won} {=kessmouth Kessmouth}'s mayoral runoff} on {d1 Sunday}, and {e2 {~adair {^oona her} opponent}, {r1 two-term {r1.title Mayor} {=adair Noel Adair}}, {e2.trigger conceded}} before {d2 midnight}.

With {x all 96} precincts counted, {q1 {v1 {=oona Lind} had 14,018 votes} to {v2 {=adair Adair}'s 13,806}}, {q1.src {r2 {r2.title city clerk} {=stroud Pia Stroud}}} {q1.cue said}. A margin under {x 200} would have forced a recount.

"{q2 {c1 {^adair I} {c1.trigger called} {^oona her}} at {d3 11:40 p.m.} and {^adair I} wished {^oona her} dry feet}," {q2.src {=adair Adair}, who is {a1 61},} {q2.cue told} {~backers supporters at {=rope the Rope Walk}}. The call, which {=oona Lind} took on speaker in {^oona her} kitchen, lasted four minutes.

{e9 Coastline Press {e9.trigger called} the race at {d4 11:15 p.m.}}, which {q3.src {~aide an {=adair Adair} aide}} {q3.cue described} as "{q3 a little eager}."

{r3 {=adair Adair}, {~adair a former {r3.title magistrate}}}, spent much of the campaign calling {=oona Lind} "{x the plumber}"; {^oona she} answered with a song, "{x Ode to a Valve}." {e3 {^oona She} never {e3.trigger debated} {^adair him}}.

{=oona Lind}, {a2 44}, was {e4 {e4.trigger endorsed} in {d5 February} by {=pilots the River Pilots' Union}}, where {r4 {~berit {^oona her} sister}, {=berit Berit Lind}, is {r4.title treasurer}}.

"{q4 {c8 {=oona Oona} {c8.trigger rang} {^berit me} in tears} and {q5.cue said}, '{q5 They have counted the marsh wards twice}'}," {q4.src {=berit Berit Lind}} {q4.cue recalled}. "{q4 They hadn't.}"

{q6.src {^berit She}} {q6.cue added} that {q6 {c2 {~adviser a senior {=adair Adair} adviser} had {c2.trigger texted} {~oona the mayor-elect} {c2.purpose to apologize for a leaflet}}}. {=adair Adair}'s office did not answer an e-mail.

{q7 {s1 {~young Voters under 30} broke for {=oona Lind}, 63 percent} to {s2 31 percent for {=adair Adair}}}, {q7.cue according to} {q7.src an exit poll by {=tidewater Tidewater Research}} that questioned {n1 1,904 people}. {s3 Among {~retired retired voters} {=adair Adair} led, 58 percent} to {s4 40}.

Turnout was the highest since {d6 1998}, when {e5 {~ferryman a write-in ferryman} {e5.trigger lost}} by a single ballot. Inspectors found {n2 at least 37 ballots} soaked by a leaking roof in {=marsh the Marsh Ward}; {q8.src {=stroud Stroud}} {q8.cue said} {q8 {^stroud she} had dried {n3 30 of them} on a radiator and would ask {=county the county election board} about the rest}.

{c3 {=stroud Stroud} {c3.trigger wrote} to {~county the board} {d7 early Monday}}. {q9 {c4 {^county It} will {c4.trigger meet} {~campaigns both campaigns} on {d8 Thursday}}}, {q9.src {r5 {=county board} {r5.title chairman} {=teague Ruben Teague}}} {q9.cue said}.

{q16.src {r6 {r6.title Gov.} {=governor Halina Prosk}}}, {c5 {e6 who {e6.trigger congratulated} {=oona Lind}} by {c5.trigger letter}}, has {q16.cue promised} {q16 {n4 $12 million} for the lock gate}. "{q10 It will open {x 365} days a year or {^governor I} will swim out and push}," {^governor she} {q10.cue wrote}.

Late returns had tilted the count. {q12 The hill wards, where {=adair Adair} grew up, {v3 gave {^adair him} only 2,117 votes}, {~party {^adair his} party} {v4 having won 3,900} there {d10 four years ago}}, {q12.cue said} {q12.src {=okello Joan Okello}, {r7 {~okello {r7.title professor} of public policy at {=college Upper Reach College}}}}. {q13.src {^okello She}} {q13.cue warned} against reading too much into it: {q13 {x one} ward does not make a tide}.

The campaign turned in {d11 January}, when {e7 {=constables the county constables} {e7.trigger arrested} {=hale Martin Hale}}, {r8 {~hale {=adair Adair}'s {r8.title finance director}}, {a3 then 33}}, over {n5 about $40,000} in missing harbor fees. {e8 No charge has been {e8.trigger filed}}. {q14.src {~lawyer {^hale His} lawyer}} has {q14.cue denied} that {q14 {c6 {^hale he} {c6.trigger met} {~dealer a scrap dealer} on {d12 Jan. 9}}}, and "{q15 there will be no trial, because there was no theft}," {q15.src {^lawyer she}} {q15.cue told} {=herald the Kessmouth Herald}.

{=oona Lind} takes office {d9 April 7}. The term runs three years. {^oona Her} old employer, {=ferries Upper Reach Ferries}, {c7 {c7.trigger sent} {=oona Lind} a letter offering {^oona her} leave for exactly that long}; {^oona she} has framed it.

Asked on the quay what {^oona she} would do first, {q11.src {~oona the winner}} {q11.cue answered}: "{q11 Sleep. Then the gate.}"
---
entity oona person "Oona Lind" gender=feminine
entity adair person "Noel Adair" gender=masculine
entity berit person "Berit Lind" gender=feminine
entity stroud person "Pia Stroud" gender=feminine
entity teague person "Ruben Teague"
entity governor person "Halina Prosk" gender=feminine
entity aide person "Adair aide" named=no
entity adviser person "senior Adair adviser" named=no
entity ferryman person "write-in ferryman" named=no
entity backers group "supporters at the Rope Walk" named=no
entity young group "voters under 30" named=no
entity retired group "retired voters" named=no
entity campaigns group "both campaigns" named=no
entity pilots organization "River Pilots' Union"
entity county organization "county election board"
entity ferries organization "Upper Reach Ferries"
entity tidewater organization "Tidewater Research"
entity kessmouth place "Kessmouth"
entity reach place "Upper Reach"
entity okello person "Joan Okello" gender=feminine
entity college organization "Upper Reach College"
entity party organization "Adair's party" named=no
entity constables organization "county constables"
entity hale person "Martin Hale" gender=masculine
entity lawyer person "Hale's lawyer" gender=feminine named=no
entity dealer person "scrap dealer" named=no
entity herald organization "Kessmouth Herald"
date d1 2025-03-09
date d2 2025-03-09T24:00
date d3 2025-03-09T23:40
date d4 2025-03-09T23:15
date d5 2025-02
date d6 1998
date d7 2025-03-10TMO
date d8 2025-03-13
date d9 2025-04-07
date d10 2021
date d11 2025-01
date d12 2025-01-09
event e1 win_election agents=oona date=d1 place=kessmouth
event e2 concede agents=adair patients=oona date=d1
event e3 debate agents=oona,adair factuality=negated
event e4 endorse agents=pilots patients=oona date=d5
event e5 lose_election agents=ferryman date=d6
event e6 congratulate agents=governor patients=oona
event e7 arrest agents=constables patients=hale date=d11
event e8 charge patients=hale factuality=negated
contact c1 from=adair to=oona medium=phone date=d3
contact c2 from=adviser to=oona medium=text purpose="to apologize for a leaflet"
contact c3 from=stroud to=county medium=letter date=d7
contact c5 from=governor to=oona medium=letter
contact c4 from=county to=campaigns medium=meeting date=d8 factuality=planned
contact c6 from=hale to=dealer medium=meeting date=d12 factuality=negated
contact c7 from=ferries to=oona medium=letter purpose="offering her leave"
vote v1 choice=oona count=14018 unit=votes contest="mayoral runoff"
vote v2 choice=adair count=13806 unit=votes contest="mayoral runoff"
vote v3 choice=adair count=2117 unit=votes
vote v4 choice=party count=3900 unit=votes date=d10
share s1 choice=oona percent=63 population="voters under 30" survey=tidewater
share s2 choice=adair percent=31 population="voters under 30" survey=tidewater
share s3 choice=adair percent=58 population="retired voters" survey=tidewater
share s4 choice=oona percent=40 population="retired voters" survey=tidewater
age a1 person=adair years=61
age a2 person=oona years=44
age a3 person=hale years=33 date=d11
role r1 person=adair title=Mayor status=current
role r2 person=stroud title="city clerk" status=current
role r3 person=adair title=magistrate status=former
role r4 person=berit title=treasurer org=pilots status=current
role r6 person=governor title=Gov. status=current
role r5 person=teague title=chairman org=county status=current
role r7 person=okello title=professor org=college status=current
role r8 person=hale title="finance director"
quote q1 indirect speaker=stroud
quote q2 direct speaker=adair to=backers
quote q3 mixed speaker=aide
quote q4 direct speaker=berit
quote q5 direct speaker=oona to=berit
quote q6 indirect speaker=berit
quote q7 indirect speaker=tidewater
quote q8 indirect speaker=stroud
quote q9 indirect speaker=teague
quote q10 direct speaker=governor medium=letter
quote q11 direct speaker=oona
quote q12 indirect speaker=okello
quote q13 indirect speaker=okello
quote q14 indirect speaker=lawyer
quote q15 direct speaker=lawyer to=herald
count n1 value=1904 unit=people what="questioned in the exit poll"
count n2 value=37 unit=ballots what="soaked by a leaking roof" bound=at_least
count n3 value=30 unit=ballots what="dried on a radiator"
count n4 value=12000000 unit=dollars what="promised for the lock gate"
count n5 value=40000 unit=dollars what="missing harbor fees" bound=about
entity rope place "Rope Walk"
entity marsh place "Marsh Ward"
contact c8 from=oona to=berit medium=phone
role r9 person=oona title="ferry pilot"
event e9 project_winner patients=oona date=d4
quote q16 indirect speaker=governor
