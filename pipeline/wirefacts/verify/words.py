"""Words of a text with their places, and the declared folding.

Two words are the same under the folding where their `surface` is: Unicode's canonical composition, straight apostrophes, no
soft hyphens or zero-width characters. Case is compared apart. `key` reaches further, to align what is spelled in two ways:
"don't" is "do" and "not", "cannot" is "can" and "not", "three" is "3", "%" is "percent", "colour" is "color".
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import accumulate, pairwise
from typing import NamedTuple, overload

from wirefacts.values.number_words import ORDINAL_UNITS, TENS, UNITS
from wirefacts.verify.spelling import FUSED, american, known

_INVISIBLE = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
_LETTER = rf"[^\W\d_]|[\u0300-\u036f{_INVISIBLE}]"
_NINE = "|".join([*(word for word, value in UNITS.items() if 0 < value < 10), *list(ORDINAL_UNITS)[:9]])
_TENS = rf"\b(?:{'|'.join(TENS)})[-\u2011](?:{_NINE})\b"
_PLAIN = r"(?![Pp][Ee][Rr][ \u00a0](?i:cent\b))(?:[A-Za-z]++(?=[ ,;:?!\n\"“”)(\]])|[A-Za-z]{4,}+(?=\.))"
"""A word of plain letters before a blank or a mark: most of a text, and no other rule is asked of it."""
_ANY = (
    rf"(?i:per[ \u00a0]cent\b|{_TENS}|\bnos?\.(?=[ \u00a0]?\d))|(?<![\w)\]])[-\u2212](?=[$€£]?\d)"
    rf"|\d+(?:[.,:]\d+)*(?:{_LETTER})*|(?:[^\W\d_]\.){{2,}}|(?<!\w)['’](?i:cause|cos|em|til|bout|round)\b(?!['’])"
    rf"|(?:{_LETTER})+(?:[-\u2010]\n[ \t]*(?=[a-z])(?:{_LETTER})+)?(?:['’ʼ](?:{_LETTER})+)*|&amp;|[%$€£¥°&]"
)
_TOKEN = re.compile(rf" ?+({_PLAIN})| ?+({_ANY})")
LONGEST = 200
"""Code points between blanks up to which it is remembered what words stand there."""
_OTHER = 2
"""The group of a token that is not plain."""
_ACROSS = re.compile(r"(?i:per[ \u00a0]cent|nos?\.[ \u00a0]\d)|[-\u2010]\n")
"""Where a token may reach over a blank."""
_CLITIC = re.compile(r"(?:n't|'(?:s|re|ve|ll|d|m))\Z", re.IGNORECASE)
_STEMS = {"ai": "are", "ca": "can", "wo": "will", "sha": "shall"}
_CLITICS = {"n't": "not", "'re": "are", "'ve": "have", "'ll": "will", "'m": "am"}
_BROKEN = re.compile(r"[-\u2010]\n[ \t]*")
_RAISED = re.compile(r"(?<=[^\W\d_]{3})[¹²³⁰⁴-⁹]+\Z")
"""The figure of a footnote."""
_LIGATURES = re.compile("[\ufb00-\ufb06]")
_HOUR = re.compile(r"(\d+(?:[.:]\d+)?)([ap]m)\Z", re.IGNORECASE)


class Word(NamedTuple):
    """A word, figure or sign: where it stands, how it is written under the folding, and what it is aligned by."""

    start: int
    end: int
    surface: str
    key: str


class Columns(Sequence[Word]):
    """The words of a text by columns: one by one, those of many long texts weigh on the garbage collector."""

    __slots__ = ("ends", "keys", "starts", "surfaces")

    def __init__(self, starts: list[int], ends: list[int], surfaces: list[str], keys: list[str]) -> None:
        self.starts, self.ends, self.surfaces, self.keys = starts, ends, surfaces, keys

    def __len__(self) -> int:
        return len(self.keys)

    @overload
    def __getitem__(self, at: int) -> Word: ...
    @overload
    def __getitem__(self, at: slice) -> list[Word]: ...
    def __getitem__(self, at: int | slice) -> Word | list[Word]:
        if isinstance(at, slice):
            return list(map(Word, self.starts[at], self.ends[at], self.surfaces[at], self.keys[at]))
        return Word(self.starts[at], self.ends[at], self.surfaces[at], self.keys[at])

    def __iter__(self) -> Iterator[Word]:
        return map(Word, self.starts, self.ends, self.surfaces, self.keys)


def words(text: str) -> list[Word]:
    """The words of `text` in order, without footnotes' figures in brackets, in time linear in its length."""
    return list(_scanned(text))


def columns(text: str) -> Columns:
    """The words of `text` as `words` has them, a good deal quicker: between blanks, texts say the same again and again."""
    parts = text.split(" ")
    known = [] if max(map(len, parts)) > LONGEST else list(map(_between_blanks, parts))
    keys = [key for part in known for key in part[3]]
    if not known or _reach_across(text, keys):
        return _scanned(text)
    ends = accumulate(map(len, parts))
    places = [end - len(part) + at for at, (end, part) in enumerate(zip(ends, parts, strict=True))]
    return Columns(
        [at + start for at, part in zip(places, known, strict=True) for start in part[0]],
        [at + end for at, part in zip(places, known, strict=True) for end in part[1]],
        [surface for part in known for surface in part[2]],
        keys,
    )


