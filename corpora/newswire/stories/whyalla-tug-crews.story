id: whyalla-tug-crews
published: 2005-03-19
house: coastline
topic: labour
length: brief
traps: price-or-percent, duration
source: Coastline Press
byline: Rod Lachlan-Wu
---
{~crews Tug crews} reject {~deal pay deal}, tying up {=winstan Port Winstan}

By ROD LACHLAN-WU

{=winstan PORT WINSTAN}, {=australia Australia} (Coastline Press) — {e1 {~crews Tugboat crews} {e1.trigger rejected} {~deal a four-year contract} {d1 Friday}} by a margin that surprised {~sru {^crews their} own union}, and {n1 nine grain ships} were waiting in the gulf by {d2 dusk}.

The tally was {v1 241 against} and {v2 88 in favor}. {s1 Among {~engineers engineers} {~deal the contract} won just 14 percent of the vote}.

"{q1 {^sru We} misread the room}," {q1.cue admitted} {q1.src {r1 {=catchpole Bronwyn Catchpole}, {~catchpole {r1.title branch secretary} of {=sru the Seamen and Riggers Union}}}}. {c1 {^catchpole She} {c1.trigger called} {r2 {r2.title port manager} {=dragic Stipe Dragičević}} before the result was read out}.

{q2.src {=dragic Dragičević}, {a1 59},} {q2.cue said} {q2 every idle day costs growers {n2 400,000 Australian dollars}}. {~deal The offer} was worth {x 14.5} percent.

{c2 {~parties Both sides} will {c2.trigger meet} with {~arbitrator an arbitrator} {d3 Monday at 10 a.m.}} {e2 {~farmers Farmers} plan to {e2.trigger rally} outside}. The last dispute here, in {d4 1998}, tied up {~winstan the port} for seventeen days.
---
entity winstan place "Port Winstan"
entity australia place "Australia"
entity crews group "tugboat crews" named=no
entity deal other "four-year contract" named=no
entity sru organization "Seamen and Riggers Union"
entity engineers group "engineers" named=no
entity catchpole person "Bronwyn Catchpole" gender=feminine
entity dragic person "Stipe Dragičević" gender=masculine
entity parties group "both sides" named=no
entity arbitrator person "arbitrator" named=no
entity farmers group "farmers" named=no
date d1 2005-03-18
date d2 2005-03-18TEV
date d3 2005-03-21T10:00
date d4 1998
event e1 reject agents=crews patients=deal date=d1
count n1 value=9 unit=ships what="waiting in the gulf"
vote v1 choice=deal count=241 unit=votes stance=against
vote v2 choice=deal count=88 unit=votes stance=for
share s1 choice=deal percent=14 population=engineers
quote q1 direct speaker=catchpole
role r1 person=catchpole title="branch secretary" org=sru status=current
contact c1 from=catchpole to=dragic medium=phone
role r2 person=dragic title="port manager" org=winstan status=current
quote q2 indirect speaker=dragic
age a1 person=dragic years=59
count n2 value=400000 unit="Australian dollars" what="cost to growers of every idle day"
contact c2 from=parties to=arbitrator medium=meeting date=d3 factuality=planned
event e2 protest agents=farmers date=d3 factuality=planned
