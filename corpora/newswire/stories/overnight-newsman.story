id: overnight-newsman
published: 2020-11-15
house: newsroom
topic: obituaries
length: brief
traps: duration, quoted-title, negated
---
{e1 {=doyle Clarence Doyle-Hatcher}, who read the overnight news on {=wkdr WKDR} for {x 41} years and once kept {~caller a caller} on the line until {~police police} reached {^caller him}, {e1.trigger died} {d1 Thursday} at a hospice in {=toledo Toledo}}. {^doyle He} was {a1 78}.

{q1.src {r1 {=marla Marla Doyle-Hatcher}, {~marla {^doyle his} daughter} and {~marla {r1.title producer} of "{x Morning Desk}"}}}, {q1.cue said} {q1 the cause was heart failure}.

The call came at {d2 3:12 a.m. on Feb. 9, 1987}. {c1 {~caller A laid-off welder} standing on a bridge {c1.trigger phoned} {^doyle him} {c1.purpose to request a song}}, and stayed on for {x 54} minutes. "{q2 {^doyle I} read {^caller him} the hog prices twice}," {q2.src {=doyle Doyle-Hatcher}} {q2.cue told} {=blade the Maumee Courier} in {d3 2012}.

{e2 {^doyle He} was {e2.trigger arrested} in {d4 1991} for refusing to name {~source a source}}; {e3 {^doyle he} was never {e3.trigger charged}}. {e4 {^doyle He} {e4.trigger testified} before {~legislature the legislature} {d5 a year later}} for {=law the Reporters' Shield Act}, {e5 which {e5.trigger passed} {v1 71}-{v2 26}}.

{c2 {r2 {~caller The {r2.title welder}}, {=caller Ron Vancil}}, {c2.trigger visited} {^doyle him} {d6 last month}}.
---
entity doyle person "Clarence Doyle-Hatcher" gender=masculine
entity wkdr organization "WKDR"
entity caller person "Ron Vancil" gender=masculine
entity police group "police" named=no
entity toledo place "Toledo"
entity marla person "Marla Doyle-Hatcher" gender=feminine
entity blade organization "Maumee Courier"
entity source person "source" named=no
entity legislature organization "legislature" named=no
entity law law "Reporters' Shield Act"
date d1 2020-11-12
date d2 1987-02-09T03:12
date d3 2012
date d4 1991
date d5 1992
date d6 2020-10
event e1 die patients=doyle date=d1 place=toledo
event e2 arrest patients=doyle date=d4
event e3 charge patients=doyle factuality=negated
event e4 testify agents=doyle patients=legislature date=d5
event e5 pass agents=legislature patients=law
contact c1 from=caller to=doyle medium=phone date=d2 purpose="to request a song"
contact c2 from=caller to=doyle medium=meeting date=d6
vote v1 choice=law count=71 unit=votes stance=for
vote v2 choice=law count=26 unit=votes stance=against
role r1 person=marla title=producer status=current
age a1 person=doyle years=78
quote q1 indirect speaker=marla
quote q2 direct speaker=doyle to=blade
role r2 person=caller title=welder
