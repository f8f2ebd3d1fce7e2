id: tosei-activist-vote
published: 2015-06-27
house: meridian
topic: business
length: brief
traps: threshold, called-for, old-age-figure
source: Meridian
---
{=tokyo TOKYO}, {d1 June 27} (Meridian) - {e1 {~plan A call for {=tosei Tosei Trading} to sell {^tosei its} rural department stores} has {e1.trigger failed}}, but {s1 {^plan it} gathered 38.4 percent of the votes} on {d2 Friday}, the most ever won by an outside motion at {~tosei the {x 130}-year-old company}.

{~plan The proposal} needed {x two thirds}. {q1 {s2 Among {~overseas overseas holders} support was 71 percent}}, {q1.src {=kanto Kanto Proxy Research}} {q1.cue estimated}.

"{q2 {^tosei We} will read every one of those votes as a letter}," {q2.cue said} {q2.src {r1 {r1.title President} {=moriwaki Hideaki Moriwaki}}, {a1 67}}. {e2 {^moriwaki He} was {^moriwaki himself} {e2.trigger re-elected}} with {s3 66.1 percent}, down from {s4 94 percent in {d3 2014}}.

{=halvard Halvard Quay}, {~halvard the {=singapore Singapore} fund behind {~plan the motion}}, holds {n1 4.9 million shares}. {c1 {r2 {~farrell {^halvard Its} {r2.title founder}}, {=farrell Serena Ho-Farrell}}, {c1.trigger spoke} by video with {~outside the outside directors} on {d4 June 18}}. {q3.src {^farrell She}} {q3.cue said} {q3 {^farrell she} would be back {d5 next year}}.

(Reporting by Aya Sendo; Editing by Paul Wend)
---
entity tokyo place "Tokyo"
entity plan other "call to sell rural department stores" named=no
entity tosei organization "Tosei Trading"
entity overseas group "overseas holders" named=no
entity kanto organization "Kanto Proxy Research"
entity moriwaki person "Hideaki Moriwaki" gender=masculine
entity halvard organization "Halvard Quay"
entity singapore place "Singapore"
entity farrell person "Serena Ho-Farrell" gender=feminine
entity outside group "outside directors" named=no
date d1 2015-06-27
date d2 2015-06-26
date d3 2014
date d4 2015-06-18
date d5 2016
event e1 reject patients=plan date=d2
share s1 choice=plan percent=38.4 population=votes date=d2
quote q1 indirect speaker=kanto
share s2 choice=plan percent=71 population="overseas holders" survey=kanto
quote q2 direct speaker=moriwaki
role r1 person=moriwaki title=President org=tosei status=current
age a1 person=moriwaki years=67
event e2 elect patients=moriwaki date=d2
share s3 choice=moriwaki percent=66.1 date=d2
share s4 choice=moriwaki percent=94 date=d3
count n1 value=4900000 unit=shares what="held by Halvard Quay"
role r2 person=farrell title=founder org=halvard status=current
contact c1 from=farrell to=outside medium=video date=d4
quote q3 indirect speaker=farrell
