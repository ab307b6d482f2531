"""Font files from somebody's disk made into a family for paper, or refused: what must be embedded must be allowed."""

import struct
from collections.abc import Iterator, Mapping, Sequence
from io import BytesIO
from pathlib import Path

from rakor_desktop.domain.errors import (
    FontRestricted,
    FontsDiffer,
    FontUnreadable,
    FontUnsupported,
    FontUprightMissing,
)
from rakor_desktop.domain.typefaces import SHIPPED, FontFile, Style, Typeface
from rakor_desktop.local.files import read_within

_MOST_MB = 20
_TRUETYPE = (b"\x00\x01\x00\x00", b"true")
#: How files begin that hold letters in a form that cannot be embedded as ours are.
_OTHERS = {b"OTTO": "CFF", b"ttcf": "TTC", b"wOFF": "WOFF", b"wOF2": "WOFF2"}
_NEEDED = (b"head", b"hhea", b"maxp", b"hmtx", b"cmap", b"loca", b"glyf", b"name", b"OS/2")
#: OS/2 fsType (OpenType, table OS/2): no embedding at all, no part of a font alone, pictures of letters only.
_RESTRICTED, _ALLOWED, _WHOLE_ONLY, _BITMAPS_ONLY = 0x0002, 0x000C, 0x0100, 0x0200
_ITALIC, _BOLD = 0x01, 0x20
_FAMILY, _WINDOWS = 1, 3
#: Without these an Indonesian letter cannot be written.
_LETTERS = frozenset(range(0x21, 0x7F)) | {0xA0, 0x2013}
_BROKEN = (
    struct.error, ValueError, IndexError, KeyError, ArithmeticError, TypeError, AttributeError, AssertionError,
)  # fmt: skip
#: More than Unicode has; a map that tells of more would take all memory to read.
_MOST_LETTERS = 0x110000


def load_typeface(paths: Sequence[Path]) -> Typeface:
    """The family in these files, one for each of its faces; the later one stands for the same face.

    Raises CannotRead, FontUnreadable, FontUnsupported, FontRestricted, FontsDiffer, or FontUprightMissing.
    """
    return typeface([(path.name, _read(path)) for path in paths])


def typeface(files: Sequence[tuple[str, bytes]]) -> Typeface:
    """The family in these files, each by its name; ours where it is one of ours. Raises as `load_typeface`."""
    found: dict[Style, FontFile] = {}
    family = ""
    for name, content in files:
        own, style = _examined(name, content)
        if family and own != family:
            raise FontsDiffer(family, own)
        family, found[style] = own, FontFile(style, name, content)
    if Style.REGULAR not in found:
        raise FontUprightMissing(family)
    return SHIPPED.get(family, Typeface(family, tuple(found[style] for style in Style if style in found)))


def _read(path: Path) -> bytes:
    content = read_within(path, _MOST_MB * 1_000_000)
    if content is None:
        raise FontUnreadable(path.name)
    return content


def _examined(name: str, content: bytes) -> tuple[str, Style]:
    """The family and the face of a file that may stand on paper."""
    if kind := _OTHERS.get(content[:4]):
        raise FontUnsupported(name, kind)
    try:
        tables = _tables(content)
        if b"CFF " in tables:
            raise FontUnsupported(name, "CFF")
        if b"fvar" in tables:
            raise FontUnsupported(name, "variable")
        if not _may_be_embedded(tables[b"OS/2"]):
            raise FontRestricted(name)
        _refuse_bomb(tables[b"cmap"])
        _try_out(name, content)
        return _family(tables[b"name"]), _style(tables[b"OS/2"])
    except _BROKEN as problem:
        raise FontUnreadable(name) from problem


def _tables(content: bytes) -> Mapping[bytes, bytes]:
    """The tables of a file by their tags. Raises ValueError for one that is not whole."""
    if content[:4] not in _TRUETYPE:
        raise ValueError("no TrueType")
    (count,) = struct.unpack_from(">H", content, 4)
    found: dict[bytes, bytes] = {}
    for at in range(count):
        tag, _, start, length = struct.unpack_from(">4sLLL", content, 12 + 16 * at)
        if start + length > len(content):
            raise ValueError(tag)
        found[tag] = content[start : start + length]
    if missing := [tag for tag in _NEEDED if b"CFF " not in found and not found.get(tag)]:
        raise ValueError(missing)
    return found


def _refuse_bomb(cmap: bytes) -> None:
    """Raises ValueError for a map of letters that cannot be true."""
    version, count = struct.unpack_from(">HH", cmap, 0)
    for at in range(count or version):
        (start,) = struct.unpack_from(">L", cmap, 8 + 8 * at)
        if sum(max(0, last - first + 1) for first, last in _spans(cmap, start)) > _MOST_LETTERS:
            raise ValueError("cmap")


def _spans(cmap: bytes, start: int) -> Iterator[tuple[int, int]]:
    """First and last letter of each span of a map that tells of letters by spans (OpenType, cmap formats 4, 12, 13)."""
    (form,) = struct.unpack_from(">H", cmap, start)
    if form in (12, 13):
        (groups,) = struct.unpack_from(">L", cmap, start + 12)
        for at in range(groups):
            yield struct.unpack_from(">LL", cmap, start + 16 + 12 * at)
    elif form == 4:
        (doubled,) = struct.unpack_from(">H", cmap, start + 6)
        for at in range(0, doubled, 2):
            (last,) = struct.unpack_from(">H", cmap, start + 14 + at)
            (first,) = struct.unpack_from(">H", cmap, start + 16 + doubled + at)
            yield first, last


def _may_be_embedded(metrics: bytes) -> bool:
    """Whether the licence in the file allows a part of the font in a document; of several words the mildest holds."""
    (allowed,) = struct.unpack_from(">H", metrics, 8)
    forbidden = allowed & _RESTRICTED and not allowed & _ALLOWED
    return not forbidden and not allowed & (_WHOLE_ONLY | _BITMAPS_ONLY)


def _style(metrics: bytes) -> Style:
    (selection,) = struct.unpack_from(">H", metrics, 62)
    if selection & _BOLD:
        return Style.BOLD_ITALIC if selection & _ITALIC else Style.BOLD
    return Style.ITALIC if selection & _ITALIC else Style.REGULAR


def _family(names: bytes) -> str:
    """The name under which programs group four faces; Windows' own record of it first."""
    count, strings = struct.unpack_from(">HH", names, 2)
    found: dict[int, str] = {}
    for at in range(count):
        platform, _, _, what, length, start = struct.unpack_from(">6H", names, 6 + 12 * at)
        if what == _FAMILY:
            raw = names[strings + start : strings + start + length]
            found.setdefault(platform, raw.decode("mac-roman" if platform == 1 else "utf-16-be").strip())
    name = found.get(_WINDOWS) or next(iter(found.values()))
    if not name or not name.isprintable():
        raise ValueError(name)
    return name


def _try_out(name: str, content: bytes) -> None:
    """Take every letter out of it once, as papers do that embed them."""
    from reportlab.pdfbase.ttfonts import TTFError, TTFontFile

    try:
        font = TTFontFile(BytesIO(content))
        lacks = _LETTERS - font.charToGlyph.keys()
        if not lacks:
            font.makeSubset(sorted(font.charToGlyph))
    except TTFError as problem:
        raise ValueError(name) from problem
    if lacks:
        raise FontUnsupported(name, "symbols")
