id: tram-tokens
published: 2003-01-31
house: newsroom
topic: business
length: brief
traps: correction, generic, idiom
---
For one frosty quarter of an hour {d1 yesterday} {=blyth Blyth Ropeways} belonged to {r2 {~cerny a retired {r2.title seamstress}}}.

Proxies for {n1 212,000 shares} had gone astray in the post, and without them {=cerny Dagmar Černý}'s {n2 9,400} made {^cerny her} the largest owner in the hall. {^cerny She} used the time. {e1 {~meeting The meeting} {e1.trigger carried}, {v1 38 hands} to {v2 five}, {~scarf {^cerny her} motion that drivers be given scarves}}; then the sack turned up.

"{q1 It was lovely while it lasted, and the scarves are binding}," {q1.cue beamed} {q1.src Mrs {=cerny Černý}, {a1 in {^cerny her} 81st year}}. {q2.src {r1 {r1.title Company secretary} {=rao Vikram Rao}}} {q2.cue agreed} that {q2 they were}, and {c1 {^rao he} {c1.trigger wrote} to {=wool Fenwick Woollens} {d2 the same evening} {c1.purpose for samples}}.

Shareholders seldom come in January. Those who do like the soup.

CORRECTION: An earlier version gave the number of drivers as {x 64}. There are {n3 46}.
---
entity blyth organization "Blyth Ropeways"
entity cerny person "Dagmar Černý" gender=feminine
entity meeting group "Blyth Ropeways shareholders' meeting" named=no
entity scarf other "motion that drivers be given scarves" named=no
entity rao person "Vikram Rao" gender=masculine
entity wool organization "Fenwick Woollens"
date d1 2003-01-30
date d2 2003-01-30TEV
count n1 value=212000 unit=shares what="whose proxies went astray"
count n2 value=9400 unit=shares what="held by Dagmar Černý"
event e1 pass agents=meeting patients=scarf date=d1
vote v1 choice=scarf count=38 unit=hands stance=for date=d1
vote v2 choice=scarf count=5 unit=hands stance=against date=d1
quote q1 direct speaker=cerny
age a1 person=cerny years=80
role r1 person=rao title="Company secretary" org=blyth status=current
quote q2 indirect speaker=rao
contact c1 from=rao to=wool medium=letter date=d2 purpose="for samples"
count n3 value=46 unit=drivers what="at Blyth Ropeways"
role r2 person=cerny title=seamstress status=former
