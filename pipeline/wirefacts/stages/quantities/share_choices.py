"""A percentage, and the choice that the predicate of those asked names: "54% of men backed the plan"."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from spacy.tokens import Token

from wirefacts.stages.quantities.choosable import choosable
from wirefacts.stages.quantities.figures import Figure
from wirefacts.stages.quantities.grammar import following, last_before, object_of, possessor, preceding, subject_of
from wirefacts.stages.quantities.leanings import Leaning
from wirefacts.stages.quantities.matters import fuller
from wirefacts.stages.quantities.measure_phrases import clause_end, measure_phrase, stretch_end
from wirefacts.stages.quantities.parties import Parties
from wirefacts.stages.quantities.rules_leanings import AUXILIARIES, STANCES
from wirefacts.syntax.clauses import subject
from wirefacts.syntax.phrases import NOMINAL
from wirefacts.text.extents import Extent

_HANDLING = frozenset("job performance handling work record presidency leadership way".split())
_SMALL = frozenset({"ADJ", "VERB"})
_PERSONAL = frozenset("him her he she them".split())


@dataclass(frozen=True, slots=True)
class Share:
    """A percentage. `stop`: where its sign ends, or the number itself where only its partner has a sign."""

    figure: Figure
    percent: float
    stop: int

    @property
    def sign(self) -> Token:
        """The last word of the percentage."""
        return last_before(self.figure.last, self.stop)


def choice_of(lean: Leaning, parties: Parties, topic: Callable[[], Extent | None]) -> Extent | None:
    """What those who lean so choose; `topic` is what "it" and silence stand for.

    Those against choose their side as the text words it: "against the levy", "disapprove".
    """
    word = lean.word
    goal = None if word.lower_ in STANCES else lean.goal
    if lean.view:
        if word.i and word.nbor(-1).lower_ == "be":
            word = word.nbor(-1)
        return Extent(word.idx, stretch_end(word, clause=True))
    if lean.elided and goal is None:
        return topic() if lean.stance == "for" else None
    if lean.stance == "abstain":
        return Extent(word.idx, clause_end(word, word))
    if lean.stance == "against" and not lean.elided:
        end = word.idx + len(word)
        return Extent(word.idx, max(end, _stated(goal, parties).end) if goal is not None and goal.i > word.i else end)
    if goal is None:
        if word.lower_ in STANCES or _answers(word):
            return Extent(word.idx, word.idx + len(word))
        return (_words_behind(word) if word.pos_ == "VERB" else None) or topic()
    if goal.lemma_.lower() in _HANDLING:
        goal = _handler(goal)
    if goal.pos_ in NOMINAL:
        if goal.pos_ == "PRON" and not choosable(goal, parties):
            return None
        named = _named(goal, parties)
        mixed = named.start <= word.idx < named.end and word.i + 1 < len(word.doc)
        return Extent(word.nbor().idx, named.end) if mixed else named
    return _clause(word, goal, parties) or topic()


def _clause(verb: Token, goal: Token, parties: Parties) -> Extent | None:
    """The clause that is chosen, or its subject where it is somebody: "wanted him kept", "want the border kept shut"."""
    if goal.i < verb.i:
        return Extent(goal.idx, goal.idx + len(goal))
    first = verb.nbor()
    while first.i < goal.i and first.lower_ in {"to", "that", "for", "rather"}:
        first = first.nbor()
    if first.pos_ == "PRON" and first.i < goal.i:
        return parties.phrase(first) if first.lower_ in _PERSONAL else None
    return Extent(first.idx, stretch_end(first))


def _words_behind(verb: Token) -> Extent | None:
    """The words behind a verb that the parse gives no object: "prefer a worker buyout"."""
    after = verb.nbor() if verb.i + 1 < len(verb.doc) else verb
    return Extent(after.idx, stretch_end(after)) if after.i > verb.i and after.pos_ in {"DET", "ADJ", "NOUN"} else None


def _answers(word: Token) -> bool:
    """True for the answer itself: "said yes", "voted no", "said stay"."""
    return word.i > 0 and word.nbor(-1).lemma_.lower() in {"say", "vote", "answer", "tell"}


def _named(goal: Token, parties: Parties) -> Extent:
    """The phrase of `goal`, with what is to become of it: "the border kept shut", "the porter guilty"."""
    if goal.pos_ in {"VERB", "AUX"}:
        return Extent(goal.idx, clause_end(goal, goal))
    fullest = fuller(goal)
    named = measure_phrase(fullest, parties)
    after = goal.nbor() if goal.i + 1 < len(goal.doc) else goal
    if fullest == goal and named.end == goal.idx + len(goal) and after.pos_ in _SMALL and after.tag_ in {"VBN", "JJ"}:
        return Extent(named.start, stretch_end(after))
    return named


def _stated(goal: Token, parties: Parties) -> Extent:
    """The phrase of `goal` where it stands."""
    return Extent(goal.idx, clause_end(goal, goal)) if goal.pos_ in {"VERB", "AUX"} else measure_phrase(goal, parties)


def _handler(noun: Token) -> Token:
    """Roe in "approve of the job Roe is doing", "approve of Roe's handling of it"."""
    clause = next((child for child in noun.rights if child.dep_ in {"relcl", "acl"}), None)
    return (subject(clause) if clause is not None else possessor(noun)) or noun


def no_opinion(share: Share, text: str) -> Extent | None:
    """ "Undecided" in "11 percent were still undecided", "no opinion" in "9 percent had no opinion"."""
    for word in following(share.sign, 4):
        if word.lower_ in _UNDECIDED:
            return Extent(word.idx, word.idx + len(word))
        if word.lower_ not in AUXILIARIES | {"remained", "said", "they"}:
            break
    blank = _NO_OPINION.match(text, share.stop)
    return None if blank is None else Extent(*blank.span(1))


_UNDECIDED = frozenset("undecided unsure uncertain".split())
_NO_OPINION = re.compile(
    r" (?:of \w+ )?(?:had|have|has|gave|expressed|offered) (no (?:opinion|view|answer|preference))\b"
)


def regarded(sign: Token) -> Token | None:
    """Roe in "56 percent viewed Roe favorably", "have a positive view of Roe"."""
    words = list(following(sign, 14))
    for word in words:
        if word.lower_ in _WELL:
            direct = next((w for w in words if w.dep_ == "dobj" and w.i < word.i + 3), None)
            if direct is None or direct.i < word.i:
                return direct
            return possessor(direct)
    return None


_WELL = frozenset("favorably favourably favorable favourable positively positive approvingly".split())


def backed(share: Share, parties: Parties, topic: Callable[[], Extent | None]) -> Extent | None:
    """Whose support a percentage is: "support for the hunt stood at 44 percent", "her approval"."""
    for word in preceding(share.figure.first, 12):
        if word.text in _MARKS:
            return None
        if word.lemma_.lower() in _BACKING and word.pos_ in {"NOUN", "PROPN"} and word.nbor().tag_ != "POS":
            break
    else:
        return None
    if word.lower_ == "opposition" or word.lower_ == "disapproval":
        return Extent(word.idx, word.idx + len(word))
    after = word.nbor()
    if after.lemma_.lower() in _RATED:
        word, after = after, after.nbor()
    if after.lower_ == "of" and after.i + 1 == share.figure.first.i:
        holder = subject_of(word.head) if word.head.lemma_.lower() in {"have", "win", "get", "enjoy"} else None
        return _named(holder, parties) if holder is not None else None
    if after.lower_ in {"for", "in", "of"}:
        goal = object_of(after)
        return topic() if goal is None or goal.lower_ in {"it", "that", "this"} else _named(fuller(goal), parties)
    owner = next((child for child in word.lefts if child.dep_ == "poss"), None)
    if owner is not None:
        return parties.phrase(owner)
    return topic() if not any(child.dep_ in {"amod", "compound"} for child in word.lefts) else None


_BACKING = frozenset("support backing approval confidence trust opposition disapproval popularity favour".split())
_RATED = frozenset({"rating", "number", "score"})
_MARKS = frozenset({";", ":", ".", "(", "—", "–"})
