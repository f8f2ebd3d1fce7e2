id: majlis-women
published: 2007-06-18
house: ansbach
topic: elections
length: brief
traps: relayed-speech, total, ambiguous-pronoun
---
{=rahma Al-Rahma} (Ansbach) - When {=noura Noura al-Suwaidi} asked in {d1 March} for a form to stand for the emirate's advisory council, {~clerk the clerk} gave {^noura her} the one for fishing licences.

{e1 On {d2 Saturday} {=noura al-Suwaidi}, {a1 33}, {e1.trigger won} one of the council's {x 20} seats}. {v1 {^noura She} drew 1,466 votes}, {x ninety} more than {v2 the 1,376 given to {r1 {=hamad Hamad al-Ketbi}, {~hamad {r1.title chairman} of {~pearl the pearl merchants' guild}}}}. {v3 Three seats went to {~women women}} in all. In {d3 2003} {^women they} won {v4 none}.

"{q1 {^clerk He} meant it kindly. {c1 {^clerk He} has since {c1.trigger telephoned} {^noura me} {c1.purpose to apologise}}, and {^noura I} kept the form}," {q1.cue says} {q1.src {r2 {=noura al-Suwaidi}, {~noura an {r2.title oceanographer}}}}. {q2.src {~latifa {^noura Her} sister} {=latifa Latifa}} {q2.cue recounts} that {c2 {=hamad al-Ketbi} {c2.trigger told} {^latifa her}} {q2 the sea had picked its own candidate}.

{e2 {~emirate The emir's court} has yet to {e2.trigger appoint} {~second the council's second half}}.
---
entity rahma place "Al-Rahma"
entity noura person "Noura al-Suwaidi" gender=feminine
entity latifa person "Latifa" gender=feminine
entity clerk person "clerk" named=no gender=masculine
entity hamad person "Hamad al-Ketbi" gender=masculine
entity pearl organization "pearl merchants' guild" named=no
entity women group "women" named=no
entity emirate organization "emir's court" named=no
entity second group "council's second half" named=no
date d1 2007-03
date d2 2007-06-16
date d3 2003
event e1 win_election agents=noura date=d2
age a1 person=noura years=33
vote v1 choice=noura count=1466 unit=votes date=d2
vote v2 choice=hamad count=1376 unit=votes date=d2
role r1 person=hamad title=chairman org=pearl status=current
vote v3 choice=women count=3 unit=seats date=d2
quote q1 direct speaker=noura
contact c1 from=clerk to=noura medium=phone purpose="to apologise"
quote q2 indirect speaker=latifa relayed=hamad
event e2 appoint agents=emirate patients=second factuality=negated
contact c2 from=hamad to=latifa medium=unspecified by=latifa
role r2 person=noura title=oceanographer status=current
vote v4 choice=women count=0 unit=seats date=d3
