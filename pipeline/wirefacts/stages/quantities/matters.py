"""What a story votes on, beyond the sentence of a tally: "the deal" for "a sale to Roe", the motion told before."""

from collections.abc import Iterator
from functools import lru_cache

from spacy.tokens import Token

from wirefacts.stages.quantities.columns import columns
from wirefacts.stages.quantities.grammar import object_of
from wirefacts.stages.quantities.rules_matters import (
    DECIDING,
    GENERIC,
    KINDS,
    PUTTING,
    VOTINGS,
)
from wirefacts.stages.quantities.rules_votes import BODIES, MATTERS, MEASURES, VAGUE

_FAR = 200
"""Words before "the deal" in which its fuller name is looked for."""
_LONG = 250
"""Words before a tally without a measure in which one is looked for."""
_NAMING = frozenset("compound nmod poss acl relcl".split())
_NO_DEALS = frozenset("strike ban tax levy walkout stoppage boycott cull".split())
"""What nobody calls a deal."""
_PREPOSITIONS = frozenset("of to for with from against on over in".split())
_GENERIC_ADJECTIVES = frozenset("new whole same latest first last final proposed controversial entire very own".split())
_STEPPING = frozenset("vote agree decide resolve".split())
_TO = 2
_NOUNS = frozenset({"NOUN", "PROPN"})
_POINTING = frozenset("the this that these those its their".split())
_KNOWN = VAGUE | MEASURES | MATTERS | GENERIC | KINDS.keys()
_NO_MATTER = BODIES | VOTINGS | frozenset("seat it they he she we i who which that".split())


def fuller(head: Token) -> Token:
    """The word that says more before "the deal", "the measure", "the bill": a "$3 billion sale"; `head` where none does."""
    lemma = head.lemma_.lower()
    if head.pos_ != "NOUN" or lemma not in _KNOWN or identified(head, priced=lemma not in VAGUE):
        return head
    if head.left_edge.pos_ == "DET" and head.left_edge.lower_ not in _POINTING:
        return head
    found = next((word for word in _likely(head.left_edge, lemma) if _means(word, lemma)), head)
    return found if found.right_edge.i < head.i else head


def current(number: Token) -> Token | None:
    """What is being voted on where the sentence of a tally names nothing: the matter told last before `number`."""
    last = _nearest(number)
    return None if last is None or _joined(last, number) is not None else last


def competing(number: Token) -> tuple[Token, Token] | None:
    """The two things that one sentence puts to the vote, so that which of them the tally is of cannot be told."""
    last = _nearest(number)
    joined = None if last is None else _joined(last, number)
    return None if last is None or joined is None else (last, joined)


def _joined(last: Token, number: Token) -> Token | None:
    """What stands beside `last`, before `number`, and is put to the vote with it."""
    if last.pos_ == "VERB":
        return None
    beside = (
        word for word in last.rights if word.dep_ == "conj" and word.pos_ in {"NOUN", "PROPN"} and word.i < number.i
    )
    return next(beside, None)


def _nearest(number: Token) -> Token | None:
    return next((word for word in _back(number, _LONG) if put_to_vote(word)), None)


def identified(noun: Token, *, priced: bool = True) -> bool:
    """True where words beside the noun say which one it is; `priced`: what it costs is enough for that."""
    for child in noun.children:
        if child.dep_ in _NAMING | {"nummod"} and (priced or not _money(child)):
            return True
        if child.dep_ == "amod" and child.i < noun.i and child.lower_ not in _GENERIC_ADJECTIVES:
            return True
        if child.dep_ == "prep" and child.i == noun.i + 1 and child.lower_ in _PREPOSITIONS:
            return True
    after = noun.nbor() if noun.i + 1 < len(noun.doc) else noun
    return after.lower_ in {"to", "with", "from", "of"} and after.dep_ == "prep"


def _money(word: Token) -> bool:
    return word.like_num or word.text in {"$", "€", "£"} or word.ent_type_ in {"MONEY", "CARDINAL", "QUANTITY"}


