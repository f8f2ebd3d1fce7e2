"""One entry per person and title."""

from collections.abc import Iterable

from spacy.tokens import Doc

from wirefacts.annotations.texts import text_of
from wirefacts.annotations.views import Role
from wirefacts.syntax.people import People
from wirefacts.syntax.phrases import head_of
from wirefacts.syntax.titles import STATUS

_SURE = 0.7
"""Below this a role rests on coreference rather than on words side by side."""
_TELLING = frozenset(
    "vice deputy assistant associate prime shadow attorney lieutenant solicitor co major under brigadier".split()
)
_SHORT = {
    "sen": "senator", "rep": "representative", "gov": "governor", "gen": "general", "lt": "lieutenant",
    "col": "colonel",
    "prof": "professor", "chairwoman": "chairman", "chair": "chairman", "spokesperson": "spokesman",
    "chairperson": "chairman",
    "spokeswoman": "spokesman", "reverend": "rev", "pres": "president", "cofounder": "founder",
}  # fmt: skip


def distinct(doc: Doc, people: People, found: Iterable[Role]) -> list[Role]:
    """`found` in text order without repeats: of one person's equal titles the fullest and surest stays."""
    every, text = list(found), text_of(doc)
    known_titles = {(_head(r.title.slice(text)), _body(r, text)) for r in every if r.confidence >= _SURE}
    kept: dict[tuple[str, frozenset[str], str | None], Role] = {}
    for role in sorted(every, key=lambda r: (r.evidence.start, r.evidence.end)):
        holder = head_of(doc, role.person)
        if holder is None:
            continue
        if (
            role.confidence < _SURE
            and role.organization
            and (_head(role.title.slice(text)), _body(role, text)) in known_titles
        ):
            continue
        words = _words(role.title.slice(text))
        status = None if role.status == "current" else role.status
        key = (people.key(holder), frozenset(words & _TELLING) | {_head(role.title.slice(text))}, status)
        known = kept.get(key)
        if known is None or _rank(role) > _rank(known):
            kept[key] = role
    return sorted(kept.values(), key=lambda r: r.evidence.start)


def _body(role: Role, text: str) -> str:
    return "" if role.organization is None else role.organization.slice(text).lower()


def _rank(role: Role) -> tuple[bool, int, bool]:
    return (role.confidence >= _SURE, len(role.title), role.organization is not None)


def _words(title: str) -> set[str]:
    return {word for word in title.lower().replace("-", " ").split() if word not in STATUS}


def _head(title: str) -> str:
    """The word that two titles must share to be the same: the last before "of", long form."""
    words = title.lower().replace("-", " ").replace(".", "").split()
    for mark in ("of", "for", "to", "at", "in"):
        if mark in words[1:]:
            words = words[: words.index(mark)]
    if len(words) > 1 and words[-1] in {"elect", "general", "emeritus", "designate", "law", "large"}:
        words = words[:-1]
    return _SHORT.get(words[-1], words[-1])
