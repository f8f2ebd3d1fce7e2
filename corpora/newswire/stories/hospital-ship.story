id: hospital-ship
published: 2010-10-04
house: transcript
topic: health
length: full
traps: nested-speech, rhetorical-question, metaphor, idiom, fictional-character, negated, duration, number-in-name
source: Harbour Conversations, part two
---
For {x twelve} years Dr {=amina Amina Sesay-Holm} has operated aboard {=ship the Mercy Star II}, which was to be scrapped until {^ship her} {~crew crew and patients} refused. {c1 {=teo Teófilo Brandão} {c1.trigger sat down with} {^amina her} in {=freetown Freetown} on {d1 Saturday 2 October}}. The conversation has been shortened.

{q1.src {~teo Q}}: {q1 Let us start with the ballot. Who has a vote on a ship?}

{q2.src {~amina A}}: {q2 Nobody. That was the beauty of it. {c2 {r1 {~owner The {r1.title chairman} of {=line the Northern Relief Line}}, {=owner Anders Kvam}}, {c2.trigger {q24.cue telexed}} {^crew us} in {d2 July}} that {q24 {^ship she} would go to the breakers}. So {q3.src {r2 {=ignatius Ignatius}, {~ignatius {^crew our} {r2.title cook}}},} nailed a soup tin to the mast and {q3.cue said}, '{q3 Put in a bean}.'}

{q4.src {~teo Q}}: {q4 A bean?}

{q5.src {~amina A}}: {q5 White {~sailing to keep {^ship her} sailing}, black to go home. {v1 Two hundred and nine white}. {v2 Fourteen black}. One was a coffee bean and {^crew we} have {^crew our} suspicions. {e1 {^sailing It} {e1.trigger carried}, as they say in parliaments}.}

{q6.src {~teo Q}}: {q6 And what did Mr {=owner Kvam} do?}

{q7.src {~amina A}}: {q7 {^owner He} did what a decent man does when {^owner he} is beaten by a vegetable. {c3 {^owner He} {c3.trigger flew out to see} {^crew us} on {d3 9 August}}, {a1 seventy-two years old}, in a blue suit, and {^owner he} stood in line for the dentist like anybody. {e2 {^owner He} did not {e2.trigger resign}; the newspapers had that wrong}.}

{q8.src {~teo Q}}: {q8 {^amina You} grew up on this river.}

