"""What a party is called: the fullest name that the article gives, or its description without article."""

import re
from collections.abc import Iterable

from wirefacts.annotations.texts import text_of
from wirefacts.annotations.views import Cluster, Thing
from wirefacts.stages.coreference.party import Node, Party
from wirefacts.syntax.phrases import noun_phrase
from wirefacts.values.names import core, is_acronym

_DETERMINERS = frozenset(
    "the a an another this that these those some any each every no both either neither one two three four five six seven "
    "eight nine ten several many few most all half my your his her its our their dozens hundreds thousands".split()
)
_SCALES = frozenset("hundred thousand million billion dozen and".split())
"""What shows that a number word is the beginning of a longer one."""
_POSSESSIVES = frozenset({"his", "her", "its", "their"})
_BARE = frozenset({"person", "man", "woman", "one", "someone", "somebody", "source"})
_AGED_ONE = re.compile(
    r"an? (?:man|woman|gentleman|lady|boy|girl|person) of [\w-]+|an? [\w-]+-old (?:man|woman|person)|the [\w-]+-old",
    re.IGNORECASE,
)
""" "A man of 46" says less of the driver than "the driver"."""
_LONGEST = 12
"""Tokens of a clause that may stand in a name."""
_FIRST = 40
"""Mentions of a party by which those are called that are of it: "six of them"."""
MAX_ALIASES = 20


def cluster(party: Party, number: int) -> Cluster:
    """The view of `party`; `number` counts clusters from 1."""
    nodes = sorted((node for node in party.nodes if not node.thing), key=lambda n: n.order)
    named = _fullest(node.text for node in nodes if node.kind == "name")
    name = named or party.called or _owned(party) or _member(party) or _thing(party) or described_name(nodes)
    aliases: dict[str, None] = {}
    for node in nodes:
        if node.kind != "pronoun" and node.text != name and len(aliases) < MAX_ALIASES:
            aliases.setdefault(node.text)
    return Cluster(
        id=f"e{number}",
        label=party.label,
        name=name,
        mentions=tuple(node.mention.id for node in nodes),
        aliases=tuple(aliases),
        gender=party.shown,
        named=party.named,
    )


def thing(party: Party, known_as: str) -> Thing:
    """The view of the things in `party`; `known_as` is the id of the cluster of its pronouns."""
    return Thing(tuple(sorted(node.mention.extent for node in party.nodes if node.thing)), known_as)


def _thing(party: Party) -> str:
    """What an "it" is called that stands for a thing: the fullest of its first phrases."""
    heads = [node.head for node in party.nodes if node.thing][:3]
    if not heads or any(node.kind == "description" and not node.thing for node in party.nodes):
        return ""
    phrases = (noun_phrase(head) for head in heads)
    texts = [" ".join(e.slice(text_of(heads[0].doc)).split()) for e in phrases]
    return without_determiner(max(texts, key=lambda text: len(text.split())))


def _fullest(names: Iterable[str]) -> str:
    return max(names, key=_fullness, default="")


def _fullness(name: str) -> tuple[bool, int, int, bool]:
    """More words first; of as many, the longer, and "Port Ellery" before the dateline's "PORT ELLERY"."""
    parts = len(core(name))
    return not is_acronym(name), parts, len(name) if parts > 1 else 0, not name.isupper()


def _owned(party: Party) -> str:
    """ "His lawyer" is "Tom Ray's lawyer", "its secretary" the "harbor board's"; nothing where a person owns without a name."""
    owner = "" if party.owner is None or party.owner is party else _fullest(party.owner.names)
    if not owner and party.owner is not None and party.owner is not party and party.owner.label == "organization":
        described = [node for node in party.owner.nodes if node.kind == "description"]
        owner = described_name(described) if described else ""
    first = next((node for node in party.nodes if node.kind == "description"), None)
    if not owner or first is None or first.text.split()[0].lower() not in _POSSESSIVES:
        return ""
    return f"{owner}'s {first.text.split(maxsplit=1)[-1]}"


def _member(party: Party) -> str:
    """ "Six of them" are "farmers", where they are farmers; nothing where those are named."""
    whole = party.among.party if party.among is not None else None
    if whole is None or whole is party or whole.named or all(n.kind == "pronoun" for n in whole.nodes):
        return ""
    phrase = described_name(sorted(whole.nodes[:_FIRST], key=lambda n: n.order))
    return without_determiner(phrase) if party.plural else one_of(phrase)


def described_name(nodes: list[Node]) -> str:
    """The fullest of the first descriptions without article, or the pronoun where there is none."""
    described = [_restricted(node) for node in nodes if node.kind == "description"]
    if not described:
        return nodes[0].text if nodes else ""
    telling = [text for text in described if not _AGED_ONE.fullmatch(text)] or described
    return without_determiner(
        max(telling[:3], key=lambda text: len(without_determiner(text).split())) if len(telling) > 1 else telling[0]
    )


def _restricted(node: Node) -> str:
    """ "person briefed on the talks": of a noun that says too little, with what follows it; "people" if they speak."""
    head = node.head
    noun = head.lemma_.lower()
    if node.text.split()[-1] != head.text:
        return node.text
    if not (noun in _BARE or (noun == "people" and node.speaks) or any(c.dep_ == "amod" for c in head.rights)):
        return node.text
    following = next((c for c in head.rights if c.dep_ in {"acl", "relcl", "amod"}), None)
    if following is None or following.left_edge.i != head.i + 1:
        return node.text
    end = following.right_edge.i + 1
    end = next((i for i in range(head.i + 1, min(end, head.i + _LONGEST)) if head.doc[i].text == ","), end)
    return node.text if end - head.i > _LONGEST + 1 else " ".join(head.doc[node.first().i : end].text.split())


def without_determiner(phrase: str) -> str:
    """ "Two other senior officers" becomes "other senior officers"; determiners alone stay, "two hundred" whole."""
    found = phrase.split()
    while len(found) > 1 and found[0].lower().rstrip(",") in _DETERMINERS and found[1].lower() not in _SCALES:
        del found[0]
    return " ".join(found)


def one_of(phrase: str) -> str:
    """What one of several is called: "two other senior officers" gives "senior officer"."""
    found = without_determiner(phrase).split()
    while len(found) > 1 and found[0].lower() in {"other", "more", "further"}:
        del found[0]
    at = next((i for i, word in enumerate(found) if word in {"of", "for", "from", "in", "at", "with"}), len(found)) - 1
    found[at] = _singular(found[at])
    return " ".join(found)


def _singular(noun: str) -> str:
    lower = noun.lower()
    if lower in {"people", "men", "women", "children"}:
        return {"people": "person", "men": "man", "women": "woman", "children": "child"}[lower]
    if lower.endswith("ies"):
        return noun[:-3] + "y"
    if lower.endswith(("women", "men")):
        return noun[:-2] + "an"
    if lower.endswith(("sses", "ches", "shes", "xes")):
        return noun[:-2]
    return noun[:-1] if lower.endswith("s") and not lower.endswith("ss") else noun
