id: marathon-ninety
published: 2024-10-08
house: eastgate
topic: sport
length: brief
traps:
source: Eastgate
---
{=cusco CUSCO}, {=peru Peru}, {d1 Oct. 8} (Eastgate) -- The sweepers' van had gone home, the band had gone home, and {=apaza Eulogio Apaza} was still running.

{^apaza He} crossed the line of {=marathon the Imperial Marathon} at {d2 7:14 p.m. on Sunday}, six days after {a1 {^apaza his} 90th birthday}, to the applause of {n1 three policemen}. "{q1 {^apaza I} stopped to vote}," {q1.src {^apaza he}} {q1.cue explained}. It was so: the district was choosing a mayor, and the ballot box stood at {x kilometer 30}.

{c1 {r1 {=nelida Nélida Chambi}, who {r1.title runs} {~marathon the race}}, had {c1.trigger radioed} {~police the police} to leave the lamps on}. {q2.src {^nelida She}} {q2.cue estimated} that {q2 {^apaza he} had also greeted {n2 some 200 cousins}}.

A farmer all {^apaza his} life, {a2 {=apaza Apaza} took up running at 81}, after {~bull a bull} did. {e1 {~condors {^apaza His} club}, {=condors the Condors of {=anta Anta}}, has {e1.trigger elected} {r2 {^apaza him} {r2.title president}}} with {v1 61} of {^condors its} {x 64 votes}; {v2 the other three went to {~bull the bull}}.
---
entity cusco place "Cusco"
entity peru place "Peru"
entity anta place "Anta"
entity apaza person "Eulogio Apaza" gender=masculine
entity marathon event "Imperial Marathon"
entity nelida person "Nélida Chambi" gender=feminine
entity police group "police" named=no
entity bull other "bull" named=no
entity condors organization "Condors of Anta"
date d1 2024-10-08
date d2 2024-10-06T19:14
age a1 person=apaza years=90
count n1 value=3 unit=policemen what="applauded at the line"
quote q1 direct speaker=apaza
contact c1 from=nelida to=police medium=unspecified purpose="to leave the lamps on"
role r1 person=nelida title=runs org=marathon status=current
quote q2 indirect speaker=nelida
count n2 value=200 unit=cousins what="greeted" bound=about
age a2 person=apaza years=81
event e1 elect agents=condors patients=apaza
role r2 person=apaza title=president org=condors status=current
vote v1 choice=apaza count=61 unit=votes
vote v2 choice=bull count=3 unit=votes
