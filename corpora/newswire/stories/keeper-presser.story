id: keeper-presser
published: 2017-10-28
house: transcript
topic: sport
length: brief
traps: sports-score, rhetorical-question, fictional-character
source: Post-match conference
---
Post-match, {=tallaght Tallaght}, {d1 Friday 27 October 2017}. {r1 {=clodagh Clodagh Feeney}, {~clodagh {r1.title captain}}, {=shamrock Shamrock Ladies}}.

{q1.src {~press Q}}: {q1 {x 6-5} down, {x two} minutes left and {^clodagh you} swapped {~bronagh the keeper}. Why?}

{q2.src {~clodagh A}}: {q2 {=bronagh Bronagh} couldn't see. {e1 {^bronagh She} had {e1.trigger broken} a finger} as well, {^clodagh I} found out after. So on comes {a1 {=temi Temi}, who's sixteen}, and {^temi she} thinks {^temi she}'s Wonder Woman.}

{q3.src {~press Q}}: {q3 Had {^clodagh you} asked the bench?}

{q4.src {~clodagh A}}: {q4 Ah, who asks a bench? {c1 {~boss The manager} {q5.cue {c1.trigger texted}} {^clodagh me}} at half-time: "{q5 {~clodagh Captain} decides.}" So {^clodagh I} decided.}

{q6.src {~press Q}}: {q6 And {~players the players}' vote on {~contract the new contract}?}

{q7.src {~clodagh A}}: {q7 {v1 Seventeen} yes, {v2 two} no. {e2 {^contract It}'s {e2.trigger passed}}. {c2 {^clodagh I} {c2.trigger see} {=niall Niall Crotty} from {~league the league} on {d3 Tuesday}}.}
---
entity tallaght place "Tallaght"
entity clodagh person "Clodagh Feeney" gender=feminine
entity shamrock organization "Shamrock Ladies"
entity press group "press" named=no
entity bronagh person "Bronagh" gender=feminine
entity temi person "Temi" gender=feminine
entity boss person "manager" named=no
entity contract other "new contract" named=no
entity niall person "Niall Crotty"
entity league organization "league" named=no
date d1 2017-10-27
date d3 2017-10-31
role r1 person=clodagh title=captain org=shamrock status=current
event e1 injure patients=bronagh date=d1
event e2 pass agents=players patients=contract
age a1 person=temi years=16
vote v1 choice=contract count=17 unit=votes stance=for
vote v2 choice=contract count=2 unit=votes stance=against
contact c1 from=boss to=clodagh medium=text date=d1
contact c2 from=clodagh to=niall medium=meeting date=d3 factuality=planned
quote q1 direct speaker=press to=clodagh
quote q2 direct speaker=clodagh to=press
quote q3 direct speaker=press to=clodagh
quote q4 direct speaker=clodagh to=press
quote q5 direct speaker=boss to=clodagh medium=text
quote q6 direct speaker=press to=clodagh
quote q7 direct speaker=clodagh to=press
entity players group "players" named=no
