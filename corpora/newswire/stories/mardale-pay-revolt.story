id: mardale-pay-revolt
published: 2010-07-07
house: meridian
topic: business
length: brief
traps: called-for, price-or-percent
source: Meridian
---
{=bristol BRISTOL}, {=england England}, {d1 July 7} (Meridian) - {e1 {~holders Shareholders in {=mardale Mardale Foods}} {e1.trigger threw out} {~report {~mardale the chilled-meals maker}'s pay report}} on {d2 Wednesday}, with {s1 58.3 percent of votes cast {~against against {^report it}}}, in protest at a bonus for {~kerslake {^mardale its} chief executive}.

The result is advisory. {q1.src {r1 {r1.title Chairman} {=osgood Rupert Osgood}}} {q1.cue told} {~meeting the annual meeting} that {q1 {c1 {~board the board} would {c1.trigger write} to {~largest {^mardale its} ten largest investors} by {d3 the end of August}}}.

{r2 {r2.title Chief Executive} {=kerslake Anthea Kerslake}, {a1 53}}, received {n1 1.4 million pounds} for {d4 2009}, a year in which {=mardale Mardale} shed {n2 more than 900 jobs} and {^mardale its} shares lost {x 12} percent.

"{q2 {^holders We} were not asked to admire the bonus, {^holders we} were asked to approve it}," {q2.cue said} {q2.src {=adekunle Femi Adekunle} of {=severn Severn Pension Partners}, {~severn a holder of {n3 3.1 million shares}}}, who called for fresh targets.

{e2 {=osgood Osgood} was {e2.trigger re-elected}}, {s2 71 percent of the votes being {~retain in favour}}, down from {s3 98 percent in {d5 2009}}.

(Reporting by Clare Winn; Editing by Hugo Tal)
---
entity bristol place "Bristol"
entity england place "England"
entity holders group "shareholders in Mardale Foods" named=no
entity mardale organization "Mardale Foods"
entity report other "pay report" named=no
entity against other "against the pay report" named=no
entity osgood person "Rupert Osgood" gender=masculine
entity meeting group "annual meeting" named=no
entity board organization "board" named=no
entity largest group "ten largest investors" named=no
entity kerslake person "Anthea Kerslake" gender=feminine
entity adekunle person "Femi Adekunle"
entity severn organization "Severn Pension Partners"
entity retain other "in favour of Osgood's re-election" named=no
date d1 2010-07-07
date d2 2010-07-07
date d3 2010-08-31
date d4 2009
date d5 2009
event e1 reject agents=holders patients=report date=d2
share s1 choice=against percent=58.3 population="votes cast"
quote q1 indirect speaker=osgood to=meeting
role r1 person=osgood title=Chairman org=mardale status=current
contact c1 from=board to=largest medium=letter date=d3 factuality=planned
role r2 person=kerslake title="Chief Executive" org=mardale status=current
age a1 person=kerslake years=53
count n1 value=1400000 unit=pounds what="paid to Kerslake for 2009"
count n2 value=900 unit=jobs what="shed by Mardale" bound=at_least
quote q2 direct speaker=adekunle
count n3 value=3100000 unit=shares what="held by Severn Pension Partners"
event e2 elect agents=holders patients=osgood date=d2
share s2 choice=retain percent=71 population=votes date=d2
share s3 choice=retain percent=98 population=votes date=d5
