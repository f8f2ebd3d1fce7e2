id: dam-night
published: 2013-06-27
house: ansbach
topic: legislatures
length: full
traps:
---
{=bistrin Bistrin} (Ansbach) - {e1 {=assembly The Federal Assembly of {=dornia Dornia}} {e1.trigger passed} {=act the Upper Lisna Dam Act} shortly after {d1 3 a.m. on Thursday}}, ending {e2 a {e2.trigger debate}} that had outlasted two ministers, one microphone and the canteen's supply of poppy-seed rolls.

{v1 A hundred and nine deputies voted for {~act the law}} and {v2 104 against {^act it}}; {v3 six abstained}. Had {x two} more changed sides, the dam would have been dead for a decade.

"{q1 We have drowned a valley on paper. The water is the smaller part}," {q1.cue said} {q1.src {a1 {r1 {=vesna Vesna Sulić}, {~vesna the {r1.title whip} of {r1.org {=oak the Oak Party}}}}, 49}}, after the tally was shown on the board. {^vesna She} had argued for {^act it} since {d2 2009}.

{r2 {=marn Anton Marn}, {~marn a {r2.title beekeeper}}} who sits for {~krn the valley}, was less philosophical. "{q2 {^marn I} shall put {x forty} hives in the chamber}," {q2.src {^marn he}} {q2.cue vowed}.

