id: dubbing-booth
published: 2026-02-07
house: newsroom
topic: labour
length: full
traps: fictional-character, called-for, threshold, hypothetical, planned, model-number, idiom, late-speaker, price-or-percent, unnamed-source, quoted-title, negated
---
"{q1 For {x eleven} seasons {^nwosu I} have been the voice of a Turkish grandmother}," {q1.src {~nwosu the woman in the yellow headscarf}} {q1.cue said}. "{q1 {d1 Last month} they sent {^nwosu me} a recording of {^nwosu myself}. {^nwosu I} had never spoken a word of it.}"

The recording was the work of a program called {=vox VOX-12}. {~nwosu The woman} was {a1 {r1 {=nwosu Chinwe Nwosu}, {~nwosu {r1.title president} of {=guild the Lagos Dubbing Guild}}}, who is 58}, and on {d2 Thursday night}, in a wedding hall in {=surulere Surulere}, {^nwosu she} {q15.cue asked} {n1 some 900 colleagues} {q15 what {^guild they} meant to do about it}.

{^guild They} meant to fall silent. {e1 {~guild The members} {e1.trigger passed} {~strike a strike} to begin on {d3 February 16}}: {v1 782 were for it}, {v2 61 against it}, and {v3 nineteen handed in a blank slip}. Under the rules {x 60} per cent would have sufficed.

The other side of the table is {=savanna Savannah Stream}, which shows {n2 140 foreign serials} in five Nigerian languages and, since {d4 November}, three of them in the voices of people who were not in the room. {q2.src {r2 {~adler {^savanna Its} {r2.title head of content}}, {=adler Miriam Adler}}}, {q2.cue wrote} to {~guild the guild} that {q2 every recording had been "licensed in perpetuity" in {d5 2019}}. {c1 The {c1.trigger letter} reached Ms {=nwosu Nwosu} while {^nwosu she} was dubbing a divorce}.

{s1 When {=pulse Pulse Lagos} put the question to viewers, 69 per cent of them preferred {~human a human voice}}, {s2 12 per cent {~machine the machine}}, and the rest would not notice, or so they thought.

{a2 {=ganiyu Ganiyu Bello}, twenty-three}, is not so sure. {^ganiyu He} plays children, dogs and, in "{x Vali's Revenge}", a talking samovar. "{q3 {d6 Two weeks ago} {c2 {~mum {^ganiyu my} mother} {c2.trigger rang} {^ganiyu me} {c2.purpose to {q16.cue say} {q16 how well {^ganiyu I} had done as the samovar}}}. {^ganiyu I} was in bed with malaria that whole season}," {q3.src {^ganiyu he}} {q3.cue lamented}.

Not everyone wishes to fight. {=fashola Dele Fashola}, {r3 {~fashola a former {r3.title chairman} of {~guild the guild}}} and the bass behind most of the country's villains, called for patience. "{q4 If {^guild we} stop, the machine does not stop}," {^fashola he} {q4.cue argued} from the floor. "{q4 If {^guild we} talk, perhaps it learns manners.}" {^fashola He} was heard out, and applauded, and {v4 got 44 votes when {^fashola he} stood for the negotiating team}; {v5 {~aina the last to be chosen}, {=aina Aina Lawal}, had 312}.

