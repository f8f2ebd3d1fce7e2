id: rheinlack-discharge
published: 2014-01-20
house: ansbach
topic: business
length: brief
traps: total, negated
---
{=krefeld Krefeld} (Ansbach) - {e1 {~holders Shareholders of {~rheinlack the coatings maker} {=rheinlack Rheinlack AG}} on {d1 Monday} {e1.trigger refused} to discharge {r1 {r1.title supervisory board chairman} {=kuhlenkamp Bernd Kuhlenkamp}}}, a rare rebuke over a failed acquisition in {=brazil Brazil}.

{s1 Only 47.3 percent of the capital present voted {~discharge to clear {^kuhlenkamp him}}}; {s2 51.9 percent voted {~against against}}. The other {x eleven} members of {~board the board} were discharged with large majorities.

Refusal has no direct legal effect, but some investors wanted more. "{q1 If {~kuhlenkamp the chairman} will not draw the conclusion, then {~board the board} must}," {q1.cue said} {q1.src {=tiemann Ulrike Tiemann} of {~dsv the small shareholders' association} {=dsv DSV}}.

{q2.src {a1 {=kuhlenkamp Kuhlenkamp}, 68}} {q2.cue said} {q2 {^kuhlenkamp he} would "listen carefully" and {c1 {c1.trigger confer} with {~union labour representatives} on {d2 Wednesday}}}. {e2 {^kuhlenkamp He} did not {e2.trigger resign}}.

{=rheinlack Rheinlack} wrote off {n1 212 million euros} on the Brazilian unit {=tintas Tintas do Vale} and has cut {^rheinlack its} dividend.
---
entity krefeld place "Krefeld"
entity holders group "shareholders of Rheinlack AG" named=no
entity rheinlack organization "Rheinlack AG"
entity kuhlenkamp person "Bernd Kuhlenkamp" gender=masculine
entity brazil place "Brazil"
entity discharge other "clear Kuhlenkamp" named=no
entity against other "against" named=no
entity board organization "supervisory board" named=no
entity tiemann person "Ulrike Tiemann"
entity dsv organization "DSV"
entity union group "labour representatives" named=no
entity tintas organization "Tintas do Vale"
date d1 2014-01-20
date d2 2014-01-22
event e1 reject agents=holders patients=discharge date=d1
role r1 person=kuhlenkamp title="supervisory board chairman" org=rheinlack status=current
share s1 choice=discharge percent=47.3 population="capital present" date=d1
share s2 choice=against percent=51.9 population="capital present" date=d1
quote q1 direct speaker=tiemann
age a1 person=kuhlenkamp years=68
quote q2 mixed speaker=kuhlenkamp
contact c1 from=kuhlenkamp to=union medium=meeting date=d2 factuality=planned
event e2 resign agents=kuhlenkamp factuality=negated
count n1 value=212000000 unit=euros what="written off on Tintas do Vale"
