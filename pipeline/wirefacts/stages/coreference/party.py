"""What coreference knows while it reads: mentions on their sentences, and the parties they belong to."""

from __future__ import annotations

from dataclasses import dataclass, field

from spacy.tokens import Doc, Token

from wirefacts.annotations.views import Gender, Mention
from wirefacts.records.parts import EntityType
from wirefacts.text.extents import Extent


@dataclass(slots=True, eq=False)
class Node:
    """A mention with its head word and place: `sentence` and `order` count from 0.

    `quoted` is inside quotation marks, `speaks` the speaker of a quote; a `thing` is no mention on the Doc.
    """

    mention: Mention
    head: Token
    text: str
    order: int
    sentence: int
    quoted: bool = False
    speaks: bool = False
    party: Party | None = None
    thing: bool = False

    @property
    def kind(self) -> str:
        return self.mention.kind

    def first(self) -> Token:
        """The first token of the mention, at or before its head."""
        token = self.head
        while token.i and token.idx > self.mention.extent.start:
            token = token.nbor(-1)
        return token


@dataclass(slots=True, eq=False)
class Party:
    """The mentions of one party, what they are called by, and what grammar has shown of them.

    `nouns` are offices and descriptions, folded: {"senator", "former senator"}. `sure` says that the gender was shown by the
    article's own words rather than guessed from a given name; `heard` counts the pronouns of each gender that were found to
    stand for it. `called` is a name found by other means than its own words, `owner` whose it is ("her lawyer"), `among` the
    pronoun for those that it is of ("one of them"); `names` are its names as they are written, each once, and `has_things`
    says that things are among its mentions.
    """

    label: EntityType
    plural: bool = False
    gender: Gender | None = None
    sure: bool = False
    nouns: set[str] = field(default_factory=set)
    nodes: list[Node] = field(default_factory=list)
    called: str = ""
    named: bool = False
    heard: dict[str, int] = field(default_factory=dict)
    owner: Party | None = None
    among: Node | None = None
    names: dict[str, None] = field(default_factory=dict)
    has_things: bool = False

    def add(self, node: Node) -> None:
        """Puts `node` among the party's mentions."""
        node.party = self
        self.nodes.append(node)
        self.has_things = self.has_things or node.thing
        if node.kind == "name":
            self.named = True
            self.names.setdefault(node.text)

    def learn(self, gender: str | None, sure: bool = True) -> None:
        """Takes on a gender, unless a surer one is known."""
        if gender is not None and (self.gender is None or (sure and not self.sure)):
            self.gender = "feminine" if gender == "feminine" else "masculine"
            self.sure = sure

    def hear(self, gender: str) -> None:
        """Counts a pronoun of that gender."""
        self.heard[gender] = self.heard.get(gender, 0) + 1

    @property
    def shown(self) -> Gender | None:
        """The gender that grammar shows: by the article's own words, else by the pronouns for it, all or most."""
        if self.sure:
            return self.gender
        women, men = self.heard.get("feminine", 0), self.heard.get("masculine", 0)
        return None if women == men else "feminine" if women > men else "masculine"


@dataclass(slots=True)
class Scene:
    """All nodes of a document in text order, with a look-up by head token; `starts` are the sentences' first tokens.

    `things` are nodes apart, in text order too.
    """

    doc: Doc
    nodes: list[Node]
    by_head: dict[int, Node]
    starts: list[int]
    parties: list[Party] = field(default_factory=list)
    things: list[Node] = field(default_factory=list)

    def new(self, label: EntityType, plural: bool = False) -> Party:
        party = Party(label, plural)
        self.parties.append(party)
        return party

    def merge(self, kept: Party, gone: Party) -> Party:
        """Makes the two parties one."""
        if kept is gone:
            return kept
        for node in gone.nodes:
            kept.add(node)
        gone.nodes, gone.names = [], {}
        kept.nouns |= gone.nouns
        kept.learn(gone.gender, gone.sure)
        for gender, times in gone.heard.items():
            kept.heard[gender] = kept.heard.get(gender, 0) + times
        return kept

    def at(self, extent: Extent) -> Node | None:
        """The mention that the phrase at `extent` is: by its head word."""
        span = self.doc.char_span(extent.start, extent.end, alignment_mode="expand")
        if span is None or not len(span):
            return None
        node = self.by_head.get(span.root.i)
        if node is not None:
            return node
        inside = (self.by_head[i] for i in range(span.end - 1, span.start - 1, -1) if i in self.by_head)
        return next(inside, None) if len(span) < 30 else None
