id: governors-merger
published: 2011-12-14
house: release
topic: health
length: brief
traps: total, planned, collective-speaker
---
NEWS FROM {=vale VALE AND MOOR HOSPITALS} – {d1 WEDNESDAY 14 DECEMBER 2011}

GOVERNORS SAY YES TO SINGLE TRUST

{~governors {^vale Our} governors} {d2 last night} {e1 {e1.trigger endorsed} {~merger the merger with {=moorside Moorside Infirmary}}}, {v1 nineteen in favour} and {v2 eight against}; {x all 27} attended.

{q1.src {r1 {r1.title Chief executive} {=sokolova Vera Sokolova}}} {q1.cue says}: "{q1 Patients do not care whose name is over the door as long as there is a nurse behind it.}"

{q2.src {r2 {=dunmore Hal Dunmore}, {~dunmore {r2.title staff governor}}},} who opposed {~merger the plan}, {q2.cue points out} that {q2 {s1 58 per cent of {~staff employees} were {~against against {^merger it}}} in {d3 September}}. {c1 Ms {=sokolova Sokolova} has {c1.trigger e-mailed} {n1 {~staff all 3,900 employees}} {c1.purpose with {^sokolova her} mobile number}}.

"{q3 Ring it. {n2 Twelve people} already have, {a1 one of them {~boy a boy of five}}}," {q3.src {^sokolova she}} {q3.cue urges}.

{~merger The merger} takes effect on {d4 1 April 2012}.
---
entity vale organization "Vale and Moor Hospitals"
entity governors group "our governors" named=no
entity merger other "merger with Moorside Infirmary" named=no
entity moorside organization "Moorside Infirmary"
entity sokolova person "Vera Sokolova" gender=feminine
entity dunmore person "Hal Dunmore"
entity staff group "employees" named=no
entity against other "against the merger" named=no
entity boy person "boy of five" named=no gender=masculine
date d1 2011-12-14
date d2 2011-12-13TNI
date d3 2011-09
date d4 2012-04-01
event e1 pass agents=governors patients=merger date=d2
vote v1 choice=merger count=19 unit=governors stance=for
vote v2 choice=merger count=8 unit=governors stance=against
role r1 person=sokolova title="Chief executive" org=vale status=current
role r2 person=dunmore title="staff governor" org=vale status=current
quote q1 direct speaker=sokolova
quote q2 indirect speaker=dunmore
quote q3 direct speaker=sokolova
share s1 choice=against percent=58 population=employees date=d3
contact c1 from=sokolova to=staff medium=email purpose="with her mobile number"
count n1 value=3900 unit=employees what=e-mailed
count n2 value=12 unit=people what="who rang the number"
age a1 person=boy years=5
