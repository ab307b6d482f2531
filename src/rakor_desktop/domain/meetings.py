"""What a meeting needs before it may be kept."""

from datetime import time

from rakor_desktop.domain.errors import EndsBeforeStart, Field, FieldMissing


def check_meeting(title: str, place: str, starts: time | None, ends: time | None) -> None:
    """Refuse a meeting without title or place, or one that ends before it starts."""
    if not title.strip():
        raise FieldMissing(Field.TITLE)
    if not place.strip():
        raise FieldMissing(Field.PLACE)
    if starts and ends and ends <= starts:
        raise EndsBeforeStart
