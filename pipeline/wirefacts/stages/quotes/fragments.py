"""Marked fragments and plain descriptions that a verb quotes from its subject: "called him “unhinged”"."""

from spacy.tokens import Token

from wirefacts.stages.quotes import lexicon
from wirefacts.stages.quotes.cues import Cue, pays_tribute
from wirefacts.stages.quotes.direct import titled
from wirefacts.stages.quotes.drafts import Draft
from wirefacts.stages.quotes.limits import limit, trimmed
from wirefacts.stages.quotes.page import Page, Passage, Sentence
from wirefacts.syntax.words import FINITE

_CLIMB = 6
_CLOSE = 6
_ASIDE = frozenset({"advcl", "relcl", "acl", "conj"})
_BEGINNINGS = frozenset(
    "start beginning launch end closure creation resignation appointment death arrest release suspension cancellation opening "
    "completion withdrawal introduction formation establishment return retirement discovery departure departures".split()
)


def fragments(page: Page, sentence: Sentence, found: list[Cue], claimed: set[int]) -> list[Draft]:
    """One quote for each naming verb, with the passages it governs."""
    drafts: dict[int, Draft] = {}
    for passage in sentence.passages:
        if passage.number in claimed or (titled(page, passage) and _follows_place(page, passage)):
            continue
        cue = _governor(page, passage, found)
        if cue is None:
            continue
        if cue.verb.i in drafts:
            drafts[cue.verb.i].take(passage)
        else:
            drafts[cue.verb.i] = Draft(
                "fragment", [passage.inner], "mixed", cue.speaker, cue.extent, cue.verb.i, [passage.number]
            )
    return list(drafts.values())


def _follows_place(page: Page, passage: Passage) -> bool:
    """True after "in", "on CNN's": there stands the title of a work."""
    before = page.doc[passage.first - 1] if passage.first else None
    return before is not None and (
        before.tag_ == "POS" or before.lower_ in {"in", "on", "at", "of", "from", "titled", "entitled"}
    )


def _names(cue: Cue) -> bool:
    """True for the verbs of naming, and for "spoke of", "paid tribute to"."""
    spoke_of = cue.lemma == "speak" and any(c.lower_ == "of" for c in cue.verb.rights)
    return cue.lemma in lexicon.NAMING or spoke_of or pays_tribute(cue.verb)


def _governor(page: Page, passage: Passage, found: list[Cue]) -> Cue | None:
    by_verb = {cue.verb.i: cue for cue in found if _names(cue) and cue.verb.i < passage.first}
    if not by_verb:
        return None
    token = page.doc[passage.first : passage.last].root
    for _ in range(_CLIMB):
        if token.head == token:
            break
        token = token.head
        if token.i in by_verb:
            return by_verb[token.i]
        if token.pos_ == "VERB" and page.inside[token.i] < 0 and (token.tag_ in FINITE or token.dep_ in _ASIDE):
            break
    last = max(by_verb)
    gap = list(page.outer(last + 1, passage.first))
    clear = not any(t.tag_ in FINITE or t.text in ";:" for t in gap) and len(gap) <= _CLOSE
    return by_verb[last] if clear else None


def described(page: Page, cue: Cue) -> Draft | None:
    """What a describing verb says without marks: "describes the ruling as historic", "which she describes as a failure"."""
    if cue.lemma != "describe" or cue.unreal:
        return None
    verb = cue.verb
    manner = next((c for c in verb.rights if c.dep_ == "prep" and c.lower_ == "as"), None)
    if manner is None or manner.i + 1 >= len(page.doc):
        return None
    thing = next((c for c in verb.rights if c.dep_ == "dobj" and c.i < manner.i), None)
    start = manner.i + 1 if thing is None else thing.left_edge.i
    end = _as_far_as(manner)
    if start >= end or any(n >= 0 for n in page.inside[start:end]):
        return None
    return Draft("named", [page.chars(start, end)], "indirect", cue.speaker, cue.extent, verb.i)


def _as_far_as(manner: Token) -> int:
    """The end of the "as" phrase, before a clause that follows its comma."""
    doc = manner.doc
    for i in range(manner.i + 1, manner.right_edge.i + 1):
        if doc[i].text == "," or doc[i].dep_ == "cc":
            return i
    return manner.right_edge.i + 1


def announced(page: Page, sentence: Sentence, cue: Cue) -> Draft | None:
    """A happening that is announced as a noun: "announced the start of talks"."""
    if cue.lemma != "announce" or cue.unreal:
        return None
    thing = next((c for c in cue.verb.rights if c.dep_ == "dobj"), None)
    if thing is None or thing.lemma_.lower() not in _BEGINNINGS or page.inside[thing.i] >= 0:
        return None
    start, end = trimmed(page, thing.left_edge.i, limit(page, sentence, cue.verb, thing))
    return (
        Draft("nominal", [page.chars(start, end)], "indirect", cue.speaker, cue.extent, cue.verb.i)
        if start < end
        else None
    )
