"""What a clause says of its own happening: that it took place, did not, may, or will."""

from spacy.tokens import Token

from wirefacts.records.parts import Factuality
from wirefacts.syntax.clauses import LEVELS, REPROACHING, is_negated, own_subject

_MODALS = frozenset("may might could can should must ought ca".split())
_FUTURE = frozenset("will shall 'll ’ll wo".split())
_UNREAL = frozenset("if unless whether".split())
_INTENT = frozenset(
    "plan intend expect want hope aim schedule position poise favor favour tip slate seek agree promise vow "
    "pledge threaten offer prepare decide set ask urge propose consider ready wish attempt try arrange due "
    "demand order request plot invite need pressure push wait vie compete campaign suit count struggle suppose".split()
)
_WISHING = frozenset("want wish need hope ask urge demand".split())
_BIDDING = frozenset("tell advise instruct encourage remind beg implore".split())
"""Verbs of telling somebody to do what they may not have done."""
_EXPECTING = frozenset("expect suppose schedule set slate plan intend tip position poise prepare due".split())
_ORDINALS = frozenset("first second third last only latest".split())
""" "The first woman to win": who is singled out by it did it."""
_WHENEVER = frozenset({"when", "once", "until", "before", "after"})
_DENIAL = frozenset("deny refuse decline fail avoid refute prevent stop without instead neglect forget".split())
_SPEECH = frozenset(
    "say state announce promise vow pledge warn threaten declare tell add indicate confirm claim".split()
)
_PLANS = frozenset(
    "plan promise decision intention agreement vow pledge offer bid effort attempt proposal move order threat".split()
)
_WEIGHING = frozenset(
    "pick choose predict forecast discuss consider contemplate imagine suggest "
    "recommend advocate oppose support risk favor favour envision".split()
)
_ABSTRACT = frozenset("on of about toward towards at from to against into for".split())
_LIKELY = frozenset("likely expected ready set due scheduled willing poised prepared eager keen free unlikely".split())


def factuality(verb: Token) -> Factuality:
    """What the clause itself says of the happening at `verb`: asserted, negated, possible or planned.

    Looks at the verb's own auxiliaries and negation, at a conjunction that makes it unreal, and at what governs it
    ("planned to meet", "failed to win", "a promise to sign"). Never `reported`: who vouches for it is not the clause's
    business.
    """
    asked = verb
    for _ in range(LEVELS):
        answer = _shown(asked) or _above(asked)
        if not isinstance(answer, Token):
            return answer
        asked = answer
    return "asserted"


def _shown(verb: Token) -> Factuality | None:
    """What the verb's own words show; None where they show nothing."""
    own = _helpers(verb)
    if is_negated(verb):
        return "possible" if own & (_MODALS | {"would", "'d", "’d"}) else "negated"
    if own & _UNREAL or own & _MODALS or _inverted(verb):
        return "possible"
    if own & _FUTURE or (own & _WHENEVER and own & {"is", "are"}):
        return "planned"
    if own & {"would", "'d", "’d"}:
        return "planned" if verb.dep_ == "ccomp" and verb.head.lemma_ in _SPEECH else "possible"
    return None


def _inverted(verb: Token) -> bool:
    """ "Had the plan failed, he would ...": no more than supposed."""
    own = own_subject(verb)
    if own is None or verb.dep_ == "ROOT" or own.i > verb.i:
        return False
    return any(
        c.dep_ == "aux" and c.lower_ in {"had", "were", "should"} and c.i < own.left_edge.i for c in verb.children
    )


def _asks(verb: Token) -> bool:
    """True for a question, whatever break or closing mark follows it; one that is quoted behind the verb is another's."""
    last, quoted = verb.right_edge, False
    while last.i > verb.i and (last.is_space or last.is_quote):
        quoted = quoted or last.is_quote
        last = last.nbor(-1)
    own = not quoted or not any(t.is_quote for t in verb.doc[verb.i + 1 : last.i])
    return last.text == "?" and own


def _helpers(verb: Token) -> set[str]:
    return {child.lower_ for child in verb.children if child.dep_ in {"aux", "auxpass", "mark", "advmod"}}


def _above(verb: Token) -> Factuality | Token:
    """What governs the verb says of it, or the verb above that is to be asked next."""
    governor, own = verb.head, _helpers(verb)
    if verb.dep_ == "csubj" and verb.tag_ == "VBG":
        return "possible"
    if governor == verb:
        return "possible" if _asks(verb) else "asserted"
    if verb.dep_ == "conj":
        shares = governor.pos_ in {"VERB", "AUX"} and verb.tag_ in {"VB", "VBG"} and not own - {"to", "not"}
        return governor if shares else "asserted"
    if verb.dep_ == "xcomp" and governor.lemma_ in _DENIAL:
        return "negated"
    if verb.dep_ == "ccomp" and governor.lemma_ in {"deny", "refute"}:
        apart = verb.i < governor.i and any(t.text == ";" for t in verb.doc[verb.i : governor.i])
        return "asserted" if apart else "negated"
    if "to" in own and verb.dep_ in {"xcomp", "advcl", "ccomp"} and _is_asked(governor, verb):
        return "possible"
    infinitive = "to" in own or (verb.tag_ == "VB" and verb.dep_ in {"xcomp", "ccomp"})
    gerund = verb.tag_ == "VBG" and not own and verb.dep_ in {"xcomp", "pcomp", "advcl", "ccomp"}
    return _governed(governor) if infinitive or gerund else "asserted"


def _is_asked(governor: Token, verb: Token) -> bool:
    """True for "urged her to resign", "called on him to quit": what one wants another to do."""
    if governor.lemma_ == "call":
        return any(c.dep_ == "prep" and c.lower_ in {"on", "for", "upon"} and c.i < verb.i for c in governor.children)
    if governor.lemma_ not in _INTENT | _BIDDING:
        return False
    wished = verb.dep_ == "ccomp" and governor.lemma_ in _WISHING and own_subject(verb) is not None
    return wished or any(
        (c.dep_ == "dobj" or (c.dep_ == "nsubjpass" and governor.lemma_ not in _EXPECTING)) and c.i < verb.i
        for c in governor.children
    )


def _governed(governor: Token) -> Factuality | Token:
    """Of an infinitive or gerund under `governor`."""
    lemma = governor.lemma_.lower()
    if lemma in _DENIAL:
        return "negated"
    if governor.pos_ in {"NOUN", "PROPN"}:
        singled_out = any(c.tag_ == "JJS" or c.lower_ in _ORDINALS for c in governor.lefts)
        return "asserted" if singled_out else "planned" if lemma in _PLANS else "possible"
    if governor.pos_ == "ADJ" and governor.lower_ != "able":
        unreal = (
            is_negated(governor) or _shown(governor.head) in {"possible", "negated"} or governor.lower_ not in _LIKELY
        )
        return "possible" if unreal else "planned"
    if lemma in _WEIGHING or (lemma in {"have", "get"} and governor.tag_ in {"VBP", "VBZ", "VB"}):
        return "possible"
    if lemma in _INTENT or governor.lower_ == "going" or (lemma == "be" and governor.pos_ == "AUX"):
        return "possible" if is_negated(governor) else "planned"
    if governor.pos_ == "ADP":
        if governor.lower_ in _ABSTRACT and governor.head.lemma_ not in REPROACHING:
            return "possible"
        governor = governor.head
    return governor if governor.pos_ in {"VERB", "AUX"} else "asserted"
