"""Who "the winner" and "the loser" are, where the story has told that one person won or lost."""

from spacy.tokens import Token

from wirefacts.stages.coreference.grammar import first_conjunct
from wirefacts.stages.coreference.party import Node, Party, Scene
from wirefacts.syntax.clauses import is_negated
from wirefacts.syntax.words import hyphenated

_WINNERS = frozenset("winner victor".split())
_LOSERS = frozenset("loser runner-up".split())
_BEATING = frozenset("beat defeat oust unseat topple outpoll edge trounce".split())
_WINNING = _BEATING | {"win", "triumph", "prevail"}
_LOSING = frozenset({"lose", "concede"})
_CHOOSING = frozenset({"elect", "reelect", "return"})
_FAR = 400
"""Mentions back at most to who won or lost."""


def contestant(scene: Scene, node: Node) -> Party | None:
    """The one person before `node` who won or lost, as its noun says; None for other nouns, and for none or several."""
    noun = hyphenated(node.head)[1]
    if noun not in _WINNERS | _LOSERS:
        return None
    told = _won if noun in _WINNERS else _lost
    before = scene.nodes[max(0, node.order - _FAR) : node.order]
    people = (n for n in before if n.party is not None and n.party.label == "person" and n.party.named)
    found = {id(n.party): n.party for n in people if told(first_conjunct(n.head))}
    return next(iter(found.values())) if len(found) == 1 else None


def _won(head: Token) -> bool:
    verb = head.head
    if is_negated(verb):
        return False
    chosen = head.dep_ in {"nsubjpass", "dobj"} and verb.lemma_.lower() in _CHOOSING
    return chosen or (head.dep_ == "nsubj" and verb.lemma_.lower() in _WINNING)


def _lost(head: Token) -> bool:
    verb = head.head
    if is_negated(verb):
        return False
    beaten = head.dep_ in {"nsubjpass", "dobj"} and verb.lemma_.lower() in _BEATING
    return beaten or (head.dep_ == "nsubj" and verb.lemma_.lower() in _LOSING)
