id: drenova-pensioners
published: 2009-05-18
house: ansbach
topic: elections
length: brief
traps: threshold, total, planned
---
{=stravica Stravica} (Ansbach) - {e1 The conservative {=alliance Homeland Alliance} {e1.trigger won} {d1 Sunday}'s parliamentary election in {=drenova Drenova}}, but without a majority, and {~pensioners a party of pensioners} will now decide who governs.

With {x 98} per cent of polling stations counted, {~alliance the alliance} of {r1 {r1.title Prime Minister} {=ilincic Zdravko Ilinčić}} had {s1 37.4 per cent of the vote} and {v1 58 seats} in the parliament of {x 120}. {s2 {=socdem The Social Democrats} of {=tadijanov Vesna Tadijanov} polled 31 per cent}, good for {v2 47 seats}, and {s3 {=pensioners the Pensioners' Union} 9.6 per cent} for {v3 the remaining 15}. {n3 Four parties} missed the threshold of {x five} per cent.

{q1.src An exit poll by {=medijan Medijan}} on {d2 Sunday night} had {q1.cue put} {q1 {s4 {~alliance the alliance} at 35 per cent} and {s5 {=socdem the Social Democrats} at 34}}.

"{q2 {c1 {^ilincic I} {c1.trigger called} {~hrastov the lady with the fifteen seats}} before {c2 {^ilincic I} {c2.trigger called} {~wife {^ilincic my} wife}}}," {=ilincic Ilinčić} {q2.cue said}.

{q3.src {r2 {~hrastov {r2.org {=pensioners The Pensioners}}' {r2.title leader}}, {=hrastov Nada Hrastov}}, {a1 71},} {q3.cue told} {=radio Radio Stravica} that {q3 {^hrastov she} would talk "to everybody, and first about heating"}. {c3 {^hrastov She} is to {c3.trigger meet} {=tadijanov Tadijanov} on {d3 Wednesday}}.

{q4 {n1 Turnout was 54.1 per cent}, against {n2 60 in {d4 2005}}}, {q4.src {~commission the electoral commission}} {q4.cue said}.
---
entity stravica place "Stravica"
entity drenova place "Drenova"
entity alliance organization "Homeland Alliance"
entity ilincic person "Zdravko Ilinčić" gender=masculine
entity socdem organization "Social Democrats"
entity tadijanov person "Vesna Tadijanov"
entity pensioners organization "Pensioners' Union"
entity medijan organization "Medijan"
entity hrastov person "Nada Hrastov" gender=feminine
entity wife person "Ilinčić's wife" named=no gender=feminine
entity radio organization "Radio Stravica"
entity commission organization "electoral commission" named=no
date d1 2009-05-17
date d2 2009-05-17TNI
date d3 2009-05-20
date d4 2005
event e1 win_election agents=alliance date=d1 place=drenova
role r1 person=ilincic title="Prime Minister" status=current
role r2 person=hrastov title=leader org=pensioners status=current
vote v1 choice=alliance count=58 unit=seats date=d1
vote v2 choice=socdem count=47 unit=seats date=d1
vote v3 choice=pensioners count=15 unit=seats date=d1
share s1 choice=alliance percent=37.4 date=d1
share s2 choice=socdem percent=31 date=d1
share s3 choice=pensioners percent=9.6 date=d1
share s4 choice=alliance percent=35 survey=medijan date=d2
share s5 choice=socdem percent=34 survey=medijan date=d2
quote q1 indirect speaker=medijan
quote q2 direct speaker=ilincic
contact c1 from=ilincic to=hrastov medium=phone
contact c2 from=ilincic to=wife medium=phone
quote q3 mixed speaker=hrastov to=radio
age a1 person=hrastov years=71
contact c3 from=hrastov to=tadijanov medium=meeting date=d3 factuality=planned
quote q4 indirect speaker=commission
count n1 value=54.1 unit=percent what=turnout date=d1
count n3 value=4 unit=parties what="that missed the threshold"
count n2 value=60 unit=percent what=turnout date=d4
