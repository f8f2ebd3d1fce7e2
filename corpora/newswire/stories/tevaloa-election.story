id: tevaloa-election
published: 2012-08-26
house: coastline
topic: elections
length: brief
traps: threshold, negated, called-race
source: Coastline Press
byline: Meleane Ofa
---
Opposition declares win in {=tevaloa Tevaloa}; {~raik premier} silent

By MELEANE OFA

{=fagatau FAGATAU}, {=tevaloa Tevaloa} (Coastline Press) — {e1 {r1 {r1.title Opposition leader} {=mele Mele Fonokava}} {e1.trigger declared} victory {d1 Sunday}} in {=tevaloa Tevaloa}'s general election after {v1 {^mele her} {=bloc Reform Bloc} captured 16 of the {x 29} seats}.

{q1 {v2 {=unity The Unity Party} of {r2 {r2.title Premier} {=raik Sitiveni Raikatalau}} has 10}}, {q1.src {=eo the Elections Office}} {q1.cue said}. Three seats are still to be counted; no radio station has called the race. {e2 {=raik Raikatalau} has not {e2.trigger conceded}}.

"{q2 {^bloc We} will be gentle with the losers, since {^bloc we} have been the losers}," {q2.src {=mele Fonokava}, {r3 {~mele a {a1 52-year-old} former {r3.title auditor general}},}} {q2.cue told} {~supporters supporters} at the fish market.

{s1 In {~fagatau the capital} {=bloc the Bloc} polled 57 percent}, {s2 up from 39 percent} {d2 four years ago}.

{q3 {c1 {r4 {r4.title Governor-General} {=lotu Penaia Lotu}} had {c1.trigger phoned} at {d3 noon}} and {c2 {^mele she} will {c2.trigger see} {^lotu him} {d4 Tuesday}}}, {^mele she} {q3.cue said}.

A launch with {n1 12 ballot boxes} aboard capsized off {=vunaki Vunaki} on {d5 Saturday}. {q4 {e3 No one was {e3.trigger hurt}} and the boxes floated}, {q4.src {~police police}} {q4.cue said}.
---
entity tevaloa place "Tevaloa"
entity fagatau place "Fagatau"
entity mele person "Mele Fonokava" gender=feminine
entity bloc organization "Reform Bloc"
entity unity organization "Unity Party"
entity raik person "Sitiveni Raikatalau"
entity eo organization "Elections Office"
entity supporters group "supporters" named=no
entity lotu person "Penaia Lotu" gender=masculine
entity vunaki place "Vunaki"
entity police group "police" named=no
date d1 2012-08-26
date d2 2008
date d3 2012-08-26T12:00
date d4 2012-08-28
date d5 2012-08-25
event e1 declare_victory agents=mele date=d1
role r1 person=mele title="Opposition leader" status=current
vote v1 choice=bloc count=16 unit=seats contest="general election"
quote q1 indirect speaker=eo
vote v2 choice=unity count=10 unit=seats contest="general election"
role r2 person=raik title=Premier status=current
event e2 concede agents=raik factuality=negated
quote q2 direct speaker=mele to=supporters
role r3 person=mele title="auditor general" status=former
age a1 person=mele years=52
share s1 choice=bloc percent=57 population="in the capital" place=fagatau
share s2 choice=bloc percent=39 population="in the capital" date=d2
quote q3 indirect speaker=mele
contact c1 from=lotu to=mele medium=phone date=d3
role r4 person=lotu title=Governor-General status=current
contact c2 from=mele to=lotu medium=meeting date=d4 factuality=planned
count n1 value=12 unit="ballot boxes" what="on a capsized launch" date=d5
quote q4 indirect speaker=police
event e3 injure factuality=negated place=vunaki
