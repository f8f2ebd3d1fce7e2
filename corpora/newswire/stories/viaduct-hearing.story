id: viaduct-hearing
published: 2018-11-07
house: transcript
topic: legislatures
length: full
traps: called-names, rhetorical-question, negated, ambiguous-pronoun, hypothetical, model-number, total
---
{=committee SELECT COMMITTEE ON TRANSPORT}
Sitting of {d1 Wednesday, November 7, 2018}. Extract from the record.

{q1.src {r1 Ms. {=baptiste BAPTISTE}, {~baptiste {r1.title chair}}}}: {q1 {~committee The committee} is in session. {n1 Nine of the {x 11} members} are in the room. {e1 Mr. {=drummond Alec Drummond} is here to {e1.trigger testify}} on {=kestrel the Kestrel Viaduct}, and {^drummond he} has been told that {^drummond he} may sit.}

{q2.src Mr. {=drummond DRUMMOND}}: {q2 Thank {^baptiste you}. {^drummond I} am {a1 67} and {r4 {^drummond I} have been an {r4.title engineer} since {d2 1974}}. {^drummond I} would rather stand.}

{q3.src Mr. {=eriksen ERIKSEN}}: {q3 Mr. {=drummond Drummond}, {^drummond you} designed {^kestrel it}?}

{q4.src Mr. {=drummond DRUMMOND}}: {q4 {^drummond I} signed {^kestrel it}. Seven people designed {^kestrel it}, including {r2 {=moana Moana Taiaroa}, who was {^drummond my} {r2.title deputy} until {d3 March}}.}

{q5.src Mr. {=eriksen ERIKSEN}}: {q5 When did {^drummond you} first hear that {^kestrel it} was moving?}

{q6.src Mr. {=drummond DRUMMOND}}: {q6 On {d4 Tuesday, September 18, at 7:40 in the morning}. {c1 {=okonjo Ngozi Okonjo-Ward} of {=works the Works Bureau} {c1.trigger rang} {^drummond me}}. {q7.src {^okonjo She}} {q7.cue said}, "{q7 {=drummond Alec}, come and look at {~kestrel {^drummond your} bridge}, {^kestrel it} has grown.}"}

{q8.src Ms. {=baptiste BAPTISTE}}: {q8 Grown?}

{q9.src Mr. {=drummond DRUMMOND}}: {q9 By {x four} centimetres. {^drummond I} went at once. {c2 {^drummond I} {c2.trigger met} {^okonjo her} on the deck at {d6 nine}}.}

{q10.src Mr. {=eriksen ERIKSEN}}: {q10 So {^drummond you} knew in {d5 September}, and the traffic crossed until {d7 October 2}, when {e2 {~dead {n2 two painters}} were {e2.trigger killed}}.}

{q11.src Mr. {=drummond DRUMMOND}}: {q11 {^drummond I} did not need reminding.}

{q12.src Ms. {=baptiste BAPTISTE}}: {q12 Withdraw the tone, Mr. {=eriksen Eriksen}, or {~baptiste the Chair} will withdraw {^eriksen you}.}

{q13.src Mr. {=eriksen ERIKSEN}}: {q13 {^eriksen I} called nobody a name.}

{q14.src Ms. {=lam LAM}}: {q14 Mr. {=drummond Drummond}, {~committee this Committee} voted {d9 last week}, {v1 six} to {v2 three}, for {~subpoena a subpoena of {=works the Bureau}}. {^subpoena It} produced a letter. {c3 Ms. {=okonjo Okonjo-Ward} {c3.trigger e-mailed} {~minister the Minister} on {d10 September 20}}, asking {^minister him} for a closure. Did anybody answer {^okonjo her}?}

{q15.src Mr. {=drummond DRUMMOND}}: {q15 {^minister He} did not. {^minister He} {q27.cue told} {~aide an aide} that {q27 closing a viaduct costs votes}. {^drummond I} was in the room.}

{q16.src Mr. {=voss VOSS}}: {q16 {^voss I} must object. {r3 {r3.title Transport Minister} {=minister Aurelio Quist}} is not on trial here. {e3 {^minister He} has not {e3.trigger resigned}}, and why should {^minister he}? {e4 {=house The House} {e4.trigger passed} {=bill the Viaducts (Funding) Bill}}, which {^minister he} wrote, by {v3 118 votes} to {v4 79}.}

{q17.src Ms. {=lam LAM}}: {q17 And {~cut an amendment} of {d11 October 30} took {n3 $40 million} out of {^bill it}.}

{q18.src Mr. {=voss VOSS}}: {q18 By {v5 99} to {v6 98}! Had one of {^house us} been at the dentist, we would still have the money.}

{q19.src Ms. {=baptiste BAPTISTE}}: {q19 Order. Nobody is to shout at Mr. {=drummond Drummond}, who has been standing for {x forty} minutes. Ms. {=lam Lam}.}

{q20.src Ms. {=lam LAM}}: {q20 {q28 {s1 Seventy-one percent of commuters} want {~closure {~kestrel the viaduct} closed}}, {q28.cue according to} {q28.src {=harborline Harborline Polling}}, {q28 and {s2 18 percent of hauliers}}. Sir, if this room were empty, what would {^drummond you} tell {^lam me}?}

{q21.src Mr. {=drummond DRUMMOND}}: {q21 That {^kestrel it} should be taken down and {^drummond I} should be there to see it. The {x K-500} crane is in the yard already. {=moana Moana Taiaroa}, who is {a2 33} and a better engineer than {^drummond I} was, {c4 {c4.trigger wrote} to {=works the Bureau} in {d12 April}} to say so. {^works They} put {^moana her} letter in a file marked "{x Vibrations, Miscellaneous}".}

