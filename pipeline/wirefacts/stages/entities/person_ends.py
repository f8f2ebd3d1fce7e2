"""What stands at the ends of a person's name and is none of it: "Sister", "QC", "MR", the first figure of a score."""

from spacy.tokens import Doc, Token

from wirefacts.syntax.titles import singular
from wirefacts.values.titles import ADDRESS, bare

RELIGIOUS = frozenset({"sister", "mother", "brother", "father", "dom"})
_BEHIND_TITLES = frozenset({"emeritus", "designate"})
"""What may stand between an office and a name: "Chancellor Emeritus Ann Roe"."""
_LOCALS = frozenset(
    "villager resident neighbour neighbor pensioner abutter parishioner shopper commuter homeowner householder widow "
    "grandmother grandfather mother father mum dad gran eyewitness witness survivor bystander onlooker ratepayer".split()
)
_HONOURS = frozenset({"qc", "kc", "mp", "obe", "mbe", "cbe", "phd", "md"})
_NAME_AND_NUMBER = 2
_LIST = 8
"""Words before a name in which the list that it stands in has another number."""


def form_of_address(token: Token) -> bool:
    """The MR of a label "MR. ROE:", which spaCy parts from its full stop."""
    if token.i + 2 >= len(token.doc) or not token.is_upper or token.nbor().text != ".":
        return False
    return bare(token.text) in ADDRESS and token.nbor(2).text[:1].isupper()


def person_alone(doc: Doc, start: int, end: int, label: str) -> tuple[int, int]:
    """Without "Sister" before two names of a person, and without honours, figures and an office behind: "Ann Roe QC",
    "Ann Roe 149", "elected Ann Roe chair"."""
    if end - start > 2 and (doc[start].lower_ in RELIGIOUS | _BEHIND_TITLES or _inhabitant(doc[start])):
        start += 1
    while end - start > 1 and (
        (end - start > 2 and doc[end - 1].is_lower and singular(doc[end - 1].lower_) is not None)
        or (end - start > 2 and (doc[end - 1].lower_ in _HONOURS or _scored(doc, end - 1)))
        or (doc[end - 1].text[0].isdigit() and (label == "PERSON" or _listed(doc, start, end) or _scored(doc, end)))
    ):
        end -= 1
    return start, end


def _inhabitant(token: Token) -> bool:
    """The first word of "Villager Ann Roe has signed", at the beginning of a sentence."""
    return token.is_sent_start is True and token.lower_ in _LOCALS


def _scored(doc: Doc, end: int) -> bool:
    """True before the mark of a score: "beat Rovers 3-1"."""
    return end + 1 < len(doc) and doc[end].text in {"-", "–", "‑"} and doc[end + 1].text.isdigit()


def _listed(doc: Doc, start: int, end: int) -> bool:
    """True for the figures of "Roe had 165 votes, Brandvold 104, Tillery 20.4", which are no part of the name."""
    if end - start != _NAME_AND_NUMBER or not doc[start].text[0].isupper():
        return False
    if "." in doc[end - 1].text:
        return True
    before = doc[max(0, start - _LIST) : start]
    joined = len(before) > 0 and before[-1].lower_ in {",", ";", "and"}
    told = any(word.like_num for word in before)
    return joined and told and all(word.text != doc[start].text for word in before)
