"""Titles held no longer: of who has just left the post, and of the dead."""

from collections.abc import Iterable
from dataclasses import replace

from spacy.tokens import Doc, Token

from wirefacts.annotations.views import Role
from wirefacts.syntax.clauses import doers, is_passive, sufferers
from wirefacts.syntax.modality import factuality
from wirefacts.syntax.people import People
from wirefacts.syntax.phrases import head_of

_DOWN = frozenset({"step", "stand"})
""" "Stepped down", "stood aside"."""
LEAVING = frozenset({"resign", "quit", "retire"}) | _DOWN
"""Verbs whose doer leaves a post."""
REMOVING = frozenset({"oust", "remove", "fire", "dismiss", "sack"})
"""Verbs whose sufferer loses a post."""
_DYING = frozenset({"die", "kill", "murder", "assassinate"})
_PAST = frozenset({"VBD", "VBN"})


def settled(doc: Doc, people: People, found: Iterable[Role]) -> list[Role]:
    """`found`, where who is told to have left in the same sentence holds the title no longer, and the dead hold none."""
    gone: set[tuple[str, int]] = set()
    dead: set[str] = set()
    for token in doc:
        if token.pos_ == "VERB" and token.tag_ in _PAST and token.lemma_ in LEAVING | REMOVING | _DYING:
            whom = {people.key(t) for t in people.all_of(_whom(token))}
            if whom and people.in_prose(token.i) and factuality(token) == "asserted":
                if token.lemma_ in _DYING:
                    dead |= whom
                elif token.dep_ != "relcl" and not any(c.lower_ == "as" for c in token.rights):
                    gone |= {(key, people.sentence(token.i)[0]) for key in whom}
    return [_settled(doc, people, role, gone, dead) for role in found] if gone or dead else list(found)


def _whom(verb: Token) -> list[Token]:
    """Who left, was removed or died."""
    if verb.lemma_ in LEAVING:
        down = verb.lemma_ not in _DOWN or any(c.lower_ in {"down", "aside"} for c in verb.rights)
        return doers(verb) if down and not is_passive(verb) else []
    return doers(verb) if verb.lemma_ == "die" else sufferers(verb)


def _settled(doc: Doc, people: People, role: Role, gone: set[tuple[str, int]], dead: set[str]) -> Role:
    head = head_of(doc, role.person)
    if head is None or role.status != "current":
        return role
    key = people.key(head)
    if key in dead:
        return replace(role, status=None)
    return replace(role, status="former") if (key, people.sentence(head.i)[0]) in gone else role
