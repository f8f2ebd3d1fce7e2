id: dalisay-plebiscite
published: 2005-08-28
house: meridian
topic: elections
length: brief
traps: hypothetical
source: Meridian
---
{=sagayan SAGAYAN CITY}, {d1 Aug 28} (Meridian) - {q1 {e1 {~voters Voters in {=dalisay Dalisay}} have {e1.trigger rejected} {~split a plan to cut {~dalisay the province} in two}}}, {q1.src {~board the plebiscite board of canvassers}} {q1.cue announced} {d2 before dawn on Sunday}.

{~split The division} was opposed by {v1 204,816 voters}, or {s1 56.9 percent}, and favoured by {v2 155,130}, {s2 43.1 percent}. The poorer west {s3 gave {^split it} seven votes in ten}; {=sagayan Sagayan}, {~sagayan the capital}, {s4 barely 22 percent}.

"{q2 A house does not grow because you saw it}," {q2.src {r1 {r1.title Governor} {=lourdes Lourdes Ybarrola}}, who led {~against the No campaign},} {q2.cue told} {~crowd a crowd} at the capitol.

{r2 {r2.title Congressman} {=hilario Hilario Dumaguing}}, {~hilario author of the enabling law}, {e2 {e2.trigger conceded} at {d3 midnight}}. {q3 {c1 {^hilario He} had {c1.trigger called} {~lourdes the governor} to talk of hospitals}}, {q3.src {r3 {~atilano {^lourdes her} {r3.title spokesman}}, {=atilano Atilano Reyna}}} {q3.cue said}. {q4 Had the west left}, {q4.src {^atilano he}} {q4.cue noted}, {q4 it would have had {n1 two hospitals} for {n2 310,000 people}}.

{n3 Turnout was 47 percent}. {n4 Some 4,000 soldiers} kept watch; {q5 {e3 {~hurt {n5 two people}} were {e3.trigger hurt} in a scuffle in {=tagum Tagbinon}}}, {~police police} {q5.cue said}.

(Reporting by Melchor Abad; Editing by Noor Sabri)
---
entity sagayan place "Sagayan City"
entity dalisay place "Dalisay"
entity voters group "voters in Dalisay" named=no
entity split other "plan to cut the province in two" named=no
entity board organization "plebiscite board of canvassers" named=no
entity lourdes person "Lourdes Ybarrola" gender=feminine
entity against group "No campaign" named=no
entity crowd group "crowd at the capitol" named=no
entity hilario person "Hilario Dumaguing" gender=masculine
entity atilano person "Atilano Reyna" gender=masculine
entity hurt group "two people" named=no
entity tagum place "Tagbinon"
entity police group "police" named=no
date d1 2005-08-28
date d2 2005-08-28TMO
date d3 2005-08-27T24:00
event e1 reject agents=voters patients=split
event e2 concede agents=hilario date=d3
event e3 injure patients=hurt place=tagum
vote v1 choice=split count=204816 unit=voters stance=against
vote v2 choice=split count=155130 unit=voters stance=for
share s1 choice=against percent=56.9
share s2 choice=split percent=43.1
share s3 choice=split percent=70 population=west
share s4 choice=split percent=22 population=Sagayan
role r1 person=lourdes title=Governor status=current
role r2 person=hilario title=Congressman status=current
role r3 person=atilano title=spokesman status=current
quote q1 indirect speaker=board date=d2
quote q2 direct speaker=lourdes to=crowd
quote q3 indirect speaker=atilano
quote q4 indirect speaker=atilano
quote q5 indirect speaker=police
contact c1 from=hilario to=lourdes medium=phone purpose="to talk of hospitals"
count n1 value=2 unit=hospitals what="the west would have had" factuality=possible
count n2 value=310000 unit=people what="in the west"
count n3 value=47 unit=percent what=turnout
count n4 value=4000 unit=soldiers what="who kept watch" bound=about
count n5 value=2 unit=people what=hurt
