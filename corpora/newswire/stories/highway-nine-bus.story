id: highway-nine-bus
published: 2016-07-20
house: meridian
topic: disasters
length: brief
traps: article-number, number-in-name
---
{=thang THANGMA BEND}, {d1 July 20} (Meridian) - A bus carrying a wedding band slid off Highway {x 9} into {=teshi the Teshi gorge} on {d2 Tuesday}, {e1 {e1.trigger killing} {~dead {n1 ten musicians}}} and {e2 {e2.trigger injuring} {~hurt {n2 three}}}.

{e3 {r2 {~dawa The {r2.title driver}}}, {=dawa Dawa Gyalpo-Rai}, {a1 28}, was {e3.trigger charged} under Article {x 161} by {d3 nightfall}}. "{q1 The road left first. {^dawa I} only followed it}," {q1.src {~dawa the driver}} {q1.cue pleaded} at a hearing that lasted {x six} minutes.

{q2 {c1 {^rita She} had {c1.trigger written} to {~roads the roads department} about the bend {d4 three weeks ago} and been thanked for {^rita her} handwriting}}, {q2.src {r1 {r1.title district officer} {=rita Rita Limbu-Hart}}} {q2.cue divulged}. {c2 {^rita She} {c2.trigger telephoned} {~bina the bride}'s house {^rita herself}}.

"{q3 {^dead They} were to play until sunrise}," {q3.src {=bina Bina Rajbanshi}, {a2 22},} {q3.cue managed to say}.

(Reporting by Gopal Thami)
---
entity thang place "Thangma Bend"
entity teshi place "Teshi gorge"
entity dead group "ten musicians" named=no
entity hurt group "three injured" named=no
entity dawa person "Dawa Gyalpo-Rai" gender=masculine
entity rita person "Rita Limbu-Hart" gender=feminine
entity roads organization "roads department" named=no
entity bina person "Bina Rajbanshi" gender=feminine
date d1 2016-07-20
date d2 2016-07-19
date d3 2016-07-19TEV
date d4 2016-W26
event e1 die patients=dead date=d2 place=teshi
event e2 injure patients=hurt date=d2 place=teshi
event e3 charge patients=dawa date=d3
contact c1 from=rita to=roads medium=letter purpose="about the bend" date=d4
contact c2 from=rita to=bina medium=phone
role r1 person=rita title="district officer" status=current
age a1 person=dawa years=28
age a2 person=bina years=22
count n1 value=10 unit=musicians what=killed
count n2 value=3 unit=people what=injured
quote q1 direct speaker=dawa
quote q2 indirect speaker=rita
quote q3 direct speaker=bina
role r2 person=dawa title=driver
