id: hymn-cut
published: 2013-11-26
house: newsroom
topic: culture
length: brief
traps: number-in-name, mismatched-marks, quoted-title
---
Anyone who opens the new prairie hymnal at number {x 404} will find a blank page and, in most copies, an argument.

{e1 {=synod The Prairie Synod} {e1.trigger struck} "{x {=hymn Onward, Ye Mild}}"} on {d1 Thursday}, {v1 131 delegates} wanting {^hymn it} gone and {v2 118} not. {n1 Some 2,600 e-mails} had come in by {d2 Monday}.

“{q1 {^berthe I} have buried two husbands to {~hymn that tune} and was counting on {^hymn it} for {^berthe myself}}," {q1.cue scolded} {q1.src {a1 {=berthe Berthe Kowalenko}, 94}}.

{r1 {r2 {r2.title Pastor} {=emeka Emeka Nwosu-Lind}}, who {r1.title chaired} {~revisers the revisers}}, {c1 {c1.trigger called} {^berthe her} at 7 a.m.} {q2.src {^emeka He}} {q2.cue owned up} to {q2 never having liked the third verse}. {s1 Of {~organists {~synod the synod}'s organists}, 83 percent} told a church survey {^organists they}'d keep on playing {^hymn it}.
---
entity synod organization "Prairie Synod"
entity hymn work "Onward, Ye Mild"
entity berthe person "Berthe Kowalenko" gender=feminine
entity emeka person "Emeka Nwosu-Lind" gender=masculine
entity revisers group "revisers" named=no
entity organists group "synod's organists" named=no
date d1 2013-11-21
date d2 2013-11-25
event e1 reject agents=synod patients=hymn date=d1
vote v1 choice=hymn count=131 unit=delegates stance=against
vote v2 choice=hymn count=118 unit=delegates stance=for
count n1 value=2600 unit=e-mails what="received by Monday" bound=about
quote q1 direct speaker=berthe
quote q2 indirect speaker=emeka
age a1 person=berthe years=94
role r1 person=emeka title=chaired org=revisers status=former
role r2 person=emeka title=Pastor status=current
contact c1 from=emeka to=berthe medium=phone
share s1 choice=hymn percent=83 population="synod's organists"
