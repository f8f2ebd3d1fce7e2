"""What a story's verbs let people be called: who "took over as chairwoman" is "the chairwoman", who leads "the leader"."""

from collections.abc import Iterator

from spacy.tokens import Token

from wirefacts.stages.coreference.party import Node, Party, Scene
from wirefacts.stages.coreference.titles import office
from wirefacts.syntax.clauses import is_negated
from wirefacts.values.people import is_person_noun

_SERVING = frozenset("serve work act take step resign retire begin start return continue quit play train".split())
_CHOOSING = frozenset(
    "elect appoint name choose hire install confirm re-elect reelect promote pick select make crown ordain".split()
)
_DOERS = {
    "lead": ("leader", "party leader", "boss"),
    "head": ("head", "chief", "leader", "boss"),
    "chair": ("chair", "chairman", "chairwoman", "chairperson"),
    "found": ("founder",),
    "own": ("owner",),
    "coach": ("coach",),
    "manage": ("manager",),
    "captain": ("captain",),
    "edit": ("editor",),
    "direct": ("director",),
    "run": ("boss", "head"),
    "write": ("author", "writer"),
}
"""Nouns for who does what the verb says of a body or work."""
_ONE_GENDER = {"chairman": "masculine", "chairwoman": "feminine"}
_TRIED = ("defendant", "accused")
_UNDERGOERS = {
    "charge": (*_TRIED, "suspect"),
    "accuse": (*_TRIED, "suspect"),
    "indict": _TRIED,
    "convict": _TRIED,
    "acquit": _TRIED,
    "sentence": _TRIED,
    "try": _TRIED,
    "arrest": ("suspect",),
    "detain": ("suspect", "detainee"),
    "bereave": ("bereaved",),
}
"""Nouns for whom it is done to."""
_SUBJECTS, _PATIENTS = frozenset({"nsubj"}), frozenset({"nsubjpass", "dobj"})
_WHO = frozenset({"who", "whom"})


def call_by_deeds(scene: Scene) -> None:
    """Adds to the nouns of every named person what he serves as, was chosen as, does or is charged with being."""
    for node in scene.nodes:
        party = node.party
        if node.kind == "name" and party is not None and party.label == "person" and not party.plural:
            for verb, part in _deeds(node):
                _call(party, verb, part)


def _deeds(node: Node) -> Iterator[tuple[Token, str]]:
    """The verbs that the name stands with, and its part in each: its own, and those of a clause with "who"."""
    head = node.head
    if head.dep_ in _SUBJECTS | _PATIENTS and not is_negated(head.head):
        yield head.head, head.dep_
    for clause in head.rights:
        if clause.dep_ == "relcl" and not is_negated(clause):
            yield from ((clause, c.dep_) for c in clause.children if c.lower_ in _WHO)


def _call(party: Party, verb: Token, part: str) -> None:
    lemma = verb.lemma_.lower()
    if part in _SUBJECTS:
        if lemma in _DOERS and any(c.dep_ == "dobj" for c in verb.rights):
            for noun in _DOERS[lemma]:
                if _ONE_GENDER.get(noun, party.gender) == party.gender or party.gender is None:
                    party.nouns.add(noun)
        if lemma in _SERVING:
            _chosen(party, verb)
    elif part in _PATIENTS:
        party.nouns.update(_UNDERGOERS.get(lemma, ()))
        if lemma in _CHOOSING:
            _chosen(party, verb)


def _chosen(party: Party, verb: Token) -> None:
    """ "As chairwoman", and "chairwoman" alone behind a verb of choosing."""
    for child in verb.rights:
        if child.dep_ in {"oprd", "attr"} and _is_post(child) and verb.lemma_.lower() in _CHOOSING:
            party.nouns.add(office(child))
        elif child.dep_ == "prep" and child.lower_ == "as":
            for noun in child.rights:
                if noun.dep_ == "pobj" and _is_post(noun):
                    party.nouns.add(office(noun))


def _is_post(noun: Token) -> bool:
    return noun.tag_ in {"NN", "NNP"} and is_person_noun(noun.lemma_.lower())
