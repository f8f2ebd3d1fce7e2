"""What the sentence itself equates: titles, appositions, copulas. And what that shows of a party's gender and offices."""

from spacy.tokens import Doc, Token

from wirefacts.stages.coreference.behind import name_before
from wirefacts.stages.coreference.humanlike import like_a_person
from wirefacts.stages.coreference.narrowing import numerals
from wirefacts.stages.coreference.party import Node, Party, Scene
from wirefacts.stages.coreference.titles import FORMER, office, titles_before
from wirefacts.syntax.clauses import is_negated
from wirefacts.values.bodies import NAME_HEADS
from wirefacts.values.names import acronym_of, words
from wirefacts.values.people import KIN, gender_of_noun
from wirefacts.values.titles import is_title

_AGENTS = frozenset("spokesman spokeswoman spokesperson aide adviser advisor lawyer attorney deputy assistant".split())
_ANIMATE = frozenset({"person", "group"})


def link_structures(scene: Scene) -> None:
    """Joins titles and appositions to the names that they belong to; parties of names exist already."""
    for node in scene.nodes:
        if node.kind == "name":
            if node.mention.label == "person":
                _titles(scene, node)
            _age(node)
        if node.kind != "pronoun":
            _apposition(scene, node)
    for node in scene.nodes:
        if node.kind == "description" and node.party is None:
            _adjacent(scene, node)
        if node.kind == "description" and node.party is None:
            named = name_before(scene, node)
            if named is not None:
                join(scene, named, node)


def describe(party: Party, node: Node) -> None:
    """Adds what the description at `node` says to `party`."""
    party.nouns.add(office(node.head))
    if not node.mention.plural:
        _gendered(party, node.head)


def _gendered(party: Party, noun: Token) -> None:
    """Learns from a noun that only women or only men are called by; a woman may be a foreman, and a chairman."""
    shown = gender_of_noun(noun.lemma_.lower())
    if not (shown == "masculine" and noun.lemma_.lower().endswith("man") and party.gender == "feminine"):
        party.learn(shown)


def _titles(scene: Scene, node: Node) -> None:
    for title in titles_before(node.first()):
        if node.party is not None:
            node.party.nouns.add(office(title))
            _gendered(node.party, title)
        described = scene.by_head.get(title.i)
        if (
            described is not None
            and described.party is None
            and not described.mention.plural
            and node.party is not None
            and described.kind == "description"
        ):
            node.party.add(described)


def _age(node: Node) -> None:
    """ "Ann Roe, 41," may be called the 41-year-old later."""
    doc, end = node.head.doc, node.head.i + 1
    if (
        end + 1 < len(doc)
        and doc[end].text == ","
        and doc[end + 1].text.isdigit()
        and len(doc[end + 1].text) <= 3
        and node.party is not None
    ):
        node.party.nouns.add(f"{doc[end + 1].text}-year-old")


def _apposition(scene: Scene, node: Node) -> None:
    """ "Ann Roe, the mayor": the phrase in apposition is the one that it follows."""
    if node.head.dep_ != "appos" or node.first().i == 0 or node.first().nbor(-1).text == ":":
        return
    other = scene.by_head.get(node.head.head.i)
    if other is not None and node.kind == "name":
        other = _agent_of(scene, other) or other
    if (
        other is None
        or other.kind == "pronoun"
        or other is node
        or not _compatible(scene, other, node)
        or _counted(node)
        or _fronted(other, node)
        or _of_another(scene, node)
        or _speaks_for_itself(node)
    ):
        return
    join(scene, other, node)


def _counted(node: Node) -> bool:
    """ "A loan from the Lake Bank, 117 families opposing it": several that are counted are no body's description."""
    return node.kind == "description" and node.mention.plural and bool(numerals(node.head))


def _agent_of(scene: Scene, node: Node) -> Node | None:
    """The spokesman of "a spokesman for the governor": a name behind both is his."""
    preposition = node.head.head
    if node.head.dep_ != "pobj" or preposition.lower_ not in {"for", "to"} or node.kind != "description":
        return None
    agent = scene.by_head.get(preposition.head.i)
    spoken = agent is not None and agent.kind == "description" and agent.head.lemma_.lower() in _AGENTS
    return agent if spoken else None


