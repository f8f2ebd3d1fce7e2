"""Titles beside names, those before them read here."""

from collections.abc import Iterator
from itertools import pairwise

from spacy.tokens import Doc, Span, Token

from wirefacts.annotations.views import Role
from wirefacts.stages.roles.appositions import after_name
from wirefacts.stages.roles.bodies import behind
from wirefacts.stages.roles.occupations import head_of_title
from wirefacts.stages.roles.phrase import Title, head_before, title_at
from wirefacts.syntax.clauses import SUBJECTS
from wirefacts.syntax.people import People
from wirefacts.syntax.phrases import extent_of
from wirefacts.syntax.titles import HONORIFICS, singular
from wirefacts.text.extents import Extent

_STYLES = frozenset(
    "rev rev. reverend senator sen sen. rep rep. representative justice judge professor prof prof. cllr cllr. "
    "coun coun. congressman congresswoman ambassador dsp asp csp sgt sgt. capt capt. lt lt. col col. maj maj. "
    "superintendent supt supt. chief".split()
)
"""What may stand between an office and a name: "the Bishop of Tarn, the Rev. Ann Roe"."""
_LISTED_AT_MOST = 40
"""Names that one plural title is read over; keeps a long list of names from being walked again from each."""
_REACH = 14
"""Tokens a title phrase may span beside a name; longer ones are lists of something else."""


def role(doc: Doc, title: Title, name: Span, confidence: float) -> Role:
    """The view of `title` held by the person called `name`; its body is the one right behind the name where none is told."""
    title_extent, person = title.extent(doc), extent_of(name)
    first, last = doc[title.first].idx, doc[title.last - 1].idx + len(doc[title.last - 1])
    evidence = Extent(min(first, person.start), max(last, person.end))
    body = title.body(doc) or (behind(doc, name.end) if title.last <= name.start else None)
    return Role(evidence, person, title_extent, confidence, body, title.status)


def beside_names(doc: Doc, people: People) -> Iterator[Role]:
    """Roles that stand next to the names in `people`, in text order."""
    for number, name in enumerate(people.names):
        yield from _before(doc, people, number, name)
        yield from (role(doc, title, name, sure) for title, sure in after_name(doc, people, name))


def _floor(doc: Doc, people: People, i: int) -> int:
    """How far left of token `i` a title phrase may begin: not before the sentence, nor into the name before."""
    floor = max(people.sentence(i)[0], i - _REACH)
    for k in range(i - 1, floor - 1, -1):
        if k in people.name_at and doc[k].pos_ == "PROPN" and _closes_name(doc, people, k):
            return k + 1
        if doc[k].is_space or doc[k].text in ';:"“”[':
            return k + 1
    return floor


def _closes_name(doc: Doc, people: People, k: int) -> bool:
    """A name cuts a title phrase off unless it stands in it as a modifier: "Roe campaign spokesman", "Roe's lawyer"."""
    after = k + 1
    if after < len(doc) and (doc[after].tag_ == "POS" or (doc[after].pos_ == "NOUN" and doc[after].is_lower)):
        return False
    return people.name_at[k].end == after


def _before(doc: Doc, people: People, number: int, name: Span) -> Iterator[Role]:
    i = _left_of(doc, name)
    floor = _floor(doc, people, i + 1) if i >= 0 else 0
    if i < floor:
        return
    if doc[i].text == "," and i > floor:
        found = _comma_before(doc, i, floor, name)
        if found is not None:
            yield role(doc, found, name, 0.85)
        return
    title = title_at(doc, head_before(doc, i, floor), name.start, floor)
    if title is None and not (name.end < len(doc) and doc[name.end].tag_ == "POS"):
        title = _of_phrase(doc, i, floor)
    if title is None:
        return
    if title.plural:
        for other in _listed(doc, people, number):
            yield role(doc, title, other, 0.85)
        return
    yield role(doc, title, name, 0.95)
    if title.first > floor + 1 and doc[title.first - 1].text == "," and doc[title.head].lower_ in _STYLES:
        office = _comma_before(doc, title.first - 1, floor, name)
        if office is not None:
            yield role(doc, office, name, 0.85)
    k = title.start - 1
    if title.last == name.start and k >= floor and title.organization is None:
        second = title_at(doc, k, k + 1, floor) or _of_phrase(doc, k, floor)
        if second is not None and not second.plural:
            yield role(doc, second, name, 0.85)


