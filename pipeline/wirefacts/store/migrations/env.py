"""What alembic runs: the migrations, on the connection that an archive is being opened with."""

from alembic import context

VERSION_TABLE = "archive_version"

context.configure(connection=context.config.attributes["connection"], version_table=VERSION_TABLE)
with context.begin_transaction():
    context.run_migrations()
