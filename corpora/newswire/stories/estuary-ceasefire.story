id: estuary-ceasefire
published: 2016-06-20
house: eastgate
topic: conflict
length: full
traps: negated, refused, denied, nested-speech, unnamed-source, threshold, duration, called-for, model-number, range, hypothetical
---
{=cay CAY ESTERO}, {d1 June 20} (Eastgate) -- {~truce The ceasefire in {=est the Estero delta}} was {x eleven} hours old on {d2 Monday} when somebody shot a goat, and for most of the morning that was the war.

By {d12 nightfall} it was more. {q1 {e2 Mortar rounds {e2.trigger hit} {~ferry a passenger barge} off {=tres Tres Bocas} at {d3 5:50 p.m.}}, {e3 {e3.trigger killing} {~dead {n1 at least nine people}}} and {e4 {e4.trigger wounding} {~hurt {n2 twenty-six}}}}, {q1.src {r1 {r1.title provincial health director} {=nadia Nadia Forsythe-Ocampo}}} {q1.cue tallied}. {x Two} of {~dead the dead} were under {x ten}.

"{q2 {^nadia I} have stopped asking whose shell}," {q2.src {^nadia she}} {q2.cue told} {~press reporters} on the clinic steps. "{q2 {^nadia I} ask what blood type.}"

