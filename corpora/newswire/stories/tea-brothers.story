id: tea-brothers
published: 2015-07-10
house: kingsway
topic: business
length: brief
traps: called-names, old-age-figure, namesakes
---
{~brothers Two brothers} who had not spoken since {d1 2003} bid against each other for {~house {^brothers their} father's tea house} on {d2 Thursday}, and {~ruwan the louder one} won.

{=house Karunaratne & Sons}, {x 118} years old and lately a wine bar, went to {~ruwan the younger}, {=ruwan Ruwan Karunaratne}, for {n1 £1.15m}. {~creditors The creditors' panel} had been divided: {v1 six of {^creditors them} were for {^ruwan him}} and {v2 five for {=nimal Nimal Karunaratne}}.

'{q1 {^nimal He} called {^ruwan me} a spoon. {q3.src {^ruwan I}} {q3.cue told} {^nimal him} {q3 a spoon at least stirs}},' {q1.src {a1 {~ruwan the victor}, 54}} {q1.cue volunteered}.

{c1 {r1 {r1.title Liquidator} {=ferreira Inês Ferreira}} had {c1.trigger telephoned} {~brothers both men} nightly for a week}. '{q2 {^brothers They} have the same cough},' {^ferreira she} {q2.cue sighed}. '{q2 {^ferreira I} never knew which one {^ferreira I} was soothing.}'

{c2 {~nimal The loser} {c2.trigger shook hands} with {~ruwan the winner} on the pavement} and {e1 {e1.trigger congratulated} {^ruwan him}}.
---
entity house organization "Karunaratne & Sons"
entity ruwan person "Ruwan Karunaratne" gender=masculine
entity nimal person "Nimal Karunaratne" gender=masculine
entity brothers group "two brothers" named=no
entity creditors group "creditors' panel" named=no
entity ferreira person "Inês Ferreira" gender=feminine
date d1 2003
date d2 2015-07-09
count n1 value=1150000 unit=pounds what="paid for the tea house"
vote v1 choice=ruwan count=6 unit=creditors
vote v2 choice=nimal count=5 unit=creditors
quote q1 direct speaker=ruwan
age a1 person=ruwan years=54
contact c1 from=ferreira to=brothers medium=phone
role r1 person=ferreira title=Liquidator status=current
quote q2 direct speaker=ferreira
contact c2 from=nimal to=ruwan medium=meeting
event e1 congratulate agents=nimal patients=ruwan
quote q3 indirect speaker=ruwan to=nimal
