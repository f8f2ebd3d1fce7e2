id: academy-expels
published: 2013-07-16
house: ansbach
topic: science
length: full
traps:
source: Ansbach
---
{=utrecht Utrecht} (Ansbach) - {=academy The Low Countries Academy of Sciences} expelled {r1 {~gerlach one of {^academy its} most decorated {r1.title fellows}}} on {d1 Monday evening}, after {e1 a {e1.trigger debate}} in which a chair was broken, a resignation tendered and a great deal of coffee drunk, none of it by {~gerlach the accused}.

{r2 {=gerlach Wim Gerlach}, {~gerlach the {r2.title plant physiologist}}} whose heat-proof wheat had been on the cover of {n1 fourteen magazines}, lost {^gerlach his} fellowship by {v1 117 votes} to {v2 48}, with {v3 nine abstentions}. The statutes ask for {x two thirds} of those present. Nobody had been put out since {d2 1923}.

"{q1 {^gerlach I} have been weighed by a roomful of people, of whom perhaps {x six} can weigh wheat}," {q1.src {a1 {=gerlach Gerlach}, 64},} {q1.cue told} {~reporters reporters} on the steps, bareheaded in the drizzle.

{q2.src {r3 {=adeline Adeline Okonjo-Smit}, who {r3.title chaired} {r3.org {~inquiry the inquiry}}},} {q2.cue countered} that {q2 {^inquiry it} had weighed rather more than wheat}. {q3.src {~report {^inquiry Its} report}, "{x {=report On Certain Harvests}}",} {q3.cue found} that {q3 {n2 at least 31 photographs of seedlings had been used twice}, some of them upside down, and that {n3 two of the {x five} field stations} named in the papers had never existed}.

