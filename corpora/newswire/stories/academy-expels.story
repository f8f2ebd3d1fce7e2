id: academy-expels
published: 2013-07-16
house: ansbach
topic: science
length: full
traps: threshold, nested-speech, relayed-speech, denied, unnamed-source, duration, quoted-title, planned, metaphor
source: Ansbach
---
{=utrecht Utrecht} (Ansbach) - {=academy The Low Countries Academy of Sciences} expelled {~gerlach one of {^academy its} most decorated fellows} on {d1 Monday evening}, after {e2 a {e2.trigger debate}} in which a chair was broken, a resignation tendered and a great deal of coffee drunk, none of it by {~gerlach the accused}.

{r8 {=gerlach Wim Gerlach}, {~gerlach the {r8.title plant physiologist}}} whose heat-proof wheat had been on the cover of {n1 fourteen magazines}, {r7 lost {^gerlach his} {r7.title fellowship}} by {v1 117 votes} to {v2 48}, {v3 with nine abstentions}. The statutes ask for {x two thirds} of those present. Nobody had been put out since {d2 1923}.

"{q1 {^gerlach I} have been weighed by a roomful of people, of whom perhaps six can weigh wheat}," {q1.src {a1 {=gerlach Gerlach}, 64,}} {q1.cue told} {~press reporters} on the steps, bareheaded in the drizzle.

{q2.src {r1 {=adeline Adeline Okonjo-Smit}, who {r1.title chaired} {~inquiry the inquiry}},} {q2.cue countered} that {q2 {^inquiry it} had weighed rather more than wheat}. {q3.src {~report {^inquiry Its} report}}, "{x {=report On Certain Harvests}}", {q3.cue found} that {q3 {n2 at least 31 photographs} of seedlings had been used twice, some of them upside down, and that {n3 two of the five field stations} named in the papers had never existed}.

The trouble began with a postcard. In {d3 September 2011} {a2 {=yodit Yodit Haile}, then 27} and {r2 {~yodit a {r2.title technician} in {~lab {=gerlach Gerlach}'s laboratory}}}, {c1 {c1.trigger wrote} from {=crete Crete} to {=baas Hendrik Baas}, {r3 {~baas {~academy the academy}'s {r3.title secretary}}}, {c1.purpose to ask how a field that {^yodit she} had been told to photograph could lie under a motorway}}. {q4.src {=baas Baas}} {q4.cue recounts} that {q4 {^baas he} put the card on {^baas his} fridge and, after {x three} months of looking at it over breakfast, {c2 {c2.trigger telephoned} {^yodit her}}}.

"{q5 {^yodit She} {q6.cue said}, '{q6 {~baas Professor}, {^yodit I} have been to the field, and there was a lorry in it}'}," {^baas he} {q5.cue recalled}. "{q5 One does not forget a lorry.}"

{q7.src {~former A former member of {~lab the laboratory}}, who feared for {^former her} present post,} {q7.cue described} {=gerlach Gerlach} as "{q7 charming until about four in the afternoon}". {q8.src {~former The same person}} {q8.cue related} that {c6 {=gerlach Gerlach} had {c6.trigger told} {^former her} in {d4 2010}} that "{q8 reality was slower than the literature}"; {q9.src {^gerlach he}} {q9.cue disputes} {q9 ever using the phrase}.

What {^gerlach he} does not dispute is the lunch. On {d5 May 6}, {x ten} weeks before the vote, {c3 {^gerlach he} {c3.trigger met} {r4 {=mols Gaspard Mols}, {~mols {r4.title chief executive} of {~grano the seed company} {=grano Granovar}}}, at a fish restaurant in {=ostend Ostend}}. {q10 {c4 {=mols Mols} had earlier {c4.trigger e-mailed} {n4 {~fellows 26 fellows}} {c4.purpose asking {^fellows them} to stay at home}}}, {q10.cue according to} {q10.src {~correspondence correspondence} seen by Ansbach}.

