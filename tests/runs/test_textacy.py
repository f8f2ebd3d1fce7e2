"""textacy beside us, where it is installed (`make compare`)."""

import pytest

from wirefacts.corpora.outside.rows import Attribution
from wirefacts.runs.rivals import Textacy
from wirefacts.text.extents import Extent

pytest.importorskip("textacy", reason="textacy is installed by make compare alone")


@pytest.mark.filterwarnings("ignore")
def test_a_quotation_with_its_speaker_and_a_text_refused() -> None:
    textacy = Textacy()
    texts = ["“Nobody asked us before,” said Ivo Brandt.", "“Nobody asked us, said Ivo Brandt."]
    told = Attribution("direct", (Extent(31, 41),), (Extent(26, 30),), (Extent(0, 25),))
    assert list(textacy(texts)) == [(told,), ()]
    assert textacy.refused == {texts[1]}
