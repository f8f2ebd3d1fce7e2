id: synod-bishop
published: 2023-08-07
house: kingsway
topic: culture
length: brief
traps: threshold, nested-speech, planned
---
In {=aldmoor the Diocese of Aldmoor} a handbell announces a new chief pastor. {e1 {r6 {r1 {r1.title Canon} {=ruth Ruth Amankwah}} was {e1.trigger elected} {r6.title bishop}} at {d1 noon on Saturday}}, and rang it {^ruth herself}.

Of the clergy {v1 29 were for {^ruth her}}, {v2 fourteen for {r2 {r2.title Archdeacon} {=giles Giles Penhallow-Singh}}}; of the laity, {v3 41} and {v4 36}. {x Two-thirds} of the former must consent. {v5 One paper bore the name of {~horse a racehorse}}.

'{q1 {c1 {^giles I} {c1.trigger embraced} {^ruth her}} and {q2.src {^ruth she}} {q2.cue said}, "{q2 Mind the bell}"},' {q1.cue recalled} {q1.src {a1 {~giles the archdeacon}, who is 58}}. {^ruth She} is {a2 forty-six} and was {r3 a {r3.title submariner}} until {d2 2009}.

{q3.src {r4 {~osric The retiring {r4.title bishop}}, {=osric Osric Blenkinsop}},} had {q3.cue urged} {~synod the synod} {d3 last month} {q3 to "vote as if nobody were watching, for Nobody is"}. {c2 {^osric He} {c2.trigger telephoned} from a cricket ground to give {^ruth her} {^osric his} blessing}, and {c3 they will {c3.trigger lunch} on {d4 Thursday}}.

{=tablet The Aldmoor Tablet}'s readers had {s1 favoured {=giles Penhallow-Singh} by 52 per cent} to {s2 33}, with {s3 the rest, 15, {~undecided undecided}}. {q4 {^tablet It} had "misread the pews"}, {q4.src {r5 {~dot {^tablet its} {r5.title editor}}, {=dot Dorothea Vance}},} {q4.cue conceded}.
---
entity aldmoor organization "Diocese of Aldmoor"
entity ruth person "Ruth Amankwah" gender=feminine
entity giles person "Giles Penhallow-Singh" gender=masculine
entity horse other "racehorse" named=no
entity osric person "Osric Blenkinsop" gender=masculine
entity synod organization "synod" named=no
entity tablet organization "Aldmoor Tablet"
entity undecided other "undecided" named=no
entity dot person "Dorothea Vance"
date d1 2023-08-05T12:00
date d2 2009
date d3 2023-07
date d4 2023-08-10
event e1 elect patients=ruth date=d1
role r1 person=ruth title=Canon status=current
role r6 person=ruth title=bishop org=aldmoor status=elect
vote v1 choice=ruth count=29 unit=clergy date=d1
vote v2 choice=giles count=14 unit=clergy date=d1
vote v3 choice=ruth count=41 unit=laity date=d1
vote v4 choice=giles count=36 unit=laity date=d1
vote v5 choice=horse count=1 unit=papers date=d1
role r2 person=giles title=Archdeacon status=current
quote q1 direct speaker=giles
quote q2 direct speaker=ruth to=giles
contact c1 from=giles to=ruth medium=meeting
age a1 person=giles years=58
age a2 person=ruth years=46
role r3 person=ruth title=submariner status=former
role r4 person=osric title=bishop org=aldmoor status=current
quote q3 mixed speaker=osric to=synod date=d3
contact c2 from=osric to=ruth medium=phone purpose="to give her his blessing"
contact c3 from=ruth to=osric medium=meeting date=d4 factuality=planned
share s1 choice=giles percent=52 population=readers survey=tablet
share s2 choice=ruth percent=33 population=readers survey=tablet
share s3 choice=undecided percent=15 population=readers survey=tablet
quote q4 mixed speaker=dot
role r5 person=dot title=editor org=tablet status=current
