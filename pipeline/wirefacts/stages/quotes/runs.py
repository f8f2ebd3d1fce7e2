"""Quotations that run on: over sentences, over paragraphs, or without any cue of their own."""

from spacy.tokens import Token

from wirefacts.stages.quotes.drafts import Draft
from wirefacts.stages.quotes.lexicon import PRONOUNS, SPEECH_NOUNS
from wirefacts.stages.quotes.page import Page, Passage, Sentence
from wirefacts.stages.quotes.rules import SPEECH_WORDS
from wirefacts.syntax.words import FINITE

_SKIPPED_PARAGRAPHS = 2
_HEADING = 25
_MOODS = frozenset(
    "stunned shocked pleased delighted devastated disappointed surprised horrified thrilled worried concerned relieved "
    "convinced impressed saddened outraged overwhelmed frustrated excited puzzled amused determined unimpressed".split()
)
"""Participles of how somebody feels, after which marked words are theirs."""


def run_on(page: Page, sentence: Sentence, last: Draft | None, plain: Token | None, joined: bool) -> Draft | None:
    """What to do with a sentence that is nothing but passages: adds it to `last`, or gives a new quote of `plain`.

    `joined` where a colon leads up to it; without one a quoted fragment is not carried on.
    """
    passages = list(sentence.passages)
    if last is not None and (last.passages or _cue_closes(last)) and (last.rule != "fragment" or joined):
        for passage in passages:
            last.take(passage)
        return None
    speaker = last.speaker if last is not None else plain
    names = last.names if last is not None else None
    if (speaker is None and names is None) or (_words(page, passages) < SPEECH_WORDS and not _closed(page, passages)):
        return None
    draft = Draft("plain", [], "direct", speaker, names=names)
    for passage in passages:
        draft.take(passage)
    return draft


def _cue_closes(last: Draft) -> bool:
    """True for "A, she said." without marks: the marked words after it are hers still."""
    return last.rule == "trailing" and last.cue is not None and max(p.end for p in last.pieces) <= last.cue.start


def _closed(page: Page, passages: list[Passage]) -> bool:
    """True for a short sentence with its stop inside the marks and a verb: `"It is madness."`"""
    inner = passages[-1].inner.slice(page.text)
    tokens = page.doc[passages[0].first : passages[-1].last]
    return inner[-1:] in {".", "!", "?"} and any(t.tag_ in FINITE for t in tokens)


def _words(page: Page, passages: list[Passage]) -> int:
    return sum(t.is_alpha for p in passages for t in page.doc[p.first : p.last])


def plain_speaker(page: Page, sentence: Sentence) -> Token | None:
    """The one speaker that a sentence without a cue names: a person or pronoun as subject, or whose statement it tells of."""
    subjects = [t for t in page.outer(sentence.start, sentence.end) if _own(t) and t.head.dep_ in {"ROOT", "ccomp"}]
    subjects = [t for t in subjects if t.head.dep_ == "ROOT"] or subjects
    if len(subjects) != 1:
        return None
    subject = subjects[0]
    if subject.lower_ in PRONOUNS:
        return None
    beside = any(c.dep_ == "appos" and c.ent_type_ == "PERSON" for c in subject.rights)
    known = beside or subject.ent_type_ == "PERSON" or page.label(subject) == "person"
    named = known or (subject.tag_ == "NNP" and not subject.ent_type_)
    if named or subject.lower_ in {"he", "she"}:
        return subject
    tells = any(t.lemma_ in SPEECH_NOUNS for t in page.outer(sentence.start, sentence.end))
    return subject if tells and subject.pos_ in {"PROPN", "NOUN"} else None


def _own(noun: Token) -> bool:
    """A subject; of a passive where it tells a mood: "Roe was stunned"."""
    return noun.dep_ == "nsubj" or (noun.dep_ == "nsubjpass" and noun.head.lower_ in _MOODS)


def headed(page: Page, sentence: Sentence) -> Token | None:
    """The last name of a line without a verb that ends in a colon: "GERMAN CHANCELLOR LENA HART, ON X:"."""
    words = list(page.outer(sentence.start, sentence.end))
    if len(words) > _HEADING or any(t.tag_ in FINITE for t in words):
        return None
    comma = next((n for n, t in enumerate(words) if t.text == ","), len(words) - 1)
    names = [t for t in words[:comma] if page.label(t) == "person"] or [t for t in words if page.label(t) == "person"]
    if names:
        return names[-1]
    return words[comma - 1] if comma and words[comma - 1].tag_ in {"NNP", "NNPS"} else None


def _same_speaker(first: Draft, second: Draft) -> bool:
    """False where the second quote has a speaker of its own, named otherwise: the first only lacked its closing mark."""
    if first.speaker is None or second.speaker is None or second.cue is None:
        return True
    return second.speaker.pos_ == "PRON" or second.speaker.lower_ == first.speaker.lower_


def join_paragraphs(page: Page, drafts: list[Draft]) -> list[Draft]:
    """Joins quotes across paragraphs where a passage without a closing mark is taken up at a later paragraph's start."""
    owner = {number: draft for draft in drafts for number in draft.passages}
    gone: set[int] = set()
    for before, after in zip(page.passages, page.passages[1:], strict=False):
        opens = after.quotation.outer.start == page.paragraphs[after.paragraph].start
        if before.quotation.closed or not opens or after.paragraph - before.paragraph > _SKIPPED_PARAGRAPHS:
            continue
        first, second = owner.get(before.number), owner.get(after.number)
        if first is second:
            continue
        if first is None and second is not None:
            second.take(before)
            owner[before.number] = second
        elif first is not None and second is None:
            first.take(after)
            owner[after.number] = first
        elif first is not None and second is not None and _same_speaker(first, second):
            first.pieces.extend(second.pieces)
            first.passages.extend(second.passages)
            owner.update(dict.fromkeys(second.passages, first))
            gone.add(id(second))
    return [draft for draft in drafts if id(draft) not in gone]
