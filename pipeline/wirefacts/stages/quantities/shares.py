"""Shares of votes and opinions: "57% of older women voted for Roe, and 41% chose Doe"."""

import re
from collections.abc import Sequence

from spacy.tokens import Token

from wirefacts.annotations.views import VoteShare
from wirefacts.stages.quantities.contests import set_against, sides
from wirefacts.stages.quantities.figures import Figure
from wirefacts.stages.quantities.grammar import following, one_sentence, preceding
from wirefacts.stages.quantities.measures import fuller, measure_phrase
from wirefacts.stages.quantities.parties import Parties
from wirefacts.stages.quantities.rules_people import is_person_noun
from wirefacts.stages.quantities.rules_votes import CONTEXT, LEAD_NOUNS, POLL_NOUNS, SHARE_NOUNS
from wirefacts.stages.quantities.share_asked import among_of, population_of, survey_of
from wirefacts.stages.quantities.share_choices import Share, done, voted
from wirefacts.stages.quantities.share_holders import beside_share, won
from wirefacts.text.extents import Extent, cover

_NO_SHARE_BEFORE = re.compile(
    r"\b(?:turnout|participation|margin|error|threshold|probability|chance|inflation|tax|interest|growth|unemployment"
    r"|rate|needs?|least|confidence)\b[^.;,]{0,22}$|\bturnout,[^.;,]{0,12}$",
    re.IGNORECASE,
)
_APPROVAL = re.compile(r"\b(?:approval|favorability|favourability|popularity) (?:ratings?|numbers?)\b", re.IGNORECASE)
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
_THEN = re.compile(
    r"\b(?:up|down|compared (?:with|to)|against|versus|when it (?:was|stood at)|it was)"
    r" (?:from )?(?:just |only |about |around )?$",
    re.IGNORECASE,
)
_NEAR = 60
"""Words within which a share can lean on the one before: "..., up from 40%"."""


class _Reader:
    """Reads the shares of one text in order; what follows a share may lean on it."""

    def __init__(self, figures: Sequence[Figure], parties: Parties, taken: set[int]) -> None:
        self.parties, self.text = parties, parties.text
        self.figures = [f for f in figures if f.extent.start not in taken and not f.money and 0 <= f.value <= 100]
        self.political = len(_SPOKEN.findall(self.text)) >= _POLITICAL_WORDS
        self.found: list[VoteShare] = []
        self.used: set[int] = set()
        self.rivals: tuple[Token, Token] | None = None

    def read(self) -> None:
        place = 0
        while place < len(self.figures):
            first = self.figures[place]
            second = self.figures[place + 1] if place + 1 < len(self.figures) else None
            if second is not None and self._contest(first, second):
                place += 2
                continue
            share = self._share(first)
            if share is not None:
                self._keep(share)
            place += 1

    def _share(self, figure: Figure) -> Share | None:
        """The figure as a percentage: by its own sign, or as one more in a list of them ("Roe 48 percent, Doe 44")."""
        if figure.percent is not None:
            return Share(figure, figure.percent.value, figure.percent.extent.end)
        last = self._last(figure)
        if last is None or figure.dated or figure.number.hyphenated or figure.number.in_words or not figure.first.i:
            return None
        if not one_sentence(self.parties.at(last.evidence), figure.first):
            return None
        after = figure.last.nbor() if figure.last.i + 1 < len(figure.last.doc) else None
        if after is not None and after.pos_ in {"NOUN", "PROPN", "ADJ", "VERB", "SYM"}:
            return None
        before = figure.first.nbor(-1)
        listed = (before.pos_ == "PROPN" and before.ent_type_ not in {"DATE", "GPE"}) or before.tag_ == "POS"
        if listed or self.text.startswith(" for ", figure.extent.end) or _THEN.search(self._before(figure)):
            return Share(figure, figure.value, figure.extent.end)
        return None

    def _last(self, figure: Figure) -> VoteShare | None:
        """The share before, where it is near."""
        if not self.found:
            return None
        last = self.found[-1]
        return last if figure.first.i - self.parties.at(last.evidence).i <= _NEAR else None

    def _before(self, figure: Figure) -> str:
        start = figure.whole.start
        return self.text[max(0, start - 60) : start]

    def _contest(self, first: Figure, second: Figure) -> bool:
        """Two shares set against each other: "leads Doe 48% to 44%", in a poll "leads Doe 48-44"."""
        if not set_against(first, second, self.text) or first.value + second.value > _ALL:
            return False
        signed = first.percent is not None or second.percent is not None
        if not signed and (
            first.dated
            or len(self.text[first.extent.end : second.extent.start]) > _BARE
            or first.value + second.value < _MOST
            or not _polled(first.first)
        ):
            return False
        if _counts_on(_as_share(second).sign):
            return False
        told = sides(first, second, self.parties) if self.political or _spoken(first.first) else None
        if told is None:
            return False
        one, two = told.of(first.value, second.value), told.of(second.value, first.value)
        own = won(_as_share(second), self.parties) if self.text.startswith(" for ", _as_share(second).stop) else None
        two = own or two or self._rival(one)
        one = one or self._rival(two)
        population = population_of(_as_share(second)) or among_of(first.first)
        for figure, choice in ((first, one), (second, two)):
            self.used.add(figure.extent.start)
            if choice is not None:
                self._file(_as_share(figure), choice, population, survey_of(figure.first))
        if one is not None and two is not None:
            self.rivals = (one, two)
        return one is not None or two is not None

    def _rival(self, choice: Token | None) -> Token | None:
        """The other of the two whom the contest before named."""
        if choice is None or self.rivals is None:
            return None
        keys = [self.parties.identity(self.parties.phrase(rival)) for rival in self.rivals]
        own = self.parties.identity(self.parties.phrase(choice))
        return self.rivals[1 - keys.index(own)] if own in keys else None

    def _keep(self, share: Share) -> None:
        text, figure = self.text, share.figure
        before, after = self._before(figure), text[share.stop : share.stop + 60]
        if (
            _counts_on(share.sign)
            or _NO_SHARE_AFTER.match(after)
            or (_NO_SHARE_BEFORE.search(before) and not _APPROVAL.search(before))
        ):
            return
        last = self._last(figure)
        population, survey = population_of(share), survey_of(figure.first)
        if (
            last is not None
            and _THEN.search(before)
            and not after.startswith(" for ")
            and not voted(share.sign, self.parties)
        ):
            view = VoteShare(_evidence(share, None), last.choice, share.percent, 0.6, population or last.population)
            self.found.append(view)
            self.used.add(figure.extent.start)
            return
        spoken = self.political or _spoken(share.sign)
        choice = voted(share.sign, self.parties) if spoken or population is not None else None
        if choice is None and spoken:
            choice = won(share, self.parties)
        if choice is None and population is not None and survey is not None:
            choice = done(share.sign)
        if choice is None and last is not None and one_sentence(self.parties.at(last.evidence), figure.first):
            choice = beside_share(share)
        if choice is None and self._elliptic(share, last, population) and last is not None:
            view = VoteShare(_evidence(share, None), last.choice, share.percent, 0.6, population, last.survey)
            self.found.append(view)
            self.used.add(figure.extent.start)
        if choice is None:
            return
        if last is not None and one_sentence(self.parties.at(last.evidence), figure.first):
            population, survey = population or last.population, survey or last.survey
        population = population or among_of(figure.first)
        self._file(share, choice, population, survey)
        self.used.add(figure.extent.start)

    def _elliptic(self, share: Share, last: VoteShare | None, population: Extent | None) -> bool:
        """True for the second of "57 percent of men chose Roe, and only 33 percent of women"."""
        if last is None or population is None or not one_sentence(self.parties.at(last.evidence), share.figure.first):
            return False
        for word in following(share.sign, 12):
            if word.text in {",", ";", "."}:
                return True
            if word.pos_ in {"VERB", "AUX"}:
                return False
        return True

    def _file(self, share: Share, choice: Token, population: Extent | None, survey: Extent | None) -> None:
        choice = fuller(choice)
        named = measure_phrase(choice, self.parties)
        if named.overlaps(share.figure.extent):
            named = Extent(min(named.start, choice.idx), choice.idx + len(choice))
        self.found.append(VoteShare(_evidence(share, choice), named, share.percent, 0.8, population, survey))


