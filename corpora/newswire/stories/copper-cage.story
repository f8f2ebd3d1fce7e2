id: copper-cage
published: 2010-10-27
house: meridian
topic: disasters
length: brief
traps: collective-speaker, negated
---
{=quillo QUILLORCO}, {d1 Oct 27} (Meridian) - A lift cage fell {x 90 metres} down {=santa the Santa Brígida} copper shaft on {d2 Tuesday}, {e1 {e1.trigger killing} {~dead {n1 nine miners}} going off shift} and {e2 {e2.trigger injuring} {~hurt {n2 two}}}.

"{q1 The brake sang. A brake must not sing}," {q1.src {=eus Eusebio Condori-Vale}, {a1 59},} {q1.cue said} from a bench outside the clinic; {^eus he} had let a nephew take {^eus his} place.

{q2 {c1 {~union The miners' union} had {c1.trigger handed} {~mgr the mine manager} a letter about the brake on {d3 Oct 4}}}, {q2.src {r1 {~sonia {^union its} {r1.title general secretary}}, {=sonia Sonia Huarachi-Lagos}},} {q2.cue revealed}. {c2 {~mgr The manager}'s {q3.cue {c2.trigger reply}} came by text: "{q3 Noted}."}

{q4 {e3 {r2 {r2.title Labour Minister} {=abel Abel Montoya-Ruck}} had not {e3.trigger resigned}}}, {q4.src {~spokes {^abel his} ministry}} {q4.cue stressed}; {c3 {^abel he} {c3.trigger met} {~widows the widows} {d4 early on Wednesday}}.

(Reporting by Lidia Coro; Editing by Sam Whitlow)
---
entity quillo place "Quillorco"
entity santa place "Santa Brígida"
entity dead group "nine miners" named=no
entity hurt group "two injured" named=no
entity eus person "Eusebio Condori-Vale" gender=masculine
entity union organization "miners' union" named=no
entity mgr person "mine manager" named=no
entity sonia person "Sonia Huarachi-Lagos" gender=feminine
entity abel person "Abel Montoya-Ruck" gender=masculine
entity spokes organization "Labour Ministry" named=no
entity widows group "widows" named=no
date d1 2010-10-27
date d2 2010-10-26
date d3 2010-10-04
date d4 2010-10-27TMO
event e1 die patients=dead date=d2 place=quillo
event e2 injure patients=hurt date=d2 place=quillo
event e3 resign agents=abel factuality=negated
contact c1 from=union to=mgr medium=letter date=d3
contact c2 from=mgr to=union medium=text
contact c3 from=abel to=widows medium=meeting date=d4
role r1 person=sonia title="general secretary" org=union status=current
role r2 person=abel title="Labour Minister" status=current
age a1 person=eus years=59
count n1 value=9 unit=miners what=killed
count n2 value=2 unit=miners what=injured
quote q1 direct speaker=eus
quote q2 indirect speaker=sonia
quote q3 direct speaker=mgr to=union medium=text
quote q4 indirect speaker=spokes
