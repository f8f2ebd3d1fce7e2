id: radio-coup
published: 2000-01-31
house: kingsway
topic: conflict
length: brief
traps: hypothetical, fictional-character
---
For {x 51} minutes on {d1 Saturday} the island of {=kiri Kiriwatu} was ruled by {r3 {~ratu a {r3.title disc jockey}}}.

{e1 {=ratu Ratu Semi Volavola}, {a1 23}, and {~friends {n1 two friends}} {e1.trigger stormed} {=reef Reef FM} with a spear gun} at {d2 breakfast time}, proclaimed a republic and played reggae. {e2 {~cook A studio cook} was {e2.trigger hurt} by flying crockery}.

'{q1 {c1 {^palu I} {c1.trigger rang} in as a listener}. {^palu I} asked for hymn {x 412} and {^palu my} government back}', {q1.src {r1 {r1.title Premier} {=palu Paluaua Motusaga}}} {q1.cue said} {d3 yesterday}. {r2 {r2.title Sergeant} {=tev Tevita Ma'afu}} then knocked and was let in.

{q2 Had the generator not failed, {~rebels the rebels} "would have moved on to the post office"}, {q2.src {^tev he}} {q2.cue surmised}. {e3 {=ratu Volavola}, who fancies {^ratu himself} as the pirate Captain Silk, was {e3.trigger charged} with {n2 three offences} {d4 last night}}.
---
entity kiri place "Kiriwatu"
entity ratu person "Ratu Semi Volavola" gender=masculine
entity reef organization "Reef FM"
entity friends group "two friends" named=no
entity rebels group "rebels" named=no
entity cook person "studio cook" named=no
entity palu person "Paluaua Motusaga" gender=masculine
entity tev person "Tevita Ma'afu" gender=masculine
date d1 2000-01-29
date d2 2000-01-29TMO
date d3 2000-01-30
date d4 2000-01-30TNI
event e1 attack agents=ratu,friends patients=reef date=d2
event e2 injure patients=cook date=d2
event e3 charge patients=ratu date=d4
contact c1 from=palu to=reef medium=phone date=d1
role r1 person=palu title=Premier status=current
role r2 person=tev title=Sergeant status=current
age a1 person=ratu years=23
count n1 value=2 unit=friends what="stormed the station"
count n2 value=3 unit=offences what=charged
quote q1 direct speaker=palu
quote q2 mixed speaker=tev
role r3 person=ratu title="disc jockey" status=current
