"""Happenings told by a noun whose verb only carries it: "held a protest", "brought charges against", "made four arrests"."""

from collections.abc import Callable, Iterator

from spacy.tokens import Doc, Token

from wirefacts.stages.events.case import Case, Happening
from wirefacts.stages.events.nouns import is_bodily
from wirefacts.syntax.clauses import prepositional
from wirefacts.syntax.parties import is_party
from wirefacts.syntax.people import People

_AGAINST = frozenset("against over to demanding".split())
_STAGED = "hold stage mount organize organise lead begin join launch attend".split()
_WAGED = "launch mount stage conduct lead".split()
_LODGED = "bring file lodge press lay announce".split()
_WON = "win receive get earn secure gain have land".split()


def of_carried(doc: Doc, people: People) -> Iterator[Happening]:
    """Happenings in text order."""
    for noun in doc:
        rule = _RULES.get(noun.lemma_.lower()) if noun.tag_ in {"NN", "NNS"} else None
        if rule is None or noun.dep_ not in {"dobj", "nsubjpass"} or noun.head.pos_ != "VERB":
            continue
        verbs, read = rule
        if noun.head.lemma_.lower() in verbs and people.in_prose(noun.i):
            found = read(Case(people, noun.head, electoral=False), noun)
            if found is not None:
                yield found


def _by(case: Case) -> tuple[Token, ...]:
    return case.prep("by") if case.passive else case.doers


def _protest(case: Case, noun: Token) -> Happening | None:
    """ "Nurses staged a walkout"; a rally or a march is one where it is held against something."""
    if noun.lemma_ in {"rally", "march"} and not any(c.lower_ in _AGAINST for c in (*noun.rights, *case.verb.rights)):
        return None
    agents = tuple(
        t for t in _by(case) if case.counted((t,)) or t.tag_ == "NNS" or is_party(case.people, t, places=False)
    )
    return case.made("protest", agents, (), 0.7) if agents or case.passive else None


def _attack(case: Case, noun: Token) -> Happening | None:
    """ "Rebels launched an attack on the town"."""
    if case.verb.lemma_ == "carry" and not case.has("out"):
        return None
    struck = tuple(
        t
        for t in (*prepositional(noun, "on", "against"), *case.prep("on", "against"))
        if t.pos_ in {"NOUN", "PROPN"} and t.ent_type_ not in {"DATE", "TIME"}
    )
    agents = case.actors(_by(case))
    if not struck or not agents or not is_bodily(case.people, noun, (*agents, *struck)):
        return None
    return case.made("attack", agents, struck, 0.75)


def _charges(case: Case, noun: Token) -> Happening | None:
    """ "Prosecutors brought charges of fraud against Ann Roe"."""
    accused = _against(case, noun)
    return case.made("charge", case.actors(_by(case)), accused, 0.75) if accused else None


def _action(case: Case, noun: Token) -> Happening | None:
    """ "Brought a legal challenge against the ministry"."""
    legal = any(c.lower_ in {"legal", "court", "class"} for c in noun.lefts)
    sued, agents = _against(case, noun), case.actors(_by(case))
    return case.made("sue", agents, sued, 0.7) if legal and sued and agents else None


def _against(case: Case, noun: Token) -> tuple[Token, ...]:
    against = (*prepositional(noun, "against"), *case.prep("against"))
    nested = (t for p in noun.rights for o in p.rights for t in prepositional(o, "against"))
    return case.actors(tuple(dict.fromkeys((*against, *nested))))


def _verdict(case: Case, noun: Token) -> Happening | None:
    """ "The jury returned a guilty verdict against Ann Roe"."""
    words = {w.lower_ for w in noun.doc[noun.left_edge.i : noun.i]}
    tried = case.actors((*prepositional(noun, "against"), *case.prep("against")))
    if "guilty" not in words or not tried:
        return None
    return case.made("acquit" if "not" in words else "convict", case.actors(_by(case)), tried, 0.75)


def _arrests(case: Case, noun: Token) -> Happening | None:
    """ "Officers made four arrests", "made the arrests of six students"; not "made no arrests"."""
    none = any(c.lower_ == "no" for c in noun.lefts) or case.factuality != "asserted"
    agents = case.actors(_by(case))
    held = case.counted(tuple(prepositional(noun, "of")))
    return case.made("arrest", agents, held, 0.6) if agents and not none else None


def _lives(case: Case, noun: Token) -> Happening | None:
    """ "The fire claimed nine lives", "cost Ann Roe her life", "claimed the lives of two men"."""
    lost = (t for head in prepositional(noun, "of") for t in (head, *head.conjuncts))
    dead = case.counted(tuple(lost))
    numbered = (noun,) if any(c.dep_ == "nummod" for c in noun.lefts) else ()
    own = tuple(c for c in case.verb.rights if c.dep_ == "dative") if case.verb.lemma_ == "cost" else ()
    dead = dead or numbered or case.humans(own)
    return case.made("die", (), dead, 0.75) if dead and not case.humans(case.doers) else None


def _resignation(case: Case, noun: Token) -> Happening | None:
    """ "Ann Roe announced her resignation"; not somebody else's."""
    own = any(c.tag_ == "PRP$" for c in noun.lefts)
    agents = case.humans(case.doers)
    return case.made("resign", agents, (), 0.75) if own and agents else None


def _endorsement(case: Case, noun: Token) -> Happening | None:
    """ "Won the endorsement of the union", "gave his endorsement to Ann Roe"; not one hoped for, nor a count of backers."""
    if case.verb.dep_ == "xcomp":
        return None
    if case.verb.lemma_ == "give":
        given = (*prepositional(noun, "to"), *case.prep("to"), *(c for c in case.verb.rights if c.dep_ == "dative"))
        backed = case.humans(given)
        return case.made("endorse", case.actors(case.doers), backed, 0.75) if backed and case.doers else None
    owners = tuple(c for c in noun.lefts if c.dep_ == "poss" and c.tag_ != "PRP$")
    givers = case.actors((*owners, *prepositional(noun, "of", "from"), *case.prep("from")))
    backed = case.humans(case.doers)
    counted = any(c.dep_ == "nummod" for t in givers for c in t.lefts)
    return (
        case.made("endorse", givers, backed, 0.75) if givers and not counted and backed and not case.passive else None
    )


def _stand(case: Case, noun: Token) -> Happening | None:
    """ "Took the stand"; not "took a stand against"."""
    witness = any(c.lower_ in {"the", "witness"} for c in noun.lefts) and not list(noun.rights)
    agents = case.humans(case.doers)
    return case.made("testify", agents, (), 0.75) if witness and agents else None


_Read = Callable[[Case, Token], Happening | None]
_RULES: dict[str, tuple[frozenset[str], _Read]] = {
    noun: (frozenset(verbs), read)
    for nouns, verbs, read in (
        (("protest", "demonstration", "sit-in", "walkout", "picket", "rally", "march"), _STAGED, _protest),
        (("attack", "assault", "raid", "bombing", "offensive"), [*_WAGED, "carry"], _attack),
        (("charge",), _LODGED, _charges),
        (("challenge", "action", "claim", "complaint"), [*_LODGED, "launch", "start", "take", "mount"], _action),
        (("verdict",), ("return", "deliver", "reach"), _verdict),
        (("arrest",), ("make",), _arrests),
        (("life",), ("claim", "take", "cost"), _lives),
        (("resignation",), ("announce", "offer"), _resignation),
        (("endorsement", "backing"), [*_WON, "give", "pick"], _endorsement),
        (("stand",), ("take",), _stand),
    )
    for noun in nouns
}
