id: nurses-national-ballot
published: 2022-12-14
house: meridian
topic: labour
length: brief
traps: threshold, duration, planned
source: Meridian
---
{=dunmore DUNMORE}, {d1 Dec 14} (Meridian) - {e1 {~nurses Nurses in {n1 three of the country's {x five} regions}} have {e1.trigger backed} {~strike a first national walkout}} in a postal ballot whose figures {=guild the Guild of Nurses} read out on {d2 Wednesday}.

{=northern Northern}: {v1 8,402 for}, {v2 1,155 against}. {=coast Coast}: {v3 11,930 in favour} and {v4 2,604 opposed}. {=midland Midland}: {v5 yes 7,017}, {v6 no 3,318}. In {=vale the Vale} and {=isles the Outer Isles}, where turnout was {n2 47 per cent} and {n3 39 per cent}, {x the 50 per cent} required by law was missed, though {s1 four in five of those who voted there wanted {~strike to strike}}.

"{q1 Members have been thanked on balconies. They would now like to be paid}," {q1.src {r1 {~renske {=guild the Guild}'s {r1.title general secretary}}, {=renske Renske Obuya}, {a1 44}},} {q1.cue said}.

{c1 {^renske She} {c1.trigger notified} {r2 {r2.title Health Minister} {=lorcan Lorcan Tighe-Ward}} by letter}. {q2.src {r3 {~lorcan The minister}, {~lorcan a former {r3.title anaesthetist}}},} {q2.cue called} the demand for {x 19 per cent} "{q2 a number from another planet}" but {q3.cue offered} {q3 {c2 to {c2.trigger meet} {^renske her} on {d3 Friday}}}.

{n4 Some 27,000 shifts} would be lost.

(Reporting by Ines Calloway; Editing by Bram Osei)
---
entity dunmore place "Dunmore"
entity nurses group "nurses in three of the country's five regions" named=no
entity strike other "first national walkout" named=no
entity guild organization "Guild of Nurses"
entity northern place "Northern"
entity coast place "Coast"
entity midland place "Midland"
entity vale place "Vale"
entity isles place "Outer Isles"
entity renske person "Renske Obuya" gender=feminine
entity lorcan person "Lorcan Tighe-Ward"
date d1 2022-12-14
date d2 2022-12-14
date d3 2022-12-16
event e1 pass agents=nurses patients=strike
count n1 value=3 unit=regions what="where nurses backed a strike"
count n2 value=47 unit=percent what="turnout in the Vale"
count n3 value=39 unit=percent what="turnout in the Outer Isles"
count n4 value=27000 unit=shifts what="that would be lost" bound=about
vote v1 choice=strike count=8402 unit=votes stance=for place=northern
vote v2 choice=strike count=1155 unit=votes stance=against place=northern
vote v3 choice=strike count=11930 unit=votes stance=for place=coast
vote v4 choice=strike count=2604 unit=votes stance=against place=coast
vote v5 choice=strike count=7017 unit=votes stance=for place=midland
vote v6 choice=strike count=3318 unit=votes stance=against place=midland
share s1 choice=strike percent=80 population="those who voted in the Vale and the Outer Isles"
quote q1 direct speaker=renske
role r1 person=renske title="general secretary" org=guild status=current
age a1 person=renske years=44
contact c1 from=renske to=lorcan medium=letter
role r2 person=lorcan title="Health Minister" status=current
role r3 person=lorcan title=anaesthetist status=former
quote q2 mixed speaker=lorcan
quote q3 indirect speaker=lorcan
contact c2 from=lorcan to=renske medium=meeting date=d3 factuality=planned
