id: seed-bank-casquero
published: 2019-05-11
house: newsroom
topic: obituaries
length: brief
traps: habitual, refused
---
{e1 {=casquero Leandro Casquero}, {r1 {~casquero the {r1.title botanist}}} who spent 31 years cataloguing wheat, {e1.trigger died} in {=cartalla Cartalla} on {d1 Tuesday} {a1 at the age of 69}}.

{^casquero He} founded {=bank the Cartalla Seed Bank} in {d2 1986} with {n1 212 samples}, and left {^bank it} in {d3 2017} with {n2 more than 19,000}.

“{q1 {^casquero He} would telephone at six in the morning about a single grain},” {q1.src {r2 {~olius {^bank its} {r2.title director}}, {=olius Montserrat Olius}}}, {q1.cue said}. “{q1 Usually {^casquero he} was right.}”

When {=region the Alcorba regional government} planned to shut {~bank the bank} in {d4 2004}, {e2 {^casquero he} {e2.trigger sued}}; {e3 {~court the regional court} {e3.trigger ruled} for {^casquero him}} {d7 two years later}. In {d5 2010} {^casquero he} was offered {=medal the Medal of Merit} and {c1 {q2.cue {c1.trigger wrote}} back to {r3 {r3.title culture minister} {=ferr Joaquim Ferrándiz}}}: “{q2 Give {^medal it} to the mice. They have sampled more.}”

{r4 {~anselm {^casquero His} brother}, {=anselm Anselm Casquero}, {~anselm a retired {r4.title baker}}}, survives {^casquero him}.

{e4 By {v1 17}-{v2 0}, {~staff the staff} {e4.trigger decided} on {d6 Thursday} to {~naming name the cold store after {^casquero him}}}.
---
entity casquero person "Leandro Casquero" gender=masculine
entity cartalla place "Cartalla"
entity bank organization "Cartalla Seed Bank"
entity olius person "Montserrat Olius"
entity region organization "Alcorba regional government"
entity court organization "regional court" named=no
entity medal other "Medal of Merit"
entity ferr person "Joaquim Ferrándiz"
entity anselm person "Anselm Casquero" gender=masculine
entity staff group "staff" named=no
entity naming other "name the cold store after him" named=no
date d1 2019-05-07
date d2 1986
date d3 2017
date d4 2004
date d5 2010
date d7 2006
date d6 2019-05-09
event e1 die patients=casquero date=d1 place=cartalla
role r1 person=casquero title=botanist
age a1 person=casquero years=69
count n1 value=212 unit=samples what="with which the seed bank was founded" date=d2
count n2 value=19000 unit=samples what="in the seed bank when Casquero left" bound=at_least date=d3
quote q1 direct speaker=olius
role r2 person=olius title=director org=bank status=current
event e2 sue agents=casquero patients=region date=d4
event e3 rule agents=court patients=casquero date=d7
contact c1 from=casquero to=ferr medium=letter date=d5
role r3 person=ferr title="culture minister" status=former
quote q2 direct speaker=casquero to=ferr medium=letter
role r4 person=anselm title=baker status=former
event e4 pass agents=staff patients=naming date=d6
vote v1 choice=naming count=17 unit=votes stance=for date=d6
vote v2 choice=naming count=0 unit=votes stance=against date=d6
