"""Titles behind names: in apposition ("Ann Lang, the mayor,"), and as letters ("Ann Lang, QC")."""

import re
from collections.abc import Iterator

from spacy.tokens import Doc, Span

from wirefacts.stages.roles.occupations import head_of_title
from wirefacts.stages.roles.phrase import Title, title_at
from wirefacts.syntax.people import People
from wirefacts.syntax.titles import POSTNOMINALS, STATUS

_NOMINAL = frozenset({"DET", "ADJ", "NOUN", "PROPN", "NUM"})
_NOMINAL_TAGS = frozenset({"POS", "PRP$", "VBG", "VBN", "HYPH"})
_PARTY_TAG = re.compile(r"[A-Z]-[A-Z]")
_REACH = 20
"""Tokens behind a name within which its titles end."""


def after_name(doc: Doc, people: People, name: Span) -> Iterator[tuple[Title, float]]:
    """Titles behind `name`, each with how sure it is (0 to 1), in text order."""
    i = name.end
    i = _past_parenthesis(doc, i)
    if i >= len(doc) - 1 or doc[i].text not in {",", "–", "—", "("}:
        return
    opening = doc[i].text
    i += 1
    if doc[i].text in POSTNOMINALS and opening == "," and doc[min(i + 1, len(doc) - 1)].lower_ not in {"for", "at"}:
        yield Title(i, i, i + 1, i, i + 1, None, "current", False), 0.9
        i += 1
        if i == len(doc):
            return
    i = _past_party(doc, i)
    if doc[i].pos_ == "NUM" or doc[i].lower_ == "aged":
        while i < len(doc) - 1 and (doc[i].pos_ == "NUM" or doc[i].lower_ == "aged"):
            i += 1
        if doc[i].text != "," or doc[i + 1].lower_ == "and":
            return
        i += 1
    stop = min(people.sentence(name.start)[1], i + _REACH)
    while True:
        title = _appositive(doc, people, i, stop)
        if title is None:
            return
        yield title, 0.9
        i = title.last
        if i >= stop - 1 or doc[i].lower_ != "and" or doc[i + 1].pos_ == "PROPN":
            return
        i += 1


def _past_parenthesis(doc: Doc, i: int) -> int:
    """Past "(D-Texas)" or "(R)" after a name."""
    if i < len(doc) and doc[i].text == "(":
        for k in range(i + 1, min(i + 8, len(doc))):
            if doc[k].text == ")":
                return k + 1 if k + 1 < len(doc) and doc[k + 1].text == "," else i
    return i


def _past_party(doc: Doc, i: int) -> int:
    """Past "R-Ohio," after a name's comma."""
    if not _PARTY_TAG.match(doc[i : i + 3].text):
        return i
    return next((k + 1 for k in range(i, min(i + 5, len(doc) - 1)) if doc[k].text == ","), i)


def _appositive(doc: Doc, people: People, i: int, stop: int) -> Title | None:
    """The title whose phrase begins at token `i`; None where something else begins there."""
    while i < stop and (doc[i].lower_ in {"who", "is", "was", "also", "currently", "now", "a.k.a."}):
        if doc[i].lower_ == "was":
            break
        i += 1
    head = _last_head(doc, people, i, stop)
    if head is None:
        return None
    title = title_at(doc, head, stop, i)
    if title is None or title.plural or title.first > i + 4:
        return None
    after = doc[title.last] if title.last < stop else None
    if after is not None and (
        after.pos_ in {"PROPN", "AUX"} or after.tag_ in {"VBD", "VBZ", "VBP", "MD"} or title.last in people.name_at
    ):
        return None
    return title


def _last_head(doc: Doc, people: People, i: int, stop: int) -> int | None:
    """The last word for an office in the plain noun phrase that begins at token `i`: "a deputy security adviser"."""
    head = None
    for k in range(i, stop):
        token = doc[k]
        if k in people.name_at and not _possessive_or_modifier(doc, people, k):
            return head
        nominal = token.pos_ in _NOMINAL or token.tag_ in _NOMINAL_TAGS or token.text in {"-", "–", "&"}
        if not (nominal or token.lower_ in STATUS or (token.lower_ == "and" and head is None)):
            return head
        if head_of_title(token.lower_) and (k + 1 >= stop or not _compounds(doc, k)):
            head = k
    return head


def _possessive_or_modifier(doc: Doc, people: People, k: int) -> bool:
    end = people.name_at[k].end
    return end < len(doc) and (doc[end].tag_ == "POS" or (doc[end].is_lower and doc[end].pos_ == "NOUN"))


def _compounds(doc: Doc, k: int) -> bool:
    """True where the word after token `k` carries the phrase on, so that `k` is no head: "chief strategist"."""
    after = doc[k + 1]
    if after.lower_ in {"general", "elect", "emeritus", "designate"}:
        return False
    if after.tag_ == "POS":
        return True
    return after.pos_ in {"NOUN", "PROPN"} and after.text != "-"
