"""Rules for deaths, injuries, attacks and flight."""

from spacy.tokens import Token

from wirefacts.records.kinds import EventType
from wirefacts.stages.events.case import Case, Found, Happening, Rule

_ARMS = frozenset(
    "rocket missile shell shot round artillery mortar gun weapon bullet grenade bomb teargas cannon torpedo "
    "drone".split()
)
_BOMBS = frozenset("bomb explosive device grenade mine airstrike strike missile rocket shell drone blast".split())
_STATES: dict[str, EventType] = {"dead": "die", "injured": "injure", "wounded": "injure", "hurt": "injure"}
_ARMED = frozenset(
    "gunman bomber assailant attacker militant rebel soldier troop force army military navy terrorist "
    "insurgent fighter mob police militia gang pirate warplane jet drone boat "
    "gunboat warship ship helicopter sniper tank dog shark bear raider poacher robber hijacker marksman assassin".split()
)
_VIOLENT = frozenset(
    "kill wound injure injury gun gunfire knife bomb missile rocket shell artillery armed explosive weapon "
    "hammer axe machete blood hospital hospitalize die dead death shoot stab beat physically fist punch "
    "suicide hostage arrest grenade sword acid".split()
)
_ONLY_PASSIVE = frozenset({"hurt", "scald", "treat", "graze", "bite"})
WOUNDS = frozenset("injury wound burn bruise cut fracture".split())
_HARM = frozenset("gunshot inhalation concussion leg arm bone rib poisoning hypothermia".split())
"""What brings the hurt to hospital, beside wounds."""
LIMBS = frozenset(
    "leg thigh arm hand foot shoulder knee neck chest stomach back head face hip abdomen wrist "
    "rib finger jaw nose ankle elbow pelvis collarbone skull".split()
)
_POLICIES = frozenset("policy plan record decision law idea bill position proposal character".split())
_PAPERS = frozenset("which that magazine article paper newspaper book ad advert".split())


def die(case: Case) -> Happening | None:
    if case.has("down", "out", "hard") or (case.lemma == "pass" and not case.has("away")):
        return None
    if case.lemma in {"commit", "take", "lose"}:
        return _own_death(case)
    drowned = case.counted(case.sufferers) if case.lemma == "drown" else ()
    return toll(case, "die", drowned or case.counted(case.doers))


def toll(case: Case, kind: EventType, hurt: tuple[Token, ...]) -> Happening | None:
    """Whom it befell; "no one was hurt" tells of nobody."""
    if (
        hurt
        and all(t.lower_ in {"one", "nobody"} for t in hurt)
        and (case.factuality == "negated" or hurt[0].lower_ == "nobody")
    ):
        return Happening(kind, case.verb, (), (), "negated", 0.8)
    return case.made(kind, (), hurt, 0.85) if hurt and _real(hurt) and not _generic(case, hurt) else None


def _own_death(case: Case) -> Happening | None:
    """ "committed suicide", "took his own life", "lost their lives"."""
    dead = case.counted(case.doers)
    own = any(c.dep_ == "poss" for t in case.sufferers for c in t.children)
    deadly = case.objects("suicide") if case.lemma == "commit" else case.objects("life") and own
    return case.made("die", (), dead, 0.8) if dead and deadly else None


def kill(case: Case) -> Happening | None:
    dead = case.counted(case.sufferers) or _lives(case)
    if case.verb.dep_ == "relcl" and not case.passive and not case.humans(dead):
        return None
    return toll(case, "die", dead)


def _lives(case: Case) -> tuple[Token, ...]:
    return tuple(
        t
        for t in case.sufferers
        if t.pos_ in {"PROPN", "NUM"} and t.ent_type_ not in {"LAW", "ORG", "DATE", "MONEY", "PERCENT"}
    )


def _generic(case: Case, hurt: tuple[Token, ...]) -> bool:
    """ "Families of victims killed by drivers": a clause about people of a kind, none of them counted or pointed at."""
    return case.verb.dep_ in {"acl", "relcl"} and all(
        t.tag_ == "NNS" and not any(c.dep_ in {"det", "poss", "nummod"} for c in t.children) for t in hurt
    )


