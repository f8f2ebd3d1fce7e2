"""Bodies and places that a general noun may stand for: "the company", "the panel", "the town"."""

from wirefacts.stages.coreference.party import Party
from wirefacts.values.bodies import PUBLIC_HEADS
from wirefacts.values.names import is_acronym, words
from wirefacts.values.places import COUNTRIES, US_STATES

FIRMS = frozenset({"company", "firm"})
TOWNS = frozenset({"city", "town", "village"})
_ANY_BODY = frozenset("agency newspaper group body organisation organization institution outfit charity".split())
_HEADS = {
    "union": frozenset(
        "union guild association federation brotherhood teamsters local workers alliance congress".split()
    ),
    "panel": frozenset("court tribunal board committee commission council jury".split()),
    "bench": frozenset("court tribunal".split()),
    "club": frozenset("club united city rovers athletic".split()),
    "movement": frozenset("movement front party league".split()),
    "force": frozenset("police constabulary guard army".split()),
}
"""What names end in that such a noun may stand for."""


def general(noun: str, party: Party) -> bool:
    """The general `noun` may stand for the named `party`."""
    if noun in FIRMS:
        return party.label == "organization" and not is_public(party)
    if noun in _ANY_BODY:
        return party.label == "organization"
    if noun in _HEADS:
        return party.label == "organization" and _ends(party, _HEADS[noun], acronym=noun == "union")
    name = " ".join(words(party.nodes[0].text))
    if noun in {"country", "nation"}:
        return name in COUNTRIES
    if noun == "state":
        return name in US_STATES
    return noun in TOWNS and is_town(party)


def is_town(party: Party) -> bool:
    """A place that is no country and no state."""
    name = " ".join(words(party.nodes[0].text))
    return party.label == "place" and name not in COUNTRIES and name not in US_STATES


def is_public(party: Party) -> bool:
    """A ministry, a court, a party, a paper: no firm, as its name says."""
    names = [words(node.text) for node in party.nodes[:3] if node.kind == "name"]
    return any(name[:1] == ("radio",) or not PUBLIC_HEADS.isdisjoint(heads(name)) for name in names)


def heads(name: tuple[str, ...]) -> set[str]:
    """The last word of a name, and the one before its "of"."""
    return ({name[-1]} | ({name[name.index("of") - 1]} if "of" in name[1:] else set())) if name else set()


def _ends(party: Party, ends: frozenset[str], *, acronym: bool) -> bool:
    """One of its first names ends so, or is an acronym where those do."""
    names = [node.text for node in party.nodes[:3] if node.kind == "name"]
    return any((acronym and is_acronym(name)) or not ends.isdisjoint(heads(words(name))) for name in names)
