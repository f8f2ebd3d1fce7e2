id: polling-day-four
published: 2024-07-19
house: transcript
topic: elections
length: brief
traps: rhetorical-question, threshold, refused
source: Radio Littoral
---
{=littoral Radio Littoral}, election special, {d1 July 18}. Excerpt.

{q1.src {=amado AMADO}}: {q1 It is {d3 ten o'clock} and the doors are shut. {=ezra Ezra}, what do {^verity you} have?}

{q2.src {=ezra EZRA VANTONGEREN} ({=verity Verity Polls})}: {q2 {s1 {=people The People's Party}, 29 and a half per cent}. {s2 {=socialists Socialists}, 31}. {s3 {=list List Tamar}, 13}, and {s4 {=farm the Farmers} on eight}. In seats {^verity we} make that {v1 52 {=socialists Socialists}}, {v2 49 {=people People's}}, {v3 21} and {v4 twelve}. A majority takes {x 76}.}

{q3.src {=amado AMADO}}: {q3 And the women?}

{q4.src {=ezra VANTONGEREN}}: {q4 {s5 Thirty-six per cent of women said {=socialists Socialist}}, {s6 24 {=people People's}}. {s7 Of the under-25s, two in five went for {=list the List}}. {^verity We} stopped {n1 9,240 people} at {n2 110 stations}.}

{q5.src {=amado AMADO}}: {q5 With {^littoral us} is {r1 {r1.title Deputy Premier} {=greta Greta Sundaram}} of {=people the People's Party}. Have {^greta you} spoken to {=tamar Tamar Oduya}?}

{q6.src {=greta SUNDARAM}}: {q6 {c1 {^greta I} {c1.trigger left a message} with Ms. {=tamar Oduya} at {d2 nine}}. {a1 {^tamar She} is thirty-three}; {^tamar she} does not listen to messages.}

{q7.src {=amado AMADO}}: {q7 Do {^greta you} concede?}

{q8.src {=greta SUNDARAM}}: {q8 {e2 {^greta I} do not {e2.trigger concede}} to an exit poll. {^people We} had {s8 34 per cent} last time, after {=verity Verity Polls} gave {^people us} {s9 27}. Who laughed then?}
---
entity littoral organization "Radio Littoral"
entity amado person "Amado"
entity ezra person "Ezra Vantongeren"
entity verity organization "Verity Polls"
entity people organization "People's Party"
entity socialists organization "Socialists"
entity list organization "List Tamar"
entity farm organization "Farmers"
entity greta person "Greta Sundaram" gender=feminine
entity tamar person "Tamar Oduya" gender=feminine
date d1 2024-07-18
date d2 2024-07-18T21:00
date d3 2024-07-18T22:00
quote q1 direct speaker=amado to=ezra
quote q2 direct speaker=ezra to=amado
quote q3 direct speaker=amado to=ezra
quote q4 direct speaker=ezra to=amado
quote q5 direct speaker=amado to=greta
quote q6 direct speaker=greta to=amado
quote q7 direct speaker=amado to=greta
quote q8 direct speaker=greta to=amado
share s1 choice=people percent=29.5 survey=verity date=d1
share s2 choice=socialists percent=31 survey=verity date=d1
share s3 choice=list percent=13 survey=verity date=d1
share s4 choice=farm percent=8 survey=verity date=d1
vote v1 choice=socialists count=52 unit=seats
vote v2 choice=people count=49 unit=seats
vote v3 choice=list count=21 unit=seats
vote v4 choice=farm count=12 unit=seats
share s5 choice=socialists percent=36 population=women survey=verity date=d1
share s6 choice=people percent=24 population=women survey=verity date=d1
share s7 choice=list percent=40 population=under-25s survey=verity date=d1
count n1 value=9240 unit=people what="stopped for the exit poll"
count n2 value=110 unit=stations what="at which people were stopped"
role r1 person=greta title="Deputy Premier" status=current
contact c1 from=greta to=tamar medium=phone date=d2
age a1 person=tamar years=33
event e2 concede agents=greta factuality=negated
share s8 choice=people percent=34
share s9 choice=people percent=27 survey=verity
