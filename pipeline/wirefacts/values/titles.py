"""Words that stand before a person's name: forms of address, offices, ranks. Our own list of common English newswire use."""

FEMININE_ADDRESS = frozenset("mrs ms miss madam mme lady dame sister baroness queen princess duchess countess".split())
MASCULINE_ADDRESS = frozenset("mr sir lord king prince duke baron count father brother".split())
ADDRESS = frozenset("comrade malam mallam alhaji alhaja hajiya engr dr prof rev hon mx".split()) | (
    FEMININE_ADDRESS | MASCULINE_ADDRESS
) - {
    "count",
    "brother",
    "sister",
    "father",
}
"""Forms of address, folded and without the full stop."""

SHORT = frozenset(
    "sen rep gov gen lt col maj capt cpl cmdr adm sgt pres pvt supt insp atty amb det cllr coun msgr fr pc wpc "
    "dci dsp asp csp ch".split()
)
"""Offices and ranks of one person as abbreviated before a name, without the full stop."""
ABBREVIATED = SHORT | {"sens", "reps", "govs", "mp"}

OFFICES = frozenset(
    "president premier chancellor minister secretary undersecretary senator congressman congresswoman congressperson "
    "representative governor mayor deputy councillor councilor councilman councilwoman alderman commissioner "
    "ambassador envoy consul delegate speaker whip chairman chairwoman chairperson chair chief director administrator "
    "superintendent inspector sheriff coroner officer detective constable judge justice magistrate prosecutor attorney lawyer "
    "barrister solicitor counsel general colonel major captain commander admiral lieutenant sergeant corporal marshal "
    "brigadier private commodore professor doctor reverend pastor bishop archbishop cardinal pope rabbi imam "
    "ayatollah sheikh patriarch spokesman spokeswoman spokesperson leader co-leader head coach manager editor founder "
    "co-founder cofounder ceo cfo coo cto analyst economist historian author writer actor actress singer "
    "musician filmmaker activist campaigner journalist reporter correspondent columnist anchor host candidate nominee "
    "incumbent lawmaker legislator mp mep msp treasurer comptroller controller auditor ombudsman regent emir sultan "
    "emperor empress president-elect governor-elect mayor-elect aide adviser advisor strategist scientist researcher "
    "astronaut pilot driver student teacher principal dean provost rector vice-president vice-chancellor "
    "vice-chairman chairman-elect creator ex-president ex-minister "
    "prefect sub-prefect burgomaster intendant metropolitan abbot abbess vicar archdeacon mufti wali stationmaster postmaster "
    "harbourmaster harbormaster headmaster headmistress headteacher clerk registrar selectman selectwoman taoiseach tánaiste "
    "organizer organiser grandmaster striker goalkeeper midfielder defender winger quarterback skipper".split()
)
"""Nouns of office or occupation that may stand right before a name, singular, folded."""

MODIFIERS = frozenset(
    "vice deputy prime shadow home foreign interior finance defence defense health education justice trade labour "
    "transport energy environment culture agriculture economy treasury attorney solicitor major lieutenant brigadier "
    "rear fleet field air senior junior chief executive managing acting interim former ex late then emeritus "
    "assistant associate additional first second national state federal city county district deputy-prime press crown public "
    "opposition majority minority house senate parliamentary security communications campaign police fire "
    "team club party project program programme general water mines mining labor parks fisheries forestry budget works "
    "housing planning tourism welfare customs commerce circuit appeals revenue".split()
)
"""Words that belong to the office named after them: "Shadow Trade Secretary", "Deputy Prime Minister"."""

NAME_LIKE = frozenset(
    "general major king queen prince princess duke lord lady judge justice count father brother sister private head "
    "chief chair speaker counsel cardinal marshal captain baron regent sultan deputy principal anchor host "
    "dean pope bishop whip metropolitan".split()
)
"""Titles that are as well part of other names ("General Motors", "Prince Edward Island"): they need a person after them."""


def bare(word: str) -> str:
    """`word` folded and without a full stop at its end: "Sen." becomes "sen"."""
    return word.casefold().rstrip(".")


def is_title(word: str) -> bool:
    """True for a form of address, an office or a rank, abbreviated or not, singular or plural."""
    plain = bare(word)
    return (
        plain in ADDRESS or plain in ABBREVIATED or plain in OFFICES or (plain.endswith("s") and plain[:-1] in OFFICES)
    )
