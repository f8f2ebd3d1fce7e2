"""What a verb of reporting governs, and whether that is reported speech."""

from itertools import islice

from spacy.tokens import Token

from wirefacts.stages.quotes import lexicon
from wirefacts.stages.quotes.cues import Cue
from wirefacts.stages.quotes.open_cues import KNOWN
from wirefacts.stages.quotes.page import Page, Sentence
from wirefacts.stages.quotes.rules import Rule
from wirefacts.syntax.words import FINITE
from wirefacts.values.bodies import BODY_NOUNS
from wirefacts.values.people import GROUP_NOUNS, is_person_noun

_THAT_WITHIN = 20
_CLAUSE_TOKENS = 60
_QUESTION = frozenset("what whether if how why who where when which".split())
_TELLING = frozenset({"tell", "inform", "assure", "warn", "remind"})
_GROUPS = BODY_NOUNS | GROUP_NOUNS
_OWN = frozenset({"nsubj", "nsubjpass", "expl", "csubj"})
_REQUESTS = frozenset({"ask", "urge", "beg", "plead", "implore", "tell", "warn", "advise", "remind", "instruct"})


def complement(verb: Token) -> Token | None:
    """The head of the clause that the verb governs, to its right."""
    for child in verb.rights:
        if child.dep_ == "ccomp" or (child.dep_ == "xcomp" and child.pos_ in {"VERB", "AUX"}):
            return child
    for child in verb.rights:
        if child.dep_ in {"dobj", "dative"}:
            for lower in child.rights:
                if lower.dep_ in {"relcl", "acl"} and not any(t.tag_ in {"WP", "WDT", "WRB"} for t in lower.lefts):
                    return lower if verb.lemma_ in {"tell", "inform", "assure", "remind", "warn"} else None
    return None


def kind_of(cue: Cue, comp: Token) -> Rule | None:
    """Which rule the complement falls under; None where it is no reported speech: "suggested leaving", "offered to help"."""
    infinitive = any(c.tag_ == "TO" for c in comp.children)
    if infinitive:
        if cue.lemma in _REQUESTS and cue.verb.tag_ != "VBG" and addressed(cue.verb, comp) is not None:
            return "asked"
        return "asked" if cue.lemma in lexicon.PROMISING and cue.verb.tag_ != "VBG" and _vows(cue) else None
    marks = {c.lower_ for c in comp.lefts if c.dep_ in {"mark", "advmod", "nsubj", "dobj", "attr", "det"}}
    if cue.lemma in lexicon.QUESTIONING:
        return "reported" if marks & _QUESTION else None
    if cue.lemma not in lexicon.STATING and not cue.shown:
        return None
    if "that" in marks or (opens_question(comp) and cue.unreal):
        return "reported"
    finite = comp.tag_ in FINITE or any(c.tag_ in FINITE for c in comp.children if c.dep_ in {"aux", "auxpass", "cop"})
    owned = any(c.dep_ in _OWN for c in comp.children) or _by_auxiliary(comp)
    finite = finite or (owned and any(t.tag_ in FINITE for t in islice(comp.subtree, _CLAUSE_TOKENS)))
    finite = finite or _misread_past(comp)
    if not finite or (not owned and comp.tag_ not in {"VBZ", "VBD", "MD"}):
        return None
    return "reported" if cue.lemma in lexicon.CLAUSAL or owned else None


def _by_auxiliary(comp: Token) -> bool:
    """True where the parser hung the clause's subject on its auxiliary: "said his village was gone"."""
    return any(g.dep_ in _OWN for c in comp.lefts if c.dep_ in {"aux", "auxpass"} for g in c.lefts)


def _misread_past(comp: Token) -> bool:
    """True for a past tense like its infinitive, behind a subject of its own: "said her brother never hurt anyone"."""
    helped = any(c.dep_ in {"aux", "auxpass"} for c in comp.lefts)
    return comp.tag_ == "VB" and not helped and any(c.dep_ == "nsubj" for c in comp.lefts)


def opens_question(comp: Token) -> bool:
    """True for an indirect question: "whether it fell", "how it fell"."""
    words = (c for c in comp.lefts if c.dep_ in {"mark", "advmod", "nsubj", "dobj", "attr", "det"})
    return comp.left_edge.lower_ in _QUESTION or any(c.lower_ in _QUESTION for c in words)


def _vows(cue: Cue) -> bool:
    """A person or body makes the promise, and not the thing that a relative clause is about: "the goal it vowed to reach"."""
    own = any(c.dep_ == "nsubj" and c.tag_ not in {"WP", "WDT"} for c in cue.verb.lefts)
    party = bool(cue.speaker.ent_type_) or cue.speaker.pos_ in {"PRON", "PROPN"}
    noun = cue.speaker.lemma_.lower()
    return (party or is_person_noun(noun) or noun in _GROUPS) and not (cue.verb.dep_ == "relcl" and own)


def addressed(verb: Token, comp: Token) -> Token | None:
    """Who is asked: the verb's object, its "with" phrase, or the infinitive's own subject."""
    for child in verb.rights:
        if child.dep_ in {"dobj", "dative"}:
            return child
        if child.dep_ == "prep" and child.lower_ in {"with", "on", "to"}:
            return next((o for o in child.children if o.dep_ == "pobj"), None)
    return next((c for c in comp.lefts if c.dep_ == "nsubj"), None)


def that_after(page: Page, sentence: Sentence, cue: Cue) -> int | None:
    """The "that" of "told the paper in a statement that A", whatever the parser hung it on."""
    first = max(cue.verb.i, cue.last if cue.inverted else 0) + 1
    for token in page.outer(first, min(first + _THAT_WITHIN, sentence.end)):
        leads = token.dep_ == "mark" or (token.tag_ == "IN" and token.i <= first + 1) or _told_that(cue, token)
        if token.lower_ == "that" and (leads or page.doc[token.i + 1 : token.i + 2].text == ","):
            known = cue.shown and page.doc[token.i - 1].lower_ in KNOWN
            hangs = token.i <= first + 1 or _hangs_on(token, cue.verb) or _told_that(cue, token)
            return token.i if known or hangs else None
        if (token.tag_ in FINITE and token.dep_ not in {"relcl", "acl"}) or token.text in {":", ";"}:
            return None
    return None


def _told_that(cue: Cue, that: Token) -> bool:
    """True for "told them at a briefing that the bank would close", which parsers take for what the briefing closed."""
    if cue.lemma not in _TELLING or that.tag_ != "WDT" or that.i + 1 >= len(that.doc):
        return False
    if that.dep_ == "nsubj" and not any(c.dep_ == "nsubj" and c.i > that.i for c in that.head.lefts):
        return False
    told = any(c.dep_ in {"dobj", "dative"} for c in cue.verb.rights)
    return told and that.nbor().tag_ in {"DT", "PRP", "PRP$", "NNP", "NNS", "EX"}


def _hangs_on(that: Token, verb: Token) -> bool:
    """True where no other verb stands between the clause of `that` and the cue in the tree."""
    token = that.head
    for _ in range(8):
        if token.head == token:
            return False
        token = token.head
        if token == verb:
            return True
        if token.pos_ == "VERB" and not (token.dep_ == "acl" and token.tag_ == "VBN"):
            return False
    return False
