"""Cues known by their place at the end of what they report: "A, the registrar, Ann Roe, estimated on Monday."

Parsers make appositions and second verbs of such ends. What stands before must be a main clause, and nobody else's report.
"""

from collections.abc import Iterator

from spacy.tokens import Token

from wirefacts.stages.quotes.contents import clause_draft
from wirefacts.stages.quotes.cues import Cue
from wirefacts.stages.quotes.drafts import Draft
from wirefacts.stages.quotes.lexicon import BARE, TIMES
from wirefacts.stages.quotes.open_cues import speaks
from wirefacts.stages.quotes.page import Page, Sentence
from wirefacts.stages.quotes.positions import noun_phrase_at, verb_after
from wirefacts.syntax.words import FINITE

_CUES = BARE | frozenset("find show guess decree suggest indicate".split())
_VERBAL = FINITE | {"VB", "VBN", "VBG"}
_STOPS = frozenset({".", ";", ":", "!"})
_COMMAS = 4
_REST = 9


def tails(page: Page, sentence: Sentence, drafts: list[Draft]) -> Iterator[Draft]:
    """The quotes of clauses that end in their cue and that no draft has yet."""
    for start, end in _clauses(page, sentence):
        if any(start <= draft.at < end for draft in drafts):
            continue
        found = _tail(page, sentence, start, end)
        if found is None:
            continue
        comma, cue = found
        if any(_main(t) for t in page.outer(start, comma)) and not _led(page, start):
            draft = clause_draft(page, "trailing", cue, [(start, comma)], {})
            if draft is not None:
                yield draft


def _clauses(page: Page, sentence: Sentence) -> Iterator[tuple[int, int]]:
    """The stretches of a sentence between semicolons and colons outside of marks."""
    start = sentence.start
    for token in page.outer(sentence.start, sentence.end):
        if token.text in _STOPS and token.i > start:
            yield start, token.i
            start = token.i + 1


def _main(verb: Token) -> bool:
    """True for the finite verb of a main clause, or one whose auxiliary is."""
    if verb.dep_ not in {"ROOT", "ccomp", "conj", "parataxis"}:
        return False
    return verb.tag_ in FINITE or any(c.dep_ in {"aux", "auxpass"} and c.tag_ in FINITE for c in verb.lefts)


def _led(page: Page, start: int) -> bool:
    """True where a "that" or a relative word leads in what would be reported."""
    return page.doc[start].tag_ in {"WDT", "WP", "WRB"} or page.doc[start].lower_ == "that"


def _tail(page: Page, sentence: Sentence, start: int, end: int) -> tuple[int, Cue] | None:
    """The comma and the cue behind it of a stretch that ends in one."""
    commas = [t.i for t in page.outer(start, end) if t.text == ","][-_COMMAS:]
    for comma in commas:
        cue = _cue(page, sentence, comma + 1, end)
        if cue is not None:
            return comma, cue
    return None


def _cue(page: Page, sentence: Sentence, start: int, end: int) -> Cue | None:
    doc = page.doc
    if doc[start].pos_ == "VERB" and doc[start].tag_ in FINITE:
        noun, after = noun_phrase_at(page, sentence, start + 1)
        verb: Token | None = doc[start]
        last = after - 1
    else:
        noun, after = noun_phrase_at(page, sentence, start)
        verb = None if noun is None else verb_after(page, sentence, after)
        last = start if verb is None else verb.i
    if noun is None or verb is None or last >= end or verb.lemma_.lower() not in _CUES:
        return None
    noun = noun if noun.i > verb.i else _named_beside(page, noun, verb)
    if not speaks(verb, noun):
        return None
    return Cue(verb, noun, start, last, shown=True) if _closed(page, last + 1, end) else None


def _named_beside(page: Page, noun: Token, verb: Token) -> Token:
    """The person whom an apposition to `noun` names: "the registrar, Ann Roe, estimated"."""
    named = [t for t in page.outer(noun.i, verb.i) if t.ent_type_ == "PERSON"]
    return named[-1] if named and noun.ent_type_ != "PERSON" and page.doc[verb.i - 1].text == "," else noun


def _closed(page: Page, start: int, end: int) -> bool:
    """True where nothing but a time, a place or an occasion follows the cue."""
    rest = list(page.outer(start, end))
    if not rest:
        return True
    first = rest[0]
    opens = first.tag_ in {"IN", "RB"} or first.lemma_.lower() in TIMES or first.ent_type_ in {"DATE", "TIME"}
    return opens and len(rest) <= _REST and not any(t.tag_ in _VERBAL or t.text == "," for t in rest)
