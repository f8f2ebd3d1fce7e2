"""Puts a marked story together from facts and spans that were found elsewhere."""

from collections.abc import Iterable, Mapping, Sequence

from wirefacts.corpora.markup.facts import ARTICLE, AnyFact, Entity
from wirefacts.corpora.markup.header import Header
from wirefacts.corpora.markup.inline import Tag
from wirefacts.corpora.markup.nesting import nested
from wirefacts.corpora.markup.standing import Standing
from wirefacts.corpora.markup.story import MarkedStory
from wirefacts.records.parts import Factuality


def settled(
    header: Header,
    text: str,
    entities: Sequence[Entity],
    facts: Sequence[AnyFact],
    spans: Iterable[Tag],
    vouchers: Mapping[str, str | None],
    factualities: Mapping[str, Factuality],
) -> MarkedStory:
    """The story, its spans nested; who vouches for a fact (by its id) and how sure it is stand on its line only where the
    text does not show it. Raises GoldError where two spans cross that cannot be cut.
    """
    tags = nested(spans, {fact.id: fact for fact in facts}, text)
    bare = MarkedStory(header=header, text=text, tags=tags, entities=tuple(entities), facts=tuple(facts))
    standing = Standing(bare)
    voiced = []
    for fact in facts:
        voucher = vouchers.get(fact.id, standing.voucher(fact))
        by = None if voucher == standing.voucher(fact) else voucher or ARTICLE
        shown = "asserted" if voucher is None else "reported"
        said = factualities.get(fact.id, shown)
        voiced.append(fact.model_copy(update={"by": by, "factuality": None if said == shown else said}))
    return MarkedStory(header=header, text=text, tags=tags, entities=tuple(entities), facts=tuple(voiced))
