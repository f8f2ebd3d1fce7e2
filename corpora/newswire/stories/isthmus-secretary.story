id: isthmus-secretary
published: 2017-10-16
house: coastline
topic: diplomacy
length: full
traps: threshold, total, called-race, called-for, nested-speech, relayed-speech, refused, scare-quotes, planned, unnamed-source
byline: Renata Osgood
---
{=luz Barrios-Teng} wins {=league Isthmus League}'s top job on fifth ballot

By RENATA OSGOOD

{=balandra PUERTO BALANDRA} (Coastline Press) — {e1 {=league The Isthmus League} {e1.trigger elected} {r9 {=luz Luz Barrios-Teng}, {~luz a {r9.title shipping lawyer}}} who had been nearly everyone's second choice, as {r1 {^league its} {r1.title secretary-general}} on {d1 Sunday}}, ending eleven hours of voting in a hotel whose air conditioning gave up after three.

{v1 {^luz She} took 19 delegations} on the fifth ballot. {r2 {r2.title Deputy Secretary-General} {=hugo Hugo Wexler-Paz}} {v2 took 13}, and {v3 {~blank one delegation} handed in {~none a blank sheet}}. {x Seventeen} of {x the 33} were enough.

“{q1 {^luz I} came to argue about port fees. {^luz I} seem to have been elected instead},” {q1.src {=luz Barrios-Teng}, {a1 50},} {q1.cue told} {~dels delegates}, fanning {^luz herself} with the agenda.

{e2 {=hugo Wexler-Paz}, {a2 64}, {e2.trigger conceded} at {d2 9:55 p.m.}}, in a manner of {^hugo his} own. {c1 {^hugo He} {c1.trigger crossed} the ballroom, shook {^luz her} hand and spoke into {^luz her} ear}.

“{q2 {^hugo He} {q3.cue said}, ‘{q3 Don't let them paint the office green}’},” {q2.src {^luz she}} {q2.cue let on} afterward. “{q2 It is already green.}”

Nobody had planned on {^luz her}. On the first ballot {^luz she} {v4 drew four votes}, behind {=hugo Wexler-Paz}'s {v5 14} and the {v6 11 that went to {=obi Obiageli Strand}}, {r3 {~obi a former {r3.title president} of {r3.org {=calder Caldera del Sur}}}}. {e3 {=obi Strand} {e3.trigger withdrew} after the third round}, and the calls began.

{q4 {c2 {^obi She} {c2.trigger telephoned} {=luz Barrios-Teng} from a service elevator at {d3 6:20 p.m.}}}, {q4.src {~aide a {=obi Strand} aide}} {q4.cue divulged}, asking not to be named. {c3 {r4 {r4.title Foreign Minister} {=teo Teófilo Nakagawa} of {r4.org {=mare Marejada}}} {c3.trigger texted} {~six six colleagues} minutes later}. The message, seen by Coastline Press, {q5.cue read}: “{q5 {~luz The lawyer}. Trust {^teo me}.}”

Delegations that had sworn loyalty to {=hugo Wexler-Paz} began to leave for “{x fresh air},” of which there was none. {q6 {c4 {^hugo He} {c4.trigger rang} {~island the islands' delegates} room by room} and “got {n1 nine answering machines}},” {q6.src {r5 {=fenn Fennimore Abiodun}, {~fenn {^hugo his} {r5.title campaign manager}}},} {q6.cue acknowledged}.

{e6 Coastline Press {e6.trigger called} the contest for {=luz Barrios-Teng} at {d4 9:31 p.m.}} {q14.src {~camp {~hugo The deputy}'s camp}} {q14.cue called} that “{q14 cheeky}.”

{~luz The new secretary-general} inherits a league at odds with itself. {q7 {s1 Just 38 percent of adults in {^league its} territory trust {~league the body}}}, {q7.cue according to} {q7.src {=ibis the Ibis Barometer}}, {q7 and {s2 among those under 25 the figure is 22}}. {^league It} is owed {n2 $310 million} in dues. {c5 {=luz Barrios-Teng} will {c5.trigger meet} {~debtors the {n3 four} largest debtors} in {=balandra Puerto Balandra} on {d5 Wednesday}}.

“{q8 Whoever sits in that chair becomes a bill collector with a flag},” {q8.src {r6 {=cyr Cyrille Van Aalst-Mbeki}, {~cyr a {r6.title lecturer} at {r6.org {=uni the University of Caldera}}}},} {q8.cue observed}. {q9.src {^cyr He}} {q9.cue noted} that {q9 no {x previous} secretary-general had come from outside politics}.

Some were less polite. {q10.src {r7 {r7.title Ambassador} {=ros Rosamund Pike-Ayala} of {r7.org {=tortue Tortue}}},} whose delegation had left its sheet blank, {q10.cue described} the vote as “{q10 a raffle in which the hat won}.” {^ros She} called for a review of the rules. {c6 A {c6.trigger lunch} with {=luz Barrios-Teng} fell through when {^ros she} cited a cold}.

{=luz Barrios-Teng} grew up in {=sal Salinas Chicas}, {~luz the daughter of {r8 {~father a {r8.title harbor pilot}}}}, and won {^luz her} first case {a3 at 24}, against {^luz her} own future employer. {^luz Her} only previous run for office, in {d6 2009}, {e4 {e4.trigger ended in defeat} for a school board seat}: {v8 {^luz she} mustered 212 votes}.

{c7 {~father {^luz Her} father}, {a4 now 86}, {c7.trigger called} {^luz her} before the applause had stopped}. {^father He} wanted to know {q11 whether it was full-time}, {q11.src {=luz Barrios-Teng}} {q11.cue recounted}.

{=hugo Wexler-Paz}, who must hand over {^hugo his} badge on {d7 Jan. 1}, seemed lighter by dinner. {q12 {c8 {^hugo He} had already {c8.trigger heard from} {=luz Barrios-Teng} about the photocopier} and was “a free man},” {q12.src {^hugo he}} {q12.cue cracked}. {^hugo He} has not been offered a post. {q13 {e5 {^hugo He} would not {e5.trigger resign} {^hugo his} seat in {=sabal the {=isle Sabal} assembly}}}, {q13.src {=fenn Abiodun}} {q13.cue insisted}.

By {d8 midnight} the ballroom was empty, but for a janitor sweeping up ballots and {=teo Nakagawa}, asleep in the chair marked {=mare Marejada}.
---
entity luz person "Luz Barrios-Teng" gender=feminine
entity league organization "Isthmus League"
entity balandra place "Puerto Balandra"
entity hugo person "Hugo Wexler-Paz" gender=masculine
entity blank organization "one delegation" named=no
entity none other "blank sheet" named=no
entity dels group "delegates" named=no
entity obi person "Obiageli Strand" gender=feminine
entity calder place "Caldera del Sur"
entity aide person "Strand aide" named=no
entity teo person "Teófilo Nakagawa" gender=masculine
entity mare place "Marejada"
entity six group "six colleagues" named=no
entity island group "islands' delegates" named=no
entity fenn person "Fennimore Abiodun" gender=masculine
entity ibis organization "Ibis Barometer"
entity debtors group "four largest debtors" named=no
entity cyr person "Cyrille Van Aalst-Mbeki" gender=masculine
entity uni organization "University of Caldera"
entity ros person "Rosamund Pike-Ayala" gender=feminine
entity tortue place "Tortue"
entity sal place "Salinas Chicas"
entity father person "Barrios-Teng's father" gender=masculine named=no
entity sabal organization "Sabal assembly"
date d1 2017-10-15
date d2 2017-10-15T21:55
date d3 2017-10-15T18:20
date d4 2017-10-15T21:31
date d5 2017-10-18
date d6 2009
date d7 2018-01-01
date d8 2017-10-15T24:00
event e1 elect agents=league patients=luz date=d1 place=balandra
event e2 concede agents=hugo patients=luz date=d2
event e3 withdraw agents=obi
event e4 lose_election agents=luz date=d6
event e5 resign agents=hugo factuality=negated
contact c1 from=hugo to=luz medium=meeting date=d1
contact c2 from=obi to=luz medium=phone date=d3
contact c3 from=teo to=six medium=text date=d1
contact c4 from=hugo to=island medium=phone factuality=negated
contact c5 from=luz to=debtors medium=meeting date=d5 place=balandra factuality=planned
contact c6 from=luz to=ros medium=meeting factuality=negated
contact c7 from=father to=luz medium=phone date=d1
contact c8 from=luz to=hugo medium=unspecified
vote v1 choice=luz count=19 unit=delegations date=d1 contest="fifth ballot"
vote v2 choice=hugo count=13 unit=delegations date=d1 contest="fifth ballot"
vote v3 choice=none count=1 unit=delegations stance=abstain date=d1 contest="fifth ballot"
vote v4 choice=luz count=4 unit=votes date=d1 contest="first ballot"
vote v5 choice=hugo count=14 unit=votes date=d1 contest="first ballot"
vote v6 choice=obi count=11 unit=votes date=d1 contest="first ballot"
vote v8 choice=luz count=212 unit=votes date=d6 contest="school board seat"
share s1 choice=league percent=38 population=adults survey=ibis
share s2 choice=league percent=22 population="adults under 25" survey=ibis
age a1 person=luz years=50
age a2 person=hugo years=64
age a3 person=luz years=24
age a4 person=father years=86
role r1 person=luz title="secretary-general" org=league status=elect
role r2 person=hugo title="Deputy Secretary-General" status=current
role r3 person=obi title=president org=calder status=former
role r4 person=teo title="Foreign Minister" org=mare status=current
role r5 person=fenn title="campaign manager" status=current
role r6 person=cyr title=lecturer org=uni status=current
role r7 person=ros title=Ambassador org=tortue status=current
role r8 person=father title="harbor pilot"
count n1 value=9 unit="answering machines" what="reached by Wexler-Paz"
count n2 value=310000000 unit=dollars what="in dues owed to the league"
count n3 value=4 unit=debtors what="largest of the league"
quote q1 direct speaker=luz to=dels
quote q2 direct speaker=luz
quote q3 direct speaker=hugo to=luz
quote q4 indirect speaker=aide
quote q5 direct speaker=teo to=six medium=text
quote q6 mixed speaker=fenn
quote q7 indirect speaker=ibis
quote q8 direct speaker=cyr
quote q9 indirect speaker=cyr
quote q10 mixed speaker=ros
quote q11 indirect speaker=luz relayed=father
quote q12 mixed speaker=hugo
quote q13 indirect speaker=fenn
entity camp group "Hugo Wexler-Paz's camp" named=no
entity isle place "Sabal"
role r9 person=luz title="shipping lawyer"
event e6 project_winner patients=luz date=d4
quote q14 mixed speaker=camp
