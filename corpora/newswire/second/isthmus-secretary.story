id: isthmus-secretary
published: 2017-10-16
house: coastline
topic: diplomacy
length: full
traps:
byline: Renata Osgood
---
{=luz Barrios-Teng} wins {=league Isthmus League}'s top job on fifth ballot

By RENATA OSGOOD

{=balandra PUERTO BALANDRA} (Coastline Press) — {e1 {=league The Isthmus League} {e1.trigger elected} {r2 {r1 {=luz Luz Barrios-Teng}, {~luz a {r1.title shipping lawyer}}} who had been nearly everyone's second choice, as {^league its} {r2.title secretary-general}} on {d1 Sunday}}, ending {x eleven} hours of voting in a hotel whose air conditioning gave up after three.

{v1 {^luz She} took 19 delegations} on the fifth ballot. {v2 {r3 {r3.title Deputy Secretary-General} {=wexler Hugo Wexler-Paz}} took 13}, and {v3 one delegation handed in {~blank a blank sheet}}. {x Seventeen of the 33} were enough.

“{q1 {^luz I} came to argue about port fees. {^luz I} seem to have been elected instead},” {q1.src {a1 {=luz Barrios-Teng}, 50},} {q1.cue told} {~delegates delegates}, fanning {^luz herself} with the agenda.

{e2 {a2 {=wexler Wexler-Paz}, 64}, {e2.trigger conceded} at {d2 9:55 p.m.}}, in a manner of {^wexler his} own. {c1 {^wexler He} crossed the ballroom, shook {^luz her} hand and {c1.trigger spoke} into {^luz her} ear}.

“{q2 {q3.src {^wexler He}} {q3.cue said}, ‘{q3 Don't let them paint the office green}’},” {q2.src {^luz she}} {q2.cue let on} afterward. “{q2 It is already green.}”

Nobody had planned on {^luz her}. On the first ballot {v4 {^luz she} drew four votes}, behind {v5 {=wexler Wexler-Paz}'s 14} and {v6 the 11 that went to {=strand Obiageli Strand}}, {r4 {~strand a former {r4.title president} of {r4.org {=caldera Caldera del Sur}}}}. {e3 {=strand Strand} {e3.trigger withdrew} after the third round}, and the calls began.

{q4 {c2 {^strand She} {c2.trigger telephoned} {=luz Barrios-Teng} from a service elevator at {d3 6:20 p.m.}}}, {q4.src {~aide a {=strand Strand} aide}} {q4.cue divulged}, asking not to be named. {c3 {r5 {r5.title Foreign Minister} {=nakagawa Teófilo Nakagawa} of {r5.org {=marejada Marejada}}} {c3.trigger texted} {~colleagues six colleagues}} minutes later. {q5.src The message}, seen by Coastline Press, {q5.cue read}: “{q5 {~luz The lawyer}. Trust {^nakagawa me}.}”

Delegations that had sworn loyalty to {=wexler Wexler-Paz} began to leave for “{x fresh air},” of which there was none. {q6 {c4 {^wexler He} {c4.trigger rang} {~islanders the islands' delegates} room by room} and “got {x nine} answering machines},” {q6.src {r6 {=abiodun Fennimore Abiodun}, {~abiodun {^wexler his} {r6.title campaign manager}}},} {q6.cue acknowledged}.

{e4 Coastline Press {e4.trigger called} the contest for {=luz Barrios-Teng} at {d4 9:31 p.m.}} {q7.src {~camp {~wexler The deputy}'s camp}} {q7.cue called} that “{q7 cheeky}.”

{~luz The new secretary-general} inherits a league at odds with itself. {q8 {s1 Just 38 percent of {~adults adults in {^league its} territory} trust {~league the body}}}, {q8.cue according to} {q8.src {=ibis the Ibis Barometer}}, and {q8 {s2 among {~young those under 25} the figure is 22}}. {^league It} is owed {n1 $310 million in dues}. {c5 {=luz Barrios-Teng} will {c5.trigger meet} {~debtors the four largest debtors} in {=balandra Puerto Balandra} on {d5 Wednesday}}.

“{q9 Whoever sits in that chair becomes a bill collector with a flag},” {q9.src {r7 {=cyrille Cyrille Van Aalst-Mbeki}, {~cyrille a {r7.title lecturer} at {r7.org {=university the University of Caldera}}}},} {q9.cue observed}. {q10.src {^cyrille He}} {q10.cue noted} that {q10 no previous secretary-general had come from outside politics}.

Some were less polite. {q11.src {r8 {r8.title Ambassador} {=pike Rosamund Pike-Ayala} of {r8.org {=tortue Tortue}}}}, whose delegation had left its sheet blank, {q11.cue described} the vote as “{q11 a raffle in which the hat won.}” {^pike She} called for a review of the rules. {c6 A {c6.trigger lunch} with {=luz Barrios-Teng} fell through} when she cited a cold.

{a3 {=luz Barrios-Teng} grew up in {=salinas Salinas Chicas}, {~luz the daughter of {r9 {~father a {r9.title harbor pilot}}}}, and won {^luz her} first case at 24}, against {^luz her} own future employer. {e5 {^luz Her} only previous run for office, in {d6 2009}, ended in {e5.trigger defeat} for a school board seat}: {v7 {^luz she} mustered 212 votes}.

{c7 {a4 {~father {^luz Her} father}, now 86}, {c7.trigger called} {^luz her}} before the applause had stopped. {^father He} wanted to know {q12 whether it was full-time}, {q12.src {=luz Barrios-Teng}} {q12.cue recounted}.

{=wexler Wexler-Paz}, who must hand over {^wexler his} badge on {d7 Jan. 1}, seemed lighter by dinner. {q13 {c8 {^wexler He} had already {c8.trigger heard} from {=luz Barrios-Teng} {c8.purpose about the photocopier}} and was “a free man},” {q13.src {^wexler he}} {q13.cue cracked}. {^wexler He} has not been offered a post. {q14 {e6 {^wexler He} would not {e6.trigger resign} {^wexler his} seat in {=assembly the {=sabal Sabal} assembly}}}, {q14.src {=abiodun Abiodun}} {q14.cue insisted}.

By {d8 midnight} the ballroom was empty, but for a janitor sweeping up ballots and {=nakagawa Nakagawa}, asleep in the chair marked {=marejada Marejada}.
---
entity luz person "Luz Barrios-Teng" gender=feminine
entity league organization "Isthmus League"
entity balandra place "Puerto Balandra"
entity wexler person "Hugo Wexler-Paz" gender=masculine
entity blank other "blank sheet" named=no
entity delegates group "delegates" named=no
entity strand person "Obiageli Strand" gender=feminine
entity caldera place "Caldera del Sur"
entity aide person "Strand aide" named=no
entity nakagawa person "Teófilo Nakagawa"
entity marejada place "Marejada"
entity colleagues group "six colleagues" named=no
entity islanders group "islands' delegates" named=no
entity abiodun person "Fennimore Abiodun"
entity camp group "Wexler-Paz's camp" named=no
entity adults group "adults in its territory" named=no
entity young group "those under 25" named=no
entity ibis organization "Ibis Barometer"
entity debtors group "four largest debtors" named=no
entity cyrille person "Cyrille Van Aalst-Mbeki" gender=masculine
entity university organization "University of Caldera"
entity pike person "Rosamund Pike-Ayala" gender=feminine
entity tortue place "Tortue"
entity salinas place "Salinas Chicas"
entity father person "Barrios-Teng's father" gender=masculine named=no
entity assembly organization "Sabal assembly"
entity sabal place "Sabal"
date d1 2017-10-15
date d2 2017-10-15T21:55
date d3 2017-10-15T18:20
date d4 2017-10-15T21:31
date d5 2017-10-18
date d6 2009
date d7 2018-01-01
date d8 2017-10-15T24:00
event e1 elect agents=league patients=luz date=d1
event e2 concede agents=wexler patients=luz date=d2
event e3 withdraw agents=strand
event e4 project_winner patients=luz date=d4
event e5 lose_election agents=luz date=d6
event e6 resign agents=wexler factuality=negated
vote v1 choice=luz count=19 unit=delegations contest="fifth ballot"
vote v2 choice=wexler count=13 unit=delegations contest="fifth ballot"
vote v3 choice=blank count=1 unit=delegations contest="fifth ballot" stance=abstain
vote v4 choice=luz count=4 unit=votes contest="first ballot"
vote v5 choice=wexler count=14 unit=votes contest="first ballot"
vote v6 choice=strand count=11 unit=votes contest="first ballot"
vote v7 choice=luz count=212 unit=votes contest="school board seat" date=d6
share s1 choice=league percent=38 population="adults in its territory" survey=ibis
share s2 choice=league percent=22 population="those under 25" survey=ibis
age a1 person=luz years=50
age a2 person=wexler years=64
age a3 person=luz years=24
age a4 person=father years=86
role r1 person=luz title="shipping lawyer"
role r2 person=luz title=secretary-general org=league status=elect
role r3 person=wexler title="Deputy Secretary-General" status=current
role r4 person=strand title=president org=caldera status=former
role r5 person=nakagawa title="Foreign Minister" org=marejada status=current
role r6 person=abiodun title="campaign manager" status=current
role r7 person=cyrille title=lecturer org=university status=current
role r8 person=pike title=Ambassador org=tortue status=current
role r9 person=father title="harbor pilot"
contact c1 from=wexler to=luz medium=meeting date=d2
contact c2 from=strand to=luz medium=phone date=d3
contact c3 from=nakagawa to=colleagues medium=text
contact c4 from=wexler to=islanders medium=phone factuality=negated
contact c5 from=luz to=debtors medium=meeting date=d5 place=balandra factuality=planned
contact c6 from=pike to=luz medium=meeting factuality=negated
contact c7 from=father to=luz medium=phone
contact c8 from=luz to=wexler medium=unspecified purpose="about the photocopier"
count n1 value=310000000 unit=dollars what="dues owed to the league"
quote q1 direct speaker=luz to=delegates
quote q2 direct speaker=luz
quote q3 direct speaker=wexler to=luz
quote q4 indirect speaker=aide
quote q5 direct speaker=nakagawa to=colleagues medium=text
quote q6 mixed speaker=abiodun
quote q7 mixed speaker=camp
quote q8 indirect speaker=ibis
quote q9 direct speaker=cyrille
quote q10 indirect speaker=cyrille
quote q11 mixed speaker=pike
quote q12 indirect speaker=luz relayed=father
quote q13 mixed speaker=wexler
quote q14 indirect speaker=abiodun
