"""Passages in marks that a cue of their own sentence attributes."""

from spacy.tokens import Token

from wirefacts.stages.quotes import lexicon
from wirefacts.stages.quotes.around import opening
from wirefacts.stages.quotes.cues import Cue
from wirefacts.stages.quotes.drafts import Draft
from wirefacts.stages.quotes.limits import GESTURES
from wirefacts.stages.quotes.page import Page, Passage, Sentence
from wirefacts.stages.quotes.positions import OPEN_END
from wirefacts.stages.quotes.rules import GAP_TOKENS, SPEECH_WORDS
from wirefacts.stages.quotes.runs import plain_speaker
from wirefacts.stages.quotes.speakers import addressees, medium
from wirefacts.syntax.words import FINITE
from wirefacts.text.extents import Extent

_JOINTS = frozenset({"CCONJ", "PUNCT", "ADV", "SPACE", "ADP", "SYM", "INTJ"})
_OPENERS = frozenset({"CCONJ", "ADV", "INTJ"})
_LABEL_TOKENS = 6
_LABELLED = 4
"""Tokens of a passage, marks included, that a person's name and a colon alone lead up to."""
_BEFORE_NAME = frozenset({"ADV", "PROPN", "NOUN", "ADJ", "DET", "NUM"})
_SIGNING = frozenset({"-", "–", "—"})
_CLAUSE_MARKS = frozenset({"that", "whether", "if", "because"})
_NOT_AFTER = frozenset({"call", "dub", "label", "describe", "brand", "term", "be"})
_SPEAKING = lexicon.STATING | lexicon.MARKED_ONLY
_FRESH = frozenset({"He", "She", "They"})
"""What begins a sentence behind a passage: `"Why?" She said no.`"""
_BEFORE_SPEECH = frozenset({",", ":", ";", "—", "–", "-"})


def direct(page: Page, sentence: Sentence, found: list[Cue]) -> list[Draft]:
    """The direct quotes of a sentence: each passage goes to the cue after it, else to the one that introduces it."""
    drafts: list[Draft] = []
    for number, passage in enumerate(sentence.passages):
        if drafts and (passage.number in drafts[-1].passages or passage.first < drafts[-1].at):
            continue
        previous = drafts[-1] if drafts else None
        if previous is not None and number and _goes_on(page, sentence.passages[number - 1], passage, previous, found):
            previous.take(passage)
            continue
        cue = _cue_after(page, sentence, passage, found)
        if cue is not None:
            draft = _attributed(page, sentence, passage, cue, found, drafts)
            if draft is not None:
                drafts.append(draft)
            continue
        cue = _cue_before(page, sentence, passage, found)
        draft = _draft("introduced", passage, cue) if cue is not None else _by_colon(page, sentence, passage)
        draft = draft or _signed(page, sentence, passage)
        if draft is not None:
            drafts.append(draft)
    return drafts


def _draft(rule: str, passage: Passage, cue: Cue) -> Draft:
    return Draft(
        "attributed" if rule == "attributed" else "introduced", [passage.inner], "direct", cue.speaker, cue.extent, cue.verb.i,
        [passage.number], addressees(cue.verb), medium(cue.verb),
    )  # fmt: skip


def _attributed(
    page: Page, sentence: Sentence, passage: Passage, cue: Cue, found: list[Cue], drafts: list[Draft]
) -> Draft | None:
    """The quote of a passage before its cue. Words that lead up to the passage belong to it: `In time, "we will win," he said`.

    None for the title of a programme or work: `On "Morning Line," he said that`.
    """
    start = opening(page, drafts[-1].at + 1 if drafts else sentence.start, passage.first)
    led = page.doc[passage.first - 1].text.endswith(":") if passage.first > start else False
    if drafts or led or not any(t.is_alpha and t.pos_ not in _OPENERS for t in page.outer(start, passage.first)):
        draft = _draft("attributed", passage, cue)
        if not drafts and not led:
            for earlier in sentence.passages:
                if earlier.number < passage.number and earlier.first >= start:
                    draft.take(earlier)
        return draft
    if titled(page, passage) or any(c.dep_ == "ccomp" for c in cue.verb.rights):
        return None
    if any(c.verb.i < passage.first for c in found):
        return _draft("attributed", passage, cue)
    while page.inside[start] < 0 and page.doc[start].pos_ in {"CCONJ", "SPACE", "PUNCT"}:
        start += 1
    draft = _draft("attributed", passage, cue)
    draft.rule, draft.kind = "mixed", "mixed"
    draft.pieces = [Extent(page.doc[start].idx, passage.quotation.outer.end)]
    draft.passages = [p.number for p in sentence.passages if p.number <= passage.number and p.first >= start]
    return draft


