"""Font files for tests: ours under another name, with another licence, or cut short; no other font is needed."""

import struct
from pathlib import Path

from rakor_desktop.domain.typefaces import FontFile, Style, Typeface
from rakor_desktop.local.paths import resources_dir

#: As long as "Liberation Serif", in whose place it stands.
FAMILY = "Percobaan Serifs"
ENDS = {Style.REGULAR: "Regular", Style.BOLD: "Bold", Style.ITALIC: "Italic", Style.BOLD_ITALIC: "BoldItalic"}


def shipped(style: Style = Style.REGULAR) -> bytes:
    """A file as the program brings it."""
    return (resources_dir() / "fonts" / f"LiberationSerif-{ENDS[style]}.ttf").read_bytes()


def own(style: Style = Style.REGULAR, family: str = FAMILY) -> bytes:
    """The same as a family of the office."""
    content = shipped(style)
    for code in ("utf-16-be", "latin-1"):
        content = content.replace("Liberation Serif".encode(code), family.encode(code))
    return content


def licensed(allowed: int) -> bytes:
    """A file of the office whose OS/2 fsType says this."""
    content = own()
    at = table(content, b"OS/2")
    return content[: at + 8] + struct.pack(">H", allowed) + content[at + 10 :]


def overwritten(tag: bytes, at: int, instead: bytes) -> bytes:
    """A file of the office with other bytes at this place of a table."""
    content = own()
    start = table(content, tag) + at
    return content[:start] + instead + content[start + len(instead) :]


#: A map of letters that tells of four thousand million of them.
BOMB = struct.pack(">HHHHL HHLLL LLL", 0, 1, 3, 10, 12, 12, 0, 28, 0, 1, 0, 0xFFFFFFF0, 0)


def without(tag: bytes, instead: bytes) -> bytes:
    """A file of the office in which a table is called otherwise."""
    return own().replace(tag, instead, 1)


def table(content: bytes, tag: bytes) -> int:
    """Where a table begins."""
    (count,) = struct.unpack_from(">H", content, 4)
    entries = (struct.unpack_from(">4sLLL", content, 12 + 16 * at) for at in range(count))
    starts: dict[bytes, int] = {name: start for name, _, start, _ in entries}
    return starts[tag]


def family(*styles: Style) -> Typeface:
    """The family of the office with these faces."""
    return Typeface(FAMILY, tuple(FontFile(style, f"{style}.ttf", own(style)) for style in styles))


def put(folder: Path, *styles: Style) -> list[Path]:
    """The files of the family in a folder."""
    paths = [folder / f"{style}.ttf" for style in styles]
    for path, style in zip(paths, styles, strict=True):
        path.write_bytes(own(style))
    return paths
