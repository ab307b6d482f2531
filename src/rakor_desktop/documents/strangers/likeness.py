"""Whether a file was made from an issued one: most of its bytes are the same, or what stays in it when it is saved."""

import zlib
from io import BytesIO
from typing import TYPE_CHECKING

from rakor_desktop.documents.office.office_mark import read_mark

if TYPE_CHECKING:
    from pikepdf import Object

_BLOCK = 256
_MOST_DATA = 20_000_000
_LIKE = 0.5
_BROKEN = (ValueError, KeyError, IndexError, TypeError, AttributeError, RuntimeError, NotImplementedError, zlib.error)


def shared_bytes(content: bytes, issued: bytes) -> float:
    """The part of the longer of both, 0 to 1, that stands at the same place from the front or from the end."""
    longest = max(len(content), len(issued))
    if not longest:
        return 0.0
    front = _same_blocks(content, issued)
    back = 0 if len(content) == len(issued) else _same_blocks(content[::-1], issued[::-1])
    return min((front + back) / (longest // _BLOCK + 1), 1.0)


def is_like(share: float) -> bool:
    """Whether so much in common is no chance."""
    return share >= _LIKE


def attached_data(content: bytes) -> bytes | None:
    """The JSON inside a PDF of ours, None for any other file; a file that is broken or hostile has none."""
    if not content.startswith(b"%PDF-"):
        return None
    import pikepdf

    try:
        with pikepdf.open(BytesIO(content)) as pdf:
            found = pdf.Root.Names.EmbeddedFiles.Names[1].EF.F
            return _unpacked(found)
    except (pikepdf.PdfError, *_BROKEN):
        return None


def document_id(content: bytes) -> bytes | None:
    """The id with which a PDF came into the world, which programs keep when they save it anew; None for any other."""
    if not content.startswith(b"%PDF-"):
        return None
    import pikepdf

    try:
        with pikepdf.open(BytesIO(content)) as pdf:
            return bytes(pdf.trailer.ID[0]) or None
    except (pikepdf.PdfError, *_BROKEN):
        return None


def traces(content: bytes) -> tuple[bytes, ...]:
    """What stays in a file of ours when another program writes it anew: attached data, id, mark; the surest first."""
    found = (attached_data(content), document_id(content), read_mark(content).encode())
    return tuple(one for one in found if one)


def _unpacked(stream: "Object") -> bytes | None:
    """The bytes of a stream, no more than a paper of ours ever has: a small file can unpack to terabytes."""
    raw = bytes(stream.read_raw_bytes())
    if "/Filter" not in stream:
        return raw
    if str(stream.Filter) != "/FlateDecode":
        return None
    opened = zlib.decompressobj()
    data = opened.decompress(raw, _MOST_DATA)
    return data if opened.eof else None


def _same_blocks(one: bytes, other: bytes) -> int:
    ends = range(0, min(len(one), len(other)), _BLOCK)
    return sum(one[at : at + _BLOCK] == other[at : at + _BLOCK] for at in ends)
