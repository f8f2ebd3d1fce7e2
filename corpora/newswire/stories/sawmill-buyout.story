id: sawmill-buyout
published: 2004-03-04
house: ansbach
topic: business
length: full
traps: called-for, threshold, quoted-title, scare-quotes, duration, hypothetical, idiom, negated, nested-speech, planned
---
{=sommer Sommerwalde} (Ansbach) - At {d1 five past six on Wednesday morning} the last log of {=kranz Kranz Holz} went through the saw, and at {d2 ten past} the saw belonged to {~hands the people} who had fed it.

It was not quite so quick. For {x eleven} months {~hands {~kranz the mill}'s workers} had been trying to buy {~kranz the firm} from {=ebbe Ebbe Kapital}, {~ebbe a Danish fund} that meant to sell the machines one by one. {e1 {~assembly {~hands The workers}' assembly} {e1.trigger approved} {~plan the purchase}} on {d3 Tuesday night}: {v1 171 in favour}, {v2 29 opposed} and {v3 eleven blank slips}. Two-thirds of the {x 214} on the payroll, {x 143}, would have been enough.

"{q1 {^hands We} went to bed as staff and got up as landlords}," {q1.cue marvelled} {q1.src {r1 {=radu Ileana Radu}, {~radu the {r1.title log sorter}} who led the talks}}. "{q1 {^radu I} looked in the mirror and gave {^radu myself} notice.}"

{a1 {=radu Radu}, who is 47} and arrived from {=sibiu Sibiu} with a suitcase and a chess set, opened {^radu her} campaign by post. {c1 {^radu She} {c1.trigger wrote} to {=old Anton Kranz}, {~old the last of the founding family}, in {d4 April 2003} {c1.purpose asking what {^old he} would do}}. {c7 {a2 {^old He} was ninety-one} then, and {q2.cue {c7.trigger answered}} in pencil}: "{q2 Buy {^kranz it} before somebody clever does.}" {e2 {^old He} {e2.trigger died} in {d5 the autumn}}.

Money was harder to come by than advice. {=spar The {=sommer Sommerwalde} Savings Bank} would lend {n1 three million euros} if {~hands the workers} found {n2 one million} of {^hands their} own. They came out of wages, a raffle and the sale of a fire engine. {q3.src {r2 {=huynh Huynh Thi Lan}, {~huynh the {r2.title branch manager}}}} {q3.cue admits} that {q3 {^huynh she} had expected {^hands them} to give up by {d6 Whitsun}}. "{q4 People who bring you coins in a bread bag do not give up}," {^huynh she} {q4.cue reflected}.

{=ebbe Ebbe} had called for the closure of {~kranz the mill} in a paper entitled "{x Lean Forests}". But {r3 {~mads one of {^ebbe its} {r3.title partners}}, {=mads Mads Overgaard}}, not a man given to sentiment, {c2 {c2.trigger telephoned} {=radu Radu} on {d7 the first Sunday of Advent} from a railway platform}. {q5.src {^mads He}} {q5.cue promised} {^radu her} {q5 to wait until {d8 Easter}, and not a day longer}.

"{q6 {^radu I} asked why. {^mads He} {q7.cue said}, '{q7 {^mads My} grandfather was a sawyer, and {^mads my} wife has just reminded {^mads me} of it}'}," {^radu she} {q6.cue recalled}.

Not all {~sommer the town} rejoiced. {q8.src {r4 {=osman Osman Tekin}, {~osman an {r4.title organiser} for {~union the transport union}}}}, {q8.cue cautioned} that {q8 an owner who is also a driver will drive himself too hard}. In a survey that {=lau the Lausitz Institute} made for {~council the town council}, {s1 38 per cent of residents foresaw {~fail bankruptcy within five years}}, {s2 45 per cent {~survive survival}}, and the remainder thought the question impolite.

{q9.src {r5 {r5.title Mayor} {=wolff Kerstin Wolff}}} {q9.cue put it} more simply: "{q9 If {^hands they} fail, we shall have lost a sawmill that we had lost already.}"

{c3 {^wolff She} {c3.trigger drank coffee} with {~board the new board} at {d9 ten}} and handed over the old brass key, a "{x symbolic}" one, the doors having had cards for years. {e3 {~board The board} had been {e3.trigger elected} in the same ballot}. {v4 {=radu Ileana Radu} received 188 votes}, {v5 {=novak Tomáš Novák} 152} and {v6 {=abdi Sahra Abdi} 149}; {r6 {v7 {=lenz Gerd Lenz}, {~lenz a {r6.title foreman}}, was left out with 96}}.

{=lenz Lenz} had been one of the {x 29}. Had the plan failed, {^lenz he} would have gone to {=bremen Bremen}, where {^lenz his} sister keeps bees. {c4 {=radu Radu} did not {c4.trigger speak} to {^lenz him} for the rest of the night}. But {d10 in the morning} {c5 {^radu she} {c5.trigger went to see} {^lenz him} at the band saw}, and when the two came out {^lenz he} was in charge of safety.

