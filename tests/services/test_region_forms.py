"""Forms that go out and come back: all of it or nothing, once, and taken back whole; on both stores."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from openpyxl import load_workbook

import strange_files as strange
from builders import DAY, found_banten, make_meeting
from rakor_desktop.db.database import Database
from rakor_desktop.documents.followups.region_form import SHEET, render
from rakor_desktop.documents.strangers.workbook_reader import FormFile, read_form_file
from rakor_desktop.domain.errors import (
    FormColumnsMissing,
    FormHasQuestions,
    FormImportRevoked,
    FormImportUnknown,
    FormOfAnotherStore,
    FormOutdated,
    FormTakenBefore,
    FormUnknown,
    NothingOwed,
    RakorError,
)
from rakor_desktop.domain.followups import Progress, Told
from rakor_desktop.domain.form_plan import Answer, Outcome
from rakor_desktop.domain.progress_forms import Part, Trouble
from rakor_desktop.services.directory import directory
from rakor_desktop.services.followups import followups, progress, region_forms, register
from rakor_desktop.services.followups.followups import RecommendationDraft
from rakor_desktop.services.followups.progress import Report
from region_forms import FIRST, Fill, filled

DONE: Fill = {Part.STATUS: "Selesai", Part.DAY: date(2016, 5, 2), Part.REPORT: "Tuntas.", Part.EVIDENCE: "SK 12/2016"}
HALF: Fill = {Part.STATUS: "Proses", Part.PERCENT: 50, Part.DAY: date(2016, 5, 1)}


def now() -> datetime:
    return datetime.now(UTC)


def owing(database: Database, count: int = 3) -> tuple[int, ...]:
    """Two institutions, each with so many obligations."""
    found_banten(database)
    regions = tuple(one.id for one in database.ask(directory.institutions) if one.is_region)[:2]
    meeting_id = make_meeting(database)
    for no in range(count):
        database.run(followups.recommend, meeting_id, RecommendationDraft(f"Rekomendasi {no + 1}", regions))
    return regions


def came_back(database: Database, institution_id: int, fills: dict[int, Fill], folder: Path) -> FormFile:
    form = database.ask(region_forms.region_form, institution_id, now())
    return read_form_file(filled(render(form), fills, folder / "kembali é.xlsx"))


def looked_at(database: Database, file: FormFile, answers: object = None) -> region_forms.FormPreview:
    return database.ask(region_forms.preview, file, now(), answers)  # type: ignore[arg-type]


def states(database: Database, institution_id: int) -> list[tuple[Progress, int]]:
    chosen = register.Chosen(institution_id=institution_id)
    return [(one.progress, one.percent) for one in database.ask(register.obligations, date(2016, 6, 1), chosen)]


def test_what_a_form_reports_is_added_whole_and_taken_back_whole(database: Database, tmp_path: Path) -> None:
    lebak, other = owing(database)
    before = states(database, lebak)
    file = came_back(database, lebak, {0: DONE, 2: HALF}, tmp_path)
    seen = looked_at(database, file)
    assert [row.outcome for row in seen.rows] == [Outcome.NEW, Outcome.UNCHANGED, Outcome.NEW]
    assert states(database, lebak) == before  # looking changes nothing
    number = database.run(region_forms.take, seen)
    assert states(database, lebak) == [(Progress.DONE, 100), before[1], (Progress.IN_PROGRESS, 50)]
    assert states(database, other) == before
    assert number is not None
    (line,) = database.ask(register.obligation, seen.rows[0].obligation.id, date(2016, 6, 1)).history  # type: ignore[union-attr]
    assert (line.kind, line.told_on, line.text) == (Told.REPORTED, date(2016, 5, 2), "Tuntas.\nBukti: SK 12/2016")
    assert (line.import_id, line.form, line.told_by) == (number, "kembali é.xlsx", seen.institution.name)
    (taken,) = database.ask(region_forms.forms_taken)
    assert (taken.file_name, taken.reports, taken.revoked_at) == ("kembali é.xlsx", 2, None)
    database.run(region_forms.revoke_form, number)
    assert states(database, lebak) == before
    (taken,) = database.ask(region_forms.forms_taken)
    assert (taken.reports, taken.revoked_at is None) == (2, False)
    with pytest.raises(FormImportRevoked):
        database.run(region_forms.revoke_form, number)


def test_the_same_file_is_taken_once_unless_it_was_taken_back(database: Database, tmp_path: Path) -> None:
    lebak, _ = owing(database)
    file = came_back(database, lebak, {0: DONE}, tmp_path)
    number = database.run(region_forms.take, looked_at(database, file))
    with pytest.raises(FormTakenBefore):
        looked_at(database, file)
    copy = FormFile("salinan.xlsx", "0" * 64, file.sheets)  # saved again, so that its bytes differ
    seen = looked_at(database, copy)
    assert [row.outcome for row in seen.rows] == [Outcome.SAME, Outcome.UNCHANGED, Outcome.UNCHANGED]
    assert database.run(region_forms.take, seen) is None
    assert number is not None
    database.run(region_forms.revoke_form, number)
    assert database.run(region_forms.take, looked_at(database, file)) is not None


def test_what_was_told_here_meanwhile_is_asked_about(database: Database, tmp_path: Path) -> None:
    lebak, _ = owing(database)
    file = came_back(database, lebak, {0: HALF}, tmp_path)
    chosen = register.Chosen(institution_id=lebak)
    first = database.ask(register.obligations, DAY, chosen)[0]
    told = database.run(progress.report, first.id, Report(Progress.IN_PROGRESS, 90, "telepon", date(2016, 5, 3)))
    seen = looked_at(database, file)
    assert seen.rows[0].outcome is Outcome.CONFLICT
    (newer,) = seen.rows[0].obligation.newer  # type: ignore[union-attr]
    assert (newer.text, newer.event.percent) == ("telepon", 90)
    with pytest.raises(FormHasQuestions):
        database.run(region_forms.take, seen)
    number = seen.rows[0].row.number
    both = looked_at(database, file, {number: frozenset({Answer.TAKE})})
    assert database.run(region_forms.take, both) is not None
    assert states(database, lebak)[0] == (Progress.IN_PROGRESS, 90)  # told of a later day
    database.run(progress.revoke, told, "salah")
    assert states(database, lebak)[0] == (Progress.IN_PROGRESS, 50)


def test_a_report_that_was_taken_back_is_no_conflict(database: Database, tmp_path: Path) -> None:
    lebak, _ = owing(database)
    file = came_back(database, lebak, {0: HALF}, tmp_path)
    first = database.ask(register.obligations, DAY, register.Chosen(institution_id=lebak))[0]
    told = database.run(progress.report, first.id, Report(Progress.DONE, 100, "salah", date(2016, 5, 3)))
    database.run(progress.revoke, told, "salah baris")
    assert looked_at(database, file).rows[0].outcome is Outcome.NEW


def test_nothing_is_taken_while_a_question_is_open_or_the_register_changed(
    database: Database, tmp_path: Path
) -> None:
    lebak, _ = owing(database)
    file = came_back(database, lebak, {0: DONE, 1: {**HALF, Part.PERCENT: 0.5}}, tmp_path)
    before, seen = states(database, lebak), looked_at(database, file)
    with pytest.raises(FormHasQuestions):
        database.run(region_forms.take, seen)
    assert states(database, lebak) == before
    settled = looked_at(database, file, {seen.rows[1].row.number: frozenset({Answer.AS_PERCENT})})
    first = database.ask(register.obligations, DAY, register.Chosen(institution_id=lebak))[0]
    database.run(progress.state, first.id, Progress.CANCELLED, "dicabut")
    with pytest.raises(FormOutdated):
        database.run(region_forms.take, settled)
    assert states(database, lebak)[1:] == before[1:]
    assert database.ask(region_forms.forms_taken) == ()


def _swapped_texts(path: Path) -> None:
    book = load_workbook(path)
    sheet = book[SHEET]
    one, two = sheet.cell(FIRST, Part.TEXT), sheet.cell(FIRST + 1, Part.TEXT)
    one.value, two.value = two.value, one.value
    book.save(path)


def _column_deleted(path: Path) -> None:
    book = load_workbook(path)
    book[SHEET].merged_cells.ranges.clear()
    book[SHEET].delete_cols(Part.PERCENT)
    book.save(path)


def _code_changed(path: Path) -> None:
    book = load_workbook(path)
    cell = book[SHEET].cell(FIRST, Part.CODE)
    cell.value = str(cell.value)[:-1] + ("2" if str(cell.value)[-1] != "2" else "3")
    book.save(path)


def _formula(path: Path) -> None:
    book = load_workbook(path)
    book[SHEET].cell(FIRST, Part.PERCENT, "=40+10")
    book.save(path)


def _date_as_words(path: Path) -> None:
    book = load_workbook(path)
    book[SHEET].cell(FIRST, Part.DAY, "awal Mei")
    book.save(path)


@pytest.mark.parametrize(
    ("spoil", "told"),
    [
        (_swapped_texts, Trouble.PARTED), (_code_changed, Trouble.CODE_WRONG), (_formula, Trouble.FORMULA),
        (_date_as_words, Trouble.DATE_UNREADABLE), (_column_deleted, FormColumnsMissing),
    ],
)  # fmt: skip
def test_a_form_that_was_spoilt_is_told_and_none_of_it_taken(
    database: Database, tmp_path: Path, spoil: Callable[[Path], None], told: Trouble | type[RakorError]
) -> None:
    lebak, _ = owing(database)
    before = states(database, lebak)
    came_back(database, lebak, {0: HALF, 2: DONE}, tmp_path)
    path = tmp_path / "kembali é.xlsx"
    spoil(path)
    if not isinstance(told, Trouble):
        with pytest.raises(told):
            looked_at(database, read_form_file(path))
        return
    seen = looked_at(database, read_form_file(path))
    assert told in {problem.kind for row in seen.rows for problem in row.problems}
    with pytest.raises(FormHasQuestions):
        database.run(region_forms.take, seen)
    assert states(database, lebak) == before


def test_forms_of_another_store_and_files_that_are_none_are_refused(
    database: Database, migrated_file: Path, tmp_path: Path
) -> None:
    lebak, _ = owing(database)
    form = database.ask(region_forms.region_form, lebak, now())
    other = Database(str(tmp_path / "lain.sqlite"))
    (tmp_path / "lain.sqlite").write_bytes(migrated_file.read_bytes())
    owing(other)
    path = filled(render(form), {0: DONE}, tmp_path / "asing.xlsx")
    with pytest.raises(FormOfAnotherStore):
        looked_at(other, read_form_file(path))
    other.close()
    for content in (strange.xlsx(), strange.ods(), strange.xls()):
        path.write_bytes(content)
        with pytest.raises(FormUnknown):
            looked_at(database, read_form_file(path))
    for content in (strange.bomb(), strange.laughs(), strange.far_cell(), strange.formulas(), b"%PDF-1.7"):
        path.write_bytes(content)
        with pytest.raises(RakorError):
            looked_at(database, read_form_file(path))


def test_a_row_of_another_institution_is_told_by_its_name(database: Database, tmp_path: Path) -> None:
    lebak, other = owing(database)
    sent_at = now()
    foreign = database.ask(region_forms.region_form, other, sent_at)
    form = database.ask(region_forms.region_form, lebak, sent_at)
    path = filled(render(form), {0: DONE}, tmp_path / "campur.xlsx")
    book = load_workbook(path)
    book[SHEET].cell(FIRST, Part.CODE, foreign.lines[0].code)
    book.save(path)
    problem = looked_at(database, read_form_file(path)).rows[0].problems[0]
    assert (problem.kind, problem.value) == (Trouble.OF_ANOTHER, foreign.institution)


def test_who_owes_nothing_gets_no_form_and_what_is_done_is_not_asked_for(database: Database) -> None:
    lebak, other = owing(database, 2)
    for one in database.ask(register.obligations, DAY, register.Chosen(institution_id=lebak)):
        database.run(progress.report, one.id, Report(Progress.DONE, 100, "", date(2016, 5, 1)))
    with pytest.raises(NothingOwed):
        database.ask(region_forms.region_form, lebak, now())
    assert [(one.institution.id, one.open) for one in database.ask(region_forms.sendable, now()).owing] == [(other, 2)]
    with pytest.raises(FormImportUnknown):
        database.run(region_forms.revoke_form, 1)
    later = database.ask(region_forms.region_form, other, now() + timedelta(days=1))
    assert later.lines[0].facts[1:3] == ("R-1", "Rekomendasi 1")
