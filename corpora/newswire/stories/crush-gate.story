id: crush-gate
published: 2001-05-07
house: meridian
topic: sport
length: brief
traps: unnamed-source, planned, collective-speaker
source: Meridian
---
{=kumasi KUMASI}, {d1 May 7} (Meridian) - {q1 {e1 {n1 {~dead Four supporters}} were crushed to {e1.trigger death}} and {e2 {n2 {~hurt more than 60 others}} {e2.trigger hurt}} when a locked gate at {=garrison the Garrison Ground} gave way at {d2 3:20 p.m. on Sunday}}, {q1.src {~police police}} {q1.cue said}.

The youngest was {a1 {~boy a boy of eleven}}. "{q2 {^kofi I} had lifted {^boy him} over the rail so that {^boy he} could see}," {q2.src {=kofi Kofi Amoako}, {~kofi a stranger to {^boy him}},} {q2.cue wept}.

{e3 {~police Officers} {e3.trigger arrested} {=tetteh Emmanuel Tetteh}}, {r1 {~tetteh {~garrison the stadium}'s {r1.title chief steward}}, {a2 48}}; {e4 {~prosecutors prosecutors} may {e4.trigger charge} {^tetteh him}} on {d3 Wednesday}. {q3.src {~colleague A colleague}} {q3.cue claimed} {q3 the key was in another man's pocket}.

{=fa The Ashanti Football Council} {d4 that same night} {e5 {e5.trigger voted} to {~halt halt the season}}, {v1 11 clubs} to {v2 one}. {c1 {r2 {~abena {^fa Its} {r2.title chairwoman}}, {=abena Abena Sarpong}}, has {c1.trigger visited} {n3 {~mothers three of the mothers}}}.

(Reporting by K. Boadu; Editing by Iain Strang)
---
entity kumasi place "Kumasi"
entity dead group "four supporters" named=no
entity hurt group "more than 60 others" named=no
entity garrison place "Garrison Ground"
entity police group "police" named=no
entity boy person "boy of eleven" named=no gender=masculine
entity kofi person "Kofi Amoako"
entity tetteh person "Emmanuel Tetteh" gender=masculine
entity prosecutors group "prosecutors" named=no
entity colleague person "colleague" named=no
entity fa organization "Ashanti Football Council"
entity halt other "halt the season" named=no
entity abena person "Abena Sarpong"
entity mothers group "three of the mothers" named=no
date d1 2001-05-07
date d2 2001-05-06T15:20
date d3 2001-05-09
date d4 2001-05-06TNI
quote q1 indirect speaker=police
quote q2 direct speaker=kofi
quote q3 indirect speaker=colleague
count n1 value=4 unit=supporters what="crushed to death"
count n2 value=60 unit=people what="hurt" bound=at_least
count n3 value=3 unit=mothers what="visited by Sarpong"
event e1 die patients=dead date=d2 place=garrison
event e2 injure patients=hurt date=d2 place=garrison
event e3 arrest agents=police patients=tetteh
event e4 charge agents=prosecutors patients=tetteh date=d3 factuality=possible
event e5 pass agents=fa patients=halt date=d4
age a1 person=boy years=11
age a2 person=tetteh years=48
role r1 person=tetteh title="chief steward" org=garrison status=current
role r2 person=abena title=chairwoman org=fa status=current
contact c1 from=abena to=mothers medium=meeting
vote v1 choice=halt count=11 unit=clubs stance=for
vote v2 choice=halt count=1 unit=clubs stance=against
