id: ghost-ferry
published: 2013-09-08
house: eastgate
topic: crime
length: brief
traps: unnamed-source, denied
---
{=suva SUVA}, {d1 Sept. 8} (Eastgate) -- {q1 {n1 Two hundred and eighty pilgrims} paid for berths on a ferry that was sunk in {d2 1991}}, {q1.src {~police police}} {q1.cue revealed} {d3 Sunday}.

{q5 {e1 {~ratna The ticket-seller}, {a1 {=ratna Ratna Devi Lal}, 30}, was {e1.trigger detained} at {=nadi Nadi} airport} with a suitcase of rosaries}, {q5.src {r1 {r1.title Commissioner} {=sefo Sefo Vakatawa}}} {q5.cue announced}.

"{q2 {^ratna She} had painted the ship very well}," {q2.src {=sefo Vakatawa}} {q2.cue acknowledged}. "{q2 The funnel was even smoking.}"

{c1 {=ratna Lal} {c1.trigger telephoned} {~counsel a lawyer} from the cells}; {q3.src {^counsel she}} {q3.cue denied} that {q3 {~ratna {^counsel her} client} had ever seen the sea}. {q4.src {~investigator An investigator not authorized to speak}} {q4.cue hinted} {q4 there had been {n2 three more such ships}, one of them on a lake}.
---
entity suva place "Suva"
entity police group "police" named=no
entity sefo person "Sefo Vakatawa" gender=masculine
entity ratna person "Ratna Devi Lal" gender=feminine
entity nadi place "Nadi"
entity counsel person "lawyer" named=no gender=feminine
entity investigator person "investigator not authorized to speak" named=no
date d1 2013-09-08
date d2 1991
date d3 2013-09-08
event e1 arrest patients=ratna place=nadi
quote q1 indirect speaker=police date=d3
quote q2 direct speaker=sefo
quote q3 indirect speaker=counsel
quote q4 indirect speaker=investigator
quote q5 indirect speaker=sefo
role r1 person=sefo title=Commissioner status=current
age a1 person=ratna years=30
contact c1 from=ratna to=counsel medium=phone
count n1 value=280 unit=pilgrims what="who paid for berths on a sunk ferry"
count n2 value=3 unit=ships what="of the same kind, it was hinted"
