id: deccan-bank-merger
published: 2016-08-10
house: meridian
topic: business
length: brief
traps: threshold, called-for, nested-speech, total
source: Meridian
---
{=mumbai MUMBAI}, {d1 Aug 10} (Meridian) - {e1 {~holders Shareholders of {=godavari Godavari Cooperative Bank}} {e1.trigger cleared} {~merger {^godavari its} merger with {=sagar Sagar Finance}} on {d2 Wednesday}}, {s1 81.6 percent of the votes polled being in favour} where {x three-quarters} were needed.

{~small Small holders}, many of whom fear for {^small their} branches, were cooler: {s2 barely 54 percent of {^small them} approved}.

"{q1 {~mother {^deshmane My} mother} always {q2.cue said}, '{q2 Never keep money where you cannot cycle to it}'}," {q1.src {=deshmane Anagha Deshmane}, {a1 36}, who spoke against {~merger the deal},} {q1.cue told} {~meeting the meeting}.

{q3.src {r1 {r1.title Chairman} {=vakharia Cyrus Vakharia}}} {q3.cue replied} that {q3 {n1 no more than 40 of {~godavari the bank}'s {x 610} branches} would go}. {c1 {^vakharia He} {c1.trigger e-mailed} {~staff {n2 7,200 employees}} within the hour}.

The combined bank will have {n3 1.9 trillion rupees} in deposits. {e2 {r2 {=nambiar Latha Nambiar}, {~nambiar {=sagar Sagar}'s {r2.title finance chief}}}, is to be {e2.trigger appointed} {r3 {r3.title chief executive}} on {d3 October 1}}; {q4.src {=employees the Bank Employees' Guild}} {q4.cue called for} "{q4 names, dates and addresses}" of closures first.

(Reporting by Jaya Menon-Pratt; Editing by Hugo Tal)
---
entity mumbai place "Mumbai"
entity holders group "shareholders of Godavari Cooperative Bank" named=no
entity godavari organization "Godavari Cooperative Bank"
entity merger other "merger with Sagar Finance" named=no
entity sagar organization "Sagar Finance"
entity small group "small holders" named=no
entity deshmane person "Anagha Deshmane" gender=feminine
entity mother person "Anagha Deshmane's mother" gender=feminine named=no
entity meeting group "meeting" named=no
entity vakharia person "Cyrus Vakharia" gender=masculine
entity staff group "7,200 employees" named=no
entity nambiar person "Latha Nambiar"
entity employees organization "Bank Employees' Guild"
date d1 2016-08-10
date d2 2016-08-10
date d3 2016-10-01
event e1 pass agents=holders patients=merger date=d2
share s1 choice=merger percent=81.6 population="votes polled" date=d2
share s2 choice=merger percent=54 population="small holders" date=d2
quote q1 direct speaker=deshmane to=meeting
quote q2 direct speaker=mother
age a1 person=deshmane years=36
quote q3 indirect speaker=vakharia to=deshmane
role r1 person=vakharia title=Chairman org=godavari status=current
count n1 value=40 unit=branches what="that would go" bound=at_most
contact c1 from=vakharia to=staff medium=email
count n2 value=7200 unit=employees what="e-mailed by the chairman"
count n3 value=1900000000000 unit=rupees what="deposits of the combined bank"
event e2 appoint patients=nambiar date=d3 factuality=planned
role r2 person=nambiar title="finance chief" org=sagar status=current
role r3 person=nambiar title="chief executive" status=elect
quote q4 mixed speaker=employees
