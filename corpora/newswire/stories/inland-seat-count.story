id: inland-seat-count
published: 2019-12-13
house: transcript
topic: elections
length: brief
traps: total, anniversary
---
Declaration for {=whin Whinmoor and Daleside}, read at {=hall the Corn Hall} {d1 this morning}

{q1.src {=quaye DAVINA QUAYE-LORD}, {r1 {r1.title RETURNING OFFICER}}}: {q1 {^quaye I} give notice that the votes recorded for each candidate are as follows. {v1 {=adey Adeyinka, Folake}, {=reform Reform Alliance}: fourteen thousand, three hundred and two}. {v2 {=bask Baskerville, Thomas John}, {=farm Farmers' Union}: fourteen thousand, one hundred and ninety}. {v3 {=cotz Cotzee, Wilhelmina}: eight hundred and eleven}. {v4 {=lord Lord Turnip of the Dale}: four hundred and six}.}

{q2.src {~crowd VOICE FROM THE HALL}}: {q2 Recount!}

{q3.src {=quaye QUAYE-LORD}}: {q3 {^quaye I} have been asked, and {^quaye I} have refused. {n1 Rejected papers, ninety-four}. {e1 {^quaye I} declare that {=adey Folake Adeyinka} is duly {e1.trigger elected}}.}

{q4.src {=adey ADEYINKA}}: {q4 Thank you. {d2 Two years ago} {s1 {^reform we} got nineteen per cent here}; {d3 this morning} {s2 it is forty-eight}. {c1 Mr {=bask Baskerville} {c1.trigger shook} {^adey my} hand behind that curtain}, and {a1 {~father {^adey my} father}, who is eighty-eight}, {c2 {c2.trigger rang} {^adey me} at {d4 four o'clock} {c2.purpose to ask whether it was over}}.}

{q5.src {=bask BASKERVILLE}}: {q5 It is over.}
---
entity whin place "Whinmoor and Daleside"
entity hall place "Corn Hall"
entity quaye person "Davina Quaye-Lord"
entity adey person "Folake Adeyinka" aliases="Adeyinka, Folake"
entity reform organization "Reform Alliance"
entity bask person "Thomas John Baskerville" aliases="Baskerville, Thomas John"
entity farm organization "Farmers' Union"
entity cotz person "Wilhelmina Cotzee" aliases="Cotzee, Wilhelmina"
entity lord person "Lord Turnip of the Dale"
entity crowd person "voice from the hall" named=no
entity father person "Adeyinka's father" named=no
date d1 2019-12-13TMO
date d2 2017
date d3 2019-12-13TMO
date d4 2019-12-13T04:00
vote v1 choice=adey count=14302 unit=votes
vote v2 choice=bask count=14190 unit=votes
vote v3 choice=cotz count=811 unit=votes
vote v4 choice=lord count=406 unit=votes
event e1 elect patients=adey place=whin
quote q1 direct speaker=quaye
quote q2 direct speaker=crowd
quote q3 direct speaker=quaye
quote q4 direct speaker=adey
quote q5 direct speaker=bask
role r1 person=quaye title="RETURNING OFFICER" status=current
age a1 person=father years=88
contact c1 from=bask to=adey medium=meeting
contact c2 from=father to=adey medium=phone date=d4 purpose="to ask whether it was over"
count n1 value=94 unit=papers what=rejected
share s1 choice=reform percent=19 date=d2
share s2 choice=reform percent=48 date=d3
