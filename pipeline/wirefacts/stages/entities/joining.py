"""Which neighbours are one name: a given and a family name, "Ministry" and "Culture" around "of"."""

import re

from spacy.tokens import Doc, Token

from wirefacts.stages.entities.boundaries import Candidate
from wirefacts.stages.entities.lands import STORMS
from wirefacts.values.bodies import FACILITY_HEADS, LAW_HEADS, NAME_HEADS
from wirefacts.values.given_names import GIVEN_NAMES
from wirefacts.values.people import is_person_noun
from wirefacts.values.places import COUNTRIES, US_STATES

_MARKS = frozenset({'"', "“", "”", "``", "''", "'", "‘", "’"})
_MEMBERS = ("ers", "ors", "ists", "ians", "ants", "ents", "men", "women")
"""How nouns for the members of a body end."""
_OF_MEMBERS = NAME_HEADS | frozenset(
    "guild brotherhood sisterhood chamber forum branch lodge local circle congress diet".split()
)
_BRACKET = 3
"""Tokens of a bracket with one word."""
_NUMBER = frozenset({"no", "no."})
_ON_BALLOTS = frozenset("measure proposition prop prop. question amendment issue initiative referendum".split())
"""What voters decide under a number."""
_PARTS = frozenset(
    "north south east west northern southern eastern western new great greater upper lower central".split()
)
_PACTS = frozenset("treaty accord accords protocol".split())
"""First words of pacts: "Treaty of Ostia"."""
_OF_OTHERS = NAME_HEADS | _PACTS
_WATERS = frozenset("port bay gulf isle isles cape strait straits sea lake mount valley city".split())
"""First words of places around "of": "Port of Spain"; two of anything else are two."""
_AFFILIATION = re.compile(r"[RDI]\s?[-–]\s?[A-Z].*")
"""Party and state of an American politician: "R-Ohio"."""


def joined(doc: Doc, found: list[Candidate]) -> list[Candidate]:
    """Neighbours that are one name put together; what is left of one capital or none thrown out."""
    names: list[Candidate] = []
    for candidate in _with_nicknames(doc, _with_brackets(doc, found)):
        previous = names[-1] if names else None
        label = _one_name(doc, previous, candidate) if previous is not None else None
        if previous is not None and label is not None:
            names[-1] = Candidate(previous.start, candidate.end, label)
        else:
            names.append(candidate)
    return [_numbered(doc, c) for c in names if _plausible(doc, c)]


def _with_brackets(doc: Doc, found: list[Candidate]) -> list[Candidate]:
    """`found` with "Ports (Amendment) Bill" as one."""
    kept: list[Candidate] = []
    for candidate in found:
        opened = candidate.start - _BRACKET
        law = doc[candidate.end - 1].lower_ in {"act", "bill"} and opened > 0 and doc[candidate.start - 1].text == ")"
        if law and doc[opened].text == "(":
            while kept and kept[-1].end > opened:
                kept.pop()
            if kept and kept[-1].end == opened:
                candidate = Candidate(kept.pop().start, candidate.end, "LAW")
        kept.append(candidate)
    return kept


def _with_nicknames(doc: Doc, found: list[Candidate]) -> list[Candidate]:
    """`found` with `Robert C. "Bobby" Roe` as one: a name, one in marks and a family name."""
    kept: list[Candidate] = []
    for candidate in found:
        before = kept[-1] if kept else None
        if before is not None and _nickname(doc, before.end, candidate.start):
            kept[-1] = Candidate(before.start, candidate.end, "PERSON")
        elif before is None or not _nickname(doc, before.end, candidate.end + 1):
            kept.append(candidate)
    return kept


def _nickname(doc: Doc, start: int, end: int) -> bool:
    """True where one or two capitalised words in marks stand from token `start` to before `end`."""
    if not 3 <= end - start <= 4 or end >= len(doc) or not doc[end].text[0].isupper():
        return False
    marked = doc[start].text in _MARKS and doc[end - 1].text in _MARKS and not doc[start].whitespace_
    return marked and all(t.text[0].isupper() and t.is_alpha for t in doc[start + 1 : end - 1])


def _one_name(doc: Doc, one: Candidate, other: Candidate) -> str | None:
    """The label of the two names as one, or None where they are two."""
    if other.start - one.end in {1, 2} and _of(doc, one, other):
        return "LAW" if doc[one.end - 1].lower_ in _PACTS else "ORG"
    if other.start - one.end == 1 and _place_of(doc, one, other):
        return "GPE"
    if other.start - one.end == 1 and _enacted(doc, one, other):
        return "LAW"
    if other.start - one.end == 1 and _members(doc, one, other):
        return "LAW" if doc[other.end - 1].lower_ in LAW_HEADS else "ORG"
    if one.end != other.start or doc[other.start].is_sent_start:
        return None
    last, first = doc[one.end - 1], doc[other.start]
    if doc[other.end - 1].lower_ in NAME_HEADS and other.label != "NORP" and last.dep_ == "compound":
        return "ORG"
    if _branch(doc, one, other):
        return "ORG"
    if _is_place(doc, one) or one.label == "NORP" or (not last.is_alpha and not last.text.endswith(".")):
        return None
    if other.label == "PERSON":
        return "PERSON" if one.end - one.start == 1 and _given(one, other, last, first) else None
    if one.label == "PERSON" and _size(doc, other) <= 2 and first.lower_ not in COUNTRIES:
        return "PERSON"
    return _two_words(doc, one, other)


