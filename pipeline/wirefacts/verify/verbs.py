"""Forms of verbs: which verb a form belongs to, and whether it tells of the past."""

from functools import lru_cache
from typing import Literal

Tense = Literal["base", "present", "past", "participle"]
_IRREGULAR = """
be am,is,are,'s|was,were|been
have has|had|had
do does|did|done
go goes|went|gone
say says|said|said
make makes|made|made
take takes|took|taken
come comes|came|come
see sees|saw|seen
know knows|knew|known
get gets|got|gotten
give gives|gave|given
find finds|found|found
think thinks|thought|thought
tell tells|told|told
become becomes|became|become
leave leaves|left|left
feel feels|felt|felt
bring brings|brought|brought
begin begins|began|begun
keep keeps|kept|kept
hold holds|held|held
write writes|wrote|written
stand stands|stood|stood
hear hears|heard|heard
mean means|meant|meant
meet meets|met|met
run runs|ran|run
pay pays|paid|paid
sit sits|sat|sat
speak speaks|spoke|spoken
lead leads|led|led
grow grows|grew|grown
lose loses|lost|lost
fall falls|fell|fallen
send sends|sent|sent
build builds|built|built
understand understands|understood|understood
draw draws|drew|drawn
break breaks|broke|broken
spend spends|spent|spent
rise rises|rose|risen
drive drives|drove|driven
buy buys|bought|bought
wear wears|wore|worn
choose chooses|chose|chosen
win wins|won|won
fight fights|fought|fought
teach teaches|taught|taught
catch catches|caught|caught
sell sells|sold|sold
steal steals|stole|stolen
hide hides|hid|hidden
throw throws|threw|thrown
shake shakes|shook|shaken
swear swears|swore|sworn
forget forgets|forgot|forgotten
seek seeks|sought|sought
sing sings|sang|sung
sink sinks|sank|sunk
swim swims|swam|swum
strike strikes|struck|struck
shoot shoots|shot|shot
sleep sleeps|slept|slept
lie lies|lay|lain
lay lays|laid|laid
deal deals|dealt|dealt
bear bears|bore|born
beat beats|beat|beaten
eat eats|ate|eaten
fly flies|flew|flown
freeze freezes|froze|frozen
ride rides|rode|ridden
wake wakes|woke|woken
tear tears|tore|torn
withdraw withdraws|withdrew|withdrawn
overcome overcomes|overcame|overcome
lend lends|lent|lent
drink drinks|drank|drunk
blow blows|blew|blown
flee flees|fled|fled
feed feeds|fed|fed
dig digs|dug|dug
forgive forgives|forgave|forgiven
forbid forbids|forbade|forbidden
hang hangs|hung|hung
sweep sweeps|swept|swept
bend bends|bent|bent
shrink shrinks|shrank|shrunk
undertake undertakes|undertook|undertaken
mistake mistakes|mistook|mistaken
"""
_PLACES: dict[str, tuple[str, Tense]] = {}
_TABLE: dict[str, list[str]] = {}
for _row in _IRREGULAR.split("\n"):
    if _row:
        _base, _rest = _row.split(" ")
        _PLACES[_base] = (_base, "base")
        _TABLE[_base] = [_forms.replace(",", " ") for _forms in _rest.split("|")]
        for _kind, _forms in zip(("present", "past", "participle"), _rest.split("|"), strict=True):
            for _form in _forms.split(","):
                _PLACES.setdefault(_form, (_base, _kind))  # type: ignore[arg-type]
_STRESSED = frozenset(
    "permit admit commit submit omit refer prefer occur regret compel expel rebel defer confer".split()
)
_SAME_FORMS = frozenset("put set cut let hit cost shut hurt quit spread bet cast split burst read".split())


_IN_IE = frozenset("movies cookies zombies calories prairies rookies junkies selfies".split())


@lru_cache(maxsize=65536)
def lemma_of(key: str) -> str:
    """The verb that `key` may be a form of, by its ending where it is regular: roughly, and only to compare two keys."""
    known = _PLACES.get(key)
    if known:
        return known[0]
    if key in _IN_IE:
        return key[:-1].rstrip("e")
    for ending, least in (("ied", 2), ("ies", 2)):
        if key.endswith(ending) and len(key) > least + 3:
            return key[:-3] + "y"
    for ending in ("ing", "ed"):
        if key.endswith(ending) and len(key) >= len(ending) + 3:
            bare = key[: -len(ending)]
            if bare in _PLACES or bare + "e" in _PLACES:
                return bare if bare in _PLACES else bare + "e"
            return (bare[:-1] if bare[-1] == bare[-2] and bare[-1] not in "sl" else bare).rstrip("e")
    if key.endswith("s") and not key.endswith("ss") and len(key) > 3:
        key = key[:-2] if key.endswith(("ches", "shes", "sses", "xes")) else key[:-1]
    return key.rstrip("e") if len(key) > 3 else key


def forms_of(verb: str) -> tuple[str, str, str, str, str]:
    """The five forms of a verb: base, present, past, participle, and the one in -ing; several of a kind parted by spaces."""
    vowels = "aeiou"
    doubled = verb + verb[-1] if verb[-1] not in vowels + "wxy" and verb[-2:-1] in vowels and _is_short(verb) else verb
    going = f"{verb[:-2]}ying" if verb.endswith("ie") else f"{verb[:-1] if _is_mute(verb) else doubled}ing"
    soft = verb.endswith("y") and verb[-2] not in vowels
    goes = f"{verb[:-1]}ies" if soft else f"{verb}es" if verb.endswith(("s", "x", "sh", "ch", "o")) else f"{verb}s"
    if verb in _SAME_FORMS:
        return verb, goes, verb, verb, going
    if verb in _TABLE:
        present, past, participle = _TABLE[verb]
        return verb, present, past, participle, going
    went = f"{verb[:-1]}ied" if soft else f"{verb}d" if verb.endswith("e") else f"{doubled}ed"
    return verb, goes, went, went, going


def _is_short(verb: str) -> bool:
    """True for a verb of one vowel or with the stress at its end, whose last letter is doubled: "put", "permit"."""
    return sum(letter in "aeiou" for letter in verb) == 1 or verb in _STRESSED


def _is_mute(verb: str) -> bool:
    return verb.endswith("e") and not verb.endswith(("ee", "ye", "oe")) and verb != "be"


@lru_cache(maxsize=65536)
def tense_of(key: str) -> Tense | None:
    """The form `key` has, where it is plain: None for what may be no verb."""
    if key in _SAME_FORMS:
        return None
    known = _PLACES.get(key)
    if known:
        return known[1]
    if key.endswith("ed") and len(key) > 4:
        return "past"
    return "participle" if key.endswith("ing") and len(key) > 5 else "base"


def is_other_tense(one: str, other: str) -> bool:
    """True where two keys are one verb in two tenses: "raise" and "raised", "is" and "was"; not "raise" and "raises"."""
    if one == other or lemma_of(one) != lemma_of(other):
        return False
    told = {tense_of(one), tense_of(other)} - {None}
    return len({"present" if each == "base" else each for each in told}) > 1


def is_slip(one: str, other: str) -> bool:
    """True for "saw" and "seen", which are one tense where no "have" stands with them: "I seen it"."""
    if {one, other} & {"been", "had"} or one.endswith("ing") or other.endswith("ing"):
        return False
    return {tense_of(one), tense_of(other)} == {"past", "participle"} and lemma_of(one) == lemma_of(other)
