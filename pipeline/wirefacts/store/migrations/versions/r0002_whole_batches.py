"""In SQLite a batch is told to its full-text indexes as one: a trigger for each row makes FTS5 write each row by itself."""

from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Takes away the triggers of rows that are put in; who puts them in tells the indexes."""
    if op.get_bind().dialect.name == "sqlite":
        for name in ("quotes_kept", "documents_kept"):
            op.execute(f"DROP TRIGGER {name}")
