"""A title as it stands in a noun phrase: where it begins and ends, whose it is, and whether it is held still."""

from dataclasses import dataclass
from typing import Literal

from spacy.tokens import Doc, Token

from wirefacts.syntax.titles import (
    ALWAYS_CAPITALISED_ALONE,
    FIXED,
    HEADS,
    MODIFIERS,
    NEEDS_MODIFIER,
    OFFICES,
    ORGANIZED,
    PORTFOLIO_HEADS,
    STATUS,
    singular,
)
from wirefacts.text.extents import Extent

Status = Literal["current", "former", "elect", "acting"]
_HYPHENS = frozenset("-–‑")
_OF = frozenset({"of", "for", "at", "with", "in", "from", "to", "on"})
_INSIDE_NAMES = frozenset(
    {"of", "the", "and", "for", "&", "on", "de", "la", "del", "di", "'s", "’s", "'", "’", "-", "–", "a", "an"}
)
_ASSEMBLIES = frozenset(
    "council committee board parliament congress senate assembly cabinet commission house legislature".split()
)
_FIELD_HEADS = frozenset(
    "professor lecturer president director head chief manager secretary minister editor officer dean commissioner".split()
)
_SHORT_STATES = frozenset({"us", "u.s.", "uk", "u.k.", "eu", "e.u.", "un", "u.n."})


@dataclass(frozen=True, slots=True)
class Title:
    """Tokens `start` to `end` (excluded) are the title, `first` to `last` (excluded) the phrase with body and determiner."""

    head: int
    start: int
    end: int
    first: int
    last: int
    organization: tuple[int, int] | None
    status: Status
    plural: bool

    def extent(self, doc: Doc) -> Extent:
        """Without the "s" of a plural that stands before a list of names: each of them is one."""
        whole = _extent(doc, self.start, self.end)
        regular = self.plural and self.end == self.head + 1 and doc[self.head].lower_[:-1] in HEADS
        return Extent(whole.start, whole.end - 1) if regular else whole

    def body(self, doc: Doc) -> Extent | None:
        return None if self.organization is None else _extent(doc, *self.organization)


def _extent(doc: Doc, start: int, end: int) -> Extent:
    return Extent(doc[start].idx, doc[end - 1].idx + len(doc[end - 1].text))


def title_at(doc: Doc, i: int, stop: int, floor: int) -> Title | None:
    """The title whose head is token `i`, read no further than `stop` to the right and `floor` to the left; None if it is none."""
    word = doc[i].lower_
    head = singular(word)
    if head is None or (doc[i].pos_ in {"VERB", "AUX"} and doc[i].is_lower):
        return None
    end = _fixed(doc, i, stop)
    start, status = _modifiers(doc, i, floor)
    if doc[end - 1].lower_ == "elect":
        status = "elect"
    end, last, body = _after(doc, i, end, stop)
    first, before, status = _before(doc, start, floor, status)
    if before is not None and (body is None or _possessed(doc, before[1])):
        body = before
    if head == "member" and not any(t.lower_ in _ASSEMBLIES for t in doc[first:last]):
        return None
    if doc[i].is_lower and head in {"major", "private"}:
        return None
    if start == i and end == i + 1 and body is None and not _stands_alone(doc[i], head):
        return None
    return Title(i, start, end, first, last, body, status, word != head)


def _possessed(doc: Doc, i: int) -> bool:
    """ "Veldania's ambassador to Norway" serves Veldania."""
    return i < len(doc) and doc[i].tag_ == "POS"


def head_before(doc: Doc, i: int, floor: int) -> int:
    """The head that token `i` belongs to where it is the tail of a title ("elect", "general"); else `i` itself."""
    if doc[i].lower_ not in FIXED or singular(doc[i].lower_) is not None:
        return i
    k = i - 2 if i - 2 >= floor and doc[i - 1].text in _HYPHENS else i - 1
    return k if k >= floor and singular(doc[k].lower_) else i


def _stands_alone(token: Token, head: str) -> bool:
    if head in NEEDS_MODIFIER and head != "private":
        return token.text[:1].isupper() and head in {"chief", "major", "sc"}
    return token.text[:1].isupper() or head not in ALWAYS_CAPITALISED_ALONE