"{q10 {^lenz I} still think it is madness}," {^lenz he} {q10.cue maintained}. "{q10 But now it is {^lenz my} madness, and it will wear a helmet.}"

{=mads Overgaard} was asked, in {=kopenhagen Copenhagen}, whether {=ebbe Ebbe} had sold too cheaply. "{q11 Certainly}," {^mads he} {q11.cue replied}. {^ebbe Its} annual report, due in {d11 May}, will list {~kranz the mill} under "{x other disposals}".

The first decision of {~hands the owners} was unanimous, although nobody counted: the canteen is to serve dumplings on {d12 Friday}. The second will take longer. {~hands The workers} must decide by {d13 the end of June} whether {n3 {~apprentices 22 apprentices}}, who have no shares, may vote. {c6 {=radu Radu} will {c6.trigger meet} {~apprentices the young people} {d14 next Monday}}. {q13.src {a3 {=lotte Lotte Brand}, seventeen}, {r7 {~lotte {^apprentices their} {r7.title spokeswoman}}}}, has already {q13.cue let it be known} that {q13 {^apprentices they} "do not intend to be anybody's staff either"}.
---
entity sommer place "Sommerwalde"
entity kranz organization "Kranz Holz"
entity hands group "mill's workers" named=no
entity ebbe organization "Ebbe Kapital"
entity assembly group "workers' assembly" named=no
entity plan other "purchase of Kranz Holz" named=no
entity radu person "Ileana Radu" gender=feminine
entity sibiu place "Sibiu"
entity old person "Anton Kranz" gender=masculine
entity spar organization "Sommerwalde Savings Bank"
entity huynh person "Huynh Thi Lan" gender=feminine
entity mads person "Mads Overgaard" gender=masculine
entity osman person "Osman Tekin"
entity union organization "transport union" named=no
entity lau organization "Lausitz Institute"
entity council organization "town council" named=no
entity fail other "bankruptcy within five years" named=no
entity survive other "survival" named=no
entity wolff person "Kerstin Wolff" gender=feminine
entity board group "new board" named=no
entity novak person "Tomáš Novák"
entity abdi person "Sahra Abdi"
entity lenz person "Gerd Lenz" gender=masculine
entity bremen place "Bremen"
entity kopenhagen place "Copenhagen"
entity apprentices group "apprentices" named=no
entity lotte person "Lotte Brand" gender=feminine
date d1 2004-03-03T06:05
date d2 2004-03-03T06:10
date d3 2004-03-02TNI
date d4 2003-04
date d5 2003-FA
date d6 2003-06-08
date d7 2003-11-30
date d8 2004-04-11
date d9 2004-03-03T10:00
date d10 2004-03-03TMO
date d11 2004-05
date d12 2004-03-05
date d13 2004-06-30
date d14 2004-03-08
event e1 pass agents=assembly patients=plan date=d3
vote v1 choice=plan count=171 unit=votes stance=for date=d3
vote v2 choice=plan count=29 unit=votes stance=against date=d3
vote v3 choice=plan count=11 unit=slips stance=abstain date=d3
quote q1 direct speaker=radu
role r1 person=radu title="log sorter" status=current
age a1 person=radu years=47
contact c1 from=radu to=old medium=letter date=d4 purpose="asking what he would do"
age a2 person=old years=91 date=d4
quote q2 direct speaker=old to=radu medium=letter
contact c7 from=old to=radu medium=letter
event e2 die patients=old date=d5
count n1 value=3000000 unit=euros what="to be lent by the bank"
count n2 value=1000000 unit=euros what="to be found by the workers"
quote q3 indirect speaker=huynh
role r2 person=huynh title="branch manager" org=spar status=current
quote q4 direct speaker=huynh
role r3 person=mads title=partner org=ebbe status=current
contact c2 from=mads to=radu medium=phone date=d7
quote q5 indirect speaker=mads to=radu
quote q6 direct speaker=radu
quote q7 direct speaker=mads to=radu
quote q8 indirect speaker=osman
role r4 person=osman title=organiser org=union status=current
share s1 choice=fail percent=38 population=residents survey=lau
share s2 choice=survive percent=45 population=residents survey=lau
quote q9 direct speaker=wolff
role r5 person=wolff title=Mayor status=current
contact c3 from=wolff to=board medium=meeting date=d9
event e3 elect agents=assembly patients=board date=d3
vote v4 choice=radu count=188 unit=votes contest=board date=d3
vote v5 choice=novak count=152 unit=votes contest=board date=d3
vote v6 choice=abdi count=149 unit=votes contest=board date=d3
vote v7 choice=lenz count=96 unit=votes contest=board date=d3
role r6 person=lenz title=foreman status=current
contact c4 from=radu to=lenz medium=unspecified factuality=negated
contact c5 from=radu to=lenz medium=meeting date=d10
quote q10 direct speaker=lenz
quote q11 direct speaker=mads
count n3 value=22 unit=apprentices what="without shares"
contact c6 from=radu to=apprentices medium=meeting date=d14 factuality=planned
age a3 person=lotte years=17
role r7 person=lotte title=spokeswoman org=apprentices status=current
quote q13 mixed speaker=lotte
