"""Main verbs that the parser takes for participles of their own subject."""

from spacy.tokens import Token

_TEMPORAL = frozenset({"DATE", "TIME"})
_DECIDING = frozenset("approve adopt pass reject back endorse ratify".split())
"""Verbs whose participle takes no object: "the congress approved a change"."""


def is_disguised(verb: Token) -> bool:
    """True for a main verb that the parser takes for a participle of its own subject, which it makes the root: "The board
    named Ann Lang ...", "Roe, 66, called Doe ...", "The chairman, Bob Roe, called her ..."."""
    if verb.dep_ != "acl" or verb.head.dep_ != "ROOT":
        return False
    apposed = verb.doc[verb.i - 1].text == "," and any(c.dep_ == "appos" and c.i < verb.i for c in verb.head.children)
    if not (verb.i == verb.head.i + 1 or after_age(verb) or apposed or _after_date(verb)):
        return False
    sure = apposed or verb.lemma_ in _DECIDING
    return any(c.dep_ in {"dobj", "oprd"} and (sure or names_somebody(c)) for c in verb.children)


def _after_date(verb: Token) -> bool:
    """ "Voters in November elected Roe", "The mayor Monday named Roe": nothing but a date stands between."""
    between = verb.doc[verb.head.i + 1 : verb.i]
    return bool(between) and all(t.ent_type_ in _TEMPORAL or t.lower_ in {"in", "on", "last", "this"} for t in between)


def names_somebody(token: Token) -> bool:
    """A name, or a title with the name before it in one phrase: "named Ann Lang interim chief"."""
    return token.pos_ == "PROPN" or any(c.pos_ == "PROPN" and c.dep_ in {"compound", "nmod"} for c in token.lefts)


def after_age(verb: Token) -> bool:
    """ ", 66, " right before `verb`."""
    doc, i = verb.doc, verb.i
    return i > 3 and doc[i - 1].text == "," and doc[i - 2].pos_ == "NUM" and doc[i - 3].text == ","
