id: shoe-stitchers
published: 2006-02-01
house: newsroom
topic: business
length: brief
traps: generic, scare-quotes, hypothetical
---
What {~guild the shoemakers of {=marmolejo Marmolejo}} minded was not the price but the adverb.

{c3 A takeover {c3.trigger letter} from {=stride Stride Global}} praised {^guild their} "{x quaintly}" stitched brogues. {~guild The guild} read it aloud on {d1 Monday}, twice, and then {e1 voted: {v1 203 to {e1.trigger refuse} {~offer the bid}}}, {v2 44 to take {^offer it}}.

"{q1 {^arrieta I} have sewn for two kings and an actor, quaintly}," {q1.src {=arrieta Josu Arrieta}, {a1 who is 79,}} {q1.cue bristled}.

Had {=stride Stride} offered more than {n1 nine million euros} the result might have been closer. {q2.src {r1 {r1.title Guildmaster} {=nuria Núria Ballester}}} {q2.cue estimates} that {q2 {s1 a third of {^guild us} could be bought}}. {c1 {^nuria She} {c1.trigger wrote back} to {r2 {=okun Adaeze Okun}, {~okun {=stride Stride}'s {r2.title president}}}, enclosing a pair in {^okun her} size}.

"{q3 They fit. {^okun I} am thinking}," {c2 {q3.src {^okun she}} {q3.cue {c2.trigger replied}} by return of post}.
---
entity marmolejo place "Marmolejo"
entity stride organization "Stride Global"
entity guild group "shoemakers' guild" named=no
entity offer other "takeover bid" named=no
entity arrieta person "Josu Arrieta" gender=masculine
entity nuria person "Núria Ballester" gender=feminine
entity okun person "Adaeze Okun" gender=feminine
date d1 2006-01-30
vote v1 choice=offer count=203 unit=votes stance=against date=d1
vote v2 choice=offer count=44 unit=votes stance=for date=d1
quote q1 direct speaker=arrieta
age a1 person=arrieta years=79
count n1 value=9000000 unit=euros what="offered for the shoemakers"
quote q2 indirect speaker=nuria
share s1 choice=offer percent=33.3 population="guild members"
role r1 person=nuria title=Guildmaster org=guild status=current
contact c1 from=nuria to=okun medium=letter
role r2 person=okun title=president org=stride status=current
quote q3 direct speaker=okun to=nuria
contact c2 from=okun to=nuria medium=letter
contact c3 from=stride to=guild medium=letter
event e1 reject agents=guild patients=offer date=d1
