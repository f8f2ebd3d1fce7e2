"""Whether a date hangs on something past or something to come."""

from collections.abc import Iterator
from itertools import chain, islice

from spacy.tokens import Doc, Span, Token

from wirefacts.values.timex_yearly import Tense

_TO_COME = frozenset({"will", "shall", "'ll", "’ll", "wo", "would"})
_MODALS = frozenset({"may", "might", "could", "can", "should", "must"})
_INTENT = frozenset(
    "plan intend expect want hope aim schedule seek agree promise vow pledge threaten prepare decide set due slate likely "
    "forecast propose need ask urge order require invite book poise arrange go be have".split()
)
_SET_FOR = frozenset("schedule expect set slate plan due".split())
_SAYING = frozenset("say tell report announce add state write note according confirm".split())
_AWAITED = frozenset("next upcoming coming planned scheduled expected due slated forthcoming".split())
_AHEAD = frozenset({"until", "till", "ahead", "starting", "effective"})
_BEGINNING = frozenset({"starting", "beginning", "effective"})
_DECREEING = frozenset("declare announce order impose set approve schedule decree ban close suspend call".split())
"""Verbs whose "starting Monday" is to come even if they are past: "declared two days of mourning starting Monday"."""
_RUNNING = frozenset("strike walkout stoppage boycott curfew ban lockdown closure shutdown mourning".split())
_ASIDE = frozenset({"relcl", "acl", "advcl", "pcomp", "appos"})
_LISTING = frozenset("list post fix set schedule book adjourn slate reserve".split())
"""Verbs whose "for Dec. 14" is to come even if they are past: "listed the case for hearing on Dec. 14"."""
_HEARINGS = frozenset(
    "hearing trial sentencing vote debate argument arguments judgment judgement mention retrial".split()
)
_CALLING = frozenset("call ask urge demand press push want".split())
"""Verbs whose "before Christmas" is to come even if they are past: "called for an election before Christmas"."""
_PUTTING_OFF = frozenset("postpone reschedule adjourn defer delay move push put extend".split())
"""Verbs whose "to Nov. 30" or "until Friday" is to come even if they are past."""
_MOVING = _PUTTING_OFF | _LISTING
_UP_TO = frozenset("to until till for".split())
_CONDITIONS = frozenset("if unless once when until before after".split())
"""What a present may hang on that is to come: "would be the first if she wins in November"."""
_VERBAL = frozenset({"VERB", "AUX"})
_HELPING = frozenset({"aux", "auxpass"})
_AT_ONCE = frozenset(
    "begin start open reopen close shut end expire meet vote return retire leave resume arrive convene appear launch land "
    "depart quit resign marry sail decide rule".split()
)
"""What happens at a point of time: "will vote in ten days" has no other reading."""
_CLIMB = 12
"""Steps up the tree at most; news sentences hang their dates lower than that."""
_LOOK = 6
"""Words before a noun that are asked whether it is awaited."""


