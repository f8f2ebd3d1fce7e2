id: kabaddi-storks
published: 2026-03-02
house: release
topic: sport
length: brief
traps: price-or-percent, collective-speaker
---
{=league COASTAL KABADDI LEAGUE} – STATEMENT – {d1 2 March 2026}

{~owners Team owners} have voted to {e1 {e1.trigger admit} {=storks the Sylhet Storks}} as {~league the league}'s tenth club. {v1 Six owners} were in favour; {v2 three}, {=thunder Chittagong Thunder} among them, were not.

"{q1 Nobody at home has slept since, which is a poor way to train}," {q1.cue enthused} {q1.src {r1 {=storks Storks} {r1.title captain} {=rumana Rumana Akter}, {a1 24}}}.

The entry fee is {n1 30 million taka}, 15 per cent of it for village mats.

{c1 {r2 {r2.title Commissioner} {=devraj Devraj Pillai}} {c1.trigger was on the telephone to} {~dissenters the three dissenters} {d2 this morning}}. {q2.src {^devraj He}} {q2.cue assures} supporters that "{q2 there is room on this coast for one more lungful}". {s1 In a poll of {n2 4,400 season-ticket holders}, 77 per cent wanted {=storks the Storks}}.

{q3.src {=thunder Chittagong Thunder}}, for {^thunder their} part, {q3.cue ask it to be recorded} that {q3 {^thunder they} "would have voted for a swimming pool"}.
---
entity league organization "Coastal Kabaddi League"
entity owners group "team owners" named=no
entity storks organization "Sylhet Storks"
entity thunder organization "Chittagong Thunder"
entity rumana person "Rumana Akter"
entity devraj person "Devraj Pillai" gender=masculine
entity dissenters group "three dissenters" named=no
date d1 2026-03-02
date d2 2026-03-02TMO
event e1 pass agents=owners patients=storks
vote v1 choice=storks count=6 unit=owners stance=for
vote v2 choice=storks count=3 unit=owners stance=against
quote q1 direct speaker=rumana
role r1 person=rumana title=captain org=storks status=current
age a1 person=rumana years=24
count n1 value=30000000 unit=taka what="entry fee"
count n2 value=4400 unit="season-ticket holders" what=polled
role r2 person=devraj title=Commissioner org=league status=current
contact c1 from=devraj to=dissenters medium=phone date=d2
quote q2 direct speaker=devraj
share s1 choice=storks percent=77 population="season-ticket holders"
quote q3 mixed speaker=thunder
