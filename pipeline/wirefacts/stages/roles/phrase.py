"""A title as it stands in a noun phrase: where it begins and ends, whose it is, and whether it is held still."""

from dataclasses import dataclass

from spacy.tokens import Doc, Token

from wirefacts.stages.roles.bodies import HYPHENS, Stretch, after, before
from wirefacts.stages.roles.occupations import head_of_title
from wirefacts.syntax.titles import (
    ALWAYS_CAPITALISED_ALONE,
    FIXED,
    HEADS,
    MODIFIERS,
    NEEDS_MODIFIER,
    ORGANIZED,
    STATUS,
    Status,
    singular,
)
from wirefacts.text.extents import Extent

_ASSEMBLIES = frozenset(
    "council committee board parliament congress senate assembly cabinet commission house legislature".split()
)
_SHORT_STATES = frozenset({"us", "u.s.", "uk", "u.k.", "eu", "e.u.", "un", "u.n."})
_PREFIXES = frozenset({"vice", "co", "non", "crown", "deputy", "sub", "under", "secretary", "lieutenant"})
_PROSPECTIVE = frozenset("next potential future would-be prospective aspiring hypothetical possible eventual".split())
""" "The next president" is nobody's title yet."""
_PLAIN = frozenset("cllr cllr. coun coun. rev rev. msgr msgr. fr.".split())
"""Titles that no portfolio belongs to: "the member for education Cllr Roe"."""
_PERSONS = frozenset("woman man".split())
"""Words that say who is first to hold an office, and not which: "the first woman speaker"."""
_PAIRED = frozenset({("district", "attorney"), ("district", "judge"), ("city", "manager"), ("city", "attorney")})
"""Bodies that are part of the title: "Harbor District Attorney" is the district attorney of Harbor."""
_TAILS = frozenset({("in", "chief"), ("at", "large"), ("pro", "tempore"), ("at", "arms")})


@dataclass(frozen=True, slots=True)
class Title:
    """Tokens `start` to `end` (excluded) are the title, `first` to `last` (excluded) the whole phrase."""

    head: int
    start: int
    end: int
    first: int
    last: int
    organization: Stretch | None
    status: Status
    plural: bool

    def extent(self, doc: Doc) -> Extent:
        """Without the "s" or "s." of a plural that stands before a list of names: each of them is one."""
        whole, word = _extent(doc, self.start, self.end), doc[self.head].lower_
        if not self.plural or self.end != self.head + 1:
            return whole
        tail = 2 if word.endswith("s.") else 1 if word[:-1] in HEADS else 0
        return Extent(whole.start, whole.end - tail)

    def body(self, doc: Doc) -> Extent | None:
        return None if self.organization is None else _extent(doc, *self.organization)


def _extent(doc: Doc, start: int, end: int) -> Extent:
    return Extent(doc[start].idx, doc[end - 1].idx + len(doc[end - 1].text))


def title_at(doc: Doc, i: int, stop: int, floor: int, *, given: bool = False) -> Title | None:
    """The title whose head is token `i`; None where it is none.

    Reads no further than token `stop` (excluded) to the right and `floor` (included) to the left. "The next president" is
    nobody's title, unless it is `given` to somebody in particular.
    """
    word = doc[i].lower_
    head = head_of_title(word)
    if head is None or (doc[i].pos_ in {"VERB", "AUX"} and doc[i].is_lower):
        return None
    end = _fixed(doc, i, stop)
    start, status = _modifiers(doc, i, floor)
    if doc[end - 1].lower_ == "elect":
        status = "elect"
    end, last, body = after(doc, i, end, stop)
    first, owner, status = before(doc, start, floor, status)
    if owner is not None and (body is None or _possessed(doc, owner[1])):
        body = owner
    if any(t.lower_ in _PROSPECTIVE for t in doc[first:end]):
        if not given:
            return None
        status = "elect" if status == "current" else status
    if head == "member" and not any(t.lower_ in _ASSEMBLIES for t in doc[first:last]):
        return None
    if doc[i].is_lower and head in {"major", "private"}:
        return None
    owned = (i > floor and doc[i - 1].tag_ == "PRP$") or (end < stop and doc[end].lower_ in {"of", "for", "to"})
    bare = start == i and end == i + 1 and body is None and not (owned and head in ALWAYS_CAPITALISED_ALONE)
    bare = bare and not (head == "chief" and status == "acting")
    if bare and not _stands_alone(doc[i], head):
        return None
    return Title(i, start, end, first, last, body, status, word != head)


