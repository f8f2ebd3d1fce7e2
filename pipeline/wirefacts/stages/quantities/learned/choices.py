"""What an article has that votes may be for: parties, measures and other nouns, answers, and what voters would do."""

import re
from collections import Counter
from collections.abc import Callable, Collection
from dataclasses import dataclass

from spacy.tokens import Doc, Token

from wirefacts.annotations.layers import CLUSTERS, MENTIONS
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
    found = _mentioned(doc, parties, sentence)
    for token in doc:
        if token.i in found or token.i in numbers:
            continue
        told = _told(token, parties, numbers)
        if told is not None:
            extent, kind, key = told
            label = "other" if kind == "noun" else kind
            lemma = token.lower_ if kind == "answer" else token.lemma_.lower()
            found[token.i] = Choice(token, extent, sentence(token), kind, label, key, lemma)
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


def _told(token: Token, parties: Parties, numbers: Collection[int]) -> tuple[Extent, str, str] | None:
    """Where a choice stands that `token` heads, of what kind it is, and its key."""
    if token.pos_ == "NOUN" and token.dep_ not in {"compound", "nmod"} and token.ent_type_ not in {"DATE", "TIME"}:
        lemma = token.lemma_.lower()
        extent = measure_phrase(fuller(token) if lemma in MATTERS else token, parties)
        return (extent, "noun", key_of(extent, parties.text)) if lemma not in UNITS and len(extent) else None
    if token.lower_ in ANSWERS and not _leads(token):
        return Extent(token.idx, token.idx + len(token)), "answer", token.lower_
    if _is_state(token, numbers):
        extent = Extent(token.idx, stretch_end(token))
        return extent, "state", extent.slice(parties.text).lower()
    if token.tag_ == "VBG" and token.dep_ in _NOMINAL:
        extent = Extent(token.idx, stretch_end(token))
        return extent, "gerund", extent.slice(parties.text).lower()
    if token.tag_ == "VB" and token.pos_ == "VERB" and token.i and token.nbor(-1).lower_ in _WISHING:
        extent = Extent(token.idx, stretch_end(token))
        return extent, "verb", extent.slice(parties.text).lower()
    return None


def _is_state(token: Token, numbers: Collection[int]) -> bool:
    """True for "void" in "four were void", "illegible" in "five illegible"."""
    if token.pos_ not in {"ADJ", "ADV"} and token.tag_ not in {"VBN", "JJ"}:
        return False
    at = token.i - 1
    while at >= 0 and (token.doc[at].pos_ == "AUX" or token.doc[at].lower_ in _LOOSE):
        at -= 1
    ends = token.i + 1 == len(token.doc) or token.nbor().pos_ not in {"NOUN", "PROPN"}
    return at in numbers and ends


def _leads(token: Token) -> bool:
    """True for "no" in "no party"."""
    following = token.i + 1 < len(token.doc) and token.nbor().pos_ in {"NOUN", "ADJ", "PROPN"}
    return token.lower_ in LEADING_ANSWERS and following
