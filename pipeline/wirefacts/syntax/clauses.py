"""Verbs and what belongs to them."""

from spacy.tokens import Token

from wirefacts.syntax.denials import is_nobody, joined_in_denial
from wirefacts.syntax.disguised import is_disguised, names_somebody
from wirefacts.syntax.mislaid import aged, before_finite, taken_for_subject
from wirefacts.syntax.phrases import NOMINAL, conjuncts
from wirefacts.syntax.tallies import behind_tally

SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj"})
OBJECTS = frozenset({"dobj", "dative", "attr", "oprd"})
LEVELS = 16
"""Verbs above one another that are climbed: deeper than any sentence needs, a bound against run-on text."""
_COMPLEMENTS = frozenset({"ccomp", "xcomp", "prep", "prt"})
_BE = frozenset("was were been being is are be 's ’s".split())
_HAVE = frozenset("has have had having 've ’ve".split())
_SHARING = frozenset({"conj", "xcomp", "advcl", "pcomp", "prep", "aux", "acomp", "dep"})
REPROACHING = frozenset(
    "congratulate praise thank accuse blame convict arrest charge criticize criticise suspect sentence fire "
    "credit fault jail punish forgive honor honour reward indict acquit clear condemn investigate guilty".split()
)
_MEANS = frozenset("video phone telephone radio letter post mail text vote votes margin acclamation ballot".split())
"""What it is done by, and not whom: "briefed by video by Roe"."""
_INTRANSITIVE = frozenset("concede resign die testify protest march rally".split())
"""Verbs whose bare participle is no passive: "her rival, Ann Roe, conceded"."""
_TAG = 2
"""Words before the state of "R-Ohio"."""
_OBJECT_CONTROL = frozenset(
    "ask urge tell order force allow help invite advise convince persuade want permit enable encourage "
    "require compel let make expect pressure push beg instruct lead cause get prompt authorize authorise "
    "direct".split()
)


def is_passive(verb: Token) -> bool:
    """True for "was elected", a bare participle ("candidates elected in May", "Convicted of fraud, he left") and one
    coordinated with a passive ("was arrested and charged")."""
    if any(child.dep_ in {"nsubjpass", "auxpass", "csubjpass"} for child in verb.children):
        return True
    for _ in range(LEVELS):
        if verb.dep_ != "conj" or verb.tag_ != "VBN" or _has_frame(verb):
            break
        verb = verb.head
        if any(child.dep_ in {"nsubjpass", "auxpass", "csubjpass"} for child in verb.children):
            return True
    if verb.tag_ != "VBN" or is_disguised(verb) or verb.lemma_ in _INTRANSITIVE:
        return False
    if any(c.dep_ == "aux" and c.lemma_ == "have" for c in verb.lefts) and any(c.dep_ == "dobj" for c in verb.rights):
        return False
    if verb.dep_ == "acl":
        return True
    helpers = {c.lower_ for c in verb.children if c.dep_ == "aux"}
    if any(c.dep_ == "agent" for c in verb.children):
        return not helpers & _HAVE or bool(helpers & _BE)
    if any(c.dep_ == "aux" and c.lower_ in _BE for c in verb.children):
        return not any(c.dep_ == "dobj" for c in verb.rights)
    if verb.dep_ == "acomp" and verb.head.lemma_ == "be":
        return True
    return verb.dep_ in {"relcl", "advcl", "xcomp", "pcomp", "ccomp"} and not _has_frame(verb)


def _has_frame(verb: Token) -> bool:
    """True where an auxiliary, a subject or an object shows the verb to have a voice of its own."""
    return any(c.dep_ in {"aux", "nsubj", "dobj"} for c in verb.children)


def subject(verb: Token) -> Token | None:
    """Who does the verb (or suffers it, in the passive): its own subject, or the one it shares with its governor.

    A relative pronoun is followed to the noun it stands for; of an infinitive after "asked her", "her" is the subject.
    """
    start = verb
    for _ in range(LEVELS):
        own = own_subject(verb) or aged(verb)
        if own is not None:
            return _antecedent(verb, own)
        if verb.dep_ == "acl" or (verb.dep_ == "relcl" and verb.tag_ == "VBN"):
            return verb.head
        controller = _controller(verb)
        if controller is not None:
            return controller
        if verb.head == verb or verb.dep_ not in _SHARING:
            break
        verb = verb.head
    return _before_auxiliary(start) or before_finite(start)


def _controller(verb: Token) -> Token | None:
    """Whose doing it is where another verb's object does it: "asked her to leave", "congratulated him on winning"."""
    if verb.dep_ == "xcomp" and verb.head.lemma_ in _OBJECT_CONTROL and not is_passive(verb.head):
        return next((c for c in verb.head.children if c.dep_ in {"dobj", "dative"} and c.i < verb.i), None)
    if verb.dep_ in {"xcomp", "advcl"} and verb.head.lemma_ == "call":
        return next((t for t in prepositional(verb.head, "on", "upon") if t.i < verb.i), None)
    governor = verb.head.head
    if (
        verb.dep_ == "pcomp"
        and governor.lemma_ in REPROACHING
        and verb.head.lower_ in {"on", "for", "of", "with", "in"}
    ):
        return next((c for c in governor.children if c.dep_ in {"dobj", "nsubjpass"} and c.i < verb.i), None)
    return None


def _before_auxiliary(verb: Token) -> Token | None:
    """Repairs a passive left without a subject: the noun right before its first auxiliary."""
    helpers = [c for c in verb.children if c.dep_ in {"aux", "auxpass"} and c.i < verb.i]
    if not helpers:
        return None
    own = next((g for c in helpers for g in c.children if g.dep_ in SUBJECTS), None)
    if own is not None:
        return own
    first = helpers[0].i
    if not any(c.dep_ == "auxpass" for c in helpers) or verb.doc[first].is_sent_start:
        return None
    noun = verb.doc[first - 1]
    return noun if noun.pos_ in {"NOUN", "PROPN", "NUM"} else None


