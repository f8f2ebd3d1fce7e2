"""Reported clauses after their cue: "said that A", "asked them to A"; those around it are in `around`."""

from spacy.tokens import Token

from wirefacts.stages.quotes import lexicon
from wirefacts.stages.quotes.around import around
from wirefacts.stages.quotes.circumstances import past_circumstance
from wirefacts.stages.quotes.complements import complement, kind_of, opens_question, that_after
from wirefacts.stages.quotes.contents import clause_draft
from wirefacts.stages.quotes.cues import Cue
from wirefacts.stages.quotes.drafts import Draft
from wirefacts.stages.quotes.groups import animate
from wirefacts.stages.quotes.limits import limit
from wirefacts.stages.quotes.page import Page, Passage, Sentence
from wirefacts.stages.quotes.rules import Rule
from wirefacts.syntax.clauses import is_negated
from wirefacts.syntax.words import FINITE
from wirefacts.values.people import is_person_noun

_ANSWERING = frozenset("say reveal disclose confirm explain specify".split())
_REPORTING = lexicon.STATING | lexicon.ASKING | lexicon.PROMISING | lexicon.QUESTIONING
_TERSE = frozenset("say tell claim think believe".split())
_LEAD = 5
"""Words of "on Monday night that", which the parse may give to the reported clause."""


def reported(page: Page, sentence: Sentence, cue: Cue, claimed: dict[int, int]) -> Draft | None:
    """The quote that `cue` reports without a passage of its own, or None.

    `claimed` maps the passages that direct quotes have taken to their cues; a clause may hold such a passage with its cue.
    """
    if cue.lemma not in _REPORTING and not cue.shown:
        return None
    if cue.unreal and cue.lemma != "deny" and not _withheld(cue):
        return None
    if not _heard(page, cue) or not animate(cue.speaker, cue.lemma):
        return None
    return _after(page, sentence, cue, claimed) or around(page, sentence, cue, claimed)


def _withheld(cue: Cue) -> bool:
    """True for the question that a speaker leaves open, and for the one thing told: "would not say whether A", "would say
    only that A"."""
    verb, lemma = cue.verb, cue.lemma
    if lemma not in _ANSWERING:
        return False
    if "only" in {t.lower_ for t in verb.doc[max(0, verb.i - 1) : verb.i + 2]}:
        return True
    would = is_negated(verb) and any(c.lower_ in {"would", "could"} for c in verb.lefts)
    comp = complement(verb)
    return would and comp is not None and opens_question(comp)


def _heard(page: Page, cue: Cue) -> bool:
    """True where the story tells that somebody spoke: of "I" and "we" only what somebody quoted says to have said.

    "Nobody asked" tells nothing, and those quoted speak of habits: "people ask".
    """
    speaker = cue.speaker
    if speaker.lower_ in {"nobody", "none", "neither"} or (page.inner and cue.verb.tag_ == "VBP"):
        return False
    if speaker.lower_ not in lexicon.PRONOUNS or speaker.text == "i":
        return True
    return page.inner and speaker.lower_ in {"i", "we"} and cue.verb.tag_ in {"VBD", "VBN"}


def _after(page: Page, sentence: Sentence, cue: Cue, claimed: dict[int, int]) -> Draft | None:
    """The clause that follows its cue."""
    comp = complement(cue.verb)
    that = that_after(page, sentence, cue) if cue.lemma in lexicon.STATING or cue.shown else None
    if that is not None:
        end = limit(page, sentence, cue.verb, comp if comp is not None and comp.i > that else page.doc[that])
        return clause_draft(page, "reported", cue, [(that + 1, end)], claimed)
    rule = None if comp is None else kind_of(cue, comp)
    if comp is None or rule is None:
        return _by_marks(page, sentence, cue, claimed)
    start = _opening(page, cue, comp, rule)
    end = _before_answer(page, cue, comp, limit(page, sentence, cue.verb, comp))
    return clause_draft(page, rule, cue, [(start, end)], claimed)


