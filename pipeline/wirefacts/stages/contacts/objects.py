"""Whom a verb of contact reaches as its object, or by a phrase of its own."""

from spacy.tokens import Token

from wirefacts.stages.contacts.lexicon import MOVING, NOUNS, OFF_PARTICLES, PHONE_WORDS, REACHING, THINGS
from wirefacts.stages.contacts.reading import PERSONAL_OBJECTS, medium_beside, partners, reached
from wirefacts.syntax.clauses import by_agent, doers, is_passive, prepositional, sufferers
from wirefacts.syntax.humans import is_human_word
from wirefacts.syntax.parties import is_human, is_specific
from wirefacts.syntax.people import People
from wirefacts.syntax.phrases import NOMINAL
from wirefacts.syntax.titles import ORGANIZED

_HUMAN_ONLY = frozenset("call meet message see reach collar corner petition lobby".split())
_NAMED_ONLY = frozenset({"host", "receive", "visit", "approach", "consult", "write"})
_GUESTS = frozenset("host receive visit see collar corner confront buttonhole embrace welcome greet".split())
_HELPERS = frozenset("police authorities paramedics firefighters deputies".split())
"""Who is called in need: "called police", whose noun a parser takes for a name given."""
_ARRIVALS = frozenset({"at", "to", "on", "outside", "in"})
_ADDRESSING = frozenset(
    "congratulate thank tell warn ask inform invite assure remind notify advise urge console comfort".split()
)
_SAYING = frozenset(
    "report ask say tell complain warn request order inquire enquire demand thank apologize apologise".split()
)


def directly(people: People, verb: Token, lemma: str) -> tuple[Token, ...]:
    """Those of the verb's objects that it reaches."""
    if lemma == "call" and (_names_something(verb) or (is_passive(verb) and by_agent(verb) is None)):
        return ()
    if lemma == "see" and not (_gone_to(verb) or _seen_by_arrangement(verb)):
        return ()
    if lemma == "welcome" and not any(c.dep_ == "prep" and c.lower_ in _ARRIVALS for c in verb.rights):
        return ()
    if lemma == "receive" and any(_won(t) for t in sufferers(verb)):
        return ()
    if lemma == "reach" and medium_beside(verb, "unspecified") == "unspecified":
        return ()
    found = objects(verb)
    dative = any(t.dep_ == "dative" for t in found)
    sure = lemma in REACHING and (lemma != "write" or dative)
    direct = reached(people, found, places=lemma == "contact", anyone=sure or _rang_to_say(verb, found))
    if lemma in REACHING and lemma != "write":
        return direct
    if lemma == "brief":
        return tuple(t for t in direct if is_human(people, t) or t.ent_type_ == "ORG" or t.lemma_.lower() in ORGANIZED)
    if lemma == "call" and not any(is_human(people, t) for t in doers(verb)):
        direct = tuple(t for t in direct if is_human(people, t))
    if lemma in _GUESTS and any(people.is_person(t) for t in doers(verb)):
        return tuple(
            t for t in direct if t.lower_ in PERSONAL_OBJECTS or (is_human(people, t) and is_specific(people, t))
        )
    if lemma in _NAMED_ONLY:
        return tuple(
            t
            for t in direct
            if t.i in people.name_at
            or (lemma == "write" and (t.dep_ == "dative" or t.lemma_.lower() in ORGANIZED))
            or t.lower_ in PERSONAL_OBJECTS
            or any(o.lower_ in PERSONAL_OBJECTS for o in direct)
        )
    if lemma in _HUMAN_ONLY:
        return tuple(t for t in direct if is_human(people, t) or t.ent_type_ == "ORG" or lemma in {"call", "meet"})
    return direct


def _won(token: Token) -> bool:
    """ "13 national delegates", counted in figures: votes at a convention, and nobody who is met."""
    return token.lemma_.lower() == "delegate" and any(c.text.isdigit() for c in token.lefts)


def _rang_to_say(verb: Token, found: list[Token]) -> bool:
    """ "Called the embassy to report a theft", "met 200 depositors": somebody, whatever noun stands for them."""
    if verb.lemma_ == "meet":
        return all(t.tag_ == "NNS" and t.lower_.endswith(("ers", "ors", "ists", "ants")) for t in found)
    said = (c for c in verb.rights if c.dep_ in {"advcl", "xcomp"} and c.lemma_ in _SAYING)
    return verb.lemma_ == "call" and any(t.lower_ == "to" for c in said for t in c.lefts)


