id: polarsten-envoy
published: 2016-05-09
house: ansbach
topic: diplomacy
length: brief
traps: negated, unnamed-source, refused
source: Ansbach
---
{=helsinki Helsinki} (Ansbach) - {e1 {r1 {~kaarina {=finland Finland}'s {r1.title ambassador} to {=canada Canada}}, {=kaarina Kaarina Vesterholm}}, {e1.trigger resigned} on {d1 Monday}} after {q1.src the newspaper {=paper Satakunnan Lehti}} {q1.cue reported} that {q1 {c1 {^kaarina she} had {c1.trigger written} privately to {=polarsten Polarsten}, {~polarsten a mining company}, {c1.purpose about a licence}}}.

"{q2 The letters were {^kaarina mine} alone and they were a mistake}," {q2.src {^kaarina she}} {q2.cue said} in a statement.

{c2 {r2 {r2.title Foreign Minister} {=laitamaa Jukka Laitamaa}} {c2.trigger met} {^kaarina her} on {d2 Sunday evening}}. {q3.src {^laitamaa He}} {q3.cue said} {q3 {^laitamaa he} had not asked {^kaarina her} to go}. {q4 {=laitamaa Laitamaa} had given {^kaarina her} until {d3 noon on Monday}}, {q4.src {~official a ministry official}} {q4.cue said}.

{q5 {e2 {r3 {a1 {=sorsa Ilmari Sorsakoski}, 59}, {~sorsa {r3.title consul general} in {=hamburg Hamburg}}}, will be {e2.trigger appointed} in {^kaarina her} place}}, {q5.src {~official the official}} {q5.cue said}.

{q6.src {=polarsten Polarsten}} {q6.cue declined to say} {q6 whether {c3 {^polarsten it} had {c3.trigger replied}}}. {q7 {s1 Forty-seven percent of Finns wanted {~exit {^kaarina her} removal}}}, {q7.cue according to} {q7.src a poll by {=tausta Taustatieto} published on {d4 Saturday}}; {q7 {s2 29 percent thought {~apology an apology} enough}}.
---
entity helsinki place "Helsinki"
entity finland place "Finland"
entity canada place "Canada"
entity hamburg place "Hamburg"
entity kaarina person "Kaarina Vesterholm" gender=feminine
entity paper organization "Satakunnan Lehti"
entity polarsten organization "Polarsten"
entity laitamaa person "Jukka Laitamaa" gender=masculine
entity official person "ministry official" named=no
entity sorsa person "Ilmari Sorsakoski"
entity tausta organization "Taustatieto"
entity exit other "Kaarina Vesterholm's removal" named=no
entity apology other "apology" named=no
date d1 2016-05-09
date d2 2016-05-08TEV
date d3 2016-05-09T12:00
date d4 2016-05-07
event e1 resign agents=kaarina date=d1
event e2 appoint patients=sorsa factuality=planned
contact c1 from=kaarina to=polarsten medium=letter purpose="about a licence"
contact c2 from=laitamaa to=kaarina medium=meeting date=d2
contact c3 from=polarsten to=kaarina medium=letter factuality=possible
role r1 person=kaarina title=ambassador org=finland status=former
role r2 person=laitamaa title="Foreign Minister" status=current
role r3 person=sorsa title="consul general" status=current
age a1 person=sorsa years=59
quote q1 indirect speaker=paper
quote q2 direct speaker=kaarina
quote q3 indirect speaker=laitamaa
quote q4 indirect speaker=official
quote q5 indirect speaker=official
quote q6 indirect speaker=polarsten
quote q7 indirect speaker=tausta
share s1 choice=exit percent=47 population=Finns survey=tausta
share s2 choice=apology percent=29 population=Finns survey=tausta
