id: gandiour-fish-market
published: 2010-01-29
house: meridian
topic: local-government
length: brief
traps: duration, refused, planned
source: Meridian
---
{=gandiour GANDIOUR}, {d1 Jan 29} (Meridian) - {e1 {~council The regional council of {=gandiour Gandiour}} {e1.trigger agreed} on {d2 Thursday} {~move to move the century-old fish market {x eight} kilometres inland}}, {v1 19 votes} to {v2 12} with {v3 three abstentions}, over the anger of the women who sell there.

"{q1 Fish do not climb hills}," {q1.cue said} {q1.src {r1 {=coumba Ndèye Coumba Thiaré}, {~coumba {r1.title secretary} of {=coop the Traders' Cooperative}}}}, as {e2 {~marchers {n1 about 300 members}} {e2.trigger marched} around the hall}.

{q2.src {r2 {r2.org {~council Council}} {r2.title president} {=ousseynou Ousseynou Mbaring}}, {a1 50},} {q2.cue replied} that {q2 {s1 58 percent of residents had supported {~move the move}}, and {s2 in the inland districts four in five}}; {~council the council} paid for that poll. {q3 {s3 Of {n2 1,700 stallholders} whom {~coop the cooperative} asked, 97 percent said {~no no}}}, {=coumba Thiaré} {q3.cue countered}.

{c1 {=ousseynou Mbaring} and {=coumba Thiaré} {c1.trigger met} for an hour on {d3 Tuesday}}. Neither would say what was discussed.

{r3 {r3.title Governor} {=aliou Aliou Diambar}} has until {d4 February 15} to approve the decision. {q4.src {^aliou He}} {q4.cue told} {=radio Radio Delta} that {q4 the market "smells, but of money"}.

(Reporting by Bineta Faye-Lô; Editing by Colm Reyes)
---
entity gandiour place "Gandiour"
entity council organization "regional council of Gandiour" named=no
entity move other "to move the century-old fish market eight kilometres inland" named=no
entity coumba person "Ndèye Coumba Thiaré"
entity coop organization "Traders' Cooperative"
entity marchers group "about 300 members" named=no
entity ousseynou person "Ousseynou Mbaring"
entity no other "no" named=no
entity aliou person "Aliou Diambar" gender=masculine
entity radio organization "Radio Delta"
date d1 2010-01-29
date d2 2010-01-28
date d3 2010-01-26
date d4 2010-02-15
event e1 pass agents=council patients=move date=d2
event e2 protest agents=marchers date=d2
vote v1 choice=move count=19 unit=votes stance=for date=d2
vote v2 choice=move count=12 unit=votes stance=against date=d2
vote v3 choice=move count=3 unit=abstentions stance=abstain date=d2
role r1 person=coumba title=secretary org=coop status=current
role r2 person=ousseynou title=president org=council status=current
role r3 person=aliou title=Governor status=current
quote q1 direct speaker=coumba
quote q2 indirect speaker=ousseynou
quote q3 indirect speaker=coumba
quote q4 mixed speaker=aliou to=radio
contact c1 from=ousseynou to=coumba medium=meeting date=d3
age a1 person=ousseynou years=50
count n1 value=300 unit=members what="who marched around the hall" bound=about
count n2 value=1700 unit=stallholders what=asked
share s1 choice=move percent=58 population=residents survey=council
share s2 choice=move percent=80 population="in the inland districts" survey=council
share s3 choice=no percent=97 population=stallholders survey=coop
