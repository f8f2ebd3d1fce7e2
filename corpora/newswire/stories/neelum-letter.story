id: neelum-letter
published: 2005-11-30
house: meridian
topic: diplomacy
length: brief
traps: called-for, refused, unnamed-source
source: Meridian
---
{=islamabad ISLAMABAD}, {d1 Nov 30} (Meridian) - {q1 {c1 {r1 {~parveen {=pakistan Pakistan}'s {r1.title water minister}}, {=parveen Parveen Akhtar Lodhra}}, {c1.trigger wrote} to {r2 {~rawat {=india India}'s {r2.title irrigation secretary}}, {=rawat Girish Rawatkar}}, on {d2 Tuesday} {c1.purpose proposing a joint survey of a disputed canal}}}, {q1.src {~aide an aide to {^parveen her}}} {q1.cue said}.

"{q2 {n1 Forty thousand farmers} cannot wait for lawyers}," {q2.src {~letter the letter}, which Meridian saw,} {q2.cue said}. {^letter It} called for work on the canal to stop.

{q3.src {r3 {=mehra Sunita Mehrotra-Dass}, {~mehra a {r3.title spokeswoman} for {r3.org {=mea the Indian External Affairs Ministry}}}}}, {q3.cue confirmed} that {q3 {~letter the letter} had arrived} but {q4.cue would not say} {q4 whether {c2 {=rawat Rawatkar} would {c2.trigger reply}}}.

{c3 {=parveen Lodhra} last {c3.trigger met} {=rawat Rawatkar} in {=lahore Lahore} in {d3 August}}, after {e1 a clash between villagers in which {~hurt {n2 16 people}} were {e1.trigger hurt}}. {q5 {c4 {^parveen She} will not {c4.trigger see} {^rawat him} at a conference in {=delhi New Delhi} {d4 next week}}}, {q5.src {~aide the aide}} {q5.cue said}.

(Reporting by Z. Kamal; Editing by Ian Frost)
---
entity islamabad place "Islamabad"
entity pakistan place "Pakistan"
entity india place "India"
entity lahore place "Lahore"
entity delhi place "New Delhi"
entity parveen person "Parveen Akhtar Lodhra" gender=feminine
entity rawat person "Girish Rawatkar" gender=masculine
entity aide person "aide to Parveen Akhtar Lodhra" named=no
entity letter work "letter" named=no
entity mehra person "Sunita Mehrotra-Dass" gender=feminine
entity mea organization "Indian External Affairs Ministry"
entity hurt group "16 people" named=no
date d1 2005-11-30
date d2 2005-11-29
date d3 2005-08
date d4 2005-W49
event e1 injure patients=hurt
contact c1 from=parveen to=rawat medium=letter date=d2 purpose="proposing a joint survey of a disputed canal"
contact c2 from=rawat to=parveen medium=letter factuality=possible
contact c3 from=parveen to=rawat medium=meeting date=d3 place=lahore
contact c4 from=parveen to=rawat medium=meeting date=d4 place=delhi factuality=negated
role r1 person=parveen title="water minister" org=pakistan status=current
role r2 person=rawat title="irrigation secretary" org=india status=current
role r3 person=mehra title=spokeswoman org=mea status=current
quote q1 indirect speaker=aide
quote q2 direct speaker=letter medium=letter
quote q3 indirect speaker=mehra
quote q4 indirect speaker=mehra
quote q5 indirect speaker=aide
count n1 value=40000 unit=farmers what="who cannot wait, as the letter says"
count n2 value=16 unit=people what=hurt
