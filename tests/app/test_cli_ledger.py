"""The attendance of a meeting from store to store by the command line, in processes of their own."""

from pathlib import Path

from program import rakor, refused


def test_a_ledger_goes_to_a_file_and_comes_back_once(store_url: str, tmp_path: Path) -> None:
    assert rakor("demo", "--store", store_url).status == 0
    path = tmp_path / "meja é.rakor-kehadiran"
    said = rakor("ledger", "export", store_url, "1", path)
    assert (said.status, said.err) == (0, "")
    assert said.out == f"{path}\t23\n"
    assert "NIK" not in path.read_text(encoding="ascii")
    merged = rakor("ledger", "merge", store_url, path)
    assert (merged.status, merged.err) == (0, "")
    assert "23" in merged.out
    again = tmp_path / "lagi"
    assert rakor("ledger", "export", store_url, "1", again).status == 0
    assert again.read_bytes() == path.read_bytes()


def test_what_cannot_be_is_refused_in_one_sentence(tmp_path: Path) -> None:
    store, path = tmp_path / "contoh.sqlite", tmp_path / "hadir"
    assert rakor("demo", "--store", store).status == 0
    before = store.read_bytes()
    refused(rakor("ledger", "export", store, "99", path))
    assert not path.exists()
    refused(rakor("ledger", "export", store, "1", store))
    assert store.read_bytes() == before
    refused(rakor("ledger", "merge", store, path))
    path.write_bytes(b"PK\x03\x04")
    refused(rakor("ledger", "merge", store, path))
    assert rakor("ledger", "export", store, "1", path).status == 0
    path.write_bytes(path.read_bytes()[:-9])
    assert "hadir" in refused(rakor("ledger", "merge", store, path))
    assert rakor("ledger", "merge", store).status == 2
