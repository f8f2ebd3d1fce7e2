id: fluoride-hat
published: 2015-03-16
house: newsroom
topic: health
length: brief
traps: called-names, scare-quotes, threshold
---
{=piney Piney Fork} will fluoridate {^piney its} water after all, thanks to a tie, a hat and {=rosalie Rosalie Tran}.

{v1 Eighteen town-meeting members} favored {~fluoride fluoride} {d1 Saturday}; {v2 eighteen} preferred "{x God's own teeth}." A rule of {d2 1911} lets {r1 {~gunnar the {r1.title moderator}}, {=gunnar Gunnar Ekdahl}}, pull a citizen's name from a fishing hat to settle it. Out came {=rosalie Tran}'s. {a1 {^rosalie She} is 66}, {r2 a retired {r2.title hygienist}}, and {^rosalie she} said aye before {^gunnar he} had finished reading.

"{q1 {^rosalie I} have seen the inside of {~piney this town}}," {q1.src {^rosalie she}} {q1.cue offered} by way of explanation.

{q3.src {r3 {=clement Clement Oduya}, {~clement {r3.title selectman}}},} {q3.cue called} {^rosalie her} "{q3 the Tooth Fairy}" and stormed out; {c1 by {d3 Sunday} {^clement he} had {c1.trigger phoned} {c1.purpose to apologize}}. {q2.src {^clement He}} {q2.cue granted} that {q2 {~grandchildren {^clement his} grandchildren} "have {n1 31 fillings} among {^grandchildren them}."} {s1 In a straw poll of {~pupils schoolchildren}, 94 percent} sided with {~candy candy}.
---
entity piney place "Piney Fork"
entity rosalie person "Rosalie Tran" gender=feminine
entity fluoride other "fluoride" named=no
entity gunnar person "Gunnar Ekdahl" gender=masculine
entity clement person "Clement Oduya" gender=masculine
entity grandchildren group "Oduya's grandchildren" named=no
entity pupils group "schoolchildren" named=no
entity candy other "candy" named=no
date d1 2015-03-14
date d2 1911
date d3 2015-03-15
vote v1 choice=fluoride count=18 unit=members stance=for date=d1
vote v2 choice=fluoride count=18 unit=members stance=against date=d1
role r1 person=gunnar title=moderator org=piney status=current
role r2 person=rosalie title=hygienist status=former
role r3 person=clement title=selectman org=piney status=current
age a1 person=rosalie years=66
quote q1 direct speaker=rosalie
quote q2 mixed speaker=clement
contact c1 from=clement to=rosalie medium=phone purpose="to apologize" date=d3
count n1 value=31 unit=fillings what="among the grandchildren"
share s1 choice=candy percent=94 population=schoolchildren
quote q3 mixed speaker=clement
