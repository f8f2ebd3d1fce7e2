id: marathon-ninety
published: 2024-10-08
house: eastgate
topic: sport
length: brief
traps: idiom, duration, total
source: Eastgate
---
{=cusco CUSCO}, {=peru Peru}, {d1 Oct. 8} (Eastgate) -- The sweepers' van had gone home, the band had gone home, and {=apaza Eulogio Apaza} was still running.

{^apaza He} crossed the line of {=marathon the Imperial Marathon} at {d2 7:14 p.m. on Sunday}, {a1 six days after {^apaza his} 90th birthday}, to the applause of {n1 three policemen}. "{q1 {^apaza I} stopped to vote}," {q1.src {^apaza he}} {q1.cue explained}. It was so: {~district the district} was choosing a mayor, and the ballot box stood at kilometer {x 30}.

{r1 {=chambi Nélida Chambi}, who {r1.title runs} {~marathon the race}}, {c1 had {c1.trigger radioed} {~police the police} {c1.purpose to leave the lamps on}}. {q2.src {^chambi She}} {q2.cue estimated} that {q2 {^apaza he} had also greeted {n2 some 200 cousins}}.

{r3 {~apaza A {r3.title farmer} all {^apaza his} life}}, {a2 {=apaza Apaza} took up running at 81}, after {~bull a bull} did. {e1 {~club {^apaza His} club}, {=club the Condors of {=anta Anta}}, has {e1.trigger elected} {^apaza him} {r2 {r2.title president}}} with {v1 61 of {^club its} {x 64} votes}; {v2 the other three went to {~bull the bull}}.
---
entity cusco place "Cusco"
entity peru place "Peru"
entity apaza person "Eulogio Apaza" gender=masculine
entity marathon event "Imperial Marathon"
entity district place "district" named=no
entity chambi person "Nélida Chambi" gender=feminine
entity police group "police" named=no
entity anta place "Anta"
entity club organization "Condors of Anta"
entity bull other "bull" named=no
date d1 2024-10-08
date d2 2024-10-06T19:14
age a1 person=apaza years=90
age a2 person=apaza years=81
quote q1 direct speaker=apaza
role r1 person=chambi title=runs org=marathon status=current
role r2 person=apaza title=president org=club status=elect
contact c1 from=chambi to=police medium=unspecified purpose="to leave the lamps on"
quote q2 indirect speaker=chambi
count n1 value=3 unit=policemen what="applauding at the finish"
count n2 value=200 unit=cousins what="greeted by Apaza" bound=about
event e1 elect agents=club patients=apaza
vote v1 choice=apaza count=61 unit=votes
vote v2 choice=bull count=3 unit=votes
role r3 person=apaza title=farmer
