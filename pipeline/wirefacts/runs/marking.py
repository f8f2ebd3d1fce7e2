"""What a pipeline of ours marks in raw texts: attributions as PolNeAR has them, names with our kinds, clusters, TIMEX3.

Of attributions and names, a pipeline with the tagger answers by it alone. One without it answers by its rules. None runs
further than the stage that answers.
"""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, cast

from spacy.language import Language
from spacy.tokens import Doc

from wirefacts.annotations.layers import MENTIONS, QUOTES
from wirefacts.annotations.texts import text_of
from wirefacts.annotations.views import Quote
from wirefacts.corpora.outside.rows import Attribution, Gathered, Labelled, TimexMention
from wirefacts.runs.growing import echoes, is_generic, is_marked, phrase
from wirefacts.runs.reading import read
from wirefacts.stages.dates.component import Dates
from wirefacts.stories.document import Document
from wirefacts.text.extents import Extent
from wirefacts.text.marks import Quotation, overlapping, quotations
from wirefacts.text.quoted import how_quoted, to_marks, with_marks
from wirefacts.text.view import view

if TYPE_CHECKING:
    from wirefacts.annotations.views import Attribution as Tagged
    from wirefacts.stages.coreference.component import Coreference
    from wirefacts.stages.coreference.party import Party, Scene
    from wirefacts.stages.tagger.component import Tagger

TAGGER, QUOTING, NAMING, LAYOUT = "wirefacts_tagger", "wirefacts_quotes", "wirefacts_entities", "wirefacts_layout"
GATHERING = "wirefacts_coreference"
RELATIVE = frozenset({"who", "whom", "whose", "which", "that"})
"""Pronouns that no corpus of clusters marks on their own."""


def attributions(nlp: Language, texts: Iterable[str]) -> Iterator[tuple[Attribution, ...]]:
    """The attributions of each text, in text order."""
    if nlp.has_pipe(TAGGER):
        tagger = cast("Tagger", nlp.get_pipe(TAGGER))
        for text in texts:
            found = quotations(viewed := view(text))
            yield tuple(_tagged(viewed, a, found) for a in tagger.predict(viewed, "attributions")[1])
        return
    for doc in _docs(nlp, texts, QUOTING):
        found = quotations(text_of(doc))
        yield tuple(_ruled(quote, found) for quote in QUOTES.read(doc))


def names(nlp: Language, texts: Iterable[str]) -> Iterator[tuple[Labelled, ...]]:
    """The names of each text, in text order."""
    if nlp.has_pipe(TAGGER):
        tagger = cast("Tagger", nlp.get_pipe(TAGGER))
        for text in texts:
            yield tuple(Labelled(n.extent, n.kind) for n in tagger.predict(view(text))[0])
        return
    for doc in _docs(nlp, texts, NAMING):
        yield tuple(Labelled(m.extent, m.label) for m in MENTIONS.read(doc) if m.kind == "name")


def clusters(nlp: Language, texts: Iterable[str]) -> Iterator[tuple[Gathered, ...]]:
    """The clusters of each text, of things and of one mention too, without relative pronouns."""
    stage, order = cast("Coreference", nlp.get_pipe(GATHERING)), nlp.pipe_names
    for doc in _docs(nlp, texts, order[order.index(GATHERING) - 1]):
        yield gathered(stage.gathered(doc)) if doc.has_annotation("DEP") else ()


def gathered(scene: "Scene") -> tuple[Gathered, ...]:
    """The parties of `scene`, their mentions also in whole phrases and as corpora of clusters mark them."""
    within = echoes(scene)
    return tuple(found for party in scene.parties if (found := _gathered(scene, party, within)).extents)


def _gathered(scene: "Scene", party: "Party", within: Mapping[int, Sequence[Extent]]) -> Gathered:
    nodes = [node for node in party.nodes if node.text.lower() not in RELATIVE]
    nodes.sort(key=lambda node: node.mention.extent)
    whole = [phrase(scene, node) for node in nodes]
    marked = [e for e, node in zip(whole, nodes, strict=True) if is_marked(node)] if not is_generic(nodes) else []
    marked += within.get(id(party), ()) if marked else ()
    return Gathered(tuple(n.mention.extent for n in nodes), party.label, tuple(whole), tuple(sorted(marked)))


def timexes(nlp: Language, dated: Iterable[tuple[str, dt.date | None]]) -> Iterator[tuple[TimexMention, ...]]:
    """The expressions of time of each text, with the day it was written where that is known: durations and sets too."""
    stage = Dates(durations=True, vague=True)
    stories = (Document(id=f"d{n}", text=text, published=day) for n, (text, day) in enumerate(dated))
    disabled = [name for name in nlp.pipe_names if name.startswith("wirefacts_") and name != LAYOUT]
    with nlp.select_pipes(disable=disabled):
        for story in stories:
            docs = [doc for _, doc in read([story], nlp)] if story.text else []
            yield tuple(TimexMention(t.extent, t.value, t.type) for doc in docs for t in stage.predict(doc)[0])


def _docs(nlp: Language, texts: Iterable[str], last: str) -> Iterator[Doc]:
    """The Doc of each text, read by the components up to `last`."""
    order = nlp.pipe_names
    with nlp.select_pipes(disable=order[order.index(last) + 1 :] if last in order else []):
        for number, text in enumerate(texts):
            if text:
                yield from (doc for _, doc in read([Document(id=f"d{number}", text=text)], nlp))
            else:
                yield nlp.make_doc(text)


def _tagged(text: str, told: "Tagged", found: list[Quotation]) -> Attribution:
    source = () if told.source is None else (told.source,)
    content = tuple(to_marks(piece, overlapping(found, piece)) for piece in told.content)
    return Attribution(how_quoted(text, content, found), source, (told.cue,), content)


def _ruled(quote: Quote, found: list[Quotation]) -> Attribution:
    """A quote in PolNeAR's manner: its marks belong to its content, and its source is the whole phrase for the speaker."""
    source = quote.source or quote.speaker
    return Attribution(
        quote.kind,
        () if source is None else (source,),
        () if quote.cue is None else (quote.cue,),
        tuple(with_marks(piece, overlapping(found, piece)) for piece in quote.pieces),
    )