def _gone_to(verb: Token) -> bool:
    """ "Flew in to see her": a way made to somebody."""
    to = any(c.lower_ == "to" and c.dep_ == "aux" for c in verb.children)
    return to and verb.dep_ in {"advcl", "xcomp"} and verb.head.lemma_.lower() in MOVING


def _seen_by_arrangement(verb: Token) -> bool:
    """ "Saw her alone for an hour", "will see the minister on Friday": a time or a way to meet, and nothing watched."""
    if any(c.dep_ in {"ccomp", "xcomp", "acl", "oprd", "neg"} for c in verb.children):
        return False
    if any(
        c.dep_ in {"acl", "relcl"} or c.tag_ in {"VBG", "VB"} for o in verb.rights if o.dep_ == "dobj" for c in o.rights
    ):
        return False
    alone = any(c.lower_ in {"alone", "privately", "separately"} for c in verb.rights)
    when = (c for c in verb.children if c.dep_ in {"prep", "npadvmod", "advmod"})
    return alone or any(t.ent_type_ in {"DATE", "TIME"} for c in when for t in (c, *c.children))


def called_on(people: People, verb: Token) -> tuple[Token, ...]:
    """ "Called on Mr Roe yesterday", and not "called on Roe to resign" or "called on parliament"."""
    urged = any(c.dep_ in {"xcomp", "advcl", "ccomp"} or c.tag_ == "VB" for c in verb.children)
    wanted = prepositional(verb, "on")
    urged = urged or any(c.dep_ in {"relcl", "acl"} and c.tag_ == "VB" for t in wanted for c in t.children)
    return () if urged else tuple(t for t in reached(people, wanted) if people.is_person(t))


def rung_round(people: People, verb: Token) -> tuple[Token, ...]:
    """ "Rang round the families": each of them."""
    misread = [o for c in verb.rights if c.lower_ in {"round", "around"} for o in c.children if o.dep_ == "dobj"]
    return reached(people, [*prepositional(verb, "round", "around"), *misread], anyone=True)


def written_to(people: People, verb: Token) -> tuple[Token, ...]:
    """ "Wrote to congratulate her", "rang to thank the crew": whoever the words were for."""
    if any(c.dep_ in {"dobj", "dative"} or (c.dep_ == "prep" and c.lower_ == "to") for c in verb.rights):
        return ()
    told = [c for c in verb.rights if c.dep_ in {"advcl", "xcomp"} and c.lemma_ in _ADDRESSING and c.tag_ == "VB"]
    return reached(people, [o for c in told for o in objects(c)])


def gone_to_tell(people: People, verb: Token) -> tuple[Token, ...]:
    """ "Drove out to tell her", "came back to thank them": met on the way made for it."""
    return reached(people, objects(verb)) if _gone_to(verb) else ()


def hand_shaken(people: People, verb: Token) -> tuple[Token, ...]:
    """ "Shook her hand"."""
    hands = [c for c in verb.rights if c.dep_ == "dobj" and c.lower_ in {"hand", "hands"}]
    return reached(people, [o for c in hands for o in c.lefts if o.dep_ == "poss"])


def objects(verb: Token) -> list[Token]:
    if is_passive(verb):
        return sufferers(verb)
    dative = [c for c in verb.rights if c.dep_ == "dative" and c.pos_ in {"PROPN", "PRON", "NOUN"}]
    return dative or _misread_her(verb) or sufferers(verb) or _called_to_ask(verb)


def _called_to_ask(verb: Token) -> list[Token]:
    """The "harbor office" of "called harbor office to ask for help", which a parser takes for a name given."""
    if verb.lemma_ != "call":
        return []
    asking = any(c.dep_ in {"advcl", "xcomp"} and c.tag_ == "VB" and c.lemma_ in _SAYING for c in verb.rights)
    given = (c for c in verb.rights if c.dep_ == "oprd" and c.pos_ == "NOUN")
    return [c for c in given if asking or c.lower_ in _HELPERS]


