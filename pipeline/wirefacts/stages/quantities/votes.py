"""Votes, seats and delegates that a candidate or party got: "received 84,121 votes", "276 electoral votes to Roe's 223"."""

import re
from collections.abc import Sequence

from spacy.tokens import Token

from wirefacts.annotations.views import VoteCount
from wirefacts.stages.quantities.figures import Figure
from wirefacts.stages.quantities.grammar import (
    attachment,
    governing_verb,
    holder_of,
    object_of,
    one_sentence,
    possessor,
    subject_of,
    verb_before,
)
from wirefacts.stages.quantities.parties import Parties
from wirefacts.stages.quantities.rules_votes import FINISH_VERBS, GAIN_VERBS
from wirefacts.syntax.clauses import is_negated, objects
from wirefacts.syntax.phrases import NOMINAL
from wirefacts.text.extents import Extent

_UNIT = re.compile(
    r"(?: of (?:the |its |their )?(?P<total>\d[\d,]*|[a-z-]+))?(?: (?:the|more|further|additional|other|total|of|valid|popular|pledged|convention|parliamentary"
    r"|council|assembly|senate|house|legislative|direct|geographical|constituency|directly[- ]elected|first[- ]preference|party[- ]list|list|state"
    r"|federal|first[- ]round|second[- ]round|available|national|local))*"
    r" (?P<unit>electoral(?:[- ]college)? votes?|votes?|seats?|delegates?|ballots?|constituencies)\b",
    re.IGNORECASE,
)
_NEEDED = re.compile(
    r"(?:\bneed(?:s|ed|ing)?|\brequir\w+|\bnecessary|\bthreshold|\bmajority|\bquorum|\bminimum|\bshort|\bthan)\b[^.;,]{0,25}$|\b(?:all|the other)\s(?:the\s)?$",
    re.IGNORECASE,
)
_NEEDED_AFTER = re.compile(
    r"[^.;,]{0,24}?\b(?:need(?:ed|s)?|required|necessary|to (?:win|pass|secure|clinch)|up for|at stake|for a majority|being contested"
    r"|are contested|on offer|(?:was|were|is|are|will be) (?:available|vacant))\b",
    re.IGNORECASE,
)
_CHANGE = frozenset("increase rise grow go drop fall decline jump climb shrink expand double slip".split())
_CAST = re.compile(r" (?:were |had been |have been )?(?:cast |counted )?(?:for|to) ")
_BEATING = frozenset("defeat beat lead edge oust unseat topple best".split())
_POLITICS = re.compile(
    r"\b(?:elect(?:ion|ed|or)|vot(?:e|er|ing)|ballot|parliament|legislat|senate|congress|coalition|candidate|caucus|party\b|parties\b)",
    re.IGNORECASE,
)
"""What a story must speak of somewhere for its seats and delegates to be won: aircraft and congresses have them too."""
_LEAST_VOTES = 2
"""One vote is somebody's right to it more often than a result."""
_OF_NUMBER = re.compile(r" of (?:the |its |their )?$")


def votes(figures: Sequence[Figure], parties: Parties, taken: set[int]) -> tuple[list[VoteCount], set[int]]:
    """Counts for a choice, and where every number of votes or seats begins (thresholds and totals included)."""
    found: list[VoteCount] = []
    used: set[int] = set()
    unit: str = ""
    counted: Token | None = None
    if not _POLITICS.search(parties.text):
        return found, used
    for place, figure in enumerate(figures):
        if figure.extent.start in taken or figure.money or figure.percent or not figure.number.whole:
            continue
        if figure.number.hyphenated:
            continue
        own = _unit_of(figure, figures, place, parties)
        if own:
            used.add(figure.extent.start)
            unit, counted = own, figure.first
            choice = _choice(figure, parties)
        elif (
            counted is not None
            and one_sentence(counted, figure.first)
            and not figure.dated
            and not _noun_follows(figure)
        ):
            choice = _paired(figure, parties)
            if choice is not None:
                used.add(figure.extent.start)
        else:
            continue
        if choice is not None and figure.value >= (_LEAST_VOTES if "vote" in (own or unit) else 1):
            found.append(_count(figure, choice, own or unit, parties))
    return found, used


def _unit_of(figure: Figure, figures: Sequence[Figure], place: int, parties: Parties) -> str:
    """ "votes", "seats", ... where the number counts them, or is the first of "from 9 to 10 seats"; else empty."""
    text = parties.text
    match = _UNIT.match(text, figure.extent.end)
    if match:
        return _unit_name(match["unit"])
    change = _change(figure, figures, place, parties)
    if change is not None:
        return change
    return ""