def _of_another(scene: Scene, node: Node) -> bool:
    """ "Roe rang him, her spokesman, Tom Ray, said": a parser hangs on Roe whom the name behind "her spokesman" names."""
    owned = node.kind == "description" and any(c.tag_ == "PRP$" for c in node.head.lefts)
    behind = (scene.by_head.get(c.i) for c in node.head.rights if c.dep_ == "appos") if owned else ()
    return any(other is not None and other.kind == "name" and other.mention.label == "person" for other in behind)


def _fronted(one: Node, name: Node) -> bool:
    """ "After a call with his mother, Ray left": the name is the subject of what follows."""
    if name.kind != "name" or one.head.dep_ not in {"pobj", "dobj"} or name.head.i + 1 >= len(name.head.doc):
        return False
    return name.first().nbor(-1).text == "," and name.head.nbor(1).pos_ in {"VERB", "AUX"}


def _speaks_for_itself(node: Node) -> bool:
    """ "She was not called by Roe, a friend said": the phrase is the subject of what follows, no apposition."""
    end = node.head.right_edge.i + 1
    if node.kind != "description" or end + 1 >= len(node.head.doc) or node.head.doc[end].tag_ not in {"VBD", "VBZ"}:
        return False
    return node.head.doc[end + 1].text in {".", ",", ":"}


def _compatible(scene: Scene, one: Node, other: Node) -> bool:
    a, b = one.mention, other.mention
    if a.kind == "name" and b.kind == "name":
        return acronym_of(other.text, one.text) or acronym_of(one.text, other.text)
    if _misread(one, other) and not _listed(scene, one.head, other.head):
        return True
    body = any(m.kind == "name" and m.label == "organization" for m in (a, b))
    if (a.plural != b.plural and not body) or _listed(scene, one.head, other.head):
        return False
    if a.label == b.label or "other" in {m.label for m in (a, b) if m.kind == "description"}:
        return True
    return {a.label, b.label} <= {"organization", "place", "group", "work", "product"}


def _misread(described: Node, name: Node) -> bool:
    """ "Its secretary, Ann Roe": a name of two words or three beside one person is that person's, whatever it was taken for."""
    a, b = described.mention, name.mention
    if a.kind != "description" or a.label != "person" or b.kind != "name" or b.label in {"law", "event"}:
        return False
    found = words(name.text)
    return 2 <= len(found) <= 3 and NAME_HEADS.isdisjoint(found) and "of" not in found and like_a_person(name)


def _listed(scene: Scene, one: Token, other: Token) -> bool:
    """Members of a list, which spaCy's parser takes for appositions: a further name is coordinated with either."""
    for head in (one, other):
        for child in head.rights:
            if child.dep_ == "conj":
                node = scene.by_head.get(child.i)
                if child.i < other.i or (
                    node is not None and node.kind == "name" and node.mention.label in {"person", "place"}
                ):
                    return True
    return False


def join(scene: Scene, one: Node, other: Node) -> None:
    """Makes the two nodes one party."""
    if one.party is None:
        (other.party or scene.new(one.mention.label, one.mention.plural)).add(one)
    if one.party is not None:
        if other.party is None:
            one.party.add(other)
        else:
            named = other.party if other.kind == "name" else one.party
            scene.merge(named, one.party if named is other.party else other.party)
    if one.party is not None and _misread(one, other):
        one.party.label = "person"
        one.party.plural = False
    for node in (one, other):
        if node.kind == "description" and node.party is not None:
            describe(node.party, node)


