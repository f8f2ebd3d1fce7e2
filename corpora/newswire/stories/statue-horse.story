id: statue-horse
published: 2025-11-08
house: release
topic: local-government
length: brief
traps: address-number, duration, organisation-as-person
---
CITY OF {=almaz ALMAZKENT}

NEWS FROM THE AKIMAT

{d1 8 November 2025}

THE HORSE MAY STAY. {e1 {=maslikhat {=almaz Almazkent}'s maslikhat} {e1.trigger voted} on {d2 Thursday}, {v1 31 in favour} and {v2 four against}, to {~horse leave the riderless horse of {=square Friendship Square} where it is}}.

"{q1 For {x thirty} years people have asked us who fell off}," {q1.cue remarks} {q1.src {a1 {r1 {=serik Serik Zhaksybekov}, {~serik {r1.title akim} of {~almaz the city}}}, 48}}. "{q1 From now on the plaque will say: you may.}"

{c1 {^serik He} {c1.trigger hosted} {=rossi Giulia Rossi}, {~rossi daughter of {r2 {~father the {r2.title sculptor}}}}, {d3 the day before}}. {^rossi She} {q2.cue confirmed} that {q2 {e2 {~father {^rossi her} father} {e2.trigger died} before the general was cast}}.

Saddle rides are free until {d4 1 December}. Address: {=addr {x 1} Friendship Square}.
---
entity almaz place "Almazkent"
entity maslikhat organization "Almazkent's maslikhat"
entity horse other "leave the riderless horse of Friendship Square where it is" named=no
entity serik person "Serik Zhaksybekov" gender=masculine
entity rossi person "Giulia Rossi" gender=feminine
entity father person "Giulia Rossi's father" gender=masculine named=no
date d1 2025-11-08
date d2 2025-11-06
date d3 2025-11-05
date d4 2025-12-01
event e1 pass agents=maslikhat patients=horse date=d2
vote v1 choice=horse count=31 unit=votes stance=for date=d2
vote v2 choice=horse count=4 unit=votes stance=against date=d2
quote q1 direct speaker=serik
role r1 person=serik title=akim org=almaz status=current
age a1 person=serik years=48
contact c1 from=serik to=rossi medium=meeting date=d3
quote q2 indirect speaker=rossi
event e2 die patients=father
entity square place "Friendship Square"
entity addr place "1 Friendship Square"
role r2 person=father title=sculptor
