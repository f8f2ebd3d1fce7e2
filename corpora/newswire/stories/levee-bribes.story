id: levee-bribes
published: 2019-03-27
house: coastline
topic: courts
length: full
traps: planned, denied, nested-speech, duration, called-for, scare-quotes
source: Coastline Press
byline: Helen Marquardt
---
{~duane Ex-commissioner} gets 11 years in levee bribery case

By HELEN MARQUARDT

{=albion PORT ALBION}, {=louisiana Louisiana} (Coastline Press) — {e1 {~judge A federal judge} on {d1 Tuesday} {e1.trigger sentenced} {r1 {~duane a former parish {r1.title commissioner}}} to {x 11} years in prison} for taking bribes to approve {~levee a levee} that collapsed in {d2 August 2016}, {e2 {e2.trigger drowning} {~dead {n1 13 people}}}.

{q1 {a1 {=duane Duane Robichard}, 62}, took {n2 at least $640,000} from {=gulfmark Gulfmark Earthworks} between {d3 2012} and {d4 2015} and signed off on soil tests that were never made}, {q1.src {~prosecutors prosecutors}} {q1.cue said}. Lanterns bearing the names of {~dead the dead} stood on the courthouse lawn as {^duane he} was led out.

"{q2 {^duane You} were asked to look at a wall and {^duane you} looked at an envelope}," {q2.src {r2 {r2.title U.S. District Judge} {=judge Karen Oyebanji-Stahl}}} {q2.cue told} {^duane him}. {^judge She} gave {^duane him} until {d9 May 20} to report to prison.

Given the chance to speak, {q3.src {=duane Robichard}} {q3.cue read} from a card for less than {x two} minutes. "{q3 {^duane I} took the money. {^duane I} did not think about the water. {^duane I} think about it now.}"

{e3 {~jury A jury} {e3.trigger convicted} {^duane him} on {d5 Oct. 19} of {n3 15 counts} of bribery, fraud and making false statements} after a trial of {x five} weeks. {e4 {^jury It} {e4.trigger acquitted} {^duane him} of {n4 three counts} of obstruction}.

