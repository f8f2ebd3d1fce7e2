"""Words that name an office, a rank or a post. The project's own list, from the general vocabulary of news."""

from typing import Literal

from wirefacts.values.titles import SHORT

Status = Literal["current", "former", "elect", "acting"]

GOVERNMENT = frozenset(
    "president premier chancellor taoiseach tánaiste minister secretary undersecretary governor mayor deputy senator "
    "congressman congresswoman congressperson representative assemblyman assemblywoman councillor councilor "
    "councilman councilwoman councilmember alderman alderwoman selectman commissioner administrator "
    "ambassador consul envoy attache diplomat legislator lawmaker parliamentarian whip speaker delegate "
    "backbencher ombudsman comptroller treasurer auditor assessor registrar clerk postmaster operative nominee candidate "
    "spokesman spokeswoman spokesperson aide adviser advisor strategist pollster surrogate "
    "official regent dictator leader vice-president vice-chancellor mep mp mps msp mla supervisor "
    "superintendent controller prefect provost attorney-general secretary-general president-elect "
    "governor-general chairman chairwoman chairperson chair vice-chairman vice-chair cochair co-chair "
    "lobbyist organizer organiser campaigner activist commissar negotiator mediator rapporteur".split()
)
CROWN_AND_CLERGY = frozenset(
    "king queen prince princess emperor empress sultan emir sheikh sheik shah crown-prince duke duchess earl "
    "baron baroness pope cardinal archbishop bishop archdeacon priest pastor reverend rabbi imam ayatollah "
    "mufti vicar chaplain deacon abbot abbess monsignor patriarch metropolitan dean canon lama minister".split()
)
COURT = frozenset(
    "judge justice magistrate prosecutor lawyer attorney solicitor barrister counsel coroner bailiff marshal notary "
    "foreman forewoman advocate litigator arbitrator ombudswoman sheriff qc kc sc".split()
)
FORCES = frozenset(
    "general lieutenant colonel major captain sergeant corporal private admiral commodore commander brigadier "
    "marshal commandant officer ensign airman petty-officer cadet constable inspector detective patrolman "
    "trooper superintendent chief warden ranger investigator firefighter marshall".split()
)
BUSINESS = frozenset(
    "ceo cfo coo cto cio chairman executive director manager owner co-owner founder cofounder co-founder "
    "creator co-creator partner producer publisher entrepreneur financier investor banker economist analyst "
    "strategist consultant employee engineer developer broker trader accountant architect designer publicist "
    "representative agent boss".split()
)
ACADEMIC_AND_MEDICAL = frozenset(
    "professor lecturer academic dean rector provost chancellor principal headmaster headmistress headteacher "
    "superintendent researcher scientist historian physicist biologist chemist economist sociologist "
    "anthropologist psychologist psychiatrist epidemiologist virologist astronomer archaeologist archeologist "
    "geologist seismologist meteorologist climatologist statistician mathematician fellow scholar librarian "
    "curator pathologist physician surgeon pediatrician paediatrician cardiologist oncologist neurologist "
    "nurse paramedic toxicologist expert forecaster neurosurgeon zoologist botanist ecologist paleontologist "
    "palaeontologist oceanographer mineralogist glaciologist volcanologist hydrologist criminologist demographer "
    "radiologist dermatologist technician".split()
)
PRESS_AND_ARTS = frozenset(
    "editor columnist correspondent anchor journalist reporter commentator blogger presenter broadcaster "
    "conductor curator choreographer showrunner moderator host speechwriter composer concertmaster filmmaker".split()
)
SPORT_AND_UNION = frozenset(
    "coach manager captain umpire referee striker goalkeeper midfielder defender quarterback skipper steward "
    "astronaut cosmonaut pilot convenor convener head secretary treasurer member co-leader deputy-leader "
    "coordinator co-ordinator co-coordinator astronaut-commander trustee governor".split()
)
_SHORT = frozenset(f"{short}." for short in SHORT | {"prof", "rev", "brig", "del"}) | frozenset(
    "sen rep gov gen lt col prof cllr coun sgt capt supt insp rev cmdr msgr det pc wpc dci dsp asp csp ch".split()
)
"""Abbreviated, as they are written: some without the full stop too."""
HEADS = (
    GOVERNMENT
    | CROWN_AND_CLERGY
    | COURT
    | FORCES
    | BUSINESS
    | ACADEMIC_AND_MEDICAL
    | PRESS_AND_ARTS
    | SPORT_AND_UNION
    | _SHORT
)
_IRREGULAR = {
    "congressmen": "congressman", "congresswomen": "congresswoman", "spokesmen": "spokesman", "spokespeople": "spokesperson",
    "assemblymen": "assemblyman", "councilmen": "councilman", "chairmen": "chairman", "secretaries": "secretary",
    "attorneys-general": "attorney-general", "sens.": "sen", "reps.": "rep", "govs.": "gov",
}  # fmt: skip
_PLURALS = {head + "s": head for head in HEADS if head[-1] not in ".s"} | _IRREGULAR
PLURALS = {word: head for word, head in _PLURALS.items() if word not in HEADS}
"""Plural to singular."""

