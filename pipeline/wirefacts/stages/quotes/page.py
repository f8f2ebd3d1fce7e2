"""A Doc as the stage reads it: quoted passages, and sentences that do not end inside one."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field

from spacy.tokens import Doc, Token

from wirefacts.annotations.layers import MENTIONS
from wirefacts.annotations.story import zones
from wirefacts.annotations.texts import text_of
from wirefacts.text.extents import Extent
from wirefacts.text.marks import Quotation, quotations
from wirefacts.text.view import paragraphs

_TERMINAL = frozenset(".?!…")
LONGEST = 300
_HOURS = frozenset({"a.m.", "p.m."})
_LEADS = frozenset(")]}")


@dataclass(frozen=True, slots=True)
class Passage:
    """Words in marks, as tokens `first` (included) to `last` (excluded), marks included."""

    number: int
    quotation: Quotation
    first: int
    last: int
    paragraph: int

    @property
    def inner(self) -> Extent:
        return self.quotation.inner


@dataclass(frozen=True, slots=True)
class Sentence:
    """Tokens `start` to `end`, with the passages among them. `bare` where nothing but passages and signs stands in it."""

    start: int
    end: int
    paragraph: int
    passages: tuple[Passage, ...]
    bare: bool


@dataclass(frozen=True, slots=True)
class Page:
    """`inside[i]` is the number of the passage that token i stands in, or below 0.

    Of an `inner` page the paragraphs are what somebody is quoted with, its passages the marks within them. `labels` are
    those of names, by the code point where each ends: "person", "organization".
    """

    doc: Doc
    text: str
    paragraphs: list[Extent]
    passages: list[Passage]
    inside: list[int]
    sentences: list[Sentence] = field(default_factory=list)
    inner: bool = False
    labels: dict[int, str] = field(default_factory=dict)

    def label(self, token: Token) -> str | None:
        """What the name that ends with `token` stands for; None where none does."""
        return self.labels.get(token.idx + len(token.text))

    def outer(self, start: int, end: int) -> Iterator[Token]:
        """Tokens of a stretch that stand in no passage and are no white space."""
        doc, inside = self.doc, self.inside
        for i in range(start, end):
            if inside[i] < 0 and not doc[i].is_space:
                yield doc[i]

    def chars(self, start: int, end: int) -> Extent:
        """Code points from token `start` to before token `end`; `start < end`."""
        last = self.doc[end - 1]
        return Extent(self.doc[start].idx, last.idx + len(last.text))


def turn(doc: Doc) -> Page:
    """Reads the marks and sentences of `doc`, which must be parsed."""
    labels = {mention.extent.end: str(mention.label) for mention in MENTIONS.read(doc) if mention.kind == "name"}
    return _turned(doc, paragraphs(text_of(doc)), [-1] * len(doc), labels)


def turn_inside(page: Page, stretches: list[Extent]) -> Page:
    """The page of what is quoted in `stretches`, which stand in text order and apart; the words around belong to none."""
    starts = [token.idx for token in page.doc]
    inside = [-1] * len(starts)
    for number, stretch in enumerate(stretches):
        first, last = bisect_left(starts, stretch.start), bisect_left(starts, stretch.end)
        inside[first:last] = [-2 - number] * (last - first)
    return _turned(page.doc, stretches, inside, page.labels, inner=True)


def _turned(doc: Doc, blocks: list[Extent], inside: list[int], labels: dict[int, str], inner: bool = False) -> Page:
    text = text_of(doc)
    starts = [token.idx for token in doc]
    numbers = [block.start for block in blocks]
    passages: list[Passage] = []
    for quotation in quotations(text, blocks):
        first = max(0, bisect_right(starts, quotation.outer.start) - 1)
        last = bisect_left(starts, quotation.outer.end)
        if passages and first < passages[-1].last:
            first = passages[-1].last
        if first < last and not _nickname(doc, first, last):
            number = len(passages)
            passages.append(Passage(number, quotation, first, last, bisect_right(numbers, quotation.outer.start) - 1))
            inside[first:last] = [number] * (last - first)
    page = Page(doc, text, blocks, passages, inside, inner=inner, labels=labels)
    page.sentences.extend(_sentences(page, starts))
    return page


def _nickname(doc: Doc, first: int, last: int) -> bool:
    """True for the middle of `Mary "Cia" Price`: capitalised words in marks inside one person's name."""
    if first == 0 or last >= len(doc) or last - first > 4:
        return False
    before, after, inner = doc[first - 1], doc[last], doc[first + 1 : last - 1]
    named = before.tag_ == "NNP" and before.text[0].isupper() and after.tag_ == "NNP" and after.ent_type_ != "DATE"
    joined = after.idx == doc[last - 1].idx + len(doc[last - 1].text) + 1
    return named and joined and after.text[0].isupper() and all(t.text[0].isupper() and t.is_alpha for t in inner)


