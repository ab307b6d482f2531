"""What the office writes over its paper, beside what the program knows itself."""

from dataclasses import dataclass, field
from enum import StrEnum

_PNG, _SIZE = b"\x89PNG\r\n\x1a\n", slice(16, 24)
#: Width and height of the emblem on paper in mm, and the dots per inch from which a print is not coarse.
EMBLEM_MM, SHARP = (20, 23), 200


class LineStyle(StrEnum):
    """The rule under a head: a thick and a thin line, one line, or none."""

    DOUBLE = "double"
    SINGLE = "single"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class LetterheadText:
    """The lines of a head; no lines stand for those the program would write, `address` for small ones under them.

    Sizes in points, one for each line from above; 0 or none is the usual size. `rule` None is the usual rule.
    """

    lines: tuple[str, ...] = ()
    address: tuple[str, ...] = ()
    line_sizes: tuple[float, ...] = ()
    address_sizes: tuple[float, ...] = ()
    rule: LineStyle | None = None


@dataclass(frozen=True, slots=True)
class Emblem:
    """An image that the office loaded: where it came from, and a PNG without transparency."""

    file_name: str
    content: bytes = field(repr=False)

    @property
    def pixels(self) -> tuple[int, int]:
        """Width and height; nothing for what is no PNG."""
        if not self.content.startswith(_PNG):
            return 0, 0
        size = self.content[_SIZE]
        return int.from_bytes(size[:4]), int.from_bytes(size[4:])

    @property
    def is_sharp(self) -> bool:
        """Whether it has dots enough for its place on paper."""
        inches = (mm / 25.4 for mm in EMBLEM_MM)
        return max(px / inch for px, inch in zip(self.pixels, inches, strict=True)) >= SHARP


@dataclass(frozen=True, slots=True)
class Head:
    """One head: its words and its image."""

    text: LetterheadText = LetterheadText()
    emblem: Emblem | None = None


@dataclass(frozen=True, slots=True)
class Heads:
    """The two heads of an office (domain.publishing.LetterheadKind); `own` are the lines the program writes itself."""

    personal: Head = Head()
    office: Head = Head()
    own: tuple[str, ...] = ()
