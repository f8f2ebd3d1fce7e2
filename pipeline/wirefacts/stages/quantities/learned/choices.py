"""What an article has that votes may be for: parties, measures and other nouns, answers, and what voters would do."""

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass

from spacy.tokens import Doc, Token

from wirefacts.annotations.layers import CLUSTERS, MENTIONS
from wirefacts.stages.quantities.columns import Columns, columns
from wirefacts.stages.quantities.learned.words import ANSWERS, LEADING_ANSWERS, MATTERS, UNITS
from wirefacts.stages.quantities.matters import fuller
from wirefacts.stages.quantities.measure_phrases import measure_phrase, stretch_end
from wirefacts.stages.quantities.parties import Parties
from wirefacts.stages.quantities.rules_matters import KINDS
from wirefacts.stages.quantities.rules_votes import VAGUE
from wirefacts.text.extents import Extent

_ARTICLES = frozenset("the a an this that these those its their his her".split())
_ARTICLE = re.compile(rf"^(?:{'|'.join(sorted(_ARTICLES))})\s+", re.IGNORECASE)
_WISHING = frozenset("to would rather will should not".split())
_LOOSE = frozenset("very so too not more % percent per cent pct".split())
_NOMINAL = frozenset("nsubj nsubjpass pobj pcomp dobj ROOT conj appos".split())
_RELATIVE = frozenset({"WP", "WDT", "WP$"})
_INSIDE = frozenset({"compound", "nmod"})
_TIMES = frozenset({"DATE", "TIME"})
_STATES, _STATE_TAGS = frozenset({"ADJ", "ADV"}), frozenset({"VBN", "JJ"})


@dataclass(slots=True, eq=False)
class Choice:
    """Words that may name a choice.

    `kind` is a mention's ("name", "description", "pronoun"), "noun", "answer", "state", "gerund" or "verb"; `key` is equal for
    those known to be one; `article` is the word before it, `length` its words without; `first` of its key, of `times`.
    """

    head: Token
    extent: Extent
    sentence: int
    kind: str
    label: str
    key: str
    lemma: str
    article: str = ""
    length: int = 1
    first: bool = False
    times: int = 1

    @property
    def matter(self) -> bool:
        return self.lemma in MATTERS

    @property
    def bare(self) -> bool:
        """True for "the bill", "it", which say little of what is voted on."""
        return self.length == 1 and (self.kind == "pronoun" or (self.matter and self.kind != "name"))

    @property
    def full(self) -> bool:
        """True for a measure with words that say which: "a bill to open the beaches", "Act 7"."""
        return self.matter and self.length > 1

    @property
    def sort(self) -> str:
        """The kind, with a stroke for what a measure is called by."""
        return f"{self.kind}/m" if self.matter else self.kind


def kinship(bare: Choice, lemma: str) -> str:
    """How the noun of bare words goes with that of fuller ones, which is `lemma`."""
    if bare.kind == "pronoun":
        return "pronoun"
    if bare.lemma == lemma:
        return "same"
    if bare.lemma in VAGUE:
        return "vague"
    return "kind" if bare.lemma in KINDS and KINDS[bare.lemma] == KINDS.get(lemma) else "other"


def key_of(extent: Extent, text: str) -> str:
    """The words at `extent` without an article, in small letters."""
    return _ARTICLE.sub("", extent.slice(text).lower())


def choices_of(doc: Doc, parties: Parties, numbers: Collection[int], sentence: Callable[[Token], int]) -> list[Choice]:
    """All of `doc`, in text order; `numbers` are the places of words that numbers stand on."""
    found, words = _mentioned(doc, parties, sentence), columns(doc)
    for at, kind in _open(words, numbers):
        if at in found or at in numbers:
            continue
        token = doc[at]
        extent = _extent(token, kind, parties)
        if not len(extent):
            continue
        key = key_of(extent, parties.text) if kind == "noun" else extent.slice(parties.text).lower()
        label = "other" if kind == "noun" else kind
        lemma = words.lowers[at] if kind == "answer" else words.lemmas[at]
        found[at] = Choice(token, extent, sentence(token), kind, label, key, lemma)
    ordered = [found[at] for at in sorted(found)]
    times, seen = Counter(choice.key for choice in ordered), set[str]()
    for choice in ordered:
        choice.times, choice.first = times[choice.key], choice.key not in seen
        choice.article, choice.length = _shape(choice.extent, parties.text)
        seen.add(choice.key)
    return ordered


def _shape(extent: Extent, text: str) -> tuple[str, int]:
    """The article that leads the words at `extent`, in small letters, and how many words stand behind it."""
    words = extent.slice(text).lower().split()
    led = len(words) > 1 and words[0] in _ARTICLES
    return (words[0] if led else ""), len(words) - led


def _mentioned(doc: Doc, parties: Parties, sentence: Callable[[Token], int]) -> dict[int, Choice]:
    cluster_of = {member: cluster for cluster in CLUSTERS.read(doc) for member in cluster.mentions}
    found: dict[int, Choice] = {}
    for mention in MENTIONS.read(doc):
        head, cluster = parties.at(mention.head), cluster_of.get(mention.id)
        if mention.kind == "pronoun" and (cluster is None or head.tag_ in _RELATIVE):
            continue
        key = key_of(mention.extent, parties.text) if cluster is None else cluster.id
        label = mention.label if cluster is None else cluster.label
        lemma, extent = head.lemma_.lower(), mention.extent
        if lemma in MATTERS or (mention.kind == "description" and label == "other"):
            extent = measure_phrase(fuller(head), parties)
        elif mention.kind == "description" and head.pos_ == "NOUN":
            extent = parties.phrase(head)
        if len(extent):
            found[head.i] = Choice(head, extent, sentence(head), mention.kind, label, key, lemma)
    return found


def _open(words: Columns, numbers: Collection[int]) -> Iterator[tuple[int, str]]:
    """The places of words that head a choice which is no mention, each with its kind."""
    for at, (part, tag, lower) in enumerate(zip(words.parts, words.tags, words.lowers, strict=True)):
        if part == "NOUN" and words.deps[at] not in _INSIDE and words.names[at] not in _TIMES:
            if words.lemmas[at] not in UNITS:
                yield at, "noun"
        elif lower in ANSWERS and not _leads(words, at):
            yield at, "answer"
        elif (part in _STATES or tag in _STATE_TAGS) and _is_state(words, at, numbers):
            yield at, "state"
        elif tag == "VBG" and words.deps[at] in _NOMINAL:
            yield at, "gerund"
        elif tag == "VB" and part == "VERB" and at and words.lowers[at - 1] in _WISHING:
            yield at, "verb"


def _extent(token: Token, kind: str, parties: Parties) -> Extent:
    """Where the choice stands that `token` heads."""
    if kind == "noun":
        return measure_phrase(fuller(token) if token.lemma_.lower() in MATTERS else token, parties)
    return Extent(token.idx, token.idx + len(token) if kind == "answer" else stretch_end(token))


def _is_state(words: Columns, place: int, numbers: Collection[int]) -> bool:
    """True for "void" in "four were void", "illegible" in "five illegible"."""
    at = place - 1
    while at >= 0 and (words.parts[at] == "AUX" or words.lowers[at] in _LOOSE):
        at -= 1
    return at in numbers and (place + 1 == len(words.parts) or words.parts[place + 1] not in {"NOUN", "PROPN"})


def _leads(words: Columns, at: int) -> bool:
    """True for "no" in "no party"."""
    following = at + 1 < len(words.parts) and words.parts[at + 1] in {"NOUN", "ADJ", "PROPN"}
    return words.lowers[at] in LEADING_ANSWERS and following
