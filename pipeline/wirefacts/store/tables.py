"""The tables as the newest migration leaves them. Those that begin with `_` serve searching and are nobody's reading."""

from sqlalchemy import Boolean, Column, Date, Float, ForeignKey, Integer, MetaData, Table, Text

METADATA = MetaData()

documents = Table(
    "documents",
    METADATA,
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("id", Text, nullable=False, unique=True),
    Column("headline", Text),
    Column("source", Text),
    Column("published", Date, index=True),
    Column("status", Text, nullable=False),
    Column("uri", Text),
    Column("language", Text, nullable=False),
    Column("version", Text),
    Column("speaker", Text),
    Column("translated_from", Text),
    Column("checked", Boolean),
    Column("sha256", Text, nullable=False),
    Column("text", Text, nullable=False),
)
speakers = Table(
    "speakers",
    METADATA,
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("name", Text, nullable=False, unique=True),
    Column("folded", Text, nullable=False),
)
quotes = Table(
    "quotes",
    METADATA,
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("document", Integer, ForeignKey("documents.number"), nullable=False, index=True),
    Column("speaker", Integer, ForeignKey("speakers.number"), nullable=False, index=True),
    Column("kind", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("cue", Text),
    Column("said", Text),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    Column("extents", Text, nullable=False),
    Column("relayed_from", Text),
    Column("factuality", Text, nullable=False),
    Column("confidence", Float, nullable=False),
    Column("record", Text, nullable=False),
    Column("folded", Text, nullable=False),
)
extractions = Table(
    "_extractions",
    METADATA,
    Column("document", Integer, ForeignKey("documents.number"), primary_key=True, autoincrement=False),
    Column("json", Text, nullable=False),
)
"""Each document's extraction in the output contract's shape, byte for byte what `export` writes again."""

blocks = Table(
    "_blocks",
    METADATA,
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("document", Integer, ForeignKey("documents.number"), nullable=False),
    Column("place", Integer, nullable=False),
    Column("words", Text, nullable=False),
)
"""Each document's words in blocks of `blocks.STEP`; `words` are their keys, by which they are compared, one a line."""

words = Table("_words", METADATA, Column("word", Text, primary_key=True), Column("holders", Integer, nullable=False))
"""In how many blocks a word stands."""

trigrams = Table(
    "_trigrams", METADATA, Column("gram", Text, primary_key=True), Column("holders", Integer, nullable=False)
)
"""In how many stretches (two blocks in a row) three letters stand."""

totals = Table("_archive", METADATA, Column("name", Text, primary_key=True), Column("value", Text, nullable=False))
"""Counts that every answer needs, the next numbers, and by which rules words were folded."""
