id: mikawa-parts-pact
published: 2007-01-25
house: eastgate
topic: labour
length: brief
traps: threshold, price-or-percent, planned
source: Eastgate
---
{=nagoya NAGOYA}, {=japan Japan}, {d1 Jan. 25} (Eastgate) -- {e1 {~workers Assembly workers at {=mikawa Mikawa Precision}} {e1.trigger endorsed} {~pact a two-year wage pact} {d2 Thursday}}, averting a walkout that would have idled {n1 three car plants} within days.

Of {n4 4,816 ballots} counted, {v1 4,021 were for {~pact the agreement}} and {v2 795} opposed. {s1 Support ran at 83.5 percent}, well above the {x 60} percent that {~union the union}'s constitution demands.

{q1.src {r1 {r1.title Union President} {=kurokawa Tetsuo Kurokawa}}, {a1 54},} {q1.cue told} {~workers members} {q1 the {x 1.8} percent raise was "not what {^workers we} came for, but it is in writing."}

{c1 {^kurokawa He} and {r2 {r2.title Executive Vice President} {=fukazawa Noriko Fukazawa}} had {c1.trigger met} until {d3 2 a.m. Tuesday}}. {~mikawa The company}, which earned {n2 $310 million} {d4 last year}, is also to hire {n3 150 temporary workers} as permanent staff by {d5 April}.

"{q2 It was {x nineteen} hours and a great deal of tea}," {q2.src {=fukazawa Fukazawa}} {q2.cue said}.
---
entity nagoya place "Nagoya"
entity japan place "Japan"
entity workers group "assembly workers at Mikawa Precision" named=no
entity mikawa organization "Mikawa Precision"
entity pact other "two-year wage pact" named=no
entity union organization "union" named=no
entity kurokawa person "Tetsuo Kurokawa" gender=masculine
entity fukazawa person "Noriko Fukazawa"
date d1 2007-01-25
date d2 2007-01-25
date d3 2007-01-23T02:00
date d4 2006
date d5 2007-04
event e1 pass agents=workers patients=pact date=d2
count n1 value=3 unit=plants what="that would have been idled"
vote v1 choice=pact count=4021 unit=ballots stance=for
vote v2 choice=pact count=795 unit=ballots stance=against
share s1 choice=pact percent=83.5 population=ballots
quote q1 mixed speaker=kurokawa to=workers
role r1 person=kurokawa title="Union President" org=union status=current
age a1 person=kurokawa years=54
contact c1 from=kurokawa to=fukazawa medium=meeting date=d3
role r2 person=fukazawa title="Executive Vice President" org=mikawa status=current
count n4 value=4816 unit=ballots what=counted
count n2 value=310000000 unit=dollars what="earned by Mikawa Precision last year"
count n3 value=150 unit=workers what="to be hired as permanent staff"
quote q2 direct speaker=fukazawa
