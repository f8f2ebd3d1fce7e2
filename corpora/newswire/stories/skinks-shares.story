id: skinks-shares
published: 2012-04-10
house: coastline
topic: sport
length: full
traps: sports-score, threshold, late-speaker, quoted-title, planned, correction, habitual, negated, idiom
source: Coastline Press
byline: Rosalind Achterberg
---
{=skinks Skinks} fans fire {~ballard the boss}, keep {~goat the goat}

By ROSALIND ACHTERBERG

{=mesa MESA VERANO}, {=nm New Mexico} (Coastline Press) — "{q1 Hand over the keys, {=ballard Wes}, and the bullhorn.}"

With those words, and with {~holders the shareholders} stamping on aluminum bleachers, {=skinks the Mesa Verano Skinks}, owned since {d1 2003} by anybody with $40, got rid of {~ballard the man} who had talked {^holders them} all into it.

{r1 {a1 {=ballard Wes Ballard}, 59}, lost {^ballard his} job as {r1.title general manager}} on {d2 Sunday} by {v1 1,240 shares} to {v2 1,031}; {n1 another 47 ballots} were voided for mustard. The bylaws ask for {x 1,160}. {^ballard He} walked to second base, sat down on it and stayed until the sprinklers came on at {d3 8 p.m.}

"{q2 {^ballard I} brought {~holders these people} a pennant and a scoreboard that works}," {q2.src {^ballard he}} {q2.cue hollered} to nobody in particular. "{q2 What did {^holders they} bring {^ballard me}? Minutes.}"

The case against {^ballard him} came down to {n2 $186,000}, a goat and a telephone call.

{q3 The money}, {q3.src {r2 {r2.title treasurer} {=quintana Perla Quintana}}} {q3.cue laid out} from the pitcher's mound, {q3 had gone to {~consultant a consultant in {=tulsa Tulsa}} who produced {n3 nine pages}, "four of them pictures of other stadiums."} {r3 {=quintana Quintana}, {~quintana a retired {r3.title bank examiner}}}, {a2 who turned 80 in {d4 March}}, {c1 had {c1.trigger written} to {=ballard Ballard} about it in {d5 January}}. {c2 {^ballard He} never {c2.trigger answered}}.

{~goat The goat}, {~goat a Nubian} called {=goat Umpire}, eats the outfield on Mondays. {=ballard Ballard} wanted a mower instead. {e1 {~mower That proposal}, taken first, {e1.trigger failed}}: {v3 611 shares} in favor, {v4 1,702} opposed.

And the call? {q4 {c3 {=ballard Ballard} {c3.trigger phoned} {=moss Everett Moss}, {r4 {~moss {r4.title president} of {=crest Crestline Sports}}}}, on {d6 the night of March 21}}, {q4.cue testified} {q4.src {r11 {=sun Sun Yichen}, {a3 {~sun the 17-year-old {r11.title bat boy}}}}, who had been under the desk looking for a cap}. {q5.src {^sun He}} {q5.cue swore} {q5 {^sun he} heard the figure {n4 $2.1 million}, and somebody humming "{x Take Me Home}."}

{=crest Crestline} owns {n5 three clubs} in the league and has moved {n6 two of them} to bigger towns. {q6.src {r5 {=adeyemi-cole Bunmi Adeyemi-Cole}, {~adeyemi-cole a {r5.title spokeswoman} for {~crest the company}},}} {q6.cue confirmed} in an e-mail that {q6 {c4 {~executives executives} had {c4.trigger met} {=ballard Ballard} for barbecue in {=amarillo Amarillo} on {d7 March 24}}}. "{q7 No offer was made. Ribs were}," {q7.src {^adeyemi-cole she}} {q7.cue wrote}.

That was enough for the left-field section, where {s1 {~leftfield season-ticket holders} broke nearly 3 to 1, or 74 percent, for {~firing dismissal}}, by a tally {=radio KVQT radio} kept at the gate. {s2 Behind home plate, among {~sponsors the sponsors}, it was 29 percent}.

{=ballard Ballard}'s defenders had their say. {q8.src {r6 {r12 {r12.title Father} {=hoang Minh Hoang}}, {~hoang {~skinks the team}'s {r6.title chaplain}}},} {q8.cue reminded} {~holders the crowd} that {q8 attendance was {n7 31,400} in the year before {^ballard he} came and {n8 118,000} {d10 last season}}. {r7 {r7.title Shortstop} {=lujan Teo Luján}} pleaded for {^ballard him} in {x two} languages. "{q9 {^ballard He} drove {~wife {^lujan my} wife} to the hospital}," {q9.src {^lujan he}} {q9.cue said}. "{q9 {^ballard He} drove like a crazy man. {^ballard He} got two tickets and {^ballard he} framed them.}"

