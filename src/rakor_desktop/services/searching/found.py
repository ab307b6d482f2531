"""What a search over everything finds: a thing with its words, and how many of each kind are told."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum

from sqlalchemy import ColumnElement
from sqlalchemy.orm import InstrumentedAttribute

from rakor_desktop.db.folding import folded
from rakor_desktop.domain.document_kinds import DocumentKind
from rakor_desktop.domain.followups import Lateness

MOST = 6
"""Of each kind: more are never shown."""


class Thing(Enum):
    """What can be found."""

    MEETING = "meeting"
    OFFICE = "office"
    PERSON = "person"
    REGION = "region"
    OWING = "owing"
    RECOMMENDATION = "recommendation"
    DOCUMENT = "document"


@dataclass(frozen=True, slots=True)
class Found:
    """One thing: its words, what stands beside them, its key in the list it belongs to, and its meeting if it has one.

    Of a region and a person the key is that of the office; of a recommendation that of its first obligation; of who is
    late with follow-ups that of the institution. A document has a `kind`, whose words are the screen's affair, and the
    moment of its issue (aware) with the zone of its meeting, since its `day` is the one printed on it, if any.
    """

    thing: Thing
    title: str
    second: str = ""
    key: int | None = None
    meeting_id: int | None = None
    day: date | None = None
    kind: DocumentKind | None = None
    lateness: Lateness | None = None
    issued_at: datetime | None = None
    zone: str = ""


def has(column: InstrumentedAttribute[str], word: str) -> ColumnElement[bool]:
    """The condition that a folded word is part of a text which is stored as it was typed."""
    return folded(column).contains(word, autoescape=True)
