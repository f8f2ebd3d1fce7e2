id: prison-precinct
published: 2022-11-10
house: newsroom
topic: elections
length: brief
traps: role-elsewhere, article-number, refused
---
The turnkeys had bet on boredom. Instead {~inmates {n1 all 206 inmates} of {=gravel Gravel Bend}'s remand wing} turned out on {d1 Tuesday}, the first election since {e2 {=supreme the state Supreme Court} {e2.trigger struck down} {=section Section {x 12}}}, and {q3 {s1 four in five of {^inmates them}} backed {=ferrante Dolores Ferrante} for district attorney}, {q3.src a straw count by {~chaplain the chaplain}} {q3.cue found}.

{e1 {^ferrante She} {e1.trigger lost} anyway}: {v1 40,077 votes}, against {v2 41,930 for {r1 {~whit the incumbent {r1.title prosecutor}}, {=whit Whit Sandoval}}}; {v3 {~writein a write-in bail bondsman} took 388}.

{c1 {=ferrante Ferrante}, {a1 52}, {c1.trigger visited} {~inmates the wing} {d2 the next morning}} with doughnuts. "{q1 {^ferrante I} put some of {^inmates you} in here}," {^ferrante she} {q1.cue told} {^inmates them}. "{q1 Thank {^inmates you} for not holding grudges.}"

{=whit Sandoval} {c2 turned down a {c2.trigger call} from {=sun the Gravel Bend Sun}}. {q2 {~inmates The wing} had "voted for {^inmates its} own keys}," {q2.src {^whit he}} {q2.cue jeered} on local radio, where {r2 {=ferrante Ferrante}, once {~ferrante a {r2.title judge} in another county}}, used to read the weather.
---
entity gravel place "Gravel Bend"
entity supreme organization "Supreme Court"
entity inmates group "inmates of Gravel Bend's remand wing" named=no
entity ferrante person "Dolores Ferrante" gender=feminine
entity chaplain person "chaplain" named=no
entity whit person "Whit Sandoval" gender=masculine
entity sun organization "Gravel Bend Sun"
date d1 2022-11-08
date d2 2022-11-09TMO
count n1 value=206 unit=inmates what="voted"
share s1 choice=ferrante percent=80 population="inmates of the remand wing" survey=chaplain
vote v1 choice=ferrante count=40077 unit=votes date=d1
vote v2 choice=whit count=41930 unit=votes date=d1
role r1 person=whit title=prosecutor status=current
contact c1 from=ferrante to=inmates medium=meeting date=d2
age a1 person=ferrante years=52
quote q1 direct speaker=ferrante to=inmates
contact c2 from=sun to=whit medium=phone factuality=negated
quote q2 mixed speaker=whit
role r2 person=ferrante title=judge status=former
event e1 lose_election agents=ferrante date=d1
entity writein person "write-in bail bondsman" named=no
vote v3 choice=writein count=388 unit=votes date=d1
entity section law "Section 12"
event e2 rule agents=supreme patients=section
quote q3 indirect speaker=chaplain
