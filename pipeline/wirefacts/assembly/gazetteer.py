"""Parties that the user knows: names, aliases and an id that is the same in every article."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError

from wirefacts.errors import InputError, MalformedInput, MissingInput
from wirefacts.records.parts import OWN_ID, EntityType, NonEmpty
from wirefacts.values.names import core, words
from wirefacts.values.titles import is_title
from wirefacts.wire.decode import without_mark
from wirefacts.wire.objects import misfit, object_in


class Known(BaseModel):
    """One party. `id` is yours, a Wikidata QID for example; `type` None agrees with any. Further fields are passed over."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    id: NonEmpty
    name: NonEmpty
    aliases: tuple[str, ...] = ()
    type: EntityType | None = None


@dataclass(frozen=True, slots=True)
class _Listed:
    """A name that the gazetteer has, in folded words without titles; a suffix such as "Jr." stands apart."""

    whole: tuple[str, ...]
    suffix: tuple[str, ...]
    known: Known


class Gazetteer:
    """Known parties by their names. Looking one up takes the time of the few that share the name."""

    def __init__(self, known: Iterable[Known]) -> None:
        self._named: dict[tuple[str, ...], list[_Listed]] = {}
        self._surnames: dict[str, list[Known]] = {}
        for each in known:
            for name in dict.fromkeys((each.name, *each.aliases)):
                if found := core(name):
                    self._named.setdefault(found, []).append(_Listed(*_folded(name), each))
            full = core(each.name)
            if len(full) > 1 and each.type in {None, "person"}:
                self._surnames.setdefault(full[-1], []).append(each)

    def named(self, name: str, kind: EntityType | None) -> tuple[Known, ...]:
        """Those of this sort, None for any, that are listed under `name`; of several those with the same suffix, if any are."""
        whole, suffix = _folded(name)
        listed = [
            each
            for each in self._named.get(core(name), ())
            if (kind is None or each.known.type in {None, kind})
            and (each.suffix == suffix or not each.suffix or not suffix)
        ]
        exact = [each for each in listed if each.whole == whole]
        return tuple({each.known.id: each.known for each in exact or listed}.values())

    def of_surname(self, name: str) -> tuple[Known, ...]:
        """The people whose family name is the one word `name`."""
        found = core(name)
        return tuple(self._surnames.get(found[0], ())) if len(found) == 1 else ()


def read_gazetteer(path: str | Path) -> Gazetteer:
    """The gazetteer in a JSON Lines file: one object a line, `id`, `name` and, where there are any, `aliases` and `type`.

    Raises MissingInput, UndecodableInput, or MalformedInput that names file and line: nothing is guessed or passed over.
    """
    source = str(path)
    try:
        lines = without_mark(Path(path).read_bytes()).split(b"\n")
    except FileNotFoundError:
        raise MissingInput(source, "no such file; check the path") from None
    except OSError as problem:
        raise InputError(source, f"cannot be read: {problem.strerror or problem}") from problem
    known: dict[str, Known] = {}
    for number, line in enumerate(lines, 1):
        if line.strip():
            each = _known(line, source, f"line {number:,}")
            if each.id in known:
                raise MalformedInput(source, f'"id": "{each.id}" stands on an earlier line too', f"line {number:,}")
            known[each.id] = each
    return Gazetteer(known.values())


def _known(line: bytes, source: str, place: str) -> Known:
    row = object_in(line, source, place)
    try:
        known = Known.model_validate(row)
    except ValidationError as problem:
        raise misfit(problem, source, place) from None
    if OWN_ID.fullmatch(known.id):
        raise MalformedInput(source, f'"id": "{known.id}" is how articles number their own parties', place)
    if not core(known.name):
        raise MalformedInput(source, '"name" has no word in it', place)
    return known


def _folded(name: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The folded words of `name` without titles, and the suffix among them."""
    found = words(name)
    first = next((i for i, word in enumerate(found) if word != "the" and not is_title(word)), len(found) - 1)
    whole = found[max(first, 0) :]
    return whole, whole[len(core(name)) :]
