"""Whether the words are whose they are said to be, and of the day they are said to be of."""

import datetime as dt
import re
from collections.abc import Iterable

from wirefacts.values.people import GROUP_NOUNS, is_person_noun
from wirefacts.values.titles import is_title
from wirefacts.verify.bearers import ASKS, GUESTS, bearers
from wirefacts.verify.lexicon import FUNCTION
from wirefacts.verify.parties import is_named, same_name
from wirefacts.verify.speaking import Spoken
from wirefacts.verify.verdicts import Flag

_OFFICE = re.compile(r"(?:the|an?) (?P<head>[a-z][\w’' -]*?) (?:of|at|for|from|in) ", re.IGNORECASE)
"""What "the founder of Tarn Mills" is called in short."""
_ASKERS = ASKS | GUESTS


def speaker_flags(wanted: str | None, told: Spoken) -> list[Flag]:
    """Whether the words are `wanted`'s; nothing about that where no speaker is given."""
    flags: list[Flag] = ["speaker_nested"] if told.nested else []
    if not wanted or not wanted.strip():
        return flags
    if told.kind != "named" and not told.nested:
        return [_unnamed(wanted, told)]
    names = [name for name in told.names if len(name.strip(". ")) > 1]
    alike = any(same_name(wanted, name) for name in names) or _bears(wanted, names, told) or _asks(wanted, names)
    if not told.nested:
        if alike:
            return ["speaker_right"]
        if any(map(is_named, told.names)) or any(word in GROUP_NOUNS for name in told.names for word in name.split()):
            return ["speaker_wrong"]
        return ["speaker_right" if _mentioned(wanted, f"{told.near} {told.signed}") else "speaker_unresolved"]
    if any(same_name(wanted, name) for name in told.origins):
        return ["speaker_right", *flags]
    if alike or told.origins:
        return ["speaker_wrong", *flags]
    return ["speaker_right" if _mentioned(wanted, told.before) else "speaker_wrong", *flags]


def _unnamed(wanted: str, told: Spoken) -> Flag:
    """Whether words of a questioner or of the crowd are `wanted`'s: described so, or somebody who has turns of their own."""
    if any(same_name(wanted, name) for name in told.names if len(name) > 1) or (
        told.kind == "asks" and _is_asker(wanted)
    ):
        return "speaker_right"
    if any(same_name(wanted, name) for name in told.others):
        return "speaker_wrong"
    return "speaker_right" if told.kind == "asks" and _mentioned(wanted, told.signed) else "speaker_unresolved"


def _asks(wanted: str, names: Iterable[str]) -> bool:
    """True for "a reporter" where the label is a questioner's."""
    return _is_asker(wanted) and any(_ASKERS & {*name.casefold().split()} for name in names)


def _is_asker(wanted: str) -> bool:
    """True for "the interviewer", "a reporter from the Gazette"."""
    return any(word.strip(".'’,()").casefold() in _ASKERS for word in wanted.split())


def _bears(wanted: str, names: Iterable[str], told: Spoken) -> bool:
    """True where the text gives the office that `wanted` names to one of the speaker's names."""
    first = [word for word in wanted.split() if word.casefold() not in FUNCTION][:1]
    if not any(is_title(word) or is_person_noun(word.casefold()) for word in first):
        return False
    return any(same_name(held, name) for held in bearers(told.text, wanted) for name in names)


def tells_of(told: Spoken, wanted: str | None) -> bool:
    """True where a reporter's words tell what `wanted` said: by a quote record, or by naming the speaker beside them."""
    if not wanted or not told.indirect:
        return False
    flags = speaker_flags(wanted, told)
    return "speaker_right" in flags or ("speaker_wrong" not in flags and _mentioned(wanted, told.near))


def date_flags(wanted: dt.date | None, told: Spoken) -> list[Flag]:
    """Whether the words were said on `wanted`, a day early or late allowed; within the month or year where no more is told."""
    if wanted is None or told.when is None:
        return []
    try:
        near = abs((wanted - dt.date.fromisoformat(told.when)).days) <= 1
    except ValueError:
        near = wanted.isoformat().startswith(told.when)
    return ["date_right" if near else "date_wrong"]


def _mentioned(wanted: str, before: str) -> bool:
    """True where the words right before name `wanted`."""
    office = _OFFICE.match(wanted)
    ways = [wanted, *([office["head"]] if office else [])]
    last = [[word for word in re.findall(r"[\w’'-]+", way) if len(word) > 2][-1:] for way in ways]
    return any(re.search(rf"\b{re.escape(word)}\b", before, re.IGNORECASE) for words in last for word in words)
