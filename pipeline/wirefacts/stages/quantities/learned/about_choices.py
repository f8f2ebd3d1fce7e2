"""What is seen of a number and a choice that its votes may be for."""

from bisect import bisect_left
from collections.abc import Sequence

from spacy.tokens import Token

from wirefacts.stages.quantities.grammar import governing_verb
from wirefacts.stages.quantities.learned.choices import Choice, kinship
from wirefacts.stages.quantities.learned.history import History, Kind
from wirefacts.stages.quantities.learned.scene import Around, Scene

_DISTANCES = (1, 2, 3, 5, 8, 13, 25, 60, 150)
_PARTY = frozenset({"person", "organization", "group"})
_LEVELS = 5
_FEW = 6
"""Words between a number and a choice that are looked at in their order."""
_BACK, _MANY = 6, 3
_LONG = 5
"""Words."""
_PLAIN = frozenset({"ADP", "PUNCT", "PART"})


def of_choices(
    scene: Scene, place: int, choices: Sequence[Choice], kind: Kind, around: Around, history: History
) -> list[list[str]]:
    """What holds for each of `choices` as what the number at `place`, of that kind, is of."""
    number = scene.figures[place].first.i
    passed = _passed([c for c in reversed(choices) if c.head.i < number])
    passed |= _passed([choice for choice in choices if choice.head.i >= number])
    return [
        of_choice(scene, place, c, kind, around, history) + _turn(c, number, passed[id(c)], around) for c in choices
    ]


def _passed(choices: Sequence[Choice]) -> dict[int, tuple[int, int]]:
    """By choice, nearest first: how many others of its sort stand nearer, and how many of its label."""
    sorts: dict[str, dict[str, int]] = {}
    found = {}
    for choice in choices:
        counts = []
        for group in (f"sort {choice.sort}", f"label {choice.label}"):
            keys = sorts.setdefault(group, {})
            counts.append(keys.setdefault(choice.key, len(keys)))
        found[id(choice)] = counts[0], counts[1]
    return found


def _turn(choice: Choice, number: int, passed: tuple[int, int], around: Around) -> list[str]:
    side = "before" if choice.head.i < number else "after"
    nth, of_label = min(passed[0], _MANY), min(passed[1], _MANY)
    return [
        f"nth {side} {choice.sort} {nth}",
        f"nth {side} {choice.sort} {nth} {around.pair}",
        f"nth of {choice.label} {side} {of_label} {around.pair}",
        f"nth of {choice.label} {side} {of_label} {bool(around.side)}",
    ]


def of_choice(scene: Scene, place: int, choice: Choice, kind: Kind, around: Around, history: History) -> list[str]:
    """What holds for `choice` as what the number at `place`, of that kind, is of, whatever the others."""
    back = scene.sentences[place] - choice.sentence
    before = choice.head.i < scene.figures[place].first.i
    there = ("before" if before else "after") if back == 0 else "last" if back == 1 else "back" if back > 0 else "next"
    return [
        *_itself(scene, choice, there),
        *_place(scene, place, choice, around, there, back),
        *(_inside(scene, place, choice, around, there) if back == 0 else ()),
        *_told(scene, place, choice, kind, around, history, there),
        *_meant(scene, place, choice, there),
    ]


def _itself(scene: Scene, choice: Choice, there: str) -> list[str]:
    head, sort = choice.head, choice.sort
    seen = [
        f"sort {sort}",
        f"sort {sort} {choice.label}",
        "name" if choice.kind == "name" else f"lemma {scene.shown[head.i]}",
        f"dep {head.dep_}",
        f"dep {there} {head.dep_}",
        f"times {min(choice.times, 5)} {sort}",
        f"first {choice.first} {sort}",
        f"lede {min(choice.sentence, 2)} {sort}",
        f"length {min(choice.length, _LONG)} {sort}",
        f"article {choice.article} {sort}",
        f"article {choice.article} {sort} {there}",
    ]
    if head.head.pos_ in {"VERB", "AUX"}:
        seen.append(f"of verb {head.dep_} {scene.shown[head.head.i]}")
    if head.dep_ == "pobj":
        seen.append(f"brought by {head.head.lower_} {there}")
    return seen


def _place(scene: Scene, place: int, choice: Choice, around: Around, there: str, back: int) -> list[str]:
    sort, pair = choice.sort, around.pair
    far = bisect_left(_DISTANCES, abs(choice.head.i - scene.figures[place].first.i))
    return [
        f"there {there}",
        f"there {there} {sort}",
        f"there {there} {choice.label} {pair}",
        f"side {around.side} {sort} {there}",
        f"pair {pair} {sort} {there}",
        f"side {around.side} {pair} {choice.matter} {choice.label in _PARTY}",
        f"far {there} {far}",
        f"far {sort} {far}",
        f"back {max(-1, min(back, _BACK))} {sort}",
    ]


