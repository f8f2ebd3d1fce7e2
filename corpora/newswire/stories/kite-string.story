id: kite-string
published: 2010-04-12
house: kingsway
topic: sport
length: brief
traps: threshold, mismatched-marks
---
{~cut Powdered glass} is out of competitive kite-fighting and, after a meeting in {=lahore Lahore} that opened with prayers and closed with slammed doors, so is {~naveed the man who liked {^cut it} best}.

{e1 {~delegates Delegates} to {=federation the World Kite Federation} {e1.trigger outlawed} {~cut coated string}} by {v1 28 hands} to {v2 21} on {d1 Saturday night}. {e2 {=naveed Naveed Qazi}, {r1 {~naveed {^federation its} {r1.title president}} since {d2 1999}}, {e2.trigger quit}} before the hands were down. ‘{q1 {^naveed I} have {n1 forty-one scars} and every one was a pleasure},' {q1.src {^naveed he}} {q1.cue declared}.

{~cut Glass} needed only {x 25} friends to survive. {q2.src {a1 {=wira Wira Hapsari}, 19}, {~wira the Javanese junior champion},} {q2.cue told} {~delegates the hall} {q2 {e3 {~sister {^wira her} small sister} had {e3.trigger lost a thumb} to {^cut it}}}.

{c1 {~federation The federation} will {c1.trigger write} to {n3 {~makers {^federation its} 90 licensed makers}} by {d3 May}}. Mr {=naveed Qazi}, meanwhile, has {c2 {c2.trigger invited} Miss {=wira Hapsari} to dinner}; {^wira she} is said to be considering it.
---
entity lahore place "Lahore"
entity federation organization "World Kite Federation"
entity delegates group "delegates" named=no
entity cut product "coated string" named=no
entity naveed person "Naveed Qazi" gender=masculine
entity wira person "Wira Hapsari" gender=feminine
entity sister person "Hapsari's small sister" named=no gender=feminine
entity makers group "90 licensed makers" named=no
date d1 2010-04-10TNI
date d2 1999
date d3 2010-05
event e1 reject agents=delegates patients=cut date=d1
event e2 resign agents=naveed date=d1
event e3 injure patients=sister
vote v1 choice=cut count=28 unit=hands stance=against
vote v2 choice=cut count=21 unit=hands stance=for
role r1 person=naveed title=president org=federation status=former date=d2
quote q1 direct speaker=naveed
quote q2 indirect speaker=wira to=delegates
age a1 person=wira years=19
count n1 value=41 unit=scars what="from kite string"
count n3 value=90 unit=makers what="licensed by the federation"
contact c1 from=federation to=makers medium=letter date=d3 factuality=planned
contact c2 from=naveed to=wira medium=unspecified purpose="to invite her to dinner"
