id: confederation-hurdler
published: 2005-09-13
house: eastgate
topic: sport
length: brief
traps: denied, duration, planned
---
{=khutsela KHUTSELA}, {d1 Sept. 13} (Eastgate) -- {e1 {=sac The Southern Athletics Confederation} on {d2 Monday} {e1.trigger elected} {r1 {=chigumba Rutendo Chigumba}, {~chigumba {r1.title secretary-general} of {=zambezi the Zambezi Federation}}}, as {^sac its} president by {v1 23 votes} to {v2 19}}. {v3 One delegation abstained}.

{q1.src {r2 {r2.title President}-elect {=chigumba Chigumba}}, {a1 49},} {q1.cue pledged} {q1 to publish the accounts within {x 100} days}.

{q2.src {r3 {~shik The outgoing {r3.title president}}, {=shik Petrus Shikwambi}}, who has held the post since {d3 1994},} {q2.cue declared}: "{q2 {^shik I} leave a full cupboard.}"

{q3.src {^shik He}} {q3.cue denied} that {q3 {c1 {^shik he} had {c1.trigger telephoned} {~delegates delegates} on {d4 Sunday night} {c1.purpose to offer {^delegates them} committee seats}}}.

{e2 {r4 {~mothupi {~sac The confederation}'s {r4.title treasurer}}, {r5 {r5.title Col.} {=mothupi Abednego Mothupi}}}, {e2.trigger resigned} on {d5 Saturday}} after {~auditors auditors} failed to trace {n1 about 380,000 rand}. {^mothupi He} has not been replaced.

"{q4 It is a matter for {~auditors the auditors} and, {^makuva I} hope, only for {^auditors them}.}

"{q4 The room is locked}," {q4.src {r6 {r6.title congress chair} {=makuva Saima Makuva}}} {q4.cue noted} after the count. {q5.src {^makuva She}} {q5.cue said} {q5 the next congress would be held in {=lubasa Lubasa} in {d6 2009}}.
---
entity khutsela place "Khutsela"
entity sac organization "Southern Athletics Confederation"
entity chigumba person "Rutendo Chigumba"
entity zambezi organization "Zambezi Federation"
entity shik person "Petrus Shikwambi" gender=masculine
entity delegates group "delegates" named=no
entity mothupi person "Abednego Mothupi" gender=masculine
entity auditors group "auditors" named=no
entity makuva person "Saima Makuva" gender=feminine
entity lubasa place "Lubasa"
date d1 2005-09-13
date d2 2005-09-12
date d3 1994
date d4 2005-09-11TNI
date d5 2005-09-10
date d6 2009
event e1 elect agents=sac patients=chigumba date=d2
role r1 person=chigumba title=secretary-general org=zambezi status=current
vote v1 choice=chigumba count=23 unit=votes stance=for date=d2
vote v2 choice=chigumba count=19 unit=votes stance=against date=d2
vote v3 choice=chigumba count=1 unit=delegations stance=abstain date=d2
quote q1 indirect speaker=chigumba
role r2 person=chigumba title=President org=sac status=elect
age a1 person=chigumba years=49
role r3 person=shik title=president org=sac status=current
quote q2 direct speaker=shik
quote q3 indirect speaker=shik
contact c1 from=shik to=delegates medium=phone date=d4 purpose="to offer them committee seats" factuality=negated
event e2 resign agents=mothupi date=d5
role r4 person=mothupi title=treasurer org=sac status=former
role r5 person=mothupi title=Col. status=current
count n1 value=380000 unit=rand what="that auditors failed to trace" bound=about
quote q4 direct speaker=makuva
role r6 person=makuva title="congress chair" org=sac status=current
quote q5 indirect speaker=makuva
