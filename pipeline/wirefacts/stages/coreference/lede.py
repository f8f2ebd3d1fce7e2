"""Whom the lede of police and courts tells of before the name: "A driver was jailed on Friday. Ann Roe, 44, admitted theft"."""

import re
from collections.abc import Iterator

from spacy.tokens import Token

from wirefacts.stages.coreference.introducing import NAMING
from wirefacts.stages.coreference.party import Node, Scene
from wirefacts.syntax.clauses import LEVELS, doers, is_passive, sufferers

_CONDEMNING = frozenset(
    "sentence jail imprison charge arrest convict fine ban acquit clear remand indict accuse".split()
)
_ANSWERING = frozenset("plead admit deny appear face confess".split())
_STRIKING = frozenset("kill stab shoot injure hurt wound rescue".split())
_FINDING = frozenset("pronounce declare find".split())
_LEDE, _AFTER = 300, 3
"""Code points within which a lede begins, headline and dateline before it, and the sentences behind it in which the name
comes."""
_AGE = re.compile(r"\b(\d{1,3})-year-old\b")


def join_lede(scene: Scene) -> None:
    """Joins "a lorry driver" of the lede to the one person whom the next sentences name in the same plight."""
    for node in scene.nodes:
        if node.mention.extent.start > _LEDE:
            return
        party = node.party
        if party is None or party.named or not _is_told_of(node) or _named_in(scene, node):
            continue
        legal = _plight(node.head)
        named = _suffering(scene, node, legal=legal == "law") if legal else None
        if named is not None and named.party is not None and _agree(node, named):
            scene.merge(named.party, party)
            return


def _is_told_of(node: Node) -> bool:
    one = node.kind == "description" and not node.mention.plural and node.mention.label == "person"
    return one and node.first().lower_ in {"a", "an"} and node.head.dep_ in {"nsubj", "nsubjpass"}


def _plight(head: Token) -> str:
    """ "law" for who is tried, "harm" for who is hurt, by the clause of which `head` is the subject; nothing else."""
    verb = head.head
    lemma, passive = verb.lemma_, is_passive(verb)
    guilty = lemma == "find" and passive and any(t.lower_ == "guilty" for t in verb.rights)
    if guilty or (lemma in _CONDEMNING and passive) or (lemma in _ANSWERING and not passive):
        return "law"
    return "harm" if (lemma in _STRIKING and passive) or lemma == "die" else ""


def _named_in(scene: Scene, node: Node) -> bool:
    """True where the lede names a person itself."""
    near = scene.nodes[max(0, node.order - 20) : node.order + 20]
    return any(n.kind == "name" and n.mention.label == "person" and n.sentence == node.sentence for n in near)


def _suffering(scene: Scene, lede: Node, *, legal: bool) -> Node | None:
    """The one person named in the sentences behind the lede who is tried there, or hurt; none where there are two."""
    heads = {n.head.i: n for n in scene.nodes if n.kind == "name" and n.mention.label == "person"}
    found: dict[int, Node] = {}
    for token in _verbs(scene, lede):
        for head in _whom(token, legal=legal):
            node = heads.get(head.i)
            if node is not None and node.party is not None and node.party.nodes[0].order > lede.order:
                found.setdefault(id(node.party), node)
    return next(iter(found.values())) if len(found) == 1 else None


def _verbs(scene: Scene, lede: Node) -> Iterator[Token]:
    end = lede.sentence + _AFTER + 1
    last = scene.starts[end] if end < len(scene.starts) else len(scene.doc)
    first = scene.starts[lede.sentence + 1] if lede.sentence + 1 < len(scene.starts) else last
    return (token for token in scene.doc[first:last] if token.pos_ == "VERB")


def _whom(verb: Token, *, legal: bool) -> list[Token]:
    if legal and verb.lemma_ in _ANSWERING:
        return [] if is_passive(verb) else doers(verb)
    if legal and verb.lemma_ == "find" and any(t.lower_ == "guilty" for t in verb.doc[verb.i : verb.i + LEVELS]):
        return [*sufferers(verb), *(s for c in verb.rights for s in c.lefts if s.dep_ == "nsubj")]
    if verb.lemma_ in (_CONDEMNING if legal else _STRIKING) or (not legal and _dead(verb)):
        return sufferers(verb)
    if verb.lemma_ in NAMING and (not legal or is_passive(verb)):
        return [o for c in verb.rights if c.lower_ == "as" for o in c.children if o.dep_ == "pobj"]
    return doers(verb) if verb.lemma_ == "die" and not legal else []


def _dead(verb: Token) -> bool:
    """ "Was pronounced dead", "was found dead"."""
    return verb.lemma_ in _FINDING and any(c.lower_ == "dead" for c in verb.rights)


def _agree(lede: Node, named: Node) -> bool:
    """False where gender or age tell that it is another."""
    one, other = lede.party, named.party
    if one is not None and other is not None and one.gender and other.gender and one.gender != other.gender:
        return False
    told, after = _AGE.search(lede.text), named.head.doc[named.head.i + 1 : named.head.i + 3]
    aged = after[1].text if len(after) == 2 and after[0].text == "," and after[1].text.isdigit() else ""
    return told is None or not aged or told[1] == aged
