id: translators-prize
published: 2014-07-04
house: release
topic: culture
length: brief
traps: quoted-title, address-number, negated
---
ANNOUNCEMENT / {d1 4 July 2014} / FREE FOR USE

A SHARED BRIDGE

{~judges The four judges} of {=prize the Bridge Prize for Translation} divided evenly: {v1 two} for {=soraya Soraya Karimi-Jones}, whose "{x The Salt Road}" is from Persian, and {v2 two} for {=oddny Oddný Ketilsdóttir}, whose "{x Eleven Sheep}" is from Faroese. Each takes home {n1 £7,500}.

"{q1 {^judges We} did not toss a coin. {^judges We} own no coin {^judges we} all trust}," {q1.cue elaborated} {q1.src {r1 {=ntombi Ntombi Radebe}, {~ntombi {r1.title chair} of {~judges judges}}}}.

{c1 {r2 {=oddny Ketilsdóttir}, {~oddny a {r2.title lighthouse inspector}}}, {c1.trigger e-mailed} {~soraya {^oddny her} co-winner}, {c1.purpose suggesting lunch}}, within the hour. {c2 {~pair The two} had never {c2.trigger met}}. {q2.src {a1 {=soraya Karimi-Jones}, 35,}} {q2.cue has let it be known} that {q2 lunch will be mutton}.

The cheques will be handed over on {d3 12 September} at {x 6} Abbey Yard.
---
entity judges group "four judges" named=no
entity prize organization "Bridge Prize for Translation"
entity soraya person "Soraya Karimi-Jones" gender=feminine
entity oddny person "Oddný Ketilsdóttir" gender=feminine
entity ntombi person "Ntombi Radebe"
entity pair group "two" named=no
date d1 2014-07-04
date d3 2014-09-12
vote v1 choice=soraya count=2 unit=judges
vote v2 choice=oddny count=2 unit=judges
count n1 value=7500 unit=pounds what="prize for each winner"
quote q1 direct speaker=ntombi
quote q2 indirect speaker=soraya
role r1 person=ntombi title=chair org=judges status=current
role r2 person=oddny title="lighthouse inspector" status=current
age a1 person=soraya years=35
contact c1 from=oddny to=soraya medium=email purpose="suggesting lunch"
contact c2 from=oddny to=soraya medium=meeting factuality=negated
