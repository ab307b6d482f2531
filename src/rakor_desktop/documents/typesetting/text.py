"""Text of people made safe for paper: nothing is read as markup, nothing vanishes, nothing is too long to set."""

import re
import unicodedata
from collections.abc import Container
from html import escape

from rakor_desktop.documents.typesetting.hyphenation import divided

_LONGEST = 6000
#: A number and what it counts stay on one line.
_COUNTED = re.compile(r"(?<=\d) (?=(?:persen|%|WIB|WITA|WIT)(?!\w))")
_MARKER = re.compile(r"^(\d{1,3}[.)]|[A-Za-z][.)]|[-•–])[ \t\u00a0]+(?=\S)")


def visible(text: str, glyphs: Container[int]) -> str:
    """The text with every character the font cannot draw shown as `[U+1F600]`; tabs become spaces."""
    composed = _composed(text)
    if all(map(glyphs.__contains__, map(ord, composed))):  # nearly every text, told in a fifth of the time
        return composed
    return "".join(char if _drawn(char, glyphs) else f"[U+{ord(char):04X}]" for char in composed)


def unprintable(text: str, glyphs: Container[int]) -> tuple[str, ...]:
    """The characters that `visible` shows by their numbers, each once, sorted."""
    return tuple(sorted(char for char in set(_composed(text)) if not _drawn(char, glyphs)))


def markup(text: str, glyphs: Container[int], *, divide: bool = False) -> str:
    """Text for a reportlab paragraph, which reads a small HTML and would lose `<Persero>` in silence.

    No line ends between a number and its unit (`76,9 persen`, `09.00 WIB`). With `divide`, words may be divided.
    """
    kept = _COUNTED.sub("\u00a0", visible(text, glyphs))
    return escape(divided(kept) if divide else kept, quote=False).replace("\n", "<br/>")


def pieces(text: str) -> list[str]:
    """The paragraphs of a text: by its own lines, and long ones by about 1,000 words, as setting is quadratic."""
    return [piece for line in text.splitlines() if line.strip() for piece in _shorter(line.strip(" \t"))]


def points(text: str) -> list[tuple[str, str]]:
    """The lines of a text with the marker each was typed with (`a.`, `2)`, `-`), "" where it has none."""
    return [_point(line.strip()) for line in text.splitlines() if line.strip()]


def letter(number: int) -> str:
    """1 is `a`, 26 is `z`, 27 is `aa`."""
    front, last = divmod(number - 1, 26)
    return (letter(front) if front else "") + chr(ord("a") + last)


def _composed(text: str) -> str:
    return unicodedata.normalize("NFC", text).replace("\t", "    ")


def _drawn(char: str, glyphs: Container[int]) -> bool:
    return char == "\n" or ord(char) in glyphs


def _point(line: str) -> tuple[str, str]:
    found = _MARKER.match(line)
    return (found.group(1), line[found.end() :]) if found else ("", line)


def _shorter(line: str) -> list[str]:
    parts: list[str] = []
    while len(line) > _LONGEST:
        cut = line.rfind(" ", 1, _LONGEST)
        at = cut if cut > 0 else _LONGEST
        parts.append(line[:at])
        line = line[at:].lstrip()
    return [*parts, line]
