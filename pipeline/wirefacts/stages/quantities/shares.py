"""Shares of votes and opinions: "57% of older women voted for Roe, and 41% chose Doe"."""

import re
from collections.abc import Sequence
from functools import partial

from spacy.tokens import Token

from wirefacts.annotations.views import VoteShare
from wirefacts.stages.quantities.contests import sides
from wirefacts.stages.quantities.equals import level_with
from wirefacts.stages.quantities.figures import Figure
from wirefacts.stages.quantities.grammar import one_sentence, verb_before
from wirefacts.stages.quantities.holders import owner
from wirefacts.stages.quantities.leanings import is_aside, leaning, thinks
from wirefacts.stages.quantities.listed import next_listed
from wirefacts.stages.quantities.matters import current, fuller
from wirefacts.stages.quantities.measure_phrases import measure_phrase
from wirefacts.stages.quantities.measures import measure_of
from wirefacts.stages.quantities.parties import Parties
from wirefacts.stages.quantities.rules_leanings import STANCES
from wirefacts.stages.quantities.rules_votes import PICK_VERBS
from wirefacts.stages.quantities.share_asked import among_of, choosing, population_of, survey_of
from wirefacts.stages.quantities.share_ballots import of_question
from wirefacts.stages.quantities.share_bare import THEN, is_bare_share
from wirefacts.stages.quantities.share_carried import carried, halved
from wirefacts.stages.quantities.share_choices import Share, backed, choice_of, no_opinion, regarded
from wirefacts.stages.quantities.share_defined import defined
from wirefacts.stages.quantities.share_fractions import fractions_alone
from wirefacts.stages.quantities.share_gaps import elliptic, gapped, rivalling
from wirefacts.stages.quantities.share_holders import SIDE, beside_share, of_things, won
from wirefacts.stages.quantities.share_signs import (
    as_share,
    barred,
    evidence_of,
    is_political,
    is_surveyed,
    refers,
    spoken_near,
)
from wirefacts.syntax.clauses import SUBJECTS
from wirefacts.text.extents import Extent

_NEAR = 60
"""Words within which a share can lean on the one before: "..., up from 40%"."""
_RESUMED = 160
"""Code points between two shares of which the second may speak of the first's choice without naming it."""
_AGAINST = re.compile(r"(?:against|oppos\w+(?: to)?) (?=\w)", re.IGNORECASE)
_FOR_IT = re.compile(r" for (?:it|them|that)\b")
_GIVEN = re.compile(r" (?:voting (?:yes|for|in favou?r)\b|(?:support|backing|approval)(?=[ ,.;] ?(?!for|of|to)))")
"""A side or a noun behind a share that says nothing of what it is for: "ratified with 73% voting yes", "got 63% support"."""
_CLOSE = 3
"""Words between a percentage and the deed of those asked."""
_FROM_TO = re.compile(r" to [\d.]{1,5} ?(?:%|per ?cent)")
_TALLIED = re.compile(r"\b(?:votes?|ballots?|seats?|delegates?) (?:to|against) (?:just |only )?$")
""" "By 68 votes to": what follows are votes too, whatever shares were told before."""
_SEATED = re.compile(r"\d (?:\w+ ){0,2}(?:votes?|ballots?|seats?|delegates?)\b[^.;]*\Z")
"""A count since the last share, in the sentence of a number without a sign, which goes on with it."""
_SUPPORT = re.compile(r"\b(?:support|backing) for [^.;]{2,40}\Z", re.IGNORECASE)
_BROUGHT = re.compile(r",? (?:with|by|on|at)\Z")
_ROUNDED = 10
"""Percent between a fraction and the percentage that says it exactly."""
_NEAR_PICK = 6
"""Words between a verb of choosing and two shares set against each other."""


