"""Cues that are no verbs: "according to X", "in the words of X"."""

from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Token

from wirefacts.annotations.views import QuoteKind
from wirefacts.stages.quotes.drafts import Draft
from wirefacts.stages.quotes.lexicon import DOCUMENTS, FINDINGS
from wirefacts.stages.quotes.limits import finite_between, trimmed
from wirefacts.stages.quotes.page import Page, Sentence
from wirefacts.stages.quotes.rules import Rule
from wirefacts.syntax.phrases import NOMINAL, noun_phrase, tokens_of
from wirefacts.text.extents import Extent
from wirefacts.values.bodies import BODY_NOUNS
from wirefacts.values.people import is_person_noun
from wirefacts.values.titles import is_title

_RELATIVE = frozenset({"WDT", "WP", "WRB"})
_GOING_ON = frozenset({"IN", "TO", "JJ", "JJR", "RB", "VBN", "VB", "CC"})
"""Tags after the source's comma that show no apposition: the sentence goes on."""
_TITLE_WORDS = 4
_DASHES = frozenset({"–", "—", "--"})
_SOURCES = BODY_NOUNS | DOCUMENTS | FINDINGS | {"district"}
_MEASURES = frozenset("DATE TIME MONEY PERCENT QUANTITY CARDINAL ORDINAL LAW".split())
_RELAY = frozenset({"quoting", "citing"})


@dataclass(frozen=True, slots=True)
class _Phrase:
    """The phrase at tokens `first` to `last` (included), its cue from `first` to `to`; `relay` is who is quoted in turn."""

    first: int
    to: int
    speaker: Token
    last: int
    relay: Token | None = None


def according(page: Page, sentence: Sentence) -> list[Draft]:
    """The quotes of a sentence that such a phrase attributes."""
    found = []
    for phrase in _phrases(page, sentence):
        pieces = _content(page, sentence, phrase)
        if pieces:
            found.append(_draft(page, phrase, pieces))
    return found


def _phrases(page: Page, sentence: Sentence) -> Iterator[_Phrase]:
    doc = page.doc
    for token in page.outer(sentence.start, sentence.end):
        if token.lower_ == "according" and token.i + 2 < sentence.end and doc[token.i + 1].lower_ == "to":
            first, to = token.i, token.i + 1
        elif token.lower_ == "per" and token.ent_type_ != "PERSON" and _per_source(sentence, token):
            first, to = token.i, token.i
        elif (
            token.lower_ == "words"
            and token.i + 2 < sentence.end
            and doc[token.i + 1].lower_ == "of"
            and _in_the(doc[token.i - 1])
        ):
            first, to = max(sentence.start, token.i - 2), token.i + 1
        elif token.lower_ == "words" and token.i > sentence.start + 1 and token.head.lower_ == "in":
            yield from _own_words(page, token)
            continue
        else:
            continue
        phrase = _phrase(page, sentence, first, to)
        if phrase is not None:
            yield phrase


def _per_source(sentence: Sentence, per: Token) -> bool:
    """True for "per the ministry", "per Superintendent Ann Roe"; "per the agreement" and "per day" name nobody."""
    source = next((c for c in per.children if c.dep_ == "pobj" and c.pos_ in NOMINAL), None)
    apart = per.i == sentence.start or per.nbor(-1).text == ","
    if source is None or not apart or source.i >= sentence.end:
        return False
    named = source.pos_ == "PROPN" and source.ent_type_ not in _MEASURES
    picked = any(c.dep_ in {"det", "poss"} for c in source.lefts) or source.tag_ == "NNS" or source.lower_ == "police"
    own = source.lemma_.lower()
    return named or (picked and (is_person_noun(own) or own in _SOURCES))


def _own_words(page: Page, words: Token) -> Iterator[_Phrase]:
    """ "In her words", "in the mayor's words"."""
    for owner in words.lefts:
        if owner.dep_ == "poss" and page.inside[owner.i] < 0:
            yield _Phrase(words.head.i, words.i, owner, words.i)


def _in_the(token: Token) -> bool:
    return token.lower_ == "the" and token.i > 0 and token.nbor(-1).lower_ == "in"


def _phrase(page: Page, sentence: Sentence, first: int, to: int) -> _Phrase | None:
    doc = page.doc
    speaker = next((c for c in doc[to].children if c.dep_ == "pobj" and c.pos_ in NOMINAL), None)
    if speaker is None:
        speaker = _next_noun(page, to + 1, sentence.end)
    if speaker is None or page.inside[speaker.i] >= 0 or speaker.i >= sentence.end:
        return None
    last = _phrase_end(page, sentence, speaker)
    relay = None
    for i in range(speaker.i + 1, min(last + 3, sentence.end)):
        if doc[i].lower_ in _RELAY:
            relay = _next_noun(page, i + 1, sentence.end)
            last = max(last, relay.right_edge.i if relay is not None and relay.right_edge.i < sentence.end - 5 else i)
            break
    return _Phrase(first, to, speaker, last, relay)


def _next_noun(page: Page, start: int, end: int) -> Token | None:
    found = None
    for token in page.outer(start, min(end, start + 12)):
        if (
            (token.pos_ in {"NOUN", "PROPN", "PRON"} or token.is_title)
            and token.tag_ not in _RELATIVE
            and token.pos_ != "DET"
        ):
            found = token
        elif (found is not None and token.tag_ != "POS") or token.pos_ == "VERB":
            break
    return found


