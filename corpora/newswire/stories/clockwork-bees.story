id: clockwork-bees
published: 2024-06-24
house: eastgate
topic: business
length: brief
traps: model-number, hypothetical, unnamed-source
source: Eastgate
---
{=tarko TARKO}, {d1 June 24} (Eastgate) -- {~zumm A company} that makes clockwork bees has been stung by people who keep real ones.

{e1 {~panel The ethics panel} of {=zumm Zummwerk AG} {e1.trigger blocked} {~launch the launch of {^zumm its} {=zb ZB-9} pollinator}} on {d2 Friday}, {v1 eight to} {v2 one}. {e2 Veiled {~keepers beekeepers} had {e2.trigger marched} through {^zumm its} orchard in {d3 May}}.

"{q1 If a machine dies on a blossom, who sweeps it up}?" {q1.src {r1 {r1.title panel chair} {=kovacs Ildikó Kovács}}} {q1.cue asked} in {^kovacs her} ruling.

The lone vote for {~launch the launch} came from {a1 {r4 {=adjei Nana Adjei}, {~adjei a 26-year-old {r4.title engineer}}}}. {q2.src {^adjei He}} {q2.cue argued} that {q2 {n1 up to 40 percent of hives} could be spared the journey to the almonds}.

{c1 {r2 {r2.title Chief executive} {=weiss Anton Weiss}} {c1.trigger dined} with {=lorca Amparo Lorca}, {r3 {~lorca {r3.title head} of {=apia the Apiary League}}}, on {d4 Saturday}}. {q3.src {~waiter A waiter}} {q3.cue overheard} "{q3 truce}".
---
entity tarko place "Tarko"
entity zumm organization "Zummwerk AG"
entity panel group "ethics panel of Zummwerk AG" named=no
entity launch other "launch of the ZB-9 pollinator" named=no
entity zb product "ZB-9"
entity keepers group "beekeepers" named=no
entity kovacs person "Ildikó Kovács" gender=feminine
entity adjei person "Nana Adjei" gender=masculine
entity weiss person "Anton Weiss" gender=masculine
entity lorca person "Amparo Lorca" gender=feminine
entity apia organization "Apiary League"
entity waiter person "waiter" named=no
date d1 2024-06-24
date d2 2024-06-21
date d3 2024-05
date d4 2024-06-22
event e1 reject agents=panel patients=launch date=d2
vote v1 choice=launch count=8 unit=votes stance=against date=d2
vote v2 choice=launch count=1 unit=votes stance=for date=d2
event e2 protest agents=keepers date=d3
quote q1 direct speaker=kovacs
role r1 person=kovacs title="panel chair" status=current
age a1 person=adjei years=26
quote q2 indirect speaker=adjei
count n1 value=40 unit=percent what="of hives that could be spared the journey" bound=at_most factuality=possible
role r2 person=weiss title="Chief executive" org=zumm status=current
contact c1 from=weiss to=lorca medium=meeting date=d4
role r3 person=lorca title=head org=apia status=current
quote q3 mixed speaker=waiter
role r4 person=adjei title=engineer status=current