def _before_answer(page: Page, cue: Cue, comp: Token, end: int) -> int:
    """`end`, or the comma that closes the question of "Asked by Roe whether it fell, Poe replied"."""
    verb = cue.verb
    if verb.tag_ != "VBN" or verb.dep_ != "advcl" or verb.head.i < comp.i:
        return end
    commas = [t.i for t in page.outer(comp.i + 1, min(end, verb.head.i)) if t.text == ","]
    return commas[-1] if commas else end


def _opening(page: Page, cue: Cue, comp: Token, rule: Rule) -> int:
    """The first token of the content: after "that", or the clause's own first word."""
    doc = page.doc
    first = max(cue.verb.i + 1, cue.last + 1 if cue.inverted else 0)
    if rule == "asked":
        return max(first, min(c.i for c in (comp, *comp.lefts) if c.tag_ == "TO" or c.dep_ == "neg" or c == comp))
    start = max(first, comp.left_edge.i)
    if page.inside[start] >= 0:
        start = max(first, page.passages[page.inside[start]].first)
    while start < comp.i and page.inside[start] < 0:
        if doc[start].is_punct or doc[start].is_space:
            start += 1
        elif said := past_circumstance(doc, start):
            start = said
        else:
            break
    if start < comp.i and start <= first + 1 and doc[start].lower_ == "that" and _leads(cue, doc[start]):
        return start + 1
    led = next((i for i in range(start, min(comp.i, start + _LEAD)) if _is_conjunction(doc[i])), None)
    return start if led is None or any(page.inside[i] >= 0 for i in range(start, led)) else led + 1


def _is_conjunction(word: Token) -> bool:
    """True for the "that" of "said on Monday that leader Ann Roe had left", which the parser gives to the name: no name and
    no plural has a "that" of its own."""
    if word.lower_ != "that" or word.dep_ != "det":
        return False
    noun = word.head.head if word.head.dep_ == "compound" else word.head
    return noun.tag_ in {"NNP", "NNPS", "NNS"}


def _leads(cue: Cue, word: Token) -> bool:
    """True for the "that" of "stressed that turnout was low", which the parser gives to the noun: of these verbs only "say"
    and its like leave out the conjunction often. "Insisted that man was he" has a determiner."""
    return word.dep_ == "det" and cue.lemma not in _TERSE and not is_person_noun(word.head.lemma_.lower())


def _by_marks(page: Page, sentence: Sentence, cue: Cue, claimed: dict[int, int]) -> Draft | None:
    """`said a "thing" is needed` where the parser saw no clause: from the verb to the sentence's end."""
    if cue.lemma not in lexicon.CLAUSAL:
        return None
    passage = next((p for p in sentence.passages if p.first > cue.verb.i and p.number not in claimed), None)
    if passage is None:
        return None
    gap = list(page.outer(cue.verb.i + 1, passage.first))
    if gap and gap[0].lower_ in {"about", "of", "against", "over"}:
        return None
    that = next((t.i for t in gap if t.lower_ == "that" and t.tag_ == "IN"), None)
    if that is None and (cue.lemma == "tell" or len(gap) > 12 or not _claims(page, sentence, passage, gap)):
        return None
    start = cue.verb.i + 1 if that is None else that + 1
    return clause_draft(page, "mixed", cue, [(start, limit(page, sentence, cue.verb, None))], claimed)


def _claims(page: Page, sentence: Sentence, passage: Passage, gap: list[Token]) -> bool:
    """True where the passage holds the verb of the clause, or stands in its subject: `said the cuts "do nothing"`."""
    if any(t.tag_ in FINITE and t.dep_ not in {"relcl", "acl"} for t in gap):
        return False
    inner = page.doc[passage.first : passage.last]
    follow = page.outer(passage.last, min(sentence.end, passage.last + 8))
    return any(t.tag_ in FINITE for t in (*inner, *follow))
