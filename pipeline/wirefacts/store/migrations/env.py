"""What alembic runs: the migrations, on the connection that an archive is being opened with."""

from alembic import context

from wirefacts.store.migrating import VERSION_TABLE

context.configure(connection=context.config.attributes["connection"], version_table=VERSION_TABLE)
with context.begin_transaction():
    context.run_migrations()
