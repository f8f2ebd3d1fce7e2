"""Main verbs that the parser takes for participles: "The board named Ann Lang chief"."""

from spacy.tokens import Token


def is_disguised(verb: Token) -> bool:
    """True for a main verb that the parser takes for a participle of its own subject, which it makes the root: "The board
    named Ann Lang ...", "Roe, 66, called Doe ...", "The chairman, Bob Roe, called her ..."."""
    if verb.dep_ != "acl" or verb.head.dep_ != "ROOT":
        return False
    apposed = verb.doc[verb.i - 1].text == "," and any(c.dep_ == "appos" and c.i < verb.i for c in verb.head.children)
    if not (verb.i == verb.head.i + 1 or after_age(verb) or apposed or _after_day(verb)):
        return False
    return any(c.dep_ in {"dobj", "oprd"} and (apposed or names_somebody(c)) for c in verb.children)


def names_somebody(token: Token) -> bool:
    """A name, or a title with the name before it in one phrase: "named Ann Lang interim chief"."""
    return token.pos_ == "PROPN" or any(c.pos_ == "PROPN" and c.dep_ in {"compound", "nmod"} for c in token.lefts)


def after_age(verb: Token) -> bool:
    """ ", 66, " right before `verb`."""
    doc, i = verb.doc, verb.i
    return i > 3 and doc[i - 1].text == "," and doc[i - 2].pos_ == "NUM" and doc[i - 3].text == ","


def _after_day(verb: Token) -> bool:
    """ "On Monday" or "Monday" between the noun and `verb`."""
    doc, i = verb.doc, verb.i - 1
    while i > verb.head.i and doc[i].ent_type_ in {"DATE", "TIME"}:
        i -= 1
    return i < verb.i - 1 and (i == verb.head.i or (doc[i].lower_ == "on" and i - 1 == verb.head.i))
