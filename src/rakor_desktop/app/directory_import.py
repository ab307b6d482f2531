"""A foreign list through the whole import, and what became of each row as plain objects."""

from datetime import date
from pathlib import Path
from typing import Any

from rakor_desktop.db.database import Database
from rakor_desktop.documents.strangers.workbook_reader import read_sheets
from rakor_desktop.domain.import_plan import Outcome, Planned
from rakor_desktop.services.importing import importing
from rakor_desktop.ui.import_words import outcome_words, problem_words


def imported(database: Database, path: Path, day: date, *, dry_run: bool) -> dict[str, Any]:
    """Compare a list with the directory on `day` and bring it in, unless it is only looked at; the report of it.

    Raises what reading refuses, HeadingsMissing and ImportHasProblems; then nothing was changed.
    """
    table = database.ask(importing.understood, read_sheets(path))
    preview = database.ask(importing.preview, table, day)
    import_id = None if dry_run else database.run(importing.bring_in, preview, path.name)
    return {
        "import_id": import_id,
        "sheet": table.sheet,
        "day": day.isoformat(),
        "columns": {column.value: table.headings[place] for column, place in table.columns.items()},
        "counts": {outcome.value: preview.count(outcome) for outcome in Outcome},
        "rows": [_row(row) for row in preview.rows],
    }


def as_lines(report: dict[str, Any]) -> str:
    """The report for people, in their language: the figures, then a line for each row that does not stay as it is."""
    figures = [f"{outcome_words(Outcome(name))}: {count}" for name, count in report["counts"].items()]
    told = [row for row in report["rows"] if row["outcome"] != Outcome.SAME or row["problems"]]
    return "\n".join([*figures, *map(_line, told)])


def _row(planned: Planned) -> dict[str, Any]:
    row = planned.row
    return {
        "row": row.number,
        "outcome": planned.outcome.value,
        "office": planned.office or row.office,
        "holder": row.person.name.full if row.person else None,
        "kind": row.kind.value,
        "starts": planned.starts.isoformat() if planned.starts else None,
        "ends": row.ends.isoformat() if row.ends else None,
        "ended": [{"holder": holder, "last": last.isoformat()} for _id, holder, last in planned.ended],
        "problems": [
            {"kind": one.kind.value, "value": one.value, "sentence": problem_words(one)} for one in planned.problems
        ],
        "candidates": [name for _id, name in planned.candidates],
    }


def _line(row: dict[str, Any]) -> str:
    told = [row["row"], outcome_words(Outcome(row["outcome"])), row["office"] or "-", row["holder"] or "-"]
    return "\t".join(map(str, [*told, *(problem["sentence"] for problem in row["problems"])]))
