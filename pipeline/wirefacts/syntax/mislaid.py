"""Subjects and objects that the parser hangs elsewhere."""

from spacy.tokens import Token

from wirefacts.syntax.disguised import after_age

_TEMPORAL = frozenset({"DATE", "TIME"})
_LINKS = frozenset("after before since until as when while because".split())


def before_finite(verb: Token) -> Token | None:
    """Repairs "At the meeting members also elected Roe", where the parser takes "members" into the phrase before it."""
    finite = verb.tag_ in {"VBD", "VBZ", "VBP"} and verb.dep_ in {"ROOT", "ccomp", "advcl", "relcl"}
    if not finite or verb.i == 0:
        return None
    doc, i = verb.doc, verb.i - 1
    while i > 0 and doc[i].dep_ == "advmod" and doc[i].head == verb and not doc[i].is_sent_start:
        i -= 1
    noun = doc[i]
    fronted = noun.dep_ == "pobj" and noun.head.dep_ == "prep" and noun.head.head == verb
    return noun if fronted and i < verb.i and noun.tag_ in {"NNS", "NNP"} and noun.ent_type_ not in _TEMPORAL else None


def aged(verb: Token) -> Token | None:
    """Repairs "after Roe, 81, withdrew", where the parser takes "Roe" for the object of "after"."""
    if not after_age(verb):
        return None
    name = verb.doc[verb.i - 4]
    return name if name.dep_ == "pobj" and name.pos_ == "PROPN" and name.head.lower_ in _LINKS else None


def taken_for_subject(verb: Token) -> Token | None:
    """Repairs "Roe then rang Ann Lang, an engineer", where the parser gives the verb a second subject, after it."""
    own = [c for c in verb.children if c.dep_ == "nsubj"]
    return own[-1] if len(own) > 1 and own[0].i < verb.i < own[-1].i and own[-1].pos_ == "PROPN" else None
