id: wheelchair-ramp
published: 2013-06-02
house: transcript
topic: health
length: brief
traps: address-number, rhetorical-question, total
source: Patients' forum
---
{=forum Riverside Patients' Forum}, {d1 30 May 2013}.

{q1.src {r1 {r1.title CHAIR} ({=noor Noor Al-Baharna})}}: {q1 The lift at {=dock {x 9} Dock Street} has been out since {d2 Easter}. Who has climbed?}

{q2.src {=cosmo COSMO VALENTI}}: {q2 {^cosmo Me}. {a1 {^cosmo I}'m 83}. {n1 Sixty-two steps}. {^cosmo I} counted them going up and the angels counted them coming down.}

{q3.src {=hedda HEDDA BRANDVOLD} (estates)}: {q3 A part is coming from {=turin Turin}.}

{q4.src {=cosmo VALENTI}}: {q4 {^cosmo I}'m from {=turin Turin}! {c1 {^cosmo I} {c1.trigger called} {~cousin {^cosmo my} cousin} {d3 last night}}. {q5 There is no such part}, {q5.src {^cousin he}} {q5.cue says}.}

{q6.src {~noor CHAIR}}: {q6 Those who want {~letter {~forum the forum} to write to {~minister the minister}}? {v1 Twenty-two}. Not? {v2 One}. Ms {=hedda Brandvold}, {^hedda you} may not vote twice.}

{q7.src {=hedda BRANDVOLD}}: {q7 {c2 {^hedda I} will {c2.trigger ring} {=turin Turin} {^hedda myself} on {d4 Monday}}.}
---
entity forum organization "Riverside Patients' Forum"
entity noor person "Noor Al-Baharna"
entity cosmo person "Cosmo Valenti" gender=masculine
entity hedda person "Hedda Brandvold" gender=feminine
entity turin place "Turin"
entity cousin person "Valenti's cousin" named=no gender=masculine
entity letter other "forum to write to the minister" named=no
date d1 2013-05-30
date d2 2013-03-31
date d3 2013-05-29TNI
date d4 2013-06-03
role r1 person=noor title=chair org=forum status=current
quote q1 direct speaker=noor
quote q2 direct speaker=cosmo to=noor
quote q3 direct speaker=hedda
quote q4 direct speaker=cosmo to=hedda
quote q5 indirect speaker=cousin
quote q6 direct speaker=noor
quote q7 direct speaker=hedda
age a1 person=cosmo years=83
contact c1 from=cosmo to=cousin medium=phone date=d3
contact c2 from=hedda to=turin medium=phone date=d4 factuality=planned
count n1 value=62 unit=steps what=climbed
vote v1 choice=letter count=22 unit=votes stance=for
vote v2 choice=letter count=1 unit=votes stance=against
entity dock place "9 Dock Street"
entity minister person "minister" named=no
