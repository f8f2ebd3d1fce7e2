id: zahirsk-poll
published: 2018-09-24
house: meridian
topic: elections
length: brief
traps: threshold, negated, collective-speaker, planned
source: Meridian
---
{=zahirsk ZAHIRSK}, {d1 Sept 24} (Meridian) - {q1 {r1 Acting {r1.title mayor} {=prytula Oleh Prytula}} leads the field for {d2 next month}'s mayoral election in {=zahirsk Zahirsk} but would face a run-off}, {q1.src a survey released on {d3 Monday}} {q1.cue showed}.

{q2 {s1 Thirty-four percent of {s1.population decided voters} back {=prytula Prytula}}, against {s2 27 percent for {r2 {r2.title city councillor} {=daryna Daryna Kulchytska}}} and {s3 11 percent for {=beskid Yukhym Beskid}}, {~beskid an independent}}, {q2.src {=rozmova the Rozmova Institute}} {q2.cue said}. {s4 One in five is {~undecided undecided}}.

A candidate needs more than {x half} of the ballots to win outright on {d4 Oct. 21}.

{a1 {=prytula Prytula}, 47}, took over in {d5 May} after {e1 {r3 {r3.title Mayor} {=horban Stanislav Horban}} {e1.trigger resigned}} over the collapse of a school wall that {e2 {e2.trigger killed} {n1 {~pupils two pupils}}}. {e3 {~prosecutors Prosecutors} have not {e3.trigger charged} {=horban Horban}}.

"{q3 The only poll that heats a flat is the one in {d6 October}}," {=daryna Kulchytska} {q3.cue told} {~rally a rally} in {=depot Depotna}. {q4.src {^daryna She}} {q4.cue said} {q4 {e4 {^daryna she} would not {e4.trigger debate} {=prytula Prytula} before the first round}}.

{q5 {s5 Among those aged under 30, {=daryna Kulchytska} was ahead by 41 percent} to {s6 25}}, {q5.cue said} {q5.src {~rozmova the institute}}, which interviewed {n2 1,208 people} between {d7 Sept. 10} and {d8 Sept. 18}.

(Reporting by Lev Maruniak; Editing by Ada Lunn)
---
entity zahirsk place "Zahirsk"
entity prytula person "Oleh Prytula"
entity daryna person "Daryna Kulchytska" gender=feminine
entity beskid person "Yukhym Beskid"
entity rozmova organization "Rozmova Institute"
entity undecided other "undecided" named=no
entity horban person "Stanislav Horban"
entity pupils group "two pupils" named=no
entity prosecutors group "prosecutors" named=no
entity rally group "rally in Depotna" named=no
entity depot place "Depotna"
date d1 2018-09-24
date d2 2018-10
date d3 2018-09-24
date d4 2018-10-21
date d5 2018-05
date d6 2018-10
date d7 2018-09-10
date d8 2018-09-18
quote q1 indirect speaker=rozmova
role r1 person=prytula title=mayor org=zahirsk status=acting
quote q2 indirect speaker=rozmova
role r2 person=daryna title="city councillor" status=current
share s1 choice=prytula percent=34 population="decided voters" survey=rozmova
share s2 choice=daryna percent=27 population="decided voters" survey=rozmova
share s3 choice=beskid percent=11 population="decided voters" survey=rozmova
share s4 choice=undecided percent=20 survey=rozmova
age a1 person=prytula years=47
role r3 person=horban title=Mayor org=zahirsk status=former
event e1 resign agents=horban date=d5
event e2 die patients=pupils
event e3 charge agents=prosecutors patients=horban factuality=negated
count n1 value=2 unit=pupils what="killed by the collapse of a school wall"
quote q3 direct speaker=daryna to=rally
quote q4 indirect speaker=daryna
event e4 debate agents=daryna,prytula factuality=negated
quote q5 indirect speaker=rozmova
share s5 choice=daryna percent=41 population="those aged under 30" survey=rozmova
share s6 choice=prytula percent=25 population="those aged under 30" survey=rozmova
count n2 value=1208 unit=people what=interviewed
