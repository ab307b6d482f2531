"""The SQLite driver: SQLite 3.53, past the WAL-reset bug of the system's own library; the package carries no types."""

from importlib import import_module

sqlcipher = import_module("sqlcipher3.dbapi2")
