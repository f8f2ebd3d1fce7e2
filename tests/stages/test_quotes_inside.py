"""Speech within speech. All people are invented."""

from spacy.language import Language
from spacy.tokens import Doc

from wirefacts.annotations.layers import QUOTES
from wirefacts.annotations.views import Quote
from wirefacts.stages.quotes.component import Quotes

Found = list[tuple[str, str, list[str]]]


def _told(doc: Doc, found: list[Quote]) -> Found:
    return [
        (q.kind, "" if q.speaker is None else q.speaker.slice(doc.text), [p.slice(doc.text) for p in q.pieces])
        for q in found
    ]


def test_marks_within_marks_are_a_quote_of_their_own(nlp: Language) -> None:
    doc = nlp("\"She looked at me and said, 'You are late again, Bram',\" Hart recalled.")
    assert ("direct", "She", ["You are late again, Bram"]) in _told(doc, list(QUOTES.read(doc)))


def test_reported_speech_within_marks_only_where_it_is_wanted(nlp: Language) -> None:
    doc = nlp('"I told the crew that the pump was broken," Hart said.')
    whole = ("direct", "Hart", ["I told the crew that the pump was broken,"])
    assert _told(doc, Quotes().predict(doc)) == [whole]
    assert _told(doc, Quotes(plain_inside=True).predict(doc)) == [
        whole,
        ("indirect", "I", ["the pump was broken"]),
    ]


def test_habits_and_nobody_tell_nothing(nlp: Language) -> None:
    doc = nlp('"People ask why I stayed, and nobody asked what I wanted," Hart said.')
    assert len(Quotes(plain_inside=True).predict(doc)) == 1


def test_a_turn_of_a_transcript_holds_quotes(nlp: Language) -> None:
    lines = 'VOSS: When was that?\n\nHART: In May. The clerk said, "The bell is cracked."\n\nVOSS: And then?\n\nHART: We rang.'
    doc = nlp(lines)
    assert ("direct", "The clerk", ["The bell is cracked."]) in _told(doc, list(QUOTES.read(doc)))
