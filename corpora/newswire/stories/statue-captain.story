id: statue-captain
published: 2020-09-03
house: newsroom
topic: culture
length: brief
traps: fictional-character, idiom, total
---
Nobody has ever met {=captain Captain Brightwater}, who lives in {x forty-one} novels, but {=selby Selby Quay} wants {~statue {^captain him} in bronze}.

{s1 Readers of {=post the Quay Post} picked {^captain him}, 67 percent} to {s2 33, over {r2 {r2.title Adm.} {=hargreave Josiah Hargreave}}, a real one}. On {d1 Tuesday} {e1 {~council the town council} {e1.trigger went along}}, {v1 eight} in favor and {v2 five} opposed.

"{q1 {^philippa My} great-grandfather sank two frigates. {~captain This fellow} sinks gin}," {q1.cue bristled} {q1.src {a1 {=philippa Philippa Hargreave}, 68}, {r1 {~philippa a retired {r1.title harbor pilot}}}}.

{c1 {r3 {~obi The {r3.title author}}, {=obi Chinonso Obi}}, {c1.trigger called} {^philippa her} {d2 that night} {c1.purpose to ask which frigates}}. {q2.src {^obi He}} {q2.cue has pledged} {q2 to let {~hargreave the admiral} win a duel in the next book, due in {d3 May}}. {n1 Some 1,200 children} have posted {~captain the captain} their pocket money.
---
entity captain other "Captain Brightwater"
entity selby place "Selby Quay"
entity post organization "Quay Post"
entity hargreave person "Josiah Hargreave" gender=masculine
entity council organization "town council" named=no
entity philippa person "Philippa Hargreave" gender=feminine
entity obi person "Chinonso Obi" gender=masculine
entity statue other "Brightwater in bronze" named=no
date d1 2020-09-01
date d2 2020-09-01TNI
date d3 2021-05
share s1 choice=captain percent=67 population="readers of the Quay Post" survey=post
share s2 choice=hargreave percent=33 population="readers of the Quay Post" survey=post
event e1 pass agents=council patients=statue date=d1
vote v1 choice=statue count=8 unit=votes stance=for date=d1
vote v2 choice=statue count=5 unit=votes stance=against date=d1
quote q1 direct speaker=philippa
quote q2 indirect speaker=obi
age a1 person=philippa years=68
role r1 person=philippa title="harbor pilot" status=former
role r2 person=hargreave title=Adm.
contact c1 from=obi to=philippa medium=phone date=d2 purpose="to ask which frigates"
count n1 value=1200 unit=children what="posting pocket money" bound=about
role r3 person=obi title=author status=current
