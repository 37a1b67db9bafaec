"""How Alembic meets the database: on the connection and in the transaction of `schema`."""

from alembic import context

from adapters.records.postgres.tables import metadata

context.configure(connection=context.config.attributes["connection"], target_metadata=metadata)
with context.begin_transaction():
    context.run_migrations()