def _real(tokens: tuple[Token, ...]) -> bool:
    return not all(
        t.lower_ in {"anyone", "someone", "nobody", "everyone", "yourself", "you", "themselves"} for t in tokens
    )


def trample(case: Case) -> Happening | None:
    """Deadly only when said so: "crushed to death", or a number of people in the passive."""
    hurt = case.counted(case.sufferers)
    deadly = any(t.lower_ == "death" for t in case.prep("to"))
    numbered = case.lemma == "trample" and case.passive and any(c.dep_ == "nummod" for t in hurt for c in t.children)
    if hurt and (deadly or numbered):
        return case.made("die", (), hurt, 0.7)
    return case.made("injure", (), hurt, 0.65) if case.humans(hurt) and case.lemma == "burn" else None


def injure(case: Case) -> Happening | None:
    hurt = case.counted(case.sufferers) or _lives(case)
    if case.lemma in _ONLY_PASSIVE and not case.passive and not case.reduced:
        return None
    if case.lemma in {"hospitalize", "hospitalise"} and _ill(case):
        return None
    if case.lemma == "treat" and not any(t.lemma_ in WOUNDS for t in case.prep("for")):
        return None
    return toll(case, "injure", hurt)


def _ill(case: Case) -> bool:
    """ "Hospitalized with pneumonia", "for tests": no wound."""
    why = [t for t in case.prep("with", "for") if t.ent_type_ not in {"DATE", "TIME"}]
    return bool(why) and not any(t.lemma_.lower() in WOUNDS | _HARM for t in why)


def count_dead(case: Case) -> Happening | None:
    """ "The dead included Ann Roe, 82, and her grandson"."""
    dead = case.humans(case.sufferers)
    among = any(t.lower_ in {"dead", "victims", "fatalities"} for t in case.doers)
    return case.made("die", (), dead, 0.75) if among and dead else None


def leave(case: Case) -> Found:
    """ "Left 12 people dead and five injured", "left a boy with serious injuries"."""
    found = []
    for token in case.verb.subtree:
        kind = _STATES.get(token.lower_)
        if kind is None or not 0 < token.i - case.verb.i < 12:
            continue
        nearest = (
            tuple(c for c in token.children if c.dep_ == "nsubj")
            or tuple(
                t for t in case.verb.doc[max(case.verb.i + 1, token.i - 3) : token.i] if t.pos_ in {"NUM", "NOUN"}
            )[-1:]
        )
        hurt = case.counted(nearest)
        if hurt:
            found.append(case.made(kind, (), hurt, 0.8))
    wounded = case.humans(case.sufferers) if not found and any(t.lemma_ in WOUNDS for t in case.prep("with")) else ()
    return (case.made("injure", (), wounded, 0.75),) if wounded else tuple(found)


def explode(case: Case) -> Happening | None:
    """ "A car bomb exploded", "a device went off": nobody named did it."""
    armed = any(t.lemma_.lower() in _BOMBS for t in (*case.doers, *case.sufferers))
    if not armed or (case.lemma == "go" and not case.has("off")):
        return None
    return case.made("attack", (), (), 0.55)


def hit(case: Case) -> Happening | None:
    """ "An airstrike hit the port": the weapon is no agent."""
    weapons = tuple(t for t in case.doers if t.lemma_.lower() in _BOMBS | _ARMS)
    struck = tuple(t for t in case.sufferers if t.pos_ in {"NOUN", "PROPN"} and t.ent_type_ not in {"DATE", "TIME"})
    armed = tuple(t for t in case.actors(case.doers) if t.lemma_.lower() in _ARMED) if case.lemma == "strike" else ()
    return case.made("attack", armed, struck, 0.7) if (weapons or armed) and struck else None


def attack(case: Case) -> Happening | None:
    agents = case.actors(case.doers) or tuple(t for t in case.doers if t.lemma_.lower() in _ARMED)
    struck = case.sufferers
    if case.lemma == "ram" and not any(t.lemma_.lower() in _ARMED for t in agents):
        return None
    if not struck or (not agents and not case.passive) or _verbal(case, agents, struck):
        return None
    if case.lemma in {"shoot", "stab", "beat", "assault", "ambush"}:
        struck = case.counted(struck)
        dead = case.verb.i + 1 < len(case.verb.doc) and case.verb.nbor().lower_ == "dead"
        deadly = dead or case.has("dead", "fatally") or any(t.lower_ == "death" for t in case.prep("to"))
        if struck and (deadly or any(c.dep_ == "conj" and c.lemma_ == "kill" for c in case.verb.children)):
            return case.made("die", (), struck, 0.85)
    if case.lemma == "shoot" and case.passive and (case.nobody or _limb(case)):
        return Happening("injure", case.verb, (), () if case.nobody else struck, case.factuality, 0.8)
    if case.lemma in {"strike", "hit", "raid", "storm", "target"} and not agents:
        return None
    return case.made("attack", agents, struck, 0.75) if struck else None


