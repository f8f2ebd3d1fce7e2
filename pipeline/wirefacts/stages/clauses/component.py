"""Main clauses that the parser lost, and other words that it hung wrong, mended before anybody reads them.

In "The midwife, 44, telephoned relief officer Ann Roe." spaCy's small parser makes the noun the root and of the verb a
participle of one noun or another. A full sentence has a finite verb: where none is left, the one behind the aside is it.
"""

from spacy.tokens import Doc, Span, Token

from wirefacts.annotations.stage import Stage
from wirefacts.stages.clauses.later import told_later
from wirefacts.stages.clauses.lettered import lettered
from wirefacts.stages.clauses.rehanging import Hung, rehang
from wirefacts.syntax.words import FINITE
from wirefacts.values.calendar import MONTHS, WEEKDAYS

_HUNG = frozenset({"acl", "amod", "relcl", "conj", "appos", "dep", "advcl"})
_NOUNS = frozenset({"NOUN", "PROPN", "PRON", "NUM"})
_STOPS = frozenset(".?!")
_UNDERGONE = frozenset(
    "elect name appoint nominate bear convict kill injure wound arrest charge sentence jail age base find locate know "
    "schedule publish release file photograph picture see accompany follow lead own make build design hold".split()
)
"""Participles of captions and notes: "Ann Roe, 41, elected in May"."""
_DAYS = MONTHS.keys() | WEEKDAYS.keys()
_LONGEST = 120


class Clauses(Stage):
    """Makes the verb behind an aside the root of its sentence, with the noun before the aside as its subject.

    Hangs right, too, what stands on the head of a name with letters behind it, and whom something is done to "minutes later".
    """

    def predict(self, doc: Doc) -> list[tuple[Token, Token]]:
        """The lost verbs of `doc`, each with the noun that the parser took for the root."""
        return [(verb, s.root) for s in doc.sents if (verb := _lost(s)) is not None] if len(doc) else []

    def set_annotations(self, doc: Doc) -> None:
        if not doc.has_annotation("DEP"):
            return
        letters = lettered(doc)
        if letters:
            rehang(doc, letters)
        lost, later = self.predict(doc), told_later(doc)
        changes = [change for verb, root in lost for change in _changes(verb, root)]
        changes += [change for _, hung in later for change in hung]
        if changes:
            rehang(doc, changes)
        for verb, _ in lost:
            verb.tag_, verb.pos_ = "VBD", "VERB"
        for her, _ in later:
            her.tag_ = "PRP" if her.pos_ == "PRON" else her.tag_


def _lost(sentence: Span) -> Token | None:
    """The first verb right behind the comma that closes an aside of the root, if no other verb can be the main one."""
    root = sentence.root
    if root.pos_ not in _NOUNS or len(sentence) > _LONGEST or not _closed(sentence):
        return None
    doc = root.doc
    for verb in doc[root.i + 2 : sentence.end]:
        if verb.tag_ in FINITE and verb.dep_ not in {"relcl", "ccomp", "advcl", "acl", "aux", "auxpass"}:
            return verb if _behind_aside(verb, root) else None
        if verb.tag_ == "VBN" and _behind_aside(verb, root) and verb.lemma_.lower() not in _UNDERGONE:
            return verb
    return None


def _closed(sentence: Span) -> bool:
    """True for a sentence with a full stop, and not for a headline or a label."""
    signs = [t.text for t in sentence[-4:] if not t.is_space]
    return any(sign in _STOPS for sign in signs)


def _behind_aside(verb: Token, root: Token) -> bool:
    """True for a verb of past tense between the comma of an aside and whatever it governs: ", 44, telephoned her"."""
    doc = verb.doc
    if verb.dep_ not in _HUNG or verb.tag_ not in {"VBN", "VBD"} or doc[verb.i - 1].text != ",":
        return False
    if any(c.dep_ in {"aux", "auxpass", "nsubj", "nsubjpass"} for c in verb.lefts) or any(
        c.dep_ == "agent" for c in verb.rights
    ):
        return False
    return doc[root.i + 1].text == "," and root.i + 1 < verb.i - 1


def _changes(verb: Token, root: Token) -> list[Hung]:
    """`verb` the root, `root` its subject, and what followed the verb below it."""
    behind = [Hung(token.i, verb.i) for token in verb.doc[verb.i + 1 : root.sent.end] if token.head.i < verb.i]
    before = [Hung(child.i, root.i) for child in verb.lefts]
    noun = _object(verb)
    done_to = [Hung(noun.i, verb.i, "dobj")] if noun is not None else []
    return [*behind, *before, *done_to, Hung(root.i, verb.i, "nsubj"), Hung(verb.i, verb.i, "ROOT")]


def _object(verb: Token) -> Token | None:
    """What it is done to: the noun that the verb was taken to describe, or its own object complement."""
    if verb.dep_ == "amod" and verb.head.i > verb.i:
        noun = verb.head
        while noun.dep_ in {"compound", "amod", "nmod"} and noun.head.i > noun.i:
            noun = noun.head
        return noun
    own = [c for c in verb.rights if c.dep_ in {"oprd", "npadvmod"} and c.pos_ == "PROPN" and c.lower_ not in _DAYS]
    return own[0] if own and not any(c.dep_ == "dobj" for c in verb.rights) else None
