id: glacier-lease
published: 2021-02-19
house: coastline
topic: diplomacy
length: brief
traps: planned, nested-speech
byline: Wynn Ostrander
---
Glacier lease talks melt down, then refreeze

By WYNN OSTRANDER

{=whitehorn WHITEHORN}, {=territory Northern Territory} (Coastline Press) — The talks over who may drill for meltwater collapsed at {d1 4 p.m. Thursday}, resumed at {d2 6} and ended with {~both both sides} in the same sauna.

“{q1 {q2.src Ambassador {=dae Yoon}} looked at {^sig me} and {q2.cue said}, ‘{q2 {^sig Your} clause has no clothes either}’},” {q1.src {r1 {r1.title mediator} {=sig Sigrún Falk}}} {q1.cue recounted} {d3 Friday}.

{c1 {=sig Falk} had {c1.trigger gotten a call} {d7 that morning} from {r2 {r2.title Ambassador} {=dae Yoon Dae-jung}}, {a1 52}}. {c2 {^sig She} later {c2.trigger messaged} {r3 {=ottilie Ottilie Brakk}, {~ottilie {r3.title general counsel} of {r3.org {=polar PolarPure}}}}, {c2.purpose offering the sauna}}.

{q3.src {=ottilie Brakk}} {q3.cue acknowledged} {q3 the terms were “warmer than expected.”} {e1 {~both The parties} plan to {e1.trigger sign} {~lease the lease} on {d5 March 1}}; {c3 {~ministers {^both their} ministers} {c3.trigger meet} {d6 Tuesday} in {=seoul Seoul}} to settle the price. {=polar PolarPure} has put {n1 $85 million} in escrow.
---
entity whitehorn place "Whitehorn"
entity territory place "Northern Territory"
entity both group "both sides" named=no
entity dae person "Yoon Dae-jung" gender=masculine
entity sig person "Sigrún Falk" gender=feminine
entity ottilie person "Ottilie Brakk" gender=feminine
entity polar organization "PolarPure"
entity lease law "lease" named=no
entity ministers group "ministers of both sides" named=no
entity seoul place "Seoul"
date d1 2021-02-18T16:00
date d2 2021-02-18T18:00
date d3 2021-02-19
date d7 2021-02-18TMO
date d5 2021-03-01
date d6 2021-02-23
quote q1 direct speaker=sig date=d3
quote q2 direct speaker=dae to=sig
quote q3 mixed speaker=ottilie
contact c1 from=dae to=sig medium=phone date=d7
contact c2 from=sig to=ottilie medium=text purpose="offering the sauna"
contact c3 from=ministers to=ministers medium=meeting date=d6 place=seoul factuality=planned
event e1 sign agents=both patients=lease date=d5 factuality=planned
role r1 person=sig title=mediator status=current
role r2 person=dae title=Ambassador status=current
role r3 person=ottilie title="general counsel" org=polar status=current
age a1 person=dae years=52
count n1 value=85000000 unit=dollars what="put in escrow"
