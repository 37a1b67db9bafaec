"""The migrations. Alembic runs `env.py`; `schema` says from where to where."""
