"""Cues: the words that say that somebody said something."""

from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Token

from wirefacts.stages.quotes import lexicon
from wirefacts.stages.quotes.groups import group
from wirefacts.stages.quotes.open_cues import closes, phrase_start, reports_that
from wirefacts.stages.quotes.page import Page, Sentence
from wirefacts.stages.quotes.subjects import speaker_of
from wirefacts.syntax.clauses import OBJECTS, SUBJECTS, is_negated, own_subject, subject
from wirefacts.syntax.denials import is_nobody
from wirefacts.text.extents import Extent

VERBS = (
    lexicon.STATING
    | lexicon.MARKED_ONLY
    | lexicon.NAMING
    | lexicon.ASKING
    | lexicon.PROMISING
    | lexicon.QUESTIONING
    | lexicon.THINGS_SAID
)
_NETWORKS = frozenset(
    "x twitter facebook instagram telegram tiktok weibo threads bluesky linkedin whatsapp media".split()
)
_FINITE = frozenset({"VBD", "VBZ", "VBP", "VBG", "VB", "VBN"})


@dataclass(frozen=True, slots=True)
class Cue:
    """A verb of reporting with its speaker. `first` to `last` are the tokens of verb, auxiliaries and speaker."""

    verb: Token
    speaker: Token
    first: int
    last: int
    shown: bool = False
    """True where grammar alone shows that the verb reports."""

    @property
    def lemma(self) -> str:
        return self.verb.lemma_.lower()

    @property
    def inverted(self) -> bool:
        return self.speaker.i > self.verb.i

    @property
    def extent(self) -> Extent:
        return Extent(self.verb.idx, self.verb.idx + len(self.verb.text))

    @property
    def unreal(self) -> bool:
        """True for what was not said or not yet: "did not say", "is expected to announce"."""
        denied = is_negated(self.verb) and not _marked_no(self.verb)
        if denied or any(c.lower_ in lexicon.UNREAL for c in self.verb.children if c.dep_ == "aux"):
            return True
        if self._purpose:
            return False
        helped = {c.lower_ for c in self.verb.children}
        return ("to" in helped and any(c.tag_ == "TO" for c in self.verb.children)) or (
            self.verb.tag_ == "VB" and not helped & {"do", "did", "does"} and not self._misread
        )

    @property
    def _purpose(self) -> bool:
        """True for what a message said: "rang to say that A"; what it was to ask, its sender may not have."""
        head, verb = self.verb.head, self.verb
        if verb.lemma_ in lexicon.ASKING | lexicon.QUESTIONING and verb.lemma_ != "tell":
            return False
        infinitive = verb.tag_ == "VB" and verb.dep_ in {"advcl", "xcomp"} and any(c.tag_ == "TO" for c in verb.lefts)
        return (
            infinitive
            and (head.lemma_ in lexicon.MESSAGING or _took_to(head))
            and head.tag_ in {"VBD", "VBZ", "VBN", "VBP"}
            and (not is_negated(head) and not any(c.lower_ in lexicon.UNREAL for c in head.children if c.dep_ == "aux"))
        )

    @property
    def _misread(self) -> bool:
        """True for a second verb tagged as an infinitive after a finite one: "claimed A and claim B"."""
        return self.verb.dep_ == "conj" and self.verb.head.tag_ in {"VBD", "VBZ", "VBP"}


def pays_tribute(verb: Token) -> bool:
    """ "Paid tribute to"."""
    return verb.lemma_ == "pay" and any(c.lower_ == "tribute" for c in verb.rights)


def _marked_no(verb: Token) -> bool:
    """True where the only "no" stands in the words told: `told them he had "no regrets"`, which a parser hangs on the cue."""
    denied = [c for c in verb.rights if c.dep_ in OBJECTS and any(is_nobody(d) for d in c.children)]
    marked = any(t.is_quote for c in denied for t in verb.doc[verb.i + 1 : c.i])
    return marked and not any(c.dep_ == "neg" or c.lower_ == "never" for c in verb.lefts)


def _took_to(head: Token) -> bool:
    """ "Took to X to say that A"."""
    places = (o.lower_ for c in head.rights if c.lower_ == "to" for o in c.children if o.dep_ == "pobj")
    return head.lemma_ == "take" and any(place in _NETWORKS for place in places)