def _sentences(page: Page, starts: list[int]) -> Iterator[Sentence]:
    """The sentences of each paragraph; none runs out of a zone, as out of a dateline."""
    parts = {bisect_left(starts, zone.extent.start) for zone in zones(page.doc)}
    for number, block in enumerate(page.paragraphs):
        first, last = bisect_left(starts, block.start), bisect_left(starts, block.end)
        begin = first
        within = {i for i in parts if first < i < last and page.inside[i] < 0}
        for i in sorted(within.union(_breaks(page, first, last))):
            yield _sentence(page, begin, i, number)
            begin = i
        if begin < last:
            yield _sentence(page, begin, last, number)


def _sentence(page: Page, start: int, end: int, paragraph: int) -> Sentence:
    numbers = sorted({n for n in page.inside[start:end] if n >= 0})
    bare = bool(numbers) and not _worded(page, start, end)
    return Sentence(start, end, paragraph, tuple(page.passages[n] for n in numbers), bare)


def _worded(page: Page, start: int, end: int) -> bool:
    """True where words stand outside of passages and brackets."""
    depth = 0
    for token in page.outer(start, end):
        depth = max(0, depth + token.text.count("(") - token.text.count(")"))
        if depth == 0 and (token.is_alpha or token.like_num):
            return True
    return False


def _breaks(page: Page, first: int, last: int) -> Iterator[int]:
    """Where a sentence starts outside of passages: after closing punctuation, or after a passage that ends in it.

    One of more than `LONGEST` words and passages is cut there, which keeps the work within a sentence bounded.
    """
    doc, inside = page.doc, page.inside
    previous = -1
    steps = 0
    i = first
    while i < last:
        number = inside[i]
        if number < 0 and doc[i].is_space:
            i += 1
            continue
        steps += 1
        if previous >= first and (steps > LONGEST or _starts(page, previous, i)):
            yield i
            steps = 0
        if number >= 0:
            i = min(last, page.passages[number].last)
            previous = i - 1
        else:
            previous = i
            i += 1


def _starts(page: Page, previous: int, i: int) -> bool:
    doc, inside = page.doc, page.inside
    before, here = doc[previous].text, doc[i].text
    if inside[previous] >= 0:
        inner = page.passages[inside[previous]].inner.slice(page.text).rstrip(" ’'\"”)")
        if not inner or inner[-1] not in _TERMINAL:
            return False
        if inside[i] >= 0:
            return inner[-1] in _TERMINAL
        return inner[-1] == "." and (here[0].isupper() or here[0].isdigit()) and not inner.endswith("...")
    if before[-1] not in _TERMINAL and not (before in _LEADS and doc[previous - 1].text[-1] in _TERMINAL):
        return False
    if inside[i] >= 0:
        return len(before) == 1 or bool(doc[i].is_sent_start) or (before in _HOURS and _capital(page, inside[i]))
    if len(before) > 1 and before[-1] == ".":
        return bool(doc[i].is_sent_start) and here[0].isupper()
    return here[0].isupper() or here[0].isdigit() or bool(doc[i].is_sent_start)


def _capital(page: Page, number: int) -> bool:
    return page.passages[number].inner.slice(page.text)[:1].isupper()
