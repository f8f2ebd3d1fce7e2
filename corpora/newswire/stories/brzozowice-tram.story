id: brzozowice-tram
published: 2022-10-03
house: meridian
topic: local-government
length: brief
traps: hard-wrapped, threshold, metaphor, planned
source: Meridian
---
{=brzo BRZOZOWICE}, {d1 Oct 3} (Meridian) - {e1 {~voters Voters in {=brzo Brzozowice}} narrowly {e1.trigger rejected} {~tram a
{n1 640-million-zloty} tramway}} on {d2 Sunday}, but the referendum fell short of
the turnout that would have bound {~city the city}.

{q1 {s1 {~tram The plan} drew 48.7 percent}, with {s2 51.3 percent {~against against}}}, {q1.src {=commission the Municipal
Election Commission}} {q1.cue reported}. {n2 Turnout was 26.4 percent}; the threshold is
{x 30}.

"{q2 The result is a signal, not an order}," {q2.cue said} {q2.src {r1 {r1.title Mayor} {=stachera Ludwika Stachera}}}, who
has supported {~tram the line} since {d3 2019}. {^stachera She} will put a shorter route to {~council the
council} in {d4 December}.

{q3.src {=gawlas Wojciech Gawlas}, {r2 {~gawlas a former {r2.title deputy mayor}}} {r3 now at the {r3.title head} of {~opponents the opponents}}},
{q3.cue said} {q3 {c1 {^gawlas he} had {c1.trigger telephoned} {=stachera Stachera} at {d5 11 p.m. on Sunday} {c1.purpose to ask {^stachera her} to drop
{^tram it}}}}. "{q4 {^stachera She} thanked {^gawlas me} and hung up}," {^gawlas he} {q4.cue added}.

{s3 In {=nad Nadrzecze}, where the depot would have stood, 71 percent voted {~against No}}.

{q5 {e2 {a1 {~man A man of 80}} was {e2.trigger hurt} in a fall on the steps of a polling station}}, {q5.src {~police police}}
{q5.cue said}.

(Reporting by Iwo Rataj)
---
entity brzo place "Brzozowice"
entity voters group "voters in Brzozowice" named=no
entity tram other "640-million-zloty tramway" named=no
entity city organization "city" named=no
entity against other "against" named=no
entity commission organization "Municipal Election Commission"
entity stachera person "Ludwika Stachera" gender=feminine
entity council organization "council" named=no
entity gawlas person "Wojciech Gawlas" gender=masculine
entity opponents group "opponents" named=no
entity nad place "Nadrzecze"
entity man person "man of 80" named=no gender=masculine
entity police group "police" named=no
date d1 2022-10-03
date d2 2022-10-02
date d3 2019
date d4 2022-12
date d5 2022-10-02T23:00
event e1 reject agents=voters patients=tram date=d2
count n1 value=640000000 unit=zlotys what="cost of the tramway"
quote q1 indirect speaker=commission
share s1 choice=tram percent=48.7 date=d2
share s2 choice=against percent=51.3 date=d2
count n2 value=26.4 unit=percent what="turnout in the referendum"
quote q2 direct speaker=stachera
role r1 person=stachera title=Mayor org=brzo status=current
quote q3 indirect speaker=gawlas
role r2 person=gawlas title="deputy mayor" status=former
role r3 person=gawlas title=head org=opponents status=current
contact c1 from=gawlas to=stachera medium=phone date=d5 purpose="to ask her to drop it"
quote q4 direct speaker=gawlas
share s3 choice=against percent=71 population="in Nadrzecze" date=d2 place=nad
quote q5 indirect speaker=police
event e2 injure patients=man
age a1 person=man years=80
