id: squid-egg
published: 2019-06-06
house: transcript
topic: science
length: brief
traps: rhetorical-question, range, metaphor
source: Radio Tide
---
{=hineata Hineata Parore}, {r1 {~hineata {r1.title curator} of cephalopods at {=hauturu Hauturu Aquarium}}}, was {c1 {c1.trigger interviewed} by {=lupe Lupe Faleolo}} for {=tide Radio Tide} on {d1 Tuesday morning}. An extract.

{q1.src {~lupe Q}}: {q1 So how many eggs were in the jar?}

{q2.src {~hineata A}}: {q2 {n1 At least 400}. {^hineata I} stopped counting when {n2 the first eleven} hatched.}

{q3.src {~lupe Q}}: {q3 At {x 3} in the morning?}

{q4.src {~hineata A}}: {q4 When else? {c2 {^hineata I} {c2.trigger rang} {=tama Tama Ngata}, {r2 {~tama {^hauturu our} {r2.title night vet}}}}, and {q5.src {^tama he}} {q5.cue asked} {q5 whether the building was on fire}. {a1 {^tama He} is twenty-four}; {^tama he} thinks that is what telephones are for.}

{q6.src {~lupe Q}}: {q6 {q8.src {~critics Critics}} {q8.cue say} {q8 between {n3 five} and {n4 ten} will live}.}

{q7.src {~hineata A}}: {q7 {~critics Critics} have never fed a squid with an eyelash. {c3 {^hineata I} will {c3.trigger meet} {^critics them} at {~hauturu the aquarium} on {d2 21 June}}, and {^critics they} may hold the tweezers.}
---
entity hineata person "Hineata Parore" gender=feminine
entity hauturu organization "Hauturu Aquarium"
entity lupe person "Lupe Faleolo"
entity tide organization "Radio Tide"
entity tama person "Tama Ngata" gender=masculine
entity critics group "critics" named=no
date d1 2019-06-04TMO
date d2 2019-06-21
role r1 person=hineata title=curator org=hauturu status=current
role r2 person=tama title="night vet" org=hauturu status=current
contact c1 from=lupe to=hineata medium=unspecified date=d1
contact c2 from=hineata to=tama medium=phone
contact c3 from=hineata to=critics medium=meeting date=d2 place=hauturu factuality=planned
quote q1 direct speaker=lupe to=hineata
quote q2 direct speaker=hineata to=lupe
quote q3 direct speaker=lupe to=hineata
quote q4 direct speaker=hineata to=lupe
quote q5 indirect speaker=tama
quote q6 direct speaker=lupe to=hineata
quote q7 direct speaker=hineata to=lupe
age a1 person=tama years=24
count n1 value=400 unit=eggs what="in the jar" bound=at_least
count n2 value=11 unit=eggs what=hatched
quote q8 indirect speaker=critics
count n3 value=5 unit=eggs what="that will live, critics say" bound=at_least
count n4 value=10 unit=eggs what="that will live, critics say" bound=at_most