def _fixed(doc: Doc, i: int, stop: int) -> int:
    """Past what always belongs to the head: "secretary general", "president-elect", "editor-in-chief", "editor at large"."""
    end = i + 1
    if end < stop and doc[end].lower_ in FIXED and (doc[end].is_lower or doc[i].text[:1].isupper()):
        return end + 1
    if end + 1 < stop and doc[end].text in _HYPHENS:
        if doc[end + 1].lower_ in FIXED:
            return end + 2
        if doc[end + 1].lower_ == "in" and end + 3 < stop and doc[end + 3].lower_ == "chief":
            return end + 4
    if end + 1 < stop and (doc[end].lower_, doc[end + 1].lower_) in {
        ("in", "chief"),
        ("at", "large"),
        ("pro", "tempore"),
        ("at", "arms"),
    }:
        return end + 2
    return end


def _modifiers(doc: Doc, i: int, floor: int) -> tuple[int, Status]:
    """Leftwards over the words that belong to the title itself."""
    start, status = i, "current"
    while start > floor:
        token = doc[start - 1]
        word = token.lower_
        if token.text in _HYPHENS and start - 2 >= floor and not token.whitespace_.strip():
            prefix = doc[start - 2].lower_
            if prefix in STATUS:
                return start, STATUS[prefix]  # type: ignore[return-value]
            if prefix in {"vice", "co", "non", "crown", "deputy", "sub", "under", "secretary"}:
                start -= 2
                continue
            break
        if word in STATUS:
            return start, STATUS[word]  # type: ignore[return-value]
        if word in ORGANIZED and start - 2 >= floor and _owns(doc[start - 2]):
            break
        if (word in MODIFIERS and token.ent_type_ != "PERSON") or (word in HEADS and token.is_title and doc[i].is_title and word not in ORGANIZED):
            start -= 1
        elif token.is_lower and token.pos_ == "NOUN" and token.is_alpha and word not in ORGANIZED:
            if word in HEADS and not doc[i].is_lower:
                break
            start -= 1
        elif word in {"and", "&"} and start < i + 1 and _joins(doc, start - 1, floor):
            start -= 2
        elif word in _SHORT_STATES:
            start -= 1
        else:
            break
    return start, status  # type: ignore[return-value]


def _owns(token: Token) -> bool:
    """True where a capitalised word or a possessive before a body's noun names the body: "Roe campaign", "the city's police"."""
    word = token.lower_
    named = token.text[:1].isupper() and token.pos_ in {"PROPN", "NOUN", "ADJ"} and word not in HEADS
    return named and word not in MODIFIERS and word not in STATUS and token.ent_type_ != "NORP"


def _joins(doc: Doc, i: int, floor: int) -> bool:
    """True for "interior and overseas minister", "chairman and chief executive"; not for "the mayor and President"."""
    if i - 1 < floor:
        return False
    left = doc[i - 1]
    return left.lower_ in MODIFIERS or (
        left.lower_ in HEADS and left.is_lower == doc[i + 1].is_lower and left.pos_ in {"NOUN", "PROPN", "ADJ"}
    )


def _before(doc: Doc, start: int, floor: int, status: str) -> tuple[int, tuple[int, int] | None, Status]:
    """The body before the title ("Harbor Mayor", "Malaysia's prime minister"), and a status before that."""
    i = start - 1
    body: tuple[int, int] | None = None
    possessive = i >= floor and doc[i].tag_ == "POS"
    if possessive:
        i -= 1
    right = i + 1
    while i >= floor and _names_a_body(doc, i, right, possessive):
        i -= 1
    left = i + 1
    while left < right and (doc[left].lower_ in _INSIDE_NAMES or doc[left].text in _HYPHENS):
        left += 1
    if left < right and any(t.text[:1].isupper() or t.lower_ in ORGANIZED for t in doc[left:right]):
        prefixed = left > floor and doc[left - 1].text in _HYPHENS and not doc[left - 1].whitespace_
        if not prefixed and (possessive or not (right - left == 1 and doc[left].ent_type_ == "NORP")):
            body = (left, right)
    first = left if body else start
    i = first - 1
    while i >= floor:
        word = doc[i].lower_
        if word in STATUS:
            status = STATUS[word]
        elif doc[i].text in _HYPHENS and i > floor and doc[i - 1].lower_ in STATUS:
            status, i = STATUS[doc[i - 1].lower_], i - 1
        elif body is None and doc[i].tag_ == "POS" and i > floor:
            right = i
            while i > floor and _names_a_body(doc, i - 1, right, True):
                i -= 1
            body = (i, right) if i < right else None
        elif not (
            doc[i].pos_ in {"DET", "ADJ"}
            or doc[i].tag_ == "PRP$"
            or (doc[i].text in _HYPHENS and not doc[i].whitespace_)
        ):
            break
        first = i
        i -= 1
    return first, body, status  # type: ignore[return-value]


