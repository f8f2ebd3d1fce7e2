id: mural-wall
published: 2011-06-17
house: kingsway
topic: courts
length: brief
traps: organisation-as-person, scare-quotes
---
Whoever owns a wall owns what is painted on it, even by night and even by a genius. So {e1 {~lords the five law lords} {e1.trigger held} {d1 yesterday} for {=lido Lido Laundries}}, {v1 four of {^lords them} agreeing} and {v2 one dissenting}.

{=stencil Stencil}, as {r3 {~stencil the {r3.title artist}}} signs, had wanted a half-share of the {n1 £1.3m} that {~lido the launderette} was paid for a heron in boots.

'{q1 {=lido Lido} scrubbed the other nine. {^stencil I} should like {^lido it} to scrub this one},' {q1.src {^stencil he}, or somebody with the key to {^stencil his} account,} {q1.cue posted}.

{q2.src {r1 {r1.title Lord Justice} {=pinder Pinder}}} {q2.cue reasoned} that {q2 a gift left on a doorstep belongs to the doorstep}.

{r2 {~dot {=lido Lido}'s {r2.title founder}}, {a1 {=dot Dot Haggerty}, 72}}, {c1 {c1.trigger met} {~dealer the heron's buyer} over breakfast in {=lucerne Lucerne} {d2 last month}}. '{q3 Nice man. No sheets to speak of},' {q3.src {^dot she}} {q3.cue reported}.
---
entity lords group "five law lords" named=no
entity lido organization "Lido Laundries" aliases="Lido"
entity stencil person "Stencil" gender=masculine
entity pinder person "Pinder" gender=masculine
entity dealer person "heron's buyer" named=no gender=masculine
entity dot person "Dot Haggerty" gender=feminine
entity lucerne place "Lucerne"
date d1 2011-06-16
date d2 2011-05
event e1 rule agents=lords patients=lido date=d1
vote v1 choice=lido count=4 unit="law lords" stance=for
vote v2 choice=lido count=1 unit="law lords" stance=against
count n1 value=1300000 unit=pounds what="paid to the launderette for the heron"
quote q1 direct speaker=stencil medium=text
quote q2 indirect speaker=pinder
role r1 person=pinder title="Lord Justice" status=current
role r2 person=dot title=founder org=lido status=current
age a1 person=dot years=72
contact c1 from=dot to=dealer medium=meeting date=d2
quote q3 direct speaker=dot
role r3 person=stencil title=artist status=current
