id: sinfonia-shoes
published: 2005-11-19
house: kingsway
topic: labour
length: brief
traps: metaphor, number-in-name, refused
---
At the {x 1812} Overture the cannon went off and the players did not.

{=merrow The Merrow Sinfonia} downed bows in the closing bars on {d1 Thursday}, over a clause about shoes. {~strike Silence} had been put to the vote in the interval: {v1 47 members were for {^strike it}}, {v2 a dozen against}, and {v3 the harp abstained}.

'{q1 {^whelan I} have stood in the rain for Brahms, but not in {~merrow the orchestra}'s own patent leather},' {q1.src {a1 {=whelan Oisín Whelan}, 45}, {r1 {~whelan {r1.title principal bassoon}}}}, {q1.cue said} with feeling.

{c1 {r2 {r2.title Chief executive} {=drury Philippa Drury}} {c1.trigger received} {~delegates three delegates} {d2 yesterday} in {^drury her} bare feet}. {q2.src {^drury She}} {q2.cue declared} {^drury herself} "{q2 open to sandals}"; {^drury she} refused, however, to refund {n1 1,300 ticket holders}. {q3.src {=okafor Chuka Okafor}, {r3 {~okafor the {r3.title guest conductor}}}}, is {q3.cue quoted} by {=gazette the Merrow Gazette} as wishing {q3 {^okafor he} played the triangle}.
---
entity merrow organization "Merrow Sinfonia"
entity strike other "silence" named=no
entity whelan person "Oisín Whelan"
entity drury person "Philippa Drury" gender=feminine
entity delegates group "three delegates" named=no
entity okafor person "Chuka Okafor" gender=masculine
entity gazette organization "Merrow Gazette"
date d1 2005-11-17
date d2 2005-11-18
vote v1 choice=strike count=47 unit=members stance=for date=d1
vote v2 choice=strike count=12 unit=members stance=against date=d1
vote v3 choice=strike count=1 unit=members stance=abstain date=d1
quote q1 direct speaker=whelan
age a1 person=whelan years=45
role r1 person=whelan title="principal bassoon" org=merrow status=current
contact c1 from=drury to=delegates medium=meeting date=d2
role r2 person=drury title="Chief executive" org=merrow status=current
quote q2 mixed speaker=drury
count n1 value=1300 unit="ticket holders" what="refused a refund"
quote q3 indirect speaker=okafor to=gazette
role r3 person=okafor title="guest conductor" org=merrow
