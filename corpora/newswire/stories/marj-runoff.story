id: marj-runoff
published: 2026-02-20
house: coastline
topic: elections
length: full
traps: threshold, total, denied, planned, nested-speech, correction, duration
source: Coastline Press
byline: Samia Hourani
---
{~lamia Engineer} ousts {~karrout longtime governor of {=marj Marj province}}

By SAMIA HOURANI

{=qasr QASR MARJ}, {=marj Marj Province} (Coastline Press) — {e1 {r1 {r1.title Hydraulic engineer} {=lamia Lamia Bouhsina}} {e1.trigger won} the governorship of {=marj Marj province} {d1 Thursday}}, ending the 14-year tenure of {r2 {r2.title Gov.} {=karrout Wadih Karrout}} in a runoff that turned on the supply of water.

{q1.src {=commission The Provincial Election Commission}} {q1.cue said} {d2 early Friday} that {q1 {s1 {v1 {=lamia Bouhsina} had 402,118 votes}, or 52.6 percent}, to {s2 {v2 {=karrout Karrout}'s 362,377}, or 47.4 percent}}.

"{q2 The taps were on the ballot}," {q2.src {a1 {=lamia Bouhsina}, 48}}, {q2.cue told} {~backers several hundred supporters} at the bus station. "{q2 {^lamia I} intend to open them.}"

{e2 {a2 {=karrout Karrout}, who is 66}, {e2.trigger conceded}} at {d3 1:20 a.m.} in a brief statement on provincial television. {q3.src {^karrout He}} {q3.cue said} {q3 {c1 {^karrout he} had {c1.trigger telephoned} {=lamia Bouhsina}} and offered {^lamia her} the use of {^karrout his} office from {d4 Sunday}}.

"{q4 {^karrout I} told {^lamia her} where the key is}," {q4.src {~karrout the governor}} {q4.cue said}. "{q4 {q5.src {^lamia She}} {q5.cue answered} that {q5 {^lamia she} would change the lock}.}"

It was the first runoff in {~marj the province} since {d5 1999}. {s3 In the first round, on {d6 Feb. 5}, {=karrout Karrout} took 41 percent}, {s4 {=lamia Bouhsina} 38} and {s5 {r3 {r3.title union leader} {=fadi Fadi Mansourati}} 17}. A candidate needed {x 50} percent plus one vote to win outright.

{e3 {=fadi Mansourati} {e3.trigger endorsed} {=lamia Bouhsina}} on {d7 Feb. 9}, after {c2 {q23.src {^lamia she}} {q23.cue assured} {^fadi him} in a {c2.trigger letter}} that {q23 no canal worker would be dismissed}. "{q6 {^fadi I} have it in writing, and {^fadi I} can read}," {^fadi he} {q6.cue said} {d8 Friday}.

{q7 {n1 Turnout was 57 percent}, up from {n2 49 percent} in the first round}, {q7.cue according to} {q7.src {r4 {~raghida {~commission the commission}'s {r4.title chairwoman}}, {r5 {r5.title Judge} {=raghida Raghida Chamoun}}}}. {q8.src {^raghida She}} {q8.cue said} {q8 {n3 6,140 ballots} had been spoiled and that all {x 812} polling stations had reported}.

{q9.src An exit poll by {=midan the Midan Center}} {q9.cue found} that {q9 {s6 women backed {=lamia Bouhsina} by 58 percent} to {s7 42 for {~karrout {^lamia her} rival}}}. {q10 {s8 Among voters younger than 30 {^lamia her} share was 64 percent}, and {s9 farmers, long the core of {=karrout Karrout}'s following, gave {^lamia her} half of their votes}}, {q10.src {~midan the center}} {q10.cue added}. {^midan It} questioned {n4 2,310 voters} and put the margin of error at {x three} points.

A survey that {~midan the center} published on {d9 Feb. 12} had {s10 {=karrout Karrout} ahead, 46 percent} to {s11 44}, with {s12 one in ten {~undecided undecided}}.

The campaign saw two violent days. On {d10 Feb. 11}, {e4 {~crowd a crowd} throwing stones {e4.trigger attacked} {~convoy a {=lamia Bouhsina} convoy} in {=asfour Tell Asfour}}, {e5 {e5.trigger injuring} {n5 {~hurt three people}}}. {e6 {~police Police} {e6.trigger arrested} {n6 {~seven seven men}}}. {q11 {e7 None has been {e7.trigger charged}}}, {q11.src {r6 {r6.org {~police police}} {r6.title Maj.} {=shadid Munzer Shadid}}} {q11.cue said}.

On {d11 Monday}, {e8 {r7 {=haffar Nizar Haffar}, {~haffar acting {r7.title director} of {=water the Marj Water Authority}}}, {e8.trigger resigned}}. {q12 {c3 {^haffar He} had {c3.trigger met} {r14 {~dallal a {r14.title contractor}}, {=dallal Bashar Dallal}}, at a hotel on {d12 Jan. 14}}}, {q12.src the newspaper {=marsad Al-Marsad}} {q12.cue reported}. {q13.src {=haffar Haffar}} {q13.cue denied} that {q13 the two had been in the same room}. "{q14 {^haffar I} was at a wedding, and there are photographs}," {^haffar he} {q14.cue told} {~marsad the newspaper}. {q15.src {^haffar He}} has {q15.cue said} {q15 {e9 {^haffar he} would {e9.trigger sue}}}.

{c5 {e10 {r8 {r8.title President} {=aref Aref Dimashqi}} {e10.trigger congratulated} {=lamia Bouhsina}} in a {c5.trigger telegram}}, and {q16 {c4 {^aref he} will {c4.trigger receive} {^lamia her} in {~beit the capital}, {=beit Beit Nour}, on {d13 Wednesday}}}, {q16.src {r9 {~elie {^aref his} {r9.title spokesman}}, {=elie Elie Sarrouf}}}, {q16.cue said}.

"{q17 {~aref The president} looks forward to working with {r10 {~lamia the {r10.title governor}-elect}}}," {=elie Sarrouf} {q17.cue told} {~press reporters}. {^elie He} declined to say whether {=aref Dimashqi} had spoken to {=karrout Karrout}.

{q18 {e11 {=lamia Bouhsina} will {e11.trigger appoint} {r11 former {r11.title deputy governor} {=jawad Jawad Kilani}}, {a3 71}, to run {~water the water authority}}}, {^lamia she} {q18.cue told} {=radio Radio Marj}. "{q19 {q24.src {^jawad He}} was dismissed for {q24.cue saying} that {q24 the wells were dry}}," {^lamia she} {q19.cue said}. "{q19 The wells are still dry.}"

Water is scarce in all but two of {~marj the province}'s {x nine} districts, and some households buy it from trucks. {q20.src {r12 {=hind Hind Qasimi}, {~hind a {r12.title political scientist} at {=uni the University of Qasr Marj}}}}, {q20.cue argued} that {q20 {=karrout Karrout} had held the city and lost the villages}. {q21 In {=asfour Tell Asfour}, where {^karrout he} was born, {v3 {^karrout he} had 9,204 votes} to {v4 {=lamia Bouhsina}'s 11,870}}, {^hind she} {q21.cue noted}.

{q22.src {r13 {r13.title Deputy Gov.} {=wafa Wafa Sabbagh}}, {e12 who {e12.trigger kept} {^wafa her} own seat on the provincial assembly},} {q22.cue called} the result "{q22 a bill that came due}."

{=lamia Bouhsina} takes office {d14 March 1}. The term is five years.

This story has been corrected to show that turnout was 57 percent, not {x 59}.
---
entity marj place "Marj province"
entity qasr place "Qasr Marj"
entity lamia person "Lamia Bouhsina" gender=feminine
entity karrout person "Wadih Karrout" gender=masculine
entity commission organization "Provincial Election Commission"
entity backers group "several hundred supporters" named=no
entity fadi person "Fadi Mansourati" gender=masculine
entity raghida person "Raghida Chamoun" gender=feminine
entity midan organization "Midan Center"
entity undecided other "undecided" named=no
entity crowd group "crowd" named=no
entity convoy group "Bouhsina convoy" named=no
entity asfour place "Tell Asfour"
entity hurt group "three people" named=no
entity police group "police" named=no
entity seven group "seven men" named=no
entity shadid person "Munzer Shadid"
entity haffar person "Nizar Haffar" gender=masculine
entity water organization "Marj Water Authority"
entity dallal person "Bashar Dallal"
entity marsad organization "Al-Marsad"
entity aref person "Aref Dimashqi" gender=masculine
entity beit place "Beit Nour"
entity elie person "Elie Sarrouf" gender=masculine
entity press group "reporters" named=no
entity jawad person "Jawad Kilani" gender=masculine
entity radio organization "Radio Marj"
entity hind person "Hind Qasimi" gender=feminine
entity uni organization "University of Qasr Marj"
entity wafa person "Wafa Sabbagh" gender=feminine
date d1 2026-02-19
date d2 2026-02-20TMO
date d3 2026-02-20T01:20
date d4 2026-02-22
date d5 1999
date d6 2026-02-05
date d7 2026-02-09
date d8 2026-02-20
date d9 2026-02-12
date d10 2026-02-11
date d11 2026-02-16
date d12 2026-01-14
date d13 2026-02-25
date d14 2026-03-01
event e1 win_election agents=lamia date=d1 place=marj
role r1 person=lamia title="Hydraulic engineer" status=current
role r2 person=karrout title=Gov. org=marj status=current
quote q1 indirect speaker=commission
vote v1 choice=lamia count=402118 unit=votes contest=runoff date=d1
vote v2 choice=karrout count=362377 unit=votes contest=runoff date=d1
share s1 choice=lamia percent=52.6 date=d1
share s2 choice=karrout percent=47.4 date=d1
quote q2 direct speaker=lamia to=backers
age a1 person=lamia years=48
event e2 concede agents=karrout date=d3
age a2 person=karrout years=66
quote q3 indirect speaker=karrout
contact c1 from=karrout to=lamia medium=phone
quote q4 direct speaker=karrout
quote q5 indirect speaker=lamia to=karrout
share s3 choice=karrout percent=41 date=d6
share s4 choice=lamia percent=38 date=d6
share s5 choice=fadi percent=17 date=d6
role r3 person=fadi title="union leader" status=current
event e3 endorse agents=fadi patients=lamia date=d7
contact c2 from=lamia to=fadi medium=letter
quote q6 direct speaker=fadi
quote q7 indirect speaker=raghida
count n1 value=57 unit=percent what="turnout in the runoff" date=d1
count n2 value=49 unit=percent what="turnout in the first round" date=d6
role r4 person=raghida title=chairwoman org=commission status=current
role r5 person=raghida title=Judge status=current
quote q8 indirect speaker=raghida
count n3 value=6140 unit=ballots what=spoiled
quote q9 indirect speaker=midan
share s6 choice=lamia percent=58 population=women survey=midan date=d1
share s7 choice=karrout percent=42 population=women survey=midan date=d1
quote q10 indirect speaker=midan
share s8 choice=lamia percent=64 population="voters younger than 30" survey=midan date=d1
share s9 choice=lamia percent=50 population=farmers survey=midan date=d1
count n4 value=2310 unit=voters what="questioned in the exit poll"
share s10 choice=karrout percent=46 survey=midan date=d9
share s11 choice=lamia percent=44 survey=midan date=d9
share s12 choice=undecided percent=10 survey=midan date=d9
event e4 attack agents=crowd patients=convoy date=d10 place=asfour
event e5 injure patients=hurt date=d10 place=asfour
count n5 value=3 unit=people what="injured in Tell Asfour"
event e6 arrest agents=police patients=seven
count n6 value=7 unit=men what=arrested
quote q11 indirect speaker=shadid
role r6 person=shadid title=Maj. org=police status=current
event e7 charge patients=seven factuality=negated
event e8 resign agents=haffar date=d11
role r7 person=haffar title=director org=water status=acting
quote q12 indirect speaker=marsad
contact c3 from=haffar to=dallal medium=meeting date=d12
quote q13 indirect speaker=haffar
quote q14 direct speaker=haffar to=marsad
quote q15 indirect speaker=haffar
event e9 sue agents=haffar factuality=planned
event e10 congratulate agents=aref patients=lamia
role r8 person=aref title=President status=current
contact c5 from=aref to=lamia medium=letter
contact c4 from=aref to=lamia medium=meeting date=d13 place=beit factuality=planned
quote q16 indirect speaker=elie
role r9 person=elie title=spokesman status=current
quote q17 direct speaker=elie to=press
role r10 person=lamia title=governor org=marj status=elect
quote q18 indirect speaker=lamia to=radio
event e11 appoint agents=lamia patients=jawad factuality=planned
role r11 person=jawad title="deputy governor" status=former
age a3 person=jawad years=71
quote q19 direct speaker=lamia
quote q24 indirect speaker=jawad
quote q20 indirect speaker=hind
role r12 person=hind title="political scientist" org=uni status=current
quote q21 indirect speaker=hind
vote v3 choice=karrout count=9204 unit=votes place=asfour date=d1
vote v4 choice=lamia count=11870 unit=votes place=asfour date=d1
role r14 person=dallal title=contractor status=current
event e12 win_election agents=wafa
role r13 person=wafa title="Deputy Gov." status=current
quote q22 mixed speaker=wafa
quote q23 indirect speaker=lamia to=fadi medium=letter