def _by_colon(page: Page, sentence: Sentence, passage: Passage) -> Draft | None:
    """`Doe was blunt: "We lost."`, and a name alone before the colon."""
    lead = list(page.outer(sentence.start, passage.first))
    if not lead or lead[-1].text != ":":
        return None
    label = len(lead) <= _LABEL_TOKENS and all(t.pos_ == "PROPN" for t in lead[:-1]) and len(lead) > 1
    known = label and lead[-2].ent_type_ == "PERSON"
    if passage.last - passage.first < (_LABELLED if known else SPEECH_WORDS + 2) or not _sounds_whole(page, passage):
        return None
    speaker = lead[-2] if label else plain_speaker(page, sentence)
    return None if speaker is None else Draft("colon", [passage.inner], "direct", speaker, passages=[passage.number])


def _signed(page: Page, sentence: Sentence, passage: Passage) -> Draft | None:
    """The heading `'I will stay' - Roe`: marked words with a verb, a dash and a person's name, and nothing else."""
    rest = [t for t in page.outer(sentence.start, sentence.end) if not t.is_space]
    if len(rest) < 2 or rest[0].i != passage.last or rest[0].text not in _SIGNING or len(rest) > _LABEL_TOKENS:
        return None
    known = page.label(rest[-1]) == "person" or rest[-1].ent_type_ == "PERSON"
    spoken = any(t.tag_ in FINITE | {"VB", "MD"} for t in page.doc[passage.first : passage.last])
    named = known and all(t.pos_ == "PROPN" for t in rest[1:])
    if not (named and spoken):
        return None
    name = page.chars(rest[1].i, rest[-1].i + 1)
    return Draft("colon", [passage.inner], "direct", rest[-1], passages=[passage.number], names=(name, name))


def titled(page: Page, passage: Passage) -> bool:
    """True where a passage looks like the title of a work, or a name: every longer word begins with a capital."""
    words = [t.text for t in page.doc[passage.first : passage.last] if t.is_alpha]
    return (
        bool(words) and len(words) <= 8 and all(w[0].isupper() for w in words if len(w) > 3) and words[0][0].isupper()
    )


def _cue_after(page: Page, sentence: Sentence, passage: Passage, found: list[Cue]) -> Cue | None:
    """The cue of `"A," she said`: its group begins right after the passage and its comma."""
    i = passage.last
    doc = page.doc
    inner = passage.inner.slice(page.text).rstrip(" ’'\"”")
    joined = inner[-1:] in OPEN_END
    while i < sentence.end and (doc[i].is_space or doc[i].text in {",", "-", "—", "–"}):
        joined = joined or doc[i].text == ","
        i += 1
    if i < sentence.end and doc[i].lower_ == "as" and joined:
        i += 1
    if i < sentence.end and doc[i].text in _FRESH and doc[i - 1].text != ",":
        return None
    bare_verb = False
    for cue in found:
        start = cue.first
        while (
            start > i
            and page.inside[start - 1] < 0
            and (doc[start - 1].pos_ in _BEFORE_NAME or doc[start - 1].ent_type_)
        ):
            start -= 1
        bare_verb = cue.verb.i == i and cue.inverted
        if (
            start == i
            and cue.speaker.i >= i
            and (joined or bare_verb)
            and cue.lemma not in _NOT_AFTER
            and (cue.verb.tag_ != "VBG" or cue.verb.dep_ == "pcomp")
        ):
            return cue
    return None