def _back(first: Token, reach: int) -> Iterator[Token]:
    return map(first.doc.__getitem__, range(first.i - 1, max(-1, first.i - 1 - reach), -1))


def _likely(first: Token, lemma: str) -> Iterator[Token]:
    """The words before `first`, nearest first, that may mean "the LEMMA" by their own lemma and part of speech."""
    doc, words, akin = first.doc, columns(first.doc), _akin(lemma)
    for at in range(first.i - 1, max(-1, first.i - 1 - _FAR), -1):
        if (akin is None or words.lemmas[at] in akin) and (words.parts[at] in _NOUNS or words.tags[at] == "VB"):
            yield doc[at]


@lru_cache(maxsize=256)
def _akin(lemma: str) -> frozenset[str] | None:
    """The lemmas of one kind with `lemma`; None where any may be meant."""
    if lemma in VAGUE | GENERIC:
        return None
    kind = KINDS.get(lemma, lemma)
    return frozenset({lemma, *(each for each in (kind, *KINDS) if KINDS.get(each, each) == kind)})


def _means(word: Token, lemma: str) -> bool:
    """True where `word` may be what a later "the LEMMA" stands for."""
    own = word.lemma_.lower()
    if (lemma == "deal" and own in _NO_DEALS) or (own == "bid" and word.dep_ == "pobj" and word.head.lower_ == "in"):
        return False
    akin = own == lemma or KINDS.get(own, own) == KINDS.get(lemma, lemma)
    if word.pos_ == "PROPN":
        return word.dep_ != "compound" and (akin or (lemma in VAGUE | GENERIC and own in MEASURES))
    if word.pos_ == "NOUN" and word.dep_ != "compound":
        if akin or (lemma in VAGUE | GENERIC and own in MEASURES | MATTERS and not put_to_vote(word)):
            return identified(word)
        plain = own not in VAGUE | GENERIC and own not in KINDS
        return lemma in VAGUE | GENERIC and put_to_vote(word) and (plain or identified(word))
    return (akin or lemma in VAGUE | GENERIC) and _step(word)


def put_to_vote(word: Token) -> bool:
    """True for what is decided, proposed or voted on by the grammar around it: "backed a sale", "a vote on the roof"."""
    if word.pos_ == "VERB":
        return _step(word)
    if word.pos_ not in {"NOUN", "PROPN"} or word.like_num or word.lemma_.lower() in _NO_MATTER:
        return False
    if word.ent_type_ in {"PERSON", "DATE", "TIME", "MONEY", "GPE", "NORP", "CARDINAL", "PERCENT"}:
        return False
    verb = word.head
    if word.dep_ in {"dobj", "nsubjpass"} and verb.lemma_.lower() == "put" and _to_vote(verb):
        return True
    if word.dep_ in {"dobj", "nsubjpass"} and verb.pos_ == "VERB":
        known = word.lemma_.lower() in MEASURES | MATTERS
        step = verb.tag_ == "VB" and verb.dep_ == "xcomp" and verb.head.lemma_.lower() in {"decline", "refuse"}
        return step or verb.lemma_.lower() in DECIDING or (known and verb.lemma_.lower() in PUTTING)
    if word.dep_ == "pobj" and verb.lower_ in {"on", "against", "for", "to"}:
        return verb.head.lemma_.lower() in VOTINGS and verb.head.pos_ in {"NOUN", "VERB"}
    return False


def _to_vote(put: Token) -> bool:
    """True for "put the tax to the vote", "was put to its branches"."""
    for child in put.rights:
        if child.dep_ in {"prep", "dative"} and child.lower_ in {"to", "before"}:
            goal = object_of(child)
            return goal is not None and goal.lemma_.lower() in VOTINGS | BODIES | {"branch", "voter"}
    return False


def _step(word: Token) -> bool:
    """True for the infinitive of "voted to strike over rotas"."""
    if word.tag_ != "VB" or word.i < _TO or word.nbor(-1).lower_ != "to":
        return False
    told = word.nbor(-2).lemma_.lower()
    return told in _STEPPING or (word.dep_ == "xcomp" and word.head.lemma_.lower() in _STEPPING)