class Tenses:
    """Tenses of one parsed Doc. Remembers what it found for each verb, so that a sentence of any length is read once."""

    def __init__(self, doc: Doc) -> None:
        self._doc = doc
        self._verbs: dict[int, Tense] = {}

    def at(self, start: int, end: int) -> Tense:
        """The tense of the verb that governs the words at code points `start` to `end`; `none` where none does."""
        span = self._span(start, end)
        if span is None:
            return "none"
        if _is_listed(span):
            return "future"
        token: Token = span.root
        awaited = bounded = up_to = False
        for _ in range(_CLIMB):
            if token.pos_ in _VERBAL and not span.start <= token.i < span.end:
                tense = self._of_verb(token, 0)
                lemma = token.lemma_.lower()
                if (bounded and lemma in _CALLING) or (up_to and lemma in _MOVING and not _had(token)):
                    return "future"
                if (tense == "present" and lemma in _AT_ONCE) or _decreed(token):
                    return "future"
                return "future" if awaited and not _is_finite_past(token) else tense
            if token.lower_ in _AWAITED or _is_awaited(token) or _comes_out(token) or _runs_from(token):
                return "future"
            awaited = awaited or token.lower_ in _AHEAD
            bounded = bounded or token.lower_ in {"before", "by"}
            up_to = up_to or token.lower_ in _UP_TO
            if token.head == token:
                break
            token = token.head
        return "none"

    def happens_at(self, start: int, end: int) -> bool:
        """True where a verb of what happens at once, that looks ahead, governs the words."""
        span = self._span(start, end)
        if span is None or self.at(start, end) != "future":
            return False
        up = islice(chain([span.root], span.root.ancestors), _CLIMB)
        verb = next((token for token in up if token.pos_ in _VERBAL and not span.start <= token.i < span.end), None)
        return verb is not None and verb.lemma_.lower() in _AT_ONCE

    def in_main_clause(self, start: int, end: int) -> bool:
        """True where the verb that governs those words is the sentence's own, not that of a clause about some noun."""
        span = self._span(start, end)
        if span is None:
            return False
        token: Token = span.root
        for _ in range(_CLIMB):
            if token.dep_ in _ASIDE:
                return False
            if token.head == token or token.pos_ in _VERBAL:
                return True
            token = token.head
        return False

    def _span(self, start: int, end: int) -> Span | None:
        span = self._doc.char_span(start, end, alignment_mode="expand")
        return span if span is not None and len(span) else None

    def _of_verb(self, verb: Token, depth: int) -> Tense:
        if depth > _CLIMB:
            return "none"
        if verb.i not in self._verbs:
            self._verbs[verb.i] = self._read(verb, depth)
        return self._verbs[verb.i]

    def _read(self, verb: Token, depth: int) -> Tense:
        helpers = {helper.lower_ for helper in _helpers(verb)}
        if helpers & _TO_COME or ("to" in helpers and verb.head.lemma_ == "be" and verb.head != verb):
            return "future"  # "was to have closed on Monday" too
        if verb.tag_ == "VBN" and helpers & {"have", "has", "had"}:
            return "future" if _set_for(verb) and "had" not in helpers else "past"
        if helpers & _MODALS:
            return "past" if "could" in helpers and any(child.dep_ == "neg" for child in verb.children) else "future"
        if "to" in helpers:
            return self._of_infinitive(verb, depth)
        return self._finite(verb, helpers, depth)

    def _finite(self, verb: Token, helpers: set[str], depth: int) -> Tense:
        if _is_finite_past(verb):  # "was due on Friday", "were scheduled for Monday" look ahead even in the past
            return (
                "future" if _set_for(verb) or any(child.lower_ in {"due", "set"} for child in verb.children) else "past"
            )
        present = verb.tag_ in {"VBZ", "VBP"} or helpers & {"is", "are", "'s", "’s", "am"}
        if present and verb.dep_ == "advcl" and any(child.lower_ in _CONDITIONS for child in verb.lefts):
            return "past" if self._of_verb(verb.head, depth + 1) == "past" else "future"
        if verb.tag_ == "VBN":
            return "future" if _set_for(verb) else "past"
        if present:
            return "past" if verb.lemma_.lower() in _SAYING else "present"
        if verb.head != verb and verb.head.pos_ in _VERBAL and (verb.tag_ == "VBG" or verb.dep_ == "conj"):
            return self._of_verb(verb.head, depth + 1)
        return "future" if verb.tag_ == "VB" else "past"

    def _of_infinitive(self, verb: Token, depth: int) -> Tense:
        """ "Plans to meet" is to come; "refused to meet", "went on to win" are past."""
        governor = verb.head
        if governor == verb or governor.tag_ in {"VBZ", "VBP"} or governor.lemma_.lower() in _INTENT:
            return "future"
        if governor.pos_ in {"NOUN", "ADJ", "PROPN"}:
            return "future"
        return self._of_verb(governor, depth + 1) if governor.pos_ in _VERBAL else "past"


def _helpers(verb: Token) -> Iterator[Token]:
    """The auxiliaries of `verb`, and theirs: the "will" that the parse hangs on the "be" of "will be closed"."""
    for child in verb.children:
        if child.dep_ in _HELPING:
            yield child
            yield from (own for own in child.children if own.dep_ == "aux")


def _is_awaited(noun: Token) -> bool:
    return any(child.dep_ == "amod" and child.lower_ in _AWAITED for child in islice(noun.lefts, _LOOK))


def _comes_out(token: Token) -> bool:
    """The "out" of "the record, out on Friday, was made in Oslo"."""
    return token.lower_ == "out" and token.i > 0 and token.nbor(-1).text == "," and token.head.i > token.i


def _set_for(verb: Token) -> bool:
    return verb.lemma_.lower() in _SET_FOR


def _decreed(verb: Token) -> bool:
    """ "Declared two days of mourning starting Monday": when what was decreed begins."""
    return verb.lower_ in _BEGINNING and _is_decreed(verb)


def _is_decreed(token: Token) -> bool:
    return any(above.lemma_.lower() in _DECREEING for above in islice(token.ancestors, 3))


def _runs_from(token: Token) -> bool:
    """The "from" of "announced a walkout from Monday"."""
    return token.lower_ == "from" and token.head.lemma_.lower() in _RUNNING and _is_decreed(token)


def _is_listed(span: Span) -> bool:
    """ "Listed the case for trial on Dec. 14": the day of what is to be heard, not of the listing."""
    if span.start < 3 or span.doc[span.start - 1].lower_ != "on":
        return False
    hearing, before = span.doc[span.start - 2], span.doc[span.start - 3]
    return (
        hearing.lower_ in _HEARINGS
        and before.lower_ == "for"
        and any(up.lemma_.lower() in _MOVING and not _had(up) for up in islice(before.ancestors, 3))
    )


def _had(verb: Token) -> bool:
    return any(child.lower_ == "had" for child in verb.lefts)


def _is_finite_past(verb: Token) -> bool:
    return verb.tag_ == "VBD" or any(
        child.lower_ in {"was", "were", "did", "had"} for child in islice(verb.lefts, 2 * _LOOK)
    )
