id: dam-night
published: 2013-06-27
house: ansbach
topic: legislatures
length: full
traps: threshold, total, quoted-title, generic, hypothetical, relayed-speech, negated, planned, namesakes, idiom
---
{=bistrin Bistrin} (Ansbach) - {=assembly The Federal Assembly of {=dornia Dornia}} {e1 {e1.trigger passed} {=dam the Upper Lisna Dam Act}} shortly after {d1 3 a.m. on Thursday}, ending {e11 a {e11.trigger debate}} that had outlasted two ministers, one microphone and the canteen's supply of poppy-seed rolls.

{v1 A hundred and nine deputies} voted for {~dam the law} and {v2 104} against {^dam it}; {v3 six abstained}. Had two more changed sides, the dam would have been dead for a decade.

"{q1 {^assembly We} have drowned a valley on paper. The water is the smaller part}," {q1.cue said} {q1.src {=sulic Vesna Sulić}, {r1 {~sulic the {r1.title whip} of {=oakparty the Oak Party}}}, {a1 49},} after the tally was shown on the board. {^sulic She} had argued for {^dam it} since {d2 2009}.

{=marn Anton Marn}, {r3 {r9 {~marn a {r9.title beekeeper}}} who {r3.title sits} for {~krn the valley}}, was less philosophical. "{q2 {^marn I} shall put {n1 forty hives} in the chamber}," {q2.src {^marn he}} {q2.cue vowed}.

