id: alder-council-tally
published: 2011-10-04
house: kingsway
topic: local-government
length: brief
traps: idiom, planned, scare-quotes
---
{e1 {~plan Plans for {n1 212 homes} on {=fields Alder Fields}} were {e1.trigger turned down} {d1 last night}}, {v1 seven members of {~committee the planning committee} against}, {v2 five for} and {v3 one, {=pym Honor Pym}, sitting on {^pym her} hands}.

'{q1 A flood plain is a flood plain, whoever draws the map},' {q1.cue said} {q1.src {r1 {~deane the {r1.title chairman}}, {a1 {=deane Roland Deane}, 66}}}. In {d2 March}, with {=pym Pym} stuck in a lift, {v4 it had been six in favour} and {v5 five opposed}; that vote was set aside.

{q2.src {=cask Caskwell Homes}} {q2.cue said} in a statement that {q2 {^cask it} was 'disappointed but not out'}. {c1 {r2 {~noor {^cask Its} {r2.title planning manager}}, {=noor Imran Noor-Hastings}}, is to {c1.trigger meet} {~officers council officers} {d3 next Tuesday}}.

{s1 Four in five of {~repliers the {n2 340 residents}} who answered a parish questionnaire preferred {~cricket a cricket ground}}; {s2 eight per cent would put up with {~plan the houses}}. {q3 {c2 Mr {=deane Deane} {c2.trigger wrote} back to {^repliers every one of them}}}, {q3.src {~clerk the parish clerk}} {q3.cue recalled}, {q3 by hand}.
---
entity plan other "plans for 212 homes on Alder Fields" named=no
entity fields place "Alder Fields"
entity committee organization "planning committee" named=no
entity pym person "Honor Pym" gender=feminine
entity deane person "Roland Deane"
entity cask organization "Caskwell Homes"
entity noor person "Imran Noor-Hastings"
entity officers group "council officers" named=no
entity repliers group "340 residents" named=no
entity cricket other "cricket ground" named=no
entity clerk person "parish clerk" named=no
date d1 2011-10-03TNI
date d2 2011-03
date d3 2011-10-11
event e1 reject agents=committee patients=plan date=d1
vote v1 choice=plan count=7 unit=members stance=against date=d1
vote v2 choice=plan count=5 unit=members stance=for date=d1
vote v3 choice=plan count=1 unit=members stance=abstain date=d1
vote v4 choice=plan count=6 unit=votes stance=for date=d2
vote v5 choice=plan count=5 unit=votes stance=against date=d2
count n1 value=212 unit=homes what="planned on Alder Fields"
count n2 value=340 unit=residents what="who answered a parish questionnaire"
share s1 choice=cricket percent=80 population="residents who answered a parish questionnaire"
share s2 choice=plan percent=8 population="residents who answered a parish questionnaire"
quote q1 direct speaker=deane
quote q2 mixed speaker=cask
quote q3 indirect speaker=clerk
role r1 person=deane title=chairman org=committee status=current
role r2 person=noor title="planning manager" org=cask status=current
age a1 person=deane years=66
contact c1 from=noor to=officers medium=meeting date=d3 factuality=planned
contact c2 from=deane to=repliers medium=letter
