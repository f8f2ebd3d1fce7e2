id: teatro-civico
published: 2006-03-27
house: transcript
topic: culture
length: brief
traps: price-or-percent, negated
source: Monteverna local radio
---
{=radio MONTEVERNA LOCAL RADIO}, {d1 27 March 2006}

{q1.src {=sanna LUDOVICA SANNA}}: {q1 {=terzani Raffaele Terzani}, {e1 {~board the board} {e1.trigger elected} {^terzani you}} on {d2 Friday} to run {=teatro the Teatro Civico}, {v1 seven votes} to {v2 six}.}

{q2.src {r1 {=terzani TERZANI} ({r1.title SUPERINTENDENT}-ELECT)}}: {q2 And {c1 {~six the six} have {c1.trigger written} to {^terzani me}}. They are kind letters.}

{q3.src {=sanna SANNA}}: {q3 {~teatro The house} lost {x a fifth} of {^teatro its} audience under {r2 {=bonfigli Clelia Bonfigli}, {~bonfigli the outgoing {r2.title superintendent}}}.}

{q4.src {=terzani TERZANI}}: {q4 {^teatro We} asked the audience why. {n1 Some {~subs 1,750 subscribers}} answered in {d3 February}. {s1 Sixty-two percent of {^subs them} wish for {~newwork new work}}, {s2 24 percent for {~operetta operetta}}.}

{q5.src {=sanna SANNA}}: {q5 And {s3 the other 14}?}

{q6.src {=terzani TERZANI}}: {q6 {~parking Cheaper parking}.}

{q7.src {=sanna SANNA}}: {q7 {a1 {^terzani You} are forty-four}. {a2 {^bonfigli She} was seventy-nine}. Did {^bonfigli she} fall or was {^bonfigli she} pushed?}

{q8.src {=terzani TERZANI}}: {q8 {e2 {^bonfigli She} never {e2.trigger resigned}}; {^bonfigli she} is retiring. {c2 {^bonfigli She} {c2.trigger rang} {^terzani me} {d4 last night} {c2.purpose to explain the difference}}.}

{q9.src {=sanna SANNA}}: {q9 When do {^terzani you} begin?}

{q10.src {=terzani TERZANI}}: {q10 On {d5 the first of May}. It is a holiday. {^terzani I} shall have {~teatro the building} to {^terzani myself}.}
---
entity radio organization "Monteverna Local Radio"
entity sanna person "Ludovica Sanna"
entity terzani person "Raffaele Terzani" gender=masculine
entity board group "board" named=no
entity teatro organization "Teatro Civico"
entity six group "six" named=no
entity bonfigli person "Clelia Bonfigli" gender=feminine
entity subs group "subscribers" named=no
entity newwork other "new work" named=no
entity operetta other "operetta" named=no
entity parking other "cheaper parking" named=no
date d1 2006-03-27
date d2 2006-03-24
date d3 2006-02
date d4 2006-03-26TNI
date d5 2006-05-01
quote q1 direct speaker=sanna to=terzani
event e1 elect agents=board patients=terzani date=d2
vote v1 choice=terzani count=7 unit=votes stance=for date=d2
vote v2 choice=terzani count=6 unit=votes stance=against date=d2
quote q2 direct speaker=terzani to=sanna
role r1 person=terzani title=superintendent org=teatro status=elect
contact c1 from=six to=terzani medium=letter
quote q3 direct speaker=sanna to=terzani
role r2 person=bonfigli title=superintendent org=teatro status=current
quote q4 direct speaker=terzani to=sanna
count n1 value=1750 unit=subscribers what="who answered a survey" bound=about
share s1 choice=newwork percent=62 population=subscribers survey=teatro date=d3
share s2 choice=operetta percent=24 population=subscribers survey=teatro date=d3
quote q5 direct speaker=sanna to=terzani
share s3 choice=parking percent=14 population=subscribers survey=teatro date=d3
quote q6 direct speaker=terzani to=sanna
quote q7 direct speaker=sanna to=terzani
age a1 person=terzani years=44
age a2 person=bonfigli years=79
quote q8 direct speaker=terzani to=sanna
event e2 resign agents=bonfigli factuality=negated
contact c2 from=bonfigli to=terzani medium=phone date=d4 purpose="to explain the difference"
quote q9 direct speaker=sanna to=terzani
quote q10 direct speaker=terzani to=sanna
