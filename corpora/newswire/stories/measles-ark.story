id: measles-ark
published: 2014-08-01
house: eastgate
topic: health
length: brief
traps: negated, range, collective-speaker
source: Eastgate
---
{=pohn POHNLIK}, {d1 Aug. 1} (Eastgate) -- {q1 The outbreak that began with one feverish fiddler on {d2 July 9} has put {n1 231 people} to bed and {e1 {e1.trigger killed} {n2 {~infants two infants}}}}, {q1.src {r1 {r1.title Health Secretary} {=marleen Marleen Skilling}}} {q1.cue informed} {~chiefs the island chiefs} {d3 Thursday}.

{q2 Between {n3 4,000} and {n4 5,000 doses} are on a boat}, {q2.src {^marleen she}} {q2.cue added}. "{q2 The boat is slow. {^marleen I} have asked it, by radio, to be less slow.}"

{c1 {^marleen She} {c1.trigger spoke} twice {d4 overnight} with Dr. {=ferreira Inês Ferreira}, {r2 {~ferreira a {r2.title virologist} in {=macau Macau}}}}. {q4 {e3 No child over twelve has {e3.trigger died}}}, {q4.src {=ferreira Ferreira}} {q4.cue stressed}.

{~chiefs The chiefs}, after an hour of silence, {e2 {e2.trigger backed} {~closing closing the schools}}: {v1 nineteen} stood up for {^closing it} and {v2 six} stayed down. {q5.src {=nahnken Nahnken Iriarte}, {~nahnken the eldest} {a1 at 97},} {q5.cue mused} that {q5 {^nahnken he} had had measles under {x four} flags}.
---
entity pohn place "Pohnlik"
entity infants group "two infants" named=no
entity marleen person "Marleen Skilling" gender=feminine
entity chiefs group "island chiefs" named=no
entity ferreira person "Inês Ferreira"
entity macau place "Macau"
entity closing other "closing the schools" named=no
entity nahnken person "Nahnken Iriarte" gender=masculine
date d1 2014-08-01
date d2 2014-07-09
date d3 2014-07-31
date d4 2014-07-31TNI
count n1 value=231 unit=people what="ill with measles"
count n2 value=2 unit=infants what=killed
count n3 value=4000 unit=doses what="on a boat" bound=at_least
count n4 value=5000 unit=doses what="on a boat" bound=at_most
event e1 die patients=infants
event e2 pass agents=chiefs patients=closing date=d3
quote q1 indirect speaker=marleen to=chiefs date=d3
quote q2 mixed speaker=marleen
quote q4 indirect speaker=ferreira
quote q5 indirect speaker=nahnken
role r1 person=marleen title="Health Secretary" status=current
role r2 person=ferreira title=virologist status=current
contact c1 from=marleen to=ferreira medium=unspecified date=d4
vote v1 choice=closing count=19 unit=chiefs stance=for
vote v2 choice=closing count=6 unit=chiefs stance=against
age a1 person=nahnken years=97
event e3 die factuality=negated
