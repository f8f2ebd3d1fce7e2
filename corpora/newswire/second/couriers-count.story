id: couriers-count
published: 2023-10-24
house: coastline
topic: labour
length: brief
traps:
source: Coastline Press
byline: Priya Gould
---
{~couriers Bike couriers} win a count, lose a judge

By PRIYA GOULD

{=linden LINDEN}, {=reach Lower Reach} (Coastline Press) — {v1 {~union A union} had 941 votes}; {v2 {~nounion no union} had 512}. What {~couriers the couriers of {=zippaway Zippaway}} lacked, by {d1 Monday night}, was a result.

{e1 {r1 {r1.title Judge} {=okun Ifeoma Okun}} {e1.trigger threw out} {~ballot the ballot} under {x Section 8}}, {n1 64 voters} having joined in the same week. "{q1 Enthusiasm is not a start date}," {q1.src {^okun she}} {q1.cue wrote}.

{c1 {a1 {r2 {r2.title Organizer} {=kanda Blaise Kanda}}, 27}, {c1.trigger reached} {r3 {r3.title general manager} {=aguilar Stormi Aguilar}} by phone an hour later}. {q2.src {^aguilar She}} {q2.cue denied} that {q2 {~zippaway the company} had gone judge-shopping}; {q3.src {^kanda he}} {q3.cue countered} that {q3 {^zippaway it} had "certainly got a receipt"}.

{e2 {~couriers Riders} will {e2.trigger protest}}, though not before the lunch rush.
---
entity couriers group "couriers of Zippaway" named=no
entity linden place "Linden"
entity reach place "Lower Reach"
entity union organization "union" named=no
entity nounion other "no union" named=no
entity zippaway organization "Zippaway"
entity okun person "Ifeoma Okun" gender=feminine
entity ballot other "ballot" named=no
entity kanda person "Blaise Kanda" gender=masculine
entity aguilar person "Stormi Aguilar" gender=feminine
vote v1 choice=union count=941 unit=votes
vote v2 choice=nounion count=512 unit=votes
date d1 2023-10-23TNI
event e1 rule agents=okun patients=ballot
role r1 person=okun title=Judge status=current
count n1 value=64 unit=voters what="joined in the same week"
quote q1 direct speaker=okun
contact c1 from=kanda to=aguilar medium=phone
age a1 person=kanda years=27
role r2 person=kanda title=Organizer status=current
role r3 person=aguilar title="general manager" status=current
quote q2 indirect speaker=aguilar
quote q3 mixed speaker=kanda
event e2 protest agents=couriers factuality=planned
