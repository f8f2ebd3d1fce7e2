id: puppet-minutes
published: 2001-10-06
house: transcript
topic: culture
length: brief
traps: fictional-character, rhetorical-question, relayed-speech
source: Guild minutes
---
{=guild The Guild of Puppet Masters}, {=palermo Palermo}, sitting of {d1 Friday 5 October 2001}.

{q1.src {r1 {r1.title WARDEN} ({=calogero Calogero Mineo})}}: {q1 The question is {~women whether women may carry {x Orlando}}.}

{q2.src {=assunta ASSUNTA RIZZO}}: {q2 May? {^assunta I} have carried him since {d2 1979}, behind a false beard. {a1 {^assunta I} was fifteen}.}

{q3.src {=gaspare GASPARE LO VERDE}}: {q3 That was {^assunta you} at {=trapani Trapani}?}

{q4.src {=assunta RIZZO}}: {q4 Who else has such wrists? {q5.src {r2 Don {=saro Saro}, {~saro the old {r2.title warden}}},} {c1 {q5.cue {c1.trigger wrote}} to {^assunta me} {d4 that winter}}. '{q5 Say nothing and oil the knees.}'}

{q6.src {~calogero WARDEN}}: {q6 {v1 Twenty-seven} for. {v2 Eleven} against. {v3 Two} asleep. {e1 {^women It} is {e1.trigger adopted}}.}

{q7.src {=gaspare LO VERDE}}: {q7 {^gaspare I} voted no, and {^gaspare I} am ashamed. {c2 {^gaspare I} will {c2.trigger call on} {~mother {=assunta Assunta}'s mother} on {d3 Sunday} {c2.purpose to say so}}.}
---
entity guild organization "Guild of Puppet Masters"
entity palermo place "Palermo"
entity calogero person "Calogero Mineo"
entity women other "whether women may carry Orlando" named=no
entity assunta person "Assunta Rizzo" gender=feminine
entity gaspare person "Gaspare Lo Verde"
entity trapani place "Trapani"
entity saro person "Saro"
entity mother person "Rizzo's mother" named=no gender=feminine
date d1 2001-10-05
date d2 1979
date d3 2001-10-07
role r1 person=calogero title=warden org=guild status=current
role r2 person=saro title=warden org=guild status=former
quote q1 direct speaker=calogero
quote q2 direct speaker=assunta to=calogero
quote q3 direct speaker=gaspare to=assunta
quote q4 direct speaker=assunta to=gaspare
quote q5 direct speaker=saro to=assunta medium=letter
quote q6 direct speaker=calogero
quote q7 direct speaker=gaspare
age a1 person=assunta years=15 date=d2
contact c1 from=saro to=assunta medium=letter date=d4
contact c2 from=gaspare to=mother medium=meeting date=d3 purpose="to say so" factuality=planned
vote v1 choice=women count=27 unit=votes stance=for
vote v2 choice=women count=11 unit=votes stance=against
vote v3 choice=women count=2 unit=votes stance=abstain
event e1 pass agents=guild patients=women date=d1
date d4 1979-WI
