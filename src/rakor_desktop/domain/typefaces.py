"""Families of letters for paper: those this program brings, and those the office loaded from its own files."""

from dataclasses import dataclass, field
from enum import StrEnum


class Style(StrEnum):
    """The four faces that a family may have."""

    REGULAR = "regular"
    BOLD = "bold"
    ITALIC = "italic"
    BOLD_ITALIC = "bold_italic"


#: What stands for a face that a family has not.
_INSTEAD = {Style.BOLD_ITALIC: Style.BOLD, Style.BOLD: Style.REGULAR, Style.ITALIC: Style.REGULAR}


@dataclass(frozen=True, slots=True)
class FontFile:
    """One face of a family as the file it came in."""

    style: Style
    file_name: str
    content: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Typeface:
    """A family by the name that its files bear; one without `files` is brought by this program."""

    name: str
    files: tuple[FontFile, ...] = ()

    @property
    def word_name(self) -> str:
        """As a program calls it that has not our files: the family of the same widths that every office has."""
        return {SANS.name: "Arial", SERIF.name: "Times New Roman"}.get(self.name, self.name)

    @property
    def missing(self) -> tuple[Style, ...]:
        """The faces that another stands for."""
        known = {one.style for one in self.files}
        return tuple(style for style in Style if self.files and style not in known)

    def file(self, style: Style) -> FontFile:
        """The face of this style or what stands for it. Raises KeyError when even the upright one is missing."""
        known = {one.style: one for one in self.files}
        while style not in known:
            style = _INSTEAD[style]
        return known[style]


SANS, SERIF = Typeface("Liberation Sans"), Typeface("Liberation Serif")
#: What this program brings, by name.
SHIPPED = {one.name: one for one in (SANS, SERIF)}
