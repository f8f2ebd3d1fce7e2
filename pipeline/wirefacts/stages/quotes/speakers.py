"""Who speaks: the noun a cue belongs to, and the phrases that name it."""

from spacy.tokens import Doc, Token

from wirefacts.annotations.views import Medium
from wirefacts.stages.quotes.lexicon import DOCUMENTS, FINDINGS, IMPERSONAL, MEDIA, OBJECT_PRONOUNS, SHOWING, TIMES, VERB_MEDIA
from wirefacts.stages.quotes.page import Page
from wirefacts.syntax.clauses import is_passive, subject
from wirefacts.syntax.phrases import NOMINAL, extent_of, noun_phrase, whole_phrase
from wirefacts.text.extents import Extent

_SKIP = frozenset({"ADV", "AUX", "PART"})
_APPOSITION = 14
_WHO = frozenset({"WP", "WDT"})
_HUMAN = ("er", "or", "ist", "man", "woman", "ian", "ant", "ent", "ee", "people", "police", "official", "aide", "source", "ally", "critic")


def speaker_of(page: Page, verb: Token) -> Token | None:
    """The head noun of the verb's subject outside of marks: by the parse, else by the words beside the verb."""
    if is_passive(verb):
        return None
    if verb.dep_ == "pcomp" and verb.head.lower_ in {"from", "without", "of", "against"}:
        return None
    found = subject(verb)
    if verb.dep_ == "acl" and found is verb.head and found.lemma_.lower() not in DOCUMENTS and not found.ent_type_:
        return None
    if found is not None and _speaks(page, found) and _same_stretch(page, found, verb):
        return found
    return _inverted(page, verb) or _before(page, verb)


def _speaks(page: Page, noun: Token) -> bool:
    if page.inside[noun.i] >= 0 or noun.lower_ in IMPERSONAL | OBJECT_PRONOUNS or noun.lemma_.lower() in TIMES or noun.tag_ in _WHO:
        return False
    return noun.pos_ in NOMINAL or noun.tag_.startswith("NN") or noun.tag_ in {"DT", "PRP", "CD"}


def _same_stretch(page: Page, noun: Token, verb: Token) -> bool:
    """False where a whole passage of several sentences lies between: a parse that went astray."""
    return abs(noun.i - verb.i) < 60


def _inverted(page: Page, verb: Token) -> Token | None:
    """The noun of "said the mayor"."""
    doc, i = page.doc, verb.i + 1
    last = None
    while i < len(doc) and i < verb.i + 12 and page.inside[i] < 0:
        token = doc[i]
        if token.pos_ in {"NOUN", "PROPN", "PRON"}:
            last = token
        elif token.pos_ not in {"DET", "ADJ", "NUM"} or (last is not None and token.pos_ != "ADJ"):
            break
        i += 1
    return last if last is not None and (verb.i == 0 or page.inside[verb.i - 1] >= 0 or doc[verb.i - 1].text == ",") else None


def _before(page: Page, verb: Token) -> Token | None:
    """The noun right before the verb, with adverbs, auxiliaries, days and one apposition between commas skipped."""
    i = _left_of(page, verb.i)
    if i >= 0 and page.doc[i].text == ",":
        comma = next((k for k in range(i - 1, max(-1, i - _APPOSITION), -1) if page.doc[k].text == ","), None)
        if comma is None or any(page.inside[k] >= 0 for k in range(comma, i)):
            return None
        i = comma - 1
    if i < 0 or page.inside[i] >= 0:
        return None
    noun = page.doc[i]
    return noun if noun.pos_ in {"NOUN", "PROPN", "PRON"} and _speaks(page, noun) else None


def _left_of(page: Page, i: int) -> int:
    i -= 1
    while i >= 0 and page.inside[i] < 0 and (page.doc[i].pos_ in _SKIP or page.doc[i].lemma_.lower() in TIMES or page.doc[i].lower_ == "this"):
        i -= 1
    return i


def names_of(doc: Doc, noun: Token) -> tuple[Extent, Extent]:
    """The speaker's minimal phrase and the whole one. What a document says, its author says: "Ms Doe's letter" gives Ms Doe."""
    whole = _whole(noun)
    author = _author(noun)
    if author is not None:
        return noun_phrase(author), whole
    return _name_at_end(doc, noun) or _short(noun), whole


def _short(noun: Token) -> Extent:
    """The minimal phrase; what follows a name belongs to the verb: "said Doe to the crowd"."""
    phrase = noun_phrase(noun)
    follows = noun.i + 1 < len(noun.doc) and noun.nbor().lower_ in {"to", "on", "in", "at", "with", "during"}
    return Extent(phrase.start, noun.idx + len(noun.text)) if noun.tag_ == "NNP" and follows else phrase


def _whole(noun: Token) -> Extent:
    whole = whole_phrase(noun)
    return whole if len(whole) <= 300 else noun_phrase(noun)


def _author(noun: Token) -> Token | None:
    if noun.lemma_.lower() not in DOCUMENTS:
        return None
    for child in noun.children:
        if child.dep_ == "poss" and child.pos_ in {"PROPN", "NOUN"}:
            return child
        if child.dep_ == "prep" and child.lower_ in {"from", "by"}:
            return next((o for o in child.children if o.dep_ == "pobj"), None)
    return None


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


def group(verb: Token, noun: Token | None) -> tuple[int, int]:
    """First and last token of a verb with its auxiliaries and subject, and nothing else."""
    first = last = verb.i
    for child in verb.children:
        if child.dep_ in {"aux", "auxpass", "neg"} and abs(child.i - verb.i) < 6:
            first = min(first, child.i)
    if noun is not None:
        first, last = min(first, noun.left_edge.i, noun.i), max(last, noun.i)
        if noun.i > verb.i:
            last = max(last, noun.right_edge.i)
    return first, last


def addressees(verb: Token) -> tuple[Extent, ...]:
    """Whom the words were said to: the object of "told", the noun after "to"."""
    found = []
    for child in verb.rights:
        if child.i > verb.i + 12:
            break
        if child.dep_ in {"dobj", "dative"} and child.pos_ in NOMINAL and verb.lemma_ in {"tell", "ask", "urge", "remind", "assure", "inform", "warn"}:
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
                if noun.dep_ == "pobj" and noun.lower_ in MEDIA:
                    return MEDIA[noun.lower_]
    return None


def animate(noun: Token, lemma: str) -> bool:
    """False where the subject shows rather than speaks: "polls suggest", "the move indicates"."""
    if lemma not in SHOWING:
        return True
    own = noun.lemma_.lower()
    if own in FINDINGS or noun.lower_ in {"this", "that", "which"}:
        return False
    if lemma not in {"suggest", "indicate", "imply", "point"}:
        return True
    return noun.pos_ == "PROPN" or noun.lower_ in {"he", "she", "they"} or own in DOCUMENTS or own.endswith(_HUMAN)
