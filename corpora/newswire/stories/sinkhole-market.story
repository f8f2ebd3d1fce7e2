id: sinkhole-market
published: 2025-12-15
house: eastgate
topic: disasters
length: brief
traps: number-in-name, threshold
---
{=kit KITUMBI}, {d1 Dec. 15} (Eastgate) -- Row {x 7} of the tomato market went first, then Row {x 8}, then the bus.

{q1 {e1 {~dead {n1 At least 16 people}} {e1.trigger died} when an abandoned shaft opened on {d2 Friday}} and {e2 {~hurt {n2 thirty-five}} were {e2.trigger injured}}}, {q1.src {r1 {r1.title Provincial Commissioner} {=chanda Chanda Mwape-Lindgren}}} {q1.cue announced}.

"{q2 {^bwal I} smelled cold air. Markets do not smell of cold air}," {q2.cue recounted} {q2.src {=bwal Bwalya Sikazwe}, {a1 53}, {r3 {~bwal a {r3.title tomato seller}}}}.

{c1 {^bwal He} had {c1.trigger gone to see} {~insp the market inspector} about the cracks on {d3 Dec. 2}}; {q3.src {~insp the inspector}} {q3.cue contends} that {q3 {x six inches}, the limit for closing a row, had not been reached}. {c2 {r2 {r2.title Mining Minister} {=tas Tasila Banda-Frei}} {c2.trigger telephoned} {=chanda Mwape-Lindgren} {d4 Saturday}, {c2.purpose promising {n3 $750,000}}}. {q4 {e3 {~offs {n4 Five officials} of {=deep Deepwell Copper}} will be {e3.trigger charged}}}, {q4.src {~police a police source}} {q4.cue hinted}.
---
entity kit place "Kitumbi"
entity dead group "16 people" named=no
entity hurt group "thirty-five injured" named=no
entity chanda person "Chanda Mwape-Lindgren"
entity bwal person "Bwalya Sikazwe" gender=masculine
entity insp person "market inspector" named=no
entity tas person "Tasila Banda-Frei"
entity offs group "five officials of Deepwell Copper" named=no
entity deep organization "Deepwell Copper"
entity police person "police source" named=no
date d1 2025-12-15
date d2 2025-12-12
date d3 2025-12-02
date d4 2025-12-13
event e1 die patients=dead date=d2 place=kit
event e2 injure patients=hurt date=d2 place=kit
event e3 charge patients=offs factuality=planned
contact c1 from=bwal to=insp medium=meeting date=d3
contact c2 from=tas to=chanda medium=phone purpose="promising $750,000" date=d4
role r1 person=chanda title="Provincial Commissioner" status=current
role r2 person=tas title="Mining Minister" status=current
age a1 person=bwal years=53
count n1 value=16 unit=people what=died bound=at_least
count n2 value=35 unit=people what=injured
count n3 value=750000 unit=dollars what=promised
count n4 value=5 unit=officials what="to be charged"
quote q1 indirect speaker=chanda
quote q2 direct speaker=bwal
quote q3 indirect speaker=insp
quote q4 indirect speaker=police
role r3 person=bwal title="tomato seller" status=current
