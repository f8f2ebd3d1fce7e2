"""Who bears a label: the name with an office, the one who asks and who is asked in an interview."""

import re
from collections.abc import Iterator

from wirefacts.values.people import is_person_noun
from wirefacts.values.titles import is_title

ASKS = frozenset("q question interviewer reporter moderator host journalist questioner presenter press anchor".split())
ANSWERS = frozenset("a answer response witness interviewee".split())
GUESTS = frozenset(
    "q question reporter journalist caller listener viewer guest witness analyst juror questioner".split()
)
"""Labels that several people bear in turn."""
CROWD = frozenset(
    "voice voices unidentified unknown audience male female crowd several members some protesters shouts".split()
)
SMALL = frozenset("a an the of from gallery man woman speaker person in hon honourable member floor".split())
_PART = r"(?:(?:Dr|Mr|Mrs|Ms|St|DR|MR|MRS|MS|Prof|Sen|Rep|Gov|Capt|Hon)\.|[A-Z][\w'’-]+|[A-Z]\.)"
NAME = rf"{_PART}(?:[ \t]{_PART}){{0,3}}"
FULL = re.compile(rf"{_PART}(?: {_PART}){{1,3}}")
"""A name of two words or more."""
_ASKING = re.compile(
    rf"\b(?:(?:[Ii]nterview(?:ed)?|[Ww]ords|[Qq]uestions|[Aa]sked|EXAMINATION|[Ee]xamination|EXAMINED|[Ee]xamined) (?:by|BY)"
    rf"|[Ii]nterviewer:)(?: the)? (?P<one>{NAME})"
    rf"|\b(?:spoke|talked|sat down|speaks|talks|talking|speaking) (?:to|with)(?: [a-z]\w*){{0,4}} (?P<two>{NAME})"
    rf"|(?P<three>{NAME}) (?:interviewed|interviews|meets|met|asked) [A-Z]"
)
_ASKED = re.compile(
    rf"\b(?:[Ii]nterview(?:ee)?|[Tt]estimony|[Dd]eposition|[Cc]onversation|[Qq] ?& ?A|INTERVIEW|TESTIMONY)"
    rf"(?::| with| of| WITH| OF)(?: the)? (?P<one>{NAME})"
)
_SWORN = re.compile(
    rf"(?P<one>{NAME})(?:, [a-z][^,\n]{{2,40}})?,?(?: having been| was)?(?: first)?(?: duly)?(?: called and)? "
    rf"(?:sworn|SWORN|affirmed|AFFIRMED|called as a witness|takes the (?:oath|stand)|took the (?:oath|stand))"
    rf"|\b[Cc]all (?P<two>{NAME})\."
)
_ADDRESS = frozenset({"mr", "ms", "mrs", "dr", "the", "then", "and", "but"})


def bearers(text: str, label: str) -> tuple[str, ...]:
    """Who bears the office that a label names: "THE MINISTER" of "Minister Ada Quill", or of "Tom Bell, the minister"."""
    office = [word for word in label.split() if word.casefold() not in SMALL]
    if not office or len(office) > 4 or any(any(c.isdigit() for c in word) for word in office):
        return ()
    title = "(?i:" + r"\s+".join(map(re.escape, office)) + ")"
    found = re.findall(rf"({NAME}),? (?:\({title}\)|the {title}\b)", text)
    if all(is_title(word) or is_person_noun(word.casefold()) or word.casefold() in SMALL for word in office):
        found += re.findall(rf"\b{title}(?: of [A-Z]\w+)?(?:,[ \t]+(?={FULL.pattern})|[ \t]+)({NAME})", text)
        found += re.findall(rf"({NAME}),? \(?(?:(?:the|a|an|as|our|has been|is|was) )*{title}\b", text)
    names = (name.strip(" .,") for name in found)
    known = SMALL | {*label.casefold().split()}
    kept = (n for n in names if not {*n.casefold().split()} <= known and not _is_address(n))
    return tuple(dict.fromkeys(n for n in kept if " " in n or not re.search(rf"\b{re.escape(n.lower())}\b", text)))


def _is_address(name: str) -> bool:
    """True for titles and first words of sentences alone: "Mr", "The"."""
    return all(is_title(word) or word.casefold().strip(".") in _ADDRESS for word in name.split())


def sworn(text: str) -> list[tuple[int, str]]:
    """The witnesses, and where each takes the stand."""
    return [(found.start(), (found["one"] or found["two"]).strip(" .")) for found in _SWORN.finditer(text)]


def examined(text: str) -> list[tuple[int, str]]:
    """Who examines them, and from where on."""
    return [(found.start(), found["one"].strip(" .")) for found in _ASKING.finditer(text) if found["one"]]


def asking(opening: str) -> tuple[str, ...]:
    """Who asks, by what stands before an interview and around an examination."""
    return tuple(dict.fromkeys(_named(_ASKING, opening)))


def asked(opening: str, headed: tuple[str, ...]) -> tuple[str, ...]:
    """Who answers: whom the opening says, else the names in it and in `headed` that do not ask."""
    told = tuple(dict.fromkeys(_named(_ASKED, opening)))
    if told:
        return told
    others = {word for name in asking(opening) for word in name.split()}
    names = dict.fromkeys((*headed, *FULL.findall(opening)))
    return tuple(name for name in names if not others & {*name.split()}) or tuple(names)


def _named(pattern: re.Pattern[str], text: str) -> Iterator[str]:
    for found in pattern.finditer(text):
        yield from (name.strip(" .") for name in found.groups() if name)
