"""What is promised, demanded, denied or reckoned as a thing and not as a clause: "pledged a bridge", "denied knowing her"."""

from spacy.tokens import Token

from wirefacts.annotations.views import QuoteKind
from wirefacts.stages.quotes.cues import Cue
from wirefacts.stages.quotes.drafts import Draft
from wirefacts.stages.quotes.lexicon import MESSAGING
from wirefacts.stages.quotes.limits import limit, trimmed
from wirefacts.stages.quotes.open_cues import speaks
from wirefacts.stages.quotes.page import Page, Sentence
from wirefacts.stages.quotes.rules import Rule

_PROMISED = frozenset("promise pledge vow undertake".split())
_WANTED = frozenset("propose demand forecast predict".split())
_DISPUTED = frozenset("dispute repudiate disown deny".split())
_CLAIMS = frozenset(
    "claim claims allegation allegations accusation accusations report reports rumour rumours rumor rumors".split()
)
"""What is denied as somebody else's words, and says nothing itself."""
_PLEADED = frozenset(
    "murder manslaughter rape assault theft fraud robbery burglary arson conspiracy perjury bribery charge charges count "
    "counts offence offences offense offenses".split()
)
"""What is denied as a plea in court: "Roe, 31, had denied murder"."""
_RECKONED = frozenset("estimate put".split())
_OWNED = frozenset("deny acknowledge admit concede confess recall own recount regret report".split())
"""Verbs whose gerund is what was said: "denied knowing her", "confessed to having looked"."""
_AGAINST = frozenset("warn caution advise".split())
_CLAIMING = frozenset("claim profess undertake offer".split())


def thing_said(page: Page, sentence: Sentence, cue: Cue) -> Draft | None:
    """The quote whose content is an object, a gerund or an infinitive of its cue; None where the cue has none.

    A participle speaks for whoever sent a message: "wrote to them promising a bridge".
    """
    if cue.unreal or cue.verb.tag_ == "VB" or not speaks(cue.verb, cue.speaker):
        return None
    going_on = any(c.dep_ == "aux" and c.lemma_ == "be" for c in cue.verb.lefts)
    if cue.verb.tag_ == "VBG" and not going_on and cue.verb.head.lemma_ not in MESSAGING:
        return None
    found = _gerund(cue) or _infinitive(cue) or _noun(page, cue)
    if found is None:
        return None
    first, head, rule = found
    start, end = trimmed(page, first, _end(page, sentence, cue, head))
    if start >= end or page.inside[start] >= 0:
        return None
    numbers = sorted({n for n in page.inside[start:end] if n >= 0})
    kind: QuoteKind = "mixed" if numbers else "indirect"
    return Draft(rule, [page.chars(start, end)], kind, cue.speaker, cue.extent, cue.verb.i, numbers)


def _end(page: Page, sentence: Sentence, cue: Cue, head: Token) -> int:
    """Where the cue's report ends; a comparison or a second figure goes with it."""
    end = limit(page, sentence, cue.verb, head)
    if cue.lemma in _RECKONED and end < sentence.end and page.doc[end].text == "," and page.doc[end + 1].tag_ == "CC":
        return sentence.end
    return end


def _gerund(cue: Cue) -> tuple[int, Token, Rule] | None:
    verb = cue.verb
    if cue.lemma not in _OWNED | _AGAINST:
        return None
    for child in verb.rights:
        if child.dep_ in {"xcomp", "ccomp"} and _is_gerund(child) and cue.lemma in _OWNED:
            return child.left_edge.i, child, "thing"
        if child.dep_ == "prep" and child.lower_ in {"to", "against"}:
            inner = next((c for c in child.children if c.dep_ == "pcomp" and _is_gerund(c)), None)
            if inner is not None and (child.lower_ == "against") == (cue.lemma in _AGAINST):
                return inner.left_edge.i, inner, "thing"
    return None


def _is_gerund(verb: Token) -> bool:
    return verb.tag_ == "VBG" or any(c.dep_ in {"aux", "auxpass"} and c.tag_ == "VBG" for c in verb.lefts)


def _infinitive(cue: Cue) -> tuple[int, Token, Rule] | None:
    for child in cue.verb.rights:
        mark = next((c for c in child.lefts if c.tag_ == "TO"), None)
        if child.dep_ == "xcomp" and mark is not None:
            return (mark.i, child, "asked") if cue.lemma in _CLAIMING else None
    return None


def _noun(page: Page, cue: Cue) -> tuple[int, Token, Rule] | None:
    """What is promised, demanded, disputed; what somebody in particular reckons to come to a figure."""
    verb, lemma = cue.verb, cue.lemma
    if lemma not in _PROMISED | _WANTED | _DISPUTED | _RECKONED:
        return None
    thing = next((c for c in verb.rights if c.dep_ == "dobj"), None)
    if (
        thing is None
        or thing.pos_ == "PRON"
        or thing.lower_ in _CLAIMS
        or (lemma == "deny" and thing.lower_ in _PLEADED)
        or page.inside[thing.i] >= 0
        or thing.i <= cue.last
    ):
        return None
    if lemma in _RECKONED:
        if cue.speaker.tag_ == "NNS" and not any(c.dep_ in {"det", "poss"} for c in cue.speaker.lefts):
            return None
        figure = next((c for c in (*verb.rights, *thing.rights) if c.dep_ == "prep" and c.lower_ == "at"), None)
        if figure is None or not any(t.like_num or t.pos_ == "NUM" for t in figure.subtree):
            return None
    return thing.left_edge.i, thing, "thing"
