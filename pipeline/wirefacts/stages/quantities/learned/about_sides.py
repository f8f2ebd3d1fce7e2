"""What is seen of a counted vote, by which it is for its choice, against it, an abstention or none of these."""

from wirefacts.stages.quantities.grammar import governing_verb
from wirefacts.stages.quantities.learned.choices import Choice
from wirefacts.stages.quantities.learned.history import History
from wirefacts.stages.quantities.learned.scene import Around, Scene
from wirefacts.stages.quantities.rules_votes import PASS_VERBS, REJECT_VERBS

_BEFORE, _AFTER, _CLOSE = 5, 6, 2
"""Words."""
_ACTING = frozenset({"VERB", "ADV", "ADP"})


def of_side(scene: Scene, place: int, choice: Choice, around: Around, history: History) -> list[str]:
    """What holds for the number at `place` where its votes are for or against `choice`."""
    figure, pair, sort = scene.figures[place], around.pair, choice.sort
    seen = [
        "always",
        f"after {around.after}",
        f"before {around.before}",
        f"pair {pair}",
        f"side {around.after} {around.before} {pair}",
        f"sort {sort}",
        f"sort {sort} {choice.label}",
        f"pair {pair} {sort}",
        f"after {around.after} {sort}",
        f"pair {pair} {choice.label}",
        "name" if choice.kind == "name" else f"lemma {scene.shown[choice.head.i]}",
    ]
    verb = governing_verb(figure.first)
    if verb is not None:
        lemma = scene.shown[verb.i]
        seen += [f"verb {lemma}", f"verb {lemma} {pair}"]
    start, end = scene.bounds(scene.sentences[place])
    for at in range(start, end):
        lemma = scene.lemmas[at]
        if lemma in PASS_VERBS:
            seen.append(f"passed {pair}")
        if lemma in REJECT_VERBS:
            seen.append(f"rejected {pair}")
        if scene.doc[at].pos_ in _ACTING:
            seen.append(f"here {lemma} {pair}")
    first, behind = figure.first.i, figure.last.i + 1
    seen += [f"word before {scene.shown[at]}" for at in range(max(start, first - _BEFORE), first)]
    seen += [f"word after {scene.shown[at]}" for at in range(behind, min(end, behind + _AFTER))]
    seen += [f"word {at - behind + 1} {scene.shown[at]}" for at in range(behind, min(end, behind + _CLOSE))]
    told = history.last
    if told is not None:
        same, here = told.choice.key == choice.key, scene.sentences[told.place] == scene.sentences[place]
        seen += [
            f"last {told.side} {same}",
            f"last {told.side} {same} {here} {pair}",
            f"last {told.side} {around.after} {around.before}",
        ]
    return seen