{q22.src Mr. {=eriksen ERIKSEN}}: {q22 {^moana She} was sued, was {^moana she} not, for leaking it?}

{q23.src Mr. {=drummond DRUMMOND}}: {q23 {e5 {=contractor Ferris and Daughter} {e5.trigger sued} {^moana her} in {d13 June}}, and the case was dropped. {^drummond I} have never been prouder of a deputy.}

{q24.src Ms. {=baptiste BAPTISTE}}: {q24 {^baptiste I} thank {~drummond the witness}. {c5 {=committee The Committee} will {c5.trigger hear} {~minister the Minister} on {d14 Wednesday, November 14}}. {^baptiste I} put {~motion the motion that {~kestrel the viaduct} be closed meanwhile}.}

{q25.src {~clerk CLERK}}: {q25 {v7 Seven} for, {v8 two} against. {e6 {~motion The motion} is {e6.trigger carried}}.}

{q26.src Mr. {=drummond DRUMMOND}}: {q26 May {^drummond I} sit now?}
---
entity committee organization "Select Committee on Transport"
entity baptiste person "Baptiste" gender=feminine
entity drummond person "Alec Drummond" gender=masculine
entity eriksen person "Eriksen" gender=masculine
entity lam person "Lam" gender=feminine
entity voss person "Voss" gender=masculine
entity clerk person "clerk" named=no
entity moana person "Moana Taiaroa" gender=feminine
entity okonjo person "Ngozi Okonjo-Ward" gender=feminine
entity minister person "Aurelio Quist" gender=masculine
entity aide person "aide" named=no
entity works organization "Works Bureau"
entity house organization "House"
entity contractor organization "Ferris and Daughter"
entity harborline organization "Harborline Polling"
entity kestrel place "Kestrel Viaduct"
entity dead group "two painters" named=no
entity subpoena other "subpoena of the Bureau" named=no
entity bill law "Viaducts (Funding) Bill"
entity cut other "amendment of October 30" named=no
entity closure other "viaduct closed" named=no
entity motion other "motion that the viaduct be closed meanwhile" named=no
date d1 2018-11-07
date d2 1974
date d3 2018-03
date d4 2018-09-18T07:40
date d5 2018-09
date d6 2018-09-18T09:00
date d7 2018-10-02
date d9 2018-W44
date d10 2018-09-20
date d11 2018-10-30
date d12 2018-04
date d13 2018-06
date d14 2018-11-14
count n1 value=9 unit=members what="in the room"
count n2 value=2 unit=painters what=killed
count n3 value=40000000 unit=dollars what="taken out of the bill"
event e1 testify agents=drummond patients=committee date=d1
event e2 die patients=dead date=d7 place=kestrel
event e3 resign agents=minister factuality=negated
event e5 sue agents=contractor patients=moana date=d13
event e6 pass agents=committee patients=motion date=d1
role r1 person=baptiste title=chair org=committee status=current
role r2 person=moana title=deputy status=former
role r3 person=minister title="Transport Minister" status=current
age a1 person=drummond years=67
age a2 person=moana years=33
contact c1 from=okonjo to=drummond medium=phone date=d4
contact c2 from=drummond to=okonjo medium=meeting date=d6 place=kestrel
contact c3 from=okonjo to=minister medium=email date=d10
contact c4 from=moana to=works medium=letter date=d12
contact c5 from=committee to=minister medium=meeting date=d14 factuality=planned
vote v1 choice=subpoena count=6 unit=votes stance=for date=d9
vote v2 choice=subpoena count=3 unit=votes stance=against date=d9
vote v3 choice=bill count=118 unit=votes stance=for
vote v4 choice=bill count=79 unit=votes stance=against
vote v5 choice=cut count=99 unit=votes stance=for date=d11
vote v6 choice=cut count=98 unit=votes stance=against date=d11
vote v7 choice=motion count=7 unit=votes stance=for
vote v8 choice=motion count=2 unit=votes stance=against
share s1 choice=closure percent=71 population=commuters survey=harborline
share s2 choice=closure percent=18 population=hauliers survey=harborline
quote q1 direct speaker=baptiste
quote q2 direct speaker=drummond to=baptiste
quote q3 direct speaker=eriksen to=drummond
quote q4 direct speaker=drummond to=eriksen
quote q5 direct speaker=eriksen to=drummond
quote q6 direct speaker=drummond to=eriksen
quote q7 direct speaker=okonjo to=drummond
quote q8 direct speaker=baptiste to=drummond
quote q9 direct speaker=drummond to=baptiste
quote q10 direct speaker=eriksen to=drummond
quote q11 direct speaker=drummond to=eriksen
quote q12 direct speaker=baptiste to=eriksen
quote q13 direct speaker=eriksen to=baptiste
quote q14 direct speaker=lam to=drummond
quote q15 direct speaker=drummond to=lam
quote q27 indirect speaker=minister to=aide
quote q16 direct speaker=voss
quote q17 direct speaker=lam to=voss
quote q18 direct speaker=voss to=lam
quote q19 direct speaker=baptiste
quote q20 direct speaker=lam to=drummond
quote q21 direct speaker=drummond to=lam
quote q22 direct speaker=eriksen to=drummond
quote q23 direct speaker=drummond to=eriksen
quote q24 direct speaker=baptiste
quote q25 direct speaker=clerk
quote q26 direct speaker=drummond
role r4 person=drummond title=engineer status=current
event e4 pass agents=house patients=bill
quote q28 indirect speaker=harborline
