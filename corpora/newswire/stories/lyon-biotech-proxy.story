id: lyon-biotech-proxy
published: 2020-08-05
house: eastgate
topic: business
length: brief
traps: model-number, called-names, price-or-percent
source: Eastgate
---
{=lyon LYON}, {=france France}, {d1 Aug. 5} (Eastgate) -- {e1 {~holders Investors in {=vaccel Vaccel Biosciences}} {e1.trigger voted} {~slate {n2 three outside candidates}} onto {~board {^vaccel its} board} {d2 Wednesday}}, handing {~pyrene a Spanish hedge fund} {^pyrene its} first victory in {=france France}.

At a meeting held by video link, {s1 {~slate {=pyrene Pyrene Capital}'s list} drew 55.2 percent of the votes cast}, and {s2 {~boardlist that of {~board the board}} 43.6 percent}.

{r1 {r1.title Chief Executive} {=delorme Étienne Delorme}} keeps {^delorme his} post for now. {q1.src {^delorme He}} had {q1.cue called} {=pyrene Pyrene} "{q1 a tourist}" in {d3 June}, after {q3.src {^pyrene it}} {q3.cue demanded} that {q3 trials of the cancer drug {=drug VB-212} be stopped}.

"{q2 {~holders Shareholders} have asked for focus and {^holders they} will get it}," {q2.src {r2 {=zubiri Maite Zubiri}, {a1 42}, {~zubiri {=pyrene Pyrene}'s {r2.title managing partner}}},} {q2.cue said}. {c1 {^zubiri She} {c1.trigger telephoned} {=delorme Delorme} minutes after the count}.

Shares in {=vaccel Vaccel} rose {x 9} percent. {~vaccel The company} had {n1 $118 million} in cash at {d4 the end of June}.
---
entity lyon place "Lyon"
entity france place "France"
entity holders group "investors in Vaccel Biosciences" named=no
entity vaccel organization "Vaccel Biosciences"
entity board organization "Vaccel Biosciences' board" named=no
entity slate group "Pyrene Capital's list" named=no
entity boardlist group "board's list" named=no
entity pyrene organization "Pyrene Capital"
entity delorme person "Étienne Delorme" gender=masculine
entity drug product "VB-212"
entity zubiri person "Maite Zubiri" gender=feminine
date d1 2020-08-05
date d2 2020-08-05
date d3 2020-06
date d4 2020-06-30
event e1 elect agents=holders patients=slate date=d2
share s1 choice=slate percent=55.2 population="votes cast" date=d2
share s2 choice=boardlist percent=43.6 population="votes cast" date=d2
role r1 person=delorme title="Chief Executive" org=vaccel status=current
quote q1 mixed speaker=delorme date=d3
quote q3 indirect speaker=pyrene
quote q2 direct speaker=zubiri
age a1 person=zubiri years=42
role r2 person=zubiri title="managing partner" org=pyrene status=current
contact c1 from=zubiri to=delorme medium=phone
count n2 value=3 unit=candidates what="voted onto the board"
count n1 value=118000000 unit=dollars what="in cash"
