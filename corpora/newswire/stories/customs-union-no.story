id: customs-union-no
published: 2014-05-26
house: ansbach
topic: diplomacy
length: brief
traps: article-number, called-for
---
{=lusatia New Lusatia} (Ansbach) - {~union The customs union} will have to live without {~lusatia {^union its} youngest applicant}. {q1 {s1 {s1.population Of those who voted} in {d1 Sunday}'s referendum, 54.2 per cent said {~no no} to {~entry membership}}}, {q1.src {~board the electoral board}} {q1.cue announced}: {q1 {v1 611,480 ballots against} and {v2 516,702 in favour}}.

{c1 {r1 {r1.title Prime Minister} {=jad Jadwiga Orłowicz-Thal}} {c1.trigger rang round} {~chiefs the other heads of government} before {d2 midnight}}. "{q2 {^jad I} apologised {x six} times, and {x four} of them were in holiday houses}," {q2.src {^jad she}} {q2.cue admitted}.

{c2 {d3 Early on Monday} {^jad she} {c2.trigger breakfasted} with {r2 {~maes {~union the union}'s {r2.title commissioner}}, {=maes Joris Maes-Verhulst}}}, {c3 to whom {^jad she} had first {c3.trigger written}, under Article {x 49}, in {d4 2011}}. "{q3 A door is not a wall because somebody closed it}," {q3.src {=maes Maes-Verhulst}, {a1 who is 59},} {q3.cue ventured}.

{~left The opposition} called for {~cabinet the cabinet} to go. {q4.src {~spokes A spokesman}} {q4.cue scoffed} that {q4 {e1 {^cabinet it} would not {e1.trigger resign} over a stamp}}.
---
entity lusatia place "New Lusatia"
entity union organization "customs union" named=no
entity entry other "membership of the customs union" named=no
entity no other "no" named=no
entity board organization "electoral board" named=no
entity jad person "Jadwiga Orłowicz-Thal" gender=feminine
entity chiefs group "other heads of government" named=no
entity maes person "Joris Maes-Verhulst" gender=masculine
entity left organization "opposition" named=no
entity cabinet organization "cabinet" named=no
entity spokes person "government spokesman" gender=masculine named=no
date d1 2014-05-25
date d2 2014-05-25T24:00
date d3 2014-05-26TMO
date d4 2011
share s1 choice=no percent=54.2 population="those who voted" date=d1
vote v1 choice=entry count=611480 unit=ballots stance=against date=d1
vote v2 choice=entry count=516702 unit=ballots stance=for date=d1
contact c1 from=jad to=chiefs medium=phone date=d2
contact c2 from=jad to=maes medium=meeting date=d3
contact c3 from=jad to=maes medium=letter date=d4
role r1 person=jad title="Prime Minister" org=lusatia status=current
role r2 person=maes title=commissioner org=union status=current
age a1 person=maes years=59
event e1 resign agents=cabinet factuality=negated
quote q1 indirect speaker=board
quote q2 direct speaker=jad
quote q3 direct speaker=maes
quote q4 indirect speaker=spokes
