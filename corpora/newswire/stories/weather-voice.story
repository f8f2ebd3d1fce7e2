id: weather-voice
published: 2022-01-02
house: transcript
topic: obituaries
length: brief
traps: rhetorical-question, fictional-character
---
{=radio Radio Merrow}, the Sunday programme, {d1 2 January 2022}

{q1.src {=petra PETRA NYAMBURA}}: {q1 {e1 {=gwil Gwil Trahearne}, {r1 {~gwil the {r1.title voice} of {~radio this station}'s shipping forecast}}, {e1.trigger died} on {d2 Boxing Day}}, {a1 aged seventy-five}. {=may May Trahearne}, what was {^gwil he} like at home?}

{q2.src {=may TRAHEARNE}}: {q2 Overcast. {a2 {^may I} was 21} when {c1 {^gwil he} {c1.trigger wrote} to {^may me}} to ask {c1.purpose whether {^may I} minded fog}. Who asks that? {^may I} did not.}

{q3.src {=petra NYAMBURA}}: {q3 Listeners once voted on replacing {^gwil him} with {~machine a machine}.}

{q4.src {=may TRAHEARNE}}: {q4 In {d3 2009}. {v1 Nine hundred and four wanted {=gwil Gwil}}; {v2 {~machine the machine} got thirty}. "{q5 {^gwil I} know all thirty}," {q5.src {^gwil he}} {q5.cue swore}.}

{q6.src {=petra NYAMBURA}}: {q6 And Captain Squall, of the children's hour?}

{q7.src {=may TRAHEARNE}}: {q7 Also {^gwil him}. {n1 Two hundred} of those, and never once dry.}
---
entity radio organization "Radio Merrow"
entity petra person "Petra Nyambura" gender=feminine
entity gwil person "Gwil Trahearne" gender=masculine
entity may person "May Trahearne" gender=feminine
entity machine product "machine" named=no
date d1 2022-01-02
date d2 2021-12-26
date d3 2009
event e1 die patients=gwil date=d2
age a1 person=gwil years=75
age a2 person=may years=21
role r1 person=gwil title=voice org=radio
quote q1 direct speaker=petra to=may
quote q2 direct speaker=may to=petra
quote q3 direct speaker=petra to=may
quote q4 direct speaker=may to=petra
quote q5 direct speaker=gwil
quote q6 direct speaker=petra to=may
quote q7 direct speaker=may to=petra
vote v1 choice=gwil count=904 unit=listeners date=d3
vote v2 choice=machine count=30 unit=listeners date=d3
count n1 value=200 unit=programmes what="of Captain Squall"
contact c1 from=gwil to=may medium=letter purpose="whether I minded fog"
