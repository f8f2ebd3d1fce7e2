id: two-clocks
published: 2007-10-27
house: ansbach
topic: local-government
length: brief
traps: nested-speech, idiom, scare-quotes
---
{=brck Brčkovac} (Ansbach) - One street, one clock and, until {d1 Friday}, two opinions of the time. The bell tower kept to the old railway, the minaret to the sun, and {=brck Brčkovac} was late for both.

{e1 {~council The town council} {e1.trigger adopted} {~clock a common clock}}, {v1 sixteen members assenting} and {v2 one dissenting}, {~josip {~luka the priest}'s brother}.

"{q1 {c1 {r1 {r1.title Imam} {=emin Emin Hodžić}} {c1.trigger sat down with} {^luka me} over plums in {d2 September}}. {q2.src {^emin He}} {q2.cue said}, '{q2 {^emin I} will give up four minutes if {^luka you} give up three}'}," {q1.src {a1 {r2 {r2.title Father} {=luka Luka Marušić}}, 72}}, {q1.cue recalled}. "{q1 We shook on three and a half.}"

A "{x council minute}", {n1 9,000 marks} worth of new gears, does the rest. {=josip Josip Marušić}, who repairs watches, {q3.cue predicts} {q3 {^josip he} will be busy until {d3 Christmas}}.
---
entity brck place "Brčkovac"
entity council organization "town council" named=no
entity clock other "common clock" named=no
entity josip person "Josip Marušić" gender=masculine
entity emin person "Emin Hodžić" gender=masculine
entity luka person "Luka Marušić" gender=masculine
date d1 2007-10-26
date d2 2007-09
date d3 2007-12-25
event e1 pass agents=council patients=clock date=d1
vote v1 choice=clock count=16 unit=members stance=for date=d1
vote v2 choice=clock count=1 unit=members stance=against date=d1
quote q1 direct speaker=luka
contact c1 from=emin to=luka medium=meeting date=d2
role r1 person=emin title=Imam status=current
quote q2 direct speaker=emin to=luka
role r2 person=luka title=Father status=current
age a1 person=luka years=72
count n1 value=9000 unit=marks what="cost of new gears"
quote q3 indirect speaker=josip