{q9.src {~amina A}}: {q9 {^amina I} left it. {a2 {^amina I} was nine}, on somebody's shoulders. {e3 {~brother {^amina My} brother} was {e3.trigger killed} at the ferry in {d4 1991}}. {n1 {~canoe Eleven of our street}} went into one canoe, and it was meant for {x four}. In {=bergen Bergen} {r3 {~wenche a {r3.title teacher}}, {=wenche Wenche Holm}}, took {^amina me} home to supper and forgot to send {^amina me} back. That is how {^amina I} came by the hyphen.}

{q10.src {~teo Q}}: {q10 People call {^amina you} the Florence Nightingale of the estuary.}

{q11.src {~amina A}}: {q11 People have not heard {^amina me} when the generator fails. Florence had a lamp. {^amina I} have Captain Ahab: {r4 {r4.title Captain} {=ransome Bode Ransome}}, and {^ransome he} has been hunting the same diesel pump since {d5 Easter}.}

{q12.src {~teo Q}}: {q12 How many operations?}

{q13.src {~amina A}}: {q13 {n2 Nine hundred and sixty} {d6 this year}. {n3 Four patients} {^crew we} lost, and {^amina I} can give {^teo you} the names. Shall {^amina I}? No. Their mothers will hear it.}

{q14.src {~teo Q}}: {q14 {q23.src {~ministry The health ministry}} {q23.cue says} {q23 half the work could be done ashore}.}

{q15.src {~amina A}}: {q15 In which building? {c4 {^amina I} {c4.trigger wrote} to {r5 {~jalloh the {r5.title minister}}, Mrs {=jalloh Fatmata Jalloh}}, in {d7 March}}, and {c7 {c7.trigger again} in {d8 May}}. {c5 {^jalloh She} {c5.trigger rang} {^amina me} at six one morning from {^jalloh her} car}. {q16.src {^jalloh She}} {q16.cue said} {q16 the plans for the building had been eaten by termites}. {^amina I} thought it was a figure of speech. It was not a figure of speech.}

{q17.src {~teo Q}}: {q17 Is there money?}

{q18.src {~amina A}}: {q18 {n4 Two million kroner}, from a lady who made fish balls. {s1 And {~town the town} wants {^crew us}: {=college Fourah Mission College} sent students round, and 88 out of a hundred said {~stay stay}}. {s2 Nine in a hundred said {~go go}}, and they live next to the generator.}

{q19.src {~teo Q}}: {q19 What happens when the term ends?}

{q20.src {~amina A}}: {q20 {c6 {^owner He} will {c6.trigger meet} {^crew us}, tin and all, on {d10 15 January}}. There will be another ballot, and {~ignatius the cook} has laid in a kilo of white beans.}

{q21.src {~teo Q}}: {q21 Last question. Are {^amina you} not tired?}

{q22.src {~amina A}}: {q22 {^amina I} am 28 in the mornings. By five o'clock {^amina I} am {~ransome the captain}'s pump. But look there. {a3 {~boy That boy} is three}. {d12 Yesterday} {^boy he} had no roof to {^boy his} mouth. {d13 This morning} {^boy he} swore at {^amina me}, in {x two} languages, with every consonant.}

(Interview ends. {=ignatius Ignatius}, asked through the galley door about the coffee bean, declined to answer.)
---
entity amina person "Amina Sesay-Holm" gender=feminine
entity ship product "Mercy Star II"
entity crew group "crew and patients" named=no
entity teo person "Teófilo Brandão"
entity freetown place "Freetown"
entity owner person "Anders Kvam" gender=masculine
entity line organization "Northern Relief Line"
entity ignatius person "Ignatius"
entity sailing other "keep her sailing" named=no
entity brother person "Sesay-Holm's brother" named=no gender=masculine
entity canoe group "eleven of our street" named=no
entity bergen place "Bergen"
entity wenche person "Wenche Holm"
entity ransome person "Bode Ransome" gender=masculine
entity ministry organization "health ministry" named=no
entity jalloh person "Fatmata Jalloh" gender=feminine
entity town group "town" named=no
entity college organization "Fourah Mission College"
entity stay other "stay" named=no
entity go other "go" named=no
entity boy person "boy" named=no gender=masculine
date d1 2010-10-02
date d2 2010-07
date d3 2010-08-09
date d4 1991
date d5 2010-04-04
date d6 2010
date d7 2010-03
date d8 2010-05
date d10 2011-01-15
date d12 2010-10-01
date d13 2010-10-02TMO
event e1 pass agents=crew patients=sailing
event e2 resign agents=owner factuality=negated
event e3 die patients=brother date=d4
age a1 person=owner years=72 date=d3
age a2 person=amina years=9
age a3 person=boy years=3
role r1 person=owner title=chairman org=line status=current
role r2 person=ignatius title=cook org=ship status=current
role r3 person=wenche title=teacher
role r4 person=ransome title=Captain org=ship status=current
role r5 person=jalloh title=minister status=current
count n1 value=11 unit=people what="in one canoe"
count n2 value=960 unit=operations what="performed this year"
count n3 value=4 unit=patients what="lost"
count n4 value=2000000 unit=kroner what="given by a lady who made fish balls"
vote v1 choice=sailing count=209 unit=beans stance=for
vote v2 choice=sailing count=14 unit=beans stance=against
share s1 choice=stay percent=88 population=town survey=college
share s2 choice=go percent=9 population=town survey=college
contact c1 from=teo to=amina medium=meeting date=d1 place=freetown
contact c2 from=owner to=crew medium=letter date=d2
contact c3 from=owner to=crew medium=meeting date=d3
contact c4 from=amina to=jalloh medium=letter date=d7
contact c5 from=jalloh to=amina medium=phone
contact c6 from=owner to=crew medium=meeting date=d10 factuality=planned
quote q1 direct speaker=teo to=amina
quote q2 direct speaker=amina to=teo
quote q3 direct speaker=ignatius
quote q4 direct speaker=teo to=amina
quote q5 direct speaker=amina to=teo
quote q6 direct speaker=teo to=amina
quote q7 direct speaker=amina to=teo
quote q8 direct speaker=teo to=amina
quote q9 direct speaker=amina to=teo
quote q10 direct speaker=teo to=amina
quote q11 direct speaker=amina to=teo
quote q12 direct speaker=teo to=amina
quote q13 direct speaker=amina to=teo
quote q14 direct speaker=teo to=amina
quote q15 direct speaker=amina to=teo
quote q16 indirect speaker=jalloh to=amina
quote q17 direct speaker=teo to=amina
quote q18 direct speaker=amina to=teo
quote q19 direct speaker=teo to=amina
quote q20 direct speaker=amina to=teo
quote q21 direct speaker=teo to=amina
quote q22 direct speaker=amina to=teo
quote q23 indirect speaker=ministry
contact c7 from=amina to=jalloh medium=letter date=d8
quote q24 indirect speaker=owner to=crew medium=letter
