"""The first form of an archive."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

_SQLITE = (
    """CREATE VIRTUAL TABLE quotes_fts USING fts5 (folded, content="quotes", content_rowid="number",
       tokenize="trigram")""",
    """CREATE VIRTUAL TABLE documents_fts USING fts5 (headline, text, content="documents", content_rowid="number",
       tokenize="unicode61 remove_diacritics 2")""",
    """CREATE VIRTUAL TABLE _grams USING fts5 (grams, content="", detail="none", columnsize=0, tokenize="ascii")""",
    """CREATE TRIGGER quotes_kept AFTER INSERT ON quotes BEGIN
       INSERT INTO quotes_fts (rowid, folded) VALUES (new.number, new.folded); END""",
    """CREATE TRIGGER quotes_gone AFTER DELETE ON quotes BEGIN
       INSERT INTO quotes_fts (quotes_fts, rowid, folded) VALUES ('delete', old.number, old.folded); END""",
    """CREATE TRIGGER documents_kept AFTER INSERT ON documents BEGIN
       INSERT INTO documents_fts (rowid, headline, text) VALUES (new.number, new.headline, new.text); END""",
    """CREATE TRIGGER documents_gone AFTER DELETE ON documents BEGIN
       INSERT INTO documents_fts (documents_fts, rowid, headline, text)
       VALUES ('delete', old.number, old.headline, old.text); END""",
)
_POSTGRESQL = (
    "CREATE EXTENSION IF NOT EXISTS pg_trgm",
    "CREATE INDEX quotes_trigrams ON quotes USING gin (folded gin_trgm_ops)",
    "ALTER TABLE _blocks ADD COLUMN grams integer[] NOT NULL",
    "CREATE INDEX _blocks_grams ON _blocks USING gin (grams)",
)
_VIEWS = (
    """CREATE VIEW said AS
       SELECT d.published, s.name AS speaker, q.kind, q.text, q.cue, d.headline, d.source, d.status, d.id AS document,
              q.start, q."end", q.confidence
       FROM quotes q JOIN documents d ON d.number = q.document JOIN speakers s ON s.number = q.speaker""",
    """CREATE VIEW voices AS
       SELECT s.name AS speaker, count(*) AS quotes, count(DISTINCT q.document) AS documents,
              min(d.published) AS earliest, max(d.published) AS latest
       FROM quotes q JOIN documents d ON d.number = q.document JOIN speakers s ON s.number = q.speaker GROUP BY s.name""",
)


def upgrade() -> None:
    """Makes every table, index, trigger and view."""
    _create()
    dialect = op.get_bind().dialect.name
    for statement in (*(_SQLITE if dialect == "sqlite" else _POSTGRESQL), *_VIEWS):
        op.execute(statement)


def _create() -> None:
    op.create_table(
        "documents",
        _number(),
        sa.Column("id", sa.Text, nullable=False, unique=True),
        sa.Column("headline", sa.Text),
        sa.Column("source", sa.Text),
        sa.Column("published", sa.Date, index=True),
        sa.Column("status", sa.Text, nullable=False),
        sa.Column("uri", sa.Text),
        sa.Column("language", sa.Text, nullable=False),
        sa.Column("version", sa.Text),
        sa.Column("speaker", sa.Text),
        sa.Column("translated_from", sa.Text),
        sa.Column("checked", sa.Boolean),
        sa.Column("sha256", sa.Text, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
    )
    op.create_table(
        "speakers",
        _number(),
        sa.Column("name", sa.Text, nullable=False, unique=True),
        sa.Column("folded", sa.Text, nullable=False),
    )
    op.create_table(
        "quotes",
        _number(),
        sa.Column("document", sa.Integer, sa.ForeignKey("documents.number"), nullable=False, index=True),
        sa.Column("speaker", sa.Integer, sa.ForeignKey("speakers.number"), nullable=False, index=True),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("cue", sa.Text),
        sa.Column("said", sa.Text),
        sa.Column("start", sa.Integer, nullable=False),
        sa.Column("end", sa.Integer, nullable=False),
        sa.Column("extents", sa.Text, nullable=False),
        sa.Column("relayed_from", sa.Text),
        sa.Column("factuality", sa.Text, nullable=False),
        sa.Column("confidence", sa.Float, nullable=False),
        sa.Column("record", sa.Text, nullable=False),
        sa.Column("folded", sa.Text, nullable=False),
    )
    op.create_table(
        "_extractions",
        sa.Column("document", sa.Integer, sa.ForeignKey("documents.number"), primary_key=True, autoincrement=False),
        sa.Column("json", sa.Text, nullable=False),
    )
    op.create_table(
        "_blocks",
        _number(),
        sa.Column("document", sa.Integer, sa.ForeignKey("documents.number"), nullable=False),
        sa.Column("place", sa.Integer, nullable=False),
        sa.Column("words", sa.Text, nullable=False),
        sa.Index("_blocks_places", "document", "place", unique=True),
    )
    for name, key in (("_words", "word"), ("_trigrams", "gram")):
        op.create_table(
            name, sa.Column(key, sa.Text, primary_key=True), sa.Column("holders", sa.Integer, nullable=False)
        )
    op.create_table(
        "_archive", sa.Column("name", sa.Text, primary_key=True), sa.Column("value", sa.Text, nullable=False)
    )


def _number() -> sa.Column[int]:
    return sa.Column("number", sa.Integer, primary_key=True, autoincrement=False)