{r3 {~stan {=gulfmark Gulfmark}'s {r3.title founder}}, {=stan Stanley Petroff-Hayes}}, pleaded guilty in {d6 2017}. {e5 {^stan He} {e5.trigger testified} for {~prosecutors the government}}, and {e6 is to be {e6.trigger sentenced} on {d7 June 11}}.

{~levee The levee}, nearly {x two} miles of earth and sheet steel, gave way at {d8 2:40 a.m. on Aug. 14, 2016}, while a tropical storm stood over {=parish Albion Parish}. {e7 {~hurt {n5 About 60 people}} were {e7.trigger injured}} and {e8 {~displaced {n6 more than 5,000}} {e8.trigger driven} from {^displaced their} homes}. {e9 {~families {n7 Two hundred and twelve families}} {e9.trigger sued} {=gulfmark Gulfmark}}; {e10 {~statecourt a state court} {e10.trigger ruled} for {^families them} in {d10 2018} and awarded {n8 $48 million}}. {^families They} have been paid {n9 about $3 million} of it, because {~gulfmark the company} is bankrupt.

{a2 {=lorene Lorene Batiste-Cole}, 41}, lost {~elder a son of {a3 12}} and {~younger another of {a4 nine}}. {e11 {^lorene She} {e11.trigger testified} {d18 last fall}} and came back {d11 Tuesday}.

"{q4 {~lawyers The lawyers} kept {q19.cue saying} '{q19 the victims},' so {^lorene I} gave {~jury the jury} {^dead their} names}," {q4.src {^lorene she}} {q4.cue said} on the steps. "{q4 {=elder Andre} and {=younger Paul}. {^lorene I} wanted {~duane that man} to have to hear it.}"

Much of the case rested on a single evening. {e12 {q5.src {r4 {r4.org {=fbi FBI}} {r4.title agent} {=priya Priya Venkatachalam}}} {e12.trigger {q5.cue testified}}} that {q5 {c1 {=duane Robichard} {c1.trigger met} {=stan Petroff-Hayes} in a marina parking lot on {d12 May 2, 2013}}, {d13 the night before} {e13 {~commission the parish commission} {e13.trigger approved} {~contract the levee contract} by {v1 four votes} to {v2 one}}}.

The no came from {r5 {=ida Ida Mae Gautreau}, now {~ida the {r5.title parish president}}}. "{q6 {^ida I} {q20.cue asked} {^duane him} {q20 where the borings were} and {q7.src {^duane he}} {q7.cue said}, '{q7 In the mail, {=ida Ida}}'}," {q6.src {^ida she}} {q6.cue recalled} {d14 Tuesday night}. "{q6 {^ida I} have been waiting on that mail for {x six} years.}"

{q8.src {r6 {=esposito Martin Esposito-Reyes}, {~esposito {^duane his} {r6.title attorney}}}}, {q8.cue denied} that {q8 {~duane {^esposito his} client} knew the tests were false} and {q9.cue said} {q9 an appeal would be filed within {x 14} days}. "{q10 {^duane He} was weak, {^duane he} was not a murderer}," {q10.src {=esposito Esposito-Reyes}} {q10.cue said}. {q11.src {~prosecutors Prosecutors}}, who had called for {x 20} years, {q11.cue said} {q11 {^prosecutors they} were satisfied}.

Distrust runs deep. {q12 {s1 Seventy-one percent of adults in {~parish the parish}} think {~knew other officials knew}}, {q12.cue according to} {q12.src a {d15 February} poll by {=pelican Pelican Opinion}}, while {q12 {s2 18 percent} accept that {~alone {=duane Robichard} acted alone}}. {q18 {s3 In flooded households, 84 percent believe {~knew others were aware}}}, {q18.src {^pelican it}} {q18.cue found}. {=pelican Pelican} questioned {n10 902 people}.

{e14 Nobody else has been {e14.trigger charged}}. {q13.src {r7 {r7.title U.S. Attorney} {=rita Rita Lowenthal-Dorsey}}} {q13.cue would not say} {q13 whether others were under investigation}.

{c2 {q14.src {r8 {r8.title Gov.} {=annette Annette Broussel}}} {c2.trigger wrote} to {~families the families} on {d16 Monday}} {q14.cue promising} {q14 {n11 $30 million} for a new wall}. {c3 {^annette She} is to {c3.trigger meet} {^families them} in {=albion Port Albion} on {d17 April 4}}. "{q15 Not a shovel will go in before the borings are on {^annette my} desk}," {q15.src {~letter the letter}} {q15.cue said}.

{e16 {~marchers {n12 Roughly 150 people}} {e16.trigger marched} from the courthouse to the breach after the hearing}. At the front walked {a5 {r9 {r10 {r10.title Rev.} {=honore Curtis Honorat}}, {~honore the retired {r9.title pastor} of {=mtzion Mount Zion Church}}}, 79}, whose congregation lost {n13 six members}.

"{q16 Eleven years is what a child would have been by now}," {q16.src {^honore he}} {q16.cue told} {^marchers them}. "{q16 So {^marchers we} will not clap.}"

{=lorene Batiste-Cole} did not march. {q17.src {^lorene She}} {q17.cue said} {q17 {^lorene she} had the late shift at {=mercy Mercy Hospital} and could not afford to miss it}.
---
entity albion place "Port Albion"
entity louisiana place "Louisiana"
entity parish place "Albion Parish"
entity duane person "Duane Robichard" gender=masculine
entity judge person "Karen Oyebanji-Stahl" gender=feminine
entity levee place "levee" named=no
entity dead group "13 people" named=no
entity prosecutors group "prosecutors" named=no
entity gulfmark organization "Gulfmark Earthworks"
entity jury group "jury" named=no
entity stan person "Stanley Petroff-Hayes" gender=masculine
entity hurt group "60 people" named=no
entity displaced group "5,000 people" named=no
entity families group "212 families" named=no
entity statecourt organization "state court" named=no
entity lorene person "Lorene Batiste-Cole" gender=feminine
entity lawyers group "lawyers" named=no
entity elder person "Andre" gender=masculine
entity younger person "Paul" gender=masculine
entity priya person "Priya Venkatachalam"
entity fbi organization "FBI"
entity commission organization "parish commission" named=no
entity contract other "levee contract" named=no
entity ida person "Ida Mae Gautreau" gender=feminine
entity esposito person "Martin Esposito-Reyes" gender=masculine
entity knew other "other officials knew" named=no
entity alone other "Robichard acted alone" named=no
entity pelican organization "Pelican Opinion"
entity rita person "Rita Lowenthal-Dorsey"
entity annette person "Annette Broussel" gender=feminine
entity letter work "letter" named=no
entity marchers group "150 people" named=no
entity honore person "Curtis Honorat" gender=masculine
entity mtzion organization "Mount Zion Church"
entity mercy organization "Mercy Hospital"
date d1 2019-03-26
date d2 2016-08
date d3 2012
date d4 2015
date d5 2018-10-19
date d6 2017
date d7 2019-06-11
date d8 2016-08-14T02:40
date d9 2019-05-20
date d10 2018
date d11 2019-03-26
date d18 2018-FA
date d12 2013-05-02
date d13 2013-05-02TNI
date d14 2019-03-26TNI
date d15 2019-02
date d16 2019-03-25
date d17 2019-04-04
event e1 sentence agents=judge patients=duane date=d1
event e2 die patients=dead date=d8
event e3 convict agents=jury patients=duane date=d5
event e4 acquit agents=jury patients=duane date=d5
event e5 testify agents=stan
event e6 sentence patients=stan date=d7 factuality=planned
event e7 injure patients=hurt date=d8 place=parish
event e8 displace patients=displaced date=d8 place=parish
event e9 sue agents=families patients=gulfmark
event e10 rule agents=statecourt patients=families date=d10
event e11 testify agents=lorene date=d18
event e12 testify agents=priya
event e13 pass agents=commission patients=contract date=2013-05-03
event e14 charge factuality=negated
event e16 protest agents=marchers date=d1
contact c1 from=duane to=stan medium=meeting date=d12
contact c2 from=annette to=families medium=letter date=d16
contact c3 from=annette to=families medium=meeting date=d17 place=albion factuality=planned
vote v1 choice=contract count=4 unit=votes stance=for
vote v2 choice=contract count=1 unit=votes stance=against
share s1 choice=knew percent=71 population="adults in the parish" survey=pelican date=d15
share s2 choice=alone percent=18 population="adults in the parish" survey=pelican date=d15
share s3 choice=knew percent=84 population="flooded households" survey=pelican date=d15
age a1 person=duane years=62
age a2 person=lorene years=41
age a3 person=elder years=12
age a4 person=younger years=9
age a5 person=honore years=79
role r1 person=duane title=commissioner status=former
role r2 person=judge title="U.S. District Judge" status=current
role r3 person=stan title=founder org=gulfmark
role r4 person=priya title=agent org=fbi status=current
role r5 person=ida title="parish president" status=current
role r6 person=esposito title=attorney status=current
role r7 person=rita title="U.S. Attorney" status=current
role r8 person=annette title=Gov. status=current
role r10 person=honore title=Rev. status=current
role r9 person=honore title=pastor org=mtzion status=former
quote q1 indirect speaker=prosecutors
quote q2 direct speaker=judge to=duane
quote q3 direct speaker=duane
quote q4 direct speaker=lorene
quote q19 mixed speaker=lawyers
quote q5 indirect speaker=priya
quote q6 direct speaker=ida
quote q7 direct speaker=duane to=ida
quote q8 indirect speaker=esposito
quote q9 indirect speaker=esposito
quote q10 direct speaker=esposito
quote q11 indirect speaker=prosecutors
quote q12 indirect speaker=pelican
quote q13 indirect speaker=rita
quote q14 indirect speaker=annette medium=letter to=families
quote q15 direct speaker=letter medium=letter to=families
quote q16 direct speaker=honore to=marchers
quote q18 indirect speaker=pelican
quote q17 indirect speaker=lorene
count n1 value=13 unit=people what=drowned
count n2 value=640000 unit=dollars what="taken in bribes" bound=at_least
count n3 value=15 unit=counts what="on which Robichard was convicted"
count n4 value=3 unit=counts what="of obstruction of which Robichard was acquitted"
count n5 value=60 unit=people what=injured bound=about
count n6 value=5000 unit=people what="driven from their homes" bound=at_least
count n7 value=212 unit=families what="who sued Gulfmark"
count n8 value=48000000 unit=dollars what="awarded to the families"
count n9 value=3000000 unit=dollars what="paid to the families so far" bound=about
count n10 value=902 unit=people what="questioned in the poll"
count n11 value=30000000 unit=dollars what="promised for a new wall"
count n12 value=150 unit=people what=marched bound=about
count n13 value=6 unit=members what="lost by Mount Zion Church"
quote q20 indirect speaker=ida to=duane