def keys_in(text: str) -> list[str]:
    """The keys of the words of `text`, in order."""
    parts = text.split(" ")
    if max(map(len, parts)) > LONGEST:
        return _scanned(text).keys
    keys = [key for part in map(_between_blanks, parts) for key in part[3]]
    return _scanned(text).keys if _reach_across(text, keys) else keys


def _reach_across(text: str, keys: list[str]) -> bool:
    """True where a token may hold a blank, or an hour's "am" stand behind one."""
    if _ACROSS.search(text):
        return True
    return "am" in keys and any(key == "am" and before[0].isdigit() for before, key in pairwise(keys))


@lru_cache(maxsize=32768)
def _between_blanks(part: str) -> tuple[tuple[int, ...], tuple[int, ...], tuple[str, ...], tuple[str, ...]]:
    found = _scanned(part)
    return tuple(found.starts), tuple(found.ends), tuple(found.surfaces), tuple(found.keys)


def _scanned(text: str) -> Columns:
    found = Columns([], [], [], [])
    starts, ends, surfaces, held = found.starts, found.ends, found.surfaces, found.keys
    for match in _TOKEN.finditer(text):
        which = match.lastindex or 0
        (at, stop), token = match.span(which), match[which]
        if (
            which == _OTHER
            and text[at - 1 : at] == "["
            and text[stop : stop + 1] == "]"
            and _is_footnote(text, at, token)
        ):
            continue
        for start, end, surface, key in _of_token(token):
            hour = key == "am" and held and held[-1][0].isdigit() and ends[-1] == at + start - 1
            starts.append(at + start)
            ends.append(at + end)
            surfaces.append(surface)
            held.append("ante" if hour else key)
    return found


def _is_footnote(text: str, start: int, token: str) -> bool:
    return token.isdigit() and len(token) < 4 and start > 1 and not text[start - 2].isspace()


@lru_cache(maxsize=32768)
def _of_token(token: str) -> tuple[tuple[int, int, str, str], ...]:
    """What the words of a token are made of, offsets counted from its start."""
    if token.isascii() and token.isalpha() and token.casefold() not in FUSED:
        return ((0, len(token), token, key_of(token)),)
    return tuple((word.start, word.end, word.surface, word.key) for word in _split(0, token))


def _split(start: int, token: str) -> Iterator[Word]:
    """A token as one word, or as two where two are written as one: "won't", "she's", "cannot", "9am"."""
    surface, places = _surface(token)
    end = start + len(token)
    parts = _parts(surface)
    if parts is None or len(places) != len(surface):
        yield Word(start, end, surface, key_of(surface))
        return
    at, first, second = parts
    yield Word(start, start + places[at], surface[:at], first)
    yield Word(start + places[at], end, surface[at:], second)


def _parts(surface: str) -> tuple[int, str, str] | None:
    """Where the second of two words begins, and the keys of both; None for a single word."""
    folded = surface.casefold()
    if folded in FUSED:
        return FUSED[folded]
    hour = _HOUR.match(folded)
    if hour:
        return hour.end(1), key_of(hour[1]), "post" if hour[2] == "pm" else "ante"
    clitic = _CLITIC.search(surface)
    if clitic is None or clitic.start() == 0:
        return None
    stem, tail = surface[: clitic.start()], clitic.group().casefold()
    key = key_of(stem)
    return clitic.start(), _STEMS.get(key, key) if tail == "n't" else key, _CLITICS.get(tail, tail)


def _surface(token: str) -> tuple[str, list[int]]:
    """A token under the folding, and where each of its characters stands in the token; fewer places where that is not plain."""
    if token.isascii() and "\n" not in token:
        return token, list(range(len(token)))
    places = [at for at, c in enumerate(token) if c not in _INVISIBLE]
    plain = "".join(token[at] for at in places).replace("’", "'").replace("ʼ", "'")
    plain = _RAISED.sub("", _LIGATURES.sub(lambda one: unicodedata.normalize("NFKC", one[0]), _BROKEN.sub("", plain)))
    return unicodedata.normalize("NFC", plain) or token, places


@lru_cache(maxsize=65536)
def key_of(surface: str) -> str:
    """What a word is aligned by: without case, accents, and differences of spelling alone."""
    folded = surface.casefold()
    if not folded.isascii():
        folded = "".join(c for c in unicodedata.normalize("NFKD", folded) if not unicodedata.combining(c))
    listed = known(folded)
    if listed:
        return listed
    if folded[:1].isdigit():
        return folded.replace(",", "") if re.fullmatch(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?", folded) else folded
    if len(folded) > 2 and "." in folded:
        folded = folded.replace(".", "")
    return (american(folded) if len(folded) > 4 else folded) or surface
