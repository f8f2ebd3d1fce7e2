"""How old people are: "Jane Roe, 60,", "aged 34", "the 41-year-old", "until he was nine", "died at 91"."""

from collections.abc import Iterable
from re import Match
from typing import Literal

from spacy.tokens import Token

from wirefacts.annotations.views import Age
from wirefacts.records.kinds import MAX_AGE
from wirefacts.stages.quantities.age_holders import described, is_plural, is_single, named
from wirefacts.stages.quantities.figures import Figure
from wirefacts.stages.quantities.grammar import above, following
from wirefacts.stages.quantities.parties import Parties
from wirefacts.stages.quantities.rules_ages import (
    AGED,
    APPOSED,
    AT,
    BEHIND,
    COPULA,
    DIED,
    KIN_OR_GROUP,
    LISTED,
    MONTHS,
    MORE,
    NAMED_YEARS,
    OLD,
    OPEN_ENDED,
    TURN,
    UNIT_YEARS,
)  # fmt: skip
from wirefacts.syntax.clauses import subject
from wirefacts.text.extents import Extent

_LEAST_AT = 12
"""Years. "At 9 she left" may be a time of day."""

_LEAST_OF = 16
"""Years. Below it "a mother of three" counts children."""


def ages(figures: Iterable[Figure], parties: Parties) -> tuple[list[Age], set[int]]:
    """The ages, and where the numbers begin that gave them (or that stand in an age without a person)."""
    found: list[Age] = []
    used: set[int] = set()
    known: set[tuple[str, float]] = set()
    for figure in figures:
        if figure.money or figure.percent or not 0 < figure.value <= MAX_AGE:
            continue
        read = _read(figure, parties)
        if read is None:
            continue
        used.add(figure.extent.start)
        if not isinstance(read, Age):
            continue
        key = parties.identity(read.person), read.years
        if key not in known:
            known.add(key)
            found.append(read)
    return found, used


def _read(figure: Figure, parties: Parties) -> Age | bool | None:
    """An age; True where the number is an age, but nobody's in particular; None where it is no age."""
    text = parties.text
    start, end = figure.extent.start, figure.extent.end
    old = OLD.match(text, end)
    if old:
        return _year_old(figure, old, parties)
    before = text[max(0, start - 90) : start]
    if AGED.search(before):
        return _aged(figure, parties, before)
    if figure.dated or not figure.number.whole:
        return None
    if LISTED.match(text, end):
        return (
            True
            if APPOSED.search(before[-12:]) and parties.is_person(parties.ending_at(figure.first.nbor(-2)))
            else None
        )
    if AT.search(before[-8:]) and figure.value > _LEAST_AT:
        return _at(figure, parties)
    if before.endswith(" of ") and figure.value >= _LEAST_OF:
        return _of(figure, parties)
    if before.endswith("(") and text.startswith(")", end):
        return _bracketed(figure, parties)
    closed = _closed(figure)
    if closed and APPOSED.search(before[-12:]) and (closed == "mark" or not figure.number.in_words):
        return _apposed(figure, parties)
    told = closed and not text.startswith((" of ", " from "), end)
    if told and (COPULA.search(before[-16:]) or TURN.search(before[-9:])):
        return _predicated(figure, parties)
    if closed and DIED.search(before) and figure.value > _LEAST_AT:
        return _of_subject(figure, parties, 0.8)
    return None


def _closed(figure: Figure) -> Literal["mark", "word", ""]:
    """What shows that the number is all there is: a mark behind it, or a word that no unit and no tally begins with."""
    after = next(following(figure.last, 1), None)
    if after is None or after.is_space:
        return "mark"
    if after.text in {"%", "-", "–", "/", "$"} or (after.idx == figure.extent.end and after.text[0].isalnum()):
        return ""
    if after.is_punct:
        return "mark"
    told = after.pos_ in {"VERB", "AUX", "SCONJ", "CCONJ", "ADV", "PRON"} or after.lower_ in BEHIND
    return "word" if told and after.lower_ not in MORE else ""


