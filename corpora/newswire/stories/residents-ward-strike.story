id: residents-ward-strike
published: 2023-04-25
house: eastgate
topic: health
length: brief
traps: collective-speaker, duration
source: Eastgate
---
{=jaipur JAIPUR}, {=india India}, {d1 April 25} (Eastgate) -- {~doctors Resident doctors} returned to {n1 eleven state hospitals} {d2 Tuesday} after {e1 {^doctors they} {e1.trigger approved} {~offer a government offer on security guards}} by {v1 1,962 votes} to {v2 618}.

{~offer The offer} was made {d3 late Sunday}, when {c1 {r1 {r1.title Health Secretary} {=rathore Vijaya Rathore}} {c1.trigger telephoned} {r2 Dr {=bhandari Imran Bhandari}, {~bhandari {r2.title president} of {=rda the Resident Doctors' Association}}}}. {c2 {~ministry The health department} and {~delegates ward delegates} had {c2.trigger met} on {d6 April 19}}, without result.

"{q1 {e3 {~victim A doctor} was {e3.trigger beaten}} in {^bhandari my} ward on {d4 April 11}. After that nobody could tell {^doctors us} to wait}," {q1.src {=bhandari Bhandari}, {a1 31},} {q1.cue said}.

{q2.src {~police Police}} {q2.cue said} {q2 {e2 {~men {n3 two relatives of a patient}} had been {e2.trigger arrested}}}.

{s1 In a survey of {n2 1,100 residents} by {~rda the association}, 77 percent {~threat reported a threat} in the previous six months}; {s2 only 12 percent had {~told gone to {~police the police}}}.
---
entity jaipur place "Jaipur"
entity india place "India"
entity doctors group "resident doctors" named=no
entity offer other "government offer on security guards" named=no
entity rathore person "Vijaya Rathore"
entity bhandari person "Imran Bhandari" gender=masculine
entity rda organization "Resident Doctors' Association"
entity ministry organization "health department" named=no
entity delegates group "ward delegates" named=no
entity victim person "doctor" named=no
entity police organization "police" named=no
entity men group "two relatives of a patient" named=no
entity threat other "reported a threat" named=no
entity told other "gone to the police" named=no
date d1 2023-04-25
date d2 2023-04-25
date d3 2023-04-23TNI
date d4 2023-04-11
date d6 2023-04-19
count n1 value=11 unit=hospitals what="to which doctors returned"
event e1 pass agents=doctors patients=offer
vote v1 choice=offer count=1962 unit=votes stance=for
vote v2 choice=offer count=618 unit=votes stance=against
contact c1 from=rathore to=bhandari medium=phone date=d3
role r1 person=rathore title="Health Secretary" status=current
role r2 person=bhandari title=president org=rda status=current
contact c2 from=ministry to=delegates medium=meeting date=d6
quote q1 direct speaker=bhandari
event e3 attack patients=victim date=d4
age a1 person=bhandari years=31
quote q2 indirect speaker=police
event e2 arrest agents=police patients=men
count n3 value=2 unit=relatives what=arrested
count n2 value=1100 unit=residents what=surveyed
share s1 choice=threat percent=77 population=residents survey=rda
share s2 choice=told percent=12 population=residents survey=rda
