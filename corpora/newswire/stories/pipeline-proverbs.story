id: pipeline-proverbs
published: 2009-10-27
house: ansbach
topic: diplomacy
length: brief
traps: relayed-speech, denied
---
{=trabzon Trabzon} (Ansbach) - Gas first, proverbs later: that was the order of business when {c1 {r1 {r1.title Energy Minister} {=ece Ece Karabulut-Noyan}} {c1.trigger hosted} {r2 {r2.title Deputy Prime Minister} {=zaza Zaza Lomtatidze}} on {d1 Monday}} at a hotel that had run out of both gas and coffee.

{q1.src {=zaza Lomtatidze}} {q1.cue passed on} word from {r3 {=ruf Rufat Alizada-Khan}, {~ruf {^zaza his} {r3.title president}}}, that {q1 the pipe "could be turned off with a teaspoon"}. {c2 {=ruf Alizada-Khan} had {c2.trigger telephoned} {^zaza him} during the soup}.

"{q2 Let {^ruf him} bring the spoon and {^ece I} shall bring the soup}," {q2.cue parried} {q2.src {=ece Karabulut-Noyan}, {a1 47}}. {c3 {^ece She} has {c3.trigger written} to {=cons the Caspian consortium} asking for {n1 600 million cubic metres} by {d3 January}}.

{q3.src {~cons The consortium}} {q3.cue denies} {q3 having sold the same gas twice}.
---
entity trabzon place "Trabzon"
entity ece person "Ece Karabulut-Noyan" gender=feminine
entity zaza person "Zaza Lomtatidze" gender=masculine
entity ruf person "Rufat Alizada-Khan" gender=masculine
entity cons organization "Caspian consortium"
date d1 2009-10-26
date d3 2010-01
contact c1 from=ece to=zaza medium=meeting date=d1
contact c2 from=ruf to=zaza medium=phone date=d1
contact c3 from=ece to=cons medium=letter purpose="asking for 600 million cubic metres by January"
role r1 person=ece title="Energy Minister" status=current
role r2 person=zaza title="Deputy Prime Minister" status=current
role r3 person=ruf title=president status=current
age a1 person=ece years=47
count n1 value=600000000 unit="cubic metres" what="of gas asked for by January"
quote q1 mixed speaker=zaza relayed=ruf
quote q2 direct speaker=ece
quote q3 indirect speaker=cons