{~act The act} lets {=lisna Lisna Power} flood {=krn the Krn Valley} and pay {^krn its} people to leave. Compensation comes to {n1 88 million euros}. {q3 {e3 {~families {~krn The valley}'s {n2 1,260 families}} have not been {e3.trigger moved} yet}, and nobody will be before {d3 next spring}}, {q3.cue promised} {q3.src {r3 {r3.title Energy Minister} {=hodak Petar Hodak}}}.

Behind the count lay a week of telephones. {c1 {=hodak Hodak} {c1.trigger rang} {=bozic Jelka Božić}, {~bozic an independent from the islands}, on {d4 Sunday}}, and {c2 {r4 {r4.title President} {=levak Dubravka Levak}} {c2.trigger received} {^bozic her} at the summer villa on {d5 Tuesday}}. {^bozic She} voted no anyway. {q4 {^bozic She} had been offered a ferry}, {q4.src {^bozic she}} {q4.cue told} {=radio Radio Bistrin}, and {q4 had answered that {^bozic she} could already swim}.

{~ivo The other waverer} was {a2 {=ivo Ivo Sulić}, 27}, no relation to {~vesna the whip}. {c3 {q5.src {^ivo He}} {c3.trigger {q5.cue texted}} {~hodak the minister} from the corridor at {d6 2:15 a.m.}}: "{q5 {^ivo I} am coming back in, but do not clap.}" {c4 {~father {^ivo His} father} had {c4.trigger told} {^ivo him} over dinner} that {q6 a man may change his mind but not his valley}, {q6.src {^ivo he}} {q6.cue related}; {~ivo the son} then voted yes.

{e4 {~farmers Several dozen farmers} {e4.trigger protested} before the gates from {d7 Wednesday afternoon}}. {q7 {e5 {a3 {~hurt One of {^farmers them}}, aged 70}, was {e5.trigger hurt} by a gate that closed early}}, {q7.src {r5 {r5.org {~police police}} {r5.title spokeswoman} {=pinter Dóra Pintér}}} {q7.cue confirmed}. {e6 {^hurt He} was not {e6.trigger charged}}.

Supporters set great store by numbers. {q8 The plant will light {n3 300,000 homes} and employ {n4 450 people}}, {q8.cue according to} {q8.src {~lisna the company}'s glossy} "{x Power from Patience}". {q9 {s1 Sixty-two percent of {~city city dwellers} approve}}, {q9.src {=anketa the Anketa bureau}} {q9.cue found} {d8 last month}; {q9 {s2 in {~krn the valley} it was 9}}. {s3 Among the country as a whole {~act the law} has 47 percent}, down from {s4 55} in {d9 2011}.

"{q10 A nation that cannot drown a village cannot have trains}," {c5 {q10.src {r6 {r6.title Prof.} {=brezar Milan Brezar}}, {r7 {~brezar the {r7.title engineer}}} who drew it,} {c5.trigger {q10.cue wrote}} in {d10 May} to {~members all {x 219} members}}. {a4 {^brezar He} is 86} and lives on a hill. {q11 {^brezar His} letter was "a hymn with a price list"}, {q11.src {r8 {=kralj Mojca Kralj}, {~kralj {r8.title co-chair} of {r8.org {=greens the Greens}}}},} {q11.cue retorted}.

{e7 {=court The Constitutional Court} is to {e7.trigger rule} on {d11 September 12}} on whether {~krn the valley}'s graves may be moved. {q12 Until then {~levak the president} may not sign {^act it}}, {q12.src {r9 {r9.title registrar} {=vidic Sonja Vidic}}} {q12.cue cautioned}.

{q13.src {=levak Levak}} has {q13.cue said} {q13 {e8 {^levak she} would {e8.trigger resign}} rather than be "flooded with paper"}. {q14.src {^levak She}} {q14.cue reminded} {~reporters reporters} on {d12 Monday} that {q14 {e9 {^levak she} had {e9.trigger vetoed} {~road a road bill} in {d13 2012}}}. {e10 {~assembly Deputies} {e10.trigger passed} {^road it} over {^levak her} head}, {v4 112} to {v5 103}.

At {d14 dawn} {=marn Marn} walked home along the river with a neighbour. {c6 {~vesna The whip} {c6.trigger wrote} {^marn him} a note} which {^marn he} opened on the bridge. "{q15 We shall need {^marn your} honey}," {q15.src it} {q15.cue said}. {^marn He} kept the envelope.
---
entity bistrin place "Bistrin"
entity assembly organization "Federal Assembly of Dornia"
entity dornia place "Dornia"
entity act law "Upper Lisna Dam Act"
entity vesna person "Vesna Sulić" gender=feminine
entity oak organization "Oak Party"
entity marn person "Anton Marn" gender=masculine
entity krn place "Krn Valley"
entity lisna organization "Lisna Power"
entity families group "valley's 1,260 families" named=no
entity hodak person "Petar Hodak"
entity bozic person "Jelka Božić" gender=feminine
entity levak person "Dubravka Levak" gender=feminine
entity radio organization "Radio Bistrin"
entity ivo person "Ivo Sulić" gender=masculine
entity father person "Ivo Sulić's father" gender=masculine named=no
entity farmers group "several dozen farmers" named=no
entity hurt person "one of the farmers" gender=masculine named=no
entity police organization "police" named=no
entity pinter person "Dóra Pintér" gender=feminine
entity city group "city dwellers" named=no
entity anketa organization "Anketa bureau"
entity brezar person "Milan Brezar" gender=masculine
entity members group "all 219 members" named=no
entity kralj person "Mojca Kralj"
entity greens organization "Greens"
entity court organization "Constitutional Court"
entity vidic person "Sonja Vidic"
entity reporters group "reporters" named=no
entity road law "road bill" named=no
date d1 2013-06-27T03:00
date d2 2009
date d3 2014-SP
date d4 2013-06-23
date d5 2013-06-25
date d6 2013-06-27T02:15
date d7 2013-06-26TAF
date d8 2013-05
date d9 2011
date d10 2013-05
date d11 2013-09-12
date d12 2013-06-24
date d13 2012
date d14 2013-06-27TMO
event e1 pass agents=assembly patients=act date=d1
event e2 debate agents=assembly
event e3 displace patients=families factuality=negated
event e4 protest agents=farmers date=d7
event e5 injure patients=hurt
event e6 charge patients=hurt factuality=negated
event e7 rule agents=court date=d11 factuality=planned
event e8 resign agents=levak factuality=possible
event e9 veto agents=levak patients=road date=d13
event e10 pass agents=assembly patients=road
vote v1 choice=act count=109 unit=votes stance=for
vote v2 choice=act count=104 unit=votes stance=against
vote v3 choice=act count=6 unit=votes stance=abstain
vote v4 choice=road count=112 unit=votes stance=for
vote v5 choice=road count=103 unit=votes stance=against
share s1 choice=act percent=62 population="city dwellers" survey=anketa date=d8
share s2 choice=act percent=9 population="the valley" survey=anketa date=d8
share s3 choice=act percent=47 population="the country as a whole"
share s4 choice=act percent=55 population="the country as a whole" date=d9
age a1 person=vesna years=49
age a2 person=ivo years=27
age a3 person=hurt years=70
age a4 person=brezar years=86
role r1 person=vesna title=whip org=oak status=current
role r2 person=marn title=beekeeper status=current
role r3 person=hodak title="Energy Minister" status=current
role r4 person=levak title=President status=current
role r5 person=pinter title=spokeswoman org=police status=current
role r6 person=brezar title=Prof. status=current
role r7 person=brezar title=engineer status=current
role r8 person=kralj title=co-chair org=greens status=current
role r9 person=vidic title=registrar status=current
contact c1 from=hodak to=bozic medium=phone date=d4
contact c2 from=levak to=bozic medium=meeting date=d5
contact c3 from=ivo to=hodak medium=text date=d6
contact c4 from=father to=ivo medium=meeting by=ivo
contact c5 from=brezar to=members medium=letter date=d10
contact c6 from=vesna to=marn medium=letter
count n1 value=88000000 unit=euros what="compensation"
count n2 value=1260 unit=families what="of the valley, not moved yet"
count n3 value=300000 unit=homes what="that the plant will light"
count n4 value=450 unit=people what="that the plant will employ"
quote q1 direct speaker=vesna
quote q2 direct speaker=marn
quote q3 indirect speaker=hodak
quote q4 indirect speaker=bozic to=radio
quote q5 direct speaker=ivo to=hodak medium=text
quote q6 indirect speaker=ivo relayed=father
quote q7 indirect speaker=pinter
quote q8 indirect speaker=lisna
quote q9 indirect speaker=anketa
quote q10 direct speaker=brezar to=members medium=letter
quote q11 mixed speaker=kralj
quote q12 indirect speaker=vidic
quote q13 mixed speaker=levak
quote q14 indirect speaker=levak to=reporters
quote q15 direct speaker=vesna to=marn medium=letter
