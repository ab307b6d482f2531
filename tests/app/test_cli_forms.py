"""Progress forms on the command line: out, back, looked at, taken whole or not at all, taken back; on both stores."""

import json
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook

import strange_files as strange
from program import rakor, refused
from rakor_desktop.documents.followups.region_form import SHEET
from rakor_desktop.domain.progress_forms import Part
from region_forms import FIRST, Fill, filled

DONE: Fill = {Part.STATUS: "Selesai", Part.DAY: date(2016, 5, 2), Part.REPORT: "Tuntas."}


@pytest.fixture
def demo(store_url: str) -> str:
    assert rakor("demo", "--store", store_url).status == 0
    return store_url


def progress(store: str, institution: str) -> list[str]:
    found = json.loads(rakor("list", "followups", "--store", store, "--json").out)
    return [one["progress"] for one in found if one["institution"] == institution]


def test_a_form_goes_out_and_comes_back_and_is_taken_back(demo: str, tmp_path: Path) -> None:
    path = tmp_path / "formulir é.xlsx"
    out = rakor("export", "region-form-xlsx", "--store", demo, "--region", "36.02", "-o", path)
    assert (out.status, out.out.strip()) == (0, str(path.resolve())), out.err
    filled(path.read_bytes(), {0: DONE}, path)
    command = ("import", "followups", path, "--store", demo, "--json")
    looked_at = json.loads(rakor(*command, "--dry-run").out)
    body = looked_at["institution"]
    assert (looked_at["import_id"], looked_at["counts"]["new"]) == (None, 1)
    assert body == "Pemerintah Kabupaten Lebak"
    before = progress(demo, body)
    assert "done" not in before
    done = json.loads(rakor(*command).out)
    assert done == looked_at | {"import_id": 1}
    assert progress(demo, body).count("done") == 1
    assert "formulir é.xlsx" in refused(rakor(*command))  # the very same file
    assert rakor("import", "revoke-followups", "1", "--store", demo).status == 0
    assert progress(demo, body) == before
    refused(rakor("import", "revoke-followups", "1", "--store", demo))


def test_a_form_with_a_question_is_refused_whole_and_the_reason_can_be_seen(demo: str, tmp_path: Path) -> None:
    folder = tmp_path / "formulir"
    assert rakor("export", "region-form-xlsx", "--store", demo, "--separately", folder).out.endswith("\t10\n")
    paths = sorted(folder.iterdir())
    assert [path.suffix for path in paths] == [".xlsx"] * 10
    book = load_workbook(paths[0])
    sheet = book[SHEET]
    sheet.cell(FIRST, Part.STATUS, "Selesai")
    sheet.cell(FIRST, Part.TEXT, "Teks lain sama sekali")
    book.save(paths[0])
    assert str(FIRST) in refused(rakor("import", "followups", paths[0], "--store", demo))
    said = rakor("import", "followups", paths[0], "--store", demo, "--dry-run")
    assert said.status == 0
    assert "Rekomendasi" in said.out.splitlines()[-1]


def test_hostile_files_and_wrong_usage_are_told_in_one_sentence(tmp_path: Path) -> None:
    store, path = tmp_path / "contoh.sqlite", tmp_path / "kembali.xlsx"
    assert rakor("demo", "--store", store).status == 0
    for content in (strange.bomb(), strange.laughs(), b"%PDF-1.7", strange.xlsx()):
        path.write_bytes(content)
        refused(rakor("import", "followups", path, "--store", store))
    refused(rakor("export", "region-form-xlsx", "--store", store, "--region", "99.99", "-o", path))
    assert rakor("export", "region-form-xlsx", "--store", store, "-o", path).status == 2  # ten of them, one file
    refused(rakor("export", "region-form-xlsx", "--store", store, "--region", "36.02", "-o", store))
