id: postal-recount
published: 2020-02-27
house: coastline
topic: elections
length: brief
traps: hard-wrapped, threshold, called-names
byline: Jonas Merriweather
---
{=tidwell Tidwell} hangs on in {=otter Otter County} after 3rd count

By JONAS MERRIWEATHER

{=beckton BECKTON}, {=reach Upper Reach} (Coastline Press) — A machine recount has
trimmed {r1 {r1.title Sheriff} {=tidwell Ray Tidwell}}'s lead without erasing it. {q1 {v1 {=tidwell Tidwell},
who sits as a {=rep Republican}, finished with 21,884}, {v2 {r2 {r2.title Detective} {=quon Lillian Quon}}, {~quon a
{=dem Democrat}}, with 21,871} and {v3 {~writein the write-ins} with 206}}, {q1.src {r3 {=otter Otter
County} {r3.title clerk} {=baptiste Yolande Baptiste}}} {q1.cue announced} {d1 Wednesday}.

State law orders a count by hand where fewer than {x 25} votes divide
the leaders. {q2 {n1 Thirty workers} will begin on {d2 March 9}}, {q2.src {^baptiste she}} {q2.cue said}.

"{q3 {^tidwell I} have now won this thing three times}," {q3.src {a1 {=tidwell Tidwell}, who is 66},}
{q3.cue told} {~deputies deputies}. {c1 {^tidwell He} {c1.trigger telephoned} {=quon Quon}, {a2 37}, from the jail kitchen}; {c2 {^quon she}
{c2.trigger thanked} {^tidwell him} by postcard}.

{s1 Among mail ballots {=quon Quon} ran ahead, 58%} to {s2 41%}. {s3 Election Day voters went for {~tidwell the
incumbent} by 55 percent}.

{q4.src {r4 {~duarte {^quon Her} {r4.title lawyer}}, {=duarte Simone Duarte-Lee}},} {q4.cue asserts} that {q4 {n2 at least 19 envelopes}
from {=mill Mill Pond} were opened with no witness}. {q5.src {=tidwell Tidwell}} has {q5.cue called}
the claim "{q5 hooey}." {e1 No suit has been {e1.trigger filed}}.
---
entity tidwell person "Ray Tidwell" gender=masculine
entity otter place "Otter County"
entity beckton place "Beckton"
entity reach place "Upper Reach"
entity rep organization "Republican"
entity quon person "Lillian Quon" gender=feminine
entity dem organization "Democrat"
entity writein group "write-ins" named=no
entity baptiste person "Yolande Baptiste" gender=feminine
entity deputies group "deputies" named=no
entity duarte person "Simone Duarte-Lee"
entity mill place "Mill Pond"
date d1 2020-02-26
date d2 2020-03-09
quote q1 indirect speaker=baptiste date=d1
vote v1 choice=tidwell count=21884 unit=votes
vote v2 choice=quon count=21871 unit=votes
vote v3 choice=writein count=206 unit=votes
role r1 person=tidwell title=Sheriff status=current
role r2 person=quon title=Detective status=current
role r3 person=baptiste title=clerk org=otter status=current
quote q2 indirect speaker=baptiste
count n1 value=30 unit=workers what="to count by hand"
quote q3 direct speaker=tidwell to=deputies
age a1 person=tidwell years=66
age a2 person=quon years=37
contact c1 from=tidwell to=quon medium=phone
contact c2 from=quon to=tidwell medium=letter
share s1 choice=quon percent=58 population="mail ballots"
share s2 choice=tidwell percent=41 population="mail ballots"
share s3 choice=tidwell percent=55 population="Election Day voters"
quote q4 indirect speaker=duarte
role r4 person=duarte title=lawyer status=current
count n2 value=19 unit=envelopes what="opened with no witness" bound=at_least
quote q5 mixed speaker=tidwell
event e1 sue factuality=negated