def _phrase_end(page: Page, sentence: Sentence, speaker: Token) -> int:
    """The last token of the source: with appositions where a main verb follows them, else up to the next comma."""
    edge = min(speaker.right_edge.i, sentence.end - 1)
    if edge + 1 < sentence.end and page.doc[edge + 1].text not in {",", "."}:
        phrase = tokens_of(page.doc, noun_phrase(speaker)) if speaker.pos_ in NOMINAL else None
        return speaker.i if phrase is None else phrase.end - 1
    for i in range(speaker.i + 1, edge + 1):
        if page.inside[i] >= 0 or (page.doc[i].text == "," and _resumes(page, i + 1)):
            return i - 1
    return edge


def _content(page: Page, sentence: Sentence, phrase: _Phrase) -> list[tuple[int, int]]:
    """Token stretches of what the source says: before the phrase, after it, or both."""
    doc = page.doc
    before, after = (sentence.start, phrase.first), (phrase.last + 1, sentence.end)
    if "words" in {doc[phrase.to - 1].lower_, doc[phrase.to].lower_}:
        near = [p for p in sentence.passages if p.first > phrase.last] or list(sentence.passages[-1:])
        return [(near[0].first, near[0].last)] if near else []
    opened = _dash_before(page, sentence, phrase)
    if opened is not None:
        return [(opened + 1, phrase.first)]
    if trimmed(page, *before)[0] < trimmed(page, *before)[1] and phrase.first > sentence.start:
        closing = doc[phrase.first - 1]
        lead = doc[phrase.first - 2] if closing.text == "," and phrase.first - 2 >= sentence.start else closing
        if page.inside[lead.i] < 0 and (lead.tag_ in _RELATIVE | {"CC"} or lead.lower_ == "that"):
            return [(after[0], _clause_end(page, sentence, after[0]))]
        if finite_between(page, *before):
            goes_on = after[0] + 1 < after[1] and doc[after[0]].text == "," and doc[after[0] + 1].tag_ not in _RELATIVE
            more = goes_on and not _finite_main(page, *before) and finite_between(page, *after)
            more = more or (goes_on and doc[after[0] + 1].tag_ != "CC" and _resumes(page, after[0] + 1))
            return [before, after] if more else [before]
        if not finite_between(page, *after):
            return [before, after] if closing.text == "," and doc[min(after[0], after[1] - 1)].text == "," else []
        return [after] if closing.text != "," else [before, after]
    return [after] if finite_between(page, *after) else []


def _dash_before(page: Page, sentence: Sentence, phrase: _Phrase) -> int | None:
    """The dash that opens the aside which the source closes: "the plan – a farce, according to Roe – was dropped"."""
    if phrase.last + 1 >= sentence.end or not _is_dash(page.doc[phrase.last + 1]):
        return None
    dashes = [token.i for token in page.outer(sentence.start, phrase.first) if _is_dash(token)]
    return dashes[-1] if dashes else None


def _is_dash(token: Token) -> bool:
    """A dash, or a hyphen between spaces."""
    spaced = token.text == "-" and token.i > 0 and bool(token.whitespace_) and bool(token.nbor(-1).whitespace_)
    return token.text in _DASHES or spaced


def _resumes(page: Page, start: int) -> bool:
    """True where the sentence goes on at `start`; "chief surgeon of the hospital" is who the source is."""
    if start >= len(page.doc) or page.doc[start].tag_ not in _GOING_ON:
        return False
    noun = next((t for t in page.doc[start : start + _TITLE_WORDS] if t.tag_ not in {"JJ", "HYPH", "RB"}), None)
    return noun is None or not (is_person_noun(noun.lemma_.lower()) or is_title(noun.lower_))


def _finite_main(page: Page, start: int, end: int) -> bool:
    return any(t.dep_ == "ROOT" for t in page.outer(start, end)) or any(n >= 0 for n in page.inside[start:end])


def _clause_end(page: Page, sentence: Sentence, start: int) -> int:
    """The end of the relative clause that goes on at `start`."""
    for token in page.outer(start, sentence.end):
        if token.dep_ in {"relcl", "conj", "ccomp", "advcl"} and token.pos_ in {"VERB", "AUX"}:
            return max(start + 1, min(sentence.end, token.right_edge.i + 1))
    return sentence.end


def _draft(page: Page, phrase: _Phrase, stretches: list[tuple[int, int]]) -> Draft:
    pieces: list[Extent] = []
    numbers: list[int] = []
    for start, end in (trimmed(page, *stretch) for stretch in stretches):
        if start >= end:
            continue
        inside = sorted({n for n in page.inside[start:end] if n >= 0})
        alone = len(inside) == 1 and page.passages[inside[0]].first == start and page.passages[inside[0]].last == end
        pieces.append(page.passages[inside[0]].inner if alone else page.chars(start, end))
        numbers.extend(inside)
    whole = bool(numbers) and all(any(page.passages[n].inner == piece for n in numbers) for piece in pieces)
    kind: QuoteKind = "direct" if whole else "mixed" if numbers else "indirect"
    cue = page.chars(phrase.first, phrase.to + 1)
    rule: Rule = "attributed" if whole else "according"
    return Draft(rule, pieces, kind, phrase.speaker, cue, phrase.first, numbers, relayed_from=phrase.relay)
