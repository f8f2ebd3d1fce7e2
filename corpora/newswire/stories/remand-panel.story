id: remand-panel
published: 2021-06-21
house: newsroom
topic: courts
length: brief
traps: duration, article-number, unnamed-source
---
By {v1 two judges} to {v2 one}, {e1 {=court the Fourth Court of Appeal} {e1.trigger refused} on {d1 Monday} {~bail to release {=senna Aurélio Senna-Prado}}}, {r1 {~senna the former {r1.title harbour commissioner}}}, whose trial has waited {x 700 days}.

{q1.src {r2 {r2.title Judge} {=lim Lim Soo-yin}}}, for the majority, {q1.cue wrote} that {q1 a man with {n1 three passports} "is a risk in any port"}. {q2.src {r3 {r3.title Judge} {=dragan Dragan Ilievski}}} {q2.cue disagreed}: "{q2 {a1 {^senna He} is 80} and cannot climb a gangway.}" {^dragan He} would have asked for a bond.

{e2 {=senna Senna-Prado} was {e2.trigger charged} in {d2 2019}} with selling {n2 eleven berths} twice; {e3 {r4 {~carol {^senna his} {r4.title secretary}}, {=carol Carol Mbadiwe}}, {a2 57}, was {e3.trigger acquitted} in {d3 March}}. {c1 {^carol She} {c1.trigger visited} {^senna him} in jail on {d5 Saturday} {c1.purpose to bring shirts}}.

Under Article {x 12} a jury will sit from {d4 September 6}. {q3 {s1 Fifty-four per cent of residents think {~senna the commissioner} {~guilty guilty}}, {s2 thirteen {~innocent innocent}}}, {q3.src {=brim Brimstone Research}} {q3.cue reported}.

{q4.src {~lawyer A lawyer close to the defence}, {q5.cue asking} {q5 not to be identified},} {q4.cue called} the ruling "{q4 geography}".
---
entity court organization "Fourth Court of Appeal"
entity bail other "release of Aurélio Senna-Prado" named=no
entity senna person "Aurélio Senna-Prado" gender=masculine
entity lim person "Lim Soo-yin"
entity dragan person "Dragan Ilievski" gender=masculine
entity carol person "Carol Mbadiwe" gender=feminine
entity guilty other "guilty" named=no
entity innocent other "innocent" named=no
entity brim organization "Brimstone Research"
entity lawyer person "lawyer close to the defence" named=no
date d1 2021-06-21
date d2 2019
date d3 2021-03
date d4 2021-09-06
date d5 2021-06-19
contact c1 from=carol to=senna medium=meeting date=d5 purpose="to bring shirts"
vote v1 choice=bail count=2 unit=judges stance=against date=d1
vote v2 choice=bail count=1 unit=judges stance=for date=d1
event e1 rule agents=court patients=senna date=d1
role r1 person=senna title="harbour commissioner" status=former
quote q1 mixed speaker=lim
role r2 person=lim title=Judge org=court status=current
count n1 value=3 unit=passports what="held by Senna-Prado"
quote q2 direct speaker=dragan
role r3 person=dragan title=Judge org=court status=current
age a1 person=senna years=80
event e2 charge patients=senna date=d2
count n2 value=11 unit=berths what="sold twice"
event e3 acquit patients=carol date=d3
role r4 person=carol title=secretary
age a2 person=carol years=57
share s1 choice=guilty percent=54 population=residents survey=brim
share s2 choice=innocent percent=13 population=residents survey=brim
quote q3 indirect speaker=brim
quote q4 mixed speaker=lawyer
quote q5 indirect speaker=lawyer
