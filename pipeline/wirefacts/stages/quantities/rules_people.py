"""Nouns that stand for people when an age, a poll or a toll goes with them."""

from wirefacts.values.people import is_person_noun as is_listed

PERSON_PLURALS = frozenset(
    "people persons crew staff personnel troops police folk folks infantry civilian colleague teen male female "
    "newborn motorcyclist jogger compatriot climber diver surfer trucker plumber tailor chef vendor tycoon underdog "
    "intruder gangster accomplice mastermind loner preschooler diner shopper reveler reveller holidaymaker backpacker "
    "concertgoer churchgoer festivalgoer respondent clerk juror constable electorate voter elector".split()
)
_NOT_PEOPLE = frozenset(
    "tower river computer charter letter order water power paper number trailer skyscraper freighter cruiser tanker liner "
    "helicopter theater theatre center centre tractor reactor corner chapter quarter matter border master semester disaster "
    "danger register newspaper answer offer transfer murder shelter barrier carrier career error terror mirror motor "
    "sector factor corridor anchor harbor meter liter metre litre filter fighter-bomber list resist exist plant grant "
    "warrant restaurant giant variant covenant committee fee tree degree guarantee coffee knee server bunker locker "
    "container printer scanner router folder finger shoulder winter summer weather leather feather cover poster counter "
    "encounter manner banner dinner layer prayer flower shower hour four tour flour detector monitor conveyor timber "
    "browser rover orbiter lander loader clipper steamer trawler schooner refrigerator calculator elevator generator "
    "escalator simulator processor cancer chamber member-state december september october november".split()
)
_ENDINGS = ("er", "or", "ist", "ian", "man", "woman", "men", "women")


def is_person_noun(lemma: str) -> bool:
    """True where the singular noun `lemma` (lower case) stands for a person, by a list or by its ending."""
    if is_listed(lemma) or lemma in PERSON_PLURALS:
        return True
    last = lemma.rpartition("-")[2]
    if last != lemma:
        return is_person_noun(last)
    return lemma.endswith(_ENDINGS) and len(lemma) > 5 and lemma not in _NOT_PEOPLE