class _Reader:
    """Reads the shares of one text in order; what follows a share may lean on it."""

    def __init__(self, figures: Sequence[Figure], parties: Parties, taken: set[int]) -> None:
        self.parties, self.text = parties, parties.text
        read = sorted((*figures, *fractions_alone(parties.doc, parties.text, figures)), key=lambda f: f.extent.start)
        self.figures = [f for f in read if f.extent.start not in taken and not f.money and 0 <= f.value <= 100]
        self.political = is_political(self.text)
        self.surveyed = is_surveyed(self.text)
        self.found: list[VoteShare] = []
        self.used: set[int] = set()
        self.half: list[VoteShare] = []
        self.rivals: tuple[Token, Token] | None = None
        self.topic: Extent | None = None

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
        if _FROM_TO.match(self.text, figure.extent.end) and self.text.endswith("from ", 0, figure.extent.start):
            return Share(figure, figure.value, figure.extent.end)
        last = self._last(figure)
        if last is not None and figure.number.kind == "fraction" and figure.number.in_words and self._resumes(figure):
            return Share(figure, round(100 * figure.value, 1), figure.extent.end)
        if last is None or not (self._together(last, figure) or self._resumes(figure)):
            return None
        if _SEATED.search(self.text, last.evidence.end, figure.extent.start):
            return None
        bare = is_bare_share(figure, self._before(figure), self.text)
        return Share(figure, figure.value, figure.extent.end) if bare else None

    def _last(self, figure: Figure) -> VoteShare | None:
        """The share before, where it is near."""
        if not self.found or _TALLIED.search(self._before(figure)):
            return None
        last = self.found[-1]
        return last if figure.first.i - self.parties.at(last.evidence).i <= _NEAR else None

    def _together(self, last: VoteShare, figure: Figure) -> bool:
        return one_sentence(self.parties.at(last.evidence), figure.first)

    def _before(self, figure: Figure) -> str:
        start = figure.whole.start
        return self.text[max(0, start - 60) : start]

    def _contest(self, first: Figure, second: Figure) -> bool:
        """Two shares set against each other: "leads Doe 48% to 44%", in a poll "leads Doe 48-44"."""
        if not rivalling(first, second, self.text, listed=bool(self.found), surveyed=self.surveyed):
            return False
        signed = first.percent is not None or second.percent is not None
        asked = of_question(first, second, self.parties) if self.political or spoken_near(first.first) else []
        if asked:
            for figure, side in asked:
                self._file(as_share(figure), side, None, survey_of(figure.first))
            self.used.update((first.extent.start, second.extent.start))
            return True
        picked = signed and verb_before(first.first, PICK_VERBS, _NEAR_PICK) is not None
        told = sides(first, second, self.parties)
        spoken = self.political or picked or spoken_near(first.first)
        running = told is not None and all(
            side is not None and self.parties.is_person(side) for side in (told.ahead, told.behind)
        )
        if told is None or not (spoken or (signed and running)):
            return False
        one, two = told.of(first.value, second.value), told.of(second.value, first.value)
        own = won(as_share(second), self.parties) if self.text.startswith(" for ", as_share(second).stop) else None
        own = own or owner(second.first, self.parties)
        two = own or two or self._rival(one)
        one = one or self._rival(two)
        population = population_of(as_share(second)) or among_of(first.first) or choosing(first.first)
        for figure, choice, other in ((first, one, two), (second, two, one)):
            self.used.add(figure.extent.start)
            if choice is not None:
                self._file(as_share(figure), self._phrase(choice), population, survey_of(figure.first))
            elif other is not None:
                against = self._phrase(other)
                share = VoteShare(
                    figure.whole, against, as_share(figure).percent, 0.6, population, survey_of(figure.first)
                )
                self.half.append(share)
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
        last = self._last(figure)
        together = last is not None and self._together(last, figure)
        if barred(share, text) and not (together and gapped(share, before)):
            return
        population, survey = population_of(share) or among_of(figure.first), survey_of(figure.first)
        if last is not None and THEN.search(before) and not after.startswith(" for ") and leaning(share.sign) is None:
            self._file(share, last.choice, population or last.population, survey or last.survey, 0.6)
            return
        if last is not None and is_aside(share.sign) and _repeats(share, last):
            self._file(share, last.choice, population or last.population, survey or last.survey)
            return
        choice, whole = defined(share)
        population = whole or population
        if choice is None and together:
            choice = self._next(share)
        choice = choice or self._choice(share, population)
        if choice is None and last is not None and (together or self._resumes(figure)):
            if refers(share, last.evidence.end, together=together) or (
                together and elliptic(share, before, text, among=population is not None)
            ):
                self._file(share, last.choice, population, survey or last.survey, 0.6)
                return
            choice = beside_share(share) if together else None
        if choice is None:
            return
        if last is not None and together:
            population, survey = population or last.population, survey or last.survey
        self._file(share, choice, population, survey)
        for other in level_with(self.parties.at(choice), figure.whole.start, share.stop, self.parties):
            self._file(share, self._phrase(other), population, survey)

    def _choice(self, share: Share, population: Extent | None) -> Extent | None:
        """What those asked or voting choose, or else whom the share went to."""
        sign = share.sign
        spoken = self.political or spoken_near(sign)
        unsure = no_opinion(share, self.text) if spoken or self.surveyed else None
        if unsure is not None:
            return unsure
        seen = regarded(sign) if spoken else None
        if seen is not None:
            return self._phrase(seen)
        aside = self.text.startswith(", ", share.stop) and not self.text.endswith(", ", 0, share.figure.whole.start)
        named = self.text.startswith(" for ", share.stop) and not _FOR_IT.match(self.text, share.stop)
        named = named or _GIVEN.match(self.text, share.stop) is not None or carried(share) is not None
        lean = None if aside or named else leaning(sign)
        sided = lean is not None and not (lean.view or lean.elided)
        near = self.surveyed or self._last(share.figure) is not None
        taken = sided and (spoken or near or population is not None or (lean is not None and lean.goal is not None))
        told = (
            spoken
            or self.surveyed
            or _SUPPORT.search(self._before(share.figure))
            or population is not None
            or self.text.startswith(" would rather", share.stop)
            or halved(share, self.text)
            or SIDE.match(self.text, share.stop)
        )
        if not (taken or told):
            return None
        topic = partial(self._topic, share)
        if lean is not None and taken:
            found = choice_of(lean, self.parties, topic)
            if found is not None:
                return found
        if not told:
            return None
        support = backed(share, self.parties, topic)
        if support is not None:
            return support
        holder = won(share, self.parties)
        if holder is not None:
            return self._phrase(holder)
        subject = sign.dep_ in SUBJECTS or (lean is not None and lean.word.i - sign.i <= _CLOSE)
        if population is None and of_things(share, self.text):
            return None
        asked = (self.surveyed or thinks(lean)) and (population is not None or subject)
        if lean is not None and not sided and (lean.elided or asked):
            return choice_of(lean, self.parties, topic)
        return None

    def _next(self, share: Share) -> Extent | None:
        """The next of a list: the SPD in "slipped to 24%, the SPD to 6%"."""
        listed = next_listed(share.figure.first, self.parties)
        return self._phrase(listed) if listed is not None and leaning(share.sign) is None else None

    def _topic(self, share: Share) -> Extent | None:
        """What "it" stands for, and silence: the choice before where it is near, or the measure told last."""
        last = self._last(share.figure)
        if last is not None and self.topic is not None and self.topic.slice(self.text).lower() not in STANCES:
            opposed = _AGAINST.match(self.text, self.topic.start, self.topic.end)
            return Extent(opposed.end(), self.topic.end) if opposed else self.topic
        told = measure_of(share.figure.first, None) or current(share.figure.first)
        return self._phrase(told) if told is not None else None

    def _phrase(self, choice: Token) -> Extent:
        choice = fuller(choice)
        return measure_phrase(choice, self.parties)

    def _resumes(self, figure: Figure) -> bool:
        """True right behind the sentence of the share before."""
        return figure.extent.start - self.found[-1].evidence.end < _RESUMED

    def _file(
        self, share: Share, choice: Extent, population: Extent | None, survey: Extent | None, confidence: float = 0.8
    ) -> None:
        figure = share.figure
        if choice.overlaps(figure.whole):
            choice = Extent(choice.start, max(choice.start, figure.whole.start)).trimmed(self.text, " ,(:")
            brought = _BROUGHT.search(self.text, choice.start, choice.end)
            choice = choice if brought is None else Extent(choice.start, brought.start())
        if not len(choice):
            return
        self.topic = choice
        self.used.add(figure.extent.start)
        self.found.append(VoteShare(evidence_of(share, choice), choice, share.percent, confidence, population, survey))


def _repeats(share: Share, last: VoteShare) -> bool:
    """True for the second of "nearly half of tenants, 47 percent, oppose it"."""
    told = last.evidence.start < share.figure.whole.start < last.evidence.end
    return told and abs(last.percent - share.percent) < _ROUNDED


def shares(
    figures: Sequence[Figure], parties: Parties, taken: set[int]
) -> tuple[list[VoteShare], list[VoteShare], set[int]]:
    """Shares for a choice; those of a rival whom their sentence leaves out, told with whom they ran against; and where every
    number of one begins."""
    reader = _Reader(figures, parties, taken)
    reader.read()
    return reader.found, reader.half, reader.used