def _cue_before(page: Page, sentence: Sentence, passage: Passage, found: list[Cue]) -> Cue | None:
    """The cue of `She said, "A"`: the last one before the passage, with nothing but its own phrases between."""
    before = [cue for cue in found if cue.verb.i < passage.first]
    if not before:
        return None
    cue = before[-1]
    start = max(cue.verb.i, cue.last) + 1
    gap = list(page.outer(start, passage.first))
    if gap and gap[-1].tag_ in {"POS", "IN"} and titled(page, passage):
        return None
    if gap and gap[-1].text.endswith(":") and len(gap) <= GAP_TOKENS:
        return cue
    if any(n >= 0 for n in page.inside[start : passage.first]):
        return None
    if not gap:
        whole = _sounds_whole(page, passage) or (cue.lemma in _SPEAKING and _ends_clause(page, sentence, passage))
        whole = whole or (cue.lemma == "read" and cue.speaker.lemma_.lower() in lexicon.LETTERED)
        whole = whole or (cue.lemma in lexicon.VOICED and passage.inner.slice(page.text)[:1].isupper())
        return cue if whole and cue.lemma not in _NOT_AFTER else None
    last = gap[-1]
    if len(gap) > GAP_TOKENS:
        return None
    if any(t.lower_ in _CLAUSE_MARKS and (t.tag_ == "IN" or t.nbor().text == ",") for t in gap):
        return None
    if last.text in _BEFORE_SPEECH:
        return cue if not _has_clause(gap) else None
    if last.pos_ in {"NOUN", "PROPN", "PRON", "ADV", "NUM"} and not _has_clause(gap) and _sounds_whole(page, passage):
        return cue
    return None


def _has_clause(gap: list[Token]) -> bool:
    return any(t.tag_ in FINITE and t.dep_ != "relcl" and t.head.dep_ not in {"relcl", "acl"} for t in gap)


def _sounds_whole(page: Page, passage: Passage) -> bool:
    """A passage that begins like a sentence: with a capital, at least two words, one of them a verb."""
    inner = passage.inner.slice(page.text).lstrip(" [(…'‘")
    tokens = page.doc[passage.first : passage.last]
    return (
        inner[:1].isupper()
        and sum(t.is_alpha for t in tokens) > 1
        and any(t.tag_ in FINITE or t.tag_ == "VB" for t in tokens)
    )


def _ends_clause(page: Page, sentence: Sentence, passage: Passage) -> bool:
    """True where the passage has a finite verb and nothing but a sign or a conjunction follows it."""
    tokens = page.doc[passage.first : passage.last]
    if not any(t.tag_ in FINITE for t in tokens):
        return False
    follow = next(page.outer(passage.last, sentence.end), None)
    return follow is None or follow.is_punct or follow.dep_ == "cc"


def _gesture(other: Cue, cue: Cue | None) -> bool:
    """True for what a speaker does meanwhile: `"This," said Roe, pointing at the map, "is ours."`"""
    return cue is not None and other.verb.tag_ == "VBG" and other.verb.head == cue.verb and other.lemma in GESTURES


def _goes_on(page: Page, before: Passage, passage: Passage, draft: Draft, found: list[Cue]) -> bool:
    """True for the second piece of `"A," she said, "B"` and of `"A" and "B"`."""
    if before.number not in draft.passages:
        return False
    cue = next((c for c in found if c.verb.i == draft.at), None)
    others = [c for c in found if before.last <= c.verb.i < passage.first and c is not cue and not _gesture(c, cue)]
    if others or cue is None:
        return False
    within = cue.first >= before.last
    start = max(before.last, max(cue.verb.i, cue.last) + 1) if within else before.last
    gap = list(page.outer(start, passage.first))
    if all(t.pos_ in _JOINTS for t in gap) and len(gap) < 8:
        return True
    return within and gap[-1].text in _BEFORE_SPEECH and not _has_clause(gap)
