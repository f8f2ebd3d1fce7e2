id: pier-briefing
published: 2018-08-11
house: transcript
topic: crime
length: brief
traps: refused, negated
source: Police briefing
---
{=police {=dorsett Dorsett City} Police}, briefing of {d1 Saturday, August 11}

{q1.src {r1 {r1.title CHIEF} {=boyd TAMIKA BOYD-LARKIN}}}: {q1 Good morning. At {d2 9:50 last night} {e1 {~gunman a man} {e1.trigger opened fire} on {~diners diners outside {=grill the Pier Street Grill}}}. {e2 {~dead {n1 Two people}} {e2.trigger died}} and {e3 {~hurt {n2 five}} were {e3.trigger wounded}}. {e4 {~officers Officers} {e4.trigger arrested} {~gunman a suspect} {d3 this morning} at a motel in {=lyle Lyle County}}. {^gunman He} is {a1 34}.}

{q2.src {~press REPORTER}}: {q2 Has {^gunman he} been charged?}

{q3.src {=boyd BOYD-LARKIN}}: {q3 {e5 Not {e5.trigger charged} yet}. {c1 {r2 {r2.title District Attorney} {=whit Joel Whitcombe}} and {^boyd I} {c1.trigger spoke} at {d4 six o'clock}} and {^whit his} office decides {d5 Monday}.}

{q4.src {~press REPORTER}}: {q4 The names of {~dead the dead}?}

{q5.src {=boyd BOYD-LARKIN}}: {q5 Not until {c2 {^boyd I} have {c2.trigger sat down} with {~mother one mother} who is driving in from {=ohio Ohio}}.}

{q6.src {~press REPORTER}}: {q6 Did {^gunman he} know {^dead them}?}

{q7.src {=boyd BOYD-LARKIN}}: {q7 {^boyd I} won't guess. {n3 Forty-one shell casings} say {^gunman he} did not care.}
---
entity police organization "Dorsett City Police"
entity boyd person "Tamika Boyd-Larkin" gender=feminine
entity gunman person "suspect" named=no gender=masculine
entity diners group "diners outside the Pier Street Grill" named=no
entity grill organization "Pier Street Grill"
entity dead group "two people" named=no
entity hurt group "five wounded" named=no
entity officers group "officers" named=no
entity dorsett place "Dorsett City"
entity lyle place "Lyle County"
entity press group "reporter" named=no
entity whit person "Joel Whitcombe" gender=masculine
entity mother person "one mother" named=no gender=feminine
entity ohio place "Ohio"
date d1 2018-08-11
date d2 2018-08-10T21:50
date d3 2018-08-11TMO
date d4 2018-08-11T06:00
date d5 2018-08-13
event e1 attack agents=gunman patients=diners date=d2
event e2 die patients=dead date=d2
event e3 injure patients=hurt date=d2
event e4 arrest agents=officers patients=gunman date=d3 place=lyle
event e5 charge patients=gunman factuality=negated
contact c1 from=whit to=boyd medium=unspecified date=d4
contact c2 from=boyd to=mother medium=meeting factuality=planned
role r1 person=boyd title=Chief org=police status=current
role r2 person=whit title="District Attorney" status=current
age a1 person=gunman years=34
quote q1 direct speaker=boyd to=press
quote q2 direct speaker=press to=boyd
quote q3 direct speaker=boyd to=press
quote q4 direct speaker=press to=boyd
quote q5 direct speaker=boyd to=press
quote q6 direct speaker=press to=boyd
quote q7 direct speaker=boyd to=press
count n1 value=2 unit=people what=died
count n2 value=5 unit=people what=wounded
count n3 value=41 unit="shell casings" what="found on the scene"
