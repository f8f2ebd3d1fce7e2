id: cable-proxy
published: 2005-11-18
house: kingsway
topic: business
length: brief
traps: collective-speaker, metaphor, total
---
Pension funds gave {~board the board of {=hallam Hallam Cable}} a bloody nose {d1 yesterday}, and {~board the board} asked for a handkerchief.

{e1 {~meeting The annual meeting} {e1.trigger rejected} {~pay {~voss the finance chief}'s {n1 £3.4m} pay packet}}: {v1 fifty-eight million votes against}, {v2 forty-three million in favour}, {v3 six million withheld}. All {x 107 million} count.

'{q1 {^board We} have heard you. {^board We} could hardly not, with that microphone},' {q1.cue quipped} {q1.src {a1 {r1 Sir {=banerjee Amit Banerjee}, {~banerjee the 70-year-old {r1.title chairman}}}}}, who afterwards {c1 {c1.trigger huddled} with {=ruan Ruan Yifei} of {=fleetway Fleetway Pensions}}.

{q2.src {~funds Two smaller funds}, {=tolpuddle Tolpuddle Mutual} and {=larkspur Larkspur},} {q2.cue demanded} {q2 the resignation of {~pay-panel the whole remuneration committee}}. {r2 {=voss Henrike Voss}, {~voss the {r2.title finance director} in question}}, {c2 {c2.trigger e-mailed} {~staff staff} {d2 last night}}. '{q3 {^voss I} would have done it for half},' {^voss she} {q3.cue wrote}.
---
entity hallam organization "Hallam Cable"
entity board group "board of Hallam Cable" named=no
entity meeting group "annual meeting" named=no
entity pay other "finance chief's pay packet" named=no
entity voss person "Henrike Voss" gender=feminine
entity banerjee person "Amit Banerjee" gender=masculine
entity ruan person "Ruan Yifei"
entity fleetway organization "Fleetway Pensions"
entity tolpuddle organization "Tolpuddle Mutual"
entity larkspur organization "Larkspur"
entity funds group "two smaller funds" named=no
entity pay-panel group "whole remuneration committee" named=no
entity staff group "staff" named=no
date d1 2005-11-17
date d2 2005-11-17TNI
event e1 reject agents=meeting patients=pay date=d1
count n1 value=3400000 unit=pounds what="the finance chief's pay packet"
vote v1 choice=pay count=58000000 unit=votes stance=against date=d1
vote v2 choice=pay count=43000000 unit=votes stance=for date=d1
vote v3 choice=pay count=6000000 unit=votes stance=abstain date=d1
quote q1 direct speaker=banerjee
role r1 person=banerjee title=chairman org=hallam status=current
age a1 person=banerjee years=70
contact c1 from=banerjee to=ruan medium=meeting date=d1
quote q2 indirect speaker=funds
role r2 person=voss title="finance director" org=hallam status=current
contact c2 from=voss to=staff medium=email date=d2
quote q3 direct speaker=voss to=staff medium=email
