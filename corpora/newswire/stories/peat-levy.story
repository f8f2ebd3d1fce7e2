id: peat-levy
published: 2013-04-19
house: meridian
topic: courts
length: brief
traps: article-number, total, hypothetical
source: Meridian
---
{=galway GALWAY}, {d1 April 19} (Meridian) - {~levy A tax on hand-cut turf} breaches {=article Article 40} of the constitution, {e1 {~bench a seven-judge bench} {e1.trigger decided} on {d2 Friday}} with {v1 five in favour of striking {^levy it} down}, {v2 one opposed} and {r1 {r1.title Mr Justice} {v3 {=hanlon Cathal Hanlon} abstaining}} because {^hanlon he} burns the stuff.

"{q1 {^hanlon I} would be ruling on {^hanlon my} own hearth}," {q1.src {^hanlon he}} {q1.cue explained}. "{q1 That will not do.}"

{q2.src {=folan Peigí Folan}, {a1 aged 66}, who brought the case with {n1 41 neighbours},} {q2.cue maintained} outside that {q2 {^folan she} would sooner have gone to prison than pay the {n2 180 euros}}. {c1 {^folan She} had {c1.trigger written} to {r2 {r2.title Finance Minister} {=okafor Declan Okafor-Byrne}} in {d3 2011} {c1.purpose asking for an exemption}}; {q3 {c2 {~office {^okafor his} office}}}, {q3.src {^folan she}} {q3.cue recounted}, {q3 {c2 {c2.trigger replied} with a leaflet on heat pumps}}.

Had {~levy the levy} stood, {^levy it} would have raised {x 3 million} a year.

(Reporting by Sile Marron; Editing by Jost Eder)
---
entity galway place "Galway"
entity levy law "tax on hand-cut turf" named=no
entity article law "Article 40"
entity bench group "seven-judge bench" named=no
entity hanlon person "Cathal Hanlon" gender=masculine
entity folan person "Peigí Folan" gender=feminine
entity okafor person "Declan Okafor-Byrne" gender=masculine
date d1 2013-04-19
date d2 2013-04-19
date d3 2011
event e1 rule agents=bench patients=levy date=d2
vote v1 choice=levy count=5 unit=judges stance=against
vote v2 choice=levy count=1 unit=judges stance=for
vote v3 choice=levy count=1 unit=judges stance=abstain
role r1 person=hanlon title="Mr Justice" status=current
role r2 person=okafor title="Finance Minister" status=current
quote q1 direct speaker=hanlon
quote q2 indirect speaker=folan
quote q3 indirect speaker=folan
age a1 person=folan years=66
count n1 value=41 unit=neighbours what="joined the case"
count n2 value=180 unit=euros what="levy that Folan refused to pay"
contact c1 from=folan to=okafor medium=letter date=d3 purpose="asking for an exemption"
contact c2 from=office to=folan medium=letter
entity office organization "Okafor-Byrne's office" named=no
