"""What a roll call decides: the verb that tells it, and the measure, person or step that it is about."""

from itertools import takewhile

from spacy.tokens import Token

from wirefacts.stages.quantities.brought import (
    NO_MEASURE,
    aim_of,
    answered,
    beaten_by,
    describes,
    given_to,
    put,
    ruled_on,
    urging,
)
from wirefacts.stages.quantities.falling import falls
from wirefacts.stages.quantities.grammar import above, following, preceding, subject_of, verb_before
from wirefacts.stages.quantities.measure_phrases import LONGEST
from wirefacts.stages.quantities.rules_people import is_person_noun
from wirefacts.stages.quantities.rules_votes import (
    AHEAD_VERBS,
    MATTERS,
    MEASURES,
    OPPOSING_VERBS,
    PASS_VERBS,
    PICK_VERBS,
    REJECT_VERBS,
    TRIGGERS,
    VAGUE,
)
from wirefacts.syntax.clauses import SUBJECTS, is_passive, objects
from wirefacts.syntax.tallies import behind_tally
from wirefacts.syntax.titles import singular

_ELECTING = frozenset({"elect", "re-elect", "reelect", "appoint", "nominate"})
_STEPS = frozenset({"vote", "agree", "decide", "resolve", "refuse", "decline", "choose", "opt", "move"})
"""Verbs whose infinitive is the step decided on: "voted to sell the hall"."""
_OPTING = frozenset("choose opt decide elect".split())
_SACKING = frozenset("expel remove oust dismiss impeach censure suspend confirm appoint elect keep".split())
_OUSTING = frozenset("expel remove oust dismiss sack suspend unseat".split())
_NO_DECISION = (
    AHEAD_VERBS
    | PICK_VERBS - PASS_VERBS
    | frozenset("tell report announce add have be do hold meet call count lose vote get draw muster".split())
)
_SPLITTING = frozenset("vote rule decide agree split divide hold find tie deadlock deadlocke deadlocked side".split())
"""Verbs of voting, whose measure is brought by a preposition or a clause."""
_AGAINST = frozenset("vote rule decide go split side divide".split())
_OBTAINING = frozenset("be receive get win garner muster attract draw".split())
"""Verbs that tell what votes a measure got."""
_HOLDING = frozenset("rule hold find decide".split())
_INFLICTING = frozenset({"inflict", "suffer", "defeat", "outvote"})
_LETTING = frozenset("let allow permit want order keep see".split())
"""Verbs by which something is let happen: "let the operation go ahead"."""
_DOWN_OUT = frozenset({"down", "out"})
_AWAY = {
    **dict.fromkeys("vote turn strike throw put shout".split(), _DOWN_OUT),
    **dict.fromkeys("send hand".split(), frozenset({"back"})),
    "go": frozenset({"down"}),
    "rule": frozenset({"out"}),
    "call": frozenset({"off"}),
    "beat": frozenset({"back", "off"}),
}
"""Verbs that reject with an adverb, and which."""
_APART = 6
"""Words between such a verb and its adverb."""
_FAR_BACK = 140
"""The same where the sides are sure to be those of a vote."""
_AIM_REACH = 18
"""Words behind "voted" within which its infinitive begins: "voted 67-49, with four abstentions, last week to move"."""
_BACK = 60
"""Words before a roll call in which the measure is looked for when its own sentence names none."""


def trigger_of(token: Token) -> Token | None:
    """The verb that tells the vote: above the number, or else the nearest before it in its sentence."""
    governing = next((ancestor for ancestor in above(token) if _tells(ancestor)), None)
    if governing is not None and (governing.i < token.i or not _aside(token)):
        return governing
    ahead = takewhile(lambda word: word.lower_ != "but", following(token, 12))
    for word in (*preceding(token, 40), *ahead):
        voters = word.i > token.i and word.tag_ == "VBG"
        if _tells(word) and not voters:
            return word
    return None


def _aside(number: Token) -> bool:
    """True for the 52 of "the house, which approved a motion, 52-7, chose Roe": told of the clause before it."""
    before = number.nbor(-1) if number.i else number
    told = next((word for word in preceding(number, 20) if _tells(word)), None)
    return before.text == "," and told is not None and told.dep_ == "relcl"


def _tells(word: Token) -> bool:
    """True for verbs that tell the outcome of a vote, "struck down" and "sent back" among them."""
    lemma = word.lemma_.lower()
    return word.pos_ == "VERB" and (lemma in TRIGGERS or _turned(word) or (lemma in _OPTING and _opts(word)))


def _opts(verb: Token) -> bool:
    """True for "chose to keep the dairy"."""
    return any(child.dep_ == "xcomp" and _infinitive(child) for child in verb.rights)


def _turned(verb: Token) -> bool:
    """True for "voted down", "threw it out", "sent the bill back"."""
    away = _AWAY.get(verb.lemma_.lower(), frozenset())
    return any(c.lower_ in away and c.dep_ in {"prt", "advmod", "prep"} and c.i - verb.i < _APART for c in verb.rights)


