id: glacier-wake
published: 2021-08-30
house: ansbach
topic: science
length: brief
traps: anniversary, called-for, total
---
{=huaraz Huaraz} (Ansbach) - They came in black, with umbrellas: {n1 some 600 mourners} for {=yanapac the Yanapac glacier}. {r1 {=rosaura Rosaura Huamán}, {~rosaura {r1.title warden} of the puddle}} that is left, rang a cowbell, {x sixty} years to the day after the first measurement.

"{q1 They laughed when {~club {^club our} club} proposed a funeral}," {q1.src {^rosaura she}} {q1.cue recalled}. Nobody laughed on {d1 Sunday}. {e1 {=club The Mountaineers of Áncash} had {e1.trigger carried} {~funeral the idea} in {d2 June}, {v1 142} to {v2 39}}, with {x all 11} valleys represented.

{r3 {=tenzin Tenzin Dorje}, {~tenzin a {r3.title glaciologist}}}, {a1 aged 50}, {c1 {c1.trigger sat up until} {d3 midnight} with {~guides the guides} {c1.purpose to talk about their wells}}. {q2.src {^tenzin He}} {q2.cue warned} {^guides them} that {q2 {=pariaco the Pariaco} would be next, "perhaps by {d4 2040}"}.

{q3.src {r2 {r2.title Bishop} {=ugarte Wenceslao Ugarte}}} {q3.cue called} {~funeral the rite} "{q3 bad theology and good hydrology}" and called for {n2 two reservoirs}.
---
entity huaraz place "Huaraz"
entity yanapac place "Yanapac glacier"
entity rosaura person "Rosaura Huamán" gender=feminine
entity club organization "Mountaineers of Áncash"
entity funeral event "funeral" named=no
entity tenzin person "Tenzin Dorje" gender=masculine
entity guides group "guides" named=no
entity pariaco place "Pariaco"
entity ugarte person "Wenceslao Ugarte" gender=masculine
date d1 2021-08-29
date d2 2021-06
date d3 2021-08-29T24:00
date d4 2040
count n1 value=600 unit=mourners what="at the glacier's funeral" bound=about
count n2 value=2 unit=reservoirs what="called for by the bishop"
role r1 person=rosaura title=warden org=yanapac status=current
role r2 person=ugarte title=Bishop status=current
quote q1 direct speaker=rosaura
quote q2 mixed speaker=tenzin to=guides
quote q3 mixed speaker=ugarte
age a1 person=tenzin years=50
contact c1 from=tenzin to=guides medium=meeting date=d3 purpose="to talk about their wells"
event e1 pass agents=club patients=funeral date=d2
vote v1 choice=funeral count=142 unit=votes stance=for date=d2
vote v2 choice=funeral count=39 unit=votes stance=against date=d2
role r3 person=tenzin title=glaciologist status=current
