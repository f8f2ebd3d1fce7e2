"""A cue's words and whether its subject can speak."""

from spacy.tokens import Token

from wirefacts.stages.quotes.lexicon import DOCUMENTS, FINDINGS, SHOWING
from wirefacts.syntax.officers import officer

_HUMAN = tuple("er or ist man woman ian ant ent ee people police official aide source ally critic".split())
"""Endings of nouns for people, for those verbs that things do as well."""


def group(verb: Token, noun: Token | None) -> tuple[int, int]:
    """First and last token of a verb with its auxiliaries and subject, and nothing else."""
    first = last = verb.i
    for child in verb.children:
        if child.dep_ in {"aux", "auxpass", "neg"} and abs(child.i - verb.i) < 6:
            first = min(first, child.i)
    if noun is not None:
        body = noun.head.head
        whole = next((one for one in (noun.head, body) if officer(one) == noun), noun)
        first, last = min(first, whole.left_edge.i, noun.i), max(last, noun.i)
        while (
            noun.dep_ == "appos"
            and noun.ent_type_ == "PERSON"
            and first
            and noun.doc[first - 1].tag_ in {"NN", "NNP", "JJ"}
        ):
            first -= 1
        if noun.i > verb.i:
            last = max(last, noun.right_edge.i)
    return first, last


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