def _at(figure: Figure, parties: Parties) -> Age | None:
    """ "At 15 she left school", "who at 81 is still their consul"."""
    after = next((word for word in following(figure.last, 2) if not word.is_punct), None)
    if after is None:
        return None
    if after.lower_ in {"he", "she"}:
        return _age(figure, after, parties, 0.8)
    return _of_subject(figure, parties, 0.8) if after.pos_ in {"VERB", "AUX"} else None


def _of(figure: Figure, parties: Parties) -> Age | None:
    """ "a midwife of 48"; not "a jury of twelve" or "a father of ten"."""
    if not _closed(figure) and not parties.text.startswith(" with", figure.extent.end):
        return None
    noun = figure.first.nbor(-2) if figure.first.i > 1 else figure.first
    articled = any(child.lower_ in {"a", "an"} for child in noun.children)
    if noun.tag_ != "NN" or not articled or noun.lemma_.lower() in KIN_OR_GROUP:
        return None
    head = named(noun, parties)
    return _age(figure, head, parties, 0.85) if parties.is_person(noun) or parties.is_person(head) else None


def _age(
    figure: Figure, head: Token, parties: Parties, confidence: float, years: float | None = None, end: int = 0
) -> Age:
    """Evidence runs from the person to the number where both stand close together, and is the number's words otherwise."""
    person = parties.phrase(head)
    if person.overlaps(figure.extent) and head.idx + len(head) <= figure.extent.start:
        person = Extent(min(person.start, head.idx), head.idx + len(head))
    where = Extent(figure.extent.start, max(end, figure.extent.end))
    if where.start - 12 < person.end <= where.start:
        where = Extent(person.start, where.end)
    elif where.end <= person.start <= where.end + 3:
        where = Extent(where.start, person.end)
    elif person.covers(where):
        where = person
    value = figure.value if years is None else years
    return Age(where, person, round(value, 2), confidence)


def _apposed(figure: Figure, parties: Parties, years: float | None = None, end: int = 0) -> Age | None:
    """ "Jane Roe, 60, ..." """
    doc, at = parties.doc, figure.first.i - 1
    while at > 0 and doc[at].text != ",":
        at -= 1
    after = doc[figure.last.i + 2] if figure.last.i + 2 < len(doc) else None
    if at < 1 or (after is not None and after.like_num and doc[figure.last.i + 1].text == ","):
        return None
    last = doc[at - 1]
    head = parties.ending_at(last)
    if parties.is_person(head):
        return _age(figure, head, parties, 0.97, years, end)
    closed = doc[figure.last.i + 1].text == "," if after is not None else False
    if last.pos_ == "PROPN" and closed and figure.value > 9 and parties.label(head) in {None, "organization"}:
        return _age(figure, head, parties, 0.7)
    return None


def _bracketed(figure: Figure, parties: Parties) -> Age | None:
    """ "Jane Roe (54)"; a name only, for brackets hold scores, votes and notes as well."""
    at = figure.first.i - 2
    if at < 0 or figure.value < 10 or figure.number.in_words:
        return None
    last = parties.doc[at]
    head = parties.ending_at(last)
    if last.pos_ == "PROPN" and parties.label(head) == "person":
        return _age(figure, head, parties, 0.8)
    return None


