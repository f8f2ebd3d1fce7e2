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
_TELLING = frozenset({"NOUN", "VERB", "ADP", "ADV", "ADJ"})
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
        *_words(scene, figure, n),
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


def _words(scene: Scene, figure: Figure, sentence: int) -> list[str]:
    start, end = scene.bounds(sentence)
    first, behind = figure.first.i, scene.behind(figure)
    parts, lemmas, numbers = scene.words.parts, scene.lemmas, scene.numbers

    def word(at: int) -> str:
        return scene.word(at) if start <= at < end else "<>"

    def part(at: int) -> str:
        return parts[at] if start <= at < end else "<>"

    seen = [f"word {step} {word(first + step)}" for step in (-1, -2)]
    seen += [f"word {step + 1} {word(behind + step)}" for step in range(3)]
    seen += [f"words -1 1 {word(first - 1)} {word(behind)}", f"words 1 2 {word(behind)} {word(behind + 1)}"]
    seen += [f"part -1 {part(first - 1)}", f"part 1 {part(behind)}", f"part 2 {part(behind + 1)}"]
    seen += [f"dep {figure.first.dep_}", f"head {scene.word(figure.first.head.i)}"]
    verb = governing_verb(figure.first)
    if verb is not None:
        lemma = scene.word(verb.i)
        seen += [
            f"verb {lemma}",
            f"gain {lemma in GAIN_VERBS}",
            f"decide {lemma in PASS_VERBS or lemma in REJECT_VERBS}",
        ]
    for at in range(max(start, first - _NEAR), min(end, behind + _NEAR)):
        if parts[at] in _TELLING and at not in numbers:
            seen.append(f"before {lemmas[at]}" if at < first else f"after {lemmas[at]}")
    return [*seen, *(f"here {lemma}" for lemma in lemmas[start:end] if lemma in TALLYING)]


def _neighbours(scene: Scene, place: int, around: Around, last: Kind) -> list[str]:
    figures, sentences = scene.figures, scene.sentences
    figure, seen = figures[place], []
    signed = figure.percent is not None
    if place:
        together, gap = sentences[place - 1] == sentences[place], scene.gap(figures[place - 1], figure)
        behind = scene.behind(figure)
        after = scene.word(behind) if behind < len(scene.doc) else "<>"
        before = scene.word(figure.first.i - 1) if figure.first.i else "<>"
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
        together, behind = sentences[place + 1] == sentences[place], scene.behind(other)
        seen += [f"gap after {scene.gap(figure, other)}", f"next {together} signed {other.percent is not None}"]
        unit = together and behind < len(scene.doc) and scene.lemmas[behind] in UNITS
        seen.append(f"next unit {unit}")
    return seen
