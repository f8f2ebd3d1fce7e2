"""The words that name what was voted on: "a motion to hire private buses"."""

from spacy.tokens import Token

from wirefacts.stages.quantities.grammar import following, object_of
from wirefacts.stages.quantities.parties import Parties
from wirefacts.stages.quantities.rules_votes import HOUSES, MEASURES, TRIGGERS, VAGUE
from wirefacts.syntax.clauses import SUBJECTS
from wirefacts.syntax.phrases import noun_phrase
from wirefacts.syntax.tallies import brings_tally
from wirefacts.text.extents import Extent, cover

_SAYING = frozenset({"against", "of", "for", "from"})
"""What brings the words that say which measure it is."""
_COMPLETE = frozenset("budget strike referendum treaty charter".split())
"""Measures of which there is one at a time: a relative clause says no more of which it is."""
LONGEST = 10
"""Words of a clause that are told as a measure."""


def measure_phrase(head: Token, parties: Parties) -> Extent:
    """What is voted on with what it is to do: "a motion to hire private buses"; a name or a known mention as it stands."""
    if head.pos_ == "VERB":
        return Extent(head.idx, clause_end(head, head))
    named = parties.phrase(head)
    if head.pos_ != "NOUN":
        return named
    after = head.nbor() if head.i + 1 < len(head.doc) else head
    aimed = after.lower_ == "to" and after.i + 1 < len(after.doc) and after.nbor().tag_ == "VB"
    party = after.lower_ in {"to", "with"} and after.i + 1 < len(after.doc) and after.nbor().pos_ == "PROPN"
    if party or (aimed and _aims(head)) or (after.lower_ in _SAYING and not _circumstance(after)):
        return Extent(named.start, max(named.end, stretch_end(head)))
    if after.lower_ in {"at", "on", "in"} and named.end > head.idx + len(head) and _circumstance(after):
        return Extent(named.start, head.idx + len(head))
    if any(c.dep_ in {"compound", "amod", "poss"} for c in head.lefts):
        return named
    aim = next((c for c in head.rights if c.dep_ in {"acl", "relcl", "ccomp"}), None)
    other = aim is not None and (
        (head.lemma_.lower() in _COMPLETE and aim.dep_ == "relcl")
        or (aim.lemma_.lower() in TRIGGERS and aim.tag_ != "VB")
        or (aim.dep_ == "relcl" and any(c.dep_ in SUBJECTS and c.tag_ not in {"WDT", "WP"} for c in aim.lefts))
    )
    if aim is None or other or aim.left_edge.i != head.i + 1 or (aim.tag_ == "VBN" and aim.dep_ == "acl"):
        return cover((named, noun_phrase(head))) if after.lower_ in {"against", "of", "for", "to", "from"} else named
    return Extent(named.start, max(named.end, clause_end(aim, head)))


def _circumstance(preposition: Token) -> bool:
    """True for "on Tuesday", "at the Rex", "in Tarn", which say nothing of what was voted on."""
    goal = object_of(preposition)
    placed = goal is None or goal.ent_type_ in {"DATE", "TIME", "GPE"} or goal.lemma_.lower() in HOUSES
    return preposition.lower_ == "at" or placed


def clause_end(verb: Token, head: Token) -> int:
    """Where the clause of `verb` ends: before a mark, a date and numbers of votes."""
    last = verb
    for word in following(verb, LONGEST):
        if word.tag_ in {"VBD", "VBZ", "MD"} and verb.tag_ == "VB":
            break
        if word.i > verb.right_edge.i or (word.is_punct and word.text != "-") or _stands_off(word):
            break
        last = word
    while last.i > verb.i and (
        last.pos_ in {"ADP", "DET", "CCONJ", "SCONJ", "PART", "SPACE"} or last.tag_ in {"WDT", "WP"}
    ):
        last = last.nbor(-1)
    return max(head.idx + len(head), last.idx + len(last))


def _aims(head: Token) -> bool:
    """True for what an infinitive completes: "a bill to open the beaches"; a strike to begin on Monday is a strike."""
    return head.lemma_.lower() in (MEASURES | VAGUE | _AIMING) - {"strike", "ban", "deal"}


_AIMING = frozenset("right call bid vote appeal attempt effort option".split())


def stretch_end(first: Token, *, clause: bool = False) -> int:
    """Where the words that begin with `first` end: before a mark, a date and numbers of votes, whatever the parse says;
    `clause`: a subject may begin them ("others were aware")."""
    last = first
    for word in following(first, LONGEST):
        if (word.is_punct and word.text not in {"-", "'", "’"}) or _stands_off(word) or _others_follow(word):
            break
        if clause and word.lower_ == "to" and word.head.dep_ == "advcl" and word.nbor(-1).pos_ != "ADJ":
            break
        if not clause and first.pos_ == "NOUN" and word.tag_ in {"VBD", "VBZ", "MD"} and word.dep_ != "relcl":
            break
        last = word
    while last.i > first.i and (last.pos_ in {"ADP", "DET", "CCONJ", "SCONJ", "PART", "SPACE"} and last.tag_ != "RP"):
        last = last.nbor(-1)
    return last.idx + len(last)


def _others_follow(word: Token) -> bool:
    """True for the "and" of "and the rest did not", "and 14 percent had no view"."""
    if word.pos_ != "CCONJ" or word.i + 2 >= len(word.doc):
        return False
    after, then = word.nbor(), word.nbor(2)
    return after.like_num or (after.lower_ == "the" and then.lower_ in {"rest", "others", "remainder"})


def _stands_off(word: Token) -> bool:
    """True for "on Monday", "by 34 votes", "according", which are told of the vote and not of what was voted on."""
    after = word.nbor() if word.i + 1 < len(word.doc) else word
    dated = word.ent_type_ in {"DATE", "TIME"} and word.pos_ in {"PROPN", "ADP"}
    return (
        dated
        or brings_tally(word)
        or (word.lower_ in {"by", "in"} and after.like_num)
        or word.lower_ in {"according", "until", "while"}
    )
