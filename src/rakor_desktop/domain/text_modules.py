"""Texts that are written again and again, each under a short key."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TextModule:
    """`key` is typed, `text` is what it stands for."""

    key: str
    text: str


#: What minutes of a coordination meeting begin and end with, until the office has settled its own.
USUAL = (
    TextModule("buka", "Rapat dibuka oleh pimpinan rapat."),
    TextModule("terima", "Menyampaikan terima kasih atas kehadiran seluruh peserta rapat."),
    TextModule("tanggap", "Menanggapi paparan tersebut,"),
    TextModule("setuju", "Peserta rapat menyetujui usul tersebut."),
    TextModule("tutup", "Rapat ditutup oleh pimpinan rapat."),
)


def module_of(modules: tuple[TextModule, ...], typed: str) -> TextModule | None:
    """The module whose key is the last word of what was typed, whatever its case; None if that is no key."""
    word = typed.split()[-1].casefold() if typed.split() and not typed[-1].isspace() else ""
    return next((one for one in modules if one.key.casefold() == word), None)


def as_lines(modules: tuple[TextModule, ...]) -> str:
    """One line for each: `key = text`."""
    return "\n".join(f"{one.key} = {one.text}" for one in modules)


def from_lines(lines: str) -> tuple[TextModule, ...]:
    """The modules of such lines; empty ones are passed over.

    Raises ValueError with the line that is none, or whose key holds a blank or stands twice.
    """
    found: dict[str, TextModule] = {}
    for line in filter(str.strip, lines.splitlines()):
        key, sign, text = (part.strip() for part in line.partition("="))
        if not (key and sign and text) or len(key.split()) > 1 or key.casefold() in found:
            raise ValueError(line.strip())
        found[key.casefold()] = TextModule(key, text)
    return tuple(found.values())