def _left_of(doc: Doc, name: Span) -> int:
    """The token before the name and its honorifics; -1 where there is none."""
    i = name.start - 1
    while i >= 0 and (doc[i].lower_ in HONORIFICS or doc[i].text == "]"):
        i -= 1
    if i > 3 and doc[i].lower_ == "old" and doc[i - 1].text == "-":
        i -= 5 if doc[i - 3].text == "-" else 3
    split_abbreviation = i > 0 and doc[i].text == "." and doc[i - 1].lower_ in {"sens", "reps", "govs", "profs"}
    return i - 1 if split_abbreviation else i


def _listed(doc: Doc, people: People, number: int) -> Iterator[Span]:
    """The names of a list that begins with the numbered one: "A from the Reds, B of the Blues and C"."""
    yield people.names[number]
    ahead = people.names[number : number + _LISTED_AT_MOST]
    names = [name for name in ahead if not people.is_affiliation(name)]
    for left, right in pairwise(names):
        gap = doc[left.end : right.start]
        marks = [t for t in gap if t.text == "," or t.pos_ == "CCONJ"]
        if (
            len(gap) > 9
            or not marks
            or any(t.pos_ in {"VERB", "AUX"} or t.is_sent_start or t.text in ";:." for t in gap)
        ):
            return
        if any(singular(t.lower_) for t in gap):
            return
        yield right


def _of_phrase(doc: Doc, i: int, floor: int) -> Title | None:
    """ "Minister of Education", "chief of the harbor police" right before a name: a phrase that ends at token `i`."""
    for k in range(i - 1, floor - 1, -1):
        token = doc[k]
        if token.pos_ in {"VERB", "AUX", "PRON"} or token.text in ",;":
            return None
        if (
            head_of_title(token.lower_)
            and k + 1 <= i
            and doc[k + 1].lower_ in {"of", "for", "at", "general", "-", "in"}
        ):
            title = title_at(doc, k, i + 1, floor)
            if title is not None and title.last == i + 1:
                return title
    return None


def _fronted(title: Token, name: Span) -> bool:
    """ "Asked if he would keep the mayor, Lang said": whom a clause names that leads up to the subject."""
    above = title.head
    return name.root.dep_ in SUBJECTS and title.dep_ == "dobj" and above.dep_ in {"ccomp", "advcl", "pcomp"}


def _comma_before(doc: Doc, comma: int, floor: int, name: Span) -> Title | None:
    """ "The prosecutor, Ann Lang," and "Veldania's premier, Ann Lang said"; not "the mayor, Ann Lang and others"."""
    after = doc[name.end] if name.end < len(doc) else None
    going_on = name.end + 2 < len(doc) and doc[name.end + 2].pos_ == "VERB"
    apposed = after is not None and after.text == "," and (name.root.dep_ == "appos" or going_on)
    if (
        not apposed
        and after is not None
        and (
            after.pos_ == "CCONJ"
            or (after.text == "," and name.end + 1 < len(doc) and doc[name.end + 1].pos_ == "CCONJ")
        )
    ):
        return None
    best = None
    if doc[comma - 1].text == ")":
        comma = next((k for k in range(comma - 1, floor, -1) if doc[k].text == "("), comma)
    for k in range(comma - 1, floor - 1, -1):
        if (doc[k].pos_ in {"VERB", "AUX", "PRON"} and doc[k].tag_ != "PRP$") or doc[k].text == ",":
            break
        if head_of_title(doc[k].lower_):
            title = title_at(doc, k, comma, floor)
            if title is not None and title.last == comma:
                best = title
    if best is None or best.plural or _fronted(doc[best.head], name):
        return None
    leads = doc[best.first]
    definite = leads.pos_ in {"DET", "PRON"} or leads.text[:1].isupper() or doc[best.head].text[:1].isupper()
    apposed = name.root.dep_ == "appos" or (
        after is not None and (after.text in {",", "."} or after.pos_ in {"VERB", "AUX"})
    )
    return best if definite and apposed else None
