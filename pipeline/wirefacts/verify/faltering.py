"""How speech falters: sounds, fillers, repeats, beginnings that are dropped; and the noise that a transcript notes."""

from wirefacts.verify import lexicon as lex
from wirefacts.verify.marks import marks_before
from wirefacts.verify.sources import Source
from wirefacts.verify.verbs import lemma_of

NOISE = frozenset(
    "applause laughter laughs laughing inaudible crosstalk cheers cheering pause coughs chuckles unintelligible booing boos "
    "indistinct sighs sic interruption silence music".split()
)
SHORT, LONGEST_START, LONGEST_REPEAT = 3, 6, 12
_TRAILING = (["well"], ["no"], ["so"], ["look"], ["sorry"])
_SEEKING = frozenset("call called say put word name".split())
"""Words of an aside that looks for a word: "what's it called", "how shall I put it"."""
_CORRECTING = frozenset({"well", "no", "sorry"})
_EMPTY = frozenset({("you", "know"), ("i", "mean")})
"""Fillers also where no marks set them off."""
_OPENERS = frozenset({("so",), ("well",), ("now",), ("look",), ("right",), ("ok",), ("yeah",)})
"""Fillers that begin a sentence."""
_AFTER_LIKE = frozenset("really so very totally super literally".split())
_SUBJECTS = frozenset("i we you he she it they".split())
_JOINTS = frozenset({"and", "but", "or", "so"})
_DANGLING = frozenset(
    "the a an of to in on at by for with from and or but that is are was were be been has have had will would can could may "
    "might "
    "must should my our your his her their i we they he she you 's 'd".split()
)
"""Words with which no clause ends."""
_CORRECTIONS = frozenset({("i", "mean"), ("or", "rather"), ("make", "that"), ("excuse", "me")})


def noise(source: Source, c: int, d: int) -> bool:
    before = source.text[: source.words[c].start][-2:].strip()[-1:]
    after = source.text[source.words[d - 1].end :][:2].strip()[:1]
    return (before + after) in {"[]", "()"} and (before == "[" or set(source.keys[c:d]) <= NOISE | lex.FUNCTION)


def filler(source: Source, c: int, d: int) -> bool:
    """True where all are sounds, or phrases such as "you know" that marks set off."""
    return not without_fillers(source, c, d)


def without_fillers(source: Source, c: int, d: int) -> list[str]:
    """The keys from `c` to `d` without sounds and without phrases that marks set off on both sides."""
    found, at = [], c
    while at < d:
        length = next((n for n in range(min(6, d - at), 0, -1) if _is_filler(source, at, n)), 0)
        found += [] if length else [source.keys[at]]
        at += length or 1
    return found


def _is_filler(source: Source, at: int, length: int) -> bool:
    phrase = tuple(source.keys[at : at + length])
    if (length == 1 and phrase[0] in lex.FILLERS) or phrase in _EMPTY:
        return True
    if phrase == ("like",) and source.keys[at + 1 : at + 2] and source.keys[at + 1] in _AFTER_LIKE:
        return True
    seeking = phrase[0] in {"what", "how"} and bool(_SEEKING & set(phrase))
    if phrase not in lex.FILLER_PHRASES and not seeking:
        return False
    before, behind = marks_before(source, at), marks_before(source, at + length)
    return bool(before) and (bool(behind) or (phrase in _OPENERS and before[-1] in ".?!"))


def repeat(source: Source, c: int, d: int) -> bool:
    """True where the words, sounds aside, stand right before or behind once more."""
    keys = without_fillers(source, c, d)
    held = [key for key in source.keys[max(0, c - 4 * len(keys)) : c] if key not in lex.FILLERS]
    follow = [key for key in source.keys[d : d + 4 * len(keys)] if key not in lex.FILLERS]
    if not keys or len(keys) > LONGEST_REPEAT:
        return bool(keys) and (held[-len(keys) :] == keys or follow[: len(keys)] == keys)
    return any(
        _collapsed([*before, *keys, *behind]) == _collapsed([*before, *behind])
        for before, behind in ((held[-len(keys) :], []), ([], follow[: len(keys)]))
    )


