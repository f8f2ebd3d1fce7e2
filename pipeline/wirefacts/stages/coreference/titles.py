"""Offices and descriptions as short phrases: what a party may later be called by."""

from spacy.tokens import Token

from wirefacts.syntax.words import hyphenated
from wirefacts.values.people import is_person_noun
from wirefacts.values.titles import ADDRESS, MODIFIERS, OFFICES, bare, is_title

FORMER = frozenset({"former", "ex", "late", "onetime", "ousted", "then"})
_WEAK = frozenset(
    {"senior", "junior", "assistant", "associate", "then", "late", "national", "city", "public", "state", "federal"}
)
SAME_OFFICE = {"premier": "prime minister", "prime minister": "premier"}


def office(head: Token) -> str:
    """The noun at `head` with the modifiers that make another office of it: "vice president", "former president"."""
    start, word = hyphenated(head)
    if word == head.lower_:
        word = bare(head.text) if head.tag_ in {"NNP", "NNPS"} else head.lemma_.lower()
    return _with_modifiers(head, start, word)


def _with_modifiers(head: Token, start: int, word: str) -> str:
    doc, i = head.doc, start - 1
    before: list[str] = []
    while i >= 0 and i > start - 4:
        plain = doc[i].lower_
        if plain in FORMER:
            before.insert(0, "former")
        elif plain in MODIFIERS and plain not in _WEAK:
            before.insert(0, plain)
        elif plain not in _WEAK:
            break
        i -= 1
    return " ".join([*before, word])


def titles_before(first: Token) -> list[Token]:
    """The titles right before the name that `first` begins, nearest first: of "author and lecturer" both."""
    doc, i, found = first.doc, first.i - 1, list[Token]()
    while i >= max(0, first.i - 9):
        token = doc[i]
        beside = i == first.i - 1 and is_title(token.text)  # the Justice of "Justice Ann Roe"
        if (
            (token.lower_ in MODIFIERS and not beside)
            or token.text == "-"
            or (token.lower_ in {"and", "co", "ex"} and found)
        ):
            i -= 1
            continue
        word = hyphenated(token)[1]
        if bare(token.text) in ADDRESS or not (
            is_title(word) or is_title(token.text) or (token.tag_ == "NN" and is_person_noun(word))
        ):
            if bare(token.text) not in ADDRESS:
                break
        else:
            found.append(token)
        i -= 1
    return found


def is_office(word: str) -> bool:
    """True where the last word of the phrase is an office."""
    return word.rsplit(" ", 1)[-1] in OFFICES