def own_subject(verb: Token) -> Token | None:
    """The subject that hangs on `verb` itself; of two (a parser's slip) the nearer before it."""
    found = [c for c in verb.children if c.dep_ in SUBJECTS]
    before = [c for c in found if c.i < verb.i]
    return before[-1] if before else found[0] if found else None


def _antecedent(verb: Token, own: Token) -> Token:
    if own.tag_ not in {"WP", "WDT"}:
        return own
    clause_head = verb.head if verb.dep_ == "conj" else verb
    if clause_head.dep_ == "relcl" and clause_head.head.pos_ in NOMINAL:
        return clause_head.head.head if _is_affiliation(clause_head.head) else clause_head.head
    return own


def _is_affiliation(token: Token) -> bool:
    """True for the Ohio of "Ann Roe, R-Ohio, who won": the clause is about her."""
    if token.dep_ != "appos" or token.i < _TAG or token.nbor(-1).text not in {"-", "–"}:
        return False
    return token.nbor(-2).text in {"R", "D", "I"} and token.head.i < token.i - _TAG


def doers(verb: Token) -> list[Token]:
    """Who does it, whatever the voice: the subject or a passive's "by" phrase, with conjuncts, in text order."""
    found = by_agent(verb) if is_passive(verb) else subject(verb)
    if found is not None and verb.dep_ == "relcl" and verb.head == found and _told_apart(found):
        return [found]
    return [] if found is None else _with_twin(verb, found)


def _with_twin(verb: Token, found: Token) -> list[Token]:
    """`found` with its conjuncts, and those of a subject before it that the parser left beside it: "Ann Roe, 22, of Mill
    Road, and Bob Poe, 24, of no fixed address, were jailed"."""
    heads = conjuncts(found)
    for other in verb.lefts:
        if other.i < found.i and other.dep_ in SUBJECTS and other.dep_ == found.dep_:
            last = next((c for c in reversed(list(other.rights)) if c.dep_ != "punct"), None)
            if last is not None and last.dep_ == "cc" and last.i < found.i:
                return sorted({*conjuncts(other), *heads}, key=lambda t: t.i)
    return heads


def _told_apart(noun: Token) -> bool:
    """True for Doe in "Roe, who won, and Doe, who withdrew": each has a clause of its own."""
    return noun.dep_ == "conj" and any(c.dep_ == "relcl" for c in noun.head.children)


def sufferers(verb: Token) -> list[Token]:
    """To whom it is done, whatever the voice, with conjuncts, in text order.

    A passive's subject; the object; the object shared with a coordinated verb ("arrested and questioned the man"); the
    noun that an objective relative clause hangs on ("the bill the house passed").
    """
    if is_passive(verb):
        found = subject(verb)
        return [] if found is None else _with_twin(verb, found)
    given = [c for c in verb.children if c.dep_ == "dobj"]
    direct = next((c for c in given if not c.like_num), given[0] if given else None)
    if direct is None:
        direct = next((c for c in verb.rights if c.dep_ == "oprd" and names_somebody(c)), None)
    if direct is None:
        direct = taken_for_subject(verb) or behind_tally(verb)
    if direct is not None:
        relative = (
            (direct.tag_ in {"WP", "WDT"} or direct.lower_ == "that") and direct.i < verb.i and verb.dep_ == "relcl"
        )
        return [verb.head] if relative else conjuncts(direct)
    if any(c.dep_ in _COMPLEMENTS for c in verb.children):
        return []
    own = own_subject(verb)
    if verb.dep_ == "relcl" and own is not None and own.tag_ not in {"WP", "WDT"}:
        return [verb.head]
    shared = next((c for c in verb.children if c.dep_ == "conj" and c.pos_ == "VERB" and own_subject(c) is None), None)
    common = None if shared is None else next((c for c in shared.children if c.dep_ == "dobj"), None)
    return [] if common is None else conjuncts(common)


def by_agent(verb: Token) -> Token | None:
    """The noun of a passive's "by" phrase."""
    found: Token | None = None
    for child in verb.children:
        if child.dep_ == "agent" or (child.dep_ == "prep" and child.lower_ == "by" and verb.tag_ == "VBN"):
            found = next((o for o in child.children if o.dep_ == "pobj"), None)
            if found is None or found.lower_ not in _MEANS:
                break
    return found


def objects(verb: Token) -> list[Token]:
    """Direct and indirect objects, in text order, without the conjuncts."""
    return [child for child in verb.rights if child.dep_ in OBJECTS and child.pos_ in NOMINAL]


def prepositional(verb: Token, *prepositions: str) -> list[Token]:
    """Objects of the verb's (or noun's) prepositions of that wording, in text order."""
    wanted = set(prepositions)
    around = [*verb.children, *verb.head.rights] if is_disguised(verb) else verb.children
    marks = [c for c in around if c.dep_ in {"prep", "dative", "agent"} and c.lower_ in wanted]
    return [o for c in marks for o in c.children if o.dep_ == "pobj"]


def is_negated(verb: Token) -> bool:
    """True where the clause of `verb` carries a negation: "did not", "never", "no deaths were", "neither wrote nor called"."""
    if verb.dep_ == "conj" and joined_in_denial(verb):
        return True
    for child in verb.children:
        if child.dep_ == "neg" or child.lower_ in {"never", "n't", "n’t", "neither"}:
            return True
        if child.dep_ in SUBJECTS | OBJECTS and any(is_nobody(d) for d in child.children):
            return True
    return False
