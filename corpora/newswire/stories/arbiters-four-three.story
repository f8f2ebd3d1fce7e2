id: arbiters-four-three
published: 2019-02-18
house: ansbach
topic: courts
length: brief
traps: article-number, denied
---
{=lorvik Lorvik} (Ansbach) - Widows may keep whichever surname they like after {e1 {=court {=tessel Tessel}'s Constitutional Court} {e1.trigger voided} {=law Article {x 19} of the civil code}} on {d1 Monday}. {v1 Four judges formed the majority}; {v2 three dissented}, among them {r1 {~ruud {~court the court}'s {r1.title president}}, {=ruud Ansgar Ruudholm}}.

"{q1 The state has no business in a register that is closed}," {q1.cue wrote} {q1.src {r2 {r2.title Judge} {=mbeki Lindiwe Vos-Radebe}}, {a1 at 47 {~mbeki the youngest on the bench}}}. {q2.src {=ruud Ruudholm}'s opinion}, read out in {^ruud his} absence, {q2.cue held} {q2 {~law the provision} "clumsy, not unlawful"}.

The government had fought to keep {~law the article}. {q3.src {r3 {r3.title Justice Minister} {=brandao Célia Brandão}}} {q3.cue denied} on {d2 Friday} that {q3 {c1 {^brandao she} had {c1.trigger telephoned} {~judge a member of {~court the court}} during deliberations}}.

{e2 {~widows {n1 Nine women}} {e2.trigger sued} in {d3 2016}}; {a2 {~eldest the eldest of {^widows them}} is 91}. {q4 {s1 Six in ten Tesselers side with {~widows the plaintiffs}}}, {q4.cue according to} {q4.src a {=metrik Metrik} survey of {n2 1,210 adults} taken in {d4 January}}.
---
entity lorvik place "Lorvik"
entity tessel place "Tessel"
entity court organization "Tessel's Constitutional Court"
entity law law "Article 19 of the civil code"
entity ruud person "Ansgar Ruudholm" gender=masculine
entity mbeki person "Lindiwe Vos-Radebe"
entity brandao person "Célia Brandão" gender=feminine
entity judge person "member of the court" named=no
entity widows group "nine women" named=no
entity eldest person "eldest of the plaintiffs" named=no
entity metrik organization "Metrik"
date d1 2019-02-18
date d2 2019-02-15
date d3 2016
date d4 2019-01
event e1 rule agents=court patients=law date=d1
event e2 sue agents=widows date=d3
vote v1 choice=law count=4 unit=judges stance=against date=d1
vote v2 choice=law count=3 unit=judges stance=for date=d1
quote q1 direct speaker=mbeki
quote q2 mixed speaker=ruud
quote q3 indirect speaker=brandao date=d2
quote q4 indirect speaker=metrik
role r1 person=ruud title=president org=court status=current
role r2 person=mbeki title=Judge status=current
role r3 person=brandao title="Justice Minister" status=current
age a1 person=mbeki years=47
age a2 person=eldest years=91
contact c1 from=brandao to=judge medium=phone factuality=negated
count n1 value=9 unit=women what="who sued"
count n2 value=1210 unit=adults what="surveyed by Metrik"
share s1 choice=widows percent=60 population=Tesselers survey=metrik date=d4
