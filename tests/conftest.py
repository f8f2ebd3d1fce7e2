"""One loaded pipeline for the whole run."""

import datetime as dt
from collections.abc import Callable

import pytest
from spacy.language import Language
from spacy.tokens import Doc
from tokenizers import Tokenizer, models, normalizers, pre_tokenizers

from wirefacts.annotations.story import set_story
from wirefacts.encoders.pieces import PieceReader
from wirefacts.loading.pipelines import load
from wirefacts.stories.document import Document
from wirefacts.text.view import view

Read = Callable[..., Doc]


@pytest.fixture(scope="session")
def nlp() -> Language:
    """The pipeline of rules alone: what a rule finds must not hang on what the tagger happens to say."""
    return load("en_wire_rules", calibrated=False)


@pytest.fixture(scope="session")
def read(nlp: Language) -> Read:
    """Runs the pipeline over one text; the Doc carries every layer."""

    def reader(text: str, published: str | None = "2024-11-06") -> Doc:
        day = dt.date.fromisoformat(published) if published else None
        doc = nlp.make_doc(view(text))
        set_story(doc, Document(id="test", text=text, published=day))
        return nlp(doc)

    return reader


@pytest.fixture(scope="session")
def piece_reader(tmp_path_factory: pytest.TempPathFactory) -> PieceReader:
    """A reader of word pieces in BERT's manner, with a vocabulary of letters."""
    letters = "abcdefghijklmnopqrstuvwxyz"
    known = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", *letters, *(f"##{c}" for c in letters), "said", "that"]
    tokenizer = Tokenizer(models.WordPiece({word: n for n, word in enumerate(known)}, unk_token="[UNK]"))  # noqa: S106
    tokenizer.normalizer = normalizers.BertNormalizer(lowercase=True)
    tokenizer.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    file = tmp_path_factory.mktemp("pieces") / "tokenizer.json"
    tokenizer.save(str(file))
    return PieceReader(file)
