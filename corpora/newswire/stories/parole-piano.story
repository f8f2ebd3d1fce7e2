id: parole-piano
published: 2004-02-03
house: newsroom
topic: courts
length: brief
traps: old-age-figure, refused
---
{a1 {=halina Halina Wojtas} is 83} and plays mazurkas on a table edge. {~board The state parole board} would like {^halina her} to keep doing it where {^halina she} is.

{e1 {=board The Board of Pardons} on {d1 Tuesday} {e1.trigger denied} {~petition {^halina her} petition} for the fourth time}, {v1 two commissioners willing}, {v2 three not}. {q1.src {r1 {r1.title Chairwoman} {=reyes Consuelo Reyes}}, {~reyes the swing vote},} {q1.cue commented} that "{q1 remorse is not a matter of tempo.}"

{=halina Wojtas} was {e2 {e2.trigger sentenced} in {d2 1971}}, at {a2 fifty}, for a shooting at {=lodge the Polish Falcons' lodge} in {=ham Hamtramck}. {e3 {~cashier The cashier} {e3.trigger died}}.

{c1 {r2 {r2.title Warden} {=warden Clyde Spivey}} {c1.trigger sat down} with {^halina her} at supper} {c1.purpose to break the news}. {q2.src {^warden He}} {q2.cue recounted}: "{q2 {^halina She} patted {^warden my} hand. Then {^halina she} asked for the rest of {^warden my} peaches.}"

{e4 {~upright A request to move an upright into the chapel} was {e4.trigger turned down} {d3 last fall}}. {n1 About 300 letters} of support came, {n2 nine} of them from jurors' children.
---
entity halina person "Halina Wojtas" gender=feminine
entity board organization "Board of Pardons"
entity petition other "Halina Wojtas's petition" named=no
entity reyes person "Consuelo Reyes" gender=feminine
entity lodge organization "Polish Falcons' lodge"
entity ham place "Hamtramck"
entity cashier person "cashier" named=no
entity warden person "Clyde Spivey" gender=masculine
age a1 person=halina years=83
age a2 person=halina years=50 date=d2
date d1 2004-02-03
date d2 1971
date d3 2003-FA
event e1 reject agents=board patients=petition date=d1
event e2 sentence patients=halina date=d2
event e3 die patients=cashier
vote v1 choice=petition count=2 unit=commissioners stance=for
vote v2 choice=petition count=3 unit=commissioners stance=against
role r1 person=reyes title=Chairwoman org=board status=current
quote q1 direct speaker=reyes
role r2 person=warden title=Warden status=current
contact c1 from=warden to=halina medium=meeting purpose="to break the news"
quote q2 direct speaker=warden
count n1 value=300 unit=letters what="of support" bound=about
count n2 value=9 unit=letters what="from jurors' children"
event e4 reject patients=upright date=d3
entity upright other "request to move an upright into the chapel" named=no
