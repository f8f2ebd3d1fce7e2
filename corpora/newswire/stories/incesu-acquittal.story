id: incesu-acquittal
published: 2007-02-09
house: ansbach
topic: courts
length: brief
traps: duration, called-for, scare-quotes
source: Ansbach
---
{=incesu İncesu} (Ansbach) - {e1 {~judges A Turkish court} on {d1 Friday} {e1.trigger cleared} {r1 {=nermin Nermin Uysalcan}, {~nermin the former {r1.title mayor} of {~incesu this spa town}}}, of taking bribes from a hotel builder}, ending a trial of {x two} years.

{q1 {v1 Two of the judges had voted for {~acquittal acquittal}} and {v2 one against}}, {q1.src {r2 {~hikmet {~judges the court}'s {r2.title president}}, {=hikmet Hikmet Ardahanlı}}}, {q1.cue said} from the bench. {e2 {~officials {n1 Four municipal officials}} were {e2.trigger convicted} and {e3 {e3.trigger sentenced} to suspended terms}}.

"{q2 {^nermin I} have lost a house and a good many friends}," {q2.src {a1 {=nermin Uysalcan}, who is 57}}, {q2.cue told} {~supporters supporters} on the steps.

{q3.src {r3 {r3.title Prosecutor} {=levent Levent Çağdaşer}}} {q3.cue called} the ruling "{q3 incomprehensible}" and {q4.cue said} {q4 {~office {^levent his} office} would appeal by {d2 23 February}}. {^levent He} had called for a sentence of eight years.

{e4 {=nermin Uysalcan} {e4.trigger resigned} in {d3 March 2005}, days after {e5 {~police police} {e5.trigger arrested} {^nermin her} at {^nermin her} desk}}. Local papers spoke of a "{x thermal mafia}".
---
entity incesu place "İncesu"
entity judges organization "Turkish court" named=no
entity nermin person "Nermin Uysalcan" gender=feminine
entity hikmet person "Hikmet Ardahanlı"
entity acquittal other "acquittal" named=no
entity officials group "four municipal officials" named=no
entity supporters group "supporters" named=no
entity levent person "Levent Çağdaşer" gender=masculine
entity office organization "Çağdaşer's office" named=no
entity police group "police" named=no
date d1 2007-02-09
date d2 2007-02-23
date d3 2005-03
event e1 acquit agents=judges patients=nermin date=d1
event e2 convict agents=judges patients=officials date=d1
event e3 sentence agents=judges patients=officials date=d1
event e4 resign agents=nermin date=d3
event e5 arrest agents=police patients=nermin date=d3
role r1 person=nermin title=mayor org=incesu status=former
role r2 person=hikmet title=president org=judges status=current
role r3 person=levent title=Prosecutor status=current
age a1 person=nermin years=57
vote v1 choice=acquittal count=2 unit=judges stance=for
vote v2 choice=acquittal count=1 unit=judges stance=against
quote q1 indirect speaker=hikmet
quote q2 direct speaker=nermin to=supporters
quote q3 mixed speaker=levent
quote q4 indirect speaker=levent
count n1 value=4 unit=officials what=convicted
