"""Voters whom a side is told to have: "won the backing of 37 members", "a motion backed by five", "17 supporters"."""

from spacy.tokens import Token

from wirefacts.stages.quantities.figures import Figure
from wirefacts.stages.quantities.grammar import following, object_of, preceding, subject_of
from wirefacts.stages.quantities.rules_leanings import AGAINST_VERBS, FOR_VERBS, Stance
from wirefacts.stages.quantities.rules_people import is_person_noun
from wirefacts.stages.quantities.rules_votes import BODIES
from wirefacts.syntax.clauses import is_passive
from wirefacts.syntax.phrases import NOMINAL

_SUPPORT = frozenset(
    "support backing vote ballot approval endorsement assent signature confidence blessing consent".split()
)
_TAKERS: dict[str, Stance] = {
    **dict.fromkeys("supporter backer".split(), "for"),
    **dict.fromkeys("opponent dissenter objector dissentient".split(), "against"),
    "abstainer": "abstain",
}
_HAVING = frozenset(
    "win have get secure gain receive attract muster draw obtain lose need keep find command enjoy take".split()
)
_UNTOLD = frozenset({"need", "lose"})
_GOING_ON = frozenset({"to", "votes", "-", "–", "‑", "against", "/"})
"""What goes on with a score: "carried by 11-2"."""
_BACK = 3


def backing(figure: Figure, counted: Token | None) -> tuple[Stance, Token] | None:
    """The side of those whom `figure` counts (`counted`, their noun, None for a bare number), and whom or what they back."""
    if counted is not None and counted.lemma_.lower() in _TAKERS:
        verb = next((w for w in preceding(figure.first, _BACK) if w.lemma_.lower() in _HAVING), None)
        whose = _owner(verb) if verb is not None else _of(counted)
        return None if whose is None else (_TAKERS[counted.lemma_.lower()], whose)
    if counted is not None and counted.lemma_.lower() not in BODIES and not is_person_noun(counted.lemma_.lower()):
        return None
    led = next(preceding(figure.first, 1), None)
    if led is not None and led.lower_ in {"just", "only"}:
        led = next(preceding(led, 1), None)
    if led is None or led.lower_ not in {"of", "from", "by"}:
        return None
    return _by(led, counted) if led.lower_ == "by" else _support(led)


def _support(of: Token) -> tuple[Stance, Token] | None:
    """Of "won the support of 37 members", with whose it is."""
    noun = next(preceding(of, 1), None)
    if noun is None or noun.lemma_.lower() not in _SUPPORT:
        return None
    verb = next((w for w in preceding(noun, 5) if w.pos_ in {"VERB", "AUX"}), None)
    if verb is None or verb.lemma_.lower() not in _HAVING - _UNTOLD:
        return None
    whose = _owner(verb)
    return None if whose is None else ("for", whose)


def _by(by: Token, counted: Token | None) -> tuple[Stance, Token] | None:
    """Of "backed by five", "was opposed by three members"; not of "by five to three"."""
    last = counted if counted is not None else by.nbor()
    if any(word.lower_ in _GOING_ON or word.like_num for word in following(last, 1)):
        return None
    verb = next((w for w in preceding(by, 2) if w.tag_ == "VBN" or w.lower_ == "backed"), None)
    if verb is None or verb.lemma_.lower() not in FOR_VERBS | AGAINST_VERBS:
        return None
    stance: Stance = "against" if verb.lemma_.lower() in AGAINST_VERBS else "for"
    if is_passive(verb) and (put := subject_of(verb)) is not None:
        return stance, put
    before = next(preceding(verb, 1), None)
    if before is not None and before.text == ",":
        before = next(preceding(before, 1), None)
    if before is None or before.pos_ not in NOMINAL:
        return None
    return stance, verb.head if verb.dep_ == "acl" and verb.head.pos_ in NOMINAL else before


def _owner(verb: Token) -> Token | None:
    found = subject_of(verb)
    if found is not None and found.lower_ in {"which", "that", "who"} and verb.dep_ == "relcl":
        found = verb.head
    return found if found is not None and found.pos_ in NOMINAL else None


def _of(counted: Token) -> Token | None:
    after = next(following(counted, 1), None)
    return object_of(after) if after is not None and after.lower_ == "of" else None
