"""Label Studio's labelling configuration for our labels, relations and values.

Source: labelstud.io/tags. Controls of a region's values show only where a region of their kind is chosen.
"""

from collections.abc import Iterator

from wirefacts.corpora.markup.facts import KINDS, Entity
from wirefacts.corpora.tools.colours import colour
from wirefacts.corpora.tools.labelstudio import LABEL, TEXT
from wirefacts.corpora.tools.vocabulary import LABELS, LINKS, MENTIONS, closed, free, many

FILE = "labelling.xml"


def view() -> str:
    """The configuration, as XML."""
    return "\n".join(["<View>", *(f"  {line}" for line in _lines()), "</View>"]) + "\n"


def _lines() -> Iterator[str]:
    yield "<Style>.htx-text { white-space: pre-wrap; }</Style>"
    yield "<Relations>"
    yield from (f'  <Relation value="{link}"/>' for link in LINKS)
    yield "</Relations>"
    yield f'<Labels name="{LABEL}" toName="{TEXT}" choice="single">'
    yield from (f'  <Label value="{label}" background="{colour(label)}"/>' for label in LABELS)
    yield "</Labels>"
    yield f'<Text name="{TEXT}" value="$text" granularity="symbol" saveTextResult="yes"/>'
    for word in KINDS:
        labels = ",".join(MENTIONS) if word == Entity.word else word
        yield f'<View visibleWhen="region-selected" whenLabelValue="{labels}">'
        yield from (f"  {line}" for line in _controls(word))
        yield "</View>"


def _controls(word: str) -> Iterator[str]:
    common = f'toName="{TEXT}" perRegion="true"'
    for key in free(word):
        rows = "" if key != "id" and many(KINDS[word], key) else ' maxSubmissions="1"'
        yield f'<TextArea name="{word}-{key}" {common} editable="true"{rows} placeholder="{key}"/>'
    for key, choices in closed(word).items():
        yield f'<Header value="{key}" size="6"/>'
        yield f'<Choices name="{word}-{key}" {common} choice="single" layout="select">'
        yield from (f'  <Choice value="{choice}"/>' for choice in choices)
        yield "</Choices>"