def _adjacent(scene: Scene, node: Node) -> None:
    """ "the president of the Lake region, Tom Ray, has": a name right behind the phrase, with or without a comma."""
    doc, mention = node.head.doc, node.mention
    if mention.plural or node.head.dep_ == "compound" or _agent_of(scene, node) is not None:
        return
    if node.head.dep_ == "conj" and not _is_kin(node):
        return
    following = _name_within(scene, node)
    if following is None:
        i = node.head.i + 1
        while i < len(doc) and doc[i].idx < mention.extent.end:
            i += 1
        if i < len(doc) and doc[i].text == "(":
            i = next((k + 1 for k in range(i, min(i + 8, len(doc))) if doc[k].text == ")"), i)
        comma = i < len(doc) and doc[i].text == ","
        following = _starting_at(scene, _past_titles(doc, i + comma))
        if following is None or (comma and (not _closed(following, node) or _fronted(node, following))):
            return
    if following.kind == "name" and (following.mention.label == mention.label or _misread(node, following)):
        join(scene, following, node)


def _is_kin(node: Node) -> bool:
    """ "He and his twin, Tom Ray, began": a name behind somebody's own is that one's, though a list went before."""
    return node.first().tag_ == "PRP$" and node.head.lemma_.lower() in KIN


def _past_titles(doc: Doc, i: int) -> int:
    """Where the name begins behind its titles: "retired Col." of "the prefect, retired Col. Ann Roe,"."""
    while i + 1 < len(doc) and (doc[i].lower_ in FORMER | {"retired"} or is_title(doc[i].text)):
        i += 1
    return i


def _name_within(scene: Scene, node: Node) -> Node | None:
    """ "Governor of Lakeland Ann Roe" read as one phrase: the person named at its end."""
    span = node.head.doc.char_span(node.mention.extent.start, node.mention.extent.end, alignment_mode="expand")
    if span is None or node.mention.label != "person" or span.end - 1 <= node.head.i:
        return None
    last = scene.by_head.get(span.end - 1)
    if last is None or last.kind != "name" or last.mention.label != "person":
        return None
    before = last.first().nbor(-1) if last.first().i else None
    return last if before is not None and before.i > node.head.i + 1 and before.tag_ in {"NNP", "NNPS"} else None


def _starting_at(scene: Scene, i: int) -> Node | None:
    """The name that begins at token `i`."""
    for k in range(i, min(i + 5, len(scene.doc))):
        node = scene.by_head.get(k)
        if node is not None:
            return node if node.kind == "name" and node.first().i == i else None
    return None


def _closed(name: Node, described: Node) -> bool:
    """The name between commas, or before the verb: no list goes on."""
    start = described.head.doc[described.head.left_edge.i].lower_
    after = name.head.i + 1
    if after >= len(name.head.doc):
        return True
    token = name.head.doc[after]
    if token.text == "," and after + 1 < len(name.head.doc) and _tells(name.head.doc[after + 1]):
        return True
    return (token.text in {",", "."} or token.pos_ in {"VERB", "AUX"}) and (
        start not in {"a", "an"} or described.head.dep_ not in {"pobj", "dobj"}
    )


def _tells(token: Token) -> bool:
    """What tells more of the one just named: "who", an age."""
    return token.lower_ in {"who", "whose", "whom", "aged"} or (token.text.isdigit() and len(token.text) < 3)


def predicated(scene: Scene, node: Node) -> Party | None:
    """The party that `node` is said of: of the subject in "She is a lawyer", of the pronoun in "she, a lawyer, said"."""
    verb = node.head.head
    if node.head.dep_ == "appos" and verb.pos_ == "PRON":
        other = scene.by_head.get(verb.i)
        return None if other is None or other.mention.plural != node.mention.plural else other.party
    if node.head.dep_ != "attr" or verb.lemma_ not in {"be", "become", "remain"} or node.head.i < verb.i:
        return None
    subject = next((c for c in verb.lefts if c.dep_ == "nsubj"), None)
    other = None if subject is None else scene.by_head.get(subject.i)
    if other is None or other.party is None or is_negated(verb) or other.mention.plural != node.mention.plural:
        return None
    kinds = {other.party.label, node.mention.label}
    return other.party if len(kinds) == 1 or kinds <= _ANIMATE else None
