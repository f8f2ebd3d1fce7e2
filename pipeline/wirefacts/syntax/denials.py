"""Words that deny a clause from outside of its verb: "no", "neither", "nor", "never" of the verb before."""

from spacy.tokens import Doc, Token

_LINKED = 8
"""Coordinated verbs in a row that are climbed, a bound against run-on text."""
_OWN = frozenset({"nsubj", "nsubjpass", "csubj", "aux", "auxpass"})


def is_nobody(word: Token) -> bool:
    """ "No" and "neither", and not the "No" of "No 10 officials"."""
    numbered = word.text == "No" and word.i + 1 < len(word.doc) and word.nbor().is_digit
    numbered = numbered and (not word.is_sent_start or (word.nbor().text == "10" and _acts(word.doc, word.i + 2)))
    return word.lower_ in {"no", "neither"} and not numbered


def joined_in_denial(verb: Token) -> bool:
    """True for "met" of "neither wrote nor met", "corresponded" of "had never met, spoken to or corresponded with"."""
    if any(c.dep_ == "cc" and c.lower_ == "nor" and c.i < verb.i for c in verb.head.children):
        return True
    if verb.tag_ not in {"VBN", "VBD"} or any(c.dep_ in _OWN for c in verb.children):
        return False
    links = {c.lower_ for c in (*verb.children, *verb.head.children) if c.dep_ == "cc"}
    for _ in range(_LINKED):
        if verb.dep_ != "conj":
            break
        verb = verb.head
        links |= {c.lower_ for c in verb.children if c.dep_ == "cc"}
    never = any(c.dep_ == "neg" or c.lower_ == "never" for c in verb.children)
    return "or" in links and never


def _acts(doc: Doc, i: int) -> bool:
    """True for a verb at token `i`: "No 10 said"."""
    return i < len(doc) and doc[i].pos_ in {"VERB", "AUX"}