"{q11 That was an invitation to reflect, at home, with one's slippers on}," {q11.src {=grano Granovar}} {q11.cue protested} in a statement on {d6 Sunday}. {~grano The company} has lost {n5 €41 million} of orders since {d7 April}, when {e3 {=moravia the Moravian growers' union} {e3.trigger sued} {^grano it}}.

Inside the hall, by several accounts, the temperature rose at about {d8 eight o'clock}. {r5 {=ferrant Odile Ferrant}, {~ferrant a {r5.title vice-president}},} proposed {~reprimand a reprimand} instead; {e4 {^reprimand that} {e4.trigger fell}, {v4 61} to {v5 108}}. {e5 {r9 {=vasarhelyi Imre Vásárhelyi}, {~vasarhelyi a {r9.title chemist}}}, {e5.trigger stood down} as {r6 {r6.title treasurer}} on the spot}. "{q12 If {^academy we} punish the photographs and spare the photographer, {^vasarhelyi I} cannot sign {^academy our} accounts}," {q12.src {^vasarhelyi he}} is {q12.cue reported to have said}, before sitting down on the chair.

Opinion outside is less even than the tally. {s1 Of {~members {~academy the academy}'s 900 corresponding members}, 54 percent} told the weekly {=helix Helix} in {d9 June} that {^gerlach he} ought to go; {s2 a third} preferred {~warning a warning}.

{=yodit Haile}, who grows oranges with {~selam {^yodit her} sister} {=selam Selam Haile} near {=chania Chania}, learned of the result from {c5 {=baas Baas}, who {c5.trigger sent {^yodit her} a text message} at {d10 9:20 p.m.}} "{q13 {^baas He} wrote one word, and it was the wrong word, because {^baas he} had autocorrected 'expelled' to 'excelled'}," {^yodit she} {q13.cue said by telephone}. {q14.src {=selam Selam Haile}, {a3 32},} {q14.cue chimed in} that {q14 the next postcard would be of an orange}.

{e6 {~prosecutors Prosecutors in {=utrecht Utrecht}} have not {e6.trigger charged} {^gerlach him}}, and {q15.src {~lawyer {^gerlach his} lawyer}} {q15.cue maintains} that {q15 there is nothing to charge}. {e7 {=gerlach Gerlach} will {e7.trigger sue} to overturn {~expulsion the expulsion}} in {d12 September}. {^gerlach He} bristled when asked about the upside-down seedlings. "{q16 Some wheat}," {q16.src {^gerlach he}} {q16.cue said}, "{q16 grows down.}"
---
entity utrecht place "Utrecht"
entity academy organization "Low Countries Academy of Sciences"
entity gerlach person "Wim Gerlach" gender=masculine
entity expulsion other "expulsion" named=no
entity press group "reporters" named=no
entity adeline person "Adeline Okonjo-Smit"
entity inquiry organization "inquiry" named=no
entity report work "On Certain Harvests"
entity yodit person "Yodit Haile" gender=feminine
entity lab organization "Gerlach's laboratory" named=no
entity crete place "Crete"
entity baas person "Hendrik Baas" gender=masculine
entity former person "former member of the laboratory" named=no gender=feminine
entity mols person "Gaspard Mols"
entity grano organization "Granovar"
entity ostend place "Ostend"
entity fellows group "26 fellows" named=no
entity correspondence work "correspondence" named=no
entity moravia organization "Moravian growers' union"
entity ferrant person "Odile Ferrant"
entity reprimand other "reprimand" named=no
entity vasarhelyi person "Imre Vásárhelyi" gender=masculine
entity members group "900 corresponding members" named=no
entity helix organization "Helix"
entity selam person "Selam Haile" gender=feminine
entity chania place "Chania"
entity prosecutors group "prosecutors in Utrecht" named=no
entity lawyer person "Gerlach's lawyer" named=no
date d1 2013-07-15TEV
date d2 1923
date d3 2011-09
date d4 2010
date d5 2013-05-06
date d6 2013-07-14
date d7 2013-04
date d8 2013-07-15T20:00
date d9 2013-06
date d10 2013-07-15T21:20
date d12 2013-09
event e2 debate agents=academy date=d1
event e3 sue agents=moravia patients=grano date=d7
event e4 reject agents=academy patients=reprimand date=d1
event e5 resign agents=vasarhelyi date=d1
event e6 charge agents=prosecutors patients=gerlach factuality=negated
event e7 sue agents=gerlach date=d12 factuality=planned
count n1 value=14 unit=magazines what="with the wheat on the cover"
count n2 value=31 unit=photographs what="used twice" bound=at_least
count n3 value=2 unit="field stations" what="that never existed"
count n4 value=26 unit=fellows what="asked to stay at home"
count n5 value=41000000 unit=euros what="orders lost"
vote v1 choice=expulsion count=117 unit=votes stance=for date=d1
vote v2 choice=expulsion count=48 unit=votes stance=against date=d1
vote v3 choice=expulsion count=9 unit=votes stance=abstain date=d1
vote v4 choice=reprimand count=61 unit=votes stance=for date=d1
vote v5 choice=reprimand count=108 unit=votes stance=against date=d1
share s1 choice=expulsion percent=54 population="corresponding members" survey=helix date=d9
share s2 choice=warning percent=33.3 population="corresponding members" survey=helix date=d9
age a1 person=gerlach years=64
age a2 person=yodit years=27 date=d3
age a3 person=selam years=32
role r1 person=adeline title=chaired org=inquiry status=former
role r2 person=yodit title=technician org=lab status=former
role r3 person=baas title=secretary org=academy status=current
role r4 person=mols title="chief executive" org=grano status=current
role r5 person=ferrant title=vice-president org=academy status=current
role r7 person=gerlach title=fellow org=academy status=former
role r6 person=vasarhelyi title=treasurer org=academy status=former
contact c1 from=yodit to=baas medium=letter place=crete date=d3 purpose="to ask how a field could lie under a motorway"
contact c2 from=baas to=yodit medium=phone
contact c3 from=gerlach to=mols medium=meeting date=d5 place=ostend
contact c4 from=mols to=fellows medium=email purpose="asking them to stay at home"
contact c6 from=gerlach to=former medium=unspecified by=former date=d4
contact c5 from=baas to=yodit medium=text date=d10
quote q1 direct speaker=gerlach to=press
quote q2 indirect speaker=adeline
quote q3 indirect speaker=report
quote q4 indirect speaker=baas
quote q5 direct speaker=baas
quote q6 direct speaker=yodit to=baas
quote q7 mixed speaker=former
quote q8 mixed speaker=former relayed=gerlach
quote q9 indirect speaker=gerlach
quote q10 indirect speaker=correspondence
quote q11 direct speaker=grano
quote q12 direct speaker=vasarhelyi
quote q13 direct speaker=yodit medium=phone
quote q14 indirect speaker=selam
quote q15 indirect speaker=lawyer
quote q16 direct speaker=gerlach
entity warning other "warning" named=no
role r8 person=gerlach title="plant physiologist" status=current
role r9 person=vasarhelyi title=chemist status=current
