"""What is seen of a number that may tell a vote or a share: names of what holds, of which the weights know many."""

from bisect import bisect_left

from wirefacts.stages.quantities.figures import Figure
from wirefacts.stages.quantities.grammar import governing_verb
from wirefacts.stages.quantities.learned.history import Kind
from wirefacts.stages.quantities.learned.scene import Around, Scene
from wirefacts.stages.quantities.learned.words import TALLYING, UNITS
from wirefacts.stages.quantities.rules_votes import GAIN_VERBS, PASS_VERBS, REJECT_VERBS

_SIZES = (1, 2, 4, 12, 30, 100, 1000, 10_000, 1_000_000)
_YEARS = (1900, 2100)
_NEAR = 8
"""Words on either side that are looked at without their order."""
_MOST = 5


def of_story(scene: Scene) -> list[str]:
    """What holds for all numbers of an article: how much of it, and of its head, speaks of votes, and in what words."""
    told = scene.tallying
    share = int(5 * sum(told) / max(1, len(told)))
    words = sorted(TALLYING.intersection(scene.lemmas))
    return ["always", f"story {share}", f"story head {told[:1]} {told[1:2]}", *(f"story word {word}" for word in words)]


def of_number(scene: Scene, place: int, around: Around, last: Kind, other: str) -> list[str]:
    """What holds for the number at `place` besides `of_story`; `last` is what the number before it told, `other` the kind of
    fact that a rule makes of it ("count"), or empty."""
    figure, n = scene.figures[place], scene.sentences[place]
    signed = figure.percent is not None
    before = n > 0 and scene.tallying[n - 1]
    return [
        *_shape(figure),
        *_words(scene, place, n),
        *_neighbours(scene, place, around, last),
        f"tallying {scene.tallying[n]} {before}",
        f"tallying {scene.tallying[n]} signed {signed}",
        f"sentence {min(n, 3)}",
        f"numbers here {min(scene.plain[n], _MOST)}",
        f"pair {around.pair} signed {signed}",
        f"side after {around.after}",
        f"side before {around.before}",
        f"unit {around.unit}",
        f"other {other}",
    ]


def _shape(figure: Figure) -> list[str]:
    value = figure.value
    told = {
        "in words": figure.number.in_words,
        "percent": figure.percent is not None,
        "odds": figure.odds,
        "dated": figure.dated,
        "hyphenated": figure.number.hyphenated,
        "fraction": figure.number.kind == "fraction",
        "decimal": not figure.number.whole,
        "year": _YEARS[0] <= value <= _YEARS[1] and figure.number.whole,
    }
    return [
        f"bound {figure.bound}",
        f"size {bisect_left(_SIZES, value)}",
        *(name for name, holds in told.items() if holds),
    ]


def _words(scene: Scene, place: int, sentence: int) -> list[str]:
    start, end = scene.bounds(sentence)
    number, behind = scene.figures[place].first, scene.behinds[place]
    first, shown, parts = number.i, scene.shown, scene.words.parts

    def told(words: list[str], at: int) -> str:
        return words[at] if start <= at < end else "<>"

    before, after, then = told(shown, first - 1), told(shown, behind), told(shown, behind + 1)
    seen = [
        f"word -1 {before}",
        f"word -2 {told(shown, first - 2)}",
        f"word 1 {after}",
        f"word 2 {then}",
        f"word 3 {told(shown, behind + 2)}",
        f"words -1 1 {before} {after}",
        f"words 1 2 {after} {then}",
        f"part -1 {told(parts, first - 1)}",
        f"part 1 {told(parts, behind)}",
        f"part 2 {told(parts, behind + 1)}",
        f"dep {number.dep_}",
        f"head {shown[number.head.i]}",
    ]
    verb = governing_verb(number)
    if verb is not None:
        lemma = shown[verb.i]
        decides = lemma in PASS_VERBS or lemma in REJECT_VERBS
        seen += [f"verb {lemma}", f"gain {lemma in GAIN_VERBS}", f"decide {decides}"]
    seen += [f"before {word}" for word in scene.telling[max(start, first - _NEAR) : first] if word]
    seen += [f"after {word}" for word in scene.telling[first : min(end, behind + _NEAR)] if word]
    seen += [f"here {word}" for word in scene.tallied[sentence]]
    return seen


def _neighbours(scene: Scene, place: int, around: Around, last: Kind) -> list[str]:
    figures, sentences = scene.figures, scene.sentences
    figure, seen = figures[place], []
    signed = figure.percent is not None
    if place:
        together, gap = sentences[place - 1] == sentences[place], scene.gaps[place - 1]
        behind = scene.behinds[place]
        after = scene.shown[behind] if behind < len(scene.doc) else "<>"
        before = scene.shown[figure.first.i - 1] if figure.first.i else "<>"
        seen += [
            f"gap before {gap}",
            f"last {last} {together}",
            f"last {last} gap {gap}",
            f"last {last} {together} signed {signed} unit {around.unit}",
            f"last {last} word -1 {before}",
            f"last {last} word 1 {after}",
        ]
    if place + 1 < len(figures):
        other = figures[place + 1]
        together, behind = sentences[place + 1] == sentences[place], scene.behinds[place + 1]
        seen += [f"gap after {scene.gaps[place]}", f"next {together} signed {other.percent is not None}"]
        unit = together and behind < len(scene.doc) and scene.lemmas[behind] in UNITS
        seen.append(f"next unit {unit}")
    return seen
