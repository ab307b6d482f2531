"""What the office writes over its paper, beside what the program knows itself."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LetterheadText:
    """The lines of a head; no lines stand for those the program would write, `address` for small ones under them."""

    lines: tuple[str, ...] = ()
    address: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class LetterheadSettings:
    """The two heads of an office (domain.publishing.LetterheadKind)."""

    personal: LetterheadText = LetterheadText()
    office: LetterheadText = LetterheadText()
