"""Whose title it is where a pronoun tells: "its managing director, Ann Lang"."""

from collections.abc import Iterable
from dataclasses import replace

from spacy.tokens import Doc

from wirefacts.annotations.views import Role
from wirefacts.syntax.people import People
from wirefacts.syntax.phrases import extent_of, tokens_of

_BODILY = frozenset({"its", "their"})


def owned(doc: Doc, people: People, found: Iterable[Role]) -> list[Role]:
    """`found`, a title without a body given the body that its "its" stands for, where that has a name."""
    return [role if role.organization is not None else _owned(doc, people, role) for role in found]


def _owned(doc: Doc, people: People, role: Role) -> Role:
    words = tokens_of(doc, role.evidence)
    first = words[0] if words is not None and len(words) else None
    if first is None or first.lower_ not in _BODILY or first.idx >= role.title.start:
        return role
    cluster = people.cluster(first)
    bodily = cluster is not None and cluster.named and cluster.label == "organization"
    return replace(role, organization=extent_of(first)) if bodily else role