def _inside(scene: Scene, place: int, choice: Choice, around: Around, there: str) -> list[str]:
    """Of one sentence: what stands between the two, and how they hang together."""
    figure, doc, head = scene.figures[place], scene.doc, choice.head
    if there == "before":
        between = range(head.i + 1, figure.first.i)
    else:
        left = head.left_edge.i
        between = range(figure.last.i + 1, left if left > figure.last.i else head.i)
    passed = sum(at in scene.first_words for at in between)
    others = sum(
        other.kind != "noun" and other.head.i in between and other is not choice
        for other in scene.by_sentence.get(choice.sentence, ())
    )
    words = [scene.shown[at] for at in between]
    seen = [
        f"passed {there} {min(passed, _MANY)}",
        f"passed {there} {min(passed, _MANY)} {around.pair}",
        f"others {there} {min(others, _MANY)} {choice.sort}",
        *(f"between {there} {word}" for word in dict.fromkeys(words)),
    ]
    if len(words) <= _FEW:
        parts = " ".join(doc[at].lower_ if doc[at].pos_ in _PLAIN else doc[at].pos_ for at in between)
        seen += [f"gap {there} {' '.join(words)}", f"gap {there} {choice.label} {parts}"]
    way = _way(figure.first, head)
    if way is not None:
        seen += [f"way {way}", f"way {way} {choice.sort}"]
    verb = governing_verb(figure.first)
    if verb is not None and head.head == verb:
        seen += [f"verb's {head.dep_}", f"verb's {head.dep_} {scene.shown[verb.i]}"]
        seen.append(f"verb's {head.dep_} {around.pair} {choice.sort}")
    return seen


def _told(
    scene: Scene, place: int, choice: Choice, kind: Kind, around: Around, history: History, there: str
) -> list[str]:
    """What the numbers before have to do with `choice`."""
    here, pair, key = scene.sentences[place], around.pair, choice.key
    seen = []
    last = history.last
    if last is not None:
        same, together = last.choice.key == key, scene.sentences[last.place] == here
        its = last.choice
        inside = its.sentence == scene.sentences[last.place]
        led = inside and its.head.i < scene.figures[last.place].first.i
        seen += [
            f"last {same}",
            f"last {same} {together} {last.place == place - 1} {pair}",
            f"last {same} {last.side} {around.side}",
            f"last {same} {last.kind == kind} {together} {choice.sort}",
            f"order {led} {there == 'before'} {together} {same}",
        ]
        if together and there in {"before", "after"}:
            since = last.last < choice.head.i < scene.figures[place].first.i
            seen.append(f"since {since} {led} {same}")
    if last is not None and key != last.choice.key:
        rival = any(key in taken and last.choice.key in taken for taken in history.here.values())
        alike = choice.label == last.choice.label
        seen += [f"rival {rival} {pair} {choice.label in _PARTY}", f"alike {alike} {pair} {choice.sort} {there}"]
    if key in history.times:
        seen += [
            f"taken {min(history.times[key], 3)}",
            f"taken {choice.sort} {bool(around.side)} {there}",
            f"taken {pair}",
        ]
        seen.append(f"taken here {key in history.here.get(here, ())} {pair}")
    elif history.times:
        seen.append(f"not taken {choice.sort}")
    return seen


def _meant(scene: Scene, place: int, choice: Choice, there: str) -> list[str]:
    """Of a measure, whether fuller words tell it before, or bare words near the number may mean it."""
    if choice.bare:
        return [f"fuller before {kin} {choice.sort} {there}" for kin in scene.fuller_before[choice.head.i]]
    if not choice.full:
        return []
    here = scene.by_sentence.get(scene.sentences[place], ())
    told = sorted({kinship(other, choice.lemma) for other in here if other.bare and other.head.i > choice.head.i})
    return [f"meant here {kin} {choice.sort} {choice.first} {there}" for kin in told] or [f"not meant {there}"]


def _way(number: Token, head: Token) -> str | None:
    """The way from a number to a choice along the parse; None where it is long."""
    up = [number]
    while up[-1].head != up[-1] and len(up) <= _LEVELS:
        up.append(up[-1].head)
    steps = {token.i: n for n, token in enumerate(up)}
    down: list[str] = []
    at = head
    for _ in range(_LEVELS):
        if at.i in steps:
            rising = "^".join(token.dep_ for token in up[: steps[at.i]])
            return f"{rising}|{at.pos_}|{'v'.join(reversed(down))}"
        down.append(at.dep_)
        if at.head == at:
            break
        at = at.head
    return None