def _year_old(figure: Figure, old: Match[str], parties: Parties) -> Age | bool:
    """ "a 13-year-old girl", "the 41-year-old", "Odile is nine months old"."""
    unit = (old[1] or old[3]).lower()
    years = figure.value * UNIT_YEARS[unit]
    doc, text = parties.doc, parties.text
    at = figure.last.i
    while at + 1 < len(doc) and doc[at + 1].idx < old.end():
        at += 1
    word = doc[at]
    if (
        old[2]
        or figure.bound in {"at_least", "at_most"}
        or text[max(0, figure.extent.start - 4) : figure.extent.start].endswith("to ")
    ):
        return True
    noun = described(word)
    if noun is not None and is_plural(noun):
        return True
    if noun is None and APPOSED.search(text[max(0, figure.extent.start - 12) : figure.extent.start]):
        return _apposed(figure, parties, years, old.end()) or True
    if noun is not None:
        head = named(noun, parties)
        sure = parties.is_person(noun) or parties.is_person(head)
        if not sure and noun.pos_ == "PROPN" and noun.nbor(-1).pos_ == "PROPN" and years < NAMED_YEARS:
            sure = figure.first.i == 0 or figure.first.nbor(-1).lower_ not in {"the", "a", "its"}
        return _age(figure, head, parties, 0.95, years, old.end()) if sure else True
    if old[0][0] == " " or word.head.pos_ == "AUX":
        return _predicated(figure, parties, years, old.end()) or True
    start = figure.first
    if start.i and doc[start.i - 1].lower_ in {"the", "a", "an", "this", "another", "her", "his", "their"}:
        head = named(word, parties)
        person = parties.phrase(head) if head != word else Extent(doc[start.i - 1].idx, old.end())
        return Age(Extent(doc[start.i - 1].idx, old.end()), person, round(years, 2), 0.85)
    return True


def _aged(figure: Figure, parties: Parties, before: str) -> Age | bool | None:
    """ "Jane Roe, aged 34,", "at age seventeen", "sent away aged eighteen"."""
    text, end = parties.text, figure.extent.end
    months = MONTHS.match(text, end)
    years = figure.value * UNIT_YEARS[months[1].lower()] if months else None
    if (
        OPEN_ENDED.match(text, end)
        or (figure.dated and not months and figure.value > MAX_AGE)
        or figure.bound == "at_most"
    ):
        return True
    word = parties.doc[figure.first.i - 1]
    while word.lower_ not in {"aged", "age"} and word.i:
        word = word.nbor(-1)
    stop = months.end() if months else end
    previous = word.nbor(-1) if word.i else word
    if previous.text in {",", "("} and previous.i:
        previous = previous.nbor(-1)
    if word.lower_ == "aged" or previous.i < word.i - 1 or before.lower().endswith(" age "):
        head = parties.ending_at(previous)
        apart = word.i - previous.i > 1 and head.pos_ == "PROPN"
        if head.pos_ in {"NOUN", "PROPN", "PRON"} and (apart or parties.is_person(head)) and is_single(head):
            return _age(figure, head, parties, 0.95, years, stop)
        if is_plural(head) and parties.is_person(head):
            return True
    return _of_subject(figure, parties, 0.85, years, stop) or True


def _predicated(figure: Figure, parties: Parties, years: float | None = None, end: int = 0) -> Age | None:
    """ "until he was nine", "who turns 50"."""
    verb = figure.first
    for _ in range(4):
        verb = verb.nbor(-1) if verb.i else verb
        if verb.pos_ in {"AUX", "VERB"}:
            break
    else:
        return None
    holder = subject(verb) or (verb.nbor(-1) if verb.i else None)
    if holder is None or holder.i > verb.i or not parties.is_person(holder) or not is_single(holder):
        return None
    return _age(figure, holder, parties, 0.9, years, end)


def _of_subject(
    figure: Figure, parties: Parties, confidence: float, years: float | None = None, end: int = 0
) -> Age | None:
    """The age of whoever does (or suffers) the clause that the number stands in."""
    verb = figure.first
    for ancestor in above(figure.first):
        if ancestor.pos_ in {"VERB", "AUX"}:
            verb = ancestor
            holder = subject(verb)
            if holder is not None and parties.is_person(holder) and is_single(holder):
                return _age(figure, holder, parties, confidence, years, end)
    return None
