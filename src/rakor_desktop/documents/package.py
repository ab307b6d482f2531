"""The ZIP files that Excel and Word write, made so that the same paper gives the same bytes."""

import re
from datetime import date
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

_EPOCH = (1980, 1, 1, 0, 0, 0)
_WRITTEN = re.compile(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*(<)")


def repacked(raw: bytes, day: date) -> bytes:
    """The file, dated `day` and nowhere with the hour of writing."""
    target, stamp = BytesIO(), f"{day.isoformat()}T00:00:00Z"
    with ZipFile(BytesIO(raw)) as source, ZipFile(target, "w") as result:
        for name in source.namelist():
            result.writestr(_entry(name), _dated(name, source.read(name), stamp), ZIP_DEFLATED)
    return target.getvalue()


def _entry(name: str) -> ZipInfo:
    entry = ZipInfo(name, _EPOCH)
    entry.create_system = 0
    return entry


def _dated(name: str, content: bytes, stamp: str) -> bytes:
    return _WRITTEN.sub(rb"\g<1>" + stamp.encode() + rb"\g<2>", content) if name == "docProps/core.xml" else content