def cues(page: Page, sentence: Sentence) -> Iterator[Cue]:
    """The reporting verbs of a sentence, outside of marks, whose speaker is known, in text order."""
    main: Cue | None = None
    for token in page.outer(sentence.start, sentence.end):
        if token.pos_ == "VERB" and (shown := _shown(page, sentence, token)) is not None:
            main = shown if main is None or not main.verb.is_ancestor(token) else main
            yield shown
        elif (token.lemma_ in VERBS or pays_tribute(token)) and token.tag_ in _FINITE and token.pos_ in {"VERB", "AUX"}:
            noun = speaker_of(page, token)
            if main is not None and (takes_up(page, main.verb, token) or _adds(page, token)):
                noun = main.speaker
            elif (
                (token.head.lemma_ in lexicon.MESSAGING or _took_to(token.head))
                and token.dep_ in {"advcl", "xcomp"}
                and token.tag_ in {"VB", "VBG"}
            ):
                noun = subject(token.head) if not _owns_subject(token) else noun
            if noun is not None and sentence.start <= noun.i < sentence.end:
                cue = Cue(token, noun, *_within(sentence, group(token, noun), token, noun))
                if token.lemma_ in lexicon.STATING and (main is None or not main.verb.is_ancestor(token)):
                    main = cue
                yield cue


def _shown(page: Page, sentence: Sentence, verb: Token) -> Cue | None:
    """The cue of a verb that no list has, or that it has for marked words alone, where grammar shows that it reports."""
    if verb.lemma_ in lexicon.CLAUSAL:
        return None
    noun = own_subject(verb)
    if noun is None and verb.dep_ == "conj" and verb.head.pos_ == "VERB":
        noun = subject(verb)
    if noun is None or not sentence.start <= noun.i < sentence.end or page.inside[noun.i] >= 0:
        return None
    first, last = _within(sentence, group(verb, noun), verb, noun)
    if reports_that(page, verb, noun) or closes(page, sentence, verb, noun, phrase_start(page, sentence, first)):
        return Cue(verb, noun, first, last, shown=True)
    return None


def takes_up(page: Page, cue: Token, verb: Token) -> bool:
    """True where the teller goes on, inside of what `cue` reports as the parser sees it, with a second cue of its speaker.

    "claimed A and claimed B"; "says A, and calls B"; "said that A but denied that B".
    """
    if verb.dep_ != "conj" or _owns_subject(verb) or verb.lemma_ not in VERBS:
        return False
    joint = verb.i - 1
    while joint > cue.i and page.doc[joint].tag_ == "RB":
        joint -= 1
    comma = page.doc[joint - 1].text == ","
    follow = page.doc[verb.i + 1 : verb.i + 2].text.lower()
    if verb.tag_ == cue.tag_ and verb.lemma_ in lexicon.STATING and follow == "that":
        return True
    if verb.lemma_ == cue.lemma_:
        return not comma
    if verb.tag_ == cue.tag_ and page.doc[joint].lower_ == "but":
        return verb.lemma_ in lexicon.QUESTIONING
    if verb.tag_ == cue.tag_ == "VBD" and verb.head.tag_ == "VBN" and verb.lemma_ in lexicon.STATING:
        return any(c.dep_ == "ccomp" for c in verb.rights)
    return comma and verb.tag_ == cue.tag_ and page.doc[joint].lower_ in {"and", "but"}


def _adds(page: Page, verb: Token) -> bool:
    """True for the participle by which the last speaker goes on: ", adding"."""
    return (
        verb.tag_ == "VBG"
        and verb.dep_ == "advcl"
        and verb.i > 0
        and page.doc[verb.i - 1].text == ","
        and not _owns_subject(verb)
    )


def _owns_subject(verb: Token) -> bool:
    return any(child.dep_ in SUBJECTS for child in verb.children)


def _within(sentence: Sentence, ends: tuple[int, int], verb: Token, noun: Token) -> tuple[int, int]:
    """`ends` drawn in to the verb's own sentence and to the passages on either side of verb and speaker."""
    first, last = ends
    for passage in sentence.passages:
        if first < passage.last <= min(verb.i, noun.i):
            first = passage.last
        elif max(verb.i, noun.i) < passage.first <= last:
            last = passage.first - 1
    return max(first, sentence.start), min(last, sentence.end - 1)
