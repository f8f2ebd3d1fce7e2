"""Cues known by their place: whoever does something right behind a passage that a comma leaves open has spoken it.

`"It rained," Doe, a roofer of 52, deadpanned.` needs no list of verbs, and no parse, which marks and appositions lead astray.
"""

from collections.abc import Iterator

from spacy.tokens import Token

from wirefacts.stages.quotes.cues import VERBS, Cue
from wirefacts.stages.quotes.page import Page, Passage, Sentence
from wirefacts.syntax.titles import POSTNOMINALS
from wirefacts.values.people import is_person_noun
from wirefacts.values.titles import bare, is_title

_NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS"})
_INNER = frozenset({"DT", "PRP$", "JJ", "JJR", "JJS", "CD", "POS", "HYPH", "PDT"})
_FINITE = frozenset({"VBD", "VBZ", "VBP", "VBN"})
_PREPOSITIONS = frozenset({"of", "in", "for", "from", "at", "on", "with", "by"})
_PERSONAL = frozenset({"he", "she", "they"})
OPEN_END = frozenset(",?!—–-…")
_ASIDE = 30
"""At most so many tokens stand between a speaker and the verb: ", who has farmed here since 1989,"."""


def placed(page: Page, sentence: Sentence, found: list[Cue]) -> list[Cue]:
    """`found` with the cues that their place behind a passage shows, each instead of the one that its verb already has."""
    shown = {cue.verb.i: cue for p in sentence.passages if (cue := _behind(page, sentence, p)) is not None}
    if not shown:
        return found
    kept = [shown.pop(cue.verb.i, cue) for cue in found]
    return sorted([*kept, *shown.values()], key=lambda cue: cue.verb.i)


def _behind(page: Page, sentence: Sentence, passage: Passage) -> Cue | None:
    doc, i = page.doc, passage.last
    inner = passage.inner.slice(page.text).rstrip(" ’'\"”")
    left_open = inner[-1:] in OPEN_END
    while i < sentence.end and (doc[i].is_space or doc[i].text == ","):
        left_open = left_open or doc[i].text == ","
        i += 1
    if not left_open or i >= sentence.end or page.inside[i] >= 0:
        return None
    if doc[i].pos_ == "VERB" and doc[i].tag_ in _FINITE:
        verb: Token | None = doc[i]
        noun, end = noun_phrase_at(page, sentence, i + 1)
        noun = None if noun is None or noun.tag_ == "PRP" or _goes_on(page, sentence, end) else noun
        last = end - 1
    else:
        noun, end = noun_phrase_at(page, sentence, i)
        verb = None if noun is None else verb_after(page, sentence, end) or _misread_verb(page, i, end)
        noun = noun if verb is None or verb.i != end - 1 else doc[end - 2]
        last = i if verb is None else verb.i
    if noun is None or verb is None:
        return None
    opens = not any(t.is_alpha for t in page.outer(sentence.start, passage.first))
    if verb.lemma_.lower() not in VERBS and not (opens and _human(noun) and (" " in inner or _alone(verb))):
        return None
    return Cue(verb, noun, i, last)


def _goes_on(page: Page, sentence: Sentence, end: int) -> bool:
    """True where a verb follows the noun phrase, which is then a clause's: `, producer of "Dawn", said the cause was`."""
    helped = end < sentence.end and page.inside[end] < 0 and page.doc[end].tag_ in _FINITE | {"MD"}
    return helped or _verb_at(page, sentence, end) is not None


def _alone(verb: Token) -> bool:
    """True for a verb that nothing but an adverb or a particle follows: "she shot back"."""
    return not any(c.dep_ in {"dobj", "attr", "acomp", "xcomp", "ccomp", "prep"} for c in verb.rights)


