"""The phrases that name a speaker, whom the words were said to, and how they were passed on."""

from spacy.tokens import Doc, Token

from wirefacts.records.kinds import Medium
from wirefacts.stages.quotes.lexicon import DOCUMENTS, FINDINGS, MEDIA, VERB_MEDIA
from wirefacts.stages.quotes.page import Page
from wirefacts.syntax.phrases import NOMINAL, extent_of, noun_phrase, whole_phrase
from wirefacts.text.extents import Extent

_WHOLE_CHARACTERS = 300
_TELLING = frozenset({"tell", "ask", "urge", "remind", "assure", "inform", "warn"})
_HEARER_WITHIN = 12


def names_of(page: Page, noun: Token) -> tuple[Extent, Extent]:
    """The speaker's minimal phrase and the whole one. What a document says, its author says: "Ms Doe's letter" gives Ms Doe."""
    whole = whole_phrase(noun)
    whole = _beside_marks(page, noun, whole if len(whole) <= _WHOLE_CHARACTERS else noun_phrase(noun))
    author = _author(noun)
    if author is not None:
        return _beside_marks(page, author, noun_phrase(author)), whole
    return _beside_marks(page, noun, _name_at_end(page.doc, noun) or _short(noun)), whole


def _beside_marks(page: Page, noun: Token, phrase: Extent) -> Extent:
    """`phrase` without the passages, and the verb after them, that a parser has hung on its noun."""
    doc, inside = page.doc, page.inside
    first = last = noun.i
    while first > 0 and doc[first - 1].idx >= phrase.start and inside[first - 1] == inside[noun.i]:
        first -= 1
    while last + 1 < len(doc) and doc[last + 1].idx < phrase.end and inside[last + 1] == inside[noun.i]:
        last += 1
    cut = first > 0 and doc[first - 1].idx >= phrase.start
    while cut and first < noun.i and (doc[first].is_punct or doc[first].pos_ in {"VERB", "AUX"}):
        first += 1
    return Extent(max(phrase.start, doc[first].idx), min(phrase.end, doc[last].idx + len(doc[last].text)))


def _short(noun: Token) -> Extent:
    """The minimal phrase; what follows a name belongs to the verb: "said Doe to the crowd"."""
    phrase = noun_phrase(noun)
    for token in noun.lefts:
        if token.idx == phrase.start and token.lower_ in {"even", "only", "just", "but", "and"}:
            phrase = Extent(token.nbor().idx, phrase.end)
    follows = noun.i + 1 < len(noun.doc) and noun.nbor().lower_ in {"to", "on", "in", "at", "with", "during"}
    return Extent(phrase.start, noun.idx + len(noun.text)) if noun.tag_ == "NNP" and follows else phrase


def _author(noun: Token) -> Token | None:
    """Who wrote the document, or took the poll: "Ms Doe's letter", "a survey by Roe College"."""
    if noun.lemma_.lower() not in DOCUMENTS | FINDINGS:
        return None
    for child in noun.children:
        if child.dep_ == "poss" and child.pos_ in {"PROPN", "NOUN"}:
            return child
        if child.dep_ == "prep" and child.lower_ in {"from", "by"}:
            return next((o for o in child.children if o.dep_ == "pobj"), None)
    return _taker(noun) if noun.lemma_.lower() in FINDINGS else None


def _taker(poll: Token) -> Token | None:
    """Who took "a poll of 2,104 adults by Roe Research", where "by" hangs on the adults."""
    asked = [o for c in poll.children if c.lower_ in {"of", "among"} for o in c.children if o.dep_ == "pobj"]
    by = next((c for o in asked for c in o.children if c.lower_ == "by"), None)
    return None if by is None else next((o for o in by.children if o.ent_type_ == "ORG"), None)


def _name_at_end(doc: Doc, noun: Token) -> Extent | None:
    """The person's name that a run of titles leads up to: "Riverton Council president Jane Doe"."""
    if noun.ent_type_ != "PERSON":
        return None
    start, end = noun.i, noun.i + 1
    while start > 0 and doc[start].ent_iob_ == "I" and doc[start - 1].ent_type_ == "PERSON":
        start -= 1
    while end < len(doc) and doc[end].ent_iob_ == "I":
        end += 1
    while end - 1 > noun.i and doc[end - 1].tag_ == "POS":
        end -= 1
    return extent_of(doc[start:end])


def addressees(verb: Token) -> tuple[Extent, ...]:
    """Whom the words were said to: the object of "told", the noun after "to"."""
    found = []
    for child in verb.rights:
        if child.i > verb.i + _HEARER_WITHIN:
            break
        if child.dep_ in {"dobj", "dative"} and child.pos_ in NOMINAL and verb.lemma_ in _TELLING:
            found.append(noun_phrase(child))
        elif child.dep_ in {"prep", "dative"} and child.lower_ == "to":
            found.extend(noun_phrase(o) for o in child.children if o.dep_ == "pobj" and o.pos_ in NOMINAL)
    return tuple(found[:3])


def medium(verb: Token) -> Medium | None:
    """How the words were passed on, where the verb or a phrase beside it says so: "tweeted", "in an email", "by phone"."""
    own = VERB_MEDIA.get(verb.lemma_)
    if own is not None:
        return own
    for child in verb.children:
        if child.dep_ == "prep" and child.lower_ in {"in", "by", "on", "during", "at", "via", "over"}:
            for noun in child.children:
                named = (noun.lower_, *(c.lower_ for c in noun.lefts if c.dep_ == "compound"))
                how = next((MEDIA[word] for word in named if word in MEDIA), None)
                if noun.dep_ == "pobj" and how is not None:
                    return how
    return None
