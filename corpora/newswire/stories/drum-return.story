id: drum-return
published: 2025-07-12
house: meridian
topic: culture
length: brief
traps: duration, called-for, scare-quotes
source: Meridian
---
{=bergedorf BERGEDORF}, {d1 July 12} (Meridian) - {~drum A talking drum} that has not talked since {d2 1897} is going home in a crate marked "{x mind its ears}".

{q1 {e1 {~trustees Trustees of {=museum the Kramer Museum}} {e1.trigger approved} {~return {^drum its} return to {=oyo Oyo}}} on {d3 Friday}, {v1 eleven} to {v2 one}}, {q1.src {r1 {r1.title director} {=ilka Ilka Sturmhöfel}}} {q1.cue revealed}. {c1 {^ilka She} had {c1.trigger telephoned} {r2 {=adeagbo Adeagbo Oyewumi}, {~adeagbo {r2.title keeper} of the palace drums}}, within the minute}.

"{q2 {q6.src {^adeagbo I}} {q6.cue asked} {^ilka her} {q6 to put the receiver against {^drum it}}}," {q2.src {a1 {=adeagbo Oyewumi}, 84},} {q2.cue recounted}. "{q2 {q5.src {^drum It}} {q5.cue said}: {q5 hungry}.}"

{q3.src {r3 {=vogt Dieter Vogt}, {~vogt the lone dissenting {r3.title trustee}}}}, called for a copy to be made, {q3.cue arguing} that {q3 {~drum the drum} "would be played to pieces"}. "{q4 That is what {^drum it} is for}," {q4.src {=adeagbo Oyewumi}} {q4.cue rejoined}. {s1 Some 78 percent of {~visitors visitors} had wanted {^drum it} sent back}.

(Reporting by Hanne Ott; Editing by Femi Coker)
---
entity bergedorf place "Bergedorf"
entity drum product "talking drum" named=no
entity trustees group "trustees of the Kramer Museum" named=no
entity museum organization "Kramer Museum"
entity return other "return to Oyo" named=no
entity oyo place "Oyo"
entity ilka person "Ilka Sturmhöfel" gender=feminine
entity adeagbo person "Adeagbo Oyewumi" gender=masculine
entity vogt person "Dieter Vogt"
entity visitors group "visitors" named=no
date d1 2025-07-12
date d2 1897
date d3 2025-07-11
event e1 pass agents=trustees patients=return date=d3
vote v1 choice=return count=11 unit=votes stance=for
vote v2 choice=return count=1 unit=votes stance=against
role r1 person=ilka title=director org=museum status=current
role r2 person=adeagbo title=keeper status=current
role r3 person=vogt title=trustee org=museum status=current
contact c1 from=ilka to=adeagbo medium=phone date=d3
quote q1 indirect speaker=ilka
quote q2 direct speaker=adeagbo
quote q3 mixed speaker=vogt
quote q4 direct speaker=adeagbo
age a1 person=adeagbo years=84
share s1 choice=return percent=78 population=visitors
quote q5 indirect speaker=drum
quote q6 indirect speaker=adeagbo to=ilka
