"""Whether to abstain: fragments too short to be anybody's, passages that fit equally."""

import datetime as dt
from collections.abc import Sequence

from wirefacts.verify.choosing import EQUAL, Choice
from wirefacts.verify.claiming import date_flags, speaker_flags
from wirefacts.verify.claims import Reading
from wirefacts.verify.context import asked, cut_context, sentence_end, sentence_start
from wirefacts.verify.doubting import doubtful
from wirefacts.verify.lexicon import FUNCTION
from wirefacts.verify.parties import same_name
from wirefacts.verify.placing import first_place
from wirefacts.verify.speaking import Spoken, spoken
from wirefacts.verify.verdicts import GRAVITY, Claim

ALIKE = 0.5
"""How much worse an altered passage may fit, and still be asked who said it."""
SHORT = 3
"""Words up to which a fragment needs one of content."""


def equals(ranked: Sequence[Choice]) -> list[Choice]:
    """The choices that fit as well as the first."""
    if not ranked:
        return []
    best = ranked[0]
    slack = EQUAL if best.fit.cost == 0.0 else ALIKE
    return (
        [c for c in ranked if c.fit.cost <= best.fit.cost + slack and c.wording == best.wording]
        if not best.beside
        else [best]
    )


def settled(claim: Claim, tied: Sequence[Choice]) -> list[Choice]:
    """Of choices that fit equally those that speaker and day single out; all where these do not tell them apart."""
    told = [(choice, spoken(*first_place(choice))) for choice in _in_force(tied)]
    chosen = [pair for pair in told if _by_speaker(claim, pair)]
    least = min((choice.fit.cost for choice, _ in chosen or told), default=0.0)
    told = [pair for pair in told if pair[0].fit.cost <= least + EQUAL]
    for test in (_by_speaker, _by_voice, _on_day):
        chosen = [pair for pair in told if test(claim, pair)]
        told = chosen or told
    sure = [pair for pair in told if doubtful(pair[0].fit.source, pair[0].extent) is None]
    same_day = all(_near(pair[1].when, told[0][1].when) for pair in told)
    return [choice for choice, _ in (sure if sure and same_day else told)]


def _in_force(tied: Sequence[Choice]) -> Sequence[Choice]:
    """All but those of a replaced version whose words a later one that stands has too."""
    days = [c.fit.source.published for c in tied if c.fit.source.status == "usable"]
    later = [day for day in days if day is not None]
    if not later:
        return tied
    return [c for c in tied if c.fit.source.status == "usable" or (c.fit.source.published or max(later)) > max(later)]


def surest(tied: Sequence[Choice]) -> list[Choice]:
    """Equal passages, those in sources that are not doubtful first."""
    return sorted(tied, key=lambda choice: doubtful(choice.fit.source, choice.extent) is not None)


def too_short(reading: Reading, tied: Sequence[Choice]) -> bool:
    """True for a few words without one of content, which cannot be told from common speech."""
    if any(word.key not in FUNCTION for word in reading.words):
        return False
    return len(reading.words) < SHORT or (len(reading.words) == SHORT and len(tied) != 1)


def differ(reading: Reading, tied: Sequence[Choice]) -> bool:
    """True where it matters which of equal passages is meant: other speakers, other days, or a sense that one of them turns."""
    if tied[0].wording in GRAVITY[:4]:
        return False
    told = [spoken(*first_place(choice)) for choice in tied]
    if len({asked(reading, choice.fit) is None for choice in tied}) > 1:
        return True
    if len({each.nested for each in told}) > 1 or len({cut_context(choice.fit) is None for choice in tied}) > 1:
        return True
    if any(each.when != told[0].when and not _near(each.when, told[0].when) for each in told):
        return True
    others = [other for other in told[1:] if not _same(told[0], other)]
    if told[0].names and any(other.names for other in others):
        return True
    return bool(others) and len({sentence_of(choice) for choice in tied}) > 1


def _near(one: str | None, other: str | None) -> bool:
    try:
        return abs((dt.date.fromisoformat(one or "") - dt.date.fromisoformat(other or "")).days) <= 1
    except ValueError:
        return one is None or other is None


def sentence_of(choice: Choice) -> tuple[str, ...]:
    """The keys of the sentence in which a match stands."""
    source, extent = choice.fit.source, choice.extent
    start, end = sentence_start(source.flat, extent.start), sentence_end(source.flat, extent.end)
    return tuple(source.keys[source.index(start) : source.index(end)])


def _by_speaker(claim: Claim, told: tuple[Choice, Spoken]) -> bool:
    flags = speaker_flags(claim.speaker, told[1])
    return "speaker_right" in flags and "speaker_nested" not in flags


def _by_voice(claim: Claim, told: tuple[Choice, Spoken]) -> bool:
    """The speaker's own voice, even where it passes on what somebody else said."""
    return bool(claim.speaker) and any(same_name(claim.speaker or "", name) for name in told[1].names)


def _on_day(claim: Claim, told: tuple[Choice, Spoken]) -> bool:
    return "date_right" in date_flags(claim.date, told[1])


def _same(one: Spoken, other: Spoken) -> bool:
    return any(same_name(a, b) for a in one.names for b in other.names) or not (one.names or other.names)
