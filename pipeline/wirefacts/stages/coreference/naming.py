"""What a party is called: the fullest name that the article gives, or its description without article."""

from wirefacts.annotations.views import Cluster
from wirefacts.stages.coreference.party import Node, Party
from wirefacts.values.names import core, is_acronym

_DETERMINERS = frozenset(
    "the a an this that these those some any each every no both either neither two three four five six seven eight nine ten "
    "several many few most all half my your his her its our their one dozens hundreds thousands".split()
)
MAX_ALIASES = 20


def cluster(party: Party, number: int) -> Cluster:
    """The view of `party`; `number` counts clusters from 1."""
    nodes = sorted(party.nodes, key=lambda n: n.order)
    name = _fullest(nodes) or _described(nodes)
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
        gender=party.gender if party.sure else None,
        named=party.named,
    )


def _fullest(nodes: list[Node]) -> str:
    names = [node.text for node in nodes if node.kind == "name"]
    if not names:
        return ""
    return max(names, key=lambda name: (not is_acronym(name), len(core(name)), len(name) if len(core(name)) > 1 else 0))


def _described(nodes: list[Node]) -> str:
    described = [node.text for node in nodes if node.kind == "description"]
    if not described:
        return nodes[0].text if nodes else ""
    return without_determiner(max(described[:3], key=lambda text: len(without_determiner(text).split())) if len(described) > 1 else described[0])


def without_determiner(phrase: str) -> str:
    """ "Two other senior aides" becomes "other senior aides"; a phrase of determiners alone stays."""
    found = phrase.split()
    while len(found) > 1 and found[0].lower().rstrip(",") in _DETERMINERS:
        del found[0]
    return " ".join(found)