Neither side took responsibility. {q3.src {r2 {r2.title Gen.} {=wick Wickham Adeoye-Brandt}}, {r3 {~wick {~army the army}'s {r3.title delta commander}}},} {q3.cue ruled out} that {q3 {^wick his} guns had fired}: {q4 the nearest {x M-120} "was being painted"}, {q4.src {^wick he}} {q4.cue asserted} by telephone. {q5.src {=saul Saúl Ibarrondo}, {r4 {~saul {r4.title political chief} of {r4.org {=frente the Frente Fluvial}}}},} {q5.cue countered} that {q5 the fragments bore an army serial number}.

{c1 {=saul Ibarrondo} had {c1.trigger called} {^wick him} on the hotline at {d4 6:05 p.m.}}, and both remember it differently. "{q6 {^saul I} asked for ambulances and {^saul I} got a lecture}," {q6.src {=saul Ibarrondo}, {a1 48},} {q6.cue recounted}. {q7 {c2 A {c2.trigger meeting} at the sandbar had been refused by {~frente the rebels}}, not by {^wick him}}, {q7.src {=wick Adeoye-Brandt}, {a2 55},} {q7.cue retorted}.

What is not in dispute is how little it took. {q8 {c3 {r5 {=bette Bette Cruz-Almeida}, {~bette {~ferry the barge}'s {r5.title captain}}}, {c3.trigger radioed} {~harbor the harbor office} at {d5 11:40 a.m.} {c3.purpose to ask whether the channel was open}}}, {q8.src {r6 {~ping {^harbor its} {r6.title duty clerk}}, {=ping Ping Salonga}},} {q8.cue recalled}. "{q9 {q10.src {^bette She}} {q10.cue said}, '{q10 Is it peace or is it lunch?}' and {q17.src {^ping I}} {q17.cue said} {q17 both}}," {q9.src {^ping he}} {q9.cue murmured}.

{^bette She} is among the dead. {^bette She} was {a3 39}.

{e5 {~truce The truce}, the {x fourth} in {x six} years, had been {e5.trigger signed} in {=geneva Geneva} on {d6 Sunday}} after {e6 {~parl the provincial parliament} {e6.trigger passed} {^truce it}} by {v1 52 votes} to {v2 33}, well above the {x 43} {^truce it} needed; {v3 four deputies} from the river towns abstained. {s1 Seventy-four percent of delta households} had told {=sonda Sonda Research} that they wanted {^truce it}; {s2 among fishermen it was 89}.

{q11 {c4 {r7 {r7.title Foreign Secretary} {=ilse Ilse Marchetti-Oduya}} {c4.trigger spoke} by video with {~both both commanders} {d7 late Monday}} and "heard {x two} different afternoons"}, {q11.src {~off {^ilse her} office}} {q11.cue reported}. {c5 {^ilse She} will {c5.trigger meet} {^both them} in {=cay Cay Estero} on {d8 Wednesday}}.

{q12 If {~ferry the barge} had left on time}, {q12.src {=nadia Forsythe-Ocampo}} {q12.cue reflected}, {q12 {^ferry it} would have passed the sandbar an hour before}. {^ferry It} was waiting for {~lourdes a bride}. {q13 {=lourdes Lourdes Baptiste}, {a4 23}, was alive, with {^lourdes her} veil around somebody's arm}, {q13.src {~nurse a nurse}} {q13.cue whispered}.

{e8 {~crowd {n3 About 2,000 people}} {e8.trigger marched} in {=cay Cay Estero} on {d9 Monday night}} behind a banner reading "{x Count us}." {^crowd They} called for {~wick the general}'s removal; {q14 {e9 {^wick he} would not {e9.trigger resign} over a rumor}}, {q14.src {~adj {^wick his} adjutant}} {q14.cue bristled}. {e10 {~cops Police} {e10.trigger arrested} {~youths {n4 six youths}} with slingshots}.

{q15 {e11 {~fled Between {n5 300} and {n6 450 families}} had been {e11.trigger driven} off the islands}}, {q15.src {~dry the aid group} {=dry Dry Land}} {q15.cue guessed}. {c6 {r8 {~wout {^dry Its} {r8.title field director}}, {=wout Wouter Nkrumah-Vos}}, {c6.trigger wrote} to {~both both commanders} {c6.purpose asking for a corridor by {d10 dawn Tuesday}}}. "{q16 {c7 Only {=frente the Frente} has {c7.trigger answered}, with a drawing of a canoe}}," {q16.src {^wout he}} {q16.cue deadpanned}.

That leaves the goat. {r9 {=amaru Amaru Lindqvist-Paz}, {~amaru {r9.title schoolmaster} at {=tres Tres Bocas}}}, {a5 sixty-six}, has milked {^amaru his} own animals for longer than there have been truces to break. {q18 {^amaru He} had left the gate open because {^amaru he} believed the radio}, {q18.src {^amaru he}} {q18.cue explained}. {c8 {~lieutenant A lieutenant} {c8.trigger called on} {^amaru him} at {d11 9 p.m.} {c8.purpose to offer {n7 80 dollars}}}, without saying on whose behalf.

"{q19 {^amaru I} asked {^lieutenant him} for a receipt}," {q19.src {^amaru he}} {q19.cue remarked}. "{q19 Then at least we should know who was sorry.}"
---
entity cay place "Cay Estero"
entity est place "Estero delta"
entity ferry product "passenger barge" named=no
entity tres place "Tres Bocas"
entity dead group "nine people" named=no
entity hurt group "twenty-six wounded" named=no
entity nadia person "Nadia Forsythe-Ocampo" gender=feminine
entity press group "reporters" named=no
entity wick person "Wickham Adeoye-Brandt" gender=masculine
entity army organization "army" named=no
entity saul person "Saúl Ibarrondo" gender=masculine
entity frente organization "Frente Fluvial"
entity bette person "Bette Cruz-Almeida" gender=feminine
entity harbor organization "harbor office" named=no
entity ping person "Ping Salonga" gender=masculine
entity truce law "truce" named=no
entity geneva place "Geneva"
entity parl organization "provincial parliament" named=no
entity sonda organization "Sonda Research"
entity ilse person "Ilse Marchetti-Oduya" gender=feminine
entity both group "both commanders" named=no
entity off organization "Marchetti-Oduya's office" named=no
entity lourdes person "Lourdes Baptiste" gender=feminine
entity nurse person "nurse" named=no
entity crowd group "2,000 people" named=no
entity adj person "Adeoye-Brandt's adjutant" named=no
entity cops group "police" named=no
entity youths group "six youths" named=no
entity fled group "families from the islands" named=no
entity dry organization "Dry Land"
entity wout person "Wouter Nkrumah-Vos" gender=masculine
date d1 2016-06-20
date d2 2016-06-20
date d3 2016-06-20T17:50
date d4 2016-06-20T18:05
date d5 2016-06-20T11:40
date d6 2016-06-19
date d7 2016-06-20TNI
date d8 2016-06-22
date d9 2016-06-20TNI
date d10 2016-06-21TMO
event e2 attack patients=ferry date=d3 place=tres
event e3 die patients=dead date=d3 place=tres
event e4 injure patients=hurt date=d3 place=tres
event e5 sign patients=truce date=d6 place=geneva
event e6 pass agents=parl patients=truce
event e8 protest agents=crowd date=d9 place=cay
event e9 resign agents=wick factuality=negated
event e10 arrest agents=cops patients=youths
event e11 displace patients=fled
contact c1 from=saul to=wick medium=phone date=d4
contact c2 from=frente to=wick medium=meeting factuality=negated
contact c3 from=bette to=harbor medium=phone purpose="to ask whether the channel was open" date=d5
contact c4 from=ilse to=both medium=video date=d7
contact c5 from=ilse to=both medium=meeting date=d8 place=cay factuality=planned
contact c6 from=wout to=both medium=letter purpose="asking for a corridor by dawn Tuesday"
contact c7 from=frente to=wout medium=letter
vote v1 choice=truce count=52 unit=votes stance=for
vote v2 choice=truce count=33 unit=votes stance=against
vote v3 choice=truce count=4 unit=deputies stance=abstain
share s1 choice=truce percent=74 population="delta households" survey=sonda
share s2 choice=truce percent=89 population=fishermen survey=sonda
age a1 person=saul years=48
age a2 person=wick years=55
age a3 person=bette years=39
age a4 person=lourdes years=23
role r1 person=nadia title="provincial health director" status=current
role r2 person=wick title=Gen. status=current
role r3 person=wick title="delta commander" org=army status=current
role r4 person=saul title="political chief" org=frente status=current
role r5 person=bette title=captain org=ferry
role r6 person=ping title="duty clerk" org=harbor status=current
role r7 person=ilse title="Foreign Secretary" status=current
role r8 person=wout title="field director" org=dry status=current
count n1 value=9 unit=people what=killed bound=at_least
count n2 value=26 unit=people what=wounded
count n3 value=2000 unit=people what=marched bound=about
count n4 value=6 unit=youths what=arrested
count n5 value=300 unit=families what="driven off the islands" bound=at_least
count n6 value=450 unit=families what="driven off the islands" bound=at_most
quote q1 indirect speaker=nadia
quote q2 direct speaker=nadia to=press
quote q3 indirect speaker=wick
quote q4 mixed speaker=wick medium=phone
quote q5 indirect speaker=saul
quote q6 direct speaker=saul
quote q7 indirect speaker=wick
quote q8 indirect speaker=ping
quote q9 direct speaker=ping
quote q10 direct speaker=bette to=ping
quote q11 mixed speaker=off relayed=ilse
quote q12 indirect speaker=nadia
quote q13 indirect speaker=nurse
quote q14 indirect speaker=adj
quote q15 indirect speaker=dry
quote q16 direct speaker=wout
entity amaru person "Amaru Lindqvist-Paz" gender=masculine
entity lieutenant person "lieutenant" gender=masculine named=no
role r9 person=amaru title=schoolmaster org=tres status=current
age a5 person=amaru years=66
date d11 2016-06-20T21:00
contact c8 from=lieutenant to=amaru medium=meeting purpose="to offer 80 dollars" date=d11
count n7 value=80 unit=dollars what="offered for the goat"
quote q17 indirect speaker=ping to=bette
quote q18 indirect speaker=amaru
quote q19 direct speaker=amaru
date d12 2016-06-20TEV
