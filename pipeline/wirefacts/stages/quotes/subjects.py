"""Which noun is a cue's subject: by the parse, else by the words beside the verb."""

from spacy.tokens import Token

from wirefacts.stages.quotes.lexicon import BARE, DOCUMENTS, IMPERSONAL, OBJECT_PRONOUNS, TIMES
from wirefacts.stages.quotes.page import Page
from wirefacts.syntax.clauses import is_passive, own_subject, subject
from wirefacts.syntax.officers import officer
from wirefacts.syntax.phrases import NOMINAL
from wirefacts.syntax.titles import POSTNOMINALS
from wirefacts.values.people import is_person_noun

_TELLING = frozenset("tell inform warn remind assure advise".split())
_CALLING = frozenset(
    "call describe dismiss denounce condemn hail brand dub label criticise criticize praise slam".split()
)
"""Verbs whose passive names who finds the words: "was described by Roe as “vile”"."""
_NAMED_BY = _TELLING | _CALLING
_ISSUING = frozenset("post issue release send publish write put tweet share circulate leave make sign pen fire".split())
_OUTWARD = 4
_SKIP = frozenset({"ADV", "AUX", "PART"})
_SHARES = frozenset({"percent", "per", "%", "third", "half", "quarter", "thirds", "quarters"})
_LONELY = frozenset("some those these this that many most several few none any".split())
_WHO = frozenset({"WP", "WDT"})
_APPOSITION = 14
_LEAD = 8
_SUBJECT_WITHIN = 60
_NAME_WITHIN = 30


def speaker_of(page: Page, verb: Token) -> Token | None:
    """The head noun of the verb's subject outside of marks: by the parse, else by the words beside the verb."""
    noun = _subject_of(page, verb)
    return None if noun is None else officer(noun) or noun


def _subject_of(page: Page, verb: Token) -> Token | None:
    if _leads_to_marks(page, verb):
        return verb.head
    if is_passive(verb):
        agent = _agent(verb) if verb.lemma_ in _NAMED_BY or verb.lemma_ == "ask" else None
        return None if agent is None or (verb.lemma_ == "ask" and agent.ent_type_ != "PERSON") else agent
    if verb.dep_ == "pcomp":
        if verb.head.lower_ in {"from", "without", "of", "against"}:
            return None
        if verb.head.lower_ == "as" and verb.head.head.lemma_ in {"quote", "cite", "report"}:
            return _quoted(verb.head.head)
    behind = _named_behind(page, verb)
    if behind is not None:
        return behind
    found = _of_age(subject(verb))
    if found is not None and found.i > verb.i and _heads_clause(page, found):
        return _before(page, verb) or _named_before(page, verb)
    issuer = _issuer(verb)
    if issuer is not None and _speaks(page, issuer):
        return issuer
    if verb.dep_ == "acl" and found == verb.head and found.lemma_.lower() not in DOCUMENTS and not found.ent_type_:
        return None
    if found is not None and _speaks(page, found) and _same_stretch(found, verb):
        return _unclosed(verb, found) or found
    return _inverted(page, verb) or _before(page, verb) or _named_before(page, verb)


def _leads_to_marks(page: Page, verb: Token) -> bool:
    """True for the "tweeted" of `The sprinter Ann Roe, a former pupil, tweeted: "A"`, which a parser without another main
    verb takes for a participle."""
    noun = verb.head
    top = noun.head if noun.dep_ == "appos" else noun
    if verb.dep_ != "acl" or verb.tag_ != "VBN" or top.dep_ != "ROOT" or noun.ent_type_ != "PERSON":
        return False
    closed = page.doc[verb.i - 1].text == "," and not any(c.dep_ == "agent" for c in verb.rights)
    colon = next((t for t in page.doc[verb.i + 1 : verb.i + _LEAD] if t.text == ":"), None)
    return closed and colon is not None and colon.i + 1 < len(page.doc) and page.inside[colon.i + 1] >= 0


def _issuer(verb: Token) -> Token | None:
    """Who put out what says so: "the ministry issued a statement saying A", "she posted a note on its website saying A"."""
    if verb.dep_ != "acl" or verb.tag_ != "VBG":
        return None
    noun = verb.head
    for _ in range(_OUTWARD):
        if noun.dep_ not in {"pobj", "prep"}:
            break
        noun = noun.head
    if noun.pos_ != "VERB" and noun.dep_ != "dobj":
        return None
    governor = noun if noun.pos_ == "VERB" else noun.head
    if governor.lemma_ not in _ISSUING or is_passive(governor):
        return None
    return subject(governor)


def _agent(verb: Token) -> Token | None:
    """Who told in "was told by Ann Roe that A"."""
    by = next((c for c in verb.rights if c.dep_ == "agent"), None)
    return None if by is None else next((o for o in by.children if o.dep_ == "pobj"), None)


def _named_behind(page: Page, verb: Token) -> Token | None:
    """The person of ", promised Energy Minister Ann Roe." that a parser takes for the object of a second verb."""
    doc = page.doc
    if verb.i == 0 or doc[verb.i - 1].text != "," or verb.lemma_ not in BARE or own_subject(verb):
        return None
    name = _inverted(page, verb)
    if name is None or name.ent_type_ != "PERSON" or name.i + 1 >= len(doc):
        return None
    return name if doc[name.i + 1].text in {".", ",", ";"} else None


def _of_age(noun: Token | None) -> Token | None:
    """The name of "Roe, 58 sighed", where the parser takes the age for the subject."""
    if noun is None or noun.i < 2 or not noun.like_num or noun.nbor(-1).text != ",":
        return noun
    return noun.nbor(-2) if noun.nbor(-2).pos_ == "PROPN" else noun


