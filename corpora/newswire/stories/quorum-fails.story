id: quorum-fails
published: 2014-06-27
house: eastgate
topic: legislatures
length: brief
traps: threshold, refused, idiom
source: Eastgate
---
{=telmo SAN TELMO}, {d1 June 27} (Eastgate) -- {n1 Thirty-one senators} answered the bell and {x 32} were needed. So ended, for the third time {d2 this week}, the attempt to dismiss {r1 {r1.title Economy Minister} {=grondona Amalia Grondona}}.

A show of hands was taken anyway and came out {v1 nineteen} to {v2 eleven} for {~sack {^grondona her} removal}, {~sleeper one senator}, aged {a1 90}, having dozed off.

{q5.src {~police Police}} {q5.cue reported} {q5 finding {n2 nine absentees}, {r2 {r2.title majority leader} {=rufino Rufino Oyarbide}} among them, in a steakhouse across the plaza}.

``{q1 {c1 {^elvira I} {c1.trigger called} {^rufino him}}, {c2 {^elvira I} {c2.trigger texted} {^rufino him}} and in the end {c3 {~sergeant the sergeant} walked in and {c3.trigger read} {^rufino him} the summons} between courses},'' {q1.src {r3 {r3.title Secretary} of {=senate the Senate} {=elvira Elvira Paz}}} {q1.cue told} {~press reporters}.

{q2.src {a2 Mrs. {=grondona Grondona}, 48},} {q2.cue denies} {q2 hiding a debt of {n3 $9.3 billion}}. {q3 {s1 Fifty-seven percent want {^grondona her} {~sack out}}, {s2 22 percent want {^grondona her} {~keep kept}} and the rest cannot say who {^grondona she} is}, {q3.cue according to} {q3.src {=vox Vox Pampa}}.

{c4 {~grondona The minister} {c4.trigger wrote} to {=rufino Oyarbide} on {d3 Thursday} {c4.purpose thanking {^rufino him} for {^rufino his} appetite}}.
---
entity telmo place "San Telmo"
entity grondona person "Amalia Grondona" gender=feminine
entity sack other "Grondona's removal" named=no
entity sleeper person "one senator" named=no
entity police group "police" named=no
entity rufino person "Rufino Oyarbide" gender=masculine
entity sergeant person "sergeant" named=no
entity senate organization "Senate"
entity elvira person "Elvira Paz"
entity press group "reporters" named=no
entity keep other "kept" named=no
entity vox organization "Vox Pampa"
date d1 2014-06-27
date d2 2014-W26
date d3 2014-06-26
count n1 value=31 unit=senators what="who answered the bell"
role r1 person=grondona title="Economy Minister" status=current
vote v1 choice=sack count=19 unit=hands stance=for
vote v2 choice=sack count=11 unit=hands stance=against
age a1 person=sleeper years=90
quote q5 indirect speaker=police
count n2 value=9 unit=absentees what="found in a steakhouse"
role r2 person=rufino title="majority leader" status=current
quote q1 direct speaker=elvira to=press
contact c1 from=elvira to=rufino medium=phone
contact c2 from=elvira to=rufino medium=text
contact c3 from=sergeant to=rufino medium=meeting
role r3 person=elvira title=Secretary org=senate status=current
quote q2 indirect speaker=grondona
age a2 person=grondona years=48
count n3 value=9300000000 unit=dollars what="debt allegedly hidden"
quote q3 indirect speaker=vox
share s1 choice=sack percent=57 survey=vox
share s2 choice=keep percent=22 survey=vox
contact c4 from=grondona to=rufino medium=letter date=d3 purpose="thanking him for his appetite"
