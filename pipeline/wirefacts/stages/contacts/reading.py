"""Candidates read off verbs and nouns, before they are merged."""

from collections.abc import Iterable
from dataclasses import dataclass

from spacy.tokens import Token

from wirefacts.records.kinds import Medium
from wirefacts.records.parts import Factuality
from wirefacts.stages.contacts.lexicon import AUDIENCES, MEDIA_WORDS, PHONE_WORDS, VIDEO_WORDS, WRITTEN_WORDS
from wirefacts.syntax.parties import is_party
from wirefacts.syntax.people import People
from wirefacts.syntax.phrases import conjuncts
from wirefacts.text.extents import Extent

_SELVES = frozenset("himself herself themselves itself myself yourself ourselves each one another other others".split())


@dataclass(frozen=True, slots=True)
class Candidate:
    """A contact as one place of the text gives it."""

    trigger: Token
    clause: Token
    initiator: Token
    recipients: tuple[Token, ...]
    medium: Medium
    factuality: Factuality
    confidence: float
    purpose: Extent | None = None


def reached(people: People, heads: Iterable[Token], *, speech: bool = False, places: bool = False) -> tuple[Token, ...]:
    """Those of `heads` and their conjuncts that can be reached; none of the press, and with `speech` no audience."""
    listed: dict[int, Token] = {}
    for head in heads:
        if head.i not in listed:
            listed.update((token.i, token) for token in conjuncts(head))
    found = people.all_of(listed.values())
    return tuple(
        t
        for t in found
        if is_party(people, t, places=places)
        and not _is_press(t)
        and not (speech and _is_audience(t))
        and not any(c.lower_ in {"future", "any", "no"} for c in t.lefts)
    )


def initiators(people: People, heads: Iterable[Token]) -> tuple[Token, ...]:
    """Those of `heads` that can get in touch with somebody."""
    return tuple(
        t
        for t in people.all_of(heads)
        if not _is_press(t)
        and is_party(people, t, places=True)
        and t.lower_ not in {"who", "which", "that", "it", "one", "you"}
    )


def _is_press(token: Token) -> bool:
    return token.lower_ in MEDIA_WORDS or any(
        w.lower_ in MEDIA_WORDS for w in token.children if w.dep_ == "compound" and token.ent_type_ == "ORG"
    )


def _is_audience(token: Token) -> bool:
    return token.lower_ in AUDIENCES


def distinct_from(people: People, initiator: Token, recipients: Iterable[Token]) -> tuple[Token, ...]:
    """`recipients` without the initiator and without reflexives."""
    own = people.key(initiator)
    return tuple(r for r in recipients if people.key(r) != own and r.lower_ not in _SELVES and r.i != initiator.i)


def medium_beside(verb: Token, usual: Medium) -> Medium:
    """The medium that the verb's adjuncts name ("by phone", "in a letter", "virtually"), else `usual`."""
    for child in verb.children:
        if child.dep_ in {"prep", "advmod", "npadvmod", "agent"}:
            for word in (child, *child.children):
                lower = word.lower_
                if lower in VIDEO_WORDS or any(c.lower_ in VIDEO_WORDS for c in word.lefts):
                    return "video"
                if lower in PHONE_WORDS and word.dep_ == "pobj":
                    return "phone"
                if word.dep_ == "pobj" and lower in WRITTEN_WORDS:
                    return WRITTEN_WORDS[lower]
    return usual
