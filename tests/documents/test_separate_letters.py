"""Letters as files of their own: one for each, in order, never over another file, and stopped where one wants."""

from dataclasses import replace
from io import BytesIO
from pathlib import Path
from threading import Event

import pytest
from pypdf import PdfReader

from letters_of_banten import addressees, new_letter
from rakor_desktop.documents.letters.letter_paper import Addressee, LetterPaper
from rakor_desktop.documents.letters.separate_letters import Saved, file_name, save_separately
from rakor_desktop.domain.errors import CannotWrite


def letter(count: int = 3) -> LetterPaper:
    return replace(new_letter(), addressees=addressees()[:count])


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_each_has_a_file_with_his_number_office_and_code(tmp_path: Path) -> None:
    folder, told = tmp_path / "surat é", list[tuple[int, int]]()
    saved = save_separately(letter(), folder, lambda done, of: told.append((done, of)))
    assert saved == Saved(folder, 3, 3)
    assert told == [(1, 3), (2, 3), (3, 3)]
    assert names(folder) == [file_name(no, 3, one.office) for no, one in enumerate(addressees()[:3], 1)]
    for path, one in zip(sorted(folder.iterdir()), addressees(), strict=False):
        (page,) = PdfReader(BytesIO(path.read_bytes())).pages
        text = " ".join(page.extract_text().split())
        assert one.office in text
        assert one.code in text.replace("-", "")


def test_other_files_stay_and_the_same_letter_is_not_doubled(tmp_path: Path) -> None:
    first = tmp_path / file_name(1, 3, addressees()[0].office)
    first.write_bytes(b"milik orang lain")
    save_separately(letter(), tmp_path)
    assert first.read_bytes() == b"milik orang lain"
    assert f"{first.stem} (2).pdf" in names(tmp_path)
    again = names(tmp_path)
    save_separately(letter(), tmp_path)
    assert names(tmp_path) == again


def test_what_is_stopped_stays_whole_and_can_be_gone_on_with(tmp_path: Path) -> None:
    stop = Event()
    assert save_separately(letter(), tmp_path, lambda _done, _of: stop.set(), stop) == Saved(tmp_path, 1, 3)
    assert len(names(tmp_path)) == 1
    assert save_separately(letter(), tmp_path) == Saved(tmp_path, 3, 3)
    assert len(names(tmp_path)) == 3


def test_a_place_that_is_no_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "berkas").write_text("x")
    with pytest.raises(CannotWrite):
        save_separately(letter(), tmp_path / "berkas")


@pytest.mark.parametrize(
    ("office", "name"),
    [
        ("Bupati Lebak", "007-bupati-lebak.pdf"),
        ("Komandan Korem 064/Maulana Yusuf", "007-komandan-korem-064-maulana-yusuf.pdf"),
        ("../..\\x:*?", "007-x.pdf"),
        ("日本 😀", "007-surat.pdf"),
    ],
)
def test_any_office_gives_a_name_that_every_computer_takes(office: str, name: str) -> None:
    assert file_name(7, 500, office) == name
    assert len(file_name(7, 500, "Kepala Biro " * 400)) <= 70


def test_two_of_one_name_are_two_files(tmp_path: Path) -> None:
    twins = (Addressee("Camat", code=addressees()[0].code), Addressee("Camat", code=addressees()[1].code))
    save_separately(replace(new_letter(), addressees=twins), tmp_path)
    assert names(tmp_path) == ["01-camat.pdf", "02-camat.pdf"]
