"""Whose office it is: the body named before or after a title."""

from spacy.tokens import Doc, Token

from wirefacts.syntax.titles import HEADS, OFFICES, ORGANIZED, PORTFOLIO_HEADS, STATUS, Status, singular
from wirefacts.text.extents import Extent
from wirefacts.values.titles import ABBREVIATED

HYPHENS = frozenset("-–‑")
Stretch = tuple[int, int]
"""Tokens from the first (included) to the second (excluded)."""
_OF = frozenset({"of", "for", "at", "with", "in", "from", "to", "on"})
_INSIDE_NAMES = frozenset(
    {"of", "the", "and", "for", "&", "on", "de", "la", "del", "di", "'s", "’s", "'", "’", "-", "–", "a", "an"}
)
_EPITHETS = frozenset({"most", "right", "very", "local", "veteran", "fellow"})
""" "The Right Rev. Ann Roe", "local councillor Bob Poe": words that name no body."""
_FIELD_HEADS = frozenset(
    "professor lecturer president director head chief manager secretary minister editor officer dean "
    "commissioner".split()
)
_NAMED = 2
"""Words of a body's name at least."""
_NOUNS = frozenset({"DET", "ADJ", "NOUN", "PROPN", "NUM"})
_NOUN_TAGS = frozenset({"POS", "PRP$", "VBN", "VBG"})


def before(doc: Doc, start: int, floor: int, status: Status) -> tuple[int, Stretch | None, Status]:
    """Left of a title that begins at `start`: where its phrase begins, the body ("Harbor Mayor", "Veldania's prime
    minister"), and the status, which a word such as "former" there changes."""
    possessive = start - 1 >= floor and doc[start - 1].tag_ == "POS"
    right = start - 1 if possessive else start
    body = _body_ending_at(doc, right, floor, possessive)
    first = body[0] if body else start
    i = first - 1
    while i >= floor:
        token = doc[i]
        if token.lower_ in STATUS:
            status = STATUS[token.lower_]
        elif token.text in HYPHENS and i > floor and doc[i - 1].lower_ in STATUS:
            status, i = STATUS[doc[i - 1].lower_], i - 1
        elif body is None and token.tag_ == "POS" and i > floor:
            body = _body_ending_at(doc, i, floor, True)
            i = body[0] if body else i - (doc[i - 1].lower_ in HEADS)
        elif not (
            token.pos_ in {"DET", "ADJ"}
            or token.tag_ == "PRP$"
            or token.lower_ in _EPITHETS
            or (token.text in HYPHENS and not token.whitespace_)
        ):
            break
        first = i
        i -= 1
    return first, body, status


def _body_ending_at(doc: Doc, right: int, floor: int, possessive: bool) -> Stretch | None:
    left = right
    while left - 1 >= floor and _names_a_body(doc, left - 1, right, possessive):
        left -= 1
    while left < right and (doc[left].lower_ in _INSIDE_NAMES or doc[left].text in HYPHENS):
        left += 1
    words = doc[left:right]
    named = possessive or any(t.text[:1].isupper() or t.lower_ in ORGANIZED for t in words)
    if left == right or not named or any(t.ent_type_ in {"DATE", "TIME"} for t in words):
        return None
    prefixed = left > floor and doc[left - 1].text in HYPHENS and not doc[left - 1].whitespace_
    nationality = right - left == 1 and doc[left].ent_type_ == "NORP" and not possessive
    return None if prefixed or nationality else (left, right)


def _names_a_body(doc: Doc, i: int, right: int, possessive: bool) -> bool:
    """True where token `i` belongs to the body's name that ends before token `right`."""
    token = doc[i]
    if token.lower_ in STATUS or token.is_space or token.lower_ in HEADS or token.lower_ in _EPITHETS:
        return False
    if token.text[:1].isupper() and token.pos_ in {"PROPN", "NOUN", "ADJ"}:
        titled = i + 1 == right and right < len(doc) and doc[right].text[:1].isupper()
        return possessive or token.ent_type_ != "PERSON" or not titled
    if token.lower_ in ORGANIZED:
        return True
    if token.lower_ in _INSIDE_NAMES and i + 1 < right and i > 0:
        return _joins_names(doc, token)
    if i + 1 < right and _kind_of_body(token, doc[i + 1]):
        return True
    return possessive and token.pos_ in {"NOUN", "ADJ"}


def _kind_of_body(token: Token, body: Token) -> bool:
    """ "Disaster" before "agency", "central" before "bank"."""
    kind = (
        token.is_lower and token.dep_ in {"compound", "amod"} and token.pos_ in {"NOUN", "ADJ"} and token.head == body
    )
    return kind and body.lower_ in ORGANIZED


def _joins_names(doc: Doc, token: Token) -> bool:
    inside = token.ent_type_ == "ORG" and token.ent_iob_ == "I"
    owns = token.tag_ == "POS" and doc[token.i + 1].text[:1].isupper()
    return inside or owns or token.text in HYPHENS or token.text == "&"


