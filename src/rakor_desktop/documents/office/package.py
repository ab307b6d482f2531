"""The ZIP files that Excel and Word write: the same paper gives the same bytes, with a mark that is known again."""

import re
from datetime import date
from hashlib import sha256
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from rakor_desktop.documents.office.office_mark import marked

_EPOCH = (1980, 1, 1, 0, 0, 0)
_WRITTEN = re.compile(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*(<)")


def repacked(raw: bytes, day: date) -> bytes:
    """The file, dated `day` and nowhere with the hour of writing, and marked by what is in it."""
    target, stamp = BytesIO(), f"{day.isoformat()}T00:00:00Z"
    with ZipFile(BytesIO(raw)) as source:
        parts = {name: _dated(name, source.read(name), stamp) for name in source.namelist()}
    with ZipFile(target, "w") as result:
        for name, content in marked(parts, _mark(parts)).items():
            result.writestr(_entry(name), content, ZIP_DEFLATED)
    return target.getvalue()


def _mark(parts: dict[str, bytes]) -> str:
    whole = sha256()
    for name, content in parts.items():
        whole.update(f"{name} {len(content)} ".encode() + content)
    return whole.hexdigest()[:32]


def _entry(name: str) -> ZipInfo:
    entry = ZipInfo(name, _EPOCH)
    entry.create_system = 0
    return entry


def _dated(name: str, content: bytes, stamp: str) -> bytes:
    return _WRITTEN.sub(rb"\g<1>" + stamp.encode() + rb"\g<2>", content) if name == "docProps/core.xml" else content
