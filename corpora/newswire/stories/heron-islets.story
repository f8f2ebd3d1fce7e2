id: heron-islets
published: 2012-10-12
house: eastgate
topic: diplomacy
length: brief
traps: refused, called-names, threshold
---
{=assembly COMMONWEAL ASSEMBLY}, {=portvila Port Vila}, {d1 Oct. 12} (Eastgate) -- {e1 {=assembly The 38-member Commonweal Assembly} on {d2 Thursday} {e1.trigger passed} {~text a resolution on {=islets the Heron Islets}}} with {v1 21 in favor}, {v2 twelve against} and {v3 five abstaining}, {x three} short of the two-thirds that would have made it bind.

{r1 {r1.title Ambassador} {=seumanu Litia Seumanu} of {r1.org {=motusa Motusa}}}, whose country wrote {~text the text}, {c1 had {c1.trigger cornered} {~waverers four undecided delegates} in a corridor} and {c2 {c2.trigger texted} {~fifth a fifth} from the rostrum}.

"{q1 {^seumanu I} was told to be ashamed. {^seumanu I} am only tired}," {q1.src {^seumanu she}} {q1.cue quipped}.

{q2.src {r2 {~hollis {=esk Esk Bay}'s {r2.title delegate}}, {=hollis Conrad Hollis-Pugh}},} {q2.cue branded} {~text the vote} "{q2 a postcard with a stamp missing}." {c3 {^hollis He} declined to take a {c3.trigger call} from {~envoy {=assembly the Assembly}'s mediator}}, {q3.src {~office {~envoy the mediator}'s office}} {q3.cue let it be known}, {q3 though {c4 {~lawyers lawyers for {~sides the two governments}} will {c4.trigger confer by video} on {d3 Monday}}}.
---
entity assembly organization "Commonweal Assembly"
entity portvila place "Port Vila"
entity text law "resolution on the Heron Islets" named=no
entity islets place "Heron Islets"
entity seumanu person "Litia Seumanu" gender=feminine
entity motusa place "Motusa"
entity waverers group "four undecided delegates" named=no
entity fifth person "fifth undecided delegate" named=no
entity hollis person "Conrad Hollis-Pugh" gender=masculine
entity esk place "Esk Bay"
entity envoy person "Assembly's mediator" named=no
entity lawyers group "lawyers for the two governments" named=no
entity sides group "two governments" named=no
date d1 2012-10-12
date d2 2012-10-11
date d3 2012-10-15
event e1 pass agents=assembly patients=text date=d2
vote v1 choice=text count=21 unit=votes stance=for date=d2
vote v2 choice=text count=12 unit=votes stance=against date=d2
vote v3 choice=text count=5 unit=votes stance=abstain date=d2
role r1 person=seumanu title=Ambassador org=motusa status=current
contact c1 from=seumanu to=waverers medium=meeting
contact c2 from=seumanu to=fifth medium=text
contact c3 from=envoy to=hollis medium=phone factuality=negated
contact c4 from=lawyers to=lawyers medium=video date=d3 factuality=planned
quote q1 direct speaker=seumanu
quote q2 mixed speaker=hollis
quote q3 indirect speaker=office
entity office organization "mediator's office" named=no
role r2 person=hollis title=delegate org=esk status=current
