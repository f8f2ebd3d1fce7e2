"""Reads a page sentence by sentence into quotes."""

from bisect import bisect_right
from dataclasses import dataclass, field
from itertools import groupby

from spacy.tokens import Token

from wirefacts.stages.quotes import lexicon
from wirefacts.stages.quotes.according import according
from wirefacts.stages.quotes.after_colon import after_colon
from wirefacts.stages.quotes.blocks import block_after, pull_quotes
from wirefacts.stages.quotes.clauses import reported
from wirefacts.stages.quotes.cues import Cue, cues
from wirefacts.stages.quotes.direct import direct
from wirefacts.stages.quotes.drafts import Draft
from wirefacts.stages.quotes.fragments import announced, described, fragments
from wirefacts.stages.quotes.inside import quoted_stretches
from wirefacts.stages.quotes.nesting import outermost
from wirefacts.stages.quotes.objects import thing_said
from wirefacts.stages.quotes.page import Page, Sentence, turn_inside
from wirefacts.stages.quotes.positions import placed
from wirefacts.stages.quotes.runs import headed, join_paragraphs, plain_speaker, run_on
from wirefacts.stages.quotes.tails import tails
from wirefacts.stages.quotes.transcripts import transcript
from wirefacts.text.extents import Extent


def read_page(page: Page, *, plain_inside: bool = False) -> list[Draft]:
    """All quotes of a page, those that the layout shows first, and those within them: in marks of their own, and with
    `plain_inside` without."""
    turns, filled = transcript(page)
    pulled = pull_quotes(page)
    shown = [*pulled, *turns]
    starts = [block.start for block in page.paragraphs]
    filled |= {bisect_right(starts, piece.start) - 1 for draft in pulled for piece in draft.pieces}
    reader = _Reader(page, filled)
    for _, sentences in groupby(page.sentences, key=lambda s: s.paragraph):
        reader.paragraph(list(sentences))
    outer = join_paragraphs(page, [*shown, *reader.drafts])
    within = _read_inside(page, outer)
    return [*outer, *(draft for draft in within if plain_inside or draft.kind == "direct")]


def _read_inside(page: Page, outer: list[Draft]) -> list[Draft]:
    """What those who are quoted say that somebody said."""
    spoken = quoted_stretches(page, outer)
    page = turn_inside(page, spoken)
    found: list[Draft] = []
    for _, sentences in groupby(page.sentences, key=lambda s: s.paragraph):
        reader = _Reader(page, set())
        reader.paragraph(list(sentences))
        found.extend(reader.drafts)
    return found


@dataclass(slots=True)
class _Reader:
    """`shown` are the paragraphs that the layout has explained, `last` is the quote of the sentence before, `colon` the
    speaker and cue of a sentence that ended in a colon, `joined` says that one leads up to this paragraph."""

    page: Page
    shown: set[int]
    drafts: list[Draft] = field(default_factory=list)
    last: Draft | None = None
    before: Sentence | None = None
    colon: tuple[Token, Extent | None] | None = None
    joined: bool = False

    def paragraph(self, sentences: list[Sentence]) -> None:
        if sentences[0].paragraph in self.shown:
            return
        introduced = self.colon
        self.colon = None
        self.joined = introduced is not None
        if introduced is not None and not (self.last is not None and self.last.passages):
            sentences = self._block(sentences, introduced)
        for sentence in sentences:
            self._sentence(sentence)
        self.before = None

    def _block(self, sentences: list[Sentence], introduced: tuple[Token, Extent | None]) -> list[Sentence]:
        """Files what a colon at the end of the paragraph before has introduced; gives the sentences that are left."""
        busy = {i for i, s in enumerate(sentences) if any(_tells(cue) for cue in cues(self.page, s))}
        held = block_after(self.page, sentences, busy)
        opening = self.page.inside[sentences[0].start] >= 0
        if held is None or (opening and not sentences[0].bare):
            return sentences
        content, numbers, count = held
        speaker, cue = introduced
        self.last = Draft("block", [content], "direct", speaker, cue, passages=numbers)
        self.drafts.append(self.last)
        return sentences[count:]

    def _sentence(self, sentence: Sentence) -> None:
        if sentence.bare:
            plain = None if self.before is None or self.last is not None else plain_speaker(self.page, self.before)
            fresh = run_on(self.page, sentence, self.last, plain, self.joined)
            self.joined = False
            if fresh is not None:
                self.drafts.append(fresh)
                self.last = fresh
            return
        found = placed(self.page, sentence, list(cues(self.page, sentence)))
        here = _of_sentence(self.page, sentence, found)
        self.drafts.extend(here)
        self.last = next((d for d in reversed(here) if not _displayed(d)), here[-1]) if here else None
        self.before = sentence
        self.colon = _colon(self.page, sentence, found)


