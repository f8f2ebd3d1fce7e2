"""Passages in marks that a cue of their own sentence attributes."""

from spacy.tokens import Token

from wirefacts.stages.quotes import lexicon
from wirefacts.stages.quotes.cues import Cue
from wirefacts.stages.quotes.drafts import Draft
from wirefacts.stages.quotes.page import Page, Passage, Sentence
from wirefacts.stages.quotes.rules import GAP_TOKENS
from wirefacts.stages.quotes.speakers import addressees, medium

_OPEN_END = frozenset(",?!—–-…")
_JOINTS = frozenset({"CCONJ", "PUNCT", "ADV", "SPACE", "ADP", "SYM", "INTJ"})
_CLAUSE_MARKS = frozenset({"that", "whether", "if", "because"})
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_BEFORE_SPEECH = frozenset({",", ":", ";", "—", "–", "-"})


def direct(page: Page, sentence: Sentence, found: list[Cue]) -> list[Draft]:
    """The direct quotes of a sentence: each passage goes to the cue after it, else to the one that introduces it."""
    drafts: list[Draft] = []
    for number, passage in enumerate(sentence.passages):
        previous = drafts[-1] if drafts else None
        if previous is not None and number and _goes_on(page, sentence.passages[number - 1], passage, previous, found):
            previous.take(passage)
            continue
        cue = _cue_after(page, sentence, passage, found)
        if cue is not None:
            drafts.append(_draft("attributed", passage, cue))
            continue
        cue = _cue_before(page, sentence, passage, found)
        if cue is not None:
            drafts.append(_draft("introduced", passage, cue))
    return drafts


def _draft(rule: str, passage: Passage, cue: Cue) -> Draft:
    return Draft(
        "attributed" if rule == "attributed" else "introduced", [passage.inner], "direct", cue.speaker, cue.extent, cue.verb.i,
        [passage.number], addressees(cue.verb), medium(cue.verb),
    )  # fmt: skip


def _cue_after(page: Page, sentence: Sentence, passage: Passage, found: list[Cue]) -> Cue | None:
    """The cue of `"A," she said`: its group begins right after the passage and its comma."""
    i = passage.last
    doc = page.doc
    inner = passage.inner.slice(page.text).rstrip()
    joined = inner[-1:] in _OPEN_END
    while i < sentence.end and (doc[i].is_space or doc[i].text in {",", "-", "—", "–"}):
        joined = joined or doc[i].text == ","
        i += 1
    bare_verb = False
    for cue in found:
        start = cue.first
        while start > i and doc[start - 1].pos_ in {"ADV"} and page.inside[start - 1] < 0:
            start -= 1
        bare_verb = cue.verb.i == i and cue.inverted
        if start == i and (joined or bare_verb) and cue.lemma not in {"call", "be"}:
            return cue
    return None


def _cue_before(page: Page, sentence: Sentence, passage: Passage, found: list[Cue]) -> Cue | None:
    """The cue of `She said, "A"`: the last one before the passage, with nothing but its own phrases between."""
    before = [cue for cue in found if cue.verb.i < passage.first]
    if not before:
        return None
    cue = before[-1]
    start = max(cue.verb.i, cue.last) + 1
    gap = [token for token in page.outer(start, passage.first)]
    if any(n >= 0 for n in page.inside[start : passage.first]):
        return None
    if not gap:
        return cue if _sounds_whole(page, passage) or cue.lemma in lexicon.CLAUSAL and _ends_clause(page, sentence, passage) else None
    last = gap[-1]
    if len(gap) > GAP_TOKENS:
        return None
    if last.text == ":":
        return cue
    if any(t.lower_ in _CLAUSE_MARKS and t.tag_ in {"IN", "SCONJ"} for t in gap):
        return None
    if last.text in _BEFORE_SPEECH:
        return cue if not _has_clause(gap) else None
    if last.pos_ in {"NOUN", "PROPN", "PRON", "ADV", "NUM"} and not _has_clause(gap) and _sounds_whole(page, passage):
        return cue
    return None


def _has_clause(gap: list[Token]) -> bool:
    return any(t.tag_ in _FINITE and t.dep_ not in {"relcl", "aux", "auxpass"} and t.head.dep_ not in {"relcl", "acl"} for t in gap)


def _sounds_whole(page: Page, passage: Passage) -> bool:
    """A passage that begins like a sentence: with a capital, at least two words, one of them a verb."""
    inner = passage.inner.slice(page.text).lstrip(" [(…'‘")
    tokens = page.doc[passage.first : passage.last]
    return inner[:1].isupper() and sum(t.is_alpha for t in tokens) > 1 and any(t.tag_ in _FINITE or t.tag_ == "VB" for t in tokens)


def _ends_clause(page: Page, sentence: Sentence, passage: Passage) -> bool:
    """True where the passage has a finite verb and nothing but a sign or a conjunction follows it."""
    tokens = page.doc[passage.first : passage.last]
    if not any(t.tag_ in _FINITE for t in tokens):
        return False
    follow = next(page.outer(passage.last, sentence.end), None)
    return follow is None or follow.is_punct or follow.dep_ == "cc"


def _goes_on(page: Page, before: Passage, passage: Passage, draft: Draft, found: list[Cue]) -> bool:
    """True for the second piece of `"A," she said, "B"` and of `"A" and "B"`."""
    if before.number not in draft.passages:
        return False
    cue = next((c for c in found if c.verb.i == draft.at), None)
    others = [c for c in found if before.last <= c.verb.i < passage.first and c is not cue]
    if others or cue is None:
        return False
    within = cue.first >= before.last
    start = max(before.last, max(cue.verb.i, cue.last) + 1) if within else before.last
    gap = [t for t in page.outer(start, passage.first)]
    if all(t.pos_ in _JOINTS for t in gap) and len(gap) < 8:
        return True
    return within and gap[-1].text in _BEFORE_SPEECH and not _has_clause(gap)
