id: ulm-salt-cell
published: 2019-10-10
house: ansbach
topic: science
length: brief
traps: hypothetical, model-number, negated
---
{=ulm Ulm} (Ansbach) - {q1 {~cell A battery that uses sodium in place of lithium} has survived {n1 6,000 charging cycles} with little loss of capacity}, {q1.src {~team researchers at {=danube the Danube Institute for Energy Storage}}} {q1.cue write} in {d1 Thursday}'s issue of the journal {=review Electrolyte Review}.

{~cell The cell}, named {=cell NX-4}, kept {x 91} percent of {^cell its} charge. "{q2 Sodium is cheap and it is everywhere. What {^team we} lacked was a cathode that does not crumble}," {q2.cue said} {q2.src {r1 {r1.title lead author} {=brandstetter Katharina Brandstetter}}}, {a1 38}.

{q3.src {=varga-hohl Miklos Varga-Hohl}, {r2 {~varga-hohl a {r2.title chemist} in {=graz Graz}}} who was not involved,} {q3.cue cautioned} that {q3 the test was run at room temperature}. {q4 If {~cell the cell} failed in frost}, {q4.src {^varga-hohl he}} {q4.cue said}, {q4 {^cell it} would be of little use in cars}.

{c1 {=brandstetter Brandstetter} has {c1.trigger exchanged e-mails} with {~makers {n2 four manufacturers}}}; none has yet placed an order. {=saxony The state of Saxony} is paying {n3 5.2 million euros} for a pilot line in {=freiberg Freiberg}, due to start in {d2 the second quarter of 2021}.
---
entity ulm place "Ulm"
entity cell product "NX-4"
entity team group "researchers at the Danube Institute for Energy Storage" named=no
entity danube organization "Danube Institute for Energy Storage"
entity review work "Electrolyte Review"
entity brandstetter person "Katharina Brandstetter"
entity varga-hohl person "Miklos Varga-Hohl" gender=masculine
entity graz place "Graz"
entity makers group "four manufacturers" named=no
entity saxony organization "state of Saxony"
entity freiberg place "Freiberg"
date d1 2019-10-10
date d2 2021-Q2
quote q1 indirect speaker=team date=d1
count n1 value=6000 unit=cycles what="survived by the battery"
quote q2 direct speaker=brandstetter
role r1 person=brandstetter title="lead author" status=current
age a1 person=brandstetter years=38
quote q3 indirect speaker=varga-hohl
role r2 person=varga-hohl title=chemist status=current
quote q4 indirect speaker=varga-hohl
contact c1 from=brandstetter to=makers medium=email
count n2 value=4 unit=manufacturers what="in contact with Brandstetter"
count n3 value=5200000 unit=euros what="for a pilot line"
