"""Finds the noun phrase that a number belongs to, through mentions and clusters where those stages ran."""

import re

from spacy.tokens import Doc, Token

from wirefacts.annotations.layers import CLUSTERS, MENTIONS
from wirefacts.annotations.texts import text_of
from wirefacts.annotations.views import Mention
from wirefacts.records.parts import EntityType
from wirefacts.stages.quantities.rules_people import is_person_noun
from wirefacts.syntax.phrases import noun_phrase
from wirefacts.syntax.titles import singular
from wirefacts.text.extents import Extent

_PERSONAL = frozenset("i he she you we they him her me them who whom himself herself".split())
_SPACY_LABELS: dict[str, EntityType] = {
    "PERSON": "person", "ORG": "organization", "GPE": "place", "LOC": "place", "FAC": "place", "NORP": "group",
}  # fmt: skip


YES_NO = frozenset({"Yes", "No"})
"""Sides of a question, which name things: "the No side"."""
_LONGEST = 40
"""Code points of a word."""
_WRAP = re.compile(r"\n(?<=[^\s.:;!?]\n)(?=[^\s\W])")
"""The end of a line that a sentence runs over."""


class Parties:
    """Lookups over one Doc: which mention ends or has its head at a word, and whom it stands for.

    `text` is the Doc's own, with a space where a line is wrapped.
    """

    def __init__(self, doc: Doc, text: str | None = None) -> None:
        self.doc, self.text = doc, _WRAP.sub(" ", text_of(doc) if text is None else text)
        self._by_head: dict[int, Mention] = {}
        self._by_end: dict[int, Mention] = {}
        for mention in sorted(MENTIONS.read(doc), key=lambda mention: mention.extent.end - mention.extent.start):
            self._by_head[mention.head.start] = self._by_end[mention.extent.end] = mention
        self._labels: dict[str, EntityType] = {}
        self._cluster: dict[str, str] = {}
        for cluster in CLUSTERS.read(doc):
            for member in cluster.mentions:
                self._labels[member] = cluster.label
                self._cluster[member] = cluster.id

    def label(self, token: Token) -> EntityType | None:
        """What kind of party the phrase headed by `token` is, as far as anyone knows."""
        mention = self._mention(token) or self._by_end.get(token.idx + len(token))
        if mention is not None:
            own = self._labels.get(mention.id, mention.label)
            if own != "other":
                return own
        return _SPACY_LABELS.get(token.ent_type_)

    def is_person(self, token: Token) -> bool:
        """True for names, descriptions and pronouns of people."""
        if token.lower_ in _PERSONAL:
            return True
        if token.pos_ == "NOUN" and is_person_noun(token.lemma_.lower()):
            return True
        return self.label(token) == "person"

    def phrase(self, head: Token) -> Extent:
        """The minimal noun phrase of `head`: the mention there, or else by grammar."""
        mention = self._seated(head) or self._mention(head)
        found = mention.extent if mention is not None else noun_phrase(head)
        if head.i and head.nbor(-1).text in YES_NO and found.start == head.idx:
            found = Extent(head.nbor(-1).idx, found.end)
        return Extent(self._whole_word(found.start), found.end)

    def _seated(self, head: Token) -> Mention | None:
        """Ann Roe in "elected Ann Roe chair", which the parser takes for one phrase about a chair."""
        if not head.i or not head.is_lower or singular(head.lower_) is None:
            return None
        before = head.nbor(-1)
        while before.i and before.is_lower and before.dep_ in {"amod", "compound"} and before.head == head:
            before = before.nbor(-1)
        found = self._by_end.get(before.idx + len(before))
        return found if found is not None and found.kind == "name" and found.label == "person" else None

    def _mention(self, head: Token) -> Mention | None:
        """The mention that `head` governs, or of whose last, hyphenated word it is a part: "Kim Soo-ah"."""
        mention = self._by_head.get(head.idx)
        if mention is not None:
            return mention
        doc, at = self.doc, head.i
        while at + 2 < len(doc) and doc[at + 1].text in {"-", "‑"} and not doc[at].whitespace_:
            at += 2
        return self._by_end.get(doc[at].idx + len(doc[at])) if at > head.i else None

    def _whole_word(self, start: int) -> int:
        """Where the word begins that a hyphen joins to what begins at `start`: "Bong-nam"."""
        at, text = start, self.text
        while at > max(1, start - _LONGEST) and (
            text[at - 1].isalpha() or (text[at - 1] in "-‑" and text[at - 2].isalpha())
        ):
            at -= 1
        return at

    def ending_at(self, token: Token) -> Token:
        """The head of the phrase whose last word is `token`: "a mother of three" gives "mother"."""
        mention = self._by_end.get(token.idx + len(token))
        if mention is not None:
            return self.at(mention.head)
        head = token
        while head.head.i < head.i and head.dep_ in {"pobj", "prep", "compound", "flat", "nummod", "nmod"}:
            head = head.head
        return head

    def at(self, extent: Extent) -> Token:
        """The word that governs the words at `extent`."""
        span = self.doc.char_span(extent.start, extent.end, alignment_mode="expand")
        return span.root if span is not None and len(span) else self.doc[0]

    def identity(self, extent: Extent) -> str:
        """A key that is equal for two phrases known to mean one party."""
        mention = self._by_end.get(extent.end)
        if mention is not None and mention.id in self._cluster:
            return self._cluster[mention.id]
        return extent.slice(self.text).lower()
