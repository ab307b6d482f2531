"""What every refusal is, and the field that was left empty."""

from dataclasses import dataclass
from enum import StrEnum


class RakorError(Exception):
    """A refusal: nothing was changed."""


class Field(StrEnum):
    """A field a person fills in, named so that a sentence and a focus can find it."""

    TITLE = "title"
    DATE = "date"
    PLACE = "place"
    TIME = "time"
    TEXT = "text"
    OFFICE = "office"
    NAME = "name"
    RESPONSIBLE = "responsible"
    REASON = "reason"
    OUTPUTS = "outputs"
    INSTITUTION = "institution"
    GROUP = "group"


@dataclass(eq=False)
class FieldMissing(RakorError):
    """A field without which the record means nothing is empty."""

    field: Field
