id: minutes-leak
published: 2018-04-04
house: newsroom
topic: diplomacy
length: brief
traps:
---
{q1 Had the interpreter not coughed, {e1 {~treaty the treaty} might have been {e1.trigger signed}}}.

That, at least, is the {q1.cue account} in {q1.src {~minutes minutes} seen by {~paper this newspaper}} of {c1 {d1 last month}'s {c1.trigger meeting} in {=muscat Muscat} between {=badr Badr al-Harrasi} of {=straits the Straits Authority} and {r1 {=ngozi Ngozi Ibekwe-Lawal}, {~ngozi {r1.title chief negotiator} of {~bloc the {=lagos Lagos} shippers' bloc}}}}.

{q2.src Mr {=badr al-Harrasi}} {q2.cue told} {~aides aides} that {q2 Ms {=ngozi Ibekwe-Lawal} had promised {^badr him} a signature by {d2 April 1}}. "{q3 {^ngozi I} promised {^badr him} tea}," {q3.src {^ngozi she}} {q3.cue shot back} by text on {d3 Tuesday night}.

{q4 {c2 {^ngozi She} had {c2.trigger e-mailed} {~members {^ngozi her} members} a draft on {d4 March 22}}}, {q4.src {~delegate a delegate} who was not authorised to speak} {q4.cue confided}, {q4 and {c3 {~members the members} {c3.trigger wrote back} with {n1 61 objections}}}.

{q5.src Mr {a1 {=badr al-Harrasi}, 57},} {q5.cue denies} that {q5 {c4 {^badr he} then {c4.trigger rang} {~insurers the insurers in {=london London}} to force {^ngozi her} hand}}.
---
entity treaty other "treaty" named=no
entity minutes work "minutes" named=no
entity paper organization "this newspaper" named=no
entity muscat place "Muscat"
entity badr person "Badr al-Harrasi" gender=masculine
entity straits organization "Straits Authority"
entity ngozi person "Ngozi Ibekwe-Lawal" gender=feminine
entity bloc organization "Lagos shippers' bloc" named=no
entity lagos place "Lagos"
entity aides group "aides" named=no
entity members group "Ngozi Ibekwe-Lawal's members" named=no
entity delegate person "delegate" named=no
entity insurers group "insurers in London" named=no
entity london place "London"
quote q1 indirect speaker=minutes
event e1 sign patients=treaty factuality=possible
date d1 2018-03
contact c1 from=badr to=ngozi medium=meeting date=d1 place=muscat
role r1 person=ngozi title="chief negotiator" org=bloc status=current
quote q2 indirect speaker=badr to=aides
date d2 2018-04-01
quote q3 direct speaker=ngozi medium=text date=d3
date d3 2018-04-03TNI
quote q4 indirect speaker=delegate
contact c2 from=ngozi to=members medium=email date=d4
date d4 2018-03-22
contact c3 from=members to=ngozi medium=email
count n1 value=61 unit=objections what="from the members"
quote q5 indirect speaker=badr
age a1 person=badr years=57
contact c4 from=badr to=insurers medium=phone factuality=negated purpose="to force her hand"