def _two_words(doc: Doc, one: Candidate, other: Candidate) -> str | None:
    """ "Harbour" before "Mall", and "Tove" before "Berg-Lind": the label of the two as one name, None where they are two."""
    last = doc[one.end - 1]
    joins = last.dep_ == "compound" and other.start <= last.head.i < other.end and _size(doc, other) == 1
    if not joins or _size(doc, one) > 1 or _is_place(doc, other):
        return None
    double = other.end - other.start > 1 and all(t.text[0].isupper() for t in (doc[other.start], doc[other.end - 1]))
    body = double and last.lower_ in NAME_HEADS | FACILITY_HEADS
    return "PERSON" if double and not body else one.label or other.label


def _size(doc: Doc, candidate: Candidate) -> int:
    """Words of a name as people see them: "Berg-Lind" is one."""
    return candidate.end - candidate.start - 2 * sum(doc[i].text == "-" for i in range(candidate.start, candidate.end))


def _given(one: Candidate, other: Candidate, last: Token, first: Token) -> bool:
    """The capitalised word before a person's name belongs to it."""
    if last.lower_ in GIVEN_NAMES or first.text.endswith("."):
        return True
    size = sum(token.text != "-" for token in first.doc[other.start : other.end])
    if other.end - other.start > size and size == 2:
        size = 1
    return size == 1 and (last.dep_ == "compound" or one.label in {"", "PERSON"})


def _of(doc: Doc, one: Candidate, other: Candidate) -> bool:
    """ "Ministry" and "Culture" around "of", "Council" and "Welfare" around "for the"."""
    last = doc[one.end - 1].lower_
    circuit = last == "appeals" and doc[other.end - 1].text == "Circuit"
    if (last not in _OF_OTHERS and not circuit) or doc[one.end].lower_ not in {"of", "for"}:
        return False
    if other.start - one.end == 2 and doc[one.end + 1].lower_ != "the":
        return False
    return other.label != "PERSON" and (doc[one.end].lower_ == "of" or other.label in {"", "ORG"})


def _place_of(doc: Doc, one: Candidate, other: Candidate) -> bool:
    """ "Port" and "Spain", "Isle" and "Wight" around "of"."""
    word, single = doc[one.start], one.end - one.start == 1
    return single and word.lower_ in _WATERS and doc[one.end].text == "of" and other.end - other.start == 1


def _members(doc: Doc, one: Candidate, other: Candidate) -> bool:
    """ "The Weavers' Guild": whose body it is, and what kind of one."""
    mark, last = doc[one.end], doc[one.end - 1]
    if mark.text not in {"'", "’", "'s", "’s"} or last.whitespace_ or doc[other.start].is_sent_start:
        return False
    if mark.text in {"'s", "’s"} and not last.lower_.endswith("men"):
        return False
    head = doc[other.end - 1].lower_
    return last.lower_.endswith(_MEMBERS) and (head in _OF_MEMBERS or head in LAW_HEADS)


def _enacted(doc: Doc, one: Candidate, other: Candidate) -> bool:
    """ "The Rivers and Ponds Act": two matters of one law."""
    return (
        doc[one.end].lower_ == "and"
        and doc[other.end - 1].lower_ in {"act", "bill", "law"}
        and one.start > 0
        and doc[one.start - 1].lower_ == "the"
        and other.end - other.start > 1
        and doc[one.end - 1].dep_ in {"nmod", "compound"}
    )


def _is_place(doc: Doc, candidate: Candidate) -> bool:
    text = doc[candidate.start : candidate.end].text.casefold()
    return text in COUNTRIES or text in US_STATES


def _branch(doc: Doc, one: Candidate, other: Candidate) -> bool:
    """ "Renewal UK", "Athletics Kenya": a body with its country behind."""
    last = doc[one.end - 1]
    body = one.end - one.start == 1 and one.label in {"", "ORG"} and last.lower_ not in _PARTS
    return body and last.dep_ == "compound" and last.tag_ == "NNP" and not _is_place(doc, one) and _is_place(doc, other)


def _numbered(doc: Doc, candidate: Candidate) -> Candidate:
    """ "Transit Local 12", "Lake Mill No. 4", "Measure 12": with the number; "Storm Agnes" with the storm."""
    before = doc[candidate.start - 1] if candidate.start else None
    if before is not None and before.lower_ in STORMS and before.text[0].isupper():
        return Candidate(candidate.start - 1, candidate.end, "EVENT")
    end = candidate.end
    if doc[end - 1].lower_ in _ON_BALLOTS and end < len(doc) and doc[end].text.isdigit():
        return Candidate(candidate.start, end + 1, "LAW")
    mark = end - 1 if doc[end - 1].lower_ in _NUMBER else end
    if mark + 1 < len(doc) and doc[mark].lower_ in _NUMBER:
        end = mark + (2 if doc[mark + 1].text == "." else 1)
    elif doc[end - 1].lower_ != "local":
        return candidate
    if (
        end >= len(doc)
        or not doc[end].text.isdigit()
        or (candidate.label in {"PERSON", "GPE"} and end == candidate.end)
    ):
        return candidate
    return Candidate(candidate.start, end + 1, "ORG")


def _plausible(doc: Doc, candidate: Candidate) -> bool:
    words = doc[candidate.start : candidate.end]
    if _AFFILIATION.fullmatch(words.text):
        return False
    if not any(w.text[0].isupper() for w in words):
        return candidate.label != "" and any(c.isupper() for c in words.text)
    if len(words) == 1 and candidate.label == "":
        word = words[0]
        return len(word.text) > 1 and not (word.is_sent_start and is_person_noun(word.lemma_.lower()))
    return True
