"""Quotes within quotes: the outermost one is filed, and who is quoted inside is whom it is relayed from."""

from collections.abc import Callable
from itertools import islice

from spacy.tokens import Token

from wirefacts.stages.quotes.drafts import Draft
from wirefacts.stages.quotes.lexicon import FINDINGS, PROMISING, PRONOUNS, STATING
from wirefacts.stages.quotes.page import Page
from wirefacts.syntax.phrases import NOMINAL

_CUE_WORDS = 5
"""So many words at most make a cue with its speaker and hearer: "she told him"."""
_DEEP = 16
_SHOWN = (FINDINGS | {"finding"}) - {"poll", "survey"}
"""What shows and tells nothing: "the findings suggest A, she said"."""
_NOBODY = PRONOUNS | frozenset("it they nobody none neither everybody everyone anybody anyone".split())


def outermost(page: Page, drafts: list[Draft]) -> list[Draft]:
    """`drafts` of one sentence without those whose cue stands in another's content.

    A source given by "according to" gives way to a speaker inside, who is the nearer one.
    """
    gone: set[int] = set()
    for outer in drafts:
        for inner in drafts:
            if inner is outer or id(inner) in gone or id(outer) in gone or not _holds(page, outer, inner):
                continue
            if _gives_way(outer, inner):
                gone.add(id(outer))
            elif not _holds(page, inner, outer) or outer.rule == "trailing":
                gone.add(id(inner))
                if _only_cites(page, outer, inner):
                    outer.pieces, outer.kind, outer.relayed_from = inner.pieces, "direct", inner.speaker
                elif _leads(page.doc[inner.at], outer.covers):
                    outer.relayed_from = outer.relayed_from or _other(inner.speaker, outer.speaker)
    return [draft for draft in drafts if id(draft) not in gone]


def _only_cites(page: Page, outer: Draft, inner: Draft) -> bool:
    """`"A," she told him, he said`: what is reported is a direct quote with its cue and nothing else."""
    if inner.kind != "direct" or outer.rule not in {"mixed", "trailing"} or len(outer.pieces) != 1:
        return False
    span = page.doc.char_span(outer.pieces[0].start, outer.pieces[0].end, alignment_mode="expand")
    outside = 0 if span is None else sum(t.is_alpha for t in page.outer(span.start, span.end))
    return 0 < outside <= _CUE_WORDS and all(outer.covers(piece.start) for piece in inner.pieces)


def _leads(verb: Token, covers: Callable[[int], bool]) -> bool:
    """True where no other verb of the content stands above `verb`: the content itself says that somebody told."""
    return not any(a.pos_ in {"VERB", "AUX"} and covers(a.idx) for a in islice(verb.ancestors, _DEEP))


def _gives_way(outer: Draft, inner: Draft) -> bool:
    """True where the inner attribution is the better one: nearer than "according to", or the same speaker's, said twice."""
    if outer.rule == "according":
        return inner.rule != "according"
    return outer.rule == "trailing" and _named(outer) == _named(inner) != ""


def _named(draft: Draft) -> str:
    return "" if draft.speaker is None else draft.speaker.lower_


def _holds(page: Page, outer: Draft, inner: Draft) -> bool:
    return inner.at >= 0 and outer.covers(page.doc[inner.at].idx)


def _other(speaker: Token | None, than: Token | None) -> Token | None:
    same = speaker is not None and than is not None and speaker.lower_ == than.lower_
    return None if same or speaker is None or speaker.pos_ == "PRON" else speaker


def relayed_in(page: Page, draft: Draft) -> Token | None:
    """Who is quoted by the content's first main clause: "She told us that we must go," he said; he said Roe promised to go."""
    first = draft.pieces[0]
    span = page.doc.char_span(first.start, first.end, alignment_mode="expand")
    if span is None:
        return None
    for token in span:
        if token.is_sent_end and token.i > span.start + 1:
            break
        if token.pos_ == "VERB" and _reports(token) and _leads(token, draft.covers):
            noun = next((c for c in token.lefts if c.dep_ == "nsubj" and c.pos_ in NOMINAL), None)
            if noun is None or noun.lower_ in _NOBODY or noun.lemma_.lower() in _SHOWN:
                return None
            return noun if draft.kind == "direct" else _other(noun, draft.speaker)
    return None


def _reports(verb: Token) -> bool:
    """True for "told us that A", "made clear that A", "promised her A"."""
    clear = next((c for c in verb.children if c.lower_ == "clear"), None) if verb.lemma_ == "make" else None
    governors = [verb] if clear is None else [verb, clear]
    clause = any(c.dep_ == "ccomp" for g in governors for c in g.rights)
    vow = verb.lemma_ in PROMISING and any(c.dep_ in {"xcomp", "dobj", "dative"} for c in verb.rights)
    return vow or ((verb.lemma_ in STATING or clear is not None) and clause)
