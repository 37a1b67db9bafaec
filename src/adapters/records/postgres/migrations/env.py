"""How Alembic meets the database: on the connection and in the transaction of `schema`."""

from alembic import context

# The last of the modules with tables: it brings those of the others along.
from adapters.records.postgres import ledger_tables

metadata = ledger_tables.ledger_accounts.metadata
context.configure(connection=context.config.attributes["connection"], target_metadata=metadata)
with context.begin_transaction():
    context.run_migrations()
