"""Shares of votes and opinions: "57% of older women voted for Roe, and 41% chose Doe"."""

import re
from collections.abc import Sequence

from spacy.tokens import Token

from wirefacts.annotations.views import VoteShare
from wirefacts.stages.quantities.figures import Figure
from wirefacts.stages.quantities.grammar import following, head_from, object_of, one_sentence, preceding
from wirefacts.stages.quantities.parties import Parties
from wirefacts.stages.quantities.rules_people import is_person_noun
from wirefacts.stages.quantities.rules_votes import CONTEXT, POLL_NOUNS
from wirefacts.stages.quantities.share_choices import Share, voted, won
from wirefacts.syntax.phrases import NOMINAL, noun_phrase
from wirefacts.text.extents import Extent, cover

_NO_SHARE_BEFORE = re.compile(
    r"\b(?:turnout|participation|margin|error|threshold|probability|chance|inflation|tax|interest|growth|unemployment"
    r"|rate|needs?|least|confidence)\b[^.;,]{0,22}$",
    re.IGNORECASE,
)
_MARGIN_BEFORE = re.compile(r"\bby\b[^.;,]{0,22}$", re.IGNORECASE)
"""A lone percentage behind "by" is how much something grew or was won by; two are a result: "by 49% to 47%"."""
_NO_SHARE_AFTER = re.compile(
    r" (?:turnout|threshold|chance|probability|tax|swing|increase|decrease|rise|drop"
    r"|of (?:the |all )?(?:precincts?|polling|results|registered voters (?:turned|voted)"
    r"|(?:votes?|ballots?) (?:had |have )?(?:been |were |was )?(?:count|tall|report|in\b)))"
    r"|[^.;,]{0,30}\b(?:counted|reporting|tallied)\b",
    re.IGNORECASE,
)
_SPOKEN = re.compile(
    r"\b(?:vote[sdr]?|voters|voting|ballots?|elections?|polls?|surveys?|referendum|candidates?)\b", re.IGNORECASE
)
_POLITICAL_WORDS = 4
"""So many words of votes and polls make a story one of votes or polls."""
_SHARED_SIGN = re.compile(r"\s?(?:-|–|to|versus|vs\.?|and)\s?\Z")
_THEN = re.compile(
    r"\b(?:up|down|compared (?:with|to)|against|when it (?:was|stood at)|it was) (?:from )?(?:just |only |about |around )?$",
    re.IGNORECASE,
)
_NEAR = 60
"""Words within which a share can lean on the one before: "..., up from 40%"."""


def shares(figures: Sequence[Figure], parties: Parties, taken: set[int]) -> tuple[list[VoteShare], set[int]]:
    """Shares for a choice, and where every number of one begins."""
    found: list[VoteShare] = []
    used: set[int] = set()
    last: VoteShare | None = None
    place = 0
    political = len(_SPOKEN.findall(parties.text)) >= _POLITICAL_WORDS
    for share in _percentages(figures, parties.text, taken):
        first = share.figure.first
        if first.i - place > _NEAR:
            last = None
        view = _share(share, parties, last, political=political)
        if view is not None:
            found.append(view)
            used.add(share.figure.extent.start)
            last, place = view, first.i
    return found, used


def _percentages(figures: Sequence[Figure], text: str, taken: set[int]) -> list[Share]:
    """Percentages, with those whose sign stands at their partner: "48 to 44 percent", "52% to 48"."""
    found = []
    for place, figure in enumerate(figures):
        if figure.extent.start in taken or figure.money or figure.value > 100:
            continue
        beside = [mate for mate in figures[max(0, place - 1) : place + 2] if mate is not figure]
        paired = any(_shares_sign(figure, mate, text) for mate in beside)
        if figure.percent is not None:
            found.append(Share(figure, figure.percent.value, figure.percent.extent.end, paired))
        elif paired and not figure.dated:
            found.append(Share(figure, figure.value, figure.extent.end, paired))
    return found


def _shares_sign(figure: Figure, mate: Figure, text: str) -> bool:
    if mate.percent is None:
        return False
    own = figure.extent if figure.percent is None else figure.percent.extent
    low, high = sorted((own, mate.percent.extent))
    return _SHARED_SIGN.match(text[low.end : high.start]) is not None


def _share(share: Share, parties: Parties, last: VoteShare | None, *, political: bool) -> VoteShare | None:
    text, start = parties.text, share.figure.whole.start
    before, after = text[max(0, start - 60) : start], text[share.stop : share.stop + 60]
    if _NO_SHARE_BEFORE.search(before) or _NO_SHARE_AFTER.match(after):
        return None
    if not share.paired and _MARGIN_BEFORE.search(before):
        return None
    if last is not None and _THEN.search(before) and not after.startswith(" for "):
        return VoteShare(_evidence(share, None), last.choice, share.percent, 0.6, last.population)
    population = _population(share)
    spoken = political or _spoken(share.sign)
    choice = voted(share.sign) if spoken or population is not None else None
    if choice is None and spoken:
        choice = won(share, parties)
    if choice is None:
        return None
    survey = _survey(share)
    if last is not None and one_sentence(parties.at(last.evidence), share.figure.first):
        population, survey = population or last.population, survey or last.survey
    named = parties.phrase(choice) if choice.pos_ in NOMINAL else _clause(choice)
    if named.overlaps(share.figure.extent):
        named = Extent(min(named.start, choice.idx), choice.idx + len(choice))
    return VoteShare(_evidence(share, choice), named, share.percent, 0.8, population, survey)


def _spoken(token: Token) -> bool:
    """True where the sentence, or the words before it, speak of votes or polls."""
    doc = token.doc
    start, end = token.i - sum(1 for _ in preceding(token)) - 30, token.i + sum(1 for _ in following(token))
    return any(doc[at].lower_ in CONTEXT for at in range(max(0, start), end + 1))


def _clause(verb: Token) -> Extent:
    """ "changing the law" as a phrase: the verb form with its object."""
    stop = max((c.right_edge.i for c in verb.rights if c.dep_ in {"dobj", "prep", "prt"}), default=verb.i)
    last = verb.doc[stop]
    return Extent(verb.idx, last.idx + len(last))


def _evidence(share: Share, choice: Token | None) -> Extent:
    where = Extent(share.figure.whole.start, max(share.stop, share.figure.whole.end))
    if choice is not None and abs(choice.i - share.figure.first.i) < 20 and one_sentence(choice, share.figure.first):
        where = cover((where, Extent(choice.idx, choice.idx + len(choice))))
    return where


def _population(share: Share) -> Extent | None:
    """ "57% of older women"."""
    doc, sign = share.sign.doc, share.sign
    if sign.i + 2 >= len(doc) or doc[sign.i + 1].lower_ != "of":
        return None
    head = object_of(doc[sign.i + 1]) or head_from(doc[sign.i + 2])
    if head is None:
        return None
    peopled = is_person_noun(head.lemma_.lower()) or head.pos_ == "PROPN" or head.lower_ in {"those", "electorate"}
    return noun_phrase(head) if peopled else None


def _survey(share: Share) -> Extent | None:
    """The poll that the sentence names before or behind the percentage."""
    for token in (*preceding(share.figure.first), *following(share.figure.first)):
        if token.lemma_.lower() in POLL_NOUNS and token.pos_ in {"NOUN", "PROPN"}:
            return noun_phrase(token)
    return None
