id: depot-rest-survey
published: 2021-10-18
house: newsroom
topic: labour
length: brief
traps: nested-speech, duration
---
{q1 {s1 More than half of {~staff warehouse staff}, 54 per cent, {~skip skip at least one rest break a week}} to reach {^staff their} targets}, {q1.src a study by {=tamar the University of the Tamar}} {q1.cue suggests}.

{~team The researchers} questioned {n1 2,317 workers} at {n2 nineteen depots} in {=midlands the English Midlands} between {d1 May} and {d2 July}. {s2 Among {~night those on the night shift} the share was 67 per cent}.

"{q2 {~picker One man} {q3.cue told} {^pereira me}, '{q3 {~phone The handset} knows when {^picker I} am in the toilet}'}," {q2.src {a1 {r1 {=pereira Lucinda Pereira}, {~pereira the {r1.title sociologist}}} who led the work, 44},} {q2.cue said} on {d3 Monday}. "{q2 {^pereira I} heard that again and again.}"

{q4.src {=corran The Corran Logistics Group}}, which runs {n3 six of the sites}, {q4.cue disputed} {q4 the findings}. {q5 No worker is disciplined for taking a break}, {q5.src {^corran it}} {q5.cue said}, {q5 and {x fifteen} minutes are allowed every four hours}. {c1 {r2 {~gaskell {^corran Its} {r2.title head of people}}, {=gaskell Peter Gaskell}}, {c1.trigger met} {~team the authors} {d4 last week}}.

{s3 Only 18 per cent of respondents {~complained had ever complained}}.
---
entity staff group "warehouse staff" named=no
entity skip other "skip at least one rest break a week" named=no
entity tamar organization "University of the Tamar"
entity midlands place "English Midlands"
entity night group "those on the night shift" named=no
entity phone product "handset" named=no
entity picker person "one man" named=no gender=masculine
entity pereira person "Lucinda Pereira" gender=feminine
entity team group "researchers" named=no
entity corran organization "Corran Logistics Group"
entity gaskell person "Peter Gaskell" gender=masculine
entity complained other "had ever complained" named=no
date d1 2021-05
date d2 2021-07
date d3 2021-10-18
date d4 2021-W41
share s1 choice=skip percent=54 population="warehouse staff" survey=tamar
quote q1 indirect speaker=tamar
count n1 value=2317 unit=workers what=questioned
count n2 value=19 unit=depots what="where workers were questioned"
share s2 choice=skip percent=67 population="those on the night shift" survey=tamar
quote q2 direct speaker=pereira date=d3
quote q3 direct speaker=picker to=pereira
role r1 person=pereira title=sociologist org=tamar status=current
age a1 person=pereira years=44
count n3 value=6 unit=sites what="run by Corran"
quote q5 indirect speaker=corran
role r2 person=gaskell title="head of people" org=corran status=current
contact c1 from=gaskell to=team medium=meeting date=d4
share s3 choice=complained percent=18 population=respondents survey=tamar
quote q4 indirect speaker=corran
