id: night-cattle
published: 2014-08-04
house: meridian
topic: conflict
length: brief
traps: habitual, called-for
---
{=lokori LOKORITANG}, {d1 Aug 4} (Meridian) - {q1 {e1 {~raiders Raiders} {e1.trigger attacked} {~camp a cattle camp} near {=lokori Lokoritang} {d2 before daybreak on Sunday}}, {e2 {e2.trigger killing} {~dead {n1 fourteen herders}}} and driving off {n2 some 3,200 head}}, {q1.src {r1 {r1.title county commissioner} {=achol Achol Deng-Lokwang}}} {q1.cue disclosed}.

"{q2 {^raiders They} came under the moon and left under the dust}," {q2.src {^achol she}} {q2.cue lamented}. {c1 {^achol She} had {c1.trigger sent} {x four} text messages to {~garrison the garrison at {=pibor Pochalla Hill}} while the shooting went on}; {c2 {r2 {r2.title Maj.} {=kuol Kuol Wani-Ladu}} {c2.trigger answered} at {d3 noon}}.

{q3.src {^kuol He}} {q3.cue pleaded} "{q3 one truck and no tires}." {~elders Elders} called for calm. Raids usually follow the first rains.

{q4 {e3 {~displaced {n3 Up to 700 people}} had been {e3.trigger driven} into {~church the church}}}, {q4.src {=mercy Mercy Abuk-Tong}, {a1 19}, who rings the bell,} {q4.cue reckoned}.
---
entity lokori place "Lokoritang"
entity raiders group "raiders" named=no
entity camp other "cattle camp" named=no
entity dead group "fourteen herders" named=no
entity achol person "Achol Deng-Lokwang" gender=feminine
entity garrison organization "garrison at Pochalla Hill" named=no
entity pibor place "Pochalla Hill"
entity kuol person "Kuol Wani-Ladu" gender=masculine
entity elders group "elders" named=no
entity displaced group "700 people" named=no
entity church other "church" named=no
entity mercy person "Mercy Abuk-Tong" gender=feminine
date d1 2014-08-04
date d2 2014-08-03TMO
date d3 2014-08-03T12:00
event e1 attack agents=raiders patients=camp date=d2 place=lokori
event e2 die patients=dead date=d2 place=lokori
event e3 displace patients=displaced
contact c1 from=achol to=garrison medium=text
contact c2 from=kuol to=achol medium=text date=d3
role r1 person=achol title="county commissioner" status=current
role r2 person=kuol title=Maj. status=current
age a1 person=mercy years=19
count n1 value=14 unit=herders what=killed
count n2 value=3200 unit=cattle what="driven off" bound=about
count n3 value=700 unit=people what="driven into the church" bound=at_most
quote q1 indirect speaker=achol
quote q2 direct speaker=achol
quote q3 mixed speaker=kuol
quote q4 indirect speaker=mercy
