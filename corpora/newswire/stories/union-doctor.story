id: union-doctor
published: 2023-07-03
house: newsroom
topic: health
length: brief
traps: called-race, threshold, number-in-name
---
By the time {e3 {=hd Hospital Daily} {e3.trigger called} the race, at {d1 9:14 p.m. Saturday}}, {e1 {=amaka Amaka Ezenwosu} had {e1.trigger claimed victory} twice}, once by megaphone.

{a1 {r3 {~amaka The {r3.title emergency physician}}}, 37}, will be {r1 the next {r1.title president} of {=union the Residents' Union, Local 212}}, on {v1 6,044 votes}; {v2 {r2 {~brandt the sitting {r2.title president}}, {=brandt Joel Brandt-Ruiz}}, polled 5,871}, and {=ilse Ilse Nakamura} {v3 a distant 902}. Without {x 50} percent {^amaka she} would have faced a runoff.

"{q1 {^amaka I} have not slept since {d2 Wednesday}, so {^amaka I} am fully qualified}," {q1.src {^amaka she}} {q1.cue cracked}.

{c1 {e2 {=brandt Brandt-Ruiz} {e2.trigger conceded}} in a voice {c1.trigger message} at {d3 1 a.m. Sunday}}, {q2.cue wishing} {^amaka her} "{q2 a long nap}." {s1 In the postal count, {~surgeons surgeons} went 71 percent for {^brandt him}}.
---
entity hd organization "Hospital Daily"
entity amaka person "Amaka Ezenwosu" gender=feminine
entity union organization "Residents' Union, Local 212"
entity brandt person "Joel Brandt-Ruiz" gender=masculine
entity ilse person "Ilse Nakamura"
entity surgeons group "surgeons" named=no
date d1 2023-07-01T21:14
date d2 2023-06-28
date d3 2023-07-02T01:00
event e1 declare_victory agents=amaka
event e2 concede agents=brandt patients=amaka date=d3
age a1 person=amaka years=37
role r1 person=amaka title=president org=union status=elect
role r2 person=brandt title=president org=union status=current
vote v1 choice=amaka count=6044 unit=votes
vote v2 choice=brandt count=5871 unit=votes
vote v3 choice=ilse count=902 unit=votes
quote q1 direct speaker=amaka
quote q2 mixed speaker=brandt to=amaka
contact c1 from=brandt to=amaka medium=phone date=d3
share s1 choice=brandt percent=71 population=surgeons
role r3 person=amaka title="emergency physician" status=current
event e3 project_winner agents=hd patients=amaka date=d1
