"""People by what is typed of their names: who fits, and who comes first where only a few are offered."""

from typing import Any

from sqlalchemy import ColumnElement, SQLColumnExpression, and_, case, func, or_

from rakor_desktop.db.tables import PersonRow
from rakor_desktop.domain.search import words


def named(typed: str) -> list[ColumnElement[bool]]:
    """That each typed word is found in a person's name with its titles."""
    return [PersonRow.search_text.contains(word, autoescape=True) for word in words(typed)]


def best_named_first(typed: str) -> tuple[SQLColumnExpression[Any], ...]:
    """By name, those before of whom each typed word begins a name, as in `domain.search.best_first`."""
    text = PersonRow.search_text
    begun = (
        or_(text.startswith(word, autoescape=True), text.contains(f" {word}", autoescape=True)) for word in words(typed)
    )
    return (case((and_(*begun), 0), else_=1), func.lower(PersonRow.name), PersonRow.id)
