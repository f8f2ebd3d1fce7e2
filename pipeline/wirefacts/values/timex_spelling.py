"""Small letters where the calendar's names want capitals, set right at the same length."""

import re
from collections.abc import Iterable

from wirefacts.text.words import places_of
from wirefacts.values.calendar import MONTHS, WEEKDAYS
from wirefacts.values.holidays import NAMES
from wirefacts.values.national_days import CAPITALIZED

_DAYS = [name for name in WEEKDAYS if name.endswith("day")]
_SURE = frozenset(
    [*(name for name in MONTHS if (len(name) > 4 and name != "march") or name in {"june", "july"}), *_DAYS]
)
_SMALL_WORDS = frozenset("of de the".split())
_BEFORE = re.compile(
    r"(?:\d(?:st|nd|rd|th)?[ ./-]{0,2}(?:of |day of )?(?:the )?|[,(/] ?"
    r"|\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\w+teenth|\w+tieth|last|early|late|mid|this|next|in"
    r"|of|since|until|till|from|by|every|each|between|during|on|and|or|to|past|previous|coming|month)[ -](?:of )?)\Z"
)
_AFTER = re.compile(
    r"s?\.?(?:,? ?[/-]? ?(?:the )?(?:\d{1,2}(?!\d)|\d{4}(?!\d))|,? (?:[Mm]orning|[Aa]fternoon|[Ee]vening|[Nn]ight"
    r"|(?:the )?(?:first|second|third|fourth"
    r"|fifth|\w+(?:een|ie|x|ven|gh|n)th|twenty|thirty)\b)|[ .,]{0,2}\Z|[!?)]|,? (?:jan|feb|mar|apr|may|jun|jul|aug|sep"
    r"|oct|nov|dec)[a-z]*\b)",
    re.IGNORECASE,
)
_FIRM = re.compile(r"\b(?:in|since|until|till|early|late|mid|last|next|of|by|every|month of)[ -]\Z")
_NEAR = 16


def _either(words: Iterable[str]) -> str:
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True)).replace("'", "['’]?")


_LOOSE = re.compile(
    rf"(?:(?<![\w’'])|(?<=\d))(?:(?P<holiday>{_either(NAMES - CAPITALIZED)})|(?P<name>{_either([*MONTHS, *WEEKDAYS])}))(?=s?\b)"
)

_FIRST = frozenset(
    f"{word}{ending}"
    for name in (*NAMES, *MONTHS, *WEEKDAYS)
    for told in (name, name.replace("'", ""))
    for word in re.findall(r"^[^\W\d_]+", told)
    for ending in ("", "s")
)
"""Runs of letters that such names begin with: a text that has none of them is left as it is."""


def as_spelled(text: str) -> str:
    """`text` with capitals where a calendar's name in small letters can be nothing else; as long as `text`.

    "may", "march", "sat" and their like are names only beside figures or between words that such names stand between.
    """
    named = (_LOOSE.match(text, at) for at in places_of(_FIRST, text, text))
    found = sorted(filter(None, named), key=re.Match.start)
    pieces: list[str] = []
    end = 0
    for match in found:
        if match.start() >= end:
            pieces += text[end : match.start()], _capital(match)
            end = match.end()
    return "".join(pieces) + text[end:]


def _capital(match: re.Match[str]) -> str:
    words = match.group()
    if match["holiday"]:
        return re.sub(r"(?<![\w'’])[a-z]+", lambda m: m[0] if m[0] in _SMALL_WORDS else m[0].capitalize(), words)
    if words in _SURE:
        return words.capitalize()
    text, start, end = match.string, match.start(), match.end()
    before = _BEFORE.search(text, max(0, start - _NEAR), start)
    figures = before is not None and text[before.start()].isdigit()
    after = _AFTER.match(text, end)
    if start == 0 and end == len(text):
        return words.capitalize()
    close = after[0] if after else ""
    sure = figures or close[-1:].isdigit() or close.strip(" .,s!?)") != ""
    if words in {"may", "march", "sun", "sat"}:
        return (
            words.capitalize()
            if sure or (words != "sat" and _FIRM.search(text, max(0, start - _NEAR), start))
            else words
        )
    return words.capitalize() if sure or before else words
