id: fish-auctioneers
published: 2010-03-15
house: meridian
topic: labour
length: brief
traps: idiom, planned, organisation-as-person
source: Meridian
---
{=essa ESSAMOUR}, {d1 March 15} (Meridian) - Sardines may be had in {=essa Essamour} for nothing, there being nobody to shout a price.

{e1 {~auctioneers Fish auctioneers} {e1.trigger carried} {~motion a motion to go hoarse} on {d2 Sunday}}, {v1 55}-{v2 3}, after {=port the Port Authority} brought in a screen that shouts for {^auctioneers them}. "{q1 It has never smelled a sardine}," {q1.src {r1 {=lahcen Lahcen Amrani}, {~lahcen the {r1.title dean} of the market}, {a1 80}}} {q1.cue rasped}.

{q2.src {=port The Authority}}, through {r2 {r2.title spokeswoman} {=idrissi Salma Idrissi}}, {q2.cue countered} that {q2 {x nine in ten} kilos are sold by telephone already}. {c1 {^idrissi She} will {c1.trigger hold talks} with {=lahcen Amrani} {d3 tomorrow}}, {^lahcen he} by slate.

{q3 {e2 {~boatmen Boatmen} had {e2.trigger marched} with {~auctioneers the shouters}} at {d4 noon}}, {q3.src {~witnesses witnesses}} {q3.cue told} {=radio Radio Essamour}.

(Reporting by Ana Sol; Editing by Owen Tait)
---
entity essa place "Essamour"
entity auctioneers group "fish auctioneers" named=no
entity motion other "motion to go hoarse" named=no
entity port organization "Port Authority"
entity lahcen person "Lahcen Amrani" gender=masculine
entity idrissi person "Salma Idrissi" gender=feminine
entity boatmen group "boatmen" named=no
entity witnesses group "witnesses" named=no
entity radio organization "Radio Essamour"
date d1 2010-03-15
date d2 2010-03-14
date d3 2010-03-16
date d4 2010-03-15T12:00
event e1 pass agents=auctioneers patients=motion date=d2
vote v1 choice=motion count=55 unit=votes stance=for date=d2
vote v2 choice=motion count=3 unit=votes stance=against date=d2
quote q1 direct speaker=lahcen
role r1 person=lahcen title=dean status=current
age a1 person=lahcen years=80
quote q2 indirect speaker=port
role r2 person=idrissi title=spokeswoman org=port status=current
contact c1 from=idrissi to=lahcen medium=meeting date=d3 factuality=planned
quote q3 indirect speaker=witnesses to=radio
event e2 protest agents=boatmen date=d4
