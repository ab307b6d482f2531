"""Lists from the command line: the whole way in a process of its own, on both stores."""

import json
from pathlib import Path

import pytest

import strange_files as strange
from program import rakor, refused

LISTED = "Jabatan;Nama;NIP/NRP;Mulai\nBUPATI LEBAK;Dr. Seseorang, M.Si;196501011990031001;1 Mei 2016\n"


@pytest.fixture
def demo(store_url: str) -> str:
    assert rakor("demo", "--store", store_url).status == 0
    return store_url


def holder(store: str, office: str) -> str | None:
    found = json.loads(rakor("list", "invitees", "--store", store, "--json").out)
    holders: dict[str, str | None] = {one["office"]: one["holder"] for one in found}
    return holders[office]


def test_a_list_is_looked_at_brought_in_and_taken_back(demo: str, tmp_path: Path) -> None:
    path = tmp_path / "daftar é.csv"
    path.write_text(LISTED.replace("1 Mei 2016", "1/3/2016"), encoding="utf-8")
    command = ("import", "directory", path, "--store", demo, "--day", "2016-04-12", "--json")
    looked_at = json.loads(rakor(*command, "--dry-run").out)
    assert (looked_at["import_id"], looked_at["counts"]["new"]) == (None, 1)
    assert holder(demo, "Bupati Lebak") is None
    done = json.loads(rakor(*command).out)
    assert done == looked_at | {"import_id": 1}
    assert (done["rows"][0]["office"], done["rows"][0]["starts"]) == ("Bupati Lebak", "2016-03-01")
    assert holder(demo, "Bupati Lebak") == "Dr. Seseorang, M.Si"
    again = json.loads(rakor(*command).out)
    assert (again["import_id"], again["counts"]["same"]) == (None, 1)
    assert rakor("import", "revoke", "1", "--store", demo).status == 0
    assert holder(demo, "Bupati Lebak") is None
    refused(rakor("import", "revoke", "1", "--store", demo))


def test_a_list_with_a_problem_is_refused_whole_and_the_reason_can_be_seen(demo: str, tmp_path: Path) -> None:
    path = tmp_path / "daftar.xlsx"
    path.write_bytes(strange.xlsx([["Jabatan", "Nama", "NIP"], ["Bupati Lebak", "A", None], ["Serang", "B", 1.9e17]]))
    command = ("import", "directory", path, "--store", demo)
    assert "3" in refused(rakor(*command))
    assert holder(demo, "Bupati Lebak") is None
    said = rakor(*command, "--dry-run")
    assert said.status == 0
    assert "NIP" in said.out
    told = said.out.splitlines()
    assert told[:5] == ["Baru: 1", "Sama: 0", "Berubah: 0", "Galat: 1", "Dilewati: 0"]
    assert told[-1].split("\t")[1] == "Galat"
    report = json.loads(rakor(*command, "--dry-run", "--json").out)
    assert {one["kind"] for one in report["rows"][1]["problems"]} == {"office_unknown", "digits_lost"}
    assert "Bupati Serang" in report["rows"][1]["candidates"]


def test_hostile_files_are_refused_with_one_sentence(tmp_path: Path) -> None:
    store, path = tmp_path / "contoh.sqlite", tmp_path / "daftar.xlsx"
    assert rakor("demo", "--store", store).status == 0
    for content in (strange.bomb(), strange.laughs(), strange.far_cell(), b"%PDF-1.7", strange.xlsx()[:2000]):
        path.write_bytes(content)
        refused(rakor("import", "directory", path, "--store", store))
    refused(rakor("import", "directory", tmp_path / "tidak-ada.xlsx", "--store", store))
    assert rakor("check", "--store", store).status == 0


def test_the_list_to_fill_in_is_written(tmp_path: Path) -> None:
    path = tmp_path / "templat.xlsx"
    assert rakor("import", "template", "-o", path).status == 0
    assert path.read_bytes().startswith(b"PK")
    refused(rakor("import", "template", "-o", tmp_path / "tidak" / "ada.xlsx"))
