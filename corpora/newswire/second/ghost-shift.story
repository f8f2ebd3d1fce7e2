id: ghost-shift
published: 2020-06-09
house: newsroom
topic: labour
length: brief
traps:
---
Among {n1 the 1,900 envelopes} opened at {=mill the {=naihati Naihati} jute mill} {d1 last week} was a wage slip for {e1 {~das a man} who {e1.trigger died} in {d2 2011}}.

{~das The late weaver}, {=das Haripada Das}, had also, it emerged, cast a ballot: one of {v1 733 in favour of {~return a return to work}}, with {v2 715 opposed}.

"{q1 {~das {^mitali My} father} was punctual, but not that punctual}," {q1.cue remarked} {q1.src {a1 {=mitali Mitali Das}, 41}}. {c1 {^mitali She} {c1.trigger rang} {r1 {=rafiq Rafiq Ahmed}, {~rafiq {r1.title returning officer} of {=samiti the Weavers' Samiti}}}, to ask how {^das he} had looked}.

{q2.src {=rafiq Ahmed}, mortified,} {q2.cue conceded} that {q2 {n2 at least nine "ghosts"} were on the roll}. {e2 {~court A labour court} is to {e2.trigger rule} on {d3 18 June}}; until then the looms stand, and pay stays at {x 62 per cent} of the old rate.
---
entity mill organization "Naihati jute mill"
entity naihati place "Naihati"
entity das person "Haripada Das" gender=masculine
entity return other "return to work" named=no
entity mitali person "Mitali Das" gender=feminine
entity rafiq person "Rafiq Ahmed"
entity samiti organization "Weavers' Samiti"
entity court organization "labour court" named=no
count n1 value=1900 unit=envelopes what="opened at the mill"
date d1 2020-W23
event e1 die patients=das date=d2
date d2 2011
vote v1 choice=return count=733 unit=votes stance=for date=d1
vote v2 choice=return count=715 unit=votes stance=against date=d1
quote q1 direct speaker=mitali
age a1 person=mitali years=41
contact c1 from=mitali to=rafiq medium=phone purpose="to ask how he had looked"
role r1 person=rafiq title="returning officer" org=samiti status=current
quote q2 mixed speaker=rafiq
count n2 value=9 unit=ghosts what="on the roll" bound=at_least
event e2 rule agents=court date=d3 factuality=planned
date d3 2020-06-18
