"""How a fact is put, without the people and figures in it, so that ways of putting it can be told apart and counted."""

import re

from wirefacts.corpora.markup import facts
from wirefacts.corpora.markup.story import MarkedStory
from wirefacts.text.extents import Extent
from wirefacts.values.numbers import find_numbers

AROUND_BEFORE, AROUND_AFTER = 3, 4
"""Words of the evidence kept before and after a tally's figure: more would make every sentence a way of its own."""
_WORD = re.compile(r"[\w’'-]+|[^\w\s]")
_IRREGULAR = {
    "said": "say", "says": "say", "told": "tell", "wrote": "write", "written": "write", "met": "meet", "spoke": "speak",
    "spoken": "speak", "rang": "ring", "sent": "send", "saw": "see", "seen": "see", "swore": "swear", "thought": "think",
    "held": "hold", "went": "go", "gave": "give", "given": "give", "put": "put", "sang": "sing", "shot": "shoot",
    "wept": "weep", "bet": "bet", "read": "read", "made": "make", "took": "take", "flew": "fly", "sat": "sit", "had": "have",
}  # fmt: skip
_DOUBLED = re.compile(r"([bdgmnprt])\1$")


def cue(words: str) -> str:
    """A cue, its words folded and brought near their base form: "Had SAID" is "have say"."""
    return " ".join(stem(word) for word in words.casefold().split())


def stem(word: str) -> str:
    """A word without its inflection, nearly: what matters is that forms of one verb meet, not that the result is a word."""
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    for ending in ("ing", "ied", "ies", "ed", "es", "s", "e"):
        if word.endswith(ending) and len(word) - len(ending) >= 3 and not word.endswith("ss"):
            bare = word[: -len(ending)] + ("y" if ending.startswith("ie") else "")
            return _DOUBLED.sub(r"\1", bare) if len(bare) > 3 else bare
    return word


def pattern(story: MarkedStory, fact: facts.AgeFact | facts.VoteFact | facts.ContactFact | facts.RoleFact) -> str:
    """The way in which `story` puts a fact: parties as their part in it, figures as `#`."""
    if isinstance(fact, facts.ContactFact):
        return _contact(story, fact)
    evidence = story.evidence(fact.id)
    named = _parts(fact)
    stand_ins = [(m.extent, named.get(m.id, "PARTY")) for e in story.entities for m in story.mentions(e.id)]
    title = story.part(fact.id, "title")
    if isinstance(fact, facts.RoleFact):
        title = title or _found(story, evidence, fact.title)
        if title is not None:
            stand_ins = [each for each in stand_ins if not each[0].covers(title)] + [(title, "TITLE")]
    stand_ins += [(number.extent.shifted(evidence.start), "#") for number in find_numbers(evidence.slice(story.text))]
    words = _WORD.findall(_replaced(story.text, evidence, stand_ins).casefold())
    return " ".join(_around(words) if isinstance(fact, facts.VoteFact) else words)


def _contact(story: MarkedStory, fact: facts.ContactFact) -> str:
    """The trigger, the medium, and on which sides of it the parties stand."""
    evidence = story.evidence(fact.id)
    trigger = story.part(fact.id, "trigger") or evidence
    sides = []
    for name, entities in (("from", {fact.from_}), ("to", set(fact.to))):
        inside = [m.extent for e in entities for m in story.mentions(e) if evidence.covers(m.extent)]
        if inside:
            sides.append(f"{name} {'before' if min(inside).start < trigger.start else 'after'}")
    return f"{cue(trigger.slice(story.text))} ({fact.medium}; {', '.join(sides)})"


def _parts(fact: facts.AnyFact) -> dict[str, str]:
    """What each entity is to a fact."""
    found: dict[str, str] = {}
    for name in fact.refers:
        value = getattr(fact, name)
        found |= {each: name.upper() for each in (value if isinstance(value, tuple) else (value,)) if each}
    return found


def _found(story: MarkedStory, evidence: Extent, words: str) -> Extent | None:
    at = story.text.casefold().find(words.casefold(), evidence.start, evidence.end)
    return None if at < 0 else Extent(at, at + len(words))


def _replaced(text: str, evidence: Extent, stand_ins: list[tuple[Extent, str]]) -> str:
    """The evidence with the outermost of the stand-ins in place of their words."""
    written, at = [], evidence.start
    for extent, name in sorted(stand_ins, key=lambda s: (s[0].start, -s[0].end)):
        if at <= extent.start and extent.end <= evidence.end:
            written += [text[at : extent.start], name]
            at = extent.end
    return "".join([*written, text[at : evidence.end]])


def _around(words: list[str]) -> list[str]:
    at = words.index("#") if "#" in words else 0
    return words[max(0, at - AROUND_BEFORE) : at + AROUND_AFTER + 1]
