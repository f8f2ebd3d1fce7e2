id: library-lease
published: 2020-10-26
house: kingsway
topic: local-government
length: full
traps: threshold, total, scare-quotes, quoted-title, planned, namesakes, address-number, idiom, unnamed-source, refused, negated
---
It took {x three} roll calls, a recess for insulin and {~farrukh a boy} on a chair, but at {d1 twenty-five to one on Saturday morning} {=tarrow Tarrow} still had a library.

{e1 {=council Tarrow Borough Council} {e1.trigger rejected} {~lease a plan to let {~library the building} to {~lockwood a chain of escape rooms}}}: {v1 twenty-four members against}, {v2 twenty-three for}, and {v3 one, {=roos Roos Achterberg}, recorded as abstaining} because {^roos she} was in the lavatory. There are {x 51} seats. The other three had gone home.

'{q1 {^mistry I} have won elections with less excitement},' {q1.src {r1 {~council council} {r1.title leader} {=mistry Jayesh Mistry}}} {q1.cue conceded}. {^lease It} was {^mistry his} plan.

On paper {^lease it} had everything. {=lockwood Lockwood Leisure} offered {n1 £210,000 a year} for {x 4} Chapel Street, where the roof leaks into Biography. Loans have halved since {d2 2010}. {s1 When {~council the council} asked residents {d3 this summer}, 52 per cent said they {~never never went}}; {s2 nine per cent thought {~bank it was the bank}}. In a report entitled '{x Closing the Chapter}', {q2.src {r2 {=grieve Senga Grieve}, {~grieve the {r2.title director of finance}}}}, {q2.cue warned} that {q2 without the rent {^grieve she} would have to cut {n2 eleven posts}}.

What the paper left out was {=farrukh Farrukh Iqbal}.

{a1 {=farrukh Farrukh}, who is nine}, had used {^farrukh his} half-term to put {^farrukh his} case. {c1 {^farrukh He} {c1.trigger wrote to} {~members every councillor}, by hand, in {d4 the week of 12 October}}; {c6 {~seven {n3 seven}} {c6.trigger answered}}. {^farrukh He} brought the answers in a lunch box, and when {q13.src {r3 {r3.title Mayor} {=onslow Beryl Onslow}}} {q13.cue asked} {q13 whether anybody in the public seats wished to be heard}, {^farrukh he} climbed up.

'{q3 {^farrukh I} have read {n4 two hundred and six books} from there},' {^farrukh he} {q3.cue testified}. '{q3 {^farrukh I} escaped from all of them.}'

