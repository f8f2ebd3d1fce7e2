"""Quotes within quotes: the outermost one is filed, and who is quoted inside is whom it is relayed from."""

from spacy.tokens import Token

from wirefacts.stages.quotes.drafts import Draft
from wirefacts.stages.quotes.lexicon import PRONOUNS, STATING
from wirefacts.stages.quotes.page import Page
from wirefacts.syntax.phrases import NOMINAL


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
                outer.relayed_from = outer.relayed_from or _other(inner.speaker, outer.speaker)
    return [draft for draft in drafts if id(draft) not in gone]


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
    """Who is quoted by the first clause of a passage: "She also told us that we must go," he said."""
    if not draft.passages:
        return None
    passage = page.passages[draft.passages[0]]
    for token in page.doc[passage.first : passage.last]:
        if token.is_sent_end and token.i > passage.first + 1:
            break
        if token.pos_ == "VERB" and _reports(token):
            noun = next((c for c in token.lefts if c.dep_ == "nsubj" and c.pos_ in NOMINAL), None)
            return noun if noun is not None and noun.lower_ not in PRONOUNS | {"it"} else None
    return None


def _reports(verb: Token) -> bool:
    """True for "told us that A" and "made clear that A"."""
    clear = next((c for c in verb.children if c.lower_ == "clear"), None) if verb.lemma_ == "make" else None
    governors = [verb] if clear is None else [verb, clear]
    return (verb.lemma_ in STATING or clear is not None) and any(c.dep_ == "ccomp" for g in governors for c in g.rights)