def noun_phrase_at(page: Page, sentence: Sentence, start: int) -> tuple[Token | None, int]:
    """The head of the noun phrase that begins at token `start`, and where the phrase ends."""
    doc, head, i, within = page.doc, None, start, False
    while i < sentence.end and page.inside[i] < 0:
        token = doc[i]
        if token.tag_ == "PRP":
            return (token, i + 1) if head is None and token.lower_ in _PERSONAL else (head, i)
        if (
            token.tag_ in _NOUNS
            or _misread_name(page, token)
            or (token.lower_ == "old" and token.i and doc[i - 1].text == "-")
        ):
            head = head if within or (head is not None and token.text in POSTNOMINALS) else token
        elif token.tag_ == "IN" and token.lower_ in _PREPOSITIONS and head is not None:
            within = True
        elif not (token.tag_ in _INNER or token.text in {"-", "–"} or _attribute(token, sentence)):
            break
        i += 1
    return head, i


def _misread_verb(page: Page, start: int, end: int) -> Token | None:
    """The "remembers" of `"We lost," Maria remembers.` that the tagger takes for a plural."""
    verb = page.doc[end - 1]
    named = end - 2 >= start and page.doc[end - 2].is_title and page.doc[end - 2].tag_ in _NOUNS
    return verb if named and verb.tag_ == "NNS" and verb.lemma_.lower() in VERBS and not verb.is_title else None


def _misread_name(page: Page, token: Token) -> bool:
    """The "Carly" of `"It works," Carly said.` that the tagger takes for an adverb."""
    if token.tag_ == "IN" and token.ent_type_ == "PERSON" and token.is_title:
        return True
    behind = token.i > 0 and page.inside[token.i - 1] >= 0
    return behind and token.tag_ in {"RB", "JJ", "UH"} and token.is_title and token.is_alpha and not token.is_stop


def _attribute(token: Token, sentence: Sentence) -> bool:
    """A participle before its noun: "retired" of "retired colonel"."""
    follows = token.i + 1 < sentence.end and token.nbor(1).tag_ in _NOUNS
    return token.tag_ in {"VBN", "VBG"} and follows and token.dep_ in {"amod", "compound"}


def verb_after(page: Page, sentence: Sentence, start: int) -> Token | None:
    """The main verb at token `start`, behind adverbs and auxiliaries, or behind what stands there between commas."""
    found = _verb_at(page, sentence, start)
    if found is not None or start >= sentence.end or page.doc[start].text != ",":
        return found
    for comma in (start, *_commas(page, sentence, start)):
        found = _verb_at(page, sentence, comma + 1) if comma > start else None
        found = found or _verb_at(page, sentence, noun_phrase_at(page, sentence, comma + 1)[1])
        if found is not None:
            return found
    return None


def _commas(page: Page, sentence: Sentence, start: int) -> Iterator[int]:
    """The further commas of the aside that one at `start` opens."""
    for i in range(start + 1, min(sentence.end, start + _ASIDE)):
        if page.inside[i] >= 0 or page.doc[i].text in {":", ";"}:
            return
        if page.doc[i].text == ",":
            yield i


def _verb_at(page: Page, sentence: Sentence, i: int) -> Token | None:
    doc = page.doc
    while i < sentence.end and page.inside[i] < 0 and (doc[i].pos_ == "AUX" or doc[i].tag_ == "RB"):
        i += 1
    if i >= sentence.end or page.inside[i] >= 0:
        return None
    verb = doc[i]
    helped = doc[i - 1].pos_ == "AUX"
    active = verb.tag_ in _FINITE or (verb.tag_ == "VB" and helped)
    passive = verb.tag_ == "VBN" and helped and doc[i - 1].lemma_ == "be"
    return verb if verb.pos_ == "VERB" and active and not passive else None


def _human(noun: Token) -> bool:
    if noun.tag_ in {"PRP", "NNP", "NNPS"}:
        return True
    lemma = noun.lemma_.lower()
    return is_person_noun(lemma) or is_title(bare(noun.text)) or lemma == "old"