def _of_sentence(page: Page, sentence: Sentence, found: list[Cue]) -> list[Draft]:
    """Direct quotes first, for marks say more than the parse; then clauses; fragments from the passages that are left."""
    drafts = direct(page, sentence, found) if sentence.passages else []
    claimed = {number: draft.at for draft in drafts for number in draft.passages}
    used = {draft.at for draft in drafts}
    drafts.extend(d for d in according(page, sentence) if not any(n in claimed for n in d.passages))
    for cue in found:
        if cue.verb.i not in used or _after_colon(page, drafts, cue):
            draft = reported(page, sentence, cue, claimed) or described(page, cue) or announced(page, sentence, cue)
            draft = draft or thing_said(page, sentence, cue) or after_colon(page, sentence, cue, claimed)
            if draft is not None:
                drafts.append(draft)
    drafts = outermost(page, _merged(drafts))
    drafts.extend(tails(page, sentence, drafts))
    taken = {number for draft in drafts for number in draft.passages}
    if sentence.passages:
        drafts.extend(fragments(page, sentence, found, taken))
        drafts = outermost(page, drafts)
    return sorted(drafts, key=lambda d: d.at)


def _after_colon(page: Page, drafts: list[Draft], cue: Cue) -> bool:
    """True where the cue's passage follows a colon, so that a reported clause may stand before it."""
    return any(
        d.at == cue.verb.i and page.doc[page.passages[d.passages[0]].first - 1].text.endswith(":") for d in drafts
    )


def _merged(drafts: list[Draft]) -> list[Draft]:
    """One quote for each cue: a reported clause and the passage after its colon are pieces of one."""
    kept: dict[int, Draft] = {}
    for number, draft in enumerate(drafts):
        first = kept.setdefault(draft.at if draft.at >= 0 else -1 - number, draft)
        if first is not draft:
            first.pieces.extend(draft.pieces)
            first.passages.extend(draft.passages)
            first.kind, first.rule = "mixed", "mixed"
    return list(kept.values())


def _displayed(draft: Draft) -> bool:
    """True for words on a sign that somebody holds: who holds it speaks on."""
    return draft.speaker is not None and draft.speaker.lemma_.lower() in lexicon.SIGNS


def _tells(cue: Cue) -> bool:
    """True where the story, and not somebody quoted in it, uses the cue."""
    return not cue.unreal and cue.speaker.lower_ not in lexicon.PRONOUNS


def _colon(page: Page, sentence: Sentence, found: list[Cue]) -> tuple[Token, Extent | None] | None:
    """Whom a sentence that ends in a colon introduces."""
    end = sentence.end - 1
    while end > sentence.start and page.doc[end].is_space:
        end -= 1
    closing = page.doc[end].text
    if page.inside[end] >= 0 or not (closing.endswith(":") or (closing == "," and found)):
        return None
    spoken = [cue for cue in found if _tells(cue)]
    if spoken:
        return spoken[-1].speaker, spoken[-1].extent
    speaker = plain_speaker(page, sentence) or headed(page, sentence)
    return None if speaker is None else (speaker, None)
