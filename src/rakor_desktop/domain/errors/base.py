"""What every refusal is, and the field that was left empty."""

from enum import StrEnum
from typing import ClassVar, dataclass_transform


@dataclass_transform(eq_default=False)
class RakorError(Exception):
    """A refusal: nothing was changed. Its fields are declared and given as those of a dataclass.

    It is none: compiling an `__init__` and a `__repr__` for each of more than a hundred took a thirtieth of a start.
    """

    field_names: ClassVar[tuple[str, ...]] = ()

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        cls.field_names = (*cls.field_names, *cls.__annotations__)

    def __init__(self, *values: object, **named: object) -> None:
        super().__init__(*values)
        given = {**dict(zip(self.field_names, values, strict=False)), **named}
        needed = {name for name in self.field_names if not hasattr(type(self), name)}
        if len(given) < len(values) + len(named) or not needed <= given.keys() <= set(self.field_names):
            raise TypeError(f"{type(self).__name__} has the fields {self.field_names}")
        self.__dict__.update(given)

    def __repr__(self) -> str:
        told = ", ".join(f"{name}={value!r}" for name, value in self.told().items())
        return f"{type(self).__name__}({told})"

    def told(self) -> dict[str, object]:
        """Each field with its value."""
        return {name: getattr(self, name) for name in self.field_names}


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


class FieldMissing(RakorError):
    """A field without which the record means nothing is empty."""

    field: Field


class SettingChanged(RakorError):
    """Another desk changed the same setting otherwise since it was read."""
