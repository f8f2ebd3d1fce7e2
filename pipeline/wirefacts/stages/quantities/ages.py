"""How old people are: "Jane Roe, 60,", "aged 34", "the 41-year-old", "until he was nine", "died at 91"."""

from collections.abc import Iterable, Sequence

from wirefacts.annotations.views import Age
from wirefacts.records.kinds import MAX_AGE
from wirefacts.stages.quantities.age_persons import Persons
from wirefacts.stages.quantities.ages_beside import apposed, bracketed, closed, joined, of, ranked, year_old
from wirefacts.stages.quantities.ages_listed import listed
from wirefacts.stages.quantities.ages_together import of_both
from wirefacts.stages.quantities.ages_told import aged, at, born_ago, fronted, of_subject, predicated
from wirefacts.stages.quantities.ages_years import years_of_life
from wirefacts.stages.quantities.figures import Figure
from wirefacts.stages.quantities.parties import Parties
from wirefacts.stages.quantities.rules_ages import (
    AGED,
    APPOSED,
    BORN,
    BORN_AGO,
    COPULA,
    DIED,
    LISTED,
    OLD,
    TURN,
)

_AGED_LETTERS = len("aged barely ")
_LEAST_DIED = 12
"""Years. "Died at 9" may be a time of day."""


def ages(figures: Sequence[Figure], parties: Parties) -> tuple[list[Age], set[int]]:
    """The ages, and where the numbers begin that gave them (or that stand in an age without a person)."""
    read: list[Age] = []
    used: set[int] = set()
    together: list[Age] = []
    for place, figure in enumerate(figures):
        if figure.extent.start in used:
            continue
        several = listed(figures, place, parties)
        if several:
            together += (age for _, age in several)
            used.update(member.extent.start for member, _ in several)
            continue
        if figure.money or figure.percent or not 0 < figure.value <= MAX_AGE:
            continue
        if both := of_both(figure, parties):
            together += both
            used.add(figure.extent.start)
            continue
        found = _read(figure, parties)
        if found is None:
            continue
        used.add(figure.extent.start)
        if isinstance(found, Age):
            read.append(found)
    read.extend(years_of_life(parties))
    return [*_distinct(sorted(read, key=lambda age: age.evidence.start), parties), *together], used


def _distinct(read: Iterable[Age], parties: Parties) -> list[Age]:
    """The ages with their persons settled, each once."""
    persons = Persons(parties)
    found: list[Age] = []
    known: set[tuple[str, float]] = set()
    for age in read:
        settled = persons.settled(age)
        if settled is None:
            continue
        key = parties.identity(settled.person), settled.years
        if key not in known:
            known.add(key)
            found.append(settled)
    return found


def _read(figure: Figure, parties: Parties) -> Age | bool | None:
    """An age; True where the number is an age, but nobody's in particular; None where it is no age."""
    text = parties.text
    start, end = figure.extent.start, figure.extent.end
    before = text[max(0, start - 90) : start]
    if BORN_AGO.match(text, end) and BORN.search(before[-16:]):
        return born_ago(figure, parties)
    old = OLD.match(text, end)
    if old:
        return year_old(figure, old, parties)
    if "age" in before[-_AGED_LETTERS:].lower() and AGED.search(before):
        return aged(figure, parties, before)
    if figure.dated or not figure.number.whole:
        return None
    if LISTED.match(text, end):
        listed = APPOSED.search(before[-30:]) and parties.is_person(parties.ending_at(figure.first.nbor(-2)))
        return True if listed else None
    return fronted(figure, parties) or _beside(figure, parties, before) or _told(figure, parties, before)


def _beside(figure: Figure, parties: Parties, before: str) -> Age | None:
    end = closed(figure)
    if before.endswith(" of "):
        return of(figure, parties)
    if before.endswith("(") and parties.text.startswith(")", figure.extent.end):
        return bracketed(figure, parties)
    if not end:
        return None
    found = ranked(figure, parties) or joined(figure, parties)
    if found is None and APPOSED.search(before[-30:]) and (end == "mark" or not figure.number.in_words):
        found = apposed(figure, parties)
    return found


def _told(figure: Figure, parties: Parties, before: str) -> Age | None:
    end, text = closed(figure), parties.text
    if before[-4:].lower().endswith((" at ", "at ")) and before[-4:-3] in {"", " ", ",", "“", '"', "\n"}:
        if DIED.search(before) and end and figure.value > _LEAST_DIED:
            return of_subject(figure, parties, 0.8) or at(figure, parties)
        ranked_after = text.startswith(" the ", figure.extent.end)
        fronted = before.endswith("At ")
        charged = text.startswith(" for ", figure.extent.end)
        return at(figure, parties) if end or ranked_after or fronted or charged else None
    if not end or text.startswith((" of ", " from "), figure.extent.end):
        return None
    if COPULA.search(before[-24:]) or TURN.search(before[-14:]):
        return predicated(figure, parties)
    return None
