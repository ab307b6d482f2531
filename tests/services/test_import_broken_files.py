"""Broken files of every kind: none crashes the reader, and none is brought in by halves. On both stores."""

import os
import random
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select
from sqlalchemy.orm import Session

import strange_files as strange
from builders import DAY, found_banten
from rakor_desktop.db.database import Database
from rakor_desktop.db.tables import OfficeRow, TermRow
from rakor_desktop.documents.strangers.workbook_reader import read_sheets
from rakor_desktop.domain.errors import RakorError
from rakor_desktop.domain.import_plan import Outcome
from rakor_desktop.services.importing import importing

FILES = 500 if os.environ.get("RAKOR_TEST_LONG") else 50
HEADINGS = "Jabatan;Nama;Kelompok;Instansi"
LINES = [HEADINGS, "Bupati Lebak;A", "Walikota Serang;Dr. B", "Kepala Dinas;C;P-16;Dinas", "Bupati Serang;D"]
ROWS: list[list[object]] = [list(line.split(";")) for line in LINES]


def sound(kind: str) -> bytes:
    if kind == "xlsx":
        return strange.xlsx(ROWS)
    return "\n".join(LINES).encode("utf-16" if kind == "utf-16" else "utf-8") if kind != "xls" else strange.xls()


def broken(content: bytes, seed: int, *, inside: bool) -> bytes:
    """The file with some bytes hit, cut or doubled; `inside` breaks a part of a ZIP and packs it soundly again."""
    chance = random.Random(seed)
    if inside and content.startswith(b"PK"):
        return _broken_inside(content, chance)
    return _hit(content, chance)


def _hit(content: bytes, chance: random.Random) -> bytes:
    hit = bytearray(content)
    for _ in range(chance.randint(1, 12)):
        at, length = chance.randrange(len(hit) + 1), chance.randint(0, 40)
        way = chance.choice(["set", "cut", "double", "end"])
        if way == "set":
            hit[at : at + 1] = bytes([chance.randrange(256)])
        elif way == "double":
            hit[at:at] = hit[at : at + length]
        else:
            del hit[at : at + length if way == "cut" or chance.random() < 0.9 else len(hit)]
    return bytes(hit)


def _broken_inside(content: bytes, chance: random.Random) -> bytes:
    target = BytesIO()
    with ZipFile(BytesIO(content)) as source, ZipFile(target, "w", ZIP_DEFLATED) as result:
        victim = chance.choice(source.namelist())
        for name in source.namelist():
            part = source.read(name)
            result.writestr(name, _hit(part, chance) if name == victim else part)
    return target.getvalue()


def _counts(session: Session) -> tuple[int, int]:
    offices, terms = (session.scalar(select(func.count()).select_from(one)) for one in (OfficeRow, TermRow))
    return offices or 0, terms or 0


@settings(max_examples=FILES, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sampled_from(["xlsx", "xls", "csv", "utf-16"]), st.integers(0, 2**32), st.booleans())
def test_a_broken_file_comes_in_whole_or_is_refused(
    database: Database, tmp_path: Path, kind: str, seed: int, inside: bool
) -> None:
    if not database.ask(_counts)[0]:
        found_banten(database)
    path = tmp_path / "daftar"
    path.write_bytes(broken(sound(kind), seed, inside=inside))
    before = database.ask(_counts)
    try:
        table = database.ask(importing.understood, read_sheets(path))
        preview = database.ask(importing.preview, table, DAY)
        import_id = database.run(importing.bring_in, preview, path.name)
    except RakorError:
        assert database.ask(_counts) == before
        return
    assert preview.count(Outcome.PROBLEM) == 0
    if import_id is not None:
        assert database.ask(_counts) != before
        database.run(importing.revoke_import, import_id)
    assert database.ask(_counts) == before