{a2 {=dunmore Alastair Dunmore}, 73}, {r4 {~dunmore a retired {r4.title magistrate}}}, had spoken for {~lease the lease} with some heat. Now {^dunmore he} blew {^dunmore his} nose, asked for the roll to be called again, and sat down. {v4 The second count was 25 in favour}, {v5 22 against}, and that would have been that, had {q4.src {r5 {=abelard Gwen Abelard}, {~abelard the {r5.title monitoring officer}}}} not {q4.cue pointed out} that {q4 {r6 {r6.title Councillor} {=padma Padma Mistry}}, {~padma {~mistry the leader}'s wife}, held {x three} shares in {=lockwood Lockwood}}.

'{q5 {n5 Four}},' {q5.src Mrs {=padma Mistry}} {q5.cue corrected} {^abelard her} from the back bench. '{q5 {^padma My} uncle gave {^padma me} them. They pay for the cat.}'

During the recess, {q6.cue by the account of} {q6.src {~urn two people at the tea urn}}, {q6 {c2 Mrs {=padma Mistry} {c2.trigger had a word} with {~mistry {^padma her} husband} in the corridor}, and {^padma she} came back without a vote and {^mistry he} without a smile}. {q7.src Mr {=mistry Mistry}} {q7.cue denied} that {q7 it had been 'that sort of word'}.

So there was a third roll. Mr {=dunmore Dunmore}, who comes early in the alphabet, said No, in a voice that could be heard at the war memorial. {r10 {r10.title Councillor} {=okeke Chidinma Okeke}} and two others followed {^dunmore him} over. Ms {=roos Achterberg}, {r7 {~roos the {r7.title cabinet member for sewers}}}, had gone out in the belief that the vote was settled. {c3 {^roos She} was {c3.trigger telephoned} from the chamber by {~whip {^roos her} group's whip} at {d5 12.31}}, and did not pick up. '{q8 {^roos I} have been asked where {^roos I} stood},' {^roos she} {q8.cue ventured} afterwards. '{q8 {^roos I} was sitting.}'

{=lockwood Lockwood} took it like a company that is paid to let people out of rooms. {q9.src {r8 {~strand {^lockwood Its} {r8.title regional manager}}, {=strand Torsten Strand}}}, {q9.cue wished} {~tarrow the town} '{q9 many happy returns, and some of the overdue ones}'. {c4 {^strand He} will {c4.trigger see} Ms {=grieve Grieve} on {d6 Thursday} about the old baths}.

The gap in the budget is where it was. Ms {=grieve Grieve} refused to say which posts would go. {n6 Some 1,900 people} have put their names to a petition for a new roof, got up by {=friends the Friends of Tarrow Library}, {r9 of which {=mirza Shazia Iqbal}, {~mirza {=farrukh Farrukh}'s mother}, is {r9.title secretary}}. {q11.src Mrs {=mirza Iqbal}} {q11.cue maintained} that {q11 {^mirza she} had known nothing of the chair}.

On {d7 Saturday}, at {d8 ten}, the doors opened as usual, and in {d9 the afternoon} {c5 Mrs {=onslow Onslow} {c5.trigger dropped in}, out of {^onslow her} chain, on {=farrukh Farrukh}, with a ticket marked {x No. 1}}.

{q12 {^farrukh He} already had one}, {^farrukh he} {q12.cue told} {^onslow her}, {q12 and it was better, having a coffee stain that looked like {=norway Norway}}.
---
entity tarrow place "Tarrow"
entity council organization "Tarrow Borough Council"
entity library organization "library" named=no
entity lease other "plan to let the library to a chain of escape rooms" named=no
entity roos person "Roos Achterberg" gender=feminine
entity mistry person "Jayesh Mistry" gender=masculine
entity lockwood organization "Lockwood Leisure"
entity never other "never went" named=no
entity bank other "it was the bank" named=no
entity grieve person "Senga Grieve" gender=feminine
entity farrukh person "Farrukh Iqbal" gender=masculine
entity members group "every councillor" named=no
entity onslow person "Beryl Onslow" gender=feminine
entity dunmore person "Alastair Dunmore" gender=masculine
entity abelard person "Gwen Abelard" gender=feminine
entity padma person "Padma Mistry" gender=feminine
entity urn group "two people at the tea urn" named=no
entity okeke person "Chidinma Okeke"
entity whip person "Roos Achterberg's group's whip" named=no
entity strand person "Torsten Strand" gender=masculine
entity friends organization "Friends of Tarrow Library"
entity mirza person "Shazia Iqbal" gender=feminine
entity norway place "Norway"
date d1 2020-10-24T00:35
date d2 2010
date d3 2020-SU
date d4 2020-W42
date d5 2020-10-24T00:31
date d6 2020-10-29
date d7 2020-10-24
date d8 2020-10-24T10:00
date d9 2020-10-24TAF
event e1 reject agents=council patients=lease date=d1
vote v1 choice=lease count=24 unit=members stance=against date=d1
vote v2 choice=lease count=23 unit=members stance=for date=d1
vote v3 choice=lease count=1 unit=members stance=abstain date=d1
quote q1 direct speaker=mistry
role r1 person=mistry title=leader org=council status=current
count n1 value=210000 unit=pounds what="a year offered for the building"
share s1 choice=never percent=52 population=residents survey=council date=d3
share s2 choice=bank percent=9 population=residents survey=council date=d3
quote q2 indirect speaker=grieve
role r2 person=grieve title="director of finance" org=council status=current
count n2 value=11 unit=posts what="to be cut without the rent"
age a1 person=farrukh years=9
contact c1 from=farrukh to=members medium=letter date=d4
count n3 value=7 unit=councillors what="who answered the letter"
role r3 person=onslow title=Mayor status=current
quote q3 direct speaker=farrukh
count n4 value=206 unit=books what="read by Farrukh Iqbal"
age a2 person=dunmore years=73
role r4 person=dunmore title=magistrate status=former
vote v4 choice=lease count=25 unit=members stance=for
vote v5 choice=lease count=22 unit=members stance=against
quote q4 indirect speaker=abelard
role r5 person=abelard title="monitoring officer" org=council status=current
role r6 person=padma title=Councillor org=council status=current
count n5 value=4 unit=shares what="in Lockwood held by Padma Mistry"
quote q5 direct speaker=padma to=abelard
quote q6 indirect speaker=urn
contact c2 from=padma to=mistry medium=meeting
quote q7 mixed speaker=mistry
role r10 person=okeke title=Councillor org=council status=current
role r7 person=roos title="cabinet member for sewers" org=council status=current
contact c3 from=whip to=roos medium=phone date=d5 factuality=negated
quote q8 direct speaker=roos
quote q9 mixed speaker=strand
role r8 person=strand title="regional manager" org=lockwood status=current
contact c4 from=strand to=grieve medium=meeting date=d6 factuality=planned
count n6 value=1900 unit=people what="who signed a petition for a new roof" bound=about
role r9 person=mirza title=secretary org=friends status=current
quote q11 indirect speaker=mirza
contact c5 from=onslow to=farrukh medium=meeting date=d9
quote q12 indirect speaker=farrukh to=onslow
quote q13 indirect speaker=onslow
entity seven group "seven councillors" named=no
contact c6 from=seven to=farrukh medium=letter
