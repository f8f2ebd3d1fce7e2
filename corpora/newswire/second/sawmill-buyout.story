id: sawmill-buyout
published: 2004-03-04
house: ansbach
topic: business
length: full
traps:
---
{=sommerwalde Sommerwalde} (Ansbach) - At {d1 five past six on Wednesday morning} the last log of {=kranzholz Kranz Holz} went through the saw, and at {d2 ten past} the saw belonged to {~workers the people} who had fed it.

It was not quite so quick. For {x eleven} months {~workers {~kranzholz the mill}'s workers} had been trying to buy {~kranzholz the firm} from {=ebbe Ebbe Kapital}, {~ebbe a Danish fund} that meant to sell the machines one by one. {e1 {~assembly {~workers The workers}' assembly} {e1.trigger approved} {~purchase the purchase} on {d3 Tuesday night}}: {v1 171 in favour}, {v2 29 opposed} and {v3 eleven blank slips}. {x Two-thirds of the 214} on the payroll, {x 143}, would have been enough.

"{q1 {^workers We} went to bed as staff and got up as landlords}," {q1.cue marvelled} {q1.src {r1 {=radu Ileana Radu}, {~radu the {r1.title log sorter}}} who led the talks}. "{q1 {^radu I} looked in the mirror and gave {^radu myself} notice.}"

{a1 {=radu Radu}, who is 47} and arrived from {=sibiu Sibiu} with a suitcase and a chess set, opened {^radu her} campaign by post. {c1 {^radu She} {c1.trigger wrote} to {=anton Anton Kranz}, {~anton the last of the founding family}, in {d4 April 2003} {c1.purpose asking what {^anton he} would do}}. {c2 {a2 {q2.src {^anton He}} was ninety-one} then, and {c2.trigger {q2.cue answered}} in pencil}: "{q2 Buy {^kranzholz it} before somebody clever does.}" {e2 {^anton He} {e2.trigger died} in {d5 the autumn}}.

Money was harder to come by than advice. {=bank The {=sommerwalde Sommerwalde} Savings Bank} would lend {n1 three million euros} if {~workers the workers} found {n2 one million} of {^workers their} own. They came out of wages, a raffle and the sale of a fire engine. {q3.src {r2 {=huynh Huynh Thi Lan}, {~huynh the {r2.title branch manager}}}} {q3.cue admits} that {q3 {^huynh she} had expected {^workers them} to give up by {d6 Whitsun}}. "{q4 People who bring you coins in a bread bag do not give up}," {q4.src {^huynh she}} {q4.cue reflected}.

{=ebbe Ebbe} had called for the closure of {~kranzholz the mill} in a paper entitled "{x Lean Forests}". But {c3 {r3 {~mads one of {r3.org {^ebbe its}} {r3.title partners}}, {=mads Mads Overgaard}}, not a man given to sentiment, {c3.trigger telephoned} {=radu Radu} on {d7 the first Sunday of Advent}} from a railway platform. {q5.src {^mads He}} {q5.cue promised} {^radu her} {q5 to wait until {d8 Easter}, and not a day longer}.

"{q6 {^radu I} asked why. {q7.src {^mads He}} {q7.cue said}, '{q7 {^mads My} grandfather was a sawyer, and {^mads my} wife has just reminded {^mads me} of it}'}," {q6.src {^radu she}} {q6.cue recalled}.

Not all {~sommerwalde the town} rejoiced. {q8.src {r4 {=osman Osman Tekin}, {~osman an {r4.title organiser} for {r4.org {~tunion the transport union}}}},} {q8.cue cautioned} that {q8 an owner who is also a driver will drive himself too hard}. In a survey that {=institute the Lausitz Institute} made for {~council the town council}, {s1 38 per cent of {~residents residents} foresaw {~bankruptcy bankruptcy} within five years}, {s2 45 per cent {~survival survival}}, and the remainder thought the question impolite.

{q9.src {r5 {r5.title Mayor} {=wolff Kerstin Wolff}}} {q9.cue put} it more simply: "{q9 If {^workers they} fail, we shall have lost a sawmill that we had lost already.}"

{c4 {^wolff She} {c4.trigger drank coffee} with {~board the new board} at {d9 ten}} and handed over the old brass key, a "{x symbolic}" one, the doors having had cards for years. {e3 {~board The board} had been {e3.trigger elected} in the same ballot}. {v4 {=radu Ileana Radu} received 188 votes}, {v5 {=novak Tomáš Novák} 152} and {v6 {=abdi Sahra Abdi} 149}; {v7 {r6 {=lenz Gerd Lenz}, {~lenz a {r6.title foreman}}}, was left out with 96}.

{=lenz Lenz} had been one of the {x 29}. Had the plan failed, {^lenz he} would have gone to {=bremen Bremen}, where {^lenz his} sister keeps bees. {c5 {=radu Radu} did not {c5.trigger speak} to {^lenz him}} for the rest of the night. But {c6 in {d10 the morning} {^radu she} went to {c6.trigger see} {^lenz him}} at the band saw, and when the two came out {^lenz he} was in charge of safety.