def _unit_name(words: str) -> str:
    lower = words.lower()
    if lower.startswith("electoral"):
        return "electoral votes"
    return {"vote": "votes", "ball": "votes", "seat": "seats", "cons": "seats", "dele": "delegates"}[lower[:4]]


def _change(figure: Figure, figures: Sequence[Figure], place: int, parties: Parties) -> str | None:
    """The unit of both ends of "seats increased from 9 to 10" and "from 9 to 10 seats"."""
    text = parties.text
    for low, high in ((place, place + 1), (place - 1, place)):
        if low < 0 or high >= len(figures):
            continue
        first, second = figures[low], figures[high]
        lead = text[max(0, first.extent.start - 5) : first.extent.start].lower()
        if not lead.endswith("from ") or text[first.extent.end : second.extent.start] not in {
            " to ",
            " seats to ",
            " votes to ",
        }:
            continue
        behind = _UNIT.match(text, second.extent.end) or _UNIT.match(text, first.extent.end)
        if behind:
            return _unit_name(behind["unit"])
        verb = verb_before(first.first, _CHANGE, 4) or governing_verb(first.first)
        holder = subject_of(verb) if verb is not None else None
        if holder is not None and holder.lemma_.lower() in {"seat", "vote", "delegate"}:
            return holder.lemma_.lower() + "s"
    return None


def _noun_follows(figure: Figure) -> bool:
    doc, at = figure.last.doc, figure.last.i + 1
    return (
        (at < len(doc)
        and doc[at].pos_ in {"NOUN", "PROPN", "ADJ", "SYM"})
        or (at < len(doc) and doc[at].text in {"%", "-", "–"})
    )


def _choice(figure: Figure, parties: Parties) -> Token | None:
    """Whose votes these are; None for thresholds, totals, margins and losses."""
    text = parties.text
    start, end = figure.extent.start, figure.extent.end
    before = text[max(0, start - 50) : start]
    unit = _UNIT.match(text, end)
    stop = unit.end() if unit else end
    if _NEEDED.search(before) or _NEEDED_AFTER.match(text, stop) or _OF_NUMBER.search(before):
        return None
    noun = _unit_token(figure, stop)
    preposition, governor = attachment(noun)
    if before.rstrip().lower().endswith(" by") or (preposition is not None and preposition.lower_ == "by"):
        return None
    owner = _owner(figure, noun)
    if owner is not None:
        return _accepted(owner, parties)
    target = _target(noun, stop, parties)
    if target is not None:
        return target
    return _accepted(_holder(figure, noun, preposition, governor, parties), parties)


def _unit_token(figure: Figure, stop: int) -> Token:
    """The word that the number counts, or the number's last word."""
    doc, at = figure.last.doc, figure.last.i
    while at + 1 < len(doc) and doc[at + 1].idx < stop:
        at += 1
    return doc[at]


def _owner(figure: Figure, noun: Token) -> Token | None:
    """ "Roe's 45 seats", "the party's seats rose from 9 to 10"."""
    before = figure.first.nbor(-1) if figure.first.i else figure.first
    if before.tag_ == "POS" and before.i:
        return before.nbor(-1)
    if noun == figure.last:
        verb = verb_before(figure.first, _CHANGE, 6) or governing_verb(figure.first)
        holder = subject_of(verb) if verb is not None else None
        if holder is not None and holder.lemma_.lower() in {"seat", "vote", "delegate"}:
            return possessor(holder)
        return holder
    return None


def _target(noun: Token, stop: int, parties: Parties) -> Token | None:
    """ "12,345 votes for Roe", "12 seats went to Roe's party"."""
    doc = parties.doc
    if noun.dep_ in {"nsubj", "nsubjpass"} and noun.head.lemma_.lower() in {"go", "cast", "award", "give", "allocate"}:
        for child in noun.head.children:
            if child.lower_ in {"to", "for"} and child.i > noun.i:
                goal = object_of(child)
                if goal is not None:
                    return _accepted(goal, parties)
    match = _CAST.match(parties.text, stop)
    if match and noun.i + 1 < len(doc) and "for" in match[0]:
        at = noun.i + 1
        while at < len(doc) and doc[at].idx < match.end():
            at += 1
        head = _phrase_head(doc[at]) if at < len(doc) else None
        return _accepted(head, parties) if head is not None else None
    return None


def _phrase_head(first: Token) -> Token | None:
    """The head of the phrase that begins with `first`."""
    head = first
    while head.head.i > head.i and head.dep_ in {"det", "amod", "compound", "poss", "nmod", "nummod", "case"}:
        head = head.head
    return head if head.pos_ in NOMINAL else None


