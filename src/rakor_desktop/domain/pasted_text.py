"""What is pasted from Word, WhatsApp or a web page, as the plain words a person meant."""

import re
import unicodedata

_LINE_ENDS = re.compile("\r\n|[\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_UNSEEN = re.compile("[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe00-\ufe0f\ufeff]")
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1b\x1f\x7f-\x84\x86-\x9f]")
#: `[12/04/16 09.14] Name: `, `[12/4/2016, 09.14.33] Name: ` and `12/04/16 09.14 - Name: ` of WhatsApp; the name stays.
_STAMP = re.compile(
    r"^(?:\[\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4},? \d{1,2}[.:]\d{2}(?:[.:]\d{2})?(?: ?[AaPp][Mm])?\] ?"
    r"|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4},? \d{1,2}[.:]\d{2}(?: ?[AaPp][Mm])? - )",
    re.MULTILINE,
)
_OMITTED = re.compile(
    r"^.*<(?:Media (?:omitted|tidak disertakan)|Pesan ini dihapus)>[ \t]*\n?"
    r"|[ \t]*<(?:This message was edited|Pesan ini diedit)>",
    re.MULTILINE,
)
#: Signs that Word and the web put before the lines of a list; those that are letters too only before a tab.
_BULLET = re.compile(
    r"^[ \t]*(?:[•·●○◦▪▫■□‣⁃➢➤✓✔\ue000-\uf8ff][ \t]*|[-–—*][ \t]+|[o§Øüvq]\t[ \t]*)(?=\S)", re.MULTILINE
)
_EMPTY_LINES = re.compile(r"\n{3,}")
_PICTURES = ((0x2600, 0x27C0), (0x2B00, 0x2C00), (0xE000, 0xF900), (0x1F000, 0x20000), (0xE0000, 0x110000))


def plain(pasted: str) -> str:
    """The words without what only a screen or another program understands.

    Odd line ends and blanks become ordinary ones, unseen signs go, bullets become `- `, and of a line of WhatsApp the
    name stays but not the hour at which it was sent.
    """
    text = _UNSEEN.sub("", _LINE_ENDS.sub("\n", unicodedata.normalize("NFC", pasted)))
    text = "".join(" " if unicodedata.category(sign) == "Zs" else sign for sign in _CONTROLS.sub("", text))
    text = _BULLET.sub("- ", _STAMP.sub("", _OMITTED.sub("", text))).replace("\t", " ")
    lines = [line.rstrip() for line in text.split("\n")]
    last = lines[-1] + (" " if text.endswith(" ") and lines[-1] else "")
    whole = _EMPTY_LINES.sub("\n\n", "\n".join((*lines[:-1], last)))
    return whole.rstrip("\n") or text[:1].strip("\n")


def pictures_in(text: str) -> tuple[str, ...]:
    """The little pictures in a text, each once and sorted: the letters of paper have none of them."""
    return tuple(sorted({sign for sign in text if any(low <= ord(sign) < high for low, high in _PICTURES)}))
