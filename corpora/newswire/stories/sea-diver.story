id: sea-diver
published: 2014-08-13
house: newsroom
topic: obituaries
length: brief
traps: idiom, duration, metaphor
---
Six days before {^ok her} ninety-first birthday, {=ok Ko Ok-soon} put on a wetsuit, went down for a conch and did not come up.

{e1 {r4 {~ok The {r4.title diver}}} {e1.trigger drowned} off {=udo Udo} island on {d1 Monday}}, {a1 aged 90}. {^ok She} had been going in since {d2 1936}, when {^ok she} was {a2 twelve}.

"{q1 {q3 Come back with half a breath}, {q3.src {~mother {^ok my} mother}} used to {q3.cue tell} {^ok me}}," {q1.src {^ok she}} {q1.cue said} to {=radio Jeju Radio} {d3 last spring}. "{q1 {^ok I} always came back with none.}"

{r3 {^ok She} {r3.title led} {~coop the divers' cooperative}} from {d4 1970}, having {v1 won 87 votes} to {v2 {=bu Bu Chun-hwa}'s 80}; {=bu Bu}, {r1 {~bu {^coop its} next {r1.title president}}}, {c1 {c1.trigger visited} {^ok her} on {d5 Sunday}} with pears.

{q2.src {r2 {r2.title Village head} {=moon Moon Chang-ho}}} {q2.cue told} {~people {n1 some 300 mourners}} that {q2 no one had ever seen {^ok her} wait for a calm day}.
---
entity ok person "Ko Ok-soon" gender=feminine
entity udo place "Udo"
entity mother person "Ko Ok-soon's mother" named=no
entity radio organization "Jeju Radio"
entity coop organization "divers' cooperative" named=no
entity bu person "Bu Chun-hwa"
entity moon person "Moon Chang-ho"
entity people group "some 300 mourners" named=no
date d1 2014-08-11
date d2 1936
date d3 2014-SP
date d4 1970
date d5 2014-08-10
event e1 die patients=ok date=d1 place=udo
age a1 person=ok years=90
age a2 person=ok years=12 date=d2
vote v1 choice=ok count=87 unit=votes date=d4
vote v2 choice=bu count=80 unit=votes date=d4
role r1 person=bu title=president org=coop status=former
role r2 person=moon title="Village head" status=current
role r3 person=ok title=led org=coop status=former
quote q1 direct speaker=ok to=radio date=d3
quote q2 indirect speaker=moon to=people
count n1 value=300 unit=mourners what="at the funeral" bound=about
contact c1 from=bu to=ok medium=meeting date=d5
quote q3 indirect speaker=mother to=ok
role r4 person=ok title=diver
