"""A mark among the properties of a Word or Excel file, which office programs keep when they save it anew."""

import re
import zlib
from collections.abc import Mapping
from io import BytesIO
from zipfile import BadZipFile, ZipFile

from rakor_desktop.documents.typesetting.xmp import MAKER

_CUSTOM, _TYPES, _RELATIONS = "docProps/custom.xml", "[Content_Types].xml", "_rels/.rels"
#: Where an OpenDocument file keeps the same, when one of ours was saved as such.
_ODF = "meta.xml"
_MOST = 1_000_000
_SCHEMA = "http://schemas.openxmlformats.org/officeDocument/2006"
_EMPTY = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    f'<Properties xmlns="{_SCHEMA}/custom-properties"></Properties>'
).encode()
_TYPE = (
    f'<Override PartName="/{_CUSTOM}" '
    'ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/></Types>'
).encode()
_RELATION = (
    f'<Relationship Id="rIdRakor" Type="{_SCHEMA}/relationships/custom-properties" Target="{_CUSTOM}"/></Relationships>'
).encode()
_CLOSED = re.compile(rb"<Properties\b([^>]*)/>")
_OURS = re.compile(rf'<property\b[^>]*\bname="{MAKER}".*?</property>'.encode(), re.DOTALL)
_NUMBER = re.compile(rb'\bpid="(\d{1,6})"')
_READ = re.compile(rf'name="{MAKER}"[^>]*>\s*(?:<(?:\w+:)?lpwstr[^>]*>)?([0-9a-f]{{32}})<'.encode())
_BROKEN = (BadZipFile, OSError, ValueError, RuntimeError, NotImplementedError, zlib.error)


def marked(parts: Mapping[str, bytes], mark: str) -> dict[str, bytes]:
    """The parts of a package with this mark (32 hexadecimal digits), in place of an older one; what else stands among
    the properties stays."""
    custom = _OURS.sub(b"", _CLOSED.sub(rb"<Properties\1></Properties>", parts.get(_CUSTOM, _EMPTY)))
    number = max((int(one) for one in _NUMBER.findall(custom)), default=1) + 1
    ours = (
        f'<property fmtid="{{D5CDD505-2E9C-101B-9397-08002B2CF9AE}}" pid="{number}" name="{MAKER}">'
        f'<vt:lpwstr xmlns:vt="{_SCHEMA}/docPropsVTypes">{mark}</vt:lpwstr></property></Properties>'
    ).encode()
    made = dict(parts)
    made[_CUSTOM] = custom.replace(b"</Properties>", ours)
    if _CUSTOM not in parts:
        made[_TYPES] = parts[_TYPES].replace(b"</Types>", _TYPE)
        made[_RELATIONS] = parts[_RELATIONS].replace(b"</Relationships>", _RELATION)
    return made


def read_mark(content: bytes) -> str:
    """The mark in a Word, Excel or OpenDocument file; "" in any other, and in one that is broken or hostile."""
    if not content.startswith(b"PK"):
        return ""
    try:
        with ZipFile(BytesIO(content)) as package:
            names = package.namelist()
            found = [_READ.search(_beginning(package, name)) for name in (_CUSTOM, _ODF) if name in names]
    except _BROKEN:
        return ""
    return next((one.group(1).decode() for one in found if one), "")


def _beginning(package: ZipFile, name: str) -> bytes:
    """No more than such a part ever has: a small file can unpack to terabytes."""
    with package.open(name) as part:
        return part.read(_MOST)
