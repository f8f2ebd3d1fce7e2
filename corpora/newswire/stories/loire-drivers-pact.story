id: loire-drivers-pact
published: 2007-11-30
house: meridian
topic: labour
length: brief
traps: called-for, threshold
source: Meridian
---
{=nantes NANTES}, {=france France}, {d1 Nov 30} (Meridian) - {q1 {e1 {~drivers Train drivers on {=loire the Loire regional network}} have {e1.trigger turned down} {~accord a pension accord}}}, {q1.src the {=unac UNAC} union} {q1.cue said} on {d2 Friday}, making a further strike likely before {d3 Christmas}.

{q2 {v1 A total of 1,118 drivers} voted {~no no} and {v2 694} yes, a rejection of {s1 61.7 percent}}, {q2.cue according to} {q2.src {~unac the union}}, which had called for approval.

"{q3 {^unac We} recommended {~accord this text} and {^unac we} were not followed. {^unac We} will take that message back to the table}," {q3.src {r1 {=unac UNAC} {r1.title federal secretary} {=lecointre Thibault Lecointre}}} {q3.cue told} {~press reporters}.

{c1 {r2 {r2.title Transport Minister} {=arnoult Sylvaine Arnoult}} {c1.trigger received} {=lecointre Lecointre} for an hour in {=paris Paris} on {d4 Thursday}}. {q4.src {~aide A ministry official}} {q4.cue said} {q4 no new money was on offer}.

{n1 About 310,000 passengers} use {~loire the network} each day. {s2 Among drivers with more than {x 20} years' service {~no the no vote} reached 74 percent}.

(Reporting by Maud Rivet; Editing by Hugo Tal)
---
entity nantes place "Nantes"
entity france place "France"
entity drivers group "train drivers on the Loire regional network" named=no
entity loire organization "Loire regional network"
entity accord other "pension accord" named=no
entity unac organization "UNAC"
entity no other "no" named=no
entity lecointre person "Thibault Lecointre" gender=masculine
entity press group "reporters" named=no
entity arnoult person "Sylvaine Arnoult"
entity paris place "Paris"
entity aide person "ministry official" named=no
date d1 2007-11-30
date d2 2007-11-30
date d3 2007-12-25
date d4 2007-11-29
event e1 reject agents=drivers patients=accord
quote q1 indirect speaker=unac date=d2
vote v1 choice=accord count=1118 unit=drivers stance=against
vote v2 choice=accord count=694 unit=drivers stance=for
share s1 choice=no percent=61.7
quote q2 indirect speaker=unac
quote q3 direct speaker=lecointre to=press
role r1 person=lecointre title="federal secretary" org=unac status=current
role r2 person=arnoult title="Transport Minister" status=current
contact c1 from=arnoult to=lecointre medium=meeting date=d4 place=paris
quote q4 indirect speaker=aide
count n1 value=310000 unit=passengers what="who use the network each day" bound=about
share s2 choice=no percent=74 population="drivers with more than 20 years' service"
