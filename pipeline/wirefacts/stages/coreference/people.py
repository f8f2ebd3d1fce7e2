"""Names of people: full names that can be one person's, and the family or given name that stands for one of them."""

from collections import Counter, defaultdict

from wirefacts.stages.coreference.grammar import role
from wirefacts.stages.coreference.party import Node, Party, Scene
from wirefacts.values.given_names import gender_of_name
from wirefacts.values.names import core, is_part, same_person
from wirefacts.values.nicknames import SHORT_FORMS
from wirefacts.values.people import gender_of_noun
from wirefacts.values.titles import FEMININE_ADDRESS, MASCULINE_ADDRESS, bare

Key = tuple[str, ...]
NAMESAKES = 40
"""Different full names of one family that are looked at, the newest first; more share a surname in no story."""


class People:
    """Gives the mentions of people's names their parties: full names over the whole story first, then parts of names."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._full: dict[Key, Party] = {}
        self._by_word: defaultdict[str, dict[Key, Party]] = defaultdict(dict)
        self._habit: dict[str, Party] = {}
        self._alone: dict[Key, Party] = {}
        self._named: Counter[int] = Counter()
        self._latest: dict[int, int] = {}

    def group(self, nodes: list[Node]) -> None:
        """Gives every one of `nodes`, in text order, a party."""
        keys = [core(node.text) for node in nodes]
        for node, key in zip(nodes, keys, strict=True):
            if len(key) > 1 and not node.mention.plural:
                person = self._person(key)
                person.add(node)
                person.learn(_address(node))
        for node, key in zip(nodes, keys, strict=True):
            if node.party is None:
                party = self._owner(node, key) or self._single(node, key)
                party.add(node)
                party.learn(_address(node))
            else:
                self._note(node, key)

    def _note(self, node: Node, key: Key) -> None:
        """A full name has been read: its owner counts more where the sentence is about him, and takes the surname over."""
        party, acts = node.party, role(node.head) == "s"
        if party is None:
            return
        self._named[id(party)] += 2 if acts else 1
        self._latest[id(party)] = node.order
        habit = self._habit.get(key[-1])
        if acts and habit is not None and habit is not party and self._latest[id(habit)] < node.order:
            known = [p for p in self._by_word[key[-1]].values() if p is habit]
            if known and self._named[id(party)] >= self._named[id(habit)]:
                self._habit[key[-1]] = party

    def _person(self, key: Key) -> Party:
        """The party of a full name."""
        party = self._full.get(key)
        if party is None:
            namesakes = list(self._by_word[key[-1]].items())[-NAMESAKES:]
            party = next((p for k, p in reversed(namesakes) if same_person(" ".join(k), " ".join(key))), None)
            if party is None:
                party = self._scene.new("person")
                party.learn(gender_of_name(key[0]), sure=False)
            self._full[key] = party
            for word in (*key, *SHORT_FORMS.get(key[0], ())):
                self._by_word[word][key] = party
        return party

    def _single(self, node: Node, key: Key) -> Party:
        """The party of a name that is part of no full name: one for all its mentions."""
        party = self._alone.get(key)
        if party is None:
            party = self._alone[key] = self._scene.new("person", node.mention.plural)
            party.learn(gender_of_name(key[0]) if len(key) == 1 else None, sure=False)
        return party

    def _owner(self, node: Node, key: Key) -> Party | None:
        """Whose part of a name this is; None for a family ("the Roes") and where nobody has it."""
        if node.mention.plural or not key:
            return None
        known = list(self._by_word[key[-1]].items())[-NAMESAKES:]
        fitting = [(k, p) for k, p in known if is_part(" ".join(key), " ".join(k))]
        fitting = [(k, p) for k, p in fitting if key[-1] in k] or fitting
        gender = _address(node)
        if gender is not None:
            fitting = [(k, p) for k, p in fitting if p.gender in {gender, None} or not p.sure]
        if not fitting:
            return None
        self._habit[key[-1]] = self._likeliest(key, fitting)
        return self._habit[key[-1]]

    def _likeliest(self, key: Key, fitting: list[tuple[Key, Party]]) -> Party:
        """Among people of one name: whom it stood for before, else whom the story has followed most, else last, else first."""
        habit = self._habit.get(key[-1])
        if habit is not None and any(p is habit for _, p in fitting):
            return habit
        family = [p for k, p in fitting if k[-1] == key[-1]] or [p for _, p in fitting]
        before = [p for p in family if id(p) in self._latest]
        return max(before, key=lambda p: (self._named[id(p)], self._latest[id(p)])) if before else family[0]


def _address(node: Node) -> str | None:
    """The gender that the word before the name shows: "Mr.", "Mrs.", "wife", "spokesman"."""
    first = node.first()
    if not first.i:
        return None
    before = first.nbor(-1)
    if node.head.dep_ == "appos" and before.text == ",":
        return gender_of_noun(node.head.head.lemma_.lower())
    word = bare(before.text)
    if word in FEMININE_ADDRESS - {"sister"}:
        return "feminine"
    if word in MASCULINE_ADDRESS - {"count", "brother"}:
        return "masculine"
    return gender_of_noun(before.lemma_.lower()) if before.tag_ == "NN" else None