The most quoted speech lasted {x eleven} seconds. It came from {a4 {~opal a woman of 68}} in row C who demanded the keys and the bullhorn, and who turned out to be {=opal Opal Ballard}, {~opal {=ballard Ballard}'s older sister} and, with {n9 six shares}, {r10 a {r10.title founder}}.

"{q10 {^opal I} love {^ballard him}}," {q10.src {^opal she}} {q10.cue said} afterward, dabbing mustard from {^opal her} sleeve. "{q10 {^opal I} also can count.}"

{e2 {~board The board} {e2.trigger named} {r8 {=kawena Kawena Palakiko}, {r9 {~kawena the {r9.title first-base coach}}}, interim {r8.title general manager}}}, {v5 seven directors} for and {v6 one} against, before anyone had gone home. {q11 {c5 {^kawena She} will {c5.trigger meet} {~players the players} on {d8 Thursday}}}, {q11.src {^kawena she}} {q11.cue said}. Opening day is {d9 Friday}. {d11 Last year}'s opener, against {=cutters the Clovis Cutters}, finished {x 14-13}.

{q12.src {=ballard Ballard}} {q12.cue told} a reporter that {q12 {^ballard he} might buy a ticket}.

CORRECTION: In some editions a caption gave the number of voided ballots as {x 74}.
---
entity skinks organization "Mesa Verano Skinks"
entity ballard person "Wes Ballard" gender=masculine
entity goat other "Umpire"
entity mesa place "Mesa Verano"
entity nm place "New Mexico"
entity holders group "shareholders" named=no
entity quintana person "Perla Quintana"
entity consultant person "consultant in Tulsa" named=no
entity tulsa place "Tulsa"
entity mower other "proposal" named=no
entity moss person "Everett Moss"
entity crest organization "Crestline Sports"
entity sun person "Sun Yichen" gender=masculine
entity adeyemi-cole person "Bunmi Adeyemi-Cole" gender=feminine
entity executives group "executives" named=no
entity amarillo place "Amarillo"
entity leftfield group "season-ticket holders" named=no
entity firing other "dismissal" named=no
entity radio organization "KVQT radio"
entity sponsors group "sponsors" named=no
entity hoang person "Minh Hoang"
entity wife person "Luján's wife" named=no gender=feminine
entity lujan person "Teo Luján" gender=masculine
entity opal person "Opal Ballard" gender=feminine
entity board organization "board" named=no
entity kawena person "Kawena Palakiko" gender=feminine
entity players group "players" named=no
entity cutters organization "Clovis Cutters"
date d1 2003
date d2 2012-04-08
date d3 2012-04-08T20:00
date d4 2012-03
date d5 2012-01
date d6 2012-03-21TNI
date d7 2012-03-24
date d8 2012-04-12
date d9 2012-04-13
date d10 2011
date d11 2011
event e1 reject agents=holders patients=mower date=d2
event e2 appoint agents=board patients=kawena date=d2
age a1 person=ballard years=59
age a2 person=quintana years=80 date=d4
age a3 person=sun years=17
age a4 person=opal years=68
role r1 person=ballard title="general manager" org=skinks status=former
role r2 person=quintana title=treasurer org=skinks status=current
role r3 person=quintana title="bank examiner" status=former
role r4 person=moss title=president org=crest status=current
role r5 person=adeyemi-cole title=spokeswoman org=crest status=current
role r6 person=hoang title=chaplain org=skinks status=current
role r7 person=lujan title=Shortstop org=skinks status=current
role r8 person=kawena title="general manager" org=skinks status=acting
role r9 person=kawena title="first-base coach" org=skinks status=current
vote v1 choice=firing count=1240 unit=shares stance=for date=d2
vote v2 choice=firing count=1031 unit=shares stance=against date=d2
vote v3 choice=mower count=611 unit=shares stance=for date=d2
vote v4 choice=mower count=1702 unit=shares stance=against date=d2
vote v5 choice=kawena count=7 unit=directors stance=for date=d2
vote v6 choice=kawena count=1 unit=directors stance=against date=d2
share s1 choice=firing percent=74 population="season-ticket holders" survey=radio
share s2 choice=firing percent=29 population=sponsors survey=radio
contact c1 from=quintana to=ballard medium=letter date=d5
contact c2 from=ballard to=quintana medium=unspecified factuality=negated
contact c3 from=ballard to=moss medium=phone date=d6
contact c4 from=executives to=ballard medium=meeting date=d7 place=amarillo
contact c5 from=kawena to=players medium=meeting date=d8 factuality=planned
count n1 value=47 unit=ballots what="voided for mustard"
count n2 value=186000 unit=dollars what="paid to a consultant"
count n3 value=9 unit=pages what="produced by the consultant"
count n4 value=2100000 unit=dollars what="heard on the telephone"
count n5 value=3 unit=clubs what="owned by Crestline"
count n6 value=2 unit=clubs what="moved to bigger towns"
count n7 value=31400 unit=people what="attendance the year before Ballard"
count n8 value=118000 unit=people what="attendance last season"
count n9 value=6 unit=shares what="held by Opal Ballard"
quote q1 direct speaker=opal to=ballard
quote q2 direct speaker=ballard
quote q3 mixed speaker=quintana
quote q4 indirect speaker=sun
quote q5 indirect speaker=sun
quote q6 indirect speaker=adeyemi-cole medium=email
quote q7 direct speaker=adeyemi-cole medium=email
quote q8 indirect speaker=hoang to=holders
quote q9 direct speaker=lujan
quote q10 direct speaker=opal
quote q11 indirect speaker=kawena
quote q12 indirect speaker=ballard
role r10 person=opal title=founder org=skinks status=current
role r11 person=sun title="bat boy" org=skinks status=current
role r12 person=hoang title=Father status=current
