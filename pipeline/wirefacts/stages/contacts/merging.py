"""One entry per contact."""

from collections.abc import Iterable
from dataclasses import replace

from spacy.tokens import Token

from wirefacts.annotations.views import Contact
from wirefacts.stages.contacts.lexicon import HAPPENED, PHONE_WORDS, VIDEO_WORDS
from wirefacts.stages.contacts.reading import Candidate
from wirefacts.syntax.clause_extents import clause
from wirefacts.syntax.clauses import subject
from wirefacts.syntax.people import People
from wirefacts.syntax.phrases import extent_of
from wirefacts.text.extents import Extent, cover

_WRITTEN = frozenset({"letter", "email", "text"})
_LINES = VIDEO_WORDS | PHONE_WORDS
_FOLLOWING = frozenset({"congratulate", "thank", "urge", "discuss", "offer", "ask", "warn", "invite"})
""" "Spoke with her and congratulated her": what the contact was for."""


def merged(people: People, found: Iterable[Candidate]) -> list[Contact]:
    """`found` as views in text order, repeats between the same parties by the same or an unnamed medium left out."""
    kept: dict[frozenset[str], list[Candidate]] = {}
    for candidate in sorted(found, key=lambda c: c.trigger.i):
        parties = frozenset({people.key(candidate.initiator), *(people.key(r) for r in candidate.recipients)})
        known = kept.setdefault(parties, [])
        twin = next((k for k, other in enumerate(known) if _same(people, other, candidate)), None)
        if twin is None:
            known.append(candidate)
        else:
            known[twin] = _joined(known[twin], candidate)
    views = [_view(people, candidate) for group in kept.values() for candidate in group]
    return sorted(views, key=lambda view: view.trigger.start)


def _same(people: People, left: Candidate, right: Candidate) -> bool:
    """True for two accounts of one contact; what is written back, and a call back, is another."""
    back = any(c.lower_ == "back" for c in right.trigger.children) or right.trigger.lemma_ in {"reply", "answer"}
    turned = people.key(left.initiator) != people.key(right.initiator)
    if turned and (back or {left.medium, right.medium} <= _WRITTEN):
        return False
    if (left.factuality in HAPPENED) != (right.factuality in HAPPENED):
        return False
    return left.medium == right.medium or "unspecified" in {left.medium, right.medium}


def _joined(old: Candidate, new: Candidate) -> Candidate:
    """The surer of two accounts of one contact, by the medium that either names."""
    surer = new if new.confidence > old.confidence else old
    named = next((c.medium for c in (old, new) if c.medium != "unspecified"), surer.medium)
    return replace(surer, medium=named)


def _view(people: People, candidate: Candidate) -> Contact:
    return Contact(
        evidence=_evidence(people, candidate),
        trigger=extent_of(candidate.trigger),
        initiator=people.phrase(candidate.initiator),
        recipients=tuple(people.phrase(r) for r in candidate.recipients),
        medium=candidate.medium,
        confidence=candidate.confidence,
        purpose=_purpose(candidate),
        factuality=candidate.factuality,
    )


def _evidence(people: People, candidate: Candidate) -> Extent:
    """From the first to the last of verb and parties; of a reply, and of two named before, the telling sentence alone."""
    parties = (people.phrase(party) for party in (candidate.initiator, *candidate.recipients))
    here = people.beside(candidate.trigger.i, parties)
    own = None if here else subject(candidate.clause)
    return cover((extent_of(candidate.trigger), *here, *(() if own is None else (people.phrase(own),))))


def _holds(child: Token, candidate: Candidate) -> bool:
    return any(child.left_edge.i <= r.i <= child.right_edge.i for r in candidate.recipients)


def _purpose(candidate: Candidate) -> Extent | None:
    """ "to congratulate him", "and congratulated him on her win", "about the budget": what it was for."""
    verb = candidate.clause
    if verb.pos_ != "VERB":
        return None
    for child in verb.rights:
        infinitive = child.tag_ == "VB" and any(c.lower_ == "to" and c.dep_ == "aux" for c in child.children)
        infinitive = infinitive and child.lower_ != "face"
        if child.dep_ in {"advcl", "xcomp"} and infinitive and not _holds(child, candidate):
            return _onwards(child)
        if child.dep_ == "conj" and child.lemma_ in _FOLLOWING:
            return _onwards(child)
    about = [c for c in verb.rights if c.dep_ == "prep" and c.lower_ in {"about", "over", "regarding", "concerning"}]
    for child in about:
        channel = child.right_edge.lower_ in _LINES
        if child.right_edge.i > child.i and child.right_edge.ent_type_ not in {"DATE", "TIME"} and not channel:
            return extent_of(verb.doc[child.i + 1 : child.right_edge.i + 1])
    return None


def _onwards(verb: Token) -> Extent:
    """From the verb itself to the end of its clause."""
    start = extent_of(verb).start
    return Extent(start, max(clause(verb).end, extent_of(verb).end))
