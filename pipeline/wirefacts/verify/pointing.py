"""Whom a "he" or "she" may point at, where a bracket puts a description in its place: "[The officer]" for "she"."""

from wirefacts.values.people import gender_of_noun, is_person_noun
from wirefacts.verify.likeness import stem
from wirefacts.verify.sources import Source
from wirefacts.verify.words import keys_in

NEAR = 40
"""Words before a pronoun within which whom it points at is looked for first."""
_GENDERS = {
    "he": "masculine", "him": "masculine", "his": "masculine", "himself": "masculine",
    "she": "feminine", "her": "feminine", "hers": "feminine", "herself": "feminine",
}  # fmt: skip


def points_elsewhere(source: Source, at: int, described: list[str]) -> bool:
    """True where the pronoun at `at` cannot well mean who is `described`: of the other sex, not told of until later, or told of
    so far back that another stands nearer.
    """
    gender = _GENDERS.get(source.keys[at])
    people = [key for key in described if is_person_noun(key)]
    if gender is None or not people:
        return False
    head = people[-1]
    if gender_of_noun(head) not in {None, gender}:
        return True
    stems = [stem(key) for key in source.keys]
    if stem(head) in map(stem, keys_in(source.headline or "")):
        return False
    before = [place for place in range(at) if stems[place] == stem(head)]
    if not before:
        return stem(head) in stems[at:]
    nearer = source.keys[max(before[-1] + 1, at - NEAR) : at] if at - before[-1] > NEAR else []
    return any(is_person_noun(key) and gender_of_noun(key) in {None, gender} for key in nearer)