The trouble began with a postcard. {c1 In {d3 September 2011} {r4 {a2 {=yodit Yodit Haile}, then 27} and {~yodit a {r4.title technician} in {r4.org {~lab {=gerlach Gerlach}'s laboratory}}}}, {c1.trigger wrote} from {=crete Crete} to {r5 {=baas Hendrik Baas}, {~baas {r5.org {~academy the academy}}'s {r5.title secretary}}}, {c1.purpose to ask how a field that {^yodit she} had been told to photograph could lie under a motorway}}. {q4.src {=baas Baas}} {q4.cue recounts} that {q4 {^baas he} put the card on {^baas his} fridge and, after {x three} months of looking at it over breakfast, {c2 {c2.trigger telephoned} {^yodit her}}}.

"{q5 {q6.src {^yodit She}} {q6.cue said}, '{q6 {~baas Professor}, {^yodit I} have been to the field, and there was a lorry in it}'}," {q5.src {^baas he}} {q5.cue recalled}. "{q5 One does not forget a lorry.}"

{q7.src {r6 {~ex A former {r6.title member} of {r6.org {~lab the laboratory}}}}, who feared for {^ex her} present post,} {q7.cue described} {=gerlach Gerlach} as "{q7 charming until about four in the afternoon}". {q8.src {~ex The same person}} {q8.cue related} that {c3 {=gerlach Gerlach} had {c3.trigger told} {^ex her} in {d4 2010}} that "{q8 reality was slower than the literature}"; {q9.src {^gerlach he}} {q9.cue disputes} {q9 ever using the phrase}.

What {^gerlach he} does not dispute is the lunch. {c4 On {d5 May 6}, ten weeks before the vote, {^gerlach he} {c4.trigger met} {r7 {=mols Gaspard Mols}, {~mols {r7.title chief executive} of {r7.org {~granovar the seed company} {=granovar Granovar}}}}, at a fish restaurant in {=ostend Ostend}}. {q10 {c5 {=mols Mols} had earlier {c5.trigger e-mailed} {~fellows {n4 26 fellows}} {c5.purpose asking {^fellows them} to stay at home}}}, {q10.cue according to} {q10.src {~mail correspondence} seen by Ansbach}.

"{q11 That was an invitation to reflect, at home, with one's slippers on}," {q11.src {=granovar Granovar}} {q11.cue protested} in a statement on {d6 Sunday}. {~granovar The company} has lost {n5 €41 million of orders} since {d7 April}, {e2 when {=union the Moravian growers' union} {e2.trigger sued} {^granovar it}}.

{q12 Inside the hall}, {q12.cue by} {q12.src {~accounts several accounts}}, {q12 the temperature rose at about {d8 eight o'clock}}. {r8 {=ferrant Odile Ferrant}, {~ferrant a {r8.title vice-president}}}, proposed {~reprimand a reprimand} instead; {e3 that {e3.trigger fell}}, {v4 61} to {v5 108}. {e4 {r9 {=imre Imre Vásárhelyi}, {~imre a {r9.title chemist}}}, {e4.trigger stood down} as {r10 {r10.title treasurer}} on the spot}. "{q13 If we punish the photographs and spare the photographer, {^imre I} cannot sign our accounts}," {q13.src {^imre he}} is reported to have {q13.cue said}, before sitting down on the chair.

Opinion outside is less even than the tally. Of {q14.src {~corr {~academy the academy}'s {x 900} corresponding members}}, {s1 54 percent {q14.cue told} {=helix the weekly Helix} in {d9 June} that {q14 {^gerlach he} ought to go}}; {s2 a third preferred {~warning a warning}}.

{=yodit Haile}, who grows oranges with {~selam {^yodit her} sister} {=selam Selam Haile} near {=chania Chania}, learned of the result from {c6 {=baas Baas}, who sent {^yodit her} a {c6.trigger text message} at {d10 9:20 p.m.}} "{q15 {^baas He} wrote one word, and it was the wrong word, because {^baas he} had autocorrected '{x expelled}' to '{x excelled}'}," {q15.src {^yodit she}} {q15.cue said} by telephone. {q16.src {a3 {=selam Selam Haile}, 32},} {q16.cue chimed in} that {q16 the next postcard would be of an orange}.

{e5 {~prosecutors Prosecutors in {=utrecht Utrecht}} have not {e5.trigger charged} {^gerlach him}}, and {q17.src {~lawyer {^gerlach his} lawyer}} {q17.cue maintains} that {q17 there is nothing to charge}. {e6 {=gerlach Gerlach} will {e6.trigger sue} to overturn {~expulsion the expulsion} in {d11 September}}. {^gerlach He} bristled when asked about the upside-down seedlings. "{q18 Some wheat}," {q18.src {^gerlach he}} {q18.cue said}, "{q18 grows down.}"
---
entity utrecht place "Utrecht"
entity academy organization "Low Countries Academy of Sciences"
entity gerlach person "Wim Gerlach" gender=masculine
entity reporters group "reporters" named=no
entity adeline person "Adeline Okonjo-Smit"
entity inquiry organization "inquiry" named=no
entity report work "On Certain Harvests"
entity yodit person "Yodit Haile" gender=feminine
entity lab organization "Gerlach's laboratory" named=no
entity crete place "Crete"
entity baas person "Hendrik Baas" gender=masculine
entity ex person "former member of the laboratory" gender=feminine named=no
entity mols person "Gaspard Mols"
entity granovar organization "Granovar"
entity ostend place "Ostend"
entity fellows group "26 fellows" named=no
entity mail work "correspondence" named=no
entity union organization "Moravian growers' union"
entity accounts group "several accounts" named=no
entity ferrant person "Odile Ferrant"
entity reprimand other "reprimand" named=no
entity imre person "Imre Vásárhelyi" gender=masculine
entity corr group "900 corresponding members" named=no
entity helix organization "Helix"
entity warning other "warning" named=no
entity selam person "Selam Haile" gender=feminine
entity chania place "Chania"
entity prosecutors group "prosecutors in Utrecht" named=no
entity lawyer person "Gerlach's lawyer" named=no
entity expulsion other "expulsion" named=no
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
date d11 2013-09
role r1 person=gerlach title=fellow org=academy status=former
role r2 person=gerlach title="plant physiologist" status=current
role r3 person=adeline title=chaired org=inquiry status=former
role r4 person=yodit title=technician org=lab status=former date=d3
role r5 person=baas title=secretary org=academy status=current
role r6 person=ex title=member org=lab status=former
role r7 person=mols title="chief executive" org=granovar status=current
role r8 person=ferrant title=vice-president status=current
role r9 person=imre title=chemist status=current
role r10 person=imre title=treasurer status=former
age a1 person=gerlach years=64
age a2 person=yodit years=27 date=d3
age a3 person=selam years=32
event e1 debate agents=academy date=d1
event e2 sue agents=union patients=granovar date=d7
event e3 reject agents=academy patients=reprimand
event e4 resign agents=imre
event e5 charge agents=prosecutors patients=gerlach factuality=negated
event e6 sue agents=gerlach date=d11 factuality=planned
vote v1 choice=expulsion count=117 unit=votes stance=for
vote v2 choice=expulsion count=48 unit=votes stance=against
vote v3 choice=expulsion count=9 unit=votes stance=abstain
vote v4 choice=reprimand count=61 unit=votes stance=for
vote v5 choice=reprimand count=108 unit=votes stance=against
share s1 choice=expulsion percent=54 population="the academy's 900 corresponding members" survey=helix date=d9
share s2 choice=warning percent=33.3 population="the academy's 900 corresponding members" survey=helix date=d9
contact c1 from=yodit to=baas medium=letter date=d3 place=crete purpose="to ask how a field that she had been told to photograph could lie under a motorway"
contact c2 from=baas to=yodit medium=phone
contact c3 from=gerlach to=ex medium=unspecified date=d4 by=ex
contact c4 from=gerlach to=mols medium=meeting date=d5 place=ostend
contact c5 from=mols to=fellows medium=email purpose="asking them to stay at home"
contact c6 from=baas to=yodit medium=text date=d10
count n1 value=14 unit=magazines what="with the wheat on the cover"
count n2 value=31 unit=photographs what="of seedlings used twice" bound=at_least
count n3 value=2 unit="field stations" what="that had never existed"
count n4 value=26 unit=fellows what="e-mailed by Mols"
count n5 value=41000000 unit=euros what="orders lost"
quote q1 direct speaker=gerlach to=reporters
quote q2 indirect speaker=adeline
quote q3 indirect speaker=report
quote q4 indirect speaker=baas
quote q5 direct speaker=baas
quote q6 direct speaker=yodit to=baas
quote q7 mixed speaker=ex
quote q8 mixed speaker=ex relayed=gerlach
quote q9 indirect speaker=gerlach
quote q10 indirect speaker=mail
quote q11 direct speaker=granovar
quote q12 indirect speaker=accounts
quote q13 direct speaker=imre
quote q14 indirect speaker=corr to=helix
quote q15 direct speaker=yodit medium=phone
quote q16 indirect speaker=selam
quote q17 indirect speaker=lawyer
quote q18 direct speaker=gerlach