def decision_of(number: Token) -> Token | None:
    """Any verb of the clause before `number` that does something to something: "renewed the subsidy, four to three"."""
    for word in (*above(number), *preceding(number, 40)):
        if word.pos_ != "VERB" or word.i > number.i or word.lemma_.lower() in _NO_DECISION or word.dep_ == "relcl":
            continue
        if _inside(word):
            continue
        if _of_verb(word) is not None:
            return word
    return None


def rejects(verb: Token) -> bool:
    """True where most votes were against: "rejected", "voted down", "threw out", "refused", "voted to reject"."""
    lemma = verb.lemma_.lower()
    if (above_it := _voting_so(verb)) is not None:
        return above_it.lemma_.lower() in REJECT_VERBS | {"deny"}
    if lemma in _INFLICTING and beaten_by(verb) is not None:
        return True
    if lemma in REJECT_VERBS or (lemma == "say" and verb.i + 1 < len(verb.doc) and verb.nbor().lower_ == "no"):
        return True
    if _turned(verb) or (lemma in _SPLITTING and falls(verb)):
        return True
    if lemma in _OUSTING and any(goal.pos_ == "PROPN" or is_person_noun(goal.lemma_.lower()) for goal in objects(verb)):
        return True
    if lemma in _AGAINST and any(c.dep_ == "prep" and c.lower_ == "against" for c in verb.rights):
        return True
    step = _step(verb) if lemma in {"vote", "agree", "decide", "resolve"} else None
    return step is not None and step.lemma_.lower() in REJECT_VERBS


def _voting_so(verb: Token) -> Token | None:
    """The denying of "denied a permit, voting 5-0": what was done by the vote that a participle tells."""
    if verb.lower_ != "voting" or verb.dep_ != "advcl" or verb.head.i > verb.i or aim_of(verb) is not None:
        return None
    bare = not any(c.dep_ in {"xcomp", "ccomp"} for c in verb.rights)
    return verb.head if bare and verb.head.pos_ == "VERB" and next(iter(objects(verb.head)), None) is not None else None


def measure_of(number: Token, trigger: Token | None) -> Token | None:
    """What was voted on: the verb's object, the passive's subject, the aim of "voted to approve", or the last one named."""
    if (trigger is None or trigger.lemma_.lower() not in TRIGGERS) and (elected := _elected(number)) is not None:
        return elected
    found = _of_verb(trigger) if trigger is not None else None
    if found is not None and found.pos_ != "PRON":
        return found
    if trigger is None and (behind := _decided_after(number)) is not None:
        return behind
    if trigger is None or found is not None or trigger.i > number.i or trigger.lemma_.lower() == "vote":
        decision = decision_of(number)
        told = _of_verb(decision) if decision is not None and decision != trigger else None
        if told is not None and told.pos_ not in {"PRON", "PROPN"} and told.i < number.i:
            return told
    return _last_measure(number) or found


def told_before(number: Token) -> Token | None:
    """What the verbs before `number` decide in its sentence, nearest first; failing that, the measure told last."""
    for word in preceding(number):
        if word.pos_ not in {"VERB", "AUX"} or word.dep_ in {"aux", "auxpass", "relcl"} or describes(word):
            continue
        if word.lemma_.lower() in _ELECTING and (elected := _elected(number)) is not None:
            return elected
        step = _infinitive(word) and verb_before(word, _STEPS, 14) is not None
        if word.lemma_.lower() not in _NO_DECISION - TRIGGERS and not step and not _inside(word):
            found = _of_verb(word)
            if found is not None and found.pos_ != "PRON" and (found.i < number.i or found.pos_ == "VERB"):
                return found
        put = subject_of(word) if is_passive(word) or word.lemma_.lower() in _OBTAINING else None
        if put is not None and put.lemma_.lower() in MEASURES | MATTERS | VAGUE | {"vote"} and put.i < number.i:
            return put
    return _last_measure(number) or _last_measure(number, wide=True)


def decided_by(verb: Token) -> Token | None:
    """What a body decides by `verb`; None where the verb tells of no decision."""
    if verb.lemma_.lower() in _NO_DECISION - TRIGGERS and urging(verb) is None:
        return None
    found = _of_verb(verb)
    return None if found is None or found.pos_ == "PRON" else found


def _inside(word: Token) -> bool:
    """True for the infinitive of a noun: "a bill to open the beaches"."""
    return _infinitive(word) and word.i > 1 and word.nbor(-2).pos_ in {"NOUN", "PROPN"}


def _elected(number: Token) -> Token | None:
    """Who was elected by votes in favour and against."""
    verb = verb_before(number, _ELECTING, 20)
    if verb is None:
        return None
    found = subject_of(verb) if is_passive(verb) else next(iter(objects(verb)), None)
    if found is not None and found.is_lower and singular(found.lower_):
        found = next((c for c in found.lefts if c.dep_ in {"compound", "nmod"} and c.tag_ == "NNP"), None)
    return found if found is not None and found.pos_ in {"PROPN", "PRON"} else None


