id: valle-hondo-landslide
published: 2015-10-27
house: newsroom
topic: local-government
length: brief
traps: correction, called-for, total
---
{=valle VALLE HONDO} — {e1 {=yolanda Yolanda Tiscornia}, {r1 {~yolanda the {r1.title nurse}}} who has run {~valle this mining city} since {d1 2011}, was {e1.trigger re-elected} {r2 {r2.title mayor}} on {d2 Sunday}} with {s1 71.4 per cent of the vote}, the largest share anyone has won here.

{s2 {r3 {r3.title Engineer} {=gaspar Gaspar Iturbide}} drew 12.5%} and {s3 {r4 {=paz Paz Collao}, {~paz {r4.title leader} of {=pit the Pit Workers' Slate}}}, 11%}. {s4 {~blank Blank ballots} made up the rest, 5.1%}. {~list {=yolanda Tiscornia}'s list} will have {v1 13} of {x 15} council seats.

{q1 {s5 Eight women in ten backed {~yolanda the mayor}}, and {s6 63 per cent of men}}, {=canal Canal Sierra} {q1.cue reported} from an exit poll of {n1 1,100 voters}.

"{q2 It is not a mandate, it is a debt}," {q2.src {a1 {=yolanda Tiscornia}, 52},} {q2.cue told} {~crowd the crowd} in the square. {c1 {=gaspar Iturbide} {c1.trigger telephoned} {^yolanda her} before {d3 midnight} {c1.purpose to {e2 {e2.trigger congratulate} {^yolanda her}}}}. {=paz Collao} called for an audit of the rolls, where {q3.src {^paz she}} {q3.cue says} {q3 {n2 at least 900 dead voters} appear}.

Correction: This story has been changed. An earlier version gave {=paz Collao} {x 17} per cent.
---
entity valle place "Valle Hondo"
entity yolanda person "Yolanda Tiscornia" gender=feminine
entity gaspar person "Gaspar Iturbide"
entity paz person "Paz Collao" gender=feminine
entity pit organization "Pit Workers' Slate"
entity blank other "blank ballots" named=no
entity list organization "Tiscornia's list" named=no
entity canal organization "Canal Sierra"
entity crowd group "crowd in the square" named=no
date d1 2011
date d2 2015-10-25
date d3 2015-10-25T24:00
event e1 elect patients=yolanda date=d2 place=valle
event e2 congratulate agents=gaspar patients=yolanda date=d3
role r1 person=yolanda title=nurse status=current
role r2 person=yolanda title=mayor org=valle status=current
role r3 person=gaspar title=Engineer status=current
role r4 person=paz title=leader org=pit status=current
share s1 choice=yolanda percent=71.4 date=d2
share s2 choice=gaspar percent=12.5 date=d2
share s3 choice=paz percent=11 date=d2
share s4 choice=blank percent=5.1 date=d2
share s5 choice=yolanda percent=80 population=women survey=canal date=d2
share s6 choice=yolanda percent=63 population=men survey=canal date=d2
vote v1 choice=list count=13 unit=seats date=d2
count n1 value=1100 unit=voters what="in the exit poll"
count n2 value=900 unit=voters what="dead, on the rolls" bound=at_least
quote q1 indirect speaker=canal
quote q2 direct speaker=yolanda to=crowd
quote q3 indirect speaker=paz
contact c1 from=gaspar to=yolanda medium=phone date=d3 purpose="to congratulate her"
age a1 person=yolanda years=52