def _misread_her(verb: Token) -> list[Token]:
    """The "her" of "texted her Monday morning", "e-mailed her forty pages", which a parser makes the owner of what follows."""
    after = verb.nbor(1) if verb.i + 1 < len(verb.doc) else verb
    owned = after.head
    if after.lower_ != "her" or after.dep_ != "poss" or verb.lemma_.lower() not in REACHING:
        return []
    timed = owned.ent_type_ in {"DATE", "TIME"} or any(c.ent_type_ in {"DATE", "TIME"} for c in owned.children)
    numbered = any(c.like_num for c in owned.lefts) and not is_human_word(owned)
    return [after] if timed or owned.lemma_.lower() in THINGS or numbered else []


def _names_something(verb: Token) -> bool:
    """ "called him a liar", "called the plan 'unfair'", "called off", "called for": no telephone."""
    two = sum(c.dep_ in {"dobj", "oprd"} for c in verb.children) > 1
    for child in verb.children:
        if two or child.dep_ in {"ccomp", "attr", "acomp"} or (child.dep_ == "nsubj" and child.i > verb.i):
            return True
        if child.dep_ == "prt" and child.lower_ in OFF_PARTICLES:
            return True
        if child.dep_ == "prep" and child.lower_ in {"for", "on", "upon"} and child.i == verb.i + 1:
            return True
        if child.dep_ == "dobj" and _holds_a_name_given(verb, child):
            return True
    return False


def _holds_a_name_given(verb: Token, noun: Token) -> bool:
    """Where the parser took "him a liar" or "Doe 'a danger'" for one phrase."""
    doc = verb.doc
    if any(t.is_quote or t.tag_ == "PRP" or t.lower_ in {"someone", "people"} for t in doc[verb.i + 1 : noun.i]):
        return True
    if noun.i - verb.i > 3 and any(c.dep_ == "det" and c.lower_ in {"a", "an"} for c in noun.children):
        return True
    if noun.i + 1 >= len(doc):
        return False
    after = doc[noun.i + 1]
    beside = after.head.dep_ == "npadvmod" or after.ent_type_ in {"DATE", "TIME"}
    return after.is_quote or (after.pos_ in {"DET", "ADJ"} and after.head.i != noun.i and not beside)


def looked_in(people: People, verb: Token) -> tuple[Token, ...]:
    """ "Dropped in on her", "dropped by the mayor's"."""
    into = [c for c in verb.rights if c.lower_ in {"in", "by"}]
    return reached(people, [o for c in into for o in prepositional(c, "on")] + (partners(verb, "on") if into else []))


def on_the_line(people: People, verb: Token) -> tuple[Token, ...]:
    """ "Got on the phone to her", "got off the phone with the president"."""
    for noun in prepositional(verb, "on", "off"):
        if noun.lower_ in PHONE_WORDS | {"line"}:
            return reached(people, [o for t in (noun, verb) for o in prepositional(t, "to", "with")], anyone=True)
    return ()


def in_touch(people: People, verb: Token) -> tuple[Token, ...]:
    """ "got in touch with her", "got in contact with the school"."""
    for noun in prepositional(verb, "in", "into"):
        if noun.lower_ in {"touch", "contact"}:
            return reached(people, [*prepositional(noun, "with"), *prepositional(verb, "with")])
    return ()


def sent_something(people: People, verb: Token) -> tuple[Token, ...]:
    """ "Sent her a jar of honey": a thing for somebody in particular, by somebody; a letter is read off its noun."""
    things = [c for c in verb.rights if c.dep_ == "dobj" and c.tag_ == "NN" and c.lemma_.lower() not in NOUNS]
    if is_passive(verb) or not things or not any(is_human(people, t) for t in doers(verb)):
        return ()
    beside = [c for c in verb.rights if c.dep_ in {"dative", "dobj"} and c.pos_ in NOMINAL and c.i < things[-1].i]
    own = any(c.lower_ in {"a", "an"} for c in things[-1].lefts) and not is_human(people, things[-1])
    return (
        tuple(t for t in reached(people, beside) if people.is_person(t) or t.lower_ in PERSONAL_OBJECTS) if own else ()
    )


def told_before(people: People, verb: Token) -> tuple[Token, ...]:
    """ "Roe had told her in 2010 that ...": what somebody else tells of, one telling among others."""
    earlier = verb.tag_ == "VBN" and any(c.dep_ == "aux" and c.lower_ in {"had", "'d"} for c in verb.children)
    if not earlier or is_passive(verb):
        return ()
    return tuple(t for t in reached(people, objects(verb)) if people.is_person(t) or t.lower_ in PERSONAL_OBJECTS)
