"""The next of a list whose verb is left out: the SPD in "the CDU slipped to 24%, the SPD to 6%", "gave Roe 31 and Doe 24"."""

from spacy.tokens import Token

from wirefacts.stages.quantities.choosable import accepted
from wirefacts.stages.quantities.holders import fit
from wirefacts.stages.quantities.parties import Parties

_BRINGING = frozenset({"to", "on", "at", "with"})
_PLACED = frozenset("second third fourth fifth last up down just only".split())
_JOINTS = frozenset({",", ";", ":", "and", "while", "but"})
_NAME = 6
"""Words of a name."""
_NAMING = frozenset({"PROPN", "NOUN", "ADJ"})


def next_listed(first: Token, parties: Parties) -> Token | None:
    """Who stands between a joint and the number that begins with `first`, with no verb beside it; one was told before."""
    last = _past(_past(_past(_before(first), _PLACED), _BRINGING), _PLACED)
    if last is None or not (last.pos_ in {"PROPN", "NOUN"} or last.text[0].isupper()):
        return None
    word, joint = last, _before(last)
    for _ in range(_NAME):
        if joint is None or joint.pos_ not in _NAMING or joint.lower_ in _JOINTS:
            break
        word, joint = joint, _before(joint)
    if joint is not None and joint.pos_ == "DET":
        word, joint = joint, _before(joint)
    if joint is None or joint.is_sent_start:
        return None
    followed = joint.lower_ == "by" and joint.nbor(-1).lower_ == "followed"
    if not followed and joint.lower_ not in _JOINTS:
        return None
    head = parties.ending_at(last)
    head = head if head.i >= word.i else last
    return accepted(head, parties) if followed or last.text[0].isupper() else fit(head, parties)


def _before(word: Token) -> Token | None:
    return word.nbor(-1) if word.i and not word.is_sent_start else None


def _past(word: Token | None, words: frozenset[str]) -> Token | None:
    """The nearest word up to `word` that is none of `words`."""
    while word is not None and word.lower_ in words:
        word = _before(word)
    return word
