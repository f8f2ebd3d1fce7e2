id: seed-key
published: 2016-11-04
house: coastline
topic: science
length: brief
traps: called-for, total, duration
source: Coastline Press
byline: June Abara
---
{~key Keys} to {~vault the seed vault} change hands after narrow vote

By JUNE ABARA

{=fern FERN GAP}, {=idaho Idaho} (Coastline Press) — It took {x 11} hours, {n1 two fistfights} and a tray of cold lasagna, but {=coop the Fern Gap Seed Cooperative} has a new keeper.

{=ndiaye Khady Ndiaye}, {a1 45}, was {e1 {e1.trigger elected} {r1 {r1.title vault warden}}} on {d1 Thursday} with {v1 88 of {x 171} ballots}. {=lysander Lysander Boone}, {r2 {~lysander the {r2.title warden} since {d2 1989}}}, got {v2 81}; {v3 two members wrote in {~dog the watchdog}}.

"{q1 {e2 {^lysander I} will not {e2.trigger concede} to a fax machine}}," {q1.src {=lysander Boone}} {q1.cue huffed}, referring to {n2 30 proxies} that arrived {d4 overnight}. {^lysander He} called for a recount.

{=ndiaye Ndiaye} {c1 {c1.trigger met} {^lysander him} over breakfast at {=mabel Mabel's Diner} {d3 Friday}} and came out with {~key the key}. {q2.src {^ndiaye She}} {q2.cue allowed} that {q2 {^lysander he} had hidden {^key it} in the jam}.

{~vault The vault} holds {n3 19,000 kinds of bean}.
---
entity key product "keys to the seed vault" named=no
entity vault place "seed vault" named=no
entity fern place "Fern Gap"
entity coop organization "Fern Gap Seed Cooperative"
entity ndiaye person "Khady Ndiaye" gender=feminine
entity lysander person "Lysander Boone" gender=masculine
entity dog other "watchdog" named=no
entity mabel place "Mabel's Diner"
date d1 2016-11-03
date d2 1989
date d3 2016-11-04
count n1 value=2 unit=fistfights what="at the meeting"
age a1 person=ndiaye years=45
event e1 elect agents=coop patients=ndiaye date=d1
role r1 person=ndiaye title="vault warden" org=coop status=elect
role r2 person=lysander title=warden org=coop status=former
vote v1 choice=ndiaye count=88 unit=ballots
vote v2 choice=lysander count=81 unit=ballots
vote v3 choice=dog count=2 unit=members
quote q1 direct speaker=lysander
event e2 concede agents=lysander patients=ndiaye factuality=negated
count n2 value=30 unit=proxies what="arrived overnight by fax" date=d4
contact c1 from=ndiaye to=lysander medium=meeting date=d3 place=mabel
quote q2 indirect speaker=ndiaye
count n3 value=19000 unit="kinds of bean" what="held in the vault"
entity idaho place "Idaho"
date d4 2016-11-03TNI