def _holder(figure: Figure, noun: Token, preposition: Token | None, governor: Token, parties: Parties) -> Token | None:
    """The one who has the votes by the verb or the preposition that brings them."""
    if preposition is not None and preposition.lower_ in {"with", "on", "at"}:
        verb = governor if governor.pos_ in {"VERB", "AUX"} else None
        beside = preposition.nbor(-1) if preposition.i else preposition
        if beside.pos_ == "PROPN" and parties.label(parties.ending_at(beside)) in {"person", "organization", "group"}:
            if verb is None or verb.lemma_.lower() not in GAIN_VERBS | FINISH_VERBS or _by(beside, parties):
                return parties.ending_at(beside)
        verb = verb or governing_verb(preposition)
        return _doer(verb, parties) if verb is not None else None
    verb = (
        governor
        if governor.pos_ in {"VERB", "AUX"} and governor.lemma_.lower() in GAIN_VERBS
        else verb_before(figure.first, GAIN_VERBS)
    )
    if verb is not None:
        return _doer(verb, parties)
    return _listed(figure, parties)


def _by(beside: Token, parties: Parties) -> bool:
    """ "followed by Roe with 900", "ahead of Roe on 900"."""
    head = parties.ending_at(beside)
    return head.dep_ == "pobj" and head.head.lower_ in {"by", "of"}


def _listed(figure: Figure, parties: Parties) -> Token | None:
    """ "Roe: 12,345 votes", "Roe (12,345 votes)", "Roe – 12,345 votes", "Roe 12,345 votes"."""
    doc, at = parties.doc, figure.first.i - 1
    while at > 0 and doc[at].text in {":", "(", "–", "—", "-", ","} and at > figure.first.i - 3:
        at -= 1
    if at < 0 or doc[at].pos_ not in {"PROPN", "NOUN"}:
        return None
    head = parties.ending_at(doc[at])
    return head if parties.label(head) in {"person", "organization", "group"} else None


def _paired(figure: Figure, parties: Parties) -> Token | None:
    """The owner of a bare number behind counted votes: "... to Roe's 223", "while Roe won 900", "900 for Roe", "Roe 900"."""
    doc = parties.doc
    if figure.first.i < 2 or figure.value < 2:
        return None
    before = doc[figure.first.i - 1]
    if before.tag_ == "POS":
        return _accepted(parties.ending_at(doc[before.i - 1]), parties)
    if parties.text.startswith(" for ", figure.extent.end) and figure.last.i + 2 < len(doc):
        return _accepted(_phrase_head(doc[figure.last.i + 2]), parties)
    if before.pos_ == "PROPN":
        return _accepted(parties.ending_at(before), parties)
    if before.lower_ in {"with", "on"} and doc[before.i - 1].pos_ == "PROPN":
        return _accepted(parties.ending_at(doc[before.i - 1]), parties)
    goal = _target(figure.last, figure.extent.end, parties)
    if goal is not None:
        return goal
    if parties.text.endswith((" to ", " votes against "), 0, figure.extent.start):
        beaten = verb_before(figure.first, _BEATING, 14)
        return _accepted(next(iter(objects(beaten)), None), parties) if beaten is not None else None
    verb = verb_before(figure.first, GAIN_VERBS, 4)
    return _doer(verb, parties) if verb is not None else None


def _doer(verb: Token, parties: Parties) -> Token | None:
    """Who wins by `verb`, unless it is denied."""
    return None if is_negated(verb) else holder_of(verb, lambda word: _accepted(word, parties) is not None)


_NO_CHOICE = frozenset("it which that who one there election vote turnout result country state chamber parliament senate house "
                       "district constituency list seat total number majority they each we i you".split())  # fmt: skip


def _accepted(head: Token | None, parties: Parties) -> Token | None:
    """`head` where it can be chosen by votes: a person, a party, a side; never the election itself or a chamber."""
    if head is None or head.pos_ not in NOMINAL or head.like_num:
        return None
    if head.lower_ in {"he", "she", "they", "who"} or head.pos_ == "PROPN":
        return None if parties.label(head) == "place" and head.ent_type_ == "GPE" and head.dep_ == "pobj" else head
    return None if head.lemma_.lower() in _NO_CHOICE else head


def _count(figure: Figure, choice: Token, unit: str, parties: Parties) -> VoteCount:
    text = parties.text
    match = _UNIT.match(text, figure.extent.end)
    where = Extent(
        figure.whole.start, match.end() if match and not match["total"] else max(figure.whole.end, figure.extent.end)
    )
    if match and match["total"]:
        where = Extent(where.start, match.end())
    named = parties.phrase(choice)
    if named.overlaps(figure.extent):
        named = Extent(min(named.start, choice.idx), choice.idx + len(choice))
    if where.start - 24 < named.end <= where.start:
        where = Extent(named.start, where.end)
    return VoteCount(where, named, int(figure.value), unit, 0.85)
