id: readout-tarbert
published: 2019-11-25
house: transcript
topic: elections
length: brief
traps: article-number, hypothetical
source: Hall recording
---
{=school Glenshiel School}, {d1 Saturday, 23 November 2019}. From the recording.

{q1.src {=muriel MURIEL KERRIGAN-ACHEBE}}: {q1 Order, please. {r1 {^muriel I}, being the acting {r1.title returning officer}} for {=tarbet West Tarbet}, give notice under Rule {x 50} that the votes were as follows. {v1 {=sunil Sunil Banerji}, {=lab Labour}, nine thousand and forty}. {v2 {=elspeth Elspeth Cormack}, {=unity Highland Unity}, twelve thousand one hundred and seventy-one}. {v3 {=tobias Tobias Drew}, {=con Conservative}, four thousand and six}. {v4 {=mei Mei-Lin Xu}, {=grn Green}, eight hundred and ninety-nine}. {v5 {~rejected Rejected papers}, fifty-two}. {e1 {=elspeth Elspeth Cormack} is duly {e1.trigger elected}}.}

{q2.src {=elspeth CORMACK}}: {q2 Thank {^muriel you}. {c1 {=sunil Sunil} has {c1.trigger shaken} {^elspeth my} hand}, {c2 {=tobias Tobias} {c2.trigger wrote} {^elspeth me} a card}, and {a1 {=mei Mei-Lin} is nineteen}, so all {^elspeth I} ask of {^mei her} is not to stop. {q4 {s1 Seven in ten of you would vote {~other for anybody else}}}, {q4.src {=courier the Courier}} {q4.cue said} in {d2 August}. {e2 {~ross {^elspeth My} brother}, {=ross Ross Cormack}, {e2.trigger died} that week}, {a2 at fifty-five}. If {^ross he} were here {^ross he} would demand a recount.}

{q3.src {=sunil BANERJI}}: {q3 {s2 {=lab Labour} had nineteen per cent here} when {^sunil I} joined. {^lab We} shall be back.}
---
entity school place "Glenshiel School"
entity muriel person "Muriel Kerrigan-Achebe" gender=feminine
entity tarbet place "West Tarbet"
entity sunil person "Sunil Banerji" gender=masculine
entity lab organization "Labour"
entity elspeth person "Elspeth Cormack" gender=feminine
entity unity organization "Highland Unity"
entity tobias person "Tobias Drew" gender=masculine
entity con organization "Conservative"
entity mei person "Mei-Lin Xu" gender=feminine
entity grn organization "Green"
entity rejected other "rejected papers" named=no
entity other other "anybody else" named=no
entity courier organization "Courier"
entity ross person "Ross Cormack" gender=masculine
date d1 2019-11-23
date d2 2019-08
quote q1 direct speaker=muriel
role r1 person=muriel title="returning officer" status=acting
vote v1 choice=sunil count=9040 unit=votes
vote v2 choice=elspeth count=12171 unit=votes
vote v3 choice=tobias count=4006 unit=votes
vote v4 choice=mei count=899 unit=votes
vote v5 choice=rejected count=52 unit=papers
event e1 elect patients=elspeth date=d1 place=tarbet
quote q2 direct speaker=elspeth
contact c1 from=sunil to=elspeth medium=meeting
contact c2 from=tobias to=elspeth medium=letter
age a1 person=mei years=19
quote q4 indirect speaker=courier date=d2
share s1 choice=other percent=70 survey=courier date=d2
event e2 die patients=ross date=d2
age a2 person=ross years=55
quote q3 direct speaker=sunil
share s2 choice=lab percent=19 population="in West Tarbet"