{a3 {=aina Aina Lawal}, 31}, {r6 {~aina a {r6.title lawyer} by training}} who narrates wildlife, {c3 {c3.trigger met} {r4 {=eze Ikenna Eze}, {~eze {=savanna Savannah Stream}'s {r4.title counsel}}}, on {d7 Friday} at a petrol station on {=ikorodu Ikorodu Road}}, neither having wished to be seen in the other's office. {q5 It lasted an hour and produced two bottles of malt and no paper}, {q5.cue according to} {q5.src {~attendant an attendant} who wiped the same windscreen throughout}. {q6.src Ms {=aina Lawal}} {q6.cue would only confirm} {q6 the malt}.

What {~guild the guild} wants is short enough for a napkin: consent, a fee for every synthetic hour, and the right to be killed off. {q7 {~savanna The company} could live with the first two}, {q7.src {~source a person familiar with {^savanna its} thinking}} {q7.cue let on}; {q7 the third "would empty the nursing homes of {=istanbul Istanbul}"}.

{q8.src {r5 {r5.title Labour minister} {=danladi Rakiya Danladi}}} {q8.cue told} {=metro Metro FM} {d8 early on Saturday} that {q8 {c4 {^danladi she} would {c4.trigger receive} {~parties both parties} on {d9 Tuesday}}}. {q9 {e2 {^danladi She} might {e2.trigger sign} {~order an order} on synthetic voices before {d10 Easter}}}, {^danladi she} {q9.cue added}, {q9 if somebody could explain {^order it} to {^danladi her} in a sentence}.

The serials will not go dark at once. {n3 Sixty episodes} are finished and waiting. After that {=savanna Savannah} can use the machine, hire strangers, or put words along the bottom of the screen, which is what {a4 {~gran Ms {=nwosu Nwosu}'s own grandmother}, who is 97} and has never learnt to read, fears most.

"{q10 {^gran She} {q11.cue asked} {^nwosu me}, '{q11 Will {^savanna they} take away the wedding}?'}" Ms {=nwosu Nwosu} {q10.cue recounted}. "{q10 {^nwosu I} {q14.cue said} {q14 no}. {^gran She} {q12.cue said}, '{q12 Then strike.}'}"

On {d11 Friday morning} {e3 {n4 {~extras about forty actors}} {e3.trigger marched} past {~savanna the company}'s gate on {=victoria Victoria Island}}, in silence, which is not something that actors do often. One of {^extras them} carried a placard with a drawing of a mouth and nothing else. {q13.src {~guard A guard}} {q13.cue inquired} {q13 what it said}. Nobody answered {^guard him}.
---
entity nwosu person "Chinwe Nwosu" gender=feminine
entity vox product "VOX-12"
entity guild organization "Lagos Dubbing Guild"
entity surulere place "Surulere"
entity strike other "strike" named=no
entity savanna organization "Savannah Stream"
entity adler person "Miriam Adler"
entity pulse organization "Pulse Lagos"
entity human other "human voice" named=no
entity machine other "machine" named=no
entity ganiyu person "Ganiyu Bello" gender=masculine
entity mum person "Ganiyu Bello's mother" gender=feminine named=no
entity fashola person "Dele Fashola" gender=masculine
entity aina person "Aina Lawal" gender=feminine
entity eze person "Ikenna Eze"
entity ikorodu place "Ikorodu Road"
entity attendant person "attendant" named=no
entity source person "person familiar with Savannah Stream's thinking" named=no
entity istanbul place "Istanbul"
entity danladi person "Rakiya Danladi" gender=feminine
entity metro organization "Metro FM"
entity parties group "both parties" named=no
entity order other "order on synthetic voices" named=no
entity gran person "Chinwe Nwosu's grandmother" gender=feminine named=no
entity extras group "about forty actors" named=no
entity victoria place "Victoria Island"
entity guard person "guard" gender=masculine named=no
date d1 2026-01
date d2 2026-02-05TNI
date d3 2026-02-16
date d4 2025-11
date d5 2019
date d6 2026-01-24
date d7 2026-02-06
date d8 2026-02-07TMO
date d9 2026-02-10
date d10 2026-04-05
date d11 2026-02-06TMO
quote q1 direct speaker=nwosu to=guild
role r1 person=nwosu title=president org=guild status=current
age a1 person=nwosu years=58
count n1 value=900 unit=colleagues what="asked in the wedding hall" bound=about
event e1 pass agents=guild patients=strike date=d2
vote v1 choice=strike count=782 unit=members stance=for date=d2
vote v2 choice=strike count=61 unit=members stance=against date=d2
vote v3 choice=strike count=19 unit=members stance=abstain date=d2
count n2 value=140 unit=serials what="shown by Savannah Stream"
quote q2 mixed speaker=adler to=guild medium=letter
role r2 person=adler title="head of content" org=savanna status=current
contact c1 from=adler to=nwosu medium=letter
share s1 choice=human percent=69 population=viewers survey=pulse
share s2 choice=machine percent=12 population=viewers survey=pulse
age a2 person=ganiyu years=23
quote q3 direct speaker=ganiyu
contact c2 from=mum to=ganiyu medium=phone date=d6 purpose="to say how well I had done as the samovar"
role r3 person=fashola title=chairman org=guild status=former
quote q4 direct speaker=fashola
vote v4 choice=fashola count=44 unit=votes contest="negotiating team"
vote v5 choice=aina count=312 unit=votes contest="negotiating team"
age a3 person=aina years=31
contact c3 from=aina to=eze medium=meeting date=d7 place=ikorodu
role r4 person=eze title=counsel org=savanna status=current
quote q5 indirect speaker=attendant
quote q6 indirect speaker=aina
quote q7 mixed speaker=source
quote q8 indirect speaker=danladi to=metro date=d8
role r5 person=danladi title="Labour minister" status=current
contact c4 from=danladi to=parties medium=meeting date=d9 factuality=planned
quote q9 indirect speaker=danladi
event e2 sign agents=danladi patients=order date=d10 factuality=possible
count n3 value=60 unit=episodes what="finished and waiting"
age a4 person=gran years=97
quote q10 direct speaker=nwosu
quote q11 direct speaker=gran to=nwosu
quote q12 direct speaker=gran to=nwosu
event e3 protest agents=extras date=d11 place=victoria
count n4 value=40 unit=actors what="who marched" bound=about
quote q13 indirect speaker=guard
quote q14 indirect speaker=nwosu to=gran
quote q15 indirect speaker=nwosu to=guild date=d2
quote q16 indirect speaker=mum to=ganiyu medium=phone
role r6 person=aina title=lawyer
