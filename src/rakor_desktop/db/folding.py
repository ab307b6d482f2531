"""Stored text as `domain.search.fold` folds what is typed, within a question: lower case without diacritics."""

from typing import Any

from sqlalchemy import String
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import GenericFunction

from rakor_desktop.domain.search import fold

_NAME = "rakor_fold"


class folded(GenericFunction[str]):  # noqa: N801 - written like the functions of the store
    """The folded text of a column. White space stays as it is in PostgreSQL, since words have none."""

    name = _NAME
    type = String()
    inherit_cache = True


@compiles(folded, "postgresql")
def _by_the_server(element: folded, compiler: SQLCompiler, **how: Any) -> str:
    """Letters and their marks are parted first, so that the lower case of any locale has only letters to know."""
    text = compiler.process(element.clauses, **how)
    return rf"lower(regexp_replace(normalize({text}, NFKD), '[\u0300-\u036f]', '', 'g'))"


def teach_folding(connection: Any) -> None:
    """Let a connection to SQLite fold by our own rule."""
    connection.create_function(_NAME, 1, fold, deterministic=True)
