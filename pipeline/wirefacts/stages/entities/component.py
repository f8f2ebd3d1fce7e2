"""Entities stage: names, descriptions and pronouns become mentions."""

from spacy.tokens import Doc, Span, Token

from wirefacts.annotations.layers import MENTIONS
from wirefacts.annotations.stage import Stage
from wirefacts.annotations.story import silent
from wirefacts.annotations.texts import text_of
from wirefacts.annotations.views import Mention
from wirefacts.records.parts import EntityType, MentionKind
from wirefacts.stages.entities.boundaries import candidates
from wirefacts.stages.entities.datelines import datelines
from wirefacts.stages.entities.descriptions import descriptions, own_nouns
from wirefacts.stages.entities.headlines import without_headline_words
from wirefacts.stages.entities.joining import joined
from wirefacts.stages.entities.labels import settle
from wirefacts.stages.entities.openings import without_openings
from wirefacts.stages.entities.pairs import parted
from wirefacts.stages.entities.phrases import described_phrase
from wirefacts.stages.entities.portfolios import without_portfolios
from wirefacts.stages.entities.pronouns import PRONOUNS, is_pronoun
from wirefacts.stages.entities.turns import turns
from wirefacts.syntax.humans import is_plural_of_people
from wirefacts.syntax.phrases import extent_of, tokens_of
from wirefacts.text.extents import Extent
from wirefacts.values.bodies import COMMON_BODIES
from wirefacts.values.people import PARTISANS
from wirefacts.values.places import COUNTRIES, US_STATES

_FUNCTION = frozenset({"DT", "IN", "CC", "PRP", "PRP$", "WDT", "WP", "WRB", "MD", "TO", "EX", "RB"})
_Found = tuple[int, Extent, MentionKind, EntityType, bool]


class Entities(Stage):
    """Writes the layer `mentions`, in text order of their heads; no two mentions share a head word."""

    def set_annotations(self, doc: Doc) -> None:
        MENTIONS.write(doc, predict(doc) if doc.has_annotation("DEP") else ())


def predict(doc: Doc) -> tuple[Mention, ...]:
    """The mentions of a parsed `doc`, `m1` onwards."""
    named = bytearray(len(doc))
    found = _names(doc, named)
    own = own_nouns({head: label for head, _, _, label, _ in found}, doc)
    found += [
        (d.head.i, described_phrase(d.head), "description", d.label, d.plural) for d in descriptions(doc, named, own)
    ]
    found += [_pronoun(token) for token in doc if token.pos_ == "PRON" and not named[token.i] and is_pronoun(token)]
    quiet = _quiet(doc)
    unique: dict[int, _Found] = {}
    for one in sorted(found, key=lambda f: (f[0], f[2] != "name")):
        if not quiet[one[0]]:
            unique.setdefault(one[0], one)
    return tuple(
        Mention(id=f"m{n}", extent=extent, head=extent_of(doc[head]), kind=kind, label=label, plural=plural)
        for n, (head, extent, kind, label, plural) in enumerate(unique.values(), 1)
    )


def _quiet(doc: Doc) -> bytearray:
    """Which tokens stand in bylines, tails or behind a dateline's places: who is named there is nobody of the story."""
    found = bytearray(len(doc))
    lines = [Extent(places[-1].end, line.end) for line, places in datelines(doc) if places]
    for extent in (*silent(doc), *lines):
        words = doc.char_span(extent.start, extent.end, alignment_mode="expand")
        if words is not None:
            found[words.start : words.end] = b"\1" * len(words)
    return found


def _names(doc: Doc, named: bytearray) -> list[_Found]:
    spans = parted(doc, joined(doc, without_portfolios(doc, candidates(doc))))
    spans = without_openings(doc, without_headline_words(doc, spans))
    heads = datelines(doc)
    found = _given(doc, named, [place for _, places in heads for place in places], "place")
    known = {extent.slice(text_of(doc)).casefold() for _, extent, _, _, _ in found}
    found += _given(doc, named, turns(doc), "person")
    for span, label in zip(spans, settle(doc, spans), strict=True):
        words = doc[span.start : span.end]
        if any(line.overlaps(extent_of(words)) for line, _ in heads) or any(named[span.start : span.end]):
            continue
        label = "place" if words.text.casefold() in known else label
        if (label == "group" and _is_adjective(words.root)) or (len(words) == 1 and _is_common(words[0])):
            continue
        named[span.start : span.end] = b"\1" * len(words)
        head = words.root if label != "person" else words[-1]
        found.append((head.i, extent_of(words), "name", label, _is_plural(words, label)))
    return found + _surnames(doc, named, found)


def _given(doc: Doc, named: bytearray, extents: list[Extent], label: EntityType) -> list[_Found]:
    """Names that the page itself shows, of datelines and turns."""
    found: list[_Found] = []
    for extent in extents:
        words = doc.char_span(extent.start, extent.end, alignment_mode="contract")
        if words is not None and len(words):
            named[words.start : words.end] = b"\1" * len(words)
            found.append((words[-1].i, extent_of(words), "name", label, False))
    return found


def _surnames(doc: Doc, named: bytearray, found: list[_Found]) -> list[_Found]:
    """Names of people named elsewhere, where spaCy took them for other words: "Waters said"."""
    people = (extent for _, extent, _, label, _ in found if label == "person")
    known = {token.text for extent in people for token in tokens_of(doc, extent) or () if len(token) > 2}
    more: list[_Found] = []
    for token in doc if known else ():
        if token.text in known and not named[token.i] and token.text[0].isupper() and _may_be_name(token):
            named[token.i] = 1
            more.append((token.i, extent_of(token), "name", "person", False))
    return more


def _may_be_name(token: Token) -> bool:
    if token.lower_ in COUNTRIES or token.lower_ in US_STATES:
        return False
    return not token.is_sent_start or token.tag_ not in _FUNCTION


def _is_plural(words: Span, label: EntityType) -> bool:
    """Grammar shows several: "Texans", "the Sams"; a surname that happens to end in s does not."""
    if words[-1].tag_ not in {"NNS", "NNPS"} or label not in {"group", "person"}:
        return False
    return label == "group" or (words.start > 0 and words[0].nbor(-1).lower_ == "the")


def _is_common(token: Token) -> bool:
    """ "The Church" of a body named before, "the Bill", "a Democrat" of a person, the "Shareholders" of "Shareholders of
    Harbor Bank"."""
    if token.lower_ in COMMON_BODIES or _opening_plural(token):
        return True
    if token.text in {"Bill", "Act"} and token.i and token.nbor(-1).lower_ in {"the", "this"}:
        return True
    return token.lower_ in PARTISANS and token.dep_ != "compound" and any(c.dep_ == "det" for c in token.lefts)


def _opening_plural(token: Token) -> bool:
    """A plural noun for people with a capital for its place: first in its sentence or behind a dateline, and said of what."""
    if token.i + 1 >= len(token.doc) or token.nbor().lower_ not in {"of", "in", "at", "from"}:
        return False
    opens = token.is_sent_start or token.i == 0 or token.nbor(-1).is_punct or token.nbor(-1).is_space
    return opens and is_plural_of_people(token.lower_)


def _is_adjective(token: Token) -> bool:
    return token.pos_ == "ADJ" and token.dep_ in {"amod", "compound", "nmod"}


def _pronoun(token: Token) -> _Found:
    label, plural = PRONOUNS[token.lower_]
    return (token.i, extent_of(token), "pronoun", label, plural)
