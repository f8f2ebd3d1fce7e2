id: whisky-casks
published: 2000-08-06
house: newsroom
topic: crime
length: brief
traps: metaphor, old-age-figure
---
{n1 Twelve hogsheads} of whisky older than {r2 {r2.title Sgt.} {=shona Shona Maclure}} have turned into tea.

The discovery was made on {d1 Friday} at {=glen Glenmarra distillery}, when {r4 {~ueno a Japanese {r4.title buyer}}}, {=ueno Kenji Ueno}, drew a sample of the {x 40-year-old} and, {q1.cue in the phrase of} {q1.src {r1 {=fraser Fraser Gow}, {~fraser {r1.title stillman} there}}}, "{q1 went the colour of a gull}."

{q2.src Sgt. {=shona Maclure}, {a1 28},} {q2.cue surmised} {q2 the swap took place "a kettle at a time," between {d2 1996} and {d3 this spring}}. {e1 {~night A night porter} has been {e1.trigger charged} with {n2 four thefts}}.

{c1 Mr. {=ueno Ueno} {c1.trigger faxed} {r3 {~laird the {r3.title laird}}, {=laird Iain Strathdee}}, {d4 yesterday}} {c1.purpose {q3.cue offering} {q3 to buy the tea}}.
---
entity shona person "Shona Maclure" gender=feminine
entity glen organization "Glenmarra distillery"
entity ueno person "Kenji Ueno" gender=masculine
entity fraser person "Fraser Gow" gender=masculine
entity night person "night porter" named=no
entity laird person "Iain Strathdee" gender=masculine
date d1 2000-08-04
date d2 1996
date d3 2000-SP
date d4 2000-08-05
event e1 charge patients=night
role r1 person=fraser title=stillman org=glen status=current
role r2 person=shona title=Sgt. status=current
quote q1 mixed speaker=fraser
quote q2 mixed speaker=shona
age a1 person=shona years=28
count n1 value=12 unit=hogsheads what="of whisky turned into tea"
count n2 value=4 unit=thefts what="with which a night porter is charged"
contact c1 from=ueno to=laird medium=letter date=d4 purpose="offering to buy the tea"
role r3 person=laird title=laird status=current
role r4 person=ueno title=buyer status=current
quote q3 indirect speaker=ueno to=laird medium=letter