def _limb(case: Case) -> bool:
    """ "Shot in the thigh"."""
    return any(t.lemma_ in LIMBS for t in case.prep("in", "through"))


def _verbal(case: Case, agents: tuple[Token, ...], struck: tuple[Token, ...]) -> bool:
    """Words and no blows: "attacked Doe over taxes, calling him", "attacked the plan"."""
    if case.lemma not in {"attack", "assault", "bash"}:
        return False
    if any(t.lemma_ in _POLICIES for t in struck) or any(t.lower_ in _PAPERS for t in case.doers):
        return True
    if _violent(case) or any(_military(case, t) for t in agents):
        return False
    return bool(agents) or not case.passive or _remarks(case)


def _remarks(case: Case) -> bool:
    return any(c.dep_ == "prep" and c.lower_ in {"for", "over", "as"} for c in case.verb.children)


def _military(case: Case, token: Token) -> bool:
    """Armed bodies and states."""
    cluster = case.people.cluster(token)
    state = token.ent_type_ in {"GPE", "NORP"} or (cluster is not None and cluster.label == "place")
    return state or token.lemma_.lower() in _ARMED


def _violent(case: Case) -> bool:
    return any(t.lemma_.lower() in _VIOLENT or (t.pos_ == "NOUN" and t.lemma_.lower() in _ARMED) for t in case.sentence)


def fire(case: Case) -> Happening | None:
    """ "fired rockets at the port", "opened fire on the crowd"."""
    if case.has("back", "off"):
        return None
    agents = case.actors(case.doers) or tuple(t for t in case.doers if t.lemma_.lower() in _ARMED)
    armed = any(w.lemma_.lower() in _ARMS for t in case.sufferers for w in t.subtree)
    opened = case.lemma == "open" and case.objects("fire")
    if not agents or not (armed or opened or (case.lemma in {"fire", "shoot"} and not case.sufferers)):
        return None
    aimed = next((c for t in case.sufferers for c in t.subtree if c.lemma_ == "aim" and c.dep_ == "acl"), None)
    nested = (
        [o for p in aimed.children if p.dep_ == "prep" for o in p.children if o.dep_ == "pobj"]
        if aimed is not None
        else []
    )
    struck = (*case.prep("at", "into", "on", "toward", "towards", "against"), *nested)
    struck = tuple(t for t in struck if t.ent_type_ not in {"DATE", "TIME"})
    return case.made("attack", agents, struck, 0.75) if struck else None


RULES: dict[str, Rule] = {
    "die": die, "perish": die, "drown": die, "succumb": die, "commit": die, "lose": die, "take": die,
    "kill": kill, "murder": kill, "assassinate": kill, "slay": kill, "execute": kill, "behead": kill, "massacre": kill,
    "slaughter": kill, "lynch": kill, "electrocute": kill, "trample": trample, "crush": trample, "burn": trample,
    "stab": attack,
    "injure": injure,
    "hospitalize": injure, "hospitalise": injure, "graze": injure, "bite": injure, "maul": injure, "concuss": injure,
    "wound": injure, "hurt": injure, "maim": injure, "scald": injure, "treat": injure,
    "include": count_dead, "leave": leave, "attack": attack, "assault": attack,
    "ambush": attack,
    "bomb": attack, "shell": attack, "raid": attack, "storm": attack, "invade": attack, "shoot": attack,
    "torch": attack, "ram": attack,
    "bombard": attack, "retaliate": fire, "fire": fire, "open": fire, "launch": fire,
    "pass": die, "explode": explode, "detonate": explode, "go": explode, "hit": hit, "strike": hit,
    "destroy": hit,
}  # fmt: skip
