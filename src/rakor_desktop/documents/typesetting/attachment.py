"""The data of a paper as JSON, carried inside its PDF: what a program can read again in thirty years."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass
from datetime import date, time
from hashlib import sha256
from typing import Any

from rakor_desktop.documents.profiles import Profile
from rakor_desktop.documents.typesetting.style import faces
from rakor_desktop.documents.typesetting.text import unprintable
from rakor_desktop.domain.typefaces import SANS

#: Never leave this computer inside a document, whatever a paper is told.
_PRIVATE = ("nik", "phone", "telephone", "mobile", "whatsapp", "email")


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file inside a PDF; `content` is JSON in UTF-8."""

    name: str
    content: bytes


def attachment(name: str, paper: object) -> Attachment:
    """`name`.json with the fields of a paper (a dataclass), the same paper giving the same bytes.

    Keys are sorted, days and hours are ISO 8601, pictures are their SHA-256, a profile is its key; personal numbers
    and addresses are left out. `unprintable` lists the characters that the page shows by their numbers.
    """
    signs = [f"U+{ord(sign):04X}" for sign in unprintable_in(paper)]
    whole = {"document": name, "paper": _plain(paper), "unprintable": signs}
    text = json.dumps(whole, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return Attachment(f"{name}.json", text.encode("utf-8", "backslashreplace"))


def unprintable_in(paper: object) -> tuple[str, ...]:
    """The characters of a paper that its letters cannot draw, each once: the page shows them by their numbers."""
    return unprintable("".join(_texts(_plain(paper))), _glyphs(paper))


def _glyphs(paper: object) -> frozenset[int]:
    """Those of the profile that it follows."""
    profile = getattr(paper, "profile", None)
    return faces(profile.typeface if isinstance(profile, Profile) else SANS).glyphs


def _plain(value: object) -> Any:
    if isinstance(value, Profile):
        return value.key
    if is_dataclass(value):
        return {one.name: _plain(getattr(value, one.name)) for one in fields(value) if _public(one.name)}
    if isinstance(value, dict):
        return {str(key): _plain(item) for key, item in value.items() if _public(str(key))}
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    return _single(value)


def _single(value: object) -> str | int | float | bool | None:
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, bytes):
        return f"sha256:{sha256(value).hexdigest()}"
    if value is None or isinstance(value, bool | int | float):
        return value
    return str(value)


def _public(field: str) -> bool:
    return not any(word in field.split("_") for word in _PRIVATE)


def _texts(plain: Any) -> Iterator[str]:
    if isinstance(plain, str):
        yield plain
    elif isinstance(plain, dict):
        for item in plain.values():
            yield from _texts(item)
    elif isinstance(plain, list):
        for item in plain:
            yield from _texts(item)
