id: handball-throne
published: 2019-07-01
house: meridian
topic: sport
length: full
traps: threshold, unnamed-source, denied, called-names, planned, namesakes, nested-speech, scare-quotes, duration, negated
source: Meridian
---
{=kuwait KUWAIT CITY}, {d1 July 1} (Meridian) - {e1 {=solveig Solveig Rúnarsdóttir}, {r8 {a1 {~solveig the 46-year-old former {r8.title goalkeeper}}}} who ran {^solveig her} campaign from a camper van, was {e1.trigger elected} {r1 {r1.title president} of {=wha the World Handball Assembly}}} on {d2 Sunday}, ending in the third round the {x 22}-year reign of {r9 {r9.title Sheikh} {=khalid Khalid Al-Munif}}.

{v1 {=solveig Rúnarsdóttir} took 98 votes} to {v2 {^khalid his} 93}, after two ballots in which nobody reached the {x 97} that the rules then asked for. {v3 {=khalid Al-Munif} had led the first with 84}; {v4 {=solveig Rúnarsdóttir} followed on 71} and {=duarte Leocádia Duarte}, {r2 {~duarte {=angola Angola}'s {r2.title minister of sport}}}, {v5 on 39}. {e2 {=duarte Duarte} {e2.trigger withdrew} at {d3 noon}} and {e3 from the rostrum {e3.trigger threw {^duarte her} weight behind} {=solveig Rúnarsdóttir}}.

"{q1 {^duarte I} did not cross a continent to be third}," {q1.src {a2 {=duarte Duarte}, 58,}} {q1.cue told} {~delegates delegates}. "{q1 But neither did {^duarte I} cross it to see the same man clap for himself.}"

Most of {^duarte her} bloc obeyed. {q2 {v6 Thirty-one African federations moved to {=solveig Rúnarsdóttir}}, {v7 five stayed with {=khalid Al-Munif}} and {~one one} tore {^one its} paper in half}, {q2.cue according to} {q2.src {~teller a teller} who was not authorised to speak}.

{r3 {=khalid Al-Munif}, {~khalid a retired {r3.title air force general}}}, sat for some minutes with {^khalid his} hands folded. {e4 Then {^khalid he} crossed the aisle, kissed {~solveig the winner} on both cheeks and {e4.trigger conceded}}.

"{q3 {^khalid I} built the house}," {q3.src {^khalid he}} {q3.cue murmured} into a microphone that {^khalid he} appeared to think was off. "{q3 {^solveig She} has the key. {^khalid I} kept the cellar.}"

{q4.src {~aide One of {^khalid his} aides}} {q4.cue called} {~solveig the president-elect} "{q4 a tourist with a whistle}". {q5 {^solveig She} had been called worse by referees}, {q5.src {^solveig she}} {q5.cue replied}.

The campaign was ill-tempered. In {d4 March} {e5 {r4 {~petrossian {~wha the assembly}'s {r4.title ethics ombudsman}}, {=petrossian Lucie Petrossian}}, {e5.trigger charged} {~faisal {=khalid Al-Munif}'s nephew}, {=faisal Faisal Al-Munif}, with {n1 four counts} of misusing travel funds}. {d11 A month later} {c1 {~faisal the nephew} {c1.trigger paid a visit} in {=reykjavik Reykjavik} to {=solveig Rúnarsdóttir}}, with a box of dates.

"{q7 {q8.src {~mother {^solveig My} mother}} opened the door and {q8.cue asked}, '{q8 Are {^faisal you} the plumber?}'}" {q7.src {^solveig she}} {q7.cue reminisced} {d5 last week}. "{q7 {q14.src {^faisal He}} {q14.cue said} that {q14 in a sense {^faisal he} was}.}"

{=faisal Faisal Al-Munif} did not reply to {n2 three e-mails} from Meridian. {q9 {^faisal He} will be heard by {~panel a disciplinary panel} on {d6 September 9}}, {q9.src {=petrossian Petrossian}} {q9.cue said}.

{=solveig Rúnarsdóttir} inherits {n3 $212 million} in reserves, {n4 191 member federations} and a sport whose television income has shrunk by a third since {d7 2014}. {q15.src {^solveig She}} has {q15.cue promised} {q15 to publish salaries, to cap the presidency at {x eight} years and to play one match each winter "on a beach, in the rain"}.

Players liked the sound of it. {q10 {s1 In a survey of {n5 2,260 professionals} released on {d8 Saturday}, 64 percent preferred {^solveig her}}, {s2 12 percent {~khalid the sheikh}}}, {q10.src {~players their union}} {q10.cue reported}.

Sponsors were slower. {r5 {=hartono Yenny Hartono}, {~hartono {r5.title head of partnerships} at {~kirana the drinks group} {=kirana Kirana}}}, {c3 {c3.trigger rang} {~solveig the winner} from {=jakarta Jakarta} before the applause had stopped}. {q11.src {^hartono She}} {q11.cue wanted it understood} that {q11 the call had been "warm and entirely about money"}. {q12 {n6 Two of {~wha the assembly}'s five main contracts} run out in {d9 December}}, {q12.src {^hartono she}} {q12.cue warned}.

{e6 {~statutes A change to the statutes} to let players vote was {e6.trigger defeated} earlier in the day, {v8 102} to {v9 80}, {v10 nine abstaining}}. {q13.src {r6 {=tamm Kristjan Tamm}, {~tamm the {r6.title captain} of {=estonia Estonia}}}} {q13.cue retorted} that {q13 {~delegates the delegates} "would rather share a bath than a ballot"}.

{r7 {~khalid The outgoing {r7.title president}}} leaves {^khalid his} office on {d10 July 15}. Asked what {^khalid he} would take, {^khalid he} pointed at a framed net. {a3 {~grandson {^khalid His} grandson}, who is nine}, had asked for the goal.

(Reporting by Dalal Hamad and Aron Leifsson; Editing by Priya Menzies)
---
entity kuwait place "Kuwait City"
entity solveig person "Solveig Rúnarsdóttir" gender=feminine
entity wha organization "World Handball Assembly"
entity khalid person "Khalid Al-Munif" gender=masculine
entity duarte person "Leocádia Duarte" gender=feminine
entity angola place "Angola"
entity delegates group "delegates" named=no
entity one organization "African federation" named=no
entity teller person "teller" named=no
entity aide person "one of Al-Munif's aides" named=no
entity petrossian person "Lucie Petrossian"
entity faisal person "Faisal Al-Munif" gender=masculine
entity reykjavik place "Reykjavik"
entity mother person "Rúnarsdóttir's mother" named=no gender=feminine
entity panel organization "disciplinary panel" named=no
entity players organization "players' union" named=no
entity hartono person "Yenny Hartono" gender=feminine
entity kirana organization "Kirana"
entity jakarta place "Jakarta"
entity statutes law "change to the statutes" named=no
entity tamm person "Kristjan Tamm"
entity estonia organization "Estonia"
entity grandson person "Al-Munif's grandson" named=no gender=masculine
date d1 2019-07-01
date d2 2019-06-30
date d3 2019-06-30T12:00
date d4 2019-03
date d5 2019-W26
date d6 2019-09-09
date d7 2014
date d8 2019-06-29
date d9 2019-12
date d10 2019-07-15
event e1 elect patients=solveig date=d2
event e2 withdraw agents=duarte date=d3
event e3 endorse agents=duarte patients=solveig date=d3
event e4 concede agents=khalid patients=solveig date=d2
event e5 charge agents=petrossian patients=faisal date=d4
event e6 reject agents=delegates patients=statutes date=d2
age a1 person=solveig years=46
age a2 person=duarte years=58
age a3 person=grandson years=9
role r1 person=solveig title=president org=wha status=elect
role r2 person=duarte title="minister of sport" org=angola status=current
role r3 person=khalid title="air force general" status=former
role r4 person=petrossian title="ethics ombudsman" org=wha status=current
role r5 person=hartono title="head of partnerships" org=kirana status=current
role r6 person=tamm title=captain org=estonia status=current
role r7 person=khalid title=president org=wha status=current
role r8 person=solveig title=goalkeeper status=former
vote v1 choice=solveig count=98 unit=votes
vote v2 choice=khalid count=93 unit=votes
vote v3 choice=khalid count=84 unit=votes contest="first round"
vote v4 choice=solveig count=71 unit=votes contest="first round"
vote v5 choice=duarte count=39 unit=votes contest="first round"
vote v6 choice=solveig count=31 unit=federations
vote v7 choice=khalid count=5 unit=federations
vote v8 choice=statutes count=102 unit=votes stance=against
vote v9 choice=statutes count=80 unit=votes stance=for
vote v10 choice=statutes count=9 unit=votes stance=abstain
share s1 choice=solveig percent=64 population=professionals survey=players
share s2 choice=khalid percent=12 population=professionals survey=players
contact c1 from=faisal to=solveig medium=meeting date=d11 place=reykjavik
contact c3 from=hartono to=solveig medium=phone
count n1 value=4 unit=counts what="of misusing travel funds"
count n2 value=3 unit=e-mails what="not answered by Faisal Al-Munif"
count n3 value=212000000 unit=dollars what="in reserves"
count n4 value=191 unit="member federations" what="in the assembly"
count n5 value=2260 unit=professionals what=surveyed
count n6 value=2 unit=contracts what="running out in December"
quote q1 direct speaker=duarte to=delegates
quote q2 indirect speaker=teller
quote q3 direct speaker=khalid
quote q4 mixed speaker=aide
quote q5 indirect speaker=solveig
quote q7 direct speaker=solveig date=d5
quote q8 direct speaker=mother to=faisal
quote q9 indirect speaker=petrossian
quote q10 indirect speaker=players
quote q11 mixed speaker=hartono
quote q12 indirect speaker=hartono
quote q13 mixed speaker=tamm
date d11 2019-04
role r9 person=khalid title=Sheikh status=current
quote q14 indirect speaker=faisal to=mother
quote q15 mixed speaker=solveig
