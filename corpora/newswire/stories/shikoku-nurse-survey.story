id: shikoku-nurse-survey
published: 2025-10-28
house: newsroom
topic: health
length: brief
traps: threshold, duration
---
{q1 {s1 Seven in ten {~nurses nurses on {=shikoku Shikoku}} {~leave have thought of leaving {^nurses their} job} in the past year}, and the young are the most restless}, {q1.src {=kochi Kochi Medical University}} {q1.cue said} on {d2 Tuesday}.

{s2 For {~under those under {x 30}} the figure was 82 per cent}. Asked for the chief reason, {s3 44 per cent gave {~doubles double shifts}} and {s4 21 per cent {~pay pay}}.

{~kochi The university} posted {^kochi its} questions to {n1 61 hospitals} and had {n2 3,908 replies}.

“{q2 {~mother {^ogasawara My} mother} nursed for forty years and was tired. {^ogasawara I} have nursed for six and am tired}”, {q2.cue wrote} {q2.src {=ogasawara Mio Ogasawara}, {a1 28}, of {=ehime Ehime}}, in the margin of {^ogasawara hers}.

{r1 {r1.title Professor} {=nakagami Shoji Nakagami}}, who led the work, has {c1 {c1.trigger sent} the findings by e-mail to {~governors {~shikoku the island}'s {n3 four governors}}}. {q3.src {~hamasaki One of {^governors them}}, {r2 {r2.title Governor} {=hamasaki Reiko Hamasaki} of {=kochipref Kochi},}} {q3.cue replied} that {q3 {c2 {^hamasaki she} would {c2.trigger meet} {~heads hospital heads} on {d3 7 November}}}.
---
entity shikoku place "Shikoku"
entity nurses group "nurses on Shikoku" named=no
entity leave other "have thought of leaving their job" named=no
entity kochi organization "Kochi Medical University"
entity under group "those under 30" named=no
entity doubles other "double shifts" named=no
entity pay other "pay" named=no
entity ogasawara person "Mio Ogasawara" gender=feminine
entity mother person "Mio Ogasawara's mother" gender=feminine named=no
entity ehime place "Ehime"
entity nakagami person "Shoji Nakagami"
entity governors group "island's four governors" named=no
entity hamasaki person "Reiko Hamasaki" gender=feminine
entity kochipref place "Kochi"
entity heads group "hospital heads" named=no
date d2 2025-10-28
date d3 2025-11-07
quote q1 indirect speaker=kochi date=d2
share s1 choice=leave percent=70 population="nurses on Shikoku" survey=kochi
share s2 choice=leave percent=82 population="those under 30" survey=kochi
share s3 choice=doubles percent=44 survey=kochi
share s4 choice=pay percent=21 survey=kochi
count n1 value=61 unit=hospitals what="to which questions were posted"
count n2 value=3908 unit=replies what="to the survey"
quote q2 direct speaker=ogasawara
age a1 person=ogasawara years=28
role r1 person=nakagami title=Professor org=kochi status=current
contact c1 from=nakagami to=governors medium=email
count n3 value=4 unit=governors what="sent the findings"
role r2 person=hamasaki title=Governor org=kochipref status=current
quote q3 indirect speaker=hamasaki to=nakagami
contact c2 from=hamasaki to=heads medium=meeting date=d3 factuality=planned
