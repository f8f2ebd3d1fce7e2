id: elegy-prize
published: 2002-05-08
house: ansbach
topic: culture
length: brief
traps: quoted-title, late-speaker, unnamed-source
---
{=cork Cork} (Ansbach) - "{q1 {^jurors We} gave {^prize it} to {~kwabena the living man} because {~fintan the dead one} could not be reached.}"

So ended, on {d1 Tuesday}, a quarrel that had kept {~jurors the five jurors} of {=prize the Lee Elegy Prize} from dinner. {v1 Three} liked "{x Salt for Orla}" by {=kwabena Kwabena Sarpong}; {v2 two would not budge from the late {=fintan Fintan Ahern}}, {e1 who {e1.trigger died} in {d2 March}, {a1 aged 88}}.

{q2.src {a2 {=kwabena Sarpong}, 31},} {q2.cue avowed} that {q2 {^kwabena he} would read {=fintan Ahern}'s poem at the dinner instead of {^kwabena his} own}. {c1 {^kwabena He} {c1.trigger rang} {~widow the widow} {c1.purpose to ask}}; {q3.src {^widow she}} {q3.cue answered} "{q3 on condition {^kwabena you} don't do the voice}".

It was {q1.src {r1 {=rasa Rasa Kazlauskienė}, who {r1.title chaired} {~jurors the jury}}}, whose remark opened this report. The purse is {n1 €20,000}.
---
entity cork place "Cork"
entity jurors group "five jurors" named=no
entity prize organization "Lee Elegy Prize"
entity kwabena person "Kwabena Sarpong" gender=masculine
entity fintan person "Fintan Ahern" gender=masculine
entity widow person "widow" named=no gender=feminine
entity rasa person "Rasa Kazlauskienė"
date d1 2002-05-07
date d2 2002-03
event e1 die patients=fintan date=d2
vote v1 choice=kwabena count=3 unit=jurors
vote v2 choice=fintan count=2 unit=jurors
age a1 person=fintan years=88 date=d2
age a2 person=kwabena years=31
quote q1 direct speaker=rasa
quote q2 indirect speaker=kwabena
quote q3 mixed speaker=widow to=kwabena
contact c1 from=kwabena to=widow medium=phone purpose="to ask"
role r1 person=rasa title=chaired org=jurors status=former
count n1 value=20000 unit=euros what="the purse of the prize"