{~dam The act} lets {=lisna Lisna Power} flood {=krn the Krn Valley} and pay {^krn its} people to leave. Compensation comes to {n3 88 million euros}. {e2 {~families {n2 {~krn The valley}'s 1,260 families}} have not been {e2.trigger moved} yet}, and {q3 nobody will be before {d3 next spring}}, {q3.cue promised} {q3.src {r2 {r2.title Energy Minister} {=hodak Petar Hodak}}}.

Behind the count lay a week of telephones. {c1 {=hodak Hodak} {c1.trigger rang} {=bozic Jelka Božić}, {~bozic an independent from the islands}, on {d4 Sunday}}, and {c2 {r4 {r4.title President} {=levak Dubravka Levak}} {c2.trigger received} {^bozic her} at the summer villa on {d5 Tuesday}}. {^bozic She} voted no anyway. {q4 {^bozic She} had been offered a ferry}, {^bozic she} {q4.cue told} {=radio Radio Bistrin}, {q4 and had answered that {^bozic she} could already swim}.

{~sulicb The other waverer} was {=sulicb Ivo Sulić}, {a2 27}, no relation to {~sulic the whip}. {c3 {^sulicb He} {c3.trigger {q5.cue texted}} {~hodak the minister} from the corridor at {d6 2:15 a.m.}}: "{q5 {^sulicb I} am coming back in, but do not clap.}" {c5 {~father {^sulicb His} father} had {c5.trigger told} {^sulicb him} over dinner} that {q6 a man may change his mind but not his valley}, {q6.src {^sulicb he}} {q6.cue related}; {~sulicb the son} then voted yes.

{e3 {~farmers Several dozen farmers} {e3.trigger protested} before the gates} from {d7 Wednesday afternoon}. {q7 {e4 {~farmer One of {^farmers them}}, {a3 aged 70}, was {e4.trigger hurt} by a gate that closed early}}, {q7.src {r5 {~police police} {r5.title spokeswoman} {=dora Dóra Pintér}}} {q7.cue confirmed}. {e5 {^farmer He} was not {e5.trigger charged}}.

Supporters set great store by numbers. {q8 The plant will light {n4 300,000 homes} and employ {n5 450 people}}, {q8.cue according to} {q8.src {~lisna the company}'s glossy "{x Power from Patience}"}. {q15 {s1 Sixty-two percent of city dwellers} approve}, {q15.src {=anketa the Anketa bureau}} {q15.cue found} {d13 last month}; {q15 {s2 in {~krn the valley} it was 9}}. {s3 Among the country as a whole {~dam the law} has 47 percent}, down from {s4 55} in {d8 2011}.

"{q9 A nation that cannot drown a village cannot have trains}," {c6 {q9.src {r8 {r8.title Prof.} {=brezar Milan Brezar}}, {r10 {~brezar the {r10.title engineer}}} who drew it,} {q9.cue {c6.trigger wrote}} in {d9 May} to {~members all {x 219} members}}. {a4 {^brezar He} is 86} and lives on a hill. {q10 {^brezar His} letter was "a hymn with a price list"}, {q10.src {r6 {=kralj Mojca Kralj}, {~kralj {r6.title co-chair} of {=greens the Greens}}},} {q10.cue retorted}.

{e6 {=court The Constitutional Court} is to {e6.trigger rule}} on {d10 September 12} on whether {~krn the valley}'s graves may be moved. {q11 Until then {e7 {~levak the president} may not {e7.trigger sign} {^dam it}}}, {q11.src {r7 {r7.title registrar} {=judge Sonja Vidic}}} {q11.cue cautioned}.

{q12.src {=levak Levak}} has {q12.cue said} {q12 {e8 {^levak she} would {e8.trigger resign}} rather than be "flooded with paper"}. {^levak She} {q13.cue reminded} {~reporters reporters} on {d11 Monday} that {q13 {^levak she} had {e9 {e9.trigger vetoed} {~road a road bill} in {d12 2012}}}. {e10 {~assembly Deputies} {e10.trigger passed} {^road it} over {^levak her} head}, {v4 112} to {v5 103}.

At {d14 dawn} {=marn Marn} walked home along the river with {~neighbour a neighbour}. {c4 {~sulic The whip} {c4.trigger wrote} {^marn him} a note} which {^marn he} opened on the bridge. "{q14 We shall need {^marn your} honey}," it {q14.cue said}. {^marn He} kept the envelope.
---
entity bistrin place "Bistrin"
entity dornia place "Dornia"
entity assembly organization "Federal Assembly of Dornia"
entity dam law "Upper Lisna Dam Act"
entity sulic person "Vesna Sulić" gender=feminine
entity oakparty organization "Oak Party"
entity marn person "Anton Marn" gender=masculine
entity lisna organization "Lisna Power"
entity krn place "Krn Valley"
entity families group "valley's 1,260 families" named=no
entity hodak person "Petar Hodak" gender=masculine
entity bozic person "Jelka Božić" gender=feminine
entity levak person "Dubravka Levak" gender=feminine
entity radio organization "Radio Bistrin"
entity sulicb person "Ivo Sulić" gender=masculine
entity father person "Sulić's father" named=no
entity farmers group "several dozen farmers" named=no
entity farmer person "one of the farmers" named=no gender=masculine
entity police group "police" named=no
entity dora person "Dóra Pintér" gender=feminine
entity anketa organization "Anketa bureau"
entity brezar person "Milan Brezar" gender=masculine
entity members group "members" named=no
entity greens organization "Greens"
entity kralj person "Mojca Kralj" gender=feminine
entity court organization "Constitutional Court"
entity judge person "Sonja Vidic"
entity road law "road bill" named=no
entity reporters group "reporters" named=no
entity neighbour person "neighbour" named=no
date d1 2013-06-27T03:00
date d2 2009
date d3 2014-SP
date d4 2013-06-23
date d5 2013-06-25
date d6 2013-06-27T02:15
date d7 2013-06-26TAF
date d8 2011
date d9 2013-05
date d10 2013-09-12
date d11 2013-06-24
date d12 2012
date d13 2013-05
event e1 pass agents=assembly patients=dam date=d1
vote v1 choice=dam count=109 unit=deputies stance=for date=d1
vote v2 choice=dam count=104 unit=deputies stance=against date=d1
vote v3 choice=dam count=6 unit=deputies stance=abstain date=d1
quote q1 direct speaker=sulic
role r1 person=sulic title=whip org=oakparty status=current
age a1 person=sulic years=49
role r3 person=marn title=sits status=current
quote q2 direct speaker=marn
count n1 value=40 unit=hives what="to be put in the chamber"
event e2 displace patients=families factuality=negated
count n2 value=1260 unit=families what="in the valley to be flooded"
count n3 value=88000000 unit=euros what=compensation
quote q3 indirect speaker=hodak
role r2 person=hodak title="Energy Minister" status=current
event e11 debate agents=assembly patients=dam
contact c1 from=hodak to=bozic medium=phone date=d4
contact c2 from=levak to=bozic medium=meeting date=d5
role r4 person=levak title=President status=current
quote q4 indirect speaker=bozic to=radio
age a2 person=sulicb years=27
contact c3 from=sulicb to=hodak medium=text date=d6
quote q5 direct speaker=sulicb to=hodak medium=text
quote q6 indirect speaker=sulicb relayed=father
event e3 protest agents=farmers date=d7
event e4 injure patients=farmer
age a3 person=farmer years=70
quote q7 indirect speaker=dora
role r5 person=dora title=spokeswoman org=police status=current
event e5 charge patients=farmer factuality=negated
quote q8 indirect speaker=lisna
count n4 value=300000 unit=homes what="to be lit"
count n5 value=450 unit=people what="to be employed"
share s1 choice=dam percent=62 population="city dwellers" survey=anketa date=d13
share s2 choice=dam percent=9 population="in the valley" survey=anketa date=d13
share s3 choice=dam percent=47 population="the country as a whole" survey=anketa
share s4 choice=dam percent=55 population="the country as a whole" date=d8
quote q9 direct speaker=brezar to=members medium=letter
role r8 person=brezar title=Prof. status=current
age a4 person=brezar years=86
quote q10 mixed speaker=kralj
role r6 person=kralj title=co-chair org=greens status=current
event e6 rule agents=court date=d10 factuality=planned
event e7 sign agents=levak patients=dam factuality=negated
quote q11 indirect speaker=judge
role r7 person=judge title=registrar org=court status=current
quote q12 mixed speaker=levak
event e8 resign agents=levak factuality=possible
quote q13 indirect speaker=levak to=reporters
event e9 veto agents=levak patients=road date=d12
event e10 pass agents=assembly patients=road
vote v4 choice=road count=112 unit=votes stance=for
vote v5 choice=road count=103 unit=votes stance=against
contact c4 from=sulic to=marn medium=letter
quote q14 direct speaker=sulic to=marn medium=letter
role r9 person=marn title=beekeeper status=current
role r10 person=brezar title=engineer
contact c5 from=father to=sulicb medium=meeting by=sulicb
contact c6 from=brezar to=members medium=letter date=d9
quote q15 indirect speaker=anketa
date d14 2013-06-27TMO
