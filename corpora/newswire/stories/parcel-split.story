id: parcel-split
published: 2023-02-11
house: coastline
topic: business
length: brief
traps: unnamed-source, threshold, sports-score
source: Coastline Press
byline: Marisol Quade
---
{=hustle Hustle Parcel} to split in two, on the second try

By MARISOL QUADE

{=beckett BECKETT}, {=lower Lower Reach} (Coastline Press) — While the {=owls {=beckett Beckett} Owls} were beating {=fairmont Fairmont} {x 4-1} on every screen in the lobby, {e1 {~holders {=hustle Hustle Parcel} investors} {e1.trigger approved} {~split a breakup of {~hustle the courier firm}}} {d1 Friday night}, {v1 72.5 million shares for}, {v2 27.1 million against}. The bar was {x 70} million.

"{q1 {d4 Last year} {^sorensen I} cried in the van. {d2 Tonight} {^sorensen I} may just drive it}," {q1.src {a1 {r1 {r1.title co-president} {=sorensen Ebba Sorensen}}, 36}} {q1.cue exclaimed}.

{q2 {c1 {^sorensen She} had {c1.trigger conferred by video} with {~fund a Norwegian fund} until {d3 2 a.m.}}}, {q2.src {~banker a banker with knowledge of the talks}} {q2.cue intimated}.

{q3.src {~fund The fund}} {q3.cue would say only} that {q3 {^fund it} had been "given new maps"}. {n1 About 9,000 drivers} will change badges under {r2 {=diallo Cheikh Diallo}, {~diallo {~hustle the firm}'s {r2.title operations chief}}}.
---
entity hustle organization "Hustle Parcel"
entity beckett place "Beckett"
entity lower place "Lower Reach"
entity holders group "Hustle Parcel investors" named=no
entity split other "breakup of Hustle Parcel" named=no
entity sorensen person "Ebba Sorensen" gender=feminine
entity diallo person "Cheikh Diallo"
entity fund organization "Norwegian fund" named=no
entity banker person "banker with knowledge of the talks" named=no
date d1 2023-02-10TNI
date d2 2023-02-10TNI
date d3 2023-02-10T02:00
event e1 pass agents=holders patients=split date=d1
vote v1 choice=split count=72500000 unit=shares stance=for date=d1
vote v2 choice=split count=27100000 unit=shares stance=against date=d1
quote q1 direct speaker=sorensen
age a1 person=sorensen years=36
role r1 person=sorensen title=co-president org=hustle status=current
role r2 person=diallo title="operations chief" org=hustle status=current
quote q2 indirect speaker=banker
contact c1 from=sorensen to=fund medium=video date=d3
quote q3 mixed speaker=fund
count n1 value=9000 unit=drivers what="who will change badges" bound=about
entity owls organization "Beckett Owls"
entity fairmont organization "Fairmont"
date d4 2022
