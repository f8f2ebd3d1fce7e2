"""Names of one party: full names, parts of them, acronyms, short forms."""

from collections import Counter, defaultdict

from wirefacts.stages.coreference.party import Node, Party, Scene
from wirefacts.values.bodies import COMPANY_SUFFIXES
from wirefacts.values.given_names import gender_of_name
from wirefacts.values.names import acronym_of, core, is_acronym, is_part, same_person, words
from wirefacts.values.places import COUNTRIES, SAME_PLACE, US_STATES
from wirefacts.values.titles import FEMININE_ADDRESS, MASCULINE_ADDRESS, bare

Key = tuple[str, ...]


def group_names(scene: Scene) -> None:
    """Gives every name mention a party."""
    people = [n for n in scene.nodes if n.kind == "name" and n.mention.label == "person"]
    others = [n for n in scene.nodes if n.kind == "name" and n.mention.label != "person"]
    _people(scene, people)
    _bodies(scene, others)


def _people(scene: Scene, nodes: list[Node]) -> None:
    full: list[Party] = []
    by_surname: defaultdict[str, list[tuple[Node, Party]]] = defaultdict(list)
    by_word: defaultdict[str, list[tuple[Node, Party]]] = defaultdict(list)
    keys = {id(node): core(node.text) for node in nodes}
    for node in nodes:
        key = keys[id(node)]
        if len(key) < 2 or node.mention.plural:
            continue
        party = next((p for _, p in reversed(by_surname[key[-1]]) if same_person(p.nodes[0].text, node.text)), None)
        if party is None:
            party = scene.new("person")
            full.append(party)
            party.learn(gender_of_name(key[0]), sure=False)
        party.add(node)
        by_surname[key[-1]].append((node, party))
        for word in set(key):
            by_word[word].append((node, party))
    bare_use: dict[str, Party] = {}
    alone: dict[Key, Party] = {}
    for node in nodes:
        key = keys[id(node)]
        if node.party is not None or not key:
            continue
        party = None if node.mention.plural else _owner(node, key, by_word[key[-1]], bare_use)
        if party is None:
            party = alone.get(key) or scene.new("person", node.mention.plural)
            alone[key] = party
            party.learn(gender_of_name(key[0]) if len(key) == 1 else None, sure=False)
        party.add(node)
    for node in nodes:
        if node.party is not None:
            node.party.learn(_address(node))


def _address(node: Node) -> str | None:
    """The gender that "Mr." or "Mrs." before the name shows."""
    first = node.mention.extent.start
    token = node.head
    while token.i and token.idx > first:
        token = token.nbor(-1)
    if token.i:
        word = bare(token.nbor(-1).text)
        if word in FEMININE_ADDRESS and word != "sister":
            return "feminine"
        if word in MASCULINE_ADDRESS - {"count", "brother"}:
            return "masculine"
    return None


def _owner(node: Node, key: Key, known: list[tuple[Node, Party]], bare_use: dict[str, Party]) -> Party | None:
    """Whose part of a name this is: the one it stood for before, or else the last one introduced that has it."""
    fitting = [(n, p) for n, p in known if is_part(" ".join(key), n.text)]
    gender = _address(node)
    if gender is not None:
        fitting = [(n, p) for n, p in fitting if p.gender in {gender, None} or not p.sure]
    if not fitting:
        return None
    chosen = _likeliest(node, key, fitting, bare_use)
    bare_use[key[-1]] = chosen
    return chosen


def _likeliest(node: Node, key: Key, fitting: list[tuple[Node, Party]], bare_use: dict[str, Party]) -> Party:
    """Among people of one family name: the one it stood for before, else the one named most, else the last."""
    habit = bare_use.get(key[-1])
    if any(p is habit for _, p in fitting) and habit is not None:
        return habit
    family = [(n, p) for n, p in fitting if core(n.text)[-1] == key[-1]] or fitting
    before = [(n, p) for n, p in family if n.order < node.order] or family[:1]
    times = Counter(id(p) for _, p in before)
    return max(before, key=lambda pair: (times[id(pair[1])], pair[0].order))[1]


def _bodies(scene: Scene, nodes: list[Node]) -> None:
    """Exact names first; then acronyms and short forms join the longer name."""
    by_key: dict[Key, Party] = {}
    for node in nodes:
        key = _plain(node.text)
        party = by_key.get(key)
        if party is None:
            party = by_key[key] = scene.new(node.mention.label, node.mention.plural)
        party.add(node)
    _shorten(scene, by_key)


def _plain(text: str) -> Key:
    found = words(text)
    found = found[1:] if len(found) > 1 and found[0] == "the" else found
    name = SAME_PLACE.get(" ".join(found))
    if name is not None:
        return tuple(name.split())
    return tuple(w.replace(".", "") for w in found)


def _shorten(scene: Scene, by_key: dict[Key, Party]) -> None:
    ends: defaultdict[str, list[Key]] = defaultdict(list)
    starts: defaultdict[str, list[Key]] = defaultdict(list)
    initials: defaultdict[str, list[Key]] = defaultdict(list)
    for key in by_key:
        if len(key) > 1:
            ends[key[-1]].append(key)
            starts[key[0]].append(key)
            initials[key[0][0]].append(key)
    for key in sorted(by_key, key=len):
        longer = _longer(key, by_key, ends, starts, initials)
        if longer is not None and by_key[longer] is not by_key[key] and _may_join(by_key[key], by_key[longer]):
            kept = scene.merge(by_key[longer], by_key[key])
            by_key[key] = kept


def _may_join(one: Party, other: Party) -> bool:
    return {one.label, other.label} != {"place", "group"} and one.label != "work"


def _longer(
    key: Key,
    by_key: dict[Key, Party],
    ends: dict[str, list[Key]],
    starts: dict[str, list[Key]],
    initials: dict[str, list[Key]],
) -> Key | None:
    short = by_key[key].nodes[0].text if by_key[key].nodes else " ".join(key)
    if len(key) == 1 and is_acronym(short):
        found = [k for k in initials.get(key[0][0], []) if any(acronym_of(short, n.text) for n in by_key[k].nodes[:1])]
        if found:
            return found[0] if len({id(by_key[k]) for k in found}) == 1 else None
    found = [
        k
        for k in starts.get(key[0], [])
        if len(k) > len(key) and k[: len(key)] == key and set(k[len(key) :]) <= COMPANY_SUFFIXES
    ]
    if " ".join(key) in COUNTRIES or " ".join(key) in US_STATES:
        found = []
    if len(key) > 1:
        found += [
            k
            for k in ends.get(key[-1], [])
            if len(k) > len(key) and k[-len(key) :] == key and _modifies(k[: -len(key)])
        ]
        found += [k for k in by_key if len(k) > len(key) + 1 and _inside(key, k)] if len(by_key) < 200 else []
    return found[0] if len({id(by_key[k]) for k in found}) == 1 else None


def _inside(key: Key, longer: Key) -> bool:
    """ "Supreme Court" in "Ruritanian Supreme Court of Appeal"."""
    return "of" in longer and any(
        longer[i : i + len(key)] == key and longer[i + len(key)] == "of" and i < 2
        for i in range(1, len(longer) - len(key))
    )


def _modifies(before: Key) -> bool:
    """What a short form may leave out at the start: a country, a state, a nationality."""
    name = " ".join(before)
    return (
        name in COUNTRIES
        or name in US_STATES
        or (len(before) == 1 and before[0].endswith(("an", "ish", "ese", "ch", "i", "s", "k")))
    )
