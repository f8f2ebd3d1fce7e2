id: pool-swan
published: 2016-06-03
house: kingsway
topic: sport
length: brief
traps: address-number, threshold, idiom
---
Swimmers at {x 77} Marsh Lane will go on sharing the water with {~swan a swan}.

{e1 {~members Members of {=lido the Tarring Lido}} {e1.trigger declined} on {d1 Wednesday evening} to {~removal have {~swan the bird} removed}}: {v1 206} said leave be, {v2 151} said crate. A two-thirds majority, {x 238}, had been wanted for the crate.

'{q1 {^swan It} bit {^gethin me} on the way in and on the way out, and {^gethin I} stuck up for {^swan it}},' {q1.cue winced} {q1.src {r1 {=gethin Gethin Parry}, {~gethin {r1.title membership secretary}}}}.

{q2.src {a1 {=fola Folasade Ige}, at 13 {~fola {~lido the club}'s quickest backstroker}},} {q2.cue pleaded} that {q2 {~swan the swan} spares anybody who sings}. {c1 {r2 {r2.title Inspector} {=pell Dot Pell} of {=bird the County Bird Service}} {c1.trigger called on} Mr {=gethin Parry} {d2 yesterday}}, counted {n1 five eggs} and {q4.cue advised} {^gethin him} {q4 to learn a hymn}. {c2 {^pell She} means to {c2.trigger return} on {d3 Monday}}.

{q3 {n2 Eleven members} have asked for their money back}, {q3.cue sighed} {q3.src Mr {=gethin Parry}}.
---
entity swan other "swan" named=no
entity members group "members of the Tarring Lido" named=no
entity lido organization "Tarring Lido"
entity removal other "have the bird removed" named=no
entity gethin person "Gethin Parry" gender=masculine
entity fola person "Folasade Ige"
entity pell person "Dot Pell" gender=feminine
entity bird organization "County Bird Service"
date d1 2016-06-01TEV
date d2 2016-06-02
date d3 2016-06-06
event e1 reject agents=members patients=removal date=d1
vote v1 choice=removal count=206 unit=votes stance=against
vote v2 choice=removal count=151 unit=votes stance=for
quote q1 direct speaker=gethin
quote q2 indirect speaker=fola
quote q3 indirect speaker=gethin
role r1 person=gethin title="membership secretary" org=lido status=current
role r2 person=pell title=Inspector org=bird status=current
age a1 person=fola years=13
contact c1 from=pell to=gethin medium=meeting date=d2
contact c2 from=pell to=gethin medium=meeting date=d3 factuality=planned
count n1 value=5 unit=eggs what="counted by the inspector"
count n2 value=11 unit=members what="asking for their money back"
quote q4 indirect speaker=pell to=gethin
