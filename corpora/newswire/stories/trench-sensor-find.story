id: trench-sensor-find
published: 2013-04-20
house: coastline
topic: science
length: brief
traps: model-number, hypothetical, idiom
source: Coastline Press
byline: Gwen Tarrant
---
Seafloor sensors find slow quake off northern {=japan Japan}

By GWEN TARRANT

{=sendai SENDAI}, {=japan Japan} (Coastline Press) — {q1 The seabed off {=sanriku the Sanriku coast} slid {x 11} centimeters over three weeks {d1 last fall} without shaking a single teacup}, {q1.src {~team a Japanese-Australian team}} {q1.cue reported} {d2 Thursday}.

{n1 Thirty-six pressure gauges}, model {x KT-9}, caught the creep between {d3 Oct. 4} and {d4 Oct. 27}. {q2 Had it gone at once}, {q2.src {r1 {r1.title project leader} {=hatakeyama Naomi Hatakeyama}}} {q2.cue said}, {q2 it would have been a magnitude {x 6.9} earthquake}.

"{q3 It is a debt being paid in small coins. {^team We} do not know how much is left to pay}," {q3.src {=hatakeyama Hatakeyama}, {a1 45},} {q3.cue told} {~students students at {=tohoku the Tohoku Ocean College}}.

{c1 {~crisis The prime minister's crisis office} {c1.trigger telephoned} {^hatakeyama her} on {d5 Friday morning} {c1.purpose for a briefing}}.

{q4.src {r2 {=wexler Dominic Wexler}, {~wexler a {r2.title seismologist} at {=hobart Hobart Technical University}}},} {q4.cue said} {q4 the network, which cost {n2 $27 million}, should be doubled}.
---
entity japan place "Japan"
entity sendai place "Sendai"
entity sanriku place "Sanriku coast"
entity team group "Japanese-Australian team" named=no
entity hatakeyama person "Naomi Hatakeyama" gender=feminine
entity students group "students at the Tohoku Ocean College" named=no
entity tohoku organization "Tohoku Ocean College"
entity crisis organization "prime minister's crisis office" named=no
entity wexler person "Dominic Wexler"
entity hobart organization "Hobart Technical University"
date d1 2012-FA
date d2 2013-04-18
date d3 2012-10-04
date d4 2012-10-27
date d5 2013-04-19TMO
quote q1 indirect speaker=team date=d2
count n1 value=36 unit=gauges what="that caught the creep"
quote q2 indirect speaker=hatakeyama
role r1 person=hatakeyama title="project leader" status=current
quote q3 direct speaker=hatakeyama to=students
age a1 person=hatakeyama years=45
contact c1 from=crisis to=hatakeyama medium=phone date=d5 purpose="for a briefing"
quote q4 indirect speaker=wexler
role r2 person=wexler title=seismologist org=hobart status=current
count n2 value=27000000 unit=dollars what="cost of the network"
