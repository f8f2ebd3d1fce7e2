"""Who bears a label: the name with an office, the one who says who they are, who asks and who is asked in an interview."""

import re
from collections.abc import Iterator

from wirefacts.values.people import is_person_noun
from wirefacts.values.titles import is_title

ASKS = frozenset("q question interviewer reporter moderator host journalist questioner presenter press anchor".split())
ANSWERS = frozenset("a answer response witness interviewee".split())
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
    rf"|\b(?:[Ss]he|[Hh]e|[Tt]hey|who) (?:spoke|talked|sat down|speaks|talks) (?:to|with) (?P<two>{NAME})"
    rf"|(?P<three>{NAME}) (?:spoke|talked|sat down|speaks|talks|interviewed|interviews|meets|met|asked)(?: (?:to|with))? [A-Z]"
)
_ASKED = re.compile(
    rf"\b(?:[Ii]nterview(?:ee)?|[Tt]estimony|[Dd]eposition|[Cc]onversation|[Qq] ?& ?A|INTERVIEW|TESTIMONY)"
    rf"(?::| with| of| WITH| OF)(?: the)? (?P<one>{NAME})"
    rf"|(?P<two>{NAME}),?(?: having been)?(?: first)?(?: duly)? (?:sworn|SWORN|affirmed|called as a witness)"
)
_ADDRESS = frozenset({"mr", "ms", "mrs", "dr", "the", "then", "and", "but"})
_SELF = re.compile(rf"\b(?:I'm|I’m|I am|[Mm]y name is|[Mm]y name's) ({NAME})")


def bearers(text: str, label: str) -> tuple[str, ...]:
    """Who bears the office that a label names: "THE MINISTER" of "Minister Ada Quill", or of "Tom Bell, the minister"."""
    office = [word for word in label.split() if word.casefold() not in SMALL]
    if not office or len(office) > 4 or any(any(c.isdigit() for c in word) for word in office):
        return ()
    title = "(?i:" + r"\s+".join(map(re.escape, office)) + ")"
    found = re.findall(rf"({NAME}),? \({title}\)", text)
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


def introduced(words: str) -> tuple[str, ...]:
    """Who says who they are in their own words: "I'm Ada Quill"."""
    found = _SELF.search(words)
    return (found[1],) if found else ()


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
    return tuple(name for name in names if not others & {*name.split()})


def _named(pattern: re.Pattern[str], text: str) -> Iterator[str]:
    for found in pattern.finditer(text):
        yield from (name.strip(" .") for name in found.groups() if name)
