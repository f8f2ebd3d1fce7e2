id: lagan-gp-survey
published: 2018-05-04
house: kingsway
topic: health
length: brief
traps: total, old-age-figure
---
{s1 Nearly two thirds of {~patients patients in {=ni Northern Ireland}} {~waited waited longer than a week} to see {^patients their} family doctor {d1 last winter}}, the highest figure since the question was first put in {d2 2006}.

The survey by {=voice Patient Voice}, published on {d3 Friday}, drew answers from {n1 11,240 people}. {s2 Just 29 per cent found it {~easy easy to get through by telephone}}, while {s3 84 per cent {~trusted trusted the doctor {^patients they} eventually saw}}.

'{q1 People are not angry with the person in the room. They are angry with the line outside it},' {q1.src {r1 Dr {=mcilhone Roisin McIlhone}, who {r1.title chairs} {~voice the charity},}} {q1.cue said}.

{q2.src {=dept The Department of Health}} {q2.cue said in a statement} that {q2 {n2 £6.4 million} had been set aside for extra reception staff}. {c1 {^dept It} held a {c1.trigger video call} with {~reps practice managers} from {x all five} health trusts on {d4 Wednesday}}.

{q3.src {a1 {=purdy Winifred Purdy}, who is 79},} {q3.cue told} {~voice the researchers} {q3 {^purdy she} had rung {^purdy her} surgery in {=lisburn Lisburn} 'forty times before breakfast'}.
---
entity patients group "patients in Northern Ireland" named=no
entity ni place "Northern Ireland"
entity waited other "waited longer than a week" named=no
entity voice organization "Patient Voice"
entity easy other "easy to get through by telephone" named=no
entity trusted other "trusted the doctor" named=no
entity mcilhone person "Roisin McIlhone" gender=feminine
entity dept organization "Department of Health"
entity reps group "practice managers" named=no
entity purdy person "Winifred Purdy" gender=feminine
entity lisburn place "Lisburn"
date d1 2017-WI
date d2 2006
date d3 2018-05-04
date d4 2018-05-02
share s1 choice=waited percent=66.7 population="patients in Northern Ireland" survey=voice date=d1
count n1 value=11240 unit=people what="who answered the survey"
share s2 choice=easy percent=29 survey=voice
share s3 choice=trusted percent=84 survey=voice
quote q1 direct speaker=mcilhone
role r1 person=mcilhone title=chairs org=voice status=current
quote q2 indirect speaker=dept
count n2 value=6400000 unit=pounds what="set aside for extra reception staff"
contact c1 from=dept to=reps medium=video date=d4
age a1 person=purdy years=79
quote q3 mixed speaker=purdy to=voice