def _step(verb: Token) -> Token | None:
    """The infinitive or clause that is voted on."""
    for child in verb.rights:
        if child.dep_ in {"xcomp", "advcl", "ccomp", "acl"} and child.pos_ == "VERB" and child.lemma_ != verb.lemma_:
            return child
    reach = _AIM_REACH if verb.lemma_ == "vote" else LONGEST
    return next((word for word in following(verb, reach) if _infinitive(word) and word.head.pos_ != "VERB"), None)


def _infinitive(word: Token) -> bool:
    return word.tag_ == "VB" and any(child.lower_ == "to" for child in word.lefts)


def _of_verb(verb: Token) -> Token | None:
    lemma = verb.lemma_.lower()
    if lemma == "say":
        return answered(verb)
    if (above_it := _voting_so(verb)) is not None:
        return next(iter(objects(above_it)), None)
    if (urged := urging(verb) or _overcome(verb, lemma)) is not None:
        return urged
    step = _step(verb) if lemma in _STEPS else None
    if step is not None:
        thing = next(iter(objects(step)), None)
        whole = thing is None or step.lemma_.lower() not in TRIGGERS | _SACKING | {"accept"}
        return step if whole else thing
    if lemma in _SPLITTING and not (_turned(verb) and objects(verb)):
        return aim_of(verb) or put(verb) or (ruled_on(verb) if lemma in _HOLDING else None)
    own_subjects = [c for c in verb.children if c.dep_ in SUBJECTS]
    if verb.dep_ in {"relcl", "acl"} and any(c.tag_ not in {"WDT", "WP"} for c in own_subjects):
        passed = [o for o in objects(verb) if o.tag_ not in {"WDT", "WP"}]
        return passed[0] if passed else verb.head
    own = [o for o in objects(verb) if not o.like_num and (o.lemma_.lower() not in NO_MEASURE or _vetoed(o, lemma))]
    if own:
        return given_to(verb, own[0]) or own[0]
    if (behind := behind_tally(verb)) is not None:
        return behind
    gerund = next((c for c in verb.rights if c.dep_ in {"xcomp", "ccomp"} and c.tag_ == "VBG"), None)
    if gerund is not None and lemma in TRIGGERS | OPPOSING_VERBS:
        return gerund
    if lemma in _LETTING:
        let = (c for c in verb.rights if c.dep_ == "ccomp")
        return next(
            (noun for step in let for noun in step.lefts if noun.dep_ in SUBJECTS and noun.pos_ == "NOUN"), None
        )
    holder = subject_of(verb)
    if holder is None or holder.lemma_.lower() in NO_MEASURE or holder.like_num:
        return None
    voted = lemma in TRIGGERS or (rejects(verb) and is_passive(verb)) or holder.lemma_.lower() in MEASURES
    return holder if voted else None


def _overcome(verb: Token, lemma: str) -> Token | None:
    """The overriding of a veto, and the government that was defeated."""
    if lemma in {"override", "overrode"} and any(o.lemma_.lower() == "veto" for o in objects(verb)):
        return verb
    return beaten_by(verb) if lemma in _INFLICTING else None


def _vetoed(goal: Token, lemma: str) -> bool:
    """True for the veto of "rejected the president's veto", which is what was voted on."""
    return goal.lemma_.lower() == "veto" and lemma in {"reject", "sustain", "uphold"}


def _last_measure(number: Token, *, wide: bool = False) -> Token | None:
    """The measure told last before `number`; `wide`: from further back, and anything that is voted on at times."""
    doc, held = number.doc, None
    voted = MEASURES | MATTERS if wide else MEASURES
    for at in range(number.i, max(-1, number.i - (_FAR_BACK if wide else _BACK)), -1):
        word = doc[at]
        if word.lower_ == "referendum" or (word.lower_ == "deal" and at and doc[at - 1].lower_ in {"great", "good"}):
            held = held or (word if word.lower_ == "referendum" else None)
            continue
        if word.lemma_.lower() in voted and word.pos_ in {"NOUN", "PROPN"} and word.dep_ != "compound":
            return word
        if word.pos_ == "VERB" and at < number.i and (word.lemma_.lower() in TRIGGERS or rejects(word)):
            told = _of_verb(word)
            if told is not None and (told.pos_ == "NOUN" or (wide and told.pos_ == "VERB")):
                return told
    return held


def _decided_after(number: Token) -> Token | None:
    """What is decided by a verb behind the number that begins its sentence: "By 17-0, the staff agreed to move"."""
    if any(
        word.pos_ in {"VERB", "AUX"} or word.dep_ in SUBJECTS or word.pos_ == "PROPN" for word in preceding(number, 10)
    ):
        return None
    for word in following(number, _BACK):
        if word.pos_ == "VERB" and word.dep_ not in {"relcl", "acl"} and (decided := decided_by(word)) is not None:
            return decided
    return None
