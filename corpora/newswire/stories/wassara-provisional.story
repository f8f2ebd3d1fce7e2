id: wassara-provisional
published: 2019-02-27
house: release
topic: elections
length: brief
traps: threshold, total, address-number, planned
---
PROVISIONAL RESULTS OF THE PRESIDENTIAL ELECTION

{=pusala PUSALA CITY}, {d1 27 February 2019} — {=ecw The Electoral Commission of {=wassara Wassara}} has received returns from all {x 62} districts for the election held on {d2 Sunday}. The figures are:

{=adiza Adiza Touré-Bawa} ({=congress Unity Congress}): {v1 1,402,118 votes}, {s1 48.9 per cent}
{=nanfuri Gilbert Nanfuri} ({=dawn People's Dawn}): {v2 1,251,906 votes}, {s2 43.7 per cent}
{~others Six other candidates}: {v3 212,040 votes}, {s3 7.4 per cent}

No candidate having passed {x 50} per cent, a second round will take place on {d3 24 March}. {n1 Rejected ballots numbered 61,330}; {n2 turnout was 66.2 per cent}.

"{q1 The people have half decided, and they will finish the work}," {q1.cue said} {q1.src {r1 {~issifu the {r1.title Chairperson}}, {r2 {r2.title Justice} {=issifu Hawa Issifu-Bell}}}}.

{^issifu She} {q2.cue denied} that {q2 returns from {=tamber Tamberma district} had been "adjusted"}. {c1 {=ecw The Commission} {c1.trigger met} {~agents the agents of both leading candidates} {d4 this morning}} and showed {^agents them} the original sheets. {c2 Mr {=nanfuri Nanfuri} has {c2.trigger written} to {=ecw the Commission}} to {q3.cue say} that {q3 {^nanfuri he} does not contest the count}.

Enquiries: {x 14} Barracks Road, {=pusala Pusala City}.
---
entity pusala place "Pusala City"
entity wassara place "Wassara"
entity ecw organization "Electoral Commission of Wassara"
entity adiza person "Adiza Touré-Bawa"
entity congress organization "Unity Congress"
entity nanfuri person "Gilbert Nanfuri" gender=masculine
entity dawn organization "People's Dawn"
entity others group "six other candidates" named=no
entity issifu person "Hawa Issifu-Bell" gender=feminine
entity tamber place "Tamberma district"
entity agents group "agents of both leading candidates" named=no
date d1 2019-02-27
date d2 2019-02-24
date d3 2019-03-24
date d4 2019-02-27TMO
vote v1 choice=adiza count=1402118 unit=votes date=d2
vote v2 choice=nanfuri count=1251906 unit=votes date=d2
vote v3 choice=others count=212040 unit=votes date=d2
share s1 choice=adiza percent=48.9 date=d2
share s2 choice=nanfuri percent=43.7 date=d2
share s3 choice=others percent=7.4 date=d2
count n1 value=61330 unit=ballots what=rejected date=d2
count n2 value=66.2 unit=percent what=turnout date=d2
quote q1 direct speaker=issifu
quote q2 mixed speaker=issifu
quote q3 indirect speaker=nanfuri medium=letter to=ecw
role r1 person=issifu title=Chairperson org=ecw status=current
role r2 person=issifu title=Justice status=current
contact c1 from=ecw to=agents medium=meeting date=d4
contact c2 from=nanfuri to=ecw medium=letter
