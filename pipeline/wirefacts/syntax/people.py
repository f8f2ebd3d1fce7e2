"""Persons named on the page, and who is who."""

import re
from bisect import bisect_right
from collections.abc import Iterable
from itertools import pairwise

from spacy.tokens import Doc, Span, Token

from wirefacts.annotations.layers import CLUSTERS, MENTIONS, ROLES
from wirefacts.annotations.views import Cluster, Mention
from wirefacts.syntax.humans import is_human_word, is_plural_of_people
from wirefacts.syntax.names import bare_name, is_titled, joined
from wirefacts.syntax.phrases import extent_of, noun_phrase
from wirefacts.syntax.titles import HONORIFICS, singular
from wirefacts.text.extents import Extent

_LONGEST = 400
"""Tokens of a sentence; edited news seldom has a hundred."""
_AGE = re.compile(r"\d{1,3}|-|years?|old|\d{1,3}-years?-old")
_OFFICE_TAIL = 14
"""Tokens from a title to the name that stands in apposition to it, the body between them."""
_PARTY_TAG = re.compile(r"[A-Z]-[A-Z]")
""" "R-Ohio": a party and a state, no name."""


class People:
    """Who the words of one Doc stand for: by its mentions and clusters, else by spaCy's names."""

    def __init__(self, doc: Doc) -> None:
        self.doc = doc
        self.mentions: tuple[Mention, ...] = MENTIONS.read(doc)
        self.clusters: tuple[Cluster, ...] = CLUSTERS.read(doc)
        self._cluster_of = {mention: cluster for cluster in self.clusters for mention in cluster.mentions}
        self._sentences = [span.start for span in doc.sents] if doc.has_annotation("SENT_START") else [0]
        self._at = self._by_head()
        self.names = self._named()
        self._list_at = self._lists()
        self.name_at = {i: name for name in self.names for i in range(name.start, name.end)}
        self._held = self._holders()

    def _by_head(self) -> dict[int, Mention]:
        starts = {token.idx: token.i for token in self.doc} if self.mentions else {}
        return {starts[m.head.start]: m for m in self.mentions if m.head.start in starts}

    def _named(self) -> list[Span]:
        if self.mentions:
            called = {m.extent: m.label for m in self.mentions if m.kind == "name"}
            found = [self.doc.char_span(e.start, e.end, alignment_mode="contract") for e in sorted(called)]
            persons = {e.start for e, label in called.items() if label == "person"}
            found = [s for s in found if s is not None and (s.start_char in persons or is_titled(s))]
        else:
            found = [span for span in self.doc.ents if span.label_ == "PERSON"]
        names: list[Span] = []
        for span in found:
            bare = bare_name(span) if span is not None and len(span) else None
            if bare is not None and not _PARTY_TAG.match(bare.text) and (not names or bare.start >= names[-1].end):
                names.append(bare)
        return names

    def _holders(self) -> dict[int, Span]:
        """Whose title a word belongs to, where title and name stand side by side."""
        held: dict[int, Span] = {}
        for role in ROLES.read(self.doc):
            whole = self.doc.char_span(role.evidence.start, role.evidence.end, alignment_mode="expand")
            title = self.doc.char_span(role.title.start, role.title.end, alignment_mode="expand")
            person = self.doc.char_span(role.person.start, role.person.end, alignment_mode="expand")
            if whole is None or title is None or person is None or any(t.pos_ in {"VERB", "AUX"} for t in whole):
                continue
            name = self.name_at.get(person.start)
            if name is not None:
                held.update((token.i, name) for token in title if token.i not in self.name_at)
        return held

    def who(self, token: Token) -> Token:
        """The head of the name that stands beside the description headed by `token`; `token` itself where none does."""
        if token.i in self.name_at:
            return token
        several = token.tag_ in {"NNS", "NNPS"}
        name = None if several and any(c.dep_ == "appos" for c in token.rights) else self._held.get(token.i)
        if name is None and token.pos_ in {"NOUN", "PROPN"} and not several:
            beside = [c for c in token.rights if c.dep_ == "appos" and c.i in self.name_at and c.tag_ != "NNS"]
            name = self.name_at[beside[0].i] if beside else self._apposed(token)
        return token if name is None else name.root

    def _apposed(self, token: Token) -> Span | None:
        """The name in "the mayor of Harbor, Ann Lang, ..." or "its captain, 38-year-old Bob Hunt", however it is parsed."""
        definite = any(c.dep_ in {"det", "poss"} and c.lower_ not in {"a", "an", "no"} for c in token.lefts)
        if not definite or not is_human_word(token):
            return None
        doc, i = self.doc, token.i + 1
        stop = min(self.sentence(token.i)[1], token.i + _OFFICE_TAIL)
        while i < stop and doc[i].text != "," and doc[i].pos_ in {"ADP", "DET", "PROPN", "NOUN", "ADJ", "PART"}:
            i += 1
        if i + 1 >= stop or doc[i].text != ",":
            return None
        i += 1
        while i < stop and i not in self.name_at and (_AGE.fullmatch(doc[i].lower_) or doc[i].lower_ in HONORIFICS):
            i += 1
        name = self.name_at.get(i)
        if name is None or name.end >= len(doc) or self.listed_with(name.root):
            return None
        return name if doc[name.end].text in {",", ".", "—", "–", ";"} else None

    def given_title(self, token: Token) -> Token | None:
        """The name's head in "named Ann Lang secretary", which the parser takes for one phrase about a secretary."""
        if token.i in self.name_at or singular(token.lower_) is None:
            return None
        before = next((c for c in token.lefts if c.dep_ in {"compound", "nmod"} and c.i in self.name_at), None)
        return None if before is None else self.name_at[before.i].root

    def all_of(self, tokens: Iterable[Token]) -> list[Token]:
        """`tokens` with each described person by name, and "ministers Ann Roe and Bob Poe" as the two; none twice."""
        found: dict[int, Token] = {}
        for token in map(self.who, tokens):
            beside = (
                [c for c in token.rights if c.dep_ == "appos" and c.i in self.name_at] if token.tag_ == "NNS" else []
            )
            listed = [name.root for name in self.listed_with(beside[0])] or beside if beside else [token]
            for one in listed:
                name = self.name_at.get(one.i)
                found.setdefault(one.i if name is None else name.start, one)
        return list(found.values())

    def _lists(self) -> dict[int, list[Span]]:
        """Which names stand in one list ("A of the Reds, the Blues' B and C"), by the start of each."""
        lists: dict[int, list[Span]] = {}
        names = [name for name in self.names if not self.is_affiliation(name)]
        current: list[Span] = names[:1]
        for left, right in pairwise(names):
            joint = joined(self.doc[left.end : right.start])
            if joint is None:
                current = [right]
                continue
            current.append(right)
            if joint:
                lists.update({name.start: current for name in current})
                current = [right]
        return lists

    def is_affiliation(self, name: Span) -> bool:
        """True for "Reds" in "Ann Roe of Reds", which may look like a person's name."""
        return name.start > 0 and len(name) == 1 and self.doc[name.start - 1].lower_ in {"of", "from"}

    def listed_with(self, token: Token) -> list[Span]:
        """The names of the list that the name at `token` stands in, in text order; empty where it stands in none."""
        name = self.name_at.get(token.i)
        return [] if name is None else self._list_at.get(name.start, [])

    def sentence(self, i: int) -> tuple[int, int]:
        """The first token (included) and the last (excluded) of the sentence of token `i`."""
        k = bisect_right(self._sentences, i)
        start = self._sentences[k - 1] if k else 0
        return start, self._sentences[k] if k < len(self._sentences) else len(self.doc)

    def beside(self, i: int, extents: Iterable[Extent]) -> tuple[Extent, ...]:
        """Those of `extents` in the sentence of token `i`: what stands elsewhere is no part of its evidence."""
        start, end = self.sentence(i)
        first, last = self.doc[start].idx, extent_of(self.doc[end - 1]).end
        return tuple(extent for extent in extents if first <= extent.start and extent.end <= last)

    def in_prose(self, i: int) -> bool:
        """False in what the parser takes for one endless sentence; its trees mean nothing and take square time."""
        start, end = self.sentence(i)
        return end - start <= _LONGEST

    def cluster(self, token: Token) -> Cluster | None:
        """The party that the phrase headed by `token` stands for; None where no stage said."""
        mention = self.mention(token)
        return None if mention is None else self._cluster_of.get(mention.id)

    def mention(self, token: Token) -> Mention | None:
        """The mention whose head is `token`, or whose name it lies in."""
        found = self._at.get(token.i)
        if found is None and token.i in self.name_at:
            name = self.name_at[token.i]
            found = next((self._at[i] for i in range(name.start, name.end) if i in self._at), None)
        return found

    def key(self, token: Token) -> str:
        """The same for all words that stand for one party: its cluster's id, else its last word in lower case."""
        cluster = self.cluster(token)
        if cluster is not None:
            return cluster.id
        name = self.name_at.get(token.i)
        return name[-1].lower_ if name is not None else token.lemma_.lower()

    def phrase(self, token: Token) -> Extent:
        """Where the party stands that `token` heads: its name as short as can be, else its noun phrase."""
        name = self.name_at.get(token.i)
        if name is not None:
            return extent_of(name)
        whole = noun_phrase(token)
        person = (
            token.tag_ == "NNP" and token.ent_type_ in {"PERSON", "GPE", ""} and not is_plural_of_people(token.lower_)
        )
        return Extent(whole.start, extent_of(token).end) if person else _bare_of(token, whole)

    def is_person(self, token: Token) -> bool:
        """True where `token` heads or lies in the name of a person, or a mention of one."""
        if token.i in self.name_at:
            return True
        cluster, mention = self.cluster(token), self.mention(token)
        label = cluster.label if cluster is not None else mention.label if mention is not None else None
        return label == "person" or (label is None and token.ent_type_ == "PERSON")


def _bare_of(token: Token, phrase: Extent) -> Extent:
    """`phrase` without when it happened ("residents on Monday"), the "no" of "no child" and the "dead" of "shot dead two"."""
    start, end = phrase.start, phrase.end
    if token.pos_ not in {"NOUN", "NUM"}:
        return phrase
    for child in token.children:
        if child.lower_ in {"no", "dead"} and child.idx == start:
            start = child.nbor().idx
        dated = child.dep_ == "prep" and any(o.ent_type_ in {"DATE", "TIME"} for o in child.children)
        if child.lower_ in {"dead", "missing"} and token.idx < child.idx and extent_of(child).end == end:
            end = extent_of(token.doc[child.i - 1]).end
        if dated and token.idx < child.idx < end:
            end = extent_of(token.doc[child.i - 1]).end
    return Extent(start, end)