def _collapsed(keys: list[str]) -> list[str]:
    """The keys with each run that is said twice in a row said once."""
    for length in range(len(keys) // 2, 0, -1):
        at = 0
        while at + 2 * length <= len(keys):
            if keys[at : at + length] == keys[at + length : at + 2 * length]:
                keys = keys[:at] + keys[at + length :]
            else:
                at += 1
    return keys


def false_start(source: Source, c: int, d: int) -> bool:
    """True for a beginning that the speaker drops and takes up anew: "we ha— we had", "sixteen, sorry, sixty"."""
    keys = [key for key in source.keys[c:d] if key not in lex.FILLERS]
    if not keys:
        return False
    if _taken_back(source, c, d, keys):
        return True
    said = without_fillers(source, c, d)
    begun_anew = 0 < len(said) <= SHORT and set(said) <= lex.FUNCTION and len(said) < d - c
    if begun_anew and c and _again(said[-1], source.keys[c - 1]):
        return True
    end = d
    while end > c + 1 and (source.keys[end - 1 : end] in _TRAILING or source.keys[end - 1] in lex.FILLERS):
        end -= 1
    keys = [key for key in source.keys[c:end] if key not in lex.FILLERS] or keys
    mark, taken_up = marks_before(source, end)[:1], source.keys[d : d + LONGEST_START]
    if _in_another_form(keys, taken_up) and mark in {",", "…", "-"}:
        return True
    if len(keys) > LONGEST_START or not taken_up or set(keys) & (lex.NEGATION | lex.CONDITION):
        return False
    begun = taken_up[0].startswith(keys[-1]) and keys[-1] != taken_up[0]
    if mark == ",":
        again = keys[0] == taken_up[0] and keys[0] not in _JOINTS
        if again and source.keys[end:d] and source.keys[end] in _CORRECTING:
            return True
        stump = taken_up[min(len(keys), len(taken_up)) - 1]
        broken = stump.startswith(keys[-1]) and keys[-1] != stump and len(keys[-1]) <= SHORT
        return (again and (keys[-1] in _DANGLING or broken)) or (begun and len(keys) == 1 and len(keys[0]) <= SHORT)
    dropped = keys[-1] in _DANGLING
    return mark in {"…", "-"} and (begun or dropped or bool(set(keys) & set(taken_up)))


def _in_another_form(keys: list[str], taken_up: list[str]) -> bool:
    """True for a few light words said again at once in another tense: "I don't, I didn't"."""
    if (
        not 1 < len(keys) <= SHORT
        or not set(keys) <= lex.FUNCTION
        or taken_up[:1] != keys[:1]
        or len(taken_up) < len(keys)
    ):
        return False
    return lemma_of(keys[1]) == lemma_of(taken_up[1]) and keys[2:] == taken_up[2 : len(keys)]


def _taken_back(source: Source, c: int, d: int, keys: list[str]) -> bool:
    """True where what goes ends with the words that drop it, and is more than these."""
    ends = keys[-1] in lex.TAKEN_BACK or tuple(keys[-2:]) in _CORRECTIONS
    empty = set(keys) <= lex.TAKEN_BACK | lex.NEGATION | {"do"}
    return ends and not empty and len(keys) > 1 and any(marks_before(source, at) for at in range(c + 1, d + 1))


def _again(one: str, other: str) -> bool:
    return one == other or {one, other} in ({"'s", "is"}, {"'s", "has"})


def takes_back(source: Source, c: int, d: int) -> bool:
    """True where the claim keeps a word that the speaker took back: "sixteen, sorry, sixty"."""
    keys = [key for key in source.keys[c:d] if key not in lex.FILLERS]
    if not marks_before(source, c):
        return False
    if len(keys) > 2 and tuple(keys[:2]) in _CORRECTIONS:
        return len(keys) <= LONGEST_START and bool(
            d == len(source.words) or marks_before(source, d) or keys[2] not in _SUBJECTS
        )
    ranked = keys[0] == "well" and bool(
        lex.ORDINALS & {*keys[1:3]} and lex.ORDINALS & {*source.keys[max(0, c - 2) : c]}
    )
    return len(keys) > 1 and (ranked or keys[0] in lex.TAKEN_BACK) and bool(marks_before(source, c + 1))
