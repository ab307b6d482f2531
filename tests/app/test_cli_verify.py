"""`verify` by the command line, in processes of their own."""

from pathlib import Path

from builders import issue_minutes
from program import rakor, refused
from rakor_desktop.db.database import Database


def test_an_exported_file_is_what_was_issued_and_one_changed_byte_is_told(tmp_path: Path) -> None:
    store, path = tmp_path / "contoh.sqlite", tmp_path / "notula é.pdf"
    assert rakor("demo", "--store", store).status == 0
    assert rakor("export", "minutes-pdf", "--store", store, "-o", path).status == 0
    database = Database(str(store))
    issue_minutes(database, 1, path.read_bytes())
    database.close()
    said = rakor("verify", path, "--store", store)
    assert (said.status, said.err) == (0, "")
    assert "versi 1" in said.out
    assert "kode kontrol internal" in said.out
    assert "bukan tanda tangan elektronik" in said.out
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)
    changed = rakor("verify", path, "--store", store, "--json")
    assert changed.status == 1
    assert '"verdict": "changed"' in changed.out

    missing = refused(rakor("verify", tmp_path / "hilang.pdf", "--store", store))
    assert "hilang.pdf tidak dapat dibaca: berkas itu tidak ada." in missing
    assert "sebuah folder" in refused(rakor("verify", tmp_path, "--store", store))
