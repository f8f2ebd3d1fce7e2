"""When and how it was said, between the cue and what was said: "said Monday the bridge would close"."""

from spacy.tokens import Doc, Token

from wirefacts.stages.quotes.lexicon import SPEECH_NOUNS
from wirefacts.values.calendar import WEEKDAYS

_ADVERBS = frozenset("afterward afterwards later separately yesterday today".split())
_PARTS = frozenset("morning afternoon evening night".split())
_EDGES = frozenset("early late earlier last this".split())
_SPANS = frozenset("week month year morning afternoon evening spring summer autumn fall winter".split())
_OPENS = frozenset({"PRP", "PRP$", "DT", "EX", "CD"})
"""Tags of words that no day stands before as a part of the same phrase: "Monday the", "Monday he"."""
_NAMES = frozenset({"NNP", "NNPS", "NNS", "NN", "JJ"})
_OCCASION = 5
"""Words of "in a written statement", "in an interview" at most."""


def past_circumstance(doc: Doc, start: int) -> int:
    """The first token behind the words at `start` that say when or where something was said, if a clause begins there; 0
    where there are none. "Monday was a holiday" and "Monday night's raid was a surprise" are what was said."""
    occasion = _after_occasion(doc, start)
    end = _after_time(doc, occasion)
    if not start < end < len(doc):
        return 0
    follow = doc[end]
    if follow.tag_ in _OPENS:
        return end
    return end if end > occasion and follow.tag_ in _NAMES and not _within(doc[end - 1], follow) else 0


def _after_occasion(doc: Doc, start: int) -> int:
    """Behind "in a statement", "in an emailed statement"."""
    if doc[start].lower_ != "in":
        return start
    for token in doc[start + 1 : start + _OCCASION]:
        if token.lemma_.lower() in SPEECH_NOUNS:
            return token.i + 1
        if token.tag_ not in {"DT", "PRP$", "JJ", "VBN", "NN"}:
            break
    return start


def _after_time(doc: Doc, start: int) -> int:
    """Behind "Monday night", "on Monday", "late Monday", "this week", "later"."""
    at = start + 1 if doc[start].lower_ == "on" and start + 1 < len(doc) else start
    if doc[at].lower_ in _ADVERBS:
        return at + 1
    edge = at
    while at < min(edge + 2, len(doc) - 1) and doc[at].lower_ in _EDGES:
        at += 1
    if doc[at].pos_ == "PROPN" and doc[at].lower_ in WEEKDAYS:
        return at + 2 if at + 1 < len(doc) and doc[at + 1].lower_ in _PARTS else at + 1
    return at + 1 if at > edge and doc[at].lower_ in _SPANS else start


def _within(time: Token, follow: Token) -> bool:
    """True where the parser has the time as a part of what follows: "Monday talks", "this year's harvest"."""
    return time.dep_ in {"compound", "nmod", "poss", "amod"} or follow.tag_ == "POS"
