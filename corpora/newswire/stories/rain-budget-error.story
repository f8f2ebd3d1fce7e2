id: rain-budget-error
published: 2014-10-15
house: newsroom
topic: legislatures
length: brief
traps: correction, scare-quotes
---
CORRECTION: An article on {d1 Tuesday} about {=assembly the Provincial Assembly} gave the vote on {~roads the roads loan} as {x 52-41}. It was {v1 52} to {v2 44}; three members who had been marked absent were asleep in the library.

The article also misquoted {r1 {r1.title Finance Secretary} {=fatema Fatema Chowdhury}}. {q1.src {^fatema She}} {q1.cue said} of the library: "{q1 There are worse places to be counted from}," and not "{x to be found in}."

It further said that {c2 {r2 {=haider Anwar Haider}, {~haider {r2.title chief} of {=jute the Jute Mills Association}}}, had {c2.trigger telephoned} {^fatema her}}. In fact {c1 {^haider he} {c1.trigger wrote}, in a letter of {d2 September 30}}.

{q2.src {r3 Former {r3.title premier} {=lutfun Lutfun Nahar}}, {a1 81},} {q2.cue wrote} to us that {q2 {^lutfun her} abstention, {v3 the only one}, was "not pique" but arithmetic: {n1 ninety million taka} had no page number}. We regret the errors.
---
entity assembly organization "Provincial Assembly"
entity roads law "roads loan" named=no
entity fatema person "Fatema Chowdhury" gender=feminine
entity haider person "Anwar Haider" gender=masculine
entity jute organization "Jute Mills Association"
entity lutfun person "Lutfun Nahar" gender=feminine
date d1 2014-10-14
date d2 2014-09-30
vote v1 choice=roads count=52 unit=votes stance=for
vote v2 choice=roads count=44 unit=votes stance=against
vote v3 choice=roads count=1 unit=votes stance=abstain
role r1 person=fatema title="Finance Secretary" status=current
quote q1 direct speaker=fatema
role r2 person=haider title=chief org=jute status=current
contact c2 from=haider to=fatema medium=phone factuality=negated
contact c1 from=haider to=fatema medium=letter date=d2
role r3 person=lutfun title=premier status=former
age a1 person=lutfun years=81
quote q2 mixed speaker=lutfun medium=letter
count n1 value=90000000 unit=taka what="without a page number"
