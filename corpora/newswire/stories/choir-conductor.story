id: choir-conductor
published: 2019-06-08
house: release
topic: culture
length: brief
traps: planned, threshold, idiom
---
{=choir THE HEBRIDEAN PHILHARMONIC CHOIR}

{=stornoway Stornoway}, {d1 8 June 2019}

NEW HANDS ON THE BATON

{e1 {~singers {^choir Our} singers} have {e1.trigger elected} {=asako Asako Hirano} {r1 {r1.title chief conductor}}} from {d2 1 January 2020}, on a second ballot. {v1 {^asako She} received 66 votes}; {=lachlan Lachlan Macaulay}, {r2 {~lachlan {^choir our} {r2.title assistant conductor}}}, {v2 received 48}. {x Sixty} would have sufficed.

{q1.src {a1 Ms {=asako Hirano}, 43 on the day of the vote,}} {q1.cue responded}: "{q1 {^singers They} sang to {^asako me} in Gaelic, in canon and in the car park. {^asako I} shall need an hour.}"

{c1 Mr {=lachlan Macaulay} {c1.trigger met} {^asako her} off the ferry with an umbrella}. "{q2 {e2 {^lachlan I} {e2.trigger congratulated} {^asako her}} twice, once for each vote that {^lachlan I} had expected}," {q2.src {^lachlan he}} {q2.cue jests}.

{~choir The choir}, which has {n1 115 members}, will sing under {^asako her} in {=bergen Bergen} on {d3 14 February}.
---
entity choir organization "Hebridean Philharmonic Choir"
entity stornoway place "Stornoway"
entity singers group "singers of the Hebridean Philharmonic Choir" named=no
entity asako person "Asako Hirano" gender=feminine
entity lachlan person "Lachlan Macaulay" gender=masculine
entity bergen place "Bergen"
date d1 2019-06-08
date d2 2020-01-01
date d3 2020-02-14
event e1 elect agents=singers patients=asako
event e2 congratulate agents=lachlan patients=asako
role r1 person=asako title="chief conductor" org=choir status=elect
role r2 person=lachlan title="assistant conductor" org=choir status=current
vote v1 choice=asako count=66 unit=votes
vote v2 choice=lachlan count=48 unit=votes
age a1 person=asako years=43
quote q1 direct speaker=asako
quote q2 direct speaker=lachlan
contact c1 from=lachlan to=asako medium=meeting
count n1 value=115 unit=members what="in the choir"
