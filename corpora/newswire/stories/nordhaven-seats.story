id: nordhaven-seats
published: 2009-06-08
house: ansbach
topic: elections
length: brief
traps: total, threshold, planned
---
{=nord Nordhaven} (Ansbach) - {e1 {=fisk The Fishermen's List} {e1.trigger came first} in {d1 Sunday}'s election to {=raad the {=nord Nordhaven} Island Council}} with {v1 nine seats}; {v2 seven went to {=soc the Social Democrats}}, {v3 six to {=fri Frifolk}}, {v4 {=greens the Greens} have two} and {v5 {=pir the Harbour Pirates} one}.

{s1 {=fisk The List} polled 34.2 per cent}, {v6 5,611 votes in all}. {d2 Four years ago} {s2 {^fisk it} had 21}. {s3 {=soc The Social Democrats} slid to 27.9 per cent} and {s4 {=fri Frifolk}, on 23.3,} edged up.

{x Thirteen} of the {x 25} seats are needed to govern. {e2 {r1 {~kjaer The {=soc Social Democrat} {r1.title leader}}, {=kjaer Torkil Kjærbo}}, {a1 61}, {e2.trigger conceded}} before the last island had reported.

{q1 {c1 {r2 {r2.org {~raad Council}} {r2.title president} {=dahl Ragnhild Dahlerup}} had {c1.trigger telephoned} {~leaders the leaders of all {x five} parties} on {d3 Sunday night}} and {c2 would {c2.trigger receive} {^leaders them} one by one from {d4 Wednesday}}}, {q1.src {~office {^dahl her} office}} {q1.cue said}.

"{q2 {^fisk We} were a jetty and a boat in {d5 1997}}," {q2.cue said} {q2.src {r3 {~mads {=fisk the List}'s {r3.title chairman}}, {=mads Mads Hjorth-Olin}}}. "{q2 {n1 Turnout on the outer skerries was 91 per cent}. {^fisk We} rowed for that.}"
---
entity nord place "Nordhaven"
entity fisk organization "Fishermen's List"
entity raad organization "Nordhaven Island Council"
entity soc organization "Social Democrats"
entity fri organization "Frifolk"
entity greens organization "Greens"
entity pir organization "Harbour Pirates"
entity kjaer person "Torkil Kjærbo"
entity dahl person "Ragnhild Dahlerup" gender=feminine
entity leaders group "leaders of all five parties" named=no
entity office organization "Dahlerup's office" named=no
entity mads person "Mads Hjorth-Olin"
date d1 2009-06-07
date d2 2005
date d3 2009-06-07TNI
date d4 2009-06-10
date d5 1997
event e1 win_election agents=fisk date=d1 place=nord
event e2 concede agents=kjaer
vote v1 choice=fisk count=9 unit=seats date=d1
vote v2 choice=soc count=7 unit=seats date=d1
vote v3 choice=fri count=6 unit=seats date=d1
vote v4 choice=greens count=2 unit=seats date=d1
vote v5 choice=pir count=1 unit=seats date=d1
vote v6 choice=fisk count=5611 unit=votes date=d1
share s1 choice=fisk percent=34.2 date=d1
share s2 choice=fisk percent=21 date=d2
share s3 choice=soc percent=27.9 date=d1
share s4 choice=fri percent=23.3 date=d1
role r1 person=kjaer title=leader org=soc status=current
age a1 person=kjaer years=61
role r2 person=dahl title=president org=raad status=current
contact c1 from=dahl to=leaders medium=phone date=d3
contact c2 from=dahl to=leaders medium=meeting date=d4 factuality=planned
quote q1 indirect speaker=office
quote q2 direct speaker=mads
role r3 person=mads title=chairman org=fisk status=current
count n1 value=91 unit=percent what="turnout on the outer skerries"
