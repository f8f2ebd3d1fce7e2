id: minutes-leak
published: 2018-04-04
house: newsroom
topic: diplomacy
length: brief
traps: relayed-speech, unnamed-source, hypothetical
---
{q5 Had the interpreter not coughed, {~treaty the treaty} might have been signed}.

That, at least, is the {q5.cue account} in {q5.src {~minutes minutes} seen by this newspaper} of {c1 {d1 last month}'s {c1.trigger meeting} in {=muscat Muscat} between {=badr Badr al-Harrasi} of {=straits the Straits Authority} and {r1 {=ngozi Ngozi Ibekwe-Lawal}, {~ngozi {r1.title chief negotiator} of {r1.org {=shippers the {=lagos Lagos} shippers' bloc}}}}}.

{q1.src Mr {=badr al-Harrasi}} {q1.cue told} {~aides aides} that {q1 Ms {=ngozi Ibekwe-Lawal} had promised {^badr him} a signature by {d2 April 1}}. "{q2 {^ngozi I} promised {^badr him} tea}," {q2.src {^ngozi she}} {q2.cue shot back} by text {d3 on Tuesday night}.

{q3 {c2 {^ngozi She} had {c2.trigger e-mailed} {~members {^ngozi her} members} a draft on {d4 March 22}}}, {q3.src {~delegate a delegate} who was not authorised to speak} {q3.cue confided}, {q3 and {c3 {~members the members} {c3.trigger wrote back} with {n1 61 objections}}}.

{q4.src Mr {=badr al-Harrasi}, {a1 57},} {q4.cue denies} that {q4 {c4 {^badr he} then {c4.trigger rang} {~insurers the insurers in {=london London}} to force {^ngozi her} hand}}.
---
entity muscat place "Muscat"
entity badr person "Badr al-Harrasi" gender=masculine
entity straits organization "Straits Authority"
entity ngozi person "Ngozi Ibekwe-Lawal" gender=feminine
entity shippers organization "Lagos shippers' bloc"
entity aides group "aides" named=no
entity members group "Ibekwe-Lawal's members" named=no
entity delegate person "delegate who was not authorised to speak" named=no
entity insurers group "insurers in London" named=no
entity london place "London"
date d1 2018-03
date d2 2018-04-01
date d3 2018-04-03TNI
date d4 2018-03-22
contact c1 from=badr to=ngozi medium=meeting date=d1 place=muscat
contact c2 from=ngozi to=members medium=email date=d4
contact c3 from=members to=ngozi medium=email
contact c4 from=badr to=insurers medium=phone factuality=negated
role r1 person=ngozi title="chief negotiator" org=shippers status=current
age a1 person=badr years=57
count n1 value=61 unit=objections what="to the draft"
quote q1 indirect speaker=badr to=aides
quote q2 direct speaker=ngozi medium=text date=d3
quote q3 indirect speaker=delegate
quote q4 indirect speaker=badr
entity minutes work "minutes" named=no
entity treaty law "treaty" named=no
entity lagos place "Lagos"
quote q5 indirect speaker=minutes
