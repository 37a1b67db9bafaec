"""Records in PostgreSQL, through SQLAlchemy Core and psycopg. One dialect, no other.

`schema` makes and changes the tables, `seal` says whose database it is.
"""

from .records import PostgresRecords, Settings, build

__all__ = ["PostgresRecords", "Settings", "build"]
