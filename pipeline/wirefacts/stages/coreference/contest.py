"""Who "the winner", "the loser" and "her rival" are, where the story has told that one person won or lost, or by their shares
and votes."""

from collections.abc import Sequence

from spacy.tokens import Token

from wirefacts.stages.coreference.grammar import first_conjunct
from wirefacts.stages.coreference.narrowing import possessor
from wirefacts.stages.coreference.party import Node, Party, Scene
from wirefacts.syntax.clauses import is_negated
from wirefacts.syntax.words import hyphenated

_WINNERS = frozenset("winner victor".split())
_LOSERS = frozenset("loser runner-up".split())
_RIVALS = frozenset("rival opponent challenger adversary".split())
_BEATING = frozenset("beat defeat oust unseat topple outpoll edge trounce".split())
_WINNING = _BEATING | {"win", "triumph", "prevail"}
_LOSING = frozenset({"lose", "concede"})
_GAINING = frozenset("win take receive get poll secure garner have earn draw score".split())
_NEAR = 8
"""Words behind a verb of gaining within which what was gained is told."""
_MOST = 50
"""Percent. Who alone is told to have more than so much has won."""
_PAIR = 2
_CHOOSING = frozenset({"elect", "reelect", "return"})
_FAR = 400
"""Mentions back at most to who won or lost."""


def contestant(scene: Scene, node: Node) -> Party | None:
    """The one person before `node` who won or lost, as its noun says; None for other nouns, and for none or several."""
    noun = hyphenated(node.head)[1]
    if noun not in _WINNERS | _LOSERS:
        return None
    people = _people(scene, node)
    told = _won if noun in _WINNERS else _lost
    found = {id(n.party): n.party for n in people if told(first_conjunct(n.head))}
    if len(found) == 1:
        return next(iter(found.values()))
    return None if found else _by_tally(people, best=noun in _WINNERS)


def rival(scene: Scene, node: Node) -> Party | None:
    """Of "her rival" the other one of two people who ran, of whom she is one; None for other nouns."""
    if node.head.lemma_.lower() not in _RIVALS or node.mention.plural or node.head.dep_ == "appos":
        return None
    owner = possessor(scene, node)
    if owner is None:
        return None
    ran = {id(n.party): n.party for n in _people(scene, node) if _ran(first_conjunct(n.head)) and n.party is not None}
    if id(owner) not in ran:
        ran[id(owner)] = owner
    others = [party for party in ran.values() if party is not owner]
    return others[0] if len(ran) == _PAIR and len(others) == 1 else None


def _people(scene: Scene, node: Node) -> list[Node]:
    """Mentions before `node` of people who are named."""
    before = scene.nodes[max(0, node.order - _FAR) : node.order]
    return [n for n in before if n.party is not None and n.party.label == "person" and n.party.named]


def _ran(head: Token) -> bool:
    return _won(head) or _lost(head) or _gained(head) is not None


def _by_tally(people: Sequence[Node], *, best: bool) -> Party | None:
    """Who got most, or least of two, by the shares or votes last told of each; None where they are not all of one kind."""
    told = {
        id(n.party): (n.party, gained)
        for n in people
        if n.party is not None and (gained := _gained(first_conjunct(n.head))) is not None
    }
    if len({gained[0] for _, gained in told.values()}) != 1:
        return None
    ranked = sorted(told.values(), key=lambda pair: -pair[1][1])
    if len(ranked) == 1:
        party, (unit, value) = ranked[0]
        return party if best and unit == "%" and value > _MOST else None
    if best:
        return ranked[0][0] if ranked[0][1][1] > ranked[1][1][1] else None
    return ranked[1][0] if len(ranked) == _PAIR and ranked[0][1][1] > ranked[1][1][1] else None


def _gained(head: Token) -> tuple[str, float] | None:
    """The unit and the number of "Roe took 41% of the vote", "Doe had 4,118 votes"."""
    verb = head.head
    if head.dep_ != "nsubj" or verb.lemma_.lower() not in _GAINING or is_negated(verb):
        return None
    for word in verb.doc[verb.i + 1 : verb.i + _NEAR]:
        if word.is_sent_start:
            return None
        figure = word.text.replace(",", "")
        if word.i + 1 < len(word.doc) and figure.replace(".", "", 1).isdecimal():
            behind = [t.lower_ for t in word.doc[word.i + 1 : word.i + 3]]
            if behind[0] in {"%", "percent"} or behind == ["per", "cent"]:
                return "%", float(figure)
            return ("votes", float(figure)) if behind[0] == "votes" else None
    return None


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
