id: chess-nun
published: 2011-09-04
house: eastgate
topic: obituaries
length: brief
traps: sports-score, threshold
---
{=tbilisi TBILISI}, {d1 Sept. 4} (Eastgate) -- {r4 {r4.title Mother} {=nana Nana Kiknadze}}, {r1 {~nana a women's {r1.title grandmaster}}} who gave up the board for {x 40 years} and came back to win, {e1 {e1.trigger died} {d2 Friday}} at {=bodbe the Bodbe convent}. {a1 {^nana She} was 84}.

"{q1 {^nana I} asked God for patience and He sent {^nana me} the Sicilian}," {q1.src {^nana she}} {q1.cue joked} in {d3 2003}, after beating {~boy a prodigy}, {a2 then aged 12}, by {x 2-0}.

{~entry {^nana Her} entry} was nearly barred: {e2 {=fed the Georgian Chess Society} {v1 {e2.trigger voted} six in favor} and {v2 five against}}, {c1 {r2 {r2.title Metropolitan} {=davit Davit Lomidze}} having {c1.trigger telephoned} {^fed it} {c1.purpose to plead {^nana her} case}}.

"{q2 {^nana She} prayed between moves. It was very distracting}," {q2.src {r3 {=gia Gia Abashvili}, who then {r3.title chaired} {^fed it}},} {q2.cue complained} fondly.
---
entity tbilisi place "Tbilisi"
entity nana person "Nana Kiknadze" gender=feminine
entity bodbe organization "Bodbe convent"
entity boy person "prodigy" named=no
entity fed organization "Georgian Chess Society"
entity entry other "Nana Kiknadze's entry" named=no
entity davit person "Davit Lomidze"
entity gia person "Gia Abashvili"
date d1 2011-09-04
date d2 2011-09-02
date d3 2003
event e1 die patients=nana date=d2 place=bodbe
age a1 person=nana years=84
age a2 person=boy years=12 date=d3
vote v1 choice=entry count=6 unit=votes stance=for
vote v2 choice=entry count=5 unit=votes stance=against
role r1 person=nana title=grandmaster
role r2 person=davit title=Metropolitan status=former
role r3 person=gia title=chaired org=fed status=former
quote q1 direct speaker=nana date=d3
quote q2 direct speaker=gia
contact c1 from=davit to=fed medium=phone purpose="to plead her case"
role r4 person=nana title=Mother
event e2 pass agents=fed patients=entry
