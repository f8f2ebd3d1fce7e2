"""Which names are one party's. Of bodies and places: equal names, acronyms, short forms."""

from collections import defaultdict

from wirefacts.stages.coreference.mistaken import apart
from wirefacts.stages.coreference.party import Node, Party, Scene
from wirefacts.stages.coreference.people import People
from wirefacts.stages.coreference.shortened import cut_at_end, cut_at_front, heads_of
from wirefacts.values.bodies import COMPANY_SUFFIXES, FIRM_ENDINGS
from wirefacts.values.names import acronym_of, is_acronym, words
from wirefacts.values.places import COUNTRIES, SAME_PLACE, US_STATES

Key = tuple[str, ...]


def group_names(scene: Scene) -> None:
    """Gives every name mention a party."""
    people = [n for n in scene.nodes if n.kind == "name" and n.mention.label == "person"]
    others = [n for n in scene.nodes if n.kind == "name" and n.mention.label != "person"]
    others, people = apart(people, others)
    People(scene).group(people)
    _bodies(scene, others)


def _bodies(scene: Scene, nodes: list[Node]) -> None:
    """Exact names first; then acronyms and short forms join the longer name."""
    by_key: dict[Key, Party] = {}
    for node in nodes:
        key = _plain(node.text)
        party = by_key.get(key)
        if party is None:
            party = by_key[key] = scene.new(node.mention.label, node.mention.plural)
        party.add(node)
    _shorten(scene, by_key)


def _plain(text: str) -> Key:
    found = words(text)
    found = found[1:] if len(found) > 1 and found[0] == "the" else found
    name = SAME_PLACE.get(" ".join(found))
    if name is not None:
        return tuple(name.split())
    return tuple(w.replace(".", "") for w in found)


def _shorten(scene: Scene, by_key: dict[Key, Party]) -> None:
    ends: defaultdict[str, list[Key]] = defaultdict(list)
    starts: defaultdict[str, list[Key]] = defaultdict(list)
    initials: defaultdict[str, list[Key]] = defaultdict(list)
    for key in by_key:
        if len(key) > 1:
            for head in heads_of(key):
                ends[head].append(key)
            starts[key[0]].append(key)
            initials[key[0][0]].append(key)
    for key in sorted(filter(None, by_key), key=len):
        longer = _longer(key, by_key, ends, starts, initials)
        if longer is not None and by_key[longer] is not by_key[key] and _may_join(by_key[key], by_key[longer]):
            kept = scene.merge(by_key[longer], by_key[key])
            by_key[key] = kept


def _both_bodies(one: Party, other: Party) -> bool:
    """ "Kestrel" for "Kestrel Cells": where neither is a place or person, the first word stands for the whole."""
    return one.label == other.label == "organization"


def _may_join(one: Party, other: Party) -> bool:
    return {one.label, other.label} != {"place", "group"} and one.label != "work"


def _longer(
    key: Key,
    by_key: dict[Key, Party],
    ends: dict[str, list[Key]],
    starts: dict[str, list[Key]],
    initials: dict[str, list[Key]],
) -> Key | None:
    short = by_key[key].nodes[0].text if by_key[key].nodes else " ".join(key)
    if len(key) == 1 and is_acronym(short):
        found = [k for k in initials.get(key[0][0], []) if any(acronym_of(short, n.text) for n in by_key[k].nodes[:1])]
        if found:
            return found[0] if len({id(by_key[k]) for k in found}) == 1 else None
    found = [
        k
        for k in starts.get(key[0], [])
        if len(k) > len(key)
        and k[: len(key)] == key
        and (
            set(k[len(key) :]) <= COMPANY_SUFFIXES
            or _both_bodies(by_key[key], by_key[k])
            or (k[-1] in FIRM_ENDINGS and cut_at_end(key, by_key[key]))
        )
        and not (key[-1] in _CHAMBERS and not _PARTS.isdisjoint(k[len(key) :]))
    ]
    if " ".join(key) in COUNTRIES or " ".join(key) in US_STATES:
        found = []
    found += [k for k in ends.get(key[-1], []) if len(k) > len(key) and _cut(key, k, by_key)]
    if len(key) > 1:
        found += [k for k in by_key if len(k) > len(key) + 1 and _inside(key, k)] if len(by_key) < 200 else []
    return found[0] if len({id(by_key[k]) for k in found}) == 1 else None


_CHAMBERS = frozenset("senate house parliament congress assembly council commons lords knesset".split())
_PARTS = frozenset("committee subcommittee commission panel caucus".split())
"""What is part of a chamber, and no longer name of it: "Senate Committee on Trade"."""


def _cut(key: Key, longer: Key, by_key: dict[Key, Party]) -> bool:
    """The short form leaves out what stands at the front: a country always, of a body anything."""
    if len(key) > 1 and longer[-len(key) :] == key and _modifies(longer[: -len(key)]):
        return True
    return (len(key) == 1 or longer[-len(key) :] == key) and cut_at_front(by_key[key], by_key[longer])


def _inside(key: Key, longer: Key) -> bool:
    """ "Supreme Court" in "Ruritanian Supreme Court of Appeal"."""
    return "of" in longer and any(
        longer[i : i + len(key)] == key and longer[i + len(key)] == "of" and i < 2
        for i in range(1, len(longer) - len(key))
    )


def _modifies(before: Key) -> bool:
    """What a short form may leave out at the start: a country, a state, a nationality."""
    name = " ".join(before)
    return (
        name in COUNTRIES
        or name in US_STATES
        or (len(before) == 1 and before[0].endswith(("an", "ish", "ese", "ch", "i", "s", "k")))
    )
