id: zeeman-censure
published: 2011-05-06
house: eastgate
topic: local-government
length: brief
traps: called-for, negated, hypothetical
source: Eastgate
---
{=oost OOSTVOORT}, {d1 May 6} (Eastgate) -- {e1 {~motion A censure motion against {r1 {r1.title Mayor} {=zeeman Gerrit Zeeman}}} {e1.trigger failed} in {=council the Oostvoort Municipal Council} {d2 Thursday}}. {v1 Nineteen} rose for {^motion it}; {v2 twenty} kept their seats.

Had {r2 {r2.title Councilwoman} {=fatiha Fatiha Bouzid}} of {=harb Harbor Interest} stayed with {~harb {^fatiha her} party}, {^motion it} would have passed. {c1 {~colleague A colleague} {c1.trigger confronted} {^fatiha her} on the stairs}. ``{q1 {q2.src {^colleague He}} {q2.cue said}, `{q2 Shame on {^fatiha you}.}' {q3.src {^fatiha I}} {q3.cue said}, `{q3 Good evening}'},'' {q1.src {a1 Ms. {=fatiha Bouzid}, 42}}, {q1.cue told} {=omroep Omroep Delta}.

At issue are {n1 1.1 million euros} for a bridge that has two ends and no middle. {=audit The Court of Audit}, which {c2 {c2.trigger wrote} to {~zeeman the mayor} in {d3 March}}, has called for a new tender. {q4.src {^zeeman He}} {q4.cue says} {q4 the letter reached {^zeeman him} {d4 last week}}.

{q5 {s1 Three quarters of the townspeople consider the bridge {~waste a waste}}}, {q5.src {=delta Delta Panel}} {q5.cue reported}; {s2 a majority, 54 percent, would nonetheless keep {=zeeman Zeeman}}.

{a2 {^zeeman He} is 60}.
---
entity oost place "Oostvoort"
entity motion other "censure motion against Mayor Gerrit Zeeman" named=no
entity zeeman person "Gerrit Zeeman" gender=masculine
entity council organization "Oostvoort Municipal Council"
entity fatiha person "Fatiha Bouzid" gender=feminine
entity harb organization "Harbor Interest"
entity colleague person "colleague" gender=masculine named=no
entity omroep organization "Omroep Delta"
entity audit organization "Court of Audit"
entity waste other "waste" named=no
entity delta organization "Delta Panel"
date d1 2011-05-06
date d2 2011-05-05
date d3 2011-03
date d4 2011-W17
event e1 reject agents=council patients=motion date=d2
vote v1 choice=motion count=19 unit=votes stance=for date=d2
vote v2 choice=motion count=20 unit=votes stance=against date=d2
role r1 person=zeeman title=Mayor status=current
role r2 person=fatiha title=Councilwoman org=council status=current
contact c1 from=colleague to=fatiha medium=meeting
quote q1 direct speaker=fatiha to=omroep
quote q2 direct speaker=colleague to=fatiha
quote q3 direct speaker=fatiha to=colleague
age a1 person=fatiha years=42
count n1 value=1100000 unit=euros what="for a bridge"
contact c2 from=audit to=zeeman medium=letter date=d3
quote q4 indirect speaker=zeeman
quote q5 indirect speaker=delta
share s1 choice=waste percent=75 population=townspeople survey=delta
share s2 choice=zeeman percent=54 population=townspeople survey=delta
age a2 person=zeeman years=60
