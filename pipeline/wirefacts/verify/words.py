"""Words of a text with their places, and the declared folding.

Two words are the same under the folding where their `surface` is: Unicode's canonical composition, straight apostrophes, no
soft hyphens or zero-width characters. Case is compared apart. `key` reaches further, to align what is spelled in two ways:
"don't" is "do" and "not", "cannot" is "can" and "not", "three" is "3", "%" is "percent", "colour" is "color".
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from wirefacts.values.number_words import TENS, UNITS

_INVISIBLE = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
_LETTER = rf"[^\W\d_]|[\u0300-\u036f{_INVISIBLE}]"
_TENS = rf"\b(?:{'|'.join(TENS)})[-\u2011](?:{'|'.join(word for word, value in UNITS.items() if 0 < value < 10)})\b"
_TOKEN = re.compile(
    rf"(?i:per[ \u00a0]cent\b|{_TENS})|(?<![\w)\]])[-\u2212](?=[$€£]?\d)|\d+(?:[.,:]\d+)*(?:{_LETTER})*"
    rf"|(?:[^\W\d_]\.){{2,}}|(?:{_LETTER})+(?:['’ʼ](?:{_LETTER})+)*|[%$€£¥°&]"
)
_CLITIC = re.compile(r"(?:n't|'(?:s|re|ve|ll|d|m))\Z", re.IGNORECASE)
_FUSED = {
    "cannot": (3, "can", "not"),
    "gonna": (3, "going", "to"),
    "wanna": (3, "want", "to"),
    "gotta": (3, "got", "to"),
}
_STEMS = {"ca": "can", "wo": "will", "sha": "shall"}
_CLITICS = {"n't": "not", "'re": "are", "'ve": "have", "'ll": "will", "'m": "am"}
_SIGNS = {"%": "percent", "per cent": "percent", "$": "dollar", "dollars": "dollar", "€": "euro", "euros": "euro",
          "£": "pound", "pounds": "pound", "¥": "yen", "&": "and", "−": "-", "minus": "-", "okay": "ok",
          "a.m.": "ante", "p.m.": "post", "pm": "post"}  # fmt: skip
_NUMBERS = {word: str(value) for word, value in (UNITS | TENS).items()}
_BRITISH = {"centre": "center", "theatre": "theater", "metre": "meter", "metres": "meters", "litre": "liter", "fibre": "fiber",
            "litres": "liters", "centres": "centers", "defence": "defense", "offence": "offense", "licence": "license",
            "grey": "gray", "programme": "program", "programmes": "programs", "towards": "toward", "tonne": "ton",
            "judgement": "judgment", "ageing": "aging", "advisor": "adviser", "advisors": "advisers"}  # fmt: skip
_ISE = re.compile(r"(?<=\w{3})is(e[drs]?|ing|ations?)\Z")
_DOUBLED = re.compile(r"(?<=[aeiou])ll(ed|ing|ers?)\Z")


@dataclass(frozen=True, slots=True)
class Word:
    """A word, figure or sign: where it stands, how it is written under the folding, and what it is aligned by."""

    start: int
    end: int
    surface: str
    key: str


def words(text: str) -> list[Word]:
    """The words of `text` in order, in time linear in its length."""
    return [word for match in _TOKEN.finditer(text) for word in _split(match.start(), match.group())]


def _split(start: int, token: str) -> Iterator[Word]:
    """A token as one word, or as two where two are written as one: "won't", "she's", "cannot"."""
    surface = _surface(token)
    fused = _FUSED.get(surface.casefold())
    if fused and len(surface) == len(token):
        at, first, second = fused
        yield Word(start, start + at, surface[:at], first)
        yield Word(start + at, start + len(token), surface[at:], second)
        return
    clitic = _CLITIC.search(surface)
    if clitic is None or clitic.start() == 0 or len(surface) != len(token):
        yield Word(start, start + len(token), surface, key_of(surface))
        return
    stem, tail = surface[: clitic.start()], clitic.group()
    key = key_of(stem)
    yield Word(start, start + len(stem), stem, _STEMS.get(key, key) if tail.casefold() == "n't" else key)
    yield Word(start + len(stem), start + len(token), tail, _CLITICS.get(tail.casefold(), tail.casefold()))


def _surface(token: str) -> str:
    if token.isascii():
        return token
    plain = token.replace("’", "'").replace("ʼ", "'")
    return unicodedata.normalize("NFC", "".join(c for c in plain if c not in _INVISIBLE)) or token


@lru_cache(maxsize=65536)
def key_of(surface: str) -> str:
    """What a word is aligned by: without case, accents, and differences of spelling alone."""
    folded = surface.casefold()
    if not folded.isascii():
        folded = "".join(c for c in unicodedata.normalize("NFKD", folded) if not unicodedata.combining(c))
    tens, hyphen, unit = folded.replace("\u2011", "-").partition("-")
    if hyphen and tens in TENS and unit in UNITS:
        return str(TENS[tens] + UNITS[unit])
    known = _SIGNS.get(folded) or _NUMBERS.get(folded) or _BRITISH.get(folded)
    if known:
        return known
    if folded[:1].isdigit():
        return folded.replace(",", "") if re.fullmatch(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?", folded) else folded
    if len(folded) > 2 and "." in folded:
        folded = folded.replace(".", "")
    if len(folded) > 4:
        folded = folded.replace("our", "or")
        folded = _DOUBLED.sub(r"l\1", _ISE.sub(r"iz\1", folded))
    return folded or surface
