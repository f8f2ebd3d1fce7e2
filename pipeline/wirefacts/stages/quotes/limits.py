"""How far reported words reach."""

from spacy.tokens import Token

from wirefacts.stages.quotes.cues import VERBS, takes_up
from wirefacts.stages.quotes.lexicon import CLAUSAL
from wirefacts.stages.quotes.page import Page, Sentence
from wirefacts.syntax.clauses import SUBJECTS
from wirefacts.syntax.disguised import is_disguised
from wirefacts.syntax.words import FINITE

_TAIL = frozenset(".,;:—–-…!")
GESTURES = frozenset("refer speak echo gesture point appear talk allude laugh smile shrug sigh".split())
"""What somebody does while speaking."""
_ASIDE = frozenset("as while although though whereas".split())


def limit(page: Page, sentence: Sentence, verb: Token, comp: Token | None) -> int:
    """The token after the last one of what `verb` reports: the sentence's end, or where the teller goes on for himself.

    The teller goes on with a verb coordinated to the cue ("said A and left"), with a participle after a comma ("said A,
    adding B"), with a colon and a passage, or where the cue itself stands in a clause that ends earlier.
    """
    floor = comp.i + 1 if comp is not None else verb.i + 1
    end = sentence.end
    if verb.dep_ != "ROOT" and verb.right_edge.i + 1 < end:
        end = max(floor, verb.right_edge.i + 1)
    for child in verb.rights:
        if child.i >= floor and ((_coordinated(child) and not _of_content(child, comp)) or _breaks_off(child)):
            end = min(end, max(floor, child.left_edge.i))
            break
    end = next((t.i for t in page.outer(floor, end) if _ends_report(page, t, verb, end)), end)
    if verb.dep_ == "relcl":
        end = next((t.i for t in page.outer(floor, end) if _back_to_main(page, t)), end)
    number = page.inside[end - 1]
    return end if number < 0 else max(end, page.passages[number].last)


def _coordinated(child: Token) -> bool:
    """True for a second verb of the cue's own subject; "said she was taken in and they were sent off" is one report."""
    if child.dep_ != "conj" or child.pos_ not in {"VERB", "AUX"}:
        return False
    owner = next((c for c in child.lefts if c.dep_ in SUBJECTS), None)
    if owner is None or child.lemma_ in VERBS or owner.pos_ != "PRON":
        return True
    joint = next((c for c in child.head.children if c.dep_ == "cc" and c.i < child.i), None)
    return joint is None or joint.lower_ != "and" or child.doc[joint.i - 1].text == ","


def _of_content(child: Token, comp: Token | None) -> bool:
    """True for a verb hung on the cue whose tense is the content's and not the cue's: "said A costs B and carries C"."""
    plain = {"VBD", "VBZ", "VBP"}
    tenses = {child.head.tag_, child.tag_} <= plain and child.tag_ != child.head.tag_
    return tenses and comp is not None and comp.tag_ == child.tag_ and not any(c.dep_ in SUBJECTS for c in child.lefts)


def _ends_report(page: Page, token: Token, verb: Token, end: int) -> bool:
    """True at the first word of another source: ", according to X", ", with X saying", "and claimed" after "claimed"."""
    doc = page.doc
    before = doc[token.i - 1].text
    if token.text == ":":
        return token.i + 1 < end and page.inside[token.i + 1] >= 0
    if token.lower_ == "according" and before == ",":
        return True
    if before == "," and token.tag_ == "VBG" and token.lemma_ in VERBS and token.dep_ == "advcl":
        return True
    if token.lower_ == "with" and before == ",":
        return any(t.tag_ == "VBG" and t.lemma_ in VERBS for t in page.outer(token.i, min(end, token.i + 8)))
    if token.lower_ == "while" and before == ",":
        return any(
            t.lemma_ in CLAUSAL and t.tag_ in FINITE | {"VB"} for t in page.outer(token.i, min(end, token.i + 8))
        )
    if token.dep_ != "cc" or token.lower_ not in {"and", "but"}:
        return False
    if any(takes_up(page, verb, t) for t in page.outer(token.i + 1, min(end, token.i + 4))):
        return True
    return before == "," and any(_second_source(t, token) for t in page.outer(token.i + 1, min(end, token.i + 8)))


def _back_to_main(page: Page, comma: Token) -> bool:
    """True for the comma behind a passage that a verb without a subject follows: `Roe, who said he was "tired", left`."""
    if comma.text != "," or page.inside[comma.i - 1] < 0 or comma.i + 1 >= len(page.doc):
        return False
    follow = comma.nbor()
    return follow.tag_ in FINITE and not any(c.dep_ in SUBJECTS for c in follow.lefts)


def _second_source(verb: Token, joint: Token) -> bool:
    """True for the cue of another speaker behind ", and": "said A, and a clerk called it B"."""
    if verb.dep_ != "conj" or verb.lemma_ not in VERBS or verb.tag_ not in FINITE:
        return False
    return any(c.dep_ == "nsubj" and c.i > joint.i and c.pos_ != "PRON" for c in verb.lefts)


def _breaks_off(child: Token) -> bool:
    before = child.doc[child.left_edge.i - 1].text
    if child.dep_ == "advcl" and before == ",":
        marks = {c.lower_ for c in child.lefts if c.dep_ in {"mark", "advmod"}}
        return (child.tag_ == "VBG" and child.lemma_ in VERBS | GESTURES) or bool(marks & _ASIDE)
    return False


def trimmed(page: Page, start: int, end: int) -> tuple[int, int]:
    """The stretch without signs, white space and conjunctions at its ends; passages stay whole."""
    doc, inside = page.doc, page.inside
    while start < end and inside[start] < 0 and (doc[start].is_space or doc[start].text in _TAIL):
        start += 1
    while start < end and inside[end - 1] < 0:
        last = doc[end - 1]
        if (
            last.is_space
            or last.text in _TAIL
            or last.dep_ == "cc"
            or (last.tag_ == "CC" and last.lower_ in {"and", "but"})
        ):
            end -= 1
        else:
            break
    return start, end


def finite_between(page: Page, start: int, end: int) -> bool:
    """True where a finite verb or a passage stands in the stretch."""
    if any(n >= 0 for n in page.inside[start:end]):
        return True
    return any(t.tag_ in FINITE or (t.tag_ == "VBN" and _misread(t)) for t in page.outer(start, end))


def _misread(participle: Token) -> bool:
    """True for a main verb tagged as a participle: the root of its sentence without an auxiliary, or hung on its subject."""
    alone = not any(c.dep_ in {"aux", "auxpass"} for c in participle.lefts)
    owned = participle.dep_ == "ccomp" and any(c.dep_ == "nsubj" for c in participle.lefts)
    return (alone and (participle.dep_ == "ROOT" or owned)) or is_disguised(participle)
