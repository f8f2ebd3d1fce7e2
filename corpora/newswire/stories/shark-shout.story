id: shark-shout
published: 2009-10-26
house: kingsway
topic: disasters
length: brief
traps: range, idiom
---
The sea went out at {=lefaga Lefagaoa}, and {~kids the children} ran after it.

{^kids They} came back because {q4.src {=sina Sina Tuimavave}, {a1 at 12} {~sina the eldest},} {q4.cue screamed} that {q4 a shark was coming}. {q1 {n1 Between 20 and 25} owe {^sina her} {^kids their} lives}, {q1.src {r1 {r1.title village mayor} {=tavita Tavita Fa'alogo}}} {q1.cue reckons}. {e1 {~dead {n2 Six adults}} {e1.trigger drowned}} when the wave arrived on {d1 Friday}; {e2 {~hurt {n3 thirty-one}} were {e2.trigger hurt}} and {e3 {~out {n4 some 400}} are {e3.trigger homeless}}.

'{q2 {^sina I} am not brave. {^sina I} am bossy}', {q2.src {^sina she}} {q2.cue corrected} {~visitor a visitor} {d2 yesterday}.

{c1 {r2 {r2.title Prime Minister} {=leota Leota Sapolu-Gray}} {c1.trigger telephoned} {^sina her} on {~tavita the mayor}'s handset}. {c2 {^leota He} had earlier {c2.trigger sat} with {q3.src {~ana one of the bereaved}, {=ana Ana Pouesi}}}, who {q3.cue asked} that {q3 the shark be thanked}.
---
entity lefaga place "Lefagaoa"
entity kids group "children" named=no
entity sina person "Sina Tuimavave" gender=feminine
entity tavita person "Tavita Fa'alogo"
entity dead group "six adults" named=no
entity hurt group "thirty-one hurt" named=no
entity out group "400 homeless" named=no
entity leota person "Leota Sapolu-Gray" gender=masculine
entity ana person "Ana Pouesi" gender=feminine
entity visitor person "visitor" named=no
date d1 2009-10-23
date d2 2009-10-25
event e1 die patients=dead date=d1 place=lefaga
event e2 injure patients=hurt date=d1 place=lefaga
event e3 displace patients=out date=d1 place=lefaga
contact c1 from=leota to=sina medium=phone
contact c2 from=leota to=ana medium=meeting
role r1 person=tavita title="village mayor" org=lefaga status=current
role r2 person=leota title="Prime Minister" status=current
age a1 person=sina years=12
count n1 value=25 unit=children what="owe Tuimavave their lives" bound=about
count n2 value=6 unit=adults what=drowned
count n3 value=31 unit=people what=hurt
count n4 value=400 unit=people what=homeless bound=about
quote q1 indirect speaker=tavita
quote q2 direct speaker=sina to=visitor
quote q3 indirect speaker=ana to=leota
quote q4 indirect speaker=sina to=kids
