"""Who votes, and how a count of votes looks."""

import re

from spacy.tokens import Token

from wirefacts.syntax.humans import is_human_word
from wirefacts.syntax.people import People
from wirefacts.syntax.titles import ORGANIZED

HOUSES = frozenset(
    "house senate parliament congress assembly council legislature lawmaker legislator duma knesset bundestag "
    "bundesrat diet lords commons chamber committee deputy senator mp mps councillor seimas sejm storting "
    "dail cortes riksdag representatives voters voter republican democrat board delegates convention stockholder shareholder "
    "trustee members member panel meeting synod senators cabinet investor bondholder society club league "
    "co-operative cooperative electorate union federation party "
    "conference mpp mpps mep meps msp msps mla mlas mca mcas mna mnas mk mks sabha rada folketing majlis "
    "saeima senedd dáil seanad parliamentarian peers "
    "commission chorus orchestra staff guild trustees shareholders investors crew".split()
)
"""Words for those who vote on a measure."""
_N = r"(?:\d[\d,.]*(?: million)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|nil|none)"
TALLY = re.compile(
    rf"\b{_N}(?:[-–]| (?:\w+ ){{0,2}}to ){_N}\b"
    rf"|\b{_N} (?:\w+ ){{0,2}}(?:for|in favou?r|yeas?|ayes?|against)\b[^.;]{{0,30}}\b{_N}\b"
    rf"|\bby {_N} votes?\b|\bunanimous(?:ly)?\b",
    re.IGNORECASE,
)
"""Counts of votes side by side: "51-49", "six votes to two", "nine for and two against", "unanimously"."""


def votes(people: People, token: Token) -> bool:
    """True for who passes or rejects measures: a house, a board, the members of something."""
    if token.lemma_.lower() in HOUSES or token.lower_ in HOUSES:
        return True
    if token.pos_ == "PRON":
        cluster = people.cluster(token) if token.lower_ in {"they", "we", "it"} else None
        return cluster is not None and not HOUSES.isdisjoint(cluster.name.lower().split())
    if people.is_person(token):
        return False
    if token.tag_ == "NNS" and (is_human_word(token) or token.lower_.endswith(("ers", "ors", "ists", "ants"))):
        return True
    return token.ent_type_ == "ORG" or token.lemma_.lower() in ORGANIZED
