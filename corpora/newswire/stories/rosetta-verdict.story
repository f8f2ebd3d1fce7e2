id: rosetta-verdict
published: 2013-09-30
house: coastline
topic: courts
length: brief
traps: threshold, duration, negated
source: Coastline Press
byline: Winifred Osterhaus
---
{~vadim Treasurer} guilty of fraud, not of fire

By WINIFRED OSTERHAUS

{=rosetta PORT ROSETTA}, {=keys Lower Keys} (Coastline Press) — {e1 {~jury A jury of {n1 seven women} and {n2 five men}} {e1.trigger convicted} {r1 {r1.title county treasurer} {=vadim Vadim Ostrander}} {d1 Monday} on {n3 four counts} of fraud} and {e2 {e2.trigger cleared} {^vadim him} of burning down the records room}.

On a sixth count, perjury, {^jury they} hung: {v1 nine {~convict to convict}}, {v2 two {~acquit to acquit}}, {v3 one {~refuse refusing to say}}. {r2 {r2.title Judge} {=lucille Lucille Tamm}} declared a mistrial on it; {x twelve} must be of one mind.

"{q1 {a1 {^vadim I}'m 63}. {^vadim I} have never lit anything but a grill}," {q1.src {=vadim Ostrander}} {q1.cue told} {~jury the panel} from the stand {d5 last week}.

It was {a2 {r3 {r3.title bookkeeper} {=joon Joon Castellaw}}, twenty-nine,} who undid {^vadim him}. {e3 {q2.src {^joon She}} {q2.cue {e3.trigger testified}} {d2 Thursday}} that {q2 {c1 {^vadim he} had {c1.trigger phoned} {^joon her} at midnight} {q4.cue asking} "{q4 how paper burns}"}.

{e4 {e4.trigger Sentencing} is {d3 Nov. 4}}. {c2 {q3.src {r4 {r4.title Prosecutor} {=abe Abe Montcalm}}} {c2.trigger thanked} {~jury the jurors} one by one} and {q3.cue said} {q3 {^abe he} would not retry the sixth count}.

{s1 In a call-in poll by {=kpr KPR radio} 82 percent had found {^vadim him} {~guilty guilty}} {d4 Sunday}, fire included.
---
entity vadim person "Vadim Ostrander" gender=masculine
entity rosetta place "Port Rosetta"
entity keys place "Lower Keys"
entity jury group "jury of seven women and five men" named=no
entity lucille person "Lucille Tamm"
entity joon person "Joon Castellaw" gender=feminine
entity abe person "Abe Montcalm" gender=masculine
entity kpr organization "KPR radio"
entity guilty other "guilty" named=no
entity convict other "convict" named=no
entity acquit other "acquit" named=no
entity refuse other "refusing to say" named=no
date d1 2013-09-30
date d2 2013-09-26
date d3 2013-11-04
date d4 2013-09-29
date d5 2013-W39
count n1 value=7 unit=women what="on the jury"
count n2 value=5 unit=men what="on the jury"
count n3 value=4 unit=counts what="of fraud on which Ostrander was convicted"
event e1 convict agents=jury patients=vadim date=d1
event e2 acquit agents=jury patients=vadim date=d1
role r1 person=vadim title="county treasurer" status=current
vote v1 choice=convict count=9 unit=jurors
vote v2 choice=acquit count=2 unit=jurors
vote v3 choice=refuse count=1 unit=jurors
role r2 person=lucille title=Judge status=current
quote q1 direct speaker=vadim to=jury date=d5
age a1 person=vadim years=63
role r3 person=joon title=bookkeeper
age a2 person=joon years=29
event e3 testify agents=joon date=d2
quote q2 mixed speaker=joon
contact c1 from=vadim to=joon medium=phone
event e4 sentence patients=vadim date=d3 factuality=planned
contact c2 from=abe to=jury medium=meeting
quote q3 indirect speaker=abe
role r4 person=abe title=Prosecutor status=current
share s1 choice=guilty percent=82 survey=kpr date=d4
quote q4 mixed speaker=vadim to=joon
