id: turkwel-cattle
published: 2009-08-27
house: kingsway
topic: conflict
length: brief
traps: hard-wrapped, unnamed-source, habitual, nested-speech
---
{e1 {~raiders Raiders armed with automatic rifles} {e1.trigger attacked}
{~camp a herders' camp} in north-western {=kenya Kenya} at {d1 daybreak on
Tuesday}}, {e2 {e2.trigger killing} {~dead {n1 eleven people}}} and
{e3 {e3.trigger wounding} {~hurt {n2 nine}}}.

{q1 {n3 Some 600 head of cattle} were driven off towards the border},
{q1.src {r1 {r1.title Chief Inspector} {=lokolwa Peter Lokolwa}}} {q1.cue said} {d2 yesterday}.
{q2.src {^lokolwa He}} {q2.cue did not rule out} that {q2 more bodies would be found}.

'{q3 {^raiders They} came from three sides and {^raiders they} knew {^camp our} names},'
{q3.src {a1 {=nakiru Nakiru Ebei}, 19}}, {q3.cue said} at {=mission St Monica's mission
hospital} in {=lodwar Lodwar}.

{c1 {r2 {r2.title Bishop} {=thomas Thomas Ekidor}} {c1.trigger telephoned}
{r3 {~amina the {r3.title provincial commissioner}}, {=amina Amina Dahir-Noor}}, on {d3 Tuesday
night} {c1.purpose asking for helicopters}}.
'{q4 {q7.src {^amina She}} {q7.cue said} {q7 none could fly}},' {q4.src {^thomas he}} {q4.cue complained}.
{q5.src {~source A source in {^amina her} office}}
{q5.cue disputed} {q5 the account}.

Herders often raid one another in the dry season, but {q6.src {r4 {=wako Wako
Galgalo}, {~wako {r4.title director} of {=peace the Rift Peace Trust}}}}, {q6.cue said} {q6 {~raiders these
men} had come for land}. {e4 {~families {n4 About 80 families}} have
{e4.trigger fled}}.
---
entity kenya place "Kenya"
entity lodwar place "Lodwar"
entity raiders group "raiders" named=no
entity camp group "herders' camp" named=no
entity dead group "eleven people" named=no
entity hurt group "nine wounded" named=no
entity lokolwa person "Peter Lokolwa" gender=masculine
entity nakiru person "Nakiru Ebei"
entity mission organization "St Monica's mission hospital"
entity thomas person "Thomas Ekidor" gender=masculine
entity amina person "Amina Dahir-Noor" gender=feminine
entity source person "source in Amina Dahir-Noor's office" named=no
entity wako person "Wako Galgalo"
entity peace organization "Rift Peace Trust"
entity families group "80 families" named=no
date d1 2009-08-25TMO
date d2 2009-08-26
date d3 2009-08-25TNI
event e1 attack agents=raiders patients=camp date=d1 place=kenya
event e2 die patients=dead date=d1
event e3 injure patients=hurt date=d1
event e4 displace patients=families
contact c1 from=thomas to=amina medium=phone date=d3 purpose="asking for helicopters"
role r1 person=lokolwa title="Chief Inspector" status=current
role r2 person=thomas title=Bishop status=current
role r3 person=amina title="provincial commissioner" status=current
role r4 person=wako title=director org=peace status=current
age a1 person=nakiru years=19
quote q1 indirect speaker=lokolwa
quote q2 indirect speaker=lokolwa
quote q3 direct speaker=nakiru
quote q4 direct speaker=thomas
quote q7 indirect speaker=amina to=thomas
quote q5 indirect speaker=source
quote q6 indirect speaker=wako
count n1 value=11 unit=people what=killed
count n2 value=9 unit=people what=wounded
count n3 value=600 unit="head of cattle" what="driven off" bound=about
count n4 value=80 unit=families what=fled bound=about
