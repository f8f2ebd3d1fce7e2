id: wig-holders
published: 2016-06-25
house: kingsway
topic: courts
length: brief
traps: called-for, metaphor
---
Horsehair stays. {e1 {=bar The Barristers' Convocation} {d1 yesterday} {e1.trigger threw out} {~motion a motion to do away with {~wigs wigs}}} in the commercial courts, {v1 388 members voting to keep {^wigs them}} and {v2 341 to be rid of {^wigs them}}; {v3 sixteen sat on their hands}.

'{q1 It is a small animal that lives on the head and charges by the hour},' {q1.src {r3 {=osei Abena Osei-Clarke} {r3.title QC}}, {a1 aged 45}, who moved {~motion the motion},} had {q1.cue warned} {~bar the hall}.

{q2.src {r1 {=fitz Rupert Fitzgibbon}, {~fitz {r1.title treasurer} of {=bar the Convocation}}},} {q2.cue wondered aloud} {q2 what clients would look at instead}.

{r2 Ms {=osei Osei-Clarke}, {~osei {r2.title joint head} of {=chambers Harbour Chambers}}}, called for a review. {c1 {=guild The Wigmakers' Guild} {c1.trigger wrote} to {^osei her} within the hour of {d2 Friday}'s count} {c1.purpose offering a free fitting}.

{q3 {s1 Six in ten jurors} told researchers in {d3 March} that {~wigs wigs} helped them tell the lawyers from the accused}, {q3.src {~report a report for {=bar the Convocation}}} {q3.cue noted}.
---
entity bar organization "Barristers' Convocation" aliases="Convocation"
entity motion other "motion to do away with wigs" named=no
entity osei person "Abena Osei-Clarke" gender=feminine
entity fitz person "Rupert Fitzgibbon" gender=masculine
entity chambers organization "Harbour Chambers"
entity guild organization "Wigmakers' Guild"
entity report work "report for the Convocation" named=no
entity wigs other "wigs" named=no
date d1 2016-06-24
date d2 2016-06-24
date d3 2016-03
event e1 reject agents=bar patients=motion date=d1
vote v1 choice=motion count=388 unit=members stance=against
vote v2 choice=motion count=341 unit=members stance=for
vote v3 choice=motion count=16 unit=members stance=abstain
quote q1 direct speaker=osei to=bar
age a1 person=osei years=45
role r1 person=fitz title=treasurer org=bar status=current
quote q2 indirect speaker=fitz
role r2 person=osei title="joint head" org=chambers status=current
contact c1 from=guild to=osei medium=letter date=d2 purpose="offering a free fitting"
share s1 choice=wigs percent=60 population=jurors survey=report date=d3
quote q3 indirect speaker=report
role r3 person=osei title=QC status=current