_ALL = 101
"""Percent. Two shares of one whole add up to this at most, rounding included."""
_BARE = 8
"""Code points between two numbers without a sign or a unit: "48 versus 44"."""
_MOST = 60
"""Percent. Two shares without a sign are those of a contest from here on: "48-44", not "2-1"."""


def shares(figures: Sequence[Figure], parties: Parties, taken: set[int]) -> tuple[list[VoteShare], set[int]]:
    """Shares for a choice, and where every number of one begins."""
    reader = _Reader(figures, parties, taken)
    reader.read()
    return reader.found, reader.used


def _as_share(figure: Figure) -> Share:
    if figure.percent is None:
        return Share(figure, figure.value, figure.extent.end)
    return Share(figure, figure.percent.value, figure.percent.extent.end)


def _counts_on(sign: Token) -> bool:
    """True for "a 35 percent tariff", "a 42-49 approval rating", not for "51 percent support", "a 64-27 advantage"."""
    after = sign.nbor() if sign.i + 1 < len(sign.doc) else sign
    lemma = after.lemma_.lower()
    return after.pos_ == "NOUN" and lemma not in LEAD_NOUNS | SHARE_NOUNS and not is_person_noun(lemma)


def _polled(token: Token) -> bool:
    return any(w.lemma_.lower() in POLL_NOUNS or w.lower_ == "percent" for w in (*preceding(token), *following(token)))


def _spoken(token: Token) -> bool:
    """True where the sentence, or the words before it, speak of votes or polls."""
    doc = token.doc
    start, end = token.i - sum(1 for _ in preceding(token)) - 30, token.i + sum(1 for _ in following(token))
    return any(doc[at].lower_ in CONTEXT for at in range(max(0, start), end + 1))


def _evidence(share: Share, choice: Token | None) -> Extent:
    where = Extent(share.figure.whole.start, max(share.stop, share.figure.whole.end))
    if choice is not None and abs(choice.i - share.figure.first.i) < 20 and one_sentence(choice, share.figure.first):
        where = cover((where, Extent(choice.idx, choice.idx + len(choice))))
    return where
