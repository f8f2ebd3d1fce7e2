"""Who is meant: names that may be one party's, and what the source's own mentions say of words."""

import re
from collections.abc import Iterator, Sequence

from wirefacts.records.parts import Entity, Party
from wirefacts.values.names import acronym_of, core, is_part, same_person
from wirefacts.values.names import words as name_words
from wirefacts.values.titles import is_title
from wirefacts.verify.lexicon import FUNCTION
from wirefacts.verify.sources import Source
from wirefacts.verify.words import Word

_CHAIR = re.compile(r"\bchair(?:man|woman|person|lady)\b", re.IGNORECASE)
"""One office by whatever name."""
_RELATED = re.compile(r"\w['’]s? [a-z]")
"""Somebody's sister or spokesman, who is not that somebody."""


def same_name(one: str, other: str) -> bool:
    """True where two names can be one party's, titles aside: "Sen. Roe" and "Jane Roe", "UN" and "United Nations"."""
    one, other = _CHAIR.sub("chair", one), _CHAIR.sub("chair", other)
    if bool(_RELATED.search(one)) != bool(_RELATED.search(other)):
        return False
    return (
        core(one) == core(other)
        or same_person(one, other)
        or is_part(one, other)
        or is_part(other, one)
        or acronym_of(one, other)
        or acronym_of(other, one)
        or _office(one, other)
    )


def _office(said: str, name: str) -> bool:
    """True where somebody is called by an office that stands with the name: "the commissioner" for "Commissioner Holt"."""
    ours = {word for word in name_words(said) if word not in FUNCTION}
    return any(map(is_title, ours)) and ours <= set(name_words(name))


def names_of(party: Party, source: Source) -> list[str]:
    """The party's name, and the other names and the offices that the source has for it."""
    entity = next((e for e in source.entities if e.id == party.entity), None)
    if entity is None:
        return [party.name]
    offices = [f"{role.title} {entity.name}" for role in source.roles if role.person.entity == entity.id]
    return [party.name, entity.name, *entity.aliases, *offices]


def is_named(name: str) -> bool:
    """True for a name, False for a pronoun or a description such as "a senior Treasury official"."""
    weighty = [word for word in name.split() if word.casefold() not in FUNCTION]
    return bool(weighty) and weighty[-1][:1].isupper()


def meant(source: Source, c: int, d: int) -> Entity | None:
    """The entity that the words `c` to `d` of a source mention, where one mention covers just about these words."""
    if c >= d:
        return None
    start, end = source.words[c].start, source.words[d - 1].end
    held = (
        (m.end - m.start, entity)
        for entity in source.entities
        for m in entity.mentions
        if m.start <= end and start <= m.end and min(end, m.end) - max(start, m.start) >= (end - start) / 2
    )
    return min(held, key=lambda pair: abs(pair[0] - (end - start)), default=(0, None))[1]


def same_party(source: Source, c: int, d: int, said: str) -> bool | None:
    """Whether the words `c` to `d` mean whom `said` names; None where the source's mentions do not tell."""
    entity = meant(source, c, d)
    if entity is None or not said.strip():
        return None
    names = [entity.name, *entity.aliases]
    if any(same_name(said, name) for name in names if is_named(name)):
        return True
    described = core(said)
    if any(core(name) == described for name in names):
        return True
    return False if is_named(said) and any(map(is_named, names)) else None


def mention_beside(source: Source, at: int, *, behind: bool) -> tuple[int, int] | None:
    """The words of the longest mention that ends right before the word at `at`, or begins with it."""
    edge = (
        source.words[at].start
        if behind and at < len(source.words)
        else source.words[at - 1].end
        if at and not behind
        else -1
    )
    held = [m for e in source.entities for m in e.mentions if (m.start if behind else m.end) == edge]
    longest = max(held, key=lambda m: m.end - m.start, default=None)
    return None if longest is None else (source.index(longest.start), source.index(longest.end))


def capitals(text: str, held: Sequence[Word], first: int, last: int) -> Iterator[int]:
    """Indexes of words written with a capital where no sentence begins."""
    for at in range(first, last):
        word = held[at]
        if not word.surface[:1].isupper() or word.key in FUNCTION or len(word.surface) < 2:
            continue
        before = text[max(0, word.start - 3) : word.start].rstrip(" \n\"“'‘([—-")
        if (
            at > 0
            and before[-1:] not in {".", "!", "?", ":"}
            and text[max(0, word.start - 1) : word.start] not in '"“‘'
        ):
            yield at
