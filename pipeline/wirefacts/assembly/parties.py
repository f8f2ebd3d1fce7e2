"""Who a phrase is."""

import re
from bisect import bisect_left

from spacy.tokens import Doc, Token

from wirefacts.annotations.layers import CLUSTERS, MENTIONS
from wirefacts.annotations.views import Cluster, Mention
from wirefacts.assembly.described import Described
from wirefacts.assembly.letters import letters
from wirefacts.records.parts import Entity, EntityMention, Party
from wirefacts.syntax.phrases import head_of
from wirefacts.syntax.works import makers
from wirefacts.text.extents import Extent

_ARTICLE = re.compile(r"^(?:(?:the|a|an|this|that|these|those|both|some|another)\s+)+(?=\S)", re.IGNORECASE)
_PERSONAL = frozenset({"he", "him", "his", "she", "her", "hers"})
_RELATIVE = frozenset({"who", "whom", "whose"})
_POLLS = frozenset({"poll", "survey", "canvass", "barometer"})
_MOST_PRONOUNS = 4
"""In one phrase."""
_SPACES = re.compile(r"\s+")


class Parties:
    """The parties of one article, by the phrases that stand for them."""

    def __init__(self, doc: Doc, text: str) -> None:
        self._doc, self._text = doc, text
        self._mentions = {mention.id: mention for mention in MENTIONS.read(doc)}
        self._clusters = CLUSTERS.read(doc)
        self._cluster_of = {m: cluster for cluster in self._clusters for m in cluster.mentions}
        self._by_head = {m.head.start: m for m in self._mentions.values()}
        self._by_start: dict[int, list[Mention]] = {}
        for mention in self._mentions.values():
            self._by_start.setdefault(mention.extent.start, []).append(mention)
        self._letters: dict[str, list[EntityMention]] = {}
        for named, letter in letters(doc, text):
            self._letter(named, letter)
        self._used: set[str] = set()
        self._described = Described(doc, len(self._clusters))
        pronouns = (mention for mention in self._mentions.values() if mention.kind == "pronoun")
        self._pronouns = sorted(pronouns, key=lambda mention: mention.extent.start)

    def _letter(self, named: Extent, letter: Extent) -> None:
        """Notes the letter of an interview's turn among the mentions of who speaks, where it is no mention itself."""
        cluster = self.cluster(named)
        if cluster is not None and letter.start not in self._by_head:
            mention = EntityMention(start=letter.start, end=letter.end, kind="description")
            self._letters.setdefault(cluster.id, []).append(mention)

    def party(self, extent: Extent | None) -> Party | None:
        """The party that the phrase at `extent` stands for, under its fullest name; a description where it has none."""
        if extent is None:
            return None
        cluster = self._pollster(extent) or self.cluster(extent)
        if cluster is not None:
            self._used.add(cluster.id)
            return Party(entity=cluster.id, name=cluster.name)
        name = description(self._spelt_out(extent))
        if not name:
            return None
        party = self._described.party(extent, name)
        self._used.add(party.entity or "")
        return party

    def _spelt_out(self, extent: Extent) -> str:
        """The phrase with names for its pronouns: "her removal" is "Ann Roe's removal"."""
        words, at = [], extent.start
        first = bisect_left(self._pronouns, extent.start, key=lambda mention: mention.extent.start)
        for mention in self._pronouns[first : first + _MOST_PRONOUNS]:
            cluster = self._cluster_of.get(mention.id)
            if mention.extent.end > extent.end:
                break
            told = mention.extent.slice(self._text).lower() in _PERSONAL
            if cluster is None or not cluster.named or not told or len(mention.extent) == len(extent):
                continue
            head = head_of(self._doc, mention.extent)
            words.append(self._text[at : mention.extent.start])
            words.append(f"{cluster.name}'s" if head is not None and head.tag_ == "PRP$" else cluster.name)
            at = mention.extent.end
        return "".join((*words, self._text[at : extent.end]))

    def parties(self, extents: tuple[Extent, ...]) -> tuple[Party, ...]:
        """Those of `extents` that stand for a party, each once."""
        found = (self.party(extent) for extent in extents)
        return tuple(dict.fromkeys(party for party in found if party is not None))

    def cluster(self, extent: Extent) -> Cluster | None:
        """The cluster of the mention that governs the phrase."""
        mention = self._mention(extent)
        return None if mention is None else self._cluster_of.get(mention.id)

    def _pollster(self, extent: Extent) -> Cluster | None:
        """Who made the poll that the phrase is: "a poll by Orrell", "a survey that Orrell released"."""
        head = head_of(self._doc, extent)
        if head is None or head.lemma_.lower() not in _POLLS:
            return None
        for token in makers(head):
            mention = self._by_head.get(token.idx)
            cluster = None if mention is None else self._cluster_of.get(mention.id)
            if cluster is not None and cluster.named:
                return cluster
        return None

    def _mention(self, extent: Extent) -> Mention | None:
        for mention in self._by_start.get(extent.start, ()):
            if mention.extent == extent:
                return mention
        head = head_of(self._doc, extent)
        if head is None:
            return None
        governed = self._by_head.get(head.idx)
        if governed is not None and not _is_list(head, extent):
            return governed
        return None

    def entities(self) -> tuple[Entity, ...]:
        """The article's entities: all that are named, and those without a name that some record speaks of or that the story
        comes back to by pronouns.
        """
        kept = (c for c in self._clusters if c.named or c.id in self._used or self._taken_up(c))
        return (*map(self._entity, kept), *self._described.entities())

    def _taken_up(self, cluster: Cluster) -> bool:
        """A description of a party and a pronoun for it."""
        kinds = [self._mentions[m].kind for m in cluster.mentions if self._told(m) not in _RELATIVE]
        return cluster.label != "other" and "description" in kinds and "pronoun" in kinds

    def _told(self, mention: str) -> str:
        return self._mentions[mention].extent.slice(self._text).lower()

    def _entity(self, cluster: Cluster) -> Entity:
        mentions = [*map(self._where, cluster.mentions), *self._described.mentions(cluster.id)]
        mentions += self._letters.get(cluster.id, ())
        mentions.sort(key=lambda mention: (mention.start, mention.end))
        return Entity(
            id=cluster.id, type=cluster.label, name=cluster.name, aliases=cluster.aliases, mentions=tuple(mentions)
        )

    def _where(self, mention_id: str) -> EntityMention:
        mention = self._mentions[mention_id]
        return EntityMention(start=mention.extent.start, end=mention.extent.end, kind=mention.kind)


def _is_list(head: Token, extent: Extent) -> bool:
    """True for "Ann Roe and Bob Poe": such a phrase is both, and neither alone."""
    return any(t.idx < extent.end for t in head.conjuncts if t.idx >= extent.start)


def description(phrase: str) -> str:
    """A party without a name, by its phrase: one line, without article and outer marks."""
    return _ARTICLE.sub("", _SPACES.sub(" ", phrase).strip(" ,;:.\"“”'’`()[]"))
