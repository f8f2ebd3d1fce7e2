id: ferry-fare-poll
published: 2009-06-11
house: release
topic: local-government
length: brief
traps: threshold, planned
---
{q3 {~raise FARE RISE} HAS FEW FRIENDS}, {q3.cue SAYS} {=skerry SKERRY OPINION}

{=tors TORSVIK}, {d1 11 June 2009} – {n1 A sample of 1,204 islanders} aged {x 16} and over was asked, from {d2 1 June} to {d3 7 June}, what should become of ferry fares. In per cent:

{s1 {~freeze Freeze them}: 47}
{s2 {~scrap Scrap them for residents}: 29}
{s3 {~raise Raise them}: 18}
{s4 {~noview No view}: 6}

{s5 On {=vaage Vaage} {~freeze a freeze} was wanted by 58}; {s6 on {=little Little Holm}, which has no shop, four in ten would {~scrap do away with fares}}. Men and women hardly differ: {s7 {~freeze freeze}, 48 of men}, {s8 46 of women}. The margin is {x 2.8} points either way.

"{q1 Nobody loves a till on a gangway}," {q1.cue says} {q1.src {r1 {=skerry Skerry Opinion} {r1.title director} {=brekke Jorunn Brekke-Sow}}}. {c1 {^brekke She} {c1.trigger showed} the figures to {r2 {r2.title Transport Convener} {=moar Magnus Moarson}}, {a1 34}, {d4 this morning}}. {q2 {^moar He} had feared worse}, {^moar he} {q2.cue told} {^brekke her}.

{e1 {=council The Outer Isles Council} is to {e1.trigger debate} {~raise the rise} on {d5 22 June}}. {d6 Last year} {v1 eleven members were for {^raise it}}, {v2 twelve against}.
---
entity skerry organization "Skerry Opinion"
entity tors place "Torsvik"
entity freeze other "freeze ferry fares" named=no
entity scrap other "scrap ferry fares for residents" named=no
entity raise other "raise ferry fares" named=no
entity noview other "no view" named=no
entity vaage place "Vaage"
entity little place "Little Holm"
entity brekke person "Jorunn Brekke-Sow" gender=feminine
entity moar person "Magnus Moarson" gender=masculine
entity council organization "Outer Isles Council"
date d1 2009-06-11
date d2 2009-06-01
date d3 2009-06-07
date d4 2009-06-11TMO
date d5 2009-06-22
date d6 2008
count n1 value=1204 unit=islanders what="asked about ferry fares"
share s1 choice=freeze percent=47 population=islanders survey=skerry
share s2 choice=scrap percent=29 population=islanders survey=skerry
share s3 choice=raise percent=18 population=islanders survey=skerry
share s4 choice=noview percent=6 population=islanders survey=skerry
share s5 choice=freeze percent=58 population="on Vaage" survey=skerry
share s6 choice=scrap percent=40 population="on Little Holm" survey=skerry
share s7 choice=freeze percent=48 population=men survey=skerry
share s8 choice=freeze percent=46 population=women survey=skerry
quote q1 direct speaker=brekke
quote q2 indirect speaker=moar to=brekke
quote q3 indirect speaker=skerry
role r1 person=brekke title=director org=skerry status=current
role r2 person=moar title="Transport Convener" status=current
age a1 person=moar years=34
contact c1 from=brekke to=moar medium=unspecified date=d4
event e1 debate agents=council patients=raise date=d5 factuality=planned
vote v1 choice=raise count=11 unit=members stance=for date=d6
vote v2 choice=raise count=12 unit=members stance=against date=d6
