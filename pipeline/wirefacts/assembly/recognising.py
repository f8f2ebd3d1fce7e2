"""An article's parties recognised in a gazetteer: one party, one id, in every article."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from wirefacts.assembly.gazetteer import Gazetteer, Known
from wirefacts.assembly.renaming import renamed
from wirefacts.records.extraction import Extraction
from wirefacts.records.parts import Diagnostic, Entity, EntityMention
from wirefacts.values.names import core, words

AMBIGUOUS, LONE, OTHER_TYPE = "ambiguous-name", "lone-name", "other-type"
_LISTED = 5
"""Candidates that a diagnostic names."""
_FULLER = 8
"""Names of a party that are not listed and are asked whether a shorter one is short for them."""


@dataclass(frozen=True, slots=True)
class _Name:
    """A name that the article gives to a party, and where it does so first."""

    text: str
    at: EntityMention


@dataclass(frozen=True, slots=True)
class _Sighting:
    """`entity` may be any of `known`, going by `name`. `lone`: a person, by a single word; `guess`: by one not listed."""

    entity: Entity
    name: _Name
    known: tuple[Known, ...]
    lone: bool = False
    guess: bool = False

    @property
    def decides(self) -> bool:
        return len(self.known) == 1 and not self.guess


def recognised(extraction: Extraction, gazetteer: Gazetteer) -> Extraction:
    """The extraction whose parties bear their ids of `gazetteer`; who may be several there keeps the article's own id.

    Diagnostics say what stays open: `ambiguous-name` with the candidates; `lone-name`, who was recognised by one word;
    `other-type`, whose name only parties of other types have. Two parties of the article that go by different names of one
    known party become one. Ids of records stay.
    """
    sightings: list[_Sighting] = []
    strangers: list[_Sighting] = []
    for entity in extraction.entities:
        names = _names(entity, extraction.text)
        if seen := _sighting(entity, names, gazetteer):
            sightings.append(seen)
        elif other := _of_other_type(entity, names, gazetteer):
            strangers.append(other)
    kept, doubts = _settled(seen for seen in sightings if seen.decides)
    doubts += [_doubt(seen, AMBIGUOUS) for seen in sightings if not seen.decides]
    doubts += [_doubt(seen, OTHER_TYPE) for seen in strangers]
    doubts += [_doubt(seen, LONE) for seen in kept if seen.lone]
    if not kept and not doubts:
        return extraction
    doubts.sort(key=lambda doubt: doubt.start or 0)
    found = renamed(extraction, {seen.entity.id: seen.known[0].id for seen in kept})
    return found.model_copy(update={"diagnostics": (*extraction.diagnostics, *doubts)})


def _names(entity: Entity, text: str | None) -> list[_Name]:
    """The names of a party, the fullest first; those with equal words once. A body may be named by "the harbor board"."""
    found: dict[tuple[str, ...], _Name] = {}
    for mention in entity.mentions:
        name = entity.name if text is None else text[mention.start : mention.end]
        described = mention.kind == "description" and entity.type != "person" and len(core(name)) > 1
        if mention.kind == "name" or described:
            found.setdefault(words(name), _Name(name, mention))
    return sorted(found.values(), key=lambda name: -len(core(name.text)))


def _sighting(entity: Entity, names: list[_Name], gazetteer: Gazetteer) -> _Sighting | None:
    """Who a party may be, by its fullest name that is listed; its other names may tell apart those who share it."""
    unknown: list[tuple[str, ...]] = []
    seen: _Sighting | None = None
    for name in names:
        own = core(name.text)
        lone = entity.type == "person" and len(own) == 1
        known = gazetteer.named(name.text, entity.type)
        if seen is not None:
            ids = {each.id for each in known}
            both = tuple(each for each in seen.known if each.id in ids)
            seen = _Sighting(entity, seen.name, both, seen.lone) if both else seen
        elif known and not _within(own, unknown, person=entity.type == "person"):
            seen = _Sighting(entity, name, known, lone)
        elif lone and not unknown and (guesses := gazetteer.of_surname(name.text)):
            return _Sighting(entity, name, guesses, lone, guess=True)
        elif not known and len(unknown) < _FULLER:
            unknown.append(own)
    return seen


def _of_other_type(entity: Entity, names: list[_Name], gazetteer: Gazetteer) -> _Sighting | None:
    """Who has the party's fullest name, of several words, and is listed as something else than it seems to be here."""
    known = gazetteer.named(names[0].text, None) if names and len(core(names[0].text)) > 1 else ()
    return _Sighting(entity, names[0], known) if known else None


def _within(own: tuple[str, ...], fuller: list[tuple[str, ...]], *, person: bool) -> bool:
    """True where a name may be short for a fuller one that is not listed: "Roe" for "Ann Roe", "Board" for "Harbor Board"."""
    if person:
        return len(own) == 1 and bool(fuller)
    return any(own == long[i : i + len(own)] for long in fuller for i in range(len(long) - len(own) + 1))


def _settled(sure: Iterable[_Sighting]) -> tuple[list[_Sighting], list[Diagnostic]]:
    """Who is recognised, and doubts where two parties that the article tells apart would be one."""
    claims: dict[str, list[_Sighting]] = {}
    for seen in sure:
        claims.setdefault(seen.known[0].id, []).append(seen)
    kept: list[_Sighting] = []
    doubts: list[_Sighting] = []
    for rivals in claims.values():
        strong = [seen for seen in rivals if not seen.lone]
        lone = [seen for seen in rivals if seen.lone]
        doubts += lone if strong else ()
        strong = strong or lone
        (kept if _named_apart(strong) else doubts).extend(strong)
    return kept, [_doubt(seen, AMBIGUOUS) for seen in doubts]


def _named_apart(strong: list[_Sighting]) -> bool:
    """True unless two go by the same name: then the article has a reason to hold them apart."""
    names = sorted(core(seen.name.text) for seen in strong)
    return all(one != other for one, other in pairwise(names))


def _doubt(seen: _Sighting, code: str) -> Diagnostic:
    said = ", ".join(_candidates(seen.known))
    if seen.lone:
        said += ", by a name of one word"
    if code == OTHER_TYPE:
        said += f" is listed as {seen.known[0].type}, here it is {seen.entity.type}"
    return Diagnostic(code=code, message=f"{seen.name.text}: {said}", start=seen.name.at.start, end=seen.name.at.end)


def _candidates(known: tuple[Known, ...]) -> Iterator[str]:
    yield from (f"{each.name} ({each.id})" for each in known[:_LISTED])
    if len(known) > _LISTED:
        yield f"{len(known) - _LISTED} more"
