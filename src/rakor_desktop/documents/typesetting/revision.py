"""Adds objects to a finished PDF as a second revision at its end (ISO 32000-1, 7.5.6); its older bytes are kept.

Made in memory one by one, the thousands of objects of a tree cost four times as much as when they are written here.
"""

import zlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from hashlib import md5
from itertools import accumulate
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pikepdf import Pdf

#: Objects are stored compressed, this many together: a reader that wants one unpacks no more than these.
_TOGETHER = 200
#: An entry of the table of objects: its kind, where it is, its place there; and these widths in bytes.
_PLAIN, _PACKED = 1, 2
_KIND, _WHERE, _PLACE = 1, 4, 2


@dataclass(slots=True)
class Revision:
    """Objects to be added; `first` is the number of the first of them, `objects` are their texts in order.

    A number is taken before its object is told, as objects refer to each other.
    """

    first: int
    objects: list[str] = field(default_factory=list)

    def take(self) -> int:
        """The number of a further object, to be told later."""
        return self.add("null")

    def tell(self, number: int, text: str) -> None:
        """What the object of this number is, in the notation of a PDF."""
        self.objects[number - self.first] = text

    def add(self, text: str) -> int:
        """A further object; its number."""
        self.objects.append(text)
        return self.first + len(self.objects) - 1


def revised(pdf: "Pdf", content: bytes, revision: Revision, catalog: str) -> bytes:
    """`content`, which `pdf` was opened from, with these objects and this catalog; the same input, the same bytes."""
    root, last = pdf.Root.objgen[0], revision.first + len(revision.objects)
    numbered = [(root, catalog), *enumerate(revision.objects, revision.first)]
    packs = [_pack(numbered[at : at + _TOGETHER]) for at in range(0, len(numbered), _TOGETHER)]
    packed = [f"{number} 0 obj\n".encode() + pack + b"\nendobj\n" for number, pack in enumerate(packs, last)]
    starts = [*accumulate(map(len, packed), initial=len(content))]  # the last is that of the table, which tells itself
    entries = [(_PACKED, last + at // _TOGETHER, at % _TOGETHER) for at in range(len(numbered))]
    entries += [(_PLAIN, start, 0) for start in starts]
    facts = f"/Index[{root} 1 {revision.first} {len(entries) - 1}]{_origin(pdf, content, packed)}"
    table = _table(last + len(packs), facts, entries)
    return b"".join([content, *packed, table, f"\nstartxref\n{starts[-1]}\n%%EOF\n".encode()])


def reference(number: int) -> str:
    """How an object refers to another."""
    return f"{number} 0 R"


def string(text: str) -> str:
    """A text of people as a string of a PDF, in its digits."""
    coded = text.encode("ascii") if text.isascii() else b"\xfe\xff" + text.encode("utf-16-be", "replace")
    return f"<{coded.hex()}>"


def _pack(numbered: Sequence[tuple[int, str]]) -> bytes:
    """Objects in one stream, before them the number of each and where it begins (7.5.7)."""
    starts = accumulate((len(text) + 1 for _, text in numbered), initial=0)
    index = " ".join([f"{number} {start}" for (number, _), start in zip(numbered, starts, strict=False)])
    texts = "\n".join([text for _, text in numbered])
    facts = f"/Type/ObjStm/N {len(numbered)}/First {len(index) + 1}"
    return _stream(facts, f"{index}\n{texts}".encode("latin-1"))


def _stream(facts: str, content: bytes) -> bytes:
    packed = zlib.compress(content)
    return f"<<{facts}/Filter/FlateDecode/Length {len(packed)}>>stream\n".encode() + packed + b"\nendstream"


def _table(number: int, facts: str, entries: Sequence[tuple[int, int, int]]) -> bytes:
    """Where each object is (7.5.8); itself the object of this number, the highest of all."""
    size = _KIND + _WHERE + _PLACE
    told = [kind << 8 * (_WHERE + _PLACE) | where << 8 * _PLACE | place for kind, where, place in entries]
    stream = _stream(
        f"/Type/XRef/Size {number + 1}/W[{_KIND} {_WHERE} {_PLACE}]{facts}",
        b"".join([entry.to_bytes(size, "big") for entry in told]),
    )
    return f"{number} 0 obj\n".encode() + stream + b"\nendobj"


def _origin(pdf: "Pdf", content: bytes, added: Sequence[bytes]) -> str:
    """What the table says of the file: where it begins, its older table, and whose revision it is."""
    first = bytes(pdf.trailer.ID[0]).hex()
    this = md5(b"".join([first.encode(), *added]), usedforsecurity=False).hexdigest()
    older = int(content[content.rindex(b"startxref") :].split()[1])
    info, root = pdf.trailer.Info.objgen[0], pdf.Root.objgen[0]
    return f"/Root {reference(root)}/Info {reference(info)}/Prev {older}/ID[<{first}><{this}>]"
