"""How Alembic meets the database: on the connection and in the transaction of `schema`."""

from alembic import context

# Each module with tables that `tables` has not; what is imported is in its metadata.
from adapters.records.postgres import checkout_tables, ledger_tables, schedule, tables

metadata = tables.metadata
assert checkout_tables.checkouts.metadata is ledger_tables.ledger_accounts.metadata is metadata
assert schedule.schedule.metadata is metadata
context.configure(connection=context.config.attributes["connection"], target_metadata=metadata)
with context.begin_transaction():
    context.run_migrations()
