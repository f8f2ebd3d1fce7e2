id: wadi-salim-results
published: 2023-05-27
house: release
topic: elections
length: brief
traps: denied, address-number, organisation-as-person, article-number
---
{=iec INDEPENDENT ELECTORAL COMMISSION}
Press release No. {x 18}

PRELIMINARY RESULTS OF THE REFERENDUM

{=dar DAR AL-SALIM}, {d1 27 May 2023}. {q1.src {=iec The Independent Electoral Commission}} {d2 today} {q1.cue announces} the preliminary results of {d3 Thursday}'s referendum: {q1 {s1 {v1 {=yes Yes}, 612,480 valid ballots} (58.3 per cent)}; {s2 {v2 {=no No}, 438,115} (41.7 per cent)}; {v3 {=invalid Invalid}, 9,206}. {n1 Turnout stood at 66 per cent}.}

"{q2 All polling centres but {x two} have reported, and those two cannot alter the outcome}," {q2.cue states} {q2.src {r1 {~bouazra {=iec the Commission}'s {r1.title Chairperson}}, {r2 {r2.title Judge} {=bouazra Hanan Bouazra}}}}. "{q2 {=iec The Commission} certifies nothing {d4 today}; {^iec it} certifies on {d5 Wednesday}.}"

{n2 Thirty-three complaints} are on file, {n3 twelve} of them about opening hours. {c2 {r3 Acting {r3.title Secretary-General} {=tahboub Mazen Tahboub}} will {c2.trigger meet} {~campaigns both campaigns} on {d6 Monday at 11 a.m.}}

{q3.src {=iec The Commission}} {q3.cue denies} that {q3 ballot papers were moved from Centre {x 7} by night}. {c3 By {c3.trigger letter} of {d7 26 May} {^iec it} asked {=interior the Interior Ministry} {c3.purpose to keep guards at the depot}}.

Enquiries: {r4 {=kanaan Rula Kanaan}, {~kanaan {r4.title press officer}}}, {=street {x 2} Port Street}
---
entity iec organization "Independent Electoral Commission"
entity dar place "Dar al-Salim"
entity yes other "Yes"
entity no other "No"
entity invalid other "Invalid"
entity bouazra person "Hanan Bouazra"
entity tahboub person "Mazen Tahboub"
entity campaigns group "both campaigns" named=no
entity interior organization "Interior Ministry"
entity kanaan person "Rula Kanaan"
date d1 2023-05-27
date d2 2023-05-27
date d3 2023-05-25
date d4 2023-05-27
date d5 2023-05-31
date d6 2023-05-29T11:00
date d7 2023-05-26
quote q1 indirect speaker=iec
vote v1 choice=yes count=612480 unit="valid ballots" contest=referendum date=d3
vote v2 choice=no count=438115 unit="valid ballots" contest=referendum date=d3
vote v3 choice=invalid count=9206 unit=ballots contest=referendum date=d3
share s1 choice=yes percent=58.3 date=d3
share s2 choice=no percent=41.7 date=d3
count n1 value=66 unit=percent what="turnout in the referendum"
quote q2 direct speaker=bouazra
role r1 person=bouazra title=Chairperson org=iec status=current
role r2 person=bouazra title=Judge status=current
count n2 value=33 unit=complaints what=received
count n3 value=12 unit=complaints what="about opening hours"
role r3 person=tahboub title=Secretary-General org=iec status=acting
contact c2 from=tahboub to=campaigns medium=meeting date=d6 factuality=planned
quote q3 indirect speaker=iec
contact c3 from=iec to=interior medium=letter date=d7 purpose="to keep guards at the depot"
role r4 person=kanaan title="press officer" org=iec status=current
entity street place "2 Port Street"