def after(doc: Doc, i: int, end: int, stop: int) -> tuple[int, int, Stretch | None]:
    """Right of a title with head `i` that ends at `end`: its end with the field ("of education"), the phrase's end, and
    the body ("for the army")."""
    if end + 1 >= stop or doc[end].lower_ not in _OF or doc[end + 1].ent_type_ in {"DATE", "TIME"}:
        return end, end, None
    if doc[end].lower_ in {"in", "to", "on", "from", "with"} and doc[i].lower_ == "member":
        return end, end, None
    close = _phrase_end(doc, end + 1, stop)
    if close == end + 1:
        return end, end, None
    if _is_field(doc, i, end, close):
        stretch = _field_end(doc, end + 1, close)
        deeper, last, body = after(doc, i, stretch, stop) if stretch < stop else (stretch, stretch, None)
        return max(stretch, deeper), max(last, deeper), body
    if doc[end].lower_ == "to" and singular(doc[close - 1].lower_):
        return close, close, None
    start = end + 1
    while start < close and (doc[start].pos_ == "DET" or doc[start].tag_ == "PRP$"):
        start += 1
    bodily = any(t.text[:1].isupper() or t.lower_ in ORGANIZED or singular(t.lower_) for t in doc[start:close])
    return end, close, (start, close) if bodily else None


def behind(doc: Doc, i: int) -> Extent | None:
    """The body in "Insp Ann Lang, of Harbor Police," and "Dr Ann Lang from Harbor University": named, and no town."""
    i += i < len(doc) and doc[i].text == ","
    if i + 1 >= len(doc) or doc[i].lower_ not in {"of", "from", "at"}:
        return None
    start = i + 1 + (doc[i + 1].lower_ == "the")
    end = start
    while end < len(doc) and (doc[end].text[:1].isupper() or (end > start and doc[end].lower_ in {"of", "and", "for"})):
        end += 1
    while end > start and not doc[end - 1].text[:1].isupper():
        end -= 1
    if end - start < _NAMED or not any(t.lower_ in ORGANIZED for t in doc[start:end]):
        return None
    return Extent(doc[start].idx, doc[end - 1].idx + len(doc[end - 1].text))


def _is_field(doc: Doc, i: int, end: int, close: int) -> bool:
    """True for "of education" after "minister", "of marketing" after "director"."""
    head, link, inner = singular(doc[i].lower_), doc[end].lower_, doc[end + 1 : close]
    first = next((t for t in inner if t.pos_ != "DET"), doc[end + 1])
    if link in {"of", "for"} and head in PORTFOLIO_HEADS and first.lower_ in OFFICES:
        return True
    if head == "leader" and link == "of" and first.lower_ == "opposition":
        return True
    if link == "for" and head == "minister" and first.ent_type_ != "GPE":
        return True
    plain = link == "of" and doc[end + 1].is_lower and doc[end + 1].pos_ in {"NOUN", "ADJ"}
    return head in _FIELD_HEADS and plain and not any(t.is_title for t in inner)


def _field_end(doc: Doc, start: int, close: int) -> int:
    end = start
    while end < close and (doc[end].lower_ not in _OF and doc[end].text != ","):
        end += 1
    return end


def _phrase_end(doc: Doc, start: int, stop: int) -> int:
    """To the end of a noun phrase that begins at `start`: no further than a finite verb, a mark or a date."""
    end = start
    while end < stop and (_nominal(doc[end]) or (end > start and end + 1 < stop and _goes_on(doc, end))):
        if end > start and doc[end].lower_ in ABBREVIATED:  # "member for education Cllr"
            break
        end += 1
    while end > start and (
        doc[end - 1].pos_ in {"DET", "ADP", "CCONJ"} or doc[end - 1].text in HYPHENS or doc[end - 1].tag_ == "POS"
    ):
        end -= 1
    return end


def _nominal(token: Token) -> bool:
    return token.pos_ in _NOUNS or token.tag_ in _NOUN_TAGS or token.text in {"&", "-", "–"}


def _goes_on(doc: Doc, i: int) -> bool:
    """True for the "of" of "Bank of Veldania" and the "on" of "Committee on Trade", not for "Veldania on Monday"."""
    link, following = doc[i], doc[i + 1]
    if link.lower_ == "of":
        return following.pos_ in {"DET", "PROPN", "NOUN", "ADJ", "NUM"}
    if link.lower_ not in {"for", "on", "and"} or following.ent_type_ in {"DATE", "TIME"}:
        return False
    same_name = link.ent_iob_ == "I" and link.ent_type_ in {"ORG", "FAC", "GPE"}
    bodily = doc[i - 1].lower_ in ORGANIZED | {"institute"} and following.text[:1].isupper()
    return same_name or (bodily and link.lower_ != "and")
