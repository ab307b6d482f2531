"""Forms that came back: what was moved, edited, deleted or doubled is told, and nothing else is taken."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rakor_desktop.domain.errors import (
    FormCodeMissing,
    FormColumnsMissing,
    FormColumnTwice,
    FormsTogether,
    FormTooLong,
    FormUnknown,
)
from rakor_desktop.domain.followups import ObligationEvent, Progress, Told
from rakor_desktop.domain.form_codes import row_code
from rakor_desktop.domain.form_plan import Answer, Answers, Outcome, PlannedRow, Register, Spoken, missing, plan
from rakor_desktop.domain.importing import Cell
from rakor_desktop.domain.progress_forms import HEADINGS, Part, Trouble, read_form
from region_forms import SENT_AT, TODAY, Fill, Sent, as_sheets, sent, sheet

SENT = sent()
HALF: Fill = {Part.STATUS: "Proses", Part.PERCENT: 50.0, Part.DAY: date(2016, 9, 1), Part.REPORT: "Sudah berjalan."}


def planned(
    fills: dict[int, Fill], answers: Answers | None = None, register: Register | None = None
) -> tuple[PlannedRow, ...]:
    return looked_at(sheet(SENT, fills), answers, register)


def looked_at(
    rows: list[list[Cell]],
    answers: Answers | None = None,
    register: Register | None = None,
    formulas: frozenset[tuple[int, int]] = frozenset(),
) -> tuple[PlannedRow, ...]:
    return plan(read_form(as_sheets(rows, formulas)), register or SENT.register, TODAY, answers or {})


def asked(row: PlannedRow) -> Trouble:
    assert row.outcome is Outcome.PROBLEM
    return row.problems[0].kind


def test_what_was_filled_in_is_a_report_and_what_was_not_is_unchanged() -> None:
    rows = planned({1: HALF})
    assert [row.outcome for row in rows] == [Outcome.UNCHANGED, Outcome.NEW, Outcome.UNCHANGED, Outcome.UNCHANGED]
    report = rows[1].report
    assert report is not None
    assert (report.progress, report.percent, report.told_on) == (Progress.IN_PROGRESS, 50, date(2016, 9, 1))
    assert (rows[1].no, report.text) == ("R-2", "Sudah berjalan.")


@pytest.mark.parametrize(
    ("said", "read"),
    [
        (50.0, 50), ("50", 50), ("50%", 50), ("50 %", 50), (0.0, 0), (100.0, 100), ("7,0", 7), (None, 40),
        (0.5, Trouble.PERCENT_FRACTION), ("0,5", Trouble.PERCENT_FRACTION), ("setengah", Trouble.PERCENT_UNREADABLE),
        (101.0, Trouble.PERCENT_UNREADABLE), (-5.0, Trouble.PERCENT_UNREADABLE), (33.3, Trouble.PERCENT_UNREADABLE),
        (date(2016, 4, 12), Trouble.PERCENT_UNREADABLE), ("1e2", Trouble.PERCENT_UNREADABLE),
    ],
)  # fmt: skip
def test_percent_is_read_or_told(said: Cell, read: int | Trouble) -> None:
    row = planned({0: {Part.STATUS: "Proses", Part.PERCENT: said}})[0]
    if isinstance(read, Trouble):
        assert asked(row) is read
    else:
        assert row.report is not None
        assert (row.outcome, row.report.percent) == (Outcome.NEW, read)


@pytest.mark.parametrize(
    ("said", "read"),
    [
        ("12-04-2016", date(2016, 4, 12)), ("12 April 2016", date(2016, 4, 12)), ("12/4/2016", date(2016, 4, 12)),
        (date(2016, 4, 12), date(2016, 4, 12)), (None, TODAY), ("-", TODAY), ("31-02-2016", Trouble.DATE_UNREADABLE),
        (42472.0, Trouble.DATE_UNREADABLE), ("bulan lalu", Trouble.DATE_UNREADABLE),
        (TODAY + timedelta(1), Trouble.DATE_AHEAD),
    ],
)  # fmt: skip
def test_dates_are_read_or_told(said: Cell, read: date | Trouble) -> None:
    row = planned({0: {**HALF, Part.DAY: said}})[0]
    if isinstance(read, Trouble):
        assert asked(row) is read
        answered = planned({0: {**HALF, Part.DAY: said}}, {4: frozenset({Answer.TODAY})})[0]
        assert answered.report is not None
        assert (answered.outcome, answered.report.told_on) == (Outcome.NEW, TODAY)
    else:
        assert row.report is not None
        assert (row.outcome, row.report.told_on) == (Outcome.NEW, read)


@pytest.mark.parametrize(
    ("fill", "read"),
    [
        ({Part.STATUS: "selesai"}, (Progress.DONE, 100)), ({Part.STATUS: "Belum"}, (Progress.NOT_STARTED, 0)),
        ({Part.PERCENT: 60.0}, (Progress.IN_PROGRESS, 60)), ({Part.REPORT: "rapat"}, (Progress.IN_PROGRESS, 40)),
        ({Part.STATUS: "Tidak dapat ditindaklanjuti", Part.REPORT: "alasan"}, (Progress.IMPOSSIBLE, 40)),
        ({Part.PERCENT: 100.0}, Trouble.STATUS_OPEN), ({Part.STATUS: "sebagian"}, Trouble.STATUS_UNKNOWN),
        ({Part.STATUS: "Selesai", Part.PERCENT: 80.0}, Trouble.CONTRADICTORY),
        ({Part.STATUS: "Belum", Part.PERCENT: 10.0}, Trouble.CONTRADICTORY),
        ({Part.STATUS: "TPTD"}, Trouble.REASON_MISSING),
    ],
)  # fmt: skip
def test_status_is_read_or_asked_for(fill: Fill, read: tuple[Progress, int] | Trouble) -> None:
    row = planned({2: fill})[2]
    if isinstance(read, Trouble):
        assert asked(row) is read
    else:
        assert row.report is not None
        assert (row.outcome, row.report.progress, row.report.percent) == (Outcome.NEW, *read)


def test_answers_settle_one_question_after_the_other() -> None:
    fill: dict[int, Fill] = {0: {Part.STATUS: "Selesai", Part.PERCENT: 0.5, Part.DAY: "kemarin"}}
    answers: dict[int, frozenset[Answer]] = {4: frozenset()}
    met = []
    while (row := planned(fill, answers)[0]).outcome is Outcome.PROBLEM:
        met.append(asked(row))
        answers[4] |= {Answer(row.candidates[0][0])}
    assert met == [Trouble.PERCENT_FRACTION, Trouble.DATE_UNREADABLE, Trouble.CONTRADICTORY]
    assert row.report is not None
    assert (row.report.progress, row.report.percent, row.report.told_on) == (Progress.DONE, 100, TODAY)
    assert planned(fill, {4: None})[0].outcome is Outcome.SKIPPED


def test_rows_that_moved_whole_are_fine_and_columns_are_found_by_their_number() -> None:
    rows = sheet(SENT, {1: HALF})
    rows[3:] = reversed(rows[3:])
    turned = [rows[0], *[list(reversed(row)) for row in rows[1:]]]
    assert [(row.no, row.outcome) for row in looked_at(turned) if row.outcome is Outcome.NEW] == [("R-2", Outcome.NEW)]


def test_text_that_was_parted_from_its_code_is_told_and_a_person_says_which_counts() -> None:
    rows = sheet(SENT, {0: HALF, 2: {Part.STATUS: "Selesai"}})
    rows[3][0], rows[5][0] = rows[5][0], rows[3][0]
    first = looked_at(rows)[0]
    assert (asked(first), first.problems[0].value) == (Trouble.PARTED, "R-1")
    assert first.candidates == ((Answer.AS_CODE, "R-3"), (Answer.AS_TEXT, "R-1"))
    both = {4: frozenset({Answer.AS_TEXT}), 6: frozenset({Answer.AS_TEXT})}
    assert [(row.no, row.outcome) for row in looked_at(rows, both)][::2] == [
        ("R-1", Outcome.NEW), ("R-3", Outcome.NEW),
    ]  # fmt: skip
    twice = {4: frozenset({Answer.AS_TEXT}), 6: frozenset({Answer.AS_CODE})}
    assert asked(looked_at(rows, twice)[0]) is Trouble.CODE_TWICE


@pytest.mark.parametrize("part", [Part.MEETING, Part.NO, Part.TEXT, Part.DUE, Part.STATE])
def test_an_edit_of_what_was_printed_is_told(part: Part) -> None:
    rows = sheet(SENT, {0: HALF})
    rows[3][part - 1] = "31-12-2026"
    row = looked_at(rows)[0]
    assert asked(row) is Trouble.EDITED
    assert HEADINGS[part] in row.problems[0].value
    assert looked_at(rows, {4: frozenset({Answer.AS_CODE})})[0].outcome is Outcome.NEW


@pytest.mark.parametrize(
    ("code", "trouble"),
    [("", Trouble.CODE_MISSING), ("SALAH", Trouble.CODE_WRONG), ("2225G-3BTM-X", Trouble.CODE_WRONG)],
)
def test_a_code_that_is_gone_or_changed_is_told(code: str, trouble: Trouble) -> None:
    rows = sheet(SENT, {0: HALF})
    rows[3][0] = code or None
    row = looked_at(rows)[0]
    assert asked(row) is trouble
    assert row.candidates == ((Answer.AS_TEXT, "R-1"),)
    assert missing(read_form(as_sheets(rows)), SENT.register) == 1


def test_rows_of_others_are_told() -> None:
    strange, rows = _of_another(900), sheet(SENT, {0: HALF, 1: HALF})
    rows[3][0], rows[4][0] = strange, _of_another(901)
    first, second = looked_at(rows)[:2]
    assert (asked(first), first.problems[0].value) == (Trouble.OF_ANOTHER, "Pemerintah Kota Serang")
    assert asked(second) is Trouble.CODE_UNKNOWN
    assert first.candidates == second.candidates == ()


def _of_another(obligation_id: int) -> str:
    return row_code(SENT.key, uuid4(), obligation_id, ["x"])


def test_the_same_code_twice_is_told_until_one_is_left_out() -> None:
    rows = sheet(SENT, {0: HALF})
    rows.append([*rows[3][:7], 70.0, *rows[3][8:]])
    seen = looked_at(rows)
    assert [asked(seen[0]), asked(seen[-1])] == [Trouble.CODE_TWICE] * 2
    assert (seen[0].problems[0].value, seen[-1].problems[0].value) == ("8", "4")
    assert looked_at(rows, {4: None})[-1].outcome is Outcome.NEW


def test_a_formula_is_told_and_its_value_never_taken() -> None:
    rows = sheet(SENT, {0: HALF, 1: HALF})
    of_percent, of_code = (4, Part.PERCENT - 1), (5, Part.CODE - 1)
    first, second = looked_at(rows, formulas=frozenset({of_percent, of_code}))[:2]
    assert (asked(first), first.problems[0].value) == (Trouble.FORMULA, "Kemajuan (%)")
    assert (asked(second), second.candidates) == (Trouble.FORMULA, ())
    taken = looked_at(rows, {4: frozenset({Answer.WITHOUT})}, formulas=frozenset({of_percent}))[0]
    assert taken.report is not None
    assert taken.report.percent == 40  # as it was, not the 50 of the formula


def test_what_was_reported_here_meanwhile_is_a_conflict_and_the_same_is_the_same() -> None:
    told_on = date(2016, 9, 1)
    event = ObligationEvent(
        uuid4(), Told.REPORTED, told_on, SENT_AT + timedelta(1), Progress.IN_PROGRESS, 50
    )
    here = Spoken(event, "Inspektorat", "Sudah berjalan.")
    assert planned({0: HALF}, register=SENT.knowing(101, newer=(here,)))[0].outcome is Outcome.SAME
    other = SENT.knowing(101, newer=(replace(here, event=replace(event, percent=90)),))
    row = planned({0: HALF}, register=other)[0]
    assert (row.outcome, row.candidates) == (Outcome.CONFLICT, ((Answer.TAKE, ""),))
    assert planned({0: HALF}, {4: frozenset({Answer.TAKE})}, other)[0].outcome is Outcome.NEW
    assert planned({}, register=other)[0].outcome is Outcome.UNCHANGED


@pytest.mark.parametrize("part", list(Part))
def test_a_deleted_column_is_told_by_its_name(part: Part) -> None:
    rows = [[*row[: part - 1], *row[part:]] for row in sheet(SENT, {0: HALF})]
    rows[0] = [f"Kode formulir: {SENT.form.code}"]
    with pytest.raises(FormColumnsMissing) as refused:
        read_form(as_sheets(rows))
    assert refused.value.columns == HEADINGS[part]


def test_a_form_that_is_none_or_no_more_is_refused() -> None:
    rows = sheet(SENT, {0: HALF})
    for sheets, error in (
        (as_sheets(rows[:2] + rows[3:]), FormUnknown),
        (as_sheets(rows[1:]), FormCodeMissing),
        (as_sheets(rows) * 2, FormsTogether),
        (as_sheets([row + row[-1:] for row in rows]), FormColumnTwice),
        (as_sheets(rows + rows[3:] * 600), FormTooLong),
    ):
        with pytest.raises(error):
            read_form(sheets)


SPOILT = st.lists(
    st.tuples(st.sampled_from(["swap rows", "swap cells", "double", "edit", "drop", "code", "blank"]),
              st.integers(0, 3), st.integers(0, 3), st.sampled_from(list(Part))),
    max_size=4,
)  # fmt: skip


@given(SPOILT, st.lists(st.booleans(), min_size=4, max_size=4))
def test_whatever_was_done_to_a_form_only_what_stands_beside_its_own_text_is_taken(
    spoilt: list[tuple[str, int, int, Part]], which: list[bool]
) -> None:
    rows = sheet(SENT, {at: {**HALF, Part.REPORT: f"laporan {at}"} for at, on in enumerate(which) if on})
    for what, one, other, part in spoilt:
        _spoil(rows, what, 3 + one % (len(rows) - 3), 3 + other % (len(rows) - 3), part - 1)
    printed = {100 + no: line.facts for no, line in enumerate(SENT.form.lines, 1)}
    taken = [row for row in looked_at(rows) if row.outcome is Outcome.NEW]
    assert len({row.obligation.id for row in taken if row.obligation}) == len(taken)
    for row in taken:
        assert row.obligation is not None
        assert row.row.facts == printed[row.obligation.id]


def _spoil(rows: list[list[Cell]], what: str, one: int, other: int, place: int) -> None:
    match what:
        case "swap rows":
            rows[one], rows[other] = rows[other], rows[one]
        case "swap cells":
            rows[one][place], rows[other][place] = rows[other][place], rows[one][place]
        case "double":
            rows.append(list(rows[one]))
        case "edit":
            rows[one][place] = f"{rows[one][place]} x"
        case "drop" if len(rows) > 4:
            del rows[one]
        case "code":
            code = str(rows[one][0] or "2")
            rows[one][0] = code[:-1] + ("3" if code[-1] == "2" else "2")
        case "blank":
            rows[one][place] = None


def test_the_scene_is_what_a_form_prints() -> None:
    assert isinstance(SENT, Sent)
    assert all(row.outcome is Outcome.UNCHANGED for row in planned({}))