NEEDS_MODIFIER = frozenset(
    {
        "candidate",
        "member",
        "head",
        "host",
        "operative",
        "foreman",
        "technician",
        "private",
        "fellow",
        "agent",
        "partner",
        "chief",
        "major",
        "sc",
    }
)
"""Heads that are titles only with a word that says of what: "council member", "presidential candidate", "head of"."""

ALWAYS_CAPITALISED_ALONE = frozenset(
    "general major private justice captain marshal cardinal prince canon metropolitan dean whip counsel clerk chief "
    "lieutenant anchor steward principal executive head fellow".split()
)
"""Words that, in lower case and alone before a name, are more often something else."""

MODIFIERS = frozenset(
    "prime vice deputy assistant associate acting interim executive chief senior junior lead principal "
    "managing general foreign home shadow interior finance defence defense health education justice "
    "agriculture transport trade labor labour energy environment treasury commerce state press crown district "
    "city county town village federal national regional provincial supreme high appeals circuit special sous "
    "emeritus adjunct visiting attorney solicitor major lieutenant brigadier rear staff master first second "
    "lance warrant lord privy opposition majority minority house parliamentary presidential gubernatorial "
    "mayoral senatorial congressional vice-presidential communications operations financial technical "
    "technology information medical civil scientific creative artistic campaign police fire army navy military "
    "naval air security intelligence human rights immigration union party committee council board crime "
    "criminal trial public non-executive supervisory founding overseas social housing planning science arts "
    "culture sports affairs external internal economic legal political research media marketing sales team "
    "squad club editorial digital crown-court ambassador-designate co permanent independent business royal "
    "chief-of-staff resident honorary grand field ranking cabinet presiding floor central additional sporting athletic musical "
    "clinical commercial administrative".split()
)
"""Words before a head that belong to the title, whatever their case."""

STATUS: dict[str, Status] = {
    "former": "former", "ex": "former", "formerly": "former", "once": "former", "then": "former", "late": "former",
    "onetime": "former", "one-time": "former",
    "ousted": "former", "deposed": "former", "retired": "former", "previous": "former", "fired": "former",
    "acting": "acting", "interim": "acting", "caretaker": "acting",
    "incoming": "elect", "outgoing": "current", "current": "current", "sitting": "current", "incumbent": "current",
}  # fmt: skip
HONORIFICS = frozenset(
    "comrade hon hon. malam mallam alhaji alhaja hajiya engr engr. mr mr. "
    "mrs mrs. ms ms. miss dr dr. sir dame lord lady mx mx. mme mme. m.".split()
)
POSTNOMINALS = frozenset("QC KC SC MP MEP MSP MLA MHA TD".split())
PORTFOLIO_HEADS = frozenset(
    "minister secretary undersecretary professor chief director chair member justice head editor".split()
)
OFFICES = frozenset(
    "state education defense defence health interior finance justice agriculture commerce labor labour "
    "transportation transport energy treasury trade foreign homeland veterans environment culture sport "
    "sports science housing tourism police staff parliament congress information communications operations "
    "communication development economics history law medicine physics chemistry biology sociology psychology "
    "philosophy politics mathematics engineering theology nursing anthropology geography journalism "
    "linguistics immigration security intelligence industry fisheries water".split()
)
"""After "of" or "for" these stay in the title: "minister of education", "professor of law", "chief of staff"."""

FIXED = frozenset({"general", "elect", "emeritus", "designate", "major", "superior", "laureate"})
"""Words that may follow a head as part of the title: "secretary general", "president-elect"."""

ORGANIZED = frozenset(
    "campaign team government party department ministry office administration company firm university college "
    "school police army military navy agency committee council commission board group club union association "
    "bank court senate house parliament congress institute foundation church society network station service "
    "bureau federation league chapter panel organization organisation cabinet corporation newspaper magazine "
    "hospital museum camp faction wing assembly legislature center centre trust charity coalition alliance "
    "movement city county state region republic kingdom district province project division programme program "
    "brigade squad band orchestra choir branch delegation newsroom lab laboratory think-tank nation country "
    "town village airline brand chain startup business diocese parish".split()
)
"""Common nouns that name a body."""


def singular(word: str) -> str | None:
    """The head that `word` (lower case) is or is the plural of; None where it names no office."""
    if word in HEADS:
        return word
    return PLURALS.get(word)