def _names_a_body(doc: Doc, i: int, right: int, possessive: bool) -> bool:
    token = doc[i]
    if token.lower_ in STATUS or token.is_space or token.lower_ in HEADS:
        return False
    if token.text[:1].isupper() and token.pos_ in {"PROPN", "NOUN", "ADJ"}:
        return not (
            token.ent_type_ == "PERSON"
            and i + 1 == right
            and not possessive
            and right < len(doc)
            and doc[right].text[:1].isupper()
        )
    if token.lower_ in ORGANIZED:
        return True
    inside = i + 1 < right and i > 0
    if token.lower_ in _INSIDE_NAMES and inside:
        joined = token.ent_type_ == "ORG" and token.ent_iob_ == "I"
        return (
            joined
            or token.text in _HYPHENS
            or token.text == "&"
            or (token.tag_ == "POS" and doc[i + 1].text[:1].isupper())
        )
    return possessive and token.pos_ in {"NOUN", "ADJ"}


def _after(doc: Doc, i: int, end: int, stop: int) -> tuple[int, int, tuple[int, int] | None]:
    """What follows the title: its field ("of education", into the title) and its body ("for the army")."""
    if end >= stop or doc[end].lower_ not in _OF:
        return end, end, None
    if doc[end].lower_ in {"in", "to", "on", "from", "with"} and doc[i].lower_ in {"member"}:
        return end, end, None
    close = _phrase_end(doc, end + 1, stop)
    if close == end + 1:
        return end, end, None
    field = next((t for t in doc[end + 1 : close] if t.pos_ not in {"DET"}), doc[end + 1])
    plain = doc[end].lower_ == "of" and doc[end + 1].is_lower and doc[end + 1].pos_ in {"NOUN", "ADJ"}
    field_head = singular(doc[i].lower_) in _FIELD_HEADS and plain and not any(t.is_title for t in doc[end + 1 : close])
    of_office = (
        doc[end].lower_ in {"of", "for"} and singular(doc[i].lower_) in PORTFOLIO_HEADS and field.lower_ in OFFICES
    )
    if of_office or field_head:
        stretch = _field_end(doc, end + 1, close)
        deeper, last, body = _after(doc, i, stretch, stop) if stretch < stop else (stretch, stretch, None)
        return stretch, max(last, deeper), body
    if doc[end].lower_ == "to" and singular(doc[close - 1].lower_):
        return close, close, None
    start = end + 1
    while start < close and (doc[start].pos_ == "DET" or doc[start].tag_ == "PRP$"):
        start += 1
    bodily = any(t.text[:1].isupper() or t.lower_ in ORGANIZED or singular(t.lower_) for t in doc[start:close])
    return end, close, (start, close) if bodily else None


def _field_end(doc: Doc, start: int, close: int) -> int:
    end = start
    while end < close and (doc[end].lower_ not in _OF and doc[end].text != ","):
        end += 1
    return end


def _phrase_end(doc: Doc, start: int, stop: int) -> int:
    """To the end of a noun phrase that begins at `start`: no further than a verb, a mark, or a person's name."""
    end = start
    while end < stop:
        token = doc[end]
        if (
            token.pos_ in {"DET", "ADJ", "NOUN", "PROPN", "NUM"}
            or token.tag_ in {"POS", "PRP$", "VBN", "VBG"}
            or token.text in {"&", "-", "–"}
        ) or (token.lower_ in {"of", "for", "on", "and"} and end > start and end + 1 < stop and _goes_on(doc, end)):
            end += 1
        else:
            break
    while end > start and (
        doc[end - 1].pos_ in {"DET", "ADP", "CCONJ"} or doc[end - 1].text in _HYPHENS or doc[end - 1].tag_ == "POS"
    ):
        end -= 1
    return end


def _goes_on(doc: Doc, i: int) -> bool:
    after = doc[i + 1]
    if doc[i].lower_ == "of":
        return after.pos_ in {"DET", "PROPN", "NOUN", "ADJ", "NUM"}
    if after.ent_type_ in {"DATE", "TIME"}:
        return False
    same_name = doc[i].ent_iob_ == "I" and doc[i].ent_type_ in {"ORG", "FAC", "GPE"}
    bodily = doc[i - 1].lower_ in ORGANIZED | {"institute", "center", "centre"} and after.text[:1].isupper()
    return same_name or (bodily and doc[i].lower_ != "and")
