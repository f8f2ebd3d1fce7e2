id: tram-tokens
published: 2003-01-31
house: newsroom
topic: business
length: brief
traps:
---
For one frosty quarter of an hour {d1 yesterday} {=blyth Blyth Ropeways} belonged to {r1 {~dagmar a retired {r1.title seamstress}}}.

Proxies for {n1 212,000 shares} had gone astray in the post, and without them {n2 {=dagmar Dagmar Černý}'s 9,400} made {^dagmar her} the largest owner in the hall. {^dagmar She} used the time. {e1 {~meeting The meeting} {e1.trigger carried}, {v1 38 hands} to {v2 five}, {~motion {^dagmar her} motion that {~drivers drivers} be given scarves}}; then the sack turned up.

"{q1 It was lovely while it lasted, and the scarves are binding}," {q1.cue beamed} {q1.src {a1 Mrs {=dagmar Černý}, in {^dagmar her} 81st year}}. {q2.src {r2 {r2.title Company secretary} {=rao Vikram Rao}}} {q2.cue agreed} that {q2 they were}, and {c1 {^rao he} {c1.trigger wrote} to {=fenwick Fenwick Woollens} {d2 the same evening} {c1.purpose for samples}}.

Shareholders seldom come in January. Those who do like the soup.

CORRECTION: An earlier version gave the number of {~drivers drivers} as {x 64}. {n3 There are 46}.
---
entity blyth organization "Blyth Ropeways"
entity dagmar person "Dagmar Černý" gender=feminine
entity meeting group "meeting" named=no
entity motion other "Dagmar Černý's motion" named=no
entity drivers group "drivers" named=no
entity rao person "Vikram Rao" gender=masculine
entity fenwick organization "Fenwick Woollens"
date d1 2003-01-30
date d2 2003-01-30TEV
role r1 person=dagmar title=seamstress status=former
role r2 person=rao title="Company secretary" status=current
count n1 value=212000 unit=shares what="whose proxies had gone astray"
count n2 value=9400 unit=shares what="held by Dagmar Černý"
count n3 value=46 unit=drivers what="at the company"
event e1 pass agents=meeting patients=motion date=d1
vote v1 choice=motion count=38 unit=votes stance=for
vote v2 choice=motion count=5 unit=votes stance=against
age a1 person=dagmar years=80
contact c1 from=rao to=fenwick medium=letter date=d2 purpose="for samples"
quote q1 direct speaker=dagmar
quote q2 indirect speaker=rao
