""" "Roe endorsed her minutes later", "Roe called Doe minutes later": it is not her minutes that were endorsed."""

import re

from spacy.tokens import Doc, Token

from wirefacts.stages.clauses.rehanging import Hung

_TIMES = frozenset("moment second minute hour day week month year".split())
_LATER = re.compile(r"\b(?:[Hh]er|[A-Z][\w'’-]+) [a-z]+ (?:later|after|afterwards?|before|earlier|ago)\b")


def told_later(doc: Doc) -> list[tuple[Token, list[Hung]]]:
    """Each such "her" or name, with the changes that make it the object of the verb, and of the time an adverbial."""
    found = []
    for match in _LATER.finditer(doc.text):
        span = doc.char_span(match.start(), match.end(), alignment_mode="expand")
        her, time = (span[0], span[1]) if span is not None and len(span) > 1 else (None, None)
        if her is None or time is None or time.lemma_.lower() not in _TIMES or her.head != time:
            continue
        verb = time.head
        hung = her.tag_ == "PRP$" or (her.tag_ == "NNP" and her.dep_ == "compound")
        if hung and time.dep_ == "dobj" and verb.pos_ == "VERB":
            found.append((her, [Hung(her.i, verb.i, "dobj"), Hung(time.i, verb.i, "npadvmod")]))
    return found
