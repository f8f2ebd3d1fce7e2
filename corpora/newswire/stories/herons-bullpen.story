id: herons-bullpen
published: 2010-07-07
house: transcript
topic: sport
length: brief
traps: sports-score, rhetorical-question
source: Clubhouse interview
---
{=sorae Sorae}, {d1 July 7, 2010}. {r1 {=do Do Hyun-gi}, {~do {r1.title manager} of {=herons the Sorae Herons}}}, spoke to {=daily Kyonggi Sports Daily} after {d2 Tuesday}'s {x 4-3} loss.

{q1.src {~daily Q}}: {q1 {x Three} straight defeats. Is the bullpen tired?}

{q2.src {~do A}}: {q2 It is {d6 July}. Who is not tired? {~closer {^do My} closer} threw {n1 41 pitches} on {d3 Saturday}.}

{q3.src {~daily Q}}: {q3 {e1 {=tae Ahn Tae-rin} was {e1.trigger hit} on the wrist in the sixth inning}.}

{q4.src {~do A}}: {q4 {a1 {^tae He} is 19} and {q5.src {^tae he}} {q5.cue says} {q5 nothing hurts}. {q6.src {~doctor The doctor}} {q6.cue says} {q6 it is cracked}. {^do I} will take {~doctor the doctor}'s word.}

{q7.src {~daily Q}}: {q7 {r2 {~seo {^do Your} {r2.title shortstop}}} came second in the all-star ballot.}

{q8.src {~do A}}: {q8 {s1 The fans gave {=seo Moon Seo-il} 28 percent}. {s2 {=gi Gi Bong-nam} of {=pilots the Pilots} had 33}. {^do I} voted too, since nobody asks.}

{q9.src {~daily Q}}: {q9 Have {^do you} heard from {r3 {~tak the {r3.title owner}}}?}

{q10.src {~do A}}: {q10 {c1 {^tak He} {c1.trigger phoned} at {d4 one this morning}}. {a2 {=tak Mr. Tak} is 81} and does not sleep after a loss. "{q11 Bunt more}," {q11.src {^tak he}} {q11.cue said}.}

{q12.src {~daily Q}}: {q12 Will {^do you} resign?}

{q13.src {~do A}}: {q13 {e2 {^do I} won't {e2.trigger quit}}. {^do My} contract runs until {d5 October of next year}.}
---
entity sorae place "Sorae"
entity do person "Do Hyun-gi" gender=masculine
entity herons organization "Sorae Herons"
entity daily organization "Kyonggi Sports Daily"
entity closer person "closer" named=no
entity tae person "Ahn Tae-rin" gender=masculine
entity doctor person "doctor" named=no
entity seo person "Moon Seo-il"
entity gi person "Gi Bong-nam"
entity pilots organization "Pilots"
entity tak person "Tak" gender=masculine
date d1 2010-07-07
date d2 2010-07-06
date d3 2010-07-03
date d4 2010-07-07T01:00
date d6 2010-07
date d5 2011-10
role r1 person=do title=manager org=herons status=current
quote q1 direct speaker=daily to=do
quote q2 direct speaker=do to=daily
count n1 value=41 unit=pitches what="thrown by the closer" date=d3
quote q3 direct speaker=daily to=do
event e1 injure patients=tae date=d2
quote q4 direct speaker=do to=daily
age a1 person=tae years=19
quote q5 indirect speaker=tae
quote q6 indirect speaker=doctor
quote q7 direct speaker=daily to=do
quote q8 direct speaker=do to=daily
share s1 choice=seo percent=28 population=fans
share s2 choice=gi percent=33 population=fans
quote q9 direct speaker=daily to=do
quote q10 direct speaker=do to=daily
contact c1 from=tak to=do medium=phone date=d4
role r3 person=tak title=owner org=herons status=current
age a2 person=tak years=81
quote q11 direct speaker=tak to=do
quote q12 direct speaker=daily to=do
quote q13 direct speaker=do to=daily
event e2 resign agents=do factuality=negated
role r2 person=seo title=shortstop org=herons status=current
