id: orange-warning
published: 2003-02-06
house: ansbach
topic: conflict
length: brief
traps: unnamed-source, old-age-figure
---
{=tizi Tizi Oumalou} (Ansbach) - {c1 The {q1.cue {c1.trigger text}} reached {=lalla Tassadit Aït-Wahbi} at {d1 9:52 on Wednesday morning}: {q1 move {^lalla your} oranges}}. {^lalla She} moved them. Then {e1 {~bomb a bomb} {e1.trigger tore} through {~market the {x 600-year-old} market}}, and {e2 {~dead {n1 three porters}} were {e2.trigger killed}}.

"{q2 {^lalla I} do not know the number and {^lalla I} do not know what {^lalla I} did to deserve it}," {q2.src {r3 {=lalla Aït-Wahbi}, {~lalla {a1 a {r3.title trader} of 74}}},} {q2.cue murmured}.

{q3 {e3 {~hurt {n2 Another 22}} had been {e3.trigger hurt}, {n3 seven} of them by glass}}, by the {q3.cue tally} of {q3.src {r1 {=reda Reda Chergui-Blanc}, {~reda a {r1.title surgeon} at {r1.org {=croix the Croissant clinic}}}}}.

{q4 {c2 {~sender The sender} had {c2.trigger warned} {~stalls {n4 four} other stalls} from the same telephone}}, {q4.src {~inv an investigator}} {q4.cue let slip}. No group has said it was responsible. {c3 {r2 {r2.title Wali} {=salem Salem Bennour-Haddad}} {c3.trigger visited} {~hurt the wounded} after {d2 sunset}}.
---
entity tizi place "Tizi Oumalou"
entity lalla person "Tassadit Aït-Wahbi" gender=feminine
entity bomb product "bomb" named=no
entity market place "600-year-old market" named=no
entity dead group "three porters" named=no
entity hurt group "22 wounded" named=no
entity reda person "Reda Chergui-Blanc"
entity croix organization "Croissant clinic"
entity sender person "sender" named=no
entity stalls group "four other stalls" named=no
entity inv person "investigator" named=no
entity salem person "Salem Bennour-Haddad" gender=masculine
date d1 2003-02-05T09:52
date d2 2003-02-05TEV
contact c1 from=sender to=lalla medium=text date=d1
contact c2 from=sender to=stalls medium=text
contact c3 from=salem to=hurt medium=meeting date=d2
event e1 attack patients=market date=d1 place=tizi
event e2 die patients=dead place=tizi
event e3 injure patients=hurt place=tizi
age a1 person=lalla years=74
role r1 person=reda title=surgeon org=croix status=current
role r2 person=salem title=Wali status=current
count n1 value=3 unit=porters what=killed
count n2 value=22 unit=people what=hurt
count n3 value=7 unit=people what="hurt by glass"
count n4 value=4 unit=stalls what="warned by the sender"
quote q1 indirect speaker=sender to=lalla medium=text
quote q2 direct speaker=lalla
quote q3 indirect speaker=reda
quote q4 indirect speaker=inv
role r3 person=lalla title=trader status=current
