id: tsunami-siren
published: 2020-08-26
house: newsroom
topic: local-government
length: brief
traps: hard-wrapped, range, negated
---
{~siren The siren at {=falealupo Falealupo}} has a new voice, and {~village the village} chose
{^siren it} by standing on the beach with {^village its} eyes shut.

Of three sounds played at {d1 dusk on Monday}, {v1 {~conch the conch} took 88
beans}; {v2 {~klaxon the klaxon} 41}, and {v3 {~hymn the hymn}, which several
people slept through, 17}.

"{q1 Your feet must hear {^siren it} before you do}," {q1.cue advised} {q1.src {r1 {r1.title matai}
{=leavasa Leavasa Tuilagi}}, {a1 76}}, who presided. {c1 {^leavasa He} had
{c1.trigger consulted} {r2 {=nakano Emi Nakano}, {~nakano a {r2.title seismologist}}}, {d2 the week
before}, by satellite telephone}.

{^nakano She} {q2.cue cautioned} that {q2 between {x four} and {x seven} minutes would be
all anyone got}. {e1 Nobody {e1.trigger died} in the {d3 2009} wave here}; {n3 fifty-two
houses} did not survive it.
---
entity falealupo place "Falealupo"
entity village group "village" named=no
entity siren product "siren" named=no
entity conch other "conch" named=no
entity klaxon other "klaxon" named=no
entity hymn other "hymn" named=no
entity leavasa person "Leavasa Tuilagi" gender=masculine
entity nakano person "Emi Nakano" gender=feminine
date d1 2020-08-24TEV
date d2 2020-W34
date d3 2009
vote v1 choice=conch count=88 unit=beans date=d1
vote v2 choice=klaxon count=41 unit=beans date=d1
vote v3 choice=hymn count=17 unit=beans date=d1
quote q1 direct speaker=leavasa
role r1 person=leavasa title=matai status=current
age a1 person=leavasa years=76
contact c1 from=leavasa to=nakano medium=phone date=d2
role r2 person=nakano title=seismologist status=current
quote q2 indirect speaker=nakano
event e1 die date=d3 place=falealupo factuality=negated
count n3 value=52 unit=houses what="that did not survive" date=d3
