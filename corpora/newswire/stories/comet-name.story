id: comet-name
published: 2011-04-15
house: ansbach
topic: science
length: brief
traps: namesakes, idiom, quoted-title
---
{=graz Graz} (Ansbach) - Whose name goes on a comet when {~yildirim two people called Yıldırım} saw it within the same hour? {=union The Small Bodies Union} thought {^union it} had an answer: {~aslan the elder}'s.

Delegates thought otherwise. {v1 Nineteen wanted {~both both names}}, {v2 sixteen backed {=aslan Aslan Yıldırım} alone}, {v3 two} sat on their hands and on a rather good strudel.

{r2 {=aslan Aslan Yıldırım}, {~aslan {a1 a {r2.title beekeeper} of 77}}}, {c1 {c1.trigger got a call} about it from {=ece Ece Yıldırım}}, {a2 {~ece a student}, 21}, who is no relation. "{q1 {^ece She} apologised, and {^aslan I} apologised, and then {^yildirim we} both ran out of manners}," {q1.src {^aslan he}} {q1.cue joked}.

{q2.src {^ece She}} {q2.cue would say only} that {q2 {^ece she} had been listening to "{x Night Train to Izmir}" and looked up}.

{q3.src {r1 {~marte {=union The Union}'s {r1.title president}}, {=marte Marte Hauge}}, {e1 who {e1.trigger resigns} in {d1 May}},} {q3.cue defended} {^marte her} first ruling as "{q3 tidy, if not kind}". The comet returns in {d2 2094}.
---
entity graz place "Graz"
entity union organization "Small Bodies Union"
entity aslan person "Aslan Yıldırım" gender=masculine
entity ece person "Ece Yıldırım" gender=feminine
entity yildirim group "two people called Yıldırım" named=no
entity marte person "Marte Hauge" gender=feminine
entity both other "both names" named=no
date d1 2011-05
date d2 2094
vote v1 choice=both count=19 unit=delegates
vote v2 choice=aslan count=16 unit=delegates
vote v3 choice=both count=2 unit=delegates stance=abstain
age a1 person=aslan years=77
age a2 person=ece years=21
contact c1 from=ece to=aslan medium=phone
quote q1 direct speaker=aslan
quote q2 indirect speaker=ece
role r1 person=marte title=president org=union status=current
quote q3 mixed speaker=marte
event e1 resign agents=marte date=d1 factuality=planned
role r2 person=aslan title=beekeeper status=current
