"""What a number counts without a noun behind it: "up from 52", "a poll of 1,500", "Rejected papers: 31,806"."""

from spacy.tokens import Token

from wirefacts.stages.quantities.figures import Figure
from wirefacts.stages.quantities.grammar import preceding
from wirefacts.stages.quantities.rules_people import is_person_noun

_GROWING = frozenset("up down rise fall grow increase drop climb decline".split())
_SAMPLES = frozenset("poll survey sample".split())
_ASKING = frozenset("survey interview question canvass".split())
_CARRYING = frozenset({"carry"})
_LABEL = 5
"""Words of a label before its number."""
_LEAST_SAMPLE = 20
"""People asked in a poll."""
_HURTING = frozenset("hurt injure wound".split())
_COMING = frozenset("watch attend march gather queue demonstrate apply enrol enroll register".split())
"""What crowds do; of votes nobody says so."""
_FEW = 2
_STATES = frozenset({"have", "lose", "flee", "need", "remain", "live"})
"""What those counted before do too: "and 4,500 have lost their homes"."""


def is_grown(figure: Figure) -> bool:
    """True for 131 in "214 wolves, up from 131": the number before it, as it was."""
    first = figure.first
    if first.i < 2 or first.nbor(-1).lower_ != "from":
        return False
    return first.nbor(-2).lemma_.lower() in _GROWING


def is_sample(figure: Figure) -> bool:
    """True for those asked in "a poll of 1,500", "which spoke to 1,012", and those aboard in "carrying more than 110"."""
    lead = next((word for word in preceding(figure.first, 6) if word.idx < figure.whole.start), None)
    if lead is None or not lead.i or figure.value < _LEAST_SAMPLE:
        return False
    before = lead.nbor(-1).lemma_.lower()
    if lead.lower_ == "of":
        return before in _SAMPLES
    if lead.lower_ in {"to", "with"}:
        return before == "speak"
    carried = lead.lemma_.lower() in _CARRYING and figure.bound != "exact"
    return carried or (lead.pos_ == "VERB" and lead.lemma_.lower() in _ASKING)


def label_of(figure: Figure) -> Token | None:
    """The papers in "Rejected papers: 31,806", at the beginning of a line or sentence, or "Rejected papers numbered 31,806"."""
    first = figure.first
    if not first.i or first.nbor(-1).lower_ not in {":", "numbered", ","}:
        return None
    doc, at, noun = first.doc, first.i - 2, None
    while at >= max(0, first.i - 1 - _LABEL):
        word = doc[at]
        if word.is_space:
            break
        if word.tag_ in {"NNS", "NNPS"} and not word.text.isupper():
            noun = noun or word
        elif word.tag_ not in {"VBN", "VBD", "JJ", "RP", "NNP", "NN"}:
            return None
        if word.is_sent_start:
            at -= 1
            break
        at -= 1
    begins = at < 0 or doc[at].is_space or doc[at + 1].is_sent_start
    if noun is None or not begins or (first.nbor(-1).text == "," and _goes_on(figure)):
        return None
    return noun


def _goes_on(figure: Figure) -> bool:
    """True where more than the number follows the comma."""
    doc, at = figure.last.doc, figure.last.i + 1
    return at < len(doc) and doc[at].text not in {".", ";"} and not doc[at].is_space


def is_same_people(figure: Figure) -> bool:
    """True for 4,500 in "31 people are missing, and 4,500 have lost their homes"."""
    verb = figure.first.head
    return (
        figure.first.dep_ in {"nsubj", "nsubjpass"}
        and figure.value > _FEW
        and verb.lemma_.lower() in _STATES
        and any(word.like_num and is_person_noun(word.head.lemma_.lower()) for word in preceding(figure.first, 20))
    )


def is_crowd(figure: Figure) -> bool:
    """True for "about 3,700 watched", and for those hurt in "a fall killed nine and hurt 41"."""
    first, verb = figure.first, figure.first.head
    if first.i and first.nbor(-1).lemma_.lower() in _HURTING and figure.value > _FEW:
        return True
    came = first.dep_ in {"nsubj", "nsubjpass"} and verb.i == figure.last.i + 1
    return came and verb.lemma_.lower() in _COMING and figure.value >= _LEAST_SAMPLE


def is_cast(figure: Figure) -> bool:
    """True for the voters who came in "41% of registered voters cast ballots"."""
    doc, at = figure.last.doc, figure.last.i + 1
    if figure.percent is None:
        return False
    while at < len(doc) and doc[at].idx < figure.percent.extent.end:
        at += 1
    if at + 2 >= len(doc) or doc[at].lower_ != "of":
        return False
    words = [word.lower_ for word in doc[at + 1 : at + 5]]
    if not {"voters", "electors", "members", "electorate"} & set(words):
        return False
    end = next(n for n, word in enumerate(words, at + 1) if word in {"voters", "electors", "members", "electorate"})
    verb = doc[end + 1] if end + 1 < len(doc) else None
    if verb is None:
        return False
    cast = verb.lemma_.lower() == "cast" and any(w.lower_ in {"ballots", "votes"} for w in doc[end + 2 : end + 4])
    ended = end + 2 >= len(doc) or doc[end + 2].is_punct
    return cast or (verb.lower_ == "voted" and ended) or doc[end + 1 : end + 3].text.lower() == "turned out"
