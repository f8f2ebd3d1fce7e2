"""Shares of votes and opinions: "54% of male voters cast their ballots for Roe, while 44% went for Doe"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from spacy.tokens import Token

from wirefacts.annotations.views import VoteShare
from wirefacts.stages.quantities.figures import Figure
from wirefacts.stages.quantities.grammar import (
    attachment,
    following,
    governing_verb,
    holder_of,
    object_of,
    one_sentence,
    possessor,
    preceding,
    subject_of,
    verb_before,
)
from wirefacts.stages.quantities.parties import Parties
from wirefacts.stages.quantities.rollcalls import measure_of, trigger_of
from wirefacts.stages.quantities.rules_people import is_person_noun
from wirefacts.stages.quantities.rules_votes import (
    CONTEXT,
    FINISH_VERBS,
    GAIN_VERBS,
    POLL_NOUNS,
    SAY_VERBS,
    SHARE_NOUNS,
    SUPPORT_VERBS,
    VOTE_VERBS,
)  # fmt: skip
from wirefacts.syntax.phrases import NOMINAL, noun_phrase
from wirefacts.text.extents import Extent, cover

_NO_SHARE_BEFORE = re.compile(
    r"\b(?:turnout|participation|margin|error|threshold|probability|chance|inflation|tax|interest|growth|unemployment|rate|by|needs?|least"
    r"|confidence)\b[^.;,]{0,22}$",
    re.IGNORECASE,
)
_NO_SHARE_AFTER = re.compile(
    r" (?:turnout|threshold|chance|probability|tax|swing|increase|decrease|rise|drop|of (?:the |all )?(?:precincts?|polling|results|registered voters (?:turned|voted)"
    r"|(?:votes?|ballots?) (?:had |have )?(?:been |were |was )?(?:count|tall|report|in\b)))|[^.;,]{0,30}\b(?:counted|reporting|tallied)\b",
    re.IGNORECASE,
)
_OF_VOTE = re.compile(r" (?:of|in) (?:the |all |valid |its )*(?:[\w-]+ )?(?:votes?|ballots?|poll)\b", re.IGNORECASE)
_SIDE = re.compile(r" (?:in favou?r|voting (?:yes|for|in favou?r)|in support)\b")
_SPOKEN = re.compile(
    r"\b(?:vote[sdr]?|voters|voting|ballots?|elections?|polls?|surveys?|referendum|candidates?)\b", re.IGNORECASE
)
_POLITICAL_WORDS = 4
"""So many words of votes and polls make a story one of votes or polls."""
_BRINGING = frozenset({"with", "on", "at"})
_SIDES = frozenset(
    "party bloc alliance coalition camp list ticket side campaign movement front conservative liberal democrat socialist green "
    "republican nationalist independent incumbent president candidate opposition".split()
)
_LEAD_VERBS = frozenset("lead beat defeat trail edge top win oust".split())
_SHARED_SIGN = re.compile(r"\s?(?:-|–|to|versus|vs\.?|and)\s?\Z")
_THEN = re.compile(
    r"\b(?:up|down|compared (?:with|to)|against|when it (?:was|stood at)|it was) (?:from )?(?:just |only |about |around )?$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Share:
    figure: Figure
    percent: float
    stop: int
    """Where the sign ends, or the number where its partner has the sign."""


def shares(figures: Sequence[Figure], parties: Parties, taken: set[int]) -> tuple[list[VoteShare], set[int]]:
    """Shares for a choice, and where every number of one begins."""
    found: list[VoteShare] = []
    used: set[int] = set()
    last: VoteShare | None = None
    last_sentence = -10
    political = len(_SPOKEN.findall(parties.text)) >= _POLITICAL_WORDS
    for share in _percentages(figures, parties, taken):
        first = share.figure.first
        before, after = _around(share, parties)
        if _NO_SHARE_BEFORE.search(before) or _NO_SHARE_AFTER.match(after):
            continue
        again = (
            last is not None and first.i - last_sentence < 60 and _THEN.search(before) and not after.startswith(" for ")
        )
        choice = None if again else _choice(share, parties, political)
        if again and last is not None:
            view = VoteShare(_evidence(share, None, parties), last.choice, share.percent, 0.6, last.population, None)
        elif choice is not None:
            view = _view(share, choice, parties, last if first.i - last_sentence < 60 else None)
        else:
            continue
        found.append(view)
        used.add(share.figure.extent.start)
        last, last_sentence = view, first.i
    return found, used


def _percentages(figures: Sequence[Figure], parties: Parties, taken: set[int]) -> list[_Share]:
    """Percentages, with those whose sign stands at their partner: "48 to 44 percent", "52% to 48", "while 44 went for"."""
    text, found = parties.text, []
    for place, figure in enumerate(figures):
        if figure.extent.start in taken or figure.money or figure.value > 100:
            continue
        if figure.percent is not None:
            found.append(_Share(figure, figure.percent.value, figure.percent.extent.end))
            continue
        for mate in (place - 1, place + 1):
            if 0 <= mate < len(figures) and (signed := figures[mate].percent) is not None and not figure.dated:
                low, high = sorted((figure.extent, signed.extent))
                if _SHARED_SIGN.match(text[low.end : high.start]):
                    found.append(_Share(figure, figure.value, figure.extent.end))
                    break
    return found


def _around(share: _Share, parties: Parties) -> tuple[str, str]:
    text, start = parties.text, share.figure.whole.start
    return text[max(0, start - 60) : start], text[share.stop : share.stop + 60]


def _sign_token(share: _Share) -> Token:
    """The last word of the percentage."""
    doc, at = share.figure.last.doc, share.figure.last.i
    while at + 1 < len(doc) and doc[at + 1].idx < share.stop:
        at += 1
    return doc[at]


def _political(token: Token) -> bool:
    """True where the sentence, or the one before, speaks of votes or polls."""
    doc = token.doc
    start, end = token.i - sum(1 for _ in preceding(token)) - 30, token.i + sum(1 for _ in following(token))
    return any(doc[at].lower_ in CONTEXT for at in range(max(0, start), end + 1))


def _choice(share: _Share, parties: Parties, political: bool) -> Token | None:
    """Who or what the percentage is for."""
    sign = _sign_token(share)
    peopled = _population(share, parties) is not None
    if not (political or peopled or _political(sign)):
        return None
    doc = parties.doc
    voted = _voted(sign)
    if voted is not None:
        return voted
    if not (political or _political(sign)):
        return None
    if parties.text.startswith(" for ", share.stop) and sign.i + 2 < len(doc):
        return _fit(_head_from(doc[sign.i + 2]), parties)
    if _SIDE.match(parties.text, share.stop):
        return measure_of(share.figure.first, trigger_of(share.figure.first), parties)
    before = share.figure.first.nbor(-1) if share.figure.first.i else sign
    if before.tag_ == "POS" and before.i:
        return _fit(parties.ending_at(before.nbor(-1)), parties)
    led = _against(share, parties)
    if led is not None:
        return led
    return _won(share, sign, parties)


def _voted(sign: Token) -> Token | None:
    """The choice of voters who are the subject: "54% of men voted for Roe", "60 percent said they would back the plan"."""
    verb = None
    for word in following(sign, 15):
        if word.text in {";", ".", "–", "—"} or (word.like_num and word.i > sign.i + 1):
            return None
        lemma = word.lemma_.lower()
        if (
            word.pos_ in {"VERB", "AUX"}
            and lemma in SUPPORT_VERBS | VOTE_VERBS | SAY_VERBS
            and (word.tag_ != "VBG" or lemma in VOTE_VERBS)
        ):
            verb = word
            break
        if word.pos_ == "VERB" and word.tag_ in {"VBD", "VBZ", "VBP"}:
            return None
    return _chosen(verb) if verb is not None else None


def _chosen(verb: Token) -> Token | None:
    """What a verb of voting, supporting or saying so chooses."""
    lemma = verb.lemma_.lower()
    if lemma in SAY_VERBS:
        inner = next((c for c in verb.children if c.dep_ in {"ccomp", "xcomp"} and c.i > verb.i), None)
        return (
            _chosen(inner)
            if inner is not None and inner.lemma_.lower() in SUPPORT_VERBS | VOTE_VERBS | SAY_VERBS
            else None
        )
    if lemma in VOTE_VERBS:
        return _voted_for(verb)
    for child in verb.rights:
        if child.dep_ in {"dobj", "oprd", "attr", "xcomp", "ccomp", "pcomp"}:
            return child
        if child.dep_ == "prep" and child.lower_ in {"of", "with", "for"}:
            return object_of(child)
    return None


def _voted_for(verb: Token) -> Token | None:
    doc = verb.doc
    for word in following(verb, 7):
        if word.lower_ in {"for", "against"}:
            return object_of(word) or (_head_from(word.nbor()) if word.i + 1 < len(doc) else None)
        if word.lower_ in {"yes", "no", "leave", "remain", "yea", "nay"}:
            return word
        if word.lower_ == "favour" or word.lower_ == "favor":
            of = next((c for c in word.children if c.lower_ == "of"), None)
            return object_of(of) if of is not None else None
    return None


def _head_from(first: Token) -> Token | None:
    head = first
    while head.head.i > head.i and head.dep_ in {"det", "amod", "compound", "poss", "nmod", "nummod", "case"}:
        head = head.head
    return head if head.pos_ in NOMINAL else None


def _against(share: _Share, parties: Parties) -> Token | None:
    """The loser's share of "leads Doe 48% to 44%"; the winner's falls to `_won`."""
    text, start = parties.text, share.figure.whole.start
    before = text[max(0, start - 24) : start]
    if not re.search(r"\d(?:\.\d+)?\s?(?:%|per\s?cent)?\s?(?:-|–|to|versus)\s?$", before):
        return None
    verb = verb_before(share.figure.first, _LEAD_VERBS, 14)
    if verb is None:
        return None
    loser = next(
        (
            c
            for c in verb.children
            if c.dep_ in {"dobj", "dative", "npadvmod"} and c.pos_ in {"PROPN", "NOUN"} and not c.like_num
        ),
        None,
    )
    if loser is None:
        over = next((c for c in verb.children if c.lower_ in {"over", "against"}), None)
        loser = object_of(over) if over is not None else None
    return _fit(loser, parties)


def _won(share: _Share, sign: Token, parties: Parties) -> Token | None:
    """ "Roe won 52% of the vote", "Roe with 52%", "support for Roe fell to 40%", "Roe (44%)", "Roe 44%"."""
    text = parties.text
    if text.startswith(" of ", share.stop) and not _OF_VOTE.match(text, share.stop):
        return None
    preposition, governor = attachment(sign)
    first = share.figure.first
    beside = first.nbor(-1) if first.i else first
    left = _left_of(beside)
    if left is not None and (beside.lower_ in _BRINGING or beside.text in {"(", ",", ":", "–", "-"}):
        found = _fit(parties.ending_at(left), parties, strict=True)
        if found is not None:
            return found
    if beside.pos_ == "PROPN" and (beaten := _beaten(parties.ending_at(beside))) is not None:
        return _fit(subject_of(beaten), parties)
    if beside.pos_ == "PROPN":
        return _fit(parties.ending_at(beside), parties, strict=True)
    verb = governor if governor.pos_ in {"VERB", "AUX"} else None
    if verb is None or verb.lemma_.lower() not in GAIN_VERBS | FINISH_VERBS:
        verb = verb_before(first, GAIN_VERBS | FINISH_VERBS, 14) or verb or governing_verb(sign)
    if verb is None:
        return None
    holder = subject_of(verb)
    if holder is None or (holder.lemma_.lower() not in SHARE_NOUNS and _fit(holder, parties) is None):
        holder = holder_of(verb, lambda word: _named(word, parties))
    if holder is None or holder.i >= first.i:
        return None
    if holder.lemma_.lower() in SHARE_NOUNS:
        return _fit(possessor(holder), parties)
    if verb is not None and verb.lemma_.lower() in GAIN_VERBS | FINISH_VERBS:
        sure = (
            _OF_VOTE.match(text, share.stop) or preposition or holder.pos_ == "PROPN" or holder.lemma_.lower() in _SIDES
        )
        return _fit(holder, parties) if sure else None
    if verb is not None and any(c.dep_ == "dobj" and c.lemma_.lower() in SHARE_NOUNS for c in verb.children):
        return _fit(holder, parties)
    return None


def _named(word: Token, parties: Parties) -> bool:
    """True for a name or a personal pronoun that can be chosen."""
    if word.lower_ in {"he", "she", "who"}:
        return True
    return word.pos_ == "PROPN" and parties.label(word) not in {"place", "work", "event", "law"}


def _left_of(beside: Token) -> Token | None:
    """The noun before a preposition or mark, over a comma or "ahead": "Roe, with", "Roe ahead with", "Roe ("."""
    for word in preceding(beside, 3):
        if word.lower_ not in {",", "ahead", "behind", "second", "third", "first"}:
            return word if word.pos_ in {"PROPN", "NOUN"} else None
    return None


def _beaten(name: Token) -> Token | None:
    """The verb of "leads Doe 48% to 44%", where `name` is who is led."""
    verb = name.head
    return verb if name.dep_ == "dobj" and verb.lemma_.lower() in _LEAD_VERBS else None


_NO_CHOICE = frozenset(
    "it that which there voter respondent turnout poll survey vote election result country state people person".split()
)


def _fit(head: Token | None, parties: Parties, *, strict: bool = False) -> Token | None:
    """`head` where it can be chosen; `strict` asks for a known name of a person or body."""
    if head is None or head.pos_ not in NOMINAL or head.like_num or head.lemma_.lower() in _NO_CHOICE:
        return None
    if strict and not (_named(head, parties) or parties.label(head) in {"person", "organization", "group"}):
        return None
    return head


def _view(share: _Share, choice: Token, parties: Parties, last: VoteShare | None) -> VoteShare:
    population, survey = _population(share, parties), _survey(share)
    if last is not None and one_sentence(_token_at(parties, last.evidence.start), share.figure.first):
        population, survey = population or last.population, survey or last.survey
    named = parties.phrase(choice) if choice.pos_ in NOMINAL else _clause(choice)
    if named.overlaps(share.figure.extent):
        named = Extent(min(named.start, choice.idx), choice.idx + len(choice))
    return VoteShare(_evidence(share, choice, parties), named, share.percent, 0.8, population, survey)


def _token_at(parties: Parties, offset: int) -> Token:
    span = parties.doc.char_span(offset, offset + 1, alignment_mode="expand")
    return span[0] if span is not None else parties.doc[0]


def _clause(verb: Token) -> Extent:
    """ "changing the law" as a phrase: the verb form with its object."""
    stop = max((c.right_edge.i for c in verb.rights if c.dep_ in {"dobj", "prep", "prt"}), default=verb.i)
    last = verb.doc[stop]
    return Extent(verb.idx, last.idx + len(last))


def _evidence(share: _Share, choice: Token | None, parties: Parties) -> Extent:
    where = Extent(share.figure.whole.start, max(share.stop, share.figure.whole.end))
    if choice is not None and abs(choice.i - share.figure.first.i) < 20 and one_sentence(choice, share.figure.first):
        where = cover((where, Extent(choice.idx, choice.idx + len(choice))))
    return where


def _population(share: _Share, parties: Parties) -> Extent | None:
    """ "54% of male voters"."""
    doc, sign = parties.doc, _sign_token(share)
    if sign.i + 2 >= len(doc) or doc[sign.i + 1].lower_ != "of":
        return None
    head = object_of(doc[sign.i + 1]) or _head_from(doc[sign.i + 2])
    if head is None or not (
        is_person_noun(head.lemma_.lower()) or head.pos_ == "PROPN" or head.lower_ in {"those", "electorate"}
    ):
        return None
    return noun_phrase(head)


def _survey(share: _Share) -> Extent | None:
    """The poll that the sentence names before or behind the percentage."""
    for token in (*preceding(share.figure.first), *following(share.figure.first)):
        if token.lemma_.lower() in POLL_NOUNS and token.pos_ in {"NOUN", "PROPN"}:
            return noun_phrase(token)
    return None