def _unclosed(verb: Token, noun: Token) -> Token | None:
    """The person named right before the verb where the "subject" is no party and the parser made the name its apposition.

    An apposition would be closed by a comma: "less than a mile from the pier, fire chief Ann Roe said". A length says nothing
    at all: "about 12 miles (19 kilometres) north of Ostia, Sgt. Ann Roe said".
    """
    name = verb.doc[verb.i - 1]
    measured = name.pos_ == "PROPN" and any(child.dep_ == "nummod" for child in noun.lefts)
    apposed = name.ent_type_ == "PERSON" and name.dep_ == "appos" and noun.is_ancestor(name)
    astray = noun.i < name.i and (measured or apposed)
    return name if astray and noun.pos_ == "NOUN" and not is_person_noun(noun.lemma_.lower()) else None


def _quoted(verb: Token) -> Token | None:
    """Whose words they are in "she was quoted as saying", "the paper quoted her as saying"."""
    wanted = {"nsubjpass"} if is_passive(verb) else {"dobj"}
    return next((c for c in verb.children if c.dep_ in wanted), None)


def _heads_clause(page: Page, noun: Token) -> bool:
    """True where the "subject" after the verb is the next clause's: `on "The Hour," said he would run`."""
    follow = noun.i + 1
    return noun.tag_ == "PRP" and follow < len(page.doc) and page.doc[follow].tag_ in {"VBD", "VBZ", "VBP", "MD"}


def _speaks(page: Page, noun: Token) -> bool:
    if (
        page.inside[noun.i] >= 0
        or noun.lower_ in IMPERSONAL | OBJECT_PRONOUNS
        or noun.lemma_.lower() in TIMES
        or noun.tag_ in _WHO
        or _counted(noun)
    ):
        return False
    of_age = noun.lower_ == "old" and noun.i > 0 and noun.nbor(-1).text == "-"
    return noun.pos_ in NOMINAL or noun.tag_.startswith("NN") or noun.tag_ in {"DT", "PRP", "CD"} or of_age


def _counted(noun: Token) -> bool:
    """True for who is counted rather than heard: "73 percent said", "seven in 10 voters say", "some say"."""
    if noun.lower_ in _SHARES or (noun.lower_ in _LONELY and not any(c.lower_ == "of" for c in noun.rights)):
        return True
    if any(c.lower_ == "most" for c in noun.lefts):
        return True
    if noun.text == "10" and noun.i and noun.nbor(-1).lower_ in {"no", "no."}:
        return False
    if noun.like_num and noun.lower_ != "one" and not any(c.dep_ == "det" or c.lower_ == "of" for c in noun.children):
        return True
    before = noun.doc[noun.left_edge.i : noun.i]
    return any(
        t.lower_ in {"in", "of"} and t.nbor(-1).like_num and t.nbor(1).like_num
        for t in before
        if t.i > noun.left_edge.i
    )


def _same_stretch(noun: Token, verb: Token) -> bool:
    """False where they stand far apart: a parse that went astray."""
    return abs(noun.i - verb.i) < _SUBJECT_WITHIN


def _inverted(page: Page, verb: Token) -> Token | None:
    """The noun of "said the mayor"."""
    doc, i = page.doc, verb.i + 1
    last = None
    while i < len(doc) and i < verb.i + 12 and page.inside[i] < 0:
        token = doc[i]
        if token.pos_ in {"NOUN", "PROPN", "PRON"} or token.ent_type_ == "PERSON":
            last = last if last is not None and token.text in POSTNOMINALS else token
        elif token.pos_ not in {"DET", "ADJ", "NUM"} or (last is not None and token.pos_ != "ADJ"):
            break
        i += 1
    if last is None or _heads_clause(page, last) or (last.dep_ == "nsubj" and last.head.i > last.i):
        return None
    return last if (verb.i == 0 or page.inside[verb.i - 1] >= 0 or doc[verb.i - 1].text == ",") else None


def _before(page: Page, verb: Token) -> Token | None:
    """The noun right before the verb, with adverbs, auxiliaries, days and one apposition between commas skipped."""
    i = _left_of(page, verb.i)
    if i >= 0 and page.doc[i].text == ",":
        comma = next((k for k in range(i - 1, max(-1, i - _APPOSITION), -1) if page.doc[k].text == ","), None)
        if comma is None or any(page.inside[k] >= 0 for k in range(comma, i)):
            return None
        i = comma - 1
    if i < 0 or page.inside[i] >= 0:
        return None
    noun = page.doc[i]
    return noun if noun.pos_ in {"NOUN", "PROPN", "PRON"} and _speaks(page, noun) else None


def _left_of(page: Page, i: int) -> int:
    i -= 1
    while (
        i >= 0
        and page.inside[i] < 0
        and (page.doc[i].pos_ in _SKIP or page.doc[i].lemma_.lower() in TIMES or page.doc[i].lower_ == "this")
    ):
        i -= 1
    return i


def _named_before(page: Page, verb: Token) -> Token | None:
    """The last name before the verb that a comma closes: `Doe, on "The Hour," said`."""
    for i in range(verb.i - 2, max(-1, verb.i - _NAME_WITHIN), -1):
        token = page.doc[i]
        if token.text in {".", "?", "!", ";"} or token.is_space:
            return None
        if (
            page.inside[i] < 0
            and token.ent_type_ in {"PERSON", "ORG"}
            and page.doc[i + 1].text == ","
            and token.dep_ != "pobj"
        ):
            return token
    return None
