"""Which parties a pronoun may stand for, by their kind, number and gender."""

from wirefacts.annotations.views import Gender
from wirefacts.stages.coreference.humanlike import could_be_person
from wirefacts.stages.coreference.party import Node, Party

THEY = frozenset({"they", "them", "their", "theirs", "themselves"})


def may_be(party: Party, node: Node, other: Node, kind: str, gender: Gender | None) -> bool:
    """Label, number and gender allow it."""
    if kind in {"he", "the"}:
        if kind == "the" and (other.order > node.order or not party.named):
            return False
        if party.plural or (party.label != "person" and not could_be_person(party)):
            return False
        return gender is None or not (party.sure and party.gender is not None and party.gender != gender)
    if kind == "they":
        return party.plural or (party.label in {"group", "organization"} and not other.thing)
    return (
        not party.plural
        and party.label not in {"person", "group"}
        and not (other.kind == "pronoun" and other.head.lower_ in THEY)
    )
