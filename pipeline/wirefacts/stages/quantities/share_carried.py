"""What voters did by a share of theirs: "backed walkouts by 87%", "voted by 87% to strike", "approved it by 62% to 38%"."""

import re

from spacy.tokens import Span, Token

from wirefacts.stages.quantities.grammar import verb_before
from wirefacts.stages.quantities.rules_votes import OPPOSING_VERBS, PASS_VERBS, SUPPORT_VERBS
from wirefacts.stages.quantities.share_choices import Share
from wirefacts.syntax.clauses import is_negated, is_passive, objects

_CHANGES = frozenset("rise raise increase cut reduction hike growth change fall drop".split())
"""What is by so many percent, and nobody's vote."""
_BOUNDING = frozenset("more than about nearly almost over around roughly just some a an only".split())
_CLAUSE = 14
"""Words between a verb and the share by which it was done."""
_REST = re.compile(r" (?:to|against) (\d{1,2}(?:\.\d)?)(?: ?%| per ?cent)?(?![\d,])")
_LEAST, _MOST = 98, 101
"""Percent. Two shares that make a whole, rounding included."""


def brought_by(share: Share) -> Token:
    """The word before the share, past "more than", "about", "a"."""
    first = share.figure.first
    while first.i and (first.nbor(-1).idx >= share.figure.whole.start or first.nbor(-1).lower_ in _BOUNDING):
        first = first.nbor(-1)
    return first.nbor(-1) if first.i else first


def carried(share: Share) -> Token | None:
    """What voters did by a share of theirs: "backed walkouts by 87%", "voted by 87% to strike", "ratified the pact by 73%"."""
    if brought_by(share).lower_ != "by":
        return None
    verb = verb_before(share.figure.first, (SUPPORT_VERBS | PASS_VERBS | {"vote"}) - OPPOSING_VERBS, _CLAUSE)
    if verb is None or is_passive(verb) or is_negated(verb):
        return None
    if any(word.pos_ in {"VERB", "AUX"} or word.lemma_.lower() in _CHANGES for word in _between(verb, share)):
        return None
    if verb.lemma_.lower() == "vote":
        return next((c for c in verb.rights if c.dep_ in {"xcomp", "advcl"} and c.tag_ == "VB"), None)
    return next((goal for goal in objects(verb) if goal.pos_ == "NOUN" and goal.i < share.sign.i), None)


def _between(verb: Token, share: Share) -> Span:
    return verb.doc[verb.i + 1 : share.figure.first.i]


def halved(share: Share, text: str) -> bool:
    """True for the first of "approved the pact by 62% to 38%": two shares that make a whole are those of a vote."""
    rest = _REST.match(text, share.stop)
    return rest is not None and _LEAST <= share.percent + float(rest[1]) <= _MOST and carried(share) is not None
