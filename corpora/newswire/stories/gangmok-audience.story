id: gangmok-audience
published: 2015-10-25
house: release
topic: culture
length: brief
traps: quoted-title, number-in-name, planned
---
THE AUDIENCE DECIDES IN {=gangmok GANGMOK}

{=gangmok GANGMOK}, {d1 October 25, 2015} - "{x {=ice The Ice Seller}}", {~ice the second feature by {r1 {r1.title director} {=ryu Ryu Sae-byeok}}}, has taken the Audience Award of {=fest the Gangmok International Film Festival} {s1 with 37 percent of {n1 8,412 ballots}}. "{x {=steps Nine Hundred Steps}}" by {=yeo Yeo Min-hyuk} {s2 received 22 percent}.

"{q1 {^ryu I} made {^ice it} for people who queue}," {q1.cue says} {q1.src {a1 {=ryu Ryu}, now 31}}. "{q1 First they voted with their feet and then with their hands.}"

{c1 {r2 {r2.org {~fest Festival}} {r2.title director} {=maeng Maeng Il-hwan}} {c1.trigger reached} {^ryu her} by telephone in {=lyon Lyon} on {d2 Saturday evening}}. The award carries {n2 20 million won}.

{q2 {s3 Among spectators under 20, 44 percent chose {~otter the cartoon} "{x {=otter Otter Post}}"}}, {q2.src {~fest the festival}'s own tally} {q2.cue shows}. Attendance rose to {n3 61,300}.

{e1 Mr. {=maeng Maeng}, {r3 {~maeng a former {r3.title teacher of Latin}}}, will {e1.trigger step down} after the closing gala}. {c2 {~fest The festival} will {c2.trigger meet} {~members {^fest its} members} on {d3 November 14}}.

Press contact: {x 11} Haeun Street, {=gangmok Gangmok}
---
entity gangmok place "Gangmok"
entity ice work "The Ice Seller"
entity ryu person "Ryu Sae-byeok" gender=feminine
entity fest organization "Gangmok International Film Festival"
entity steps work "Nine Hundred Steps"
entity yeo person "Yeo Min-hyuk"
entity maeng person "Maeng Il-hwan" gender=masculine
entity lyon place "Lyon"
entity otter work "Otter Post"
entity members group "members of the festival" named=no
date d1 2015-10-25
date d2 2015-10-24TEV
date d3 2015-11-14
role r1 person=ryu title=director status=current
share s1 choice=ice percent=37 population=ballots
count n1 value=8412 unit=ballots what="cast for the Audience Award"
share s2 choice=steps percent=22 population=ballots
quote q1 direct speaker=ryu
age a1 person=ryu years=31
contact c1 from=maeng to=ryu medium=phone date=d2
role r2 person=maeng title=director org=fest status=current
count n2 value=20000000 unit=won what="carried by the award"
quote q2 indirect speaker=fest
share s3 choice=otter percent=44 population="spectators under 20" survey=fest
count n3 value=61300 unit=spectators what="attendance of the festival"
event e1 resign agents=maeng factuality=planned
role r3 person=maeng title="teacher of Latin" status=former
contact c2 from=fest to=members medium=meeting date=d3 factuality=planned