"{q10 {^lenz I} still think it is madness}," {q10.src {^lenz he}} {q10.cue maintained}. "{q10 But now it is {^lenz my} madness, and it will wear a helmet.}"

{=mads Overgaard} was asked, in {=copenhagen Copenhagen}, whether {=ebbe Ebbe} had sold too cheaply. "{q11 Certainly}," {q11.src {^mads he}} {q11.cue replied}. {^ebbe Its} annual report, due in {d11 May}, will list {~kranzholz the mill} under "{x other disposals}".

The first decision of {~workers the owners} was unanimous, although nobody counted: the canteen is to serve dumplings on {d12 Friday}. The second will take longer. {~workers The workers} must decide by {d13 the end of June} whether {n3 {~apprentices 22 apprentices}}, who have no shares, may vote. {c7 {=radu Radu} will {c7.trigger meet} {~apprentices the young people} {d14 next Monday}}. {q12.src {a3 {=lotte Lotte Brand}, seventeen}, {r7 {~lotte {r7.org {^apprentices their}} {r7.title spokeswoman}}},} has already {q12.cue let it be known} that {q12 {^apprentices they} "do not intend to be anybody's staff either"}.
---
entity sommerwalde place "Sommerwalde"
entity kranzholz organization "Kranz Holz"
entity workers group "mill's workers" named=no
entity ebbe organization "Ebbe Kapital"
entity assembly organization "workers' assembly" named=no
entity purchase other "purchase" named=no
entity radu person "Ileana Radu" gender=feminine
entity sibiu place "Sibiu"
entity anton person "Anton Kranz" gender=masculine
entity bank organization "Sommerwalde Savings Bank"
entity huynh person "Huynh Thi Lan" gender=feminine
entity mads person "Mads Overgaard" gender=masculine
entity osman person "Osman Tekin"
entity tunion organization "transport union" named=no
entity institute organization "Lausitz Institute"
entity council organization "town council" named=no
entity residents group "residents" named=no
entity bankruptcy other "bankruptcy within five years" named=no
entity survival other "survival" named=no
entity wolff person "Kerstin Wolff" gender=feminine
entity board organization "new board" named=no
entity novak person "Tomáš Novák"
entity abdi person "Sahra Abdi"
entity lenz person "Gerd Lenz" gender=masculine
entity bremen place "Bremen"
entity copenhagen place "Copenhagen"
entity apprentices group "22 apprentices" named=no
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
date d13 2004-06
date d14 2004-03-08
event e1 pass agents=assembly patients=purchase date=d3
event e2 die patients=anton date=d5
event e3 elect agents=assembly patients=board
vote v1 choice=purchase count=171 unit=votes stance=for
vote v2 choice=purchase count=29 unit=votes stance=against
vote v3 choice=purchase count=11 unit=votes stance=abstain
vote v4 choice=radu count=188 unit=votes
vote v5 choice=novak count=152 unit=votes
vote v6 choice=abdi count=149 unit=votes
vote v7 choice=lenz count=96 unit=votes
share s1 choice=bankruptcy percent=38 population="residents" survey=institute
share s2 choice=survival percent=45 population="residents" survey=institute
age a1 person=radu years=47
age a2 person=anton years=91 date=d4
age a3 person=lotte years=17
role r1 person=radu title="log sorter" status=current
role r2 person=huynh title="branch manager" status=current
role r3 person=mads title=partner org=ebbe status=current
role r4 person=osman title=organiser org=tunion status=current
role r5 person=wolff title=Mayor status=current
role r6 person=lenz title=foreman status=current
role r7 person=lotte title=spokeswoman org=apprentices status=current
contact c1 from=radu to=anton medium=letter date=d4 purpose="asking what he would do"
contact c2 from=anton to=radu medium=letter
contact c3 from=mads to=radu medium=phone date=d7
contact c4 from=wolff to=board medium=meeting date=d9
contact c5 from=radu to=lenz medium=unspecified factuality=negated
contact c6 from=radu to=lenz medium=meeting date=d10
contact c7 from=radu to=apprentices medium=meeting date=d14 factuality=planned
count n1 value=3000000 unit=euros what="that the bank would lend"
count n2 value=1000000 unit=euros what="of the workers' own"
count n3 value=22 unit=apprentices what="who have no shares"
quote q1 direct speaker=radu
quote q2 direct speaker=anton to=radu medium=letter
quote q3 indirect speaker=huynh
quote q4 direct speaker=huynh
quote q5 indirect speaker=mads to=radu medium=phone
quote q6 direct speaker=radu
quote q7 direct speaker=mads to=radu medium=phone
quote q8 indirect speaker=osman
quote q9 direct speaker=wolff
quote q10 direct speaker=lenz
quote q11 direct speaker=mads
quote q12 mixed speaker=lotte
