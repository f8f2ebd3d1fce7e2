"""Two people that were taken for a firm: "Dunn and Foster", where the story names a Mary Dunn and a Peter Foster."""

from spacy.tokens import Doc

from wirefacts.stages.entities.boundaries import Candidate
from wirefacts.values.names import core
from wirefacts.values.people import is_person_noun


def parted(doc: Doc, found: list[Candidate]) -> list[Candidate]:
    """`found`, where two surnames of people named in full that "and" joins are two people."""
    joints = {c.start: joint for c in found if c.label != "PERSON" and (joint := _joint(doc, c))}
    if not joints:
        return found
    surnames = {key[-1] for c in found if c.label == "PERSON" and len(key := core(_text(doc, c.start, c.end))) > 1}
    kept: list[Candidate] = []
    for candidate in found:
        joint = joints.get(candidate.start)
        if joint and _is_of(surnames, doc, candidate.start, joint) and _is_of(surnames, doc, joint + 1, candidate.end):
            kept += [Candidate(candidate.start, joint, "PERSON"), Candidate(joint + 1, candidate.end, "PERSON")]
        else:
            kept.append(candidate)
    return kept


def _joint(doc: Doc, candidate: Candidate) -> int | None:
    """Where "and" stands in the name, unless a noun before it says what it names: "the firm Dunn and Foster"."""
    before = doc[candidate.start - 1] if candidate.start else None
    if before is not None and before.tag_ == "NN" and not is_person_noun(before.lemma_.lower()):
        return None
    return next((i for i in range(candidate.start + 1, candidate.end - 1) if doc[i].text == "and"), None)


def _is_of(surnames: set[str], doc: Doc, start: int, end: int) -> bool:
    key = core(_text(doc, start, end))
    return len(key) == 1 and key[0] in surnames


def _text(doc: Doc, start: int, end: int) -> str:
    return doc[start:end].text
