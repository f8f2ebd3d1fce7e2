id: tacuara-pensions
published: 2022-08-11
house: meridian
topic: legislatures
length: brief
traps: negated, planned, old-age-figure
source: Meridian
---
{=ascension ASCENSIÓN DEL RÍO}, {d1 Aug 11} (Meridian) - {e1 {=senate {=tacuara Tacuara}'s Senate} {e1.trigger passed} {~bill a bill raising the retirement age to {x 67}} {d2 before dawn on Thursday}} by {v1 24 votes} to {v2 21}, while {e2 {~pensioners pensioners} {e2.trigger banged pots} in the square outside}.

{r1 {r1.title Vice President} {=norma Norma Iribarren}}, who presides, did not need {^norma her} casting vote.

{q1.src {r2 {r2.title Economy Minister} {=zelaya Facundo Zelaya}}} {q1.cue called} {~bill the law} "{q1 the least cruel of the sums on offer}". {q2 {^bill It} will save {n1 1.2 billion pesos} a year}, {q2.cue according to} {q2.src {~ministry {^zelaya his} ministry}}. {q3 {e3 {r3 {r3.title President} {=batista Olegario Batista}} will {e3.trigger sign} {^bill it} on {d3 Monday}}}, {~spokes a spokeswoman} {q3.cue said}.

{s1 Sixty-eight percent of {n2 900 adults} questioned by {=mirador Mirador} in {d4 July} were {~against against the change}}, among them {s2 81 percent of manual workers}; {s3 a quarter backed {^bill it}}.

"{q4 {^eladio I} laid bricks for {x 41} years}," {q4.src {=eladio Eladio Funes}, {a1 63},} {q4.cue shouted} from the steps. "{q4 Let them carry {^eladio me} up the scaffold.}"

{q5 {e4 {~arrested {n3 Four people}} were {e4.trigger arrested}} and {e5 {~officer one officer} slightly {e5.trigger hurt}}}, {~police police} {q5.cue reported}.

(Reporting by Lidia Cantero; Editing by Colm Reyes)
---
entity ascension place "Ascensión del Río"
entity tacuara place "Tacuara"
entity senate organization "Tacuara's Senate"
entity bill law "bill raising the retirement age to 67" named=no
entity pensioners group "pensioners" named=no
entity norma person "Norma Iribarren" gender=feminine
entity zelaya person "Facundo Zelaya" gender=masculine
entity ministry organization "Zelaya's ministry" named=no
entity batista person "Olegario Batista"
entity spokes person "spokeswoman" named=no gender=feminine
entity mirador organization "Mirador"
entity against other "against the change" named=no
entity eladio person "Eladio Funes" gender=masculine
entity arrested group "four people" named=no
entity officer person "one officer" named=no
entity police group "police" named=no
date d1 2022-08-11
date d2 2022-08-11TMO
date d3 2022-08-15
date d4 2022-07
event e1 pass agents=senate patients=bill date=d2
event e2 protest agents=pensioners date=d2
event e3 sign agents=batista patients=bill date=d3 factuality=planned
event e4 arrest patients=arrested
event e5 injure patients=officer
vote v1 choice=bill count=24 unit=votes stance=for date=d2
vote v2 choice=bill count=21 unit=votes stance=against date=d2
role r1 person=norma title="Vice President" status=current
role r2 person=zelaya title="Economy Minister" status=current
role r3 person=batista title=President status=current
quote q1 mixed speaker=zelaya
quote q2 indirect speaker=ministry
quote q3 indirect speaker=spokes
quote q4 direct speaker=eladio
quote q5 indirect speaker=police
count n1 value=1200000000 unit=pesos what="saved a year" factuality=planned
count n2 value=900 unit=adults what=questioned
count n3 value=4 unit=people what=arrested
share s1 choice=against percent=68 population=adults survey=mirador date=d4
share s2 choice=against percent=81 population="manual workers" survey=mirador date=d4
share s3 choice=bill percent=25 population=adults survey=mirador date=d4
age a1 person=eladio years=63
