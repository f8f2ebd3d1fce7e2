"""Persons named on the page, and who is who."""

from spacy.tokens import Doc, Span, Token

from wirefacts.annotations.layers import CLUSTERS, MENTIONS
from wirefacts.annotations.views import Cluster, Mention
from wirefacts.syntax.phrases import extent_of, noun_phrase
from wirefacts.syntax.titles import HEADS, HONORIFICS
from wirefacts.text.extents import Extent


class People:
    """Who the words of one Doc stand for, from its mentions and clusters; from spaCy's names where no stage wrote any."""

    def __init__(self, doc: Doc) -> None:
        self.doc = doc
        self.mentions: tuple[Mention, ...] = MENTIONS.read(doc)
        self.clusters: tuple[Cluster, ...] = CLUSTERS.read(doc)
        self._cluster_of = {mention: cluster for cluster in self.clusters for mention in cluster.mentions}
        self._at = self._by_head()
        self.names = self._named()
        self._list_at = self._lists()
        self.name_at = {i: name for name in self.names for i in range(name.start, name.end)}

    def _by_head(self) -> dict[int, Mention]:
        starts = {token.idx: token.i for token in self.doc} if self.mentions else {}
        return {starts[m.head.start]: m for m in self.mentions if m.head.start in starts}

    def _named(self) -> list[Span]:
        if self.mentions:
            extents = sorted({m.extent for m in self.mentions if m.kind == "name" and m.label == "person"})
            found = [self.doc.char_span(e.start, e.end, alignment_mode="contract") for e in extents]
        else:
            found = [span for span in self.doc.ents if span.label_ == "PERSON"]
        names: list[Span] = []
        for span in found:
            bare = _bare(span) if span is not None and len(span) else None
            if bare is not None and (not names or bare.start >= names[-1].end):
                names.append(bare)
        return names

    def _lists(self) -> dict[int, list[Span]]:
        """Which names stand in one list ("A of the Reds, the Blues' B and C"), by the start of each."""
        lists: dict[int, list[Span]] = {}
        current: list[Span] = self.names[:1]
        closed = False
        for left, right in zip(self.names, self.names[1:], strict=False):
            joint = _joint(self.doc[left.end : right.start])
            if joint is None:
                current, closed = [right], False
                continue
            current.append(right)
            closed = closed or joint
            if closed:
                lists.update({name.start: current for name in current})
        return lists

    def listed_with(self, token: Token) -> list[Span]:
        """The names of the list that the name at `token` stands in, in text order; empty where it stands in none."""
        name = self.name_at.get(token.i)
        return [] if name is None else self._list_at.get(name.start, [])

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
        """The same for all words that stand for one party: its cluster's id, else the words themselves in lower case."""
        cluster = self.cluster(token)
        if cluster is not None:
            return cluster.id
        name = self.name_at.get(token.i)
        return name[-1].lower_ if name is not None else token.lemma_.lower()

    def phrase(self, token: Token) -> Extent:
        """Where the party stands that `token` heads: its name as short as can be, else its noun phrase."""
        name = self.name_at.get(token.i)
        return noun_phrase(token) if name is None else extent_of(name)

    def is_person(self, token: Token) -> bool:
        """True where `token` heads or lies in the name of a person, or a mention of one."""
        if token.i in self.name_at:
            return True
        cluster, mention = self.cluster(token), self.mention(token)
        label = cluster.label if cluster is not None else mention.label if mention is not None else None
        return label == "person" or (label is None and token.ent_type_ == "PERSON")


def _bare(span: Span) -> Span | None:
    """A name without titles before it or a possessive mark after it."""
    start, end = span.start, span.end
    doc = span.doc
    while end > start and (doc[end - 1].tag_ == "POS" or doc[end - 1].is_space or doc[end - 1].is_punct):
        end -= 1
    while end - start > 1 and (doc[start].lower_ in HEADS or doc[start].lower_ in HONORIFICS):
        start += 1
    return doc[start:end] if end > start else None


def _joint(gap: Span) -> bool | None:
    """Whether two names with `gap` between them stand in one list: True by "and", False by a comma, None if they do not."""
    mark = next((t.i for t in gap if t.text == "," or t.pos_ == "CCONJ"), None)
    if mark is None or len(gap) > 10 or any(t.pos_ in {"VERB", "AUX", "PRON"} or t.is_sent_start or t.text in ";:." for t in gap):
        return None
    before, after = gap.doc[gap.start : mark], gap.doc[mark:gap.end]
    if before and before[0].pos_ != "ADP" and before[0].text != "(":
        return None
    if any(t.pos_ in {"DET", "ADP", "NUM"} and t.lower_ != "as" for t in after):
        return None
    return any(t.pos_ == "CCONJ" for t in after)
