id: censors-stamp
published: 2000-04-17
house: ansbach
topic: courts
length: brief
traps: quoted-title, negated
---
{=tashkent Tashkent} (Ansbach) - The puppet play "{x The Melon King's Nose}" may be shown to children again: {e1 {~college a college of nine city judges} on {d1 Monday} {e1.trigger overturned} {~ban a ban} from {d2 1998}}, {v1 seven of {^college them} raising a hand}, {v2 two keeping {^college theirs} in {^college their} sleeves}.

{q1.src {~rustam {~ban The ban}'s author}, {r1 {=rustam Rustam Yoʻldoshev}, {~rustam {r1.title deputy inspector} of stages}},} {q1.cue contended} that {q1 the nose resembled {~governor a provincial governor}}. "{q2 It resembles a melon}," {q2.src {a1 {r2 {r2.title puppeteer} {=dilbar Dilbar Rahimova}}, who is 60,}} {q2.cue countered} in court, and produced both.

{e2 {~rustam The inspector} did not {e2.trigger testify}}. But {q3 {c1 {^rustam he} {c1.trigger conferred} by telephone with {=dilbar Rahimova} {d3 last Thursday}} {c1.purpose to learn how the lips were made to move}}, {q3.cue according to} {q3.src {~assistant {^dilbar her} assistant}}.

Under the order {~ministry the culture ministry} must return {n1 64 puppets}. {n2 Eleven} are said to be missing their heads.
---
entity tashkent place "Tashkent"
entity college group "college of nine city judges" named=no
entity ban other "ban from 1998" named=no
entity rustam person "Rustam Yoʻldoshev" gender=masculine
entity governor person "provincial governor" named=no
entity dilbar person "Dilbar Rahimova" gender=feminine
entity assistant person "Dilbar Rahimova's assistant" named=no
entity ministry organization "culture ministry" named=no
date d1 2000-04-17
date d2 1998
date d3 2000-04-13
event e1 rule agents=college patients=ban date=d1
event e2 testify agents=rustam factuality=negated
vote v1 choice=ban count=7 unit=judges stance=against
vote v2 choice=ban count=2 unit=judges stance=for
role r1 person=rustam title="deputy inspector" status=current
quote q1 indirect speaker=rustam
quote q2 direct speaker=dilbar
age a1 person=dilbar years=60
contact c1 from=rustam to=dilbar medium=phone date=d3 purpose="to learn how the lips were made to move"
quote q3 indirect speaker=assistant
count n1 value=64 unit=puppets what="to be returned by the culture ministry"
count n2 value=11 unit=puppets what="said to be missing their heads"
role r2 person=dilbar title=puppeteer status=current
