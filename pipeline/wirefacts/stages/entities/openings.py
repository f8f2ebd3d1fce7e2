"""Capitals that name nobody: a noun that only opens its sentence, a feast, a notice's heading."""

from spacy.tokens import Doc, Token

from wirefacts.stages.entities.boundaries import Candidate
from wirefacts.values.holidays import NAMES

_HEADINGS = frozenset(
    "correction|corrections|clarification|public notice|media statement|press statement|immediate release|press release|"
    "for immediate release|news release|media release|release|note to editors|notes to editors|media enquiries|enquiries|"
    "declaration|interview|press contact|media contact|erratum|advisory|media advisory".split("|")
)
_BEFORE = frozenset({'"', "“", "``", "'", "‘", "—", "–", "--", ":", "(", "-"})
"""Marks behind which a sentence begins."""
_SURE = frozenset({"GPE", "NORP"})
_PLURALS = frozenset({"NNS", "NNPS"})


def without_openings(doc: Doc, found: list[Candidate]) -> list[Candidate]:
    """`found` without feasts, headings, and the common nouns that have a capital for their place alone."""
    single = [c for c in found if c.end - c.start == 1]
    doubtful = {doc[c.start].lower_ for c in single if _opens(doc[c.start])}
    if doubtful:
        doubtful -= {t.lower_ for t in doc if t.lower_ in doubtful and t.text[0].isupper() and not _opens(t)}
    small = {t.lower_ for t in doc if t.is_lower and t.lower_ in doubtful and t.tag_ in {"NN", "NNS", "VBG", "CD"}}
    return [c for c in found if not _names_nobody(doc, c, doubtful, small)]


def _names_nobody(doc: Doc, candidate: Candidate, doubtful: set[str], small: set[str]) -> bool:
    told = doc[candidate.start : candidate.end].text.casefold()
    if told in _HEADINGS or told in NAMES:
        return True
    token = doc[candidate.start]
    if (
        candidate.end - candidate.start > 1
        or token.lower_ not in doubtful
        or not _opens(token)
        or candidate.label in _SURE
    ):
        return False
    return token.lower_ in small or token.tag_ in _PLURALS or token.tag_ == "CD"


def _opens(token: Token) -> bool:
    """True for the first word of a sentence, a quotation or a line."""
    if token.is_sent_start or token.i == 0:
        return True
    before = token.nbor(-1)
    return before.is_space or before.text in _BEFORE