def _possessed(doc: Doc, i: int) -> bool:
    """ "Veldania's ambassador to Norway" serves Veldania."""
    return i < len(doc) and doc[i].tag_ == "POS"


def head_before(doc: Doc, i: int, floor: int) -> int:
    """The head that token `i` belongs to where it is the tail of a title ("elect", "general"); else `i` itself."""
    if doc[i].lower_ not in FIXED or singular(doc[i].lower_) is not None:
        return i
    k = i - 2 if i - 2 >= floor and doc[i - 1].text in HYPHENS else i - 1
    return k if k >= floor and head_of_title(doc[k].lower_) else i


def _stands_alone(token: Token, head: str) -> bool:
    if head in NEEDS_MODIFIER and head != "private":
        return token.text[:1].isupper() and head in {"chief", "major", "sc"}
    return token.text[:1].isupper() or head not in ALWAYS_CAPITALISED_ALONE


def _fixed(doc: Doc, i: int, stop: int) -> int:
    """Past what always belongs to the head: "secretary general", "president-elect", "editor-in-chief"."""
    end = i + 1
    if end < stop and doc[end].lower_ in FIXED and (doc[end].is_lower or doc[i].text[:1].isupper()):
        return end + 1
    if end + 1 < stop and doc[end].text in HYPHENS:
        if doc[end + 1].lower_ in FIXED:
            return end + 2
        if doc[end + 1].lower_ == "in" and end + 3 < stop and doc[end + 3].lower_ == "chief":
            return end + 4
    if end + 1 < stop and (doc[end].lower_, doc[end + 1].lower_) in _TAILS:
        return end + 2
    return end


def _modifiers(doc: Doc, i: int, floor: int) -> tuple[int, Status]:
    """Leftwards over the words that belong to the title itself: where it begins, and a status word before that."""
    start = i
    while start > floor:
        token = doc[start - 1]
        if token.text in HYPHENS and start - 2 >= floor:
            prefix = doc[start - 2].lower_
            if prefix in STATUS:
                return start, STATUS[prefix]
            if prefix not in _PREFIXES:
                break
            start -= 2
        elif token.lower_ in STATUS:
            return start, STATUS[token.lower_]
        elif token.lower_ in {"and", "&"} and _joins(doc, start - 1, floor):
            start -= 2
        elif _modifies(doc, start - 1, i, floor):
            start -= 1
        else:
            break
    return start, "current"


def _modifies(doc: Doc, k: int, i: int, floor: int) -> bool:
    """True where token `k` is part of the title with head `i`: "prime", "deputy", the "Detective" of an Inspector."""
    token, word = doc[k], doc[k].lower_
    if doc[i].lower_ in _PLAIN or word in _PERSONS or (word == "chief" and token.is_lower and doc[i].is_title):
        return False
    if word in {"first", "second"} and k + 1 < i and token.is_lower and doc[k + 1].lower_ not in {"deputy", "vice"}:
        return False
    owned = word in ORGANIZED and k - 1 >= floor and _owns(doc[k - 1]) and doc[k - 1].lower_ not in _SHORT_STATES
    if owned and (word, doc[i].lower_) not in _PAIRED:
        return False
    if word in MODIFIERS:
        return token.ent_type_ != "PERSON" and not (token.is_lower and token.tag_ == "VB")
    if word in HEADS and word not in ORGANIZED and token.is_title and doc[i].is_title:
        return True
    if token.is_lower and token.pos_ == "NOUN" and token.is_alpha and word not in ORGANIZED:
        return doc[i].is_lower
    return word in _SHORT_STATES


def _owns(token: Token) -> bool:
    """True where a capitalised word before a body's noun names the body: "Doe campaign"."""
    word = token.lower_
    named = token.text[:1].isupper() and token.pos_ in {"PROPN", "NOUN", "ADJ"} and word not in HEADS
    return named and word not in MODIFIERS and word not in STATUS and token.ent_type_ != "NORP"


def _joins(doc: Doc, i: int, floor: int) -> bool:
    """True for "finance and trade minister", "chairman and chief executive"; not for "the mayor and President"."""
    if i - 1 < floor:
        return False
    left = doc[i - 1]
    return left.lower_ in MODIFIERS or (
        left.lower_ in HEADS and left.is_lower == doc[i + 1].is_lower and left.pos_ in {"NOUN", "PROPN", "ADJ"}
    )
