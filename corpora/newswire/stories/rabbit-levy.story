id: rabbit-levy
published: 2004-07-18
house: newsroom
topic: science
length: brief
traps: called-names, range, habitual
---
{~researchers Researchers} who let {n1 73 rabbits} loose beside {~airport {=mildura Mildura}'s airport} to study how rabbits avoid aeroplanes have established that aeroplanes avoid rabbits. {n2 Four flights} turned back {d1 last Wednesday}.

"{q1 A mistake was made, it has ears and {^researchers we} are sorry}," {q1.cue read} {q1.src a statement from {=kovalenko Oksana Kovalenko}, {r1 {~kovalenko {r1.title head} of ecology at {=murray Murray University}}}}.

{q2.src {r2 {=whelan Bede Whelan}, {~whelan {~airport the airport}'s {r2.title general manager}}},} had earlier {c1 {c1.trigger telephoned} {^kovalenko her} from the runway}, net in hand, and {q2.cue called} {^kovalenko her} "{q2 a menace to navigation}". {c2 The two {c2.trigger met} over sandwiches on {d2 Friday}} and {q3.src {~students {^kovalenko her} students}} {q3.cue vouch} that {q3 {^whelan he} laughed}.

{~students The students}, {n3 between 15 and 20 of {^students them}}, catch rabbits at dusk most evenings. {e1 {~board {~murray The university}'s ethics board} has {e1.trigger thrown out} {~phase phase two}}: {v1 no votes in favour}, {v2 eight against}.
---
entity mildura place "Mildura"
entity kovalenko person "Oksana Kovalenko" gender=feminine
entity researchers group "researchers" named=no
entity murray organization "Murray University"
entity whelan person "Bede Whelan" gender=masculine
entity students group "Kovalenko's students" named=no
entity board organization "university's ethics board" named=no
entity phase other "phase two" named=no
date d1 2004-07-14
date d2 2004-07-16
count n1 value=73 unit=rabbits what="let loose beside the airport"
count n2 value=4 unit=flights what="turned back"
count n3 value=20 unit=students what="catching rabbits" bound=about
quote q1 direct speaker=kovalenko medium=letter
role r1 person=kovalenko title=head org=murray status=current
role r2 person=whelan title="general manager" org=airport status=current
contact c1 from=whelan to=kovalenko medium=phone
quote q2 mixed speaker=whelan to=kovalenko
contact c2 from=whelan to=kovalenko medium=meeting date=d2
quote q3 indirect speaker=students
event e1 reject agents=board patients=phase
vote v1 choice=phase count=0 unit=votes stance=for
vote v2 choice=phase count=8 unit=votes stance=against
entity airport organization "Mildura's airport" named=no
