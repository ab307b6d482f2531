"""Reminder letters and due dates by the command line: files of all that is open, or a sentence and no file."""

from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from builders import found_banten, make_meeting
from rakor_desktop.app import cli
from rakor_desktop.app.startup import made
from rakor_desktop.db.database import Database
from rakor_desktop.domain.errors import MeetingUnknown, NothingToRemind, RegionNotHere
from rakor_desktop.services.directory.directory import institutions
from rakor_desktop.services.followups import followups
from rakor_desktop.services.followups.followups import RecommendationDraft


def build(database: Database) -> None:
    found_banten(database)
    bodies = {one.name: one.id for one in database.ask(institutions)}
    both = (bodies["Pemerintah Kabupaten Lebak"], bodies["Pemerintah Kota Serang"])
    draft = RecommendationDraft("Menertibkan aset", both, date(2016, 6, 30))
    database.run(followups.recommend, make_meeting(database), draft)


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> str:
    path = str(tmp_path_factory.mktemp("tagih") / "banten.sqlite")
    made(path, build).close()
    return path


def exported(store: str, kind: str, *options: str) -> bytes:
    path = Path(store).with_name(f"hasil-{kind}")
    asked = cli.parser().parse_args(["export", kind, "--store", store, "-o", str(path), *options])
    assert asked.command(asked) == cli.DONE
    return path.read_bytes()


def test_drafts_to_all_who_are_late_are_one_file(store: str) -> None:
    pages = PdfReader(BytesIO(exported(store, "reminders-pdf"))).pages
    told = [" ".join(page.extract_text().split()) for page in pages]
    assert len(told) == 2
    assert all("KONSEP" in text and "Surat pengingat ke-1" in text for text in told)
    assert "Bupati Lebak" in told[0]
    assert "Walikota Serang" in told[1] or "Wali Kota Serang" in told[1]
    (alone,) = PdfReader(BytesIO(exported(store, "reminders-pdf", "--region", "36.73"))).pages
    assert "Kota Serang" in alone.extract_text()


def test_due_dates_of_all_or_of_a_region(store: str) -> None:
    assert exported(store, "calendar-ics").count(b"BEGIN:VEVENT") == 2
    assert exported(store, "calendar-ics", "--region", "36.02", "--meeting", "1").count(b"BEGIN:VEVENT") == 1


def test_what_is_not_there_is_refused_and_no_file_made(store: str) -> None:
    path = Path(store).with_name("kosong.pdf")
    whole = ["export", "reminders-pdf", "--store", store, "-o", str(path)]
    for options, refusal in (
        (["--region", "36.01"], NothingToRemind),
        (["--region", "99.99"], RegionNotHere),
        (["--meeting", "77"], MeetingUnknown),
    ):
        asked = cli.parser().parse_args([*whole, *options])
        with pytest.raises(refusal):
            asked.command(asked)
    assert not path.exists()
