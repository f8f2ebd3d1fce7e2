id: spice-heirs
published: 2009-10-13
house: coastline
topic: business
length: brief
traps: namesakes, threshold, called-names
source: Coastline Press
byline: Dana Ruiz
---
{~cousins Cousins} split the vote, and {=malabar Malabar Gold} stays in the family

By DANA RUIZ

{=newburn NEWBURN}, {=delta Delta State} (Coastline Press) — The {=malabar Malabar Gold} curry-powder company will not be sold, because {~cousins two cousins with the same last name} could not agree on which of {^cousins them} was the bigger fool.

{e1 {~board The board} {e1.trigger rejected} {~offer an {n1 $88 million} offer} {d1 Monday}, {v1 four directors in favor} and {v2 four against}}. {x Five} ayes were needed.

"{q1 {=anil Anil} called {^sujata me} a jackfruit, {^sujata I} called {^anil him} a pressure cooker, and then {^cousins we} voted}," {q1.src {a1 {r1 {r1.title treasurer} {=sujata Sujata Kurian}}, 52}} {q1.cue recounted}.

{q2.src {a2 {=anil Anil Kurian}, 49}, {r2 {~anil the mill {r2.title manager}}}} {q2.cue insisted} that {q2 the money "would have fixed every roof in the family"}. {c1 {^anil He} {c1.trigger e-mailed} {~suitor the suitor}, {=suitor Prairie Foods}, {d2 early Tuesday morning} {c1.purpose to apologize}}.
---
entity malabar organization "Malabar Gold"
entity newburn place "Newburn"
entity delta place "Delta State"
entity cousins group "two cousins with the same last name" named=no
entity board organization "board" named=no
entity offer other "$88 million offer" named=no
entity anil person "Anil Kurian" gender=masculine
entity sujata person "Sujata Kurian" gender=feminine
entity suitor organization "Prairie Foods"
date d1 2009-10-12
date d2 2009-10-13TMO
event e1 reject agents=board patients=offer date=d1
vote v1 choice=offer count=4 unit=directors stance=for date=d1
vote v2 choice=offer count=4 unit=directors stance=against date=d1
quote q1 direct speaker=sujata
role r1 person=sujata title=treasurer org=malabar status=current
age a1 person=sujata years=52
age a2 person=anil years=49
role r2 person=anil title=manager status=current
quote q2 mixed speaker=anil
contact c1 from=anil to=suitor medium=email date=d2 purpose="to apologize"
count n1 value=88000000 unit=dollars what=offered
