"""Progress forms on the command line: out to institutions, back into the register, and taken back."""

import argparse
import json
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication

from rakor_desktop.app.arguments import path_of
from rakor_desktop.app.startup import is_store, open_store
from rakor_desktop.db.database import Database
from rakor_desktop.documents.followups.region_form import RegionForm, render
from rakor_desktop.documents.followups.separate_forms import save_forms
from rakor_desktop.documents.strangers.workbook_reader import read_form_file
from rakor_desktop.domain.errors import NothingOwed, StoreExists
from rakor_desktop.domain.form_plan import Outcome, PlannedRow, Spoken
from rakor_desktop.local.files import write_whole
from rakor_desktop.services.followups import region_forms
from rakor_desktop.services.followups.region_forms import FormPreview
from rakor_desktop.ui.form_words import outcome_words, problem_words, result_words

translate = QCoreApplication.translate
#: What `export` calls the form.
KIND = "region-form-xlsx"


def export_forms(options: argparse.Namespace) -> int:
    """Write the form of the institution of a region to a file, or those of all that owe something into a folder."""
    if options.output and is_store(options.output):
        raise StoreExists(str(options.output))
    database = open_store(options.store)
    try:
        forms = _forms(database, options)
    finally:
        database.close()
    if options.separately:
        saved = save_forms(forms, options.separately)
        print(f"{saved.folder.resolve()}\t{saved.forms}")
        return 0
    if len(forms) > 1:
        names = ", ".join(form.institution for form in forms)
        text = translate("CommandLine", "{count} forms ({names}): name one with --region, or use --separately")
        options.refuse_usage(text.format(count=len(forms), names=names))
    write_whole(options.output, render(forms[0]))
    print(options.output.resolve())
    return 0


def add_followups_import(
    kinds: Any, command: Callable[..., argparse.ArgumentParser], store: Callable[[argparse.ArgumentParser], None]
) -> None:
    """`import followups FILE` and `import revoke-followups ID`."""
    text = translate("CommandLine", "a progress form that came back, from .xlsx, .xls or .ods")
    read = command(kinds, "followups", import_form, text)
    read.add_argument("file", type=path_of, metavar="FILE")
    store(read)
    read.add_argument(
        "--dry-run", action="store_true", help=translate("CommandLine", "tell what would happen, change nothing")
    )
    read.add_argument("--json", action="store_true", help=translate("CommandLine", "as JSON"))
    text = translate("CommandLine", "take back all that a progress form brought")
    revoke = command(kinds, "revoke-followups", revoke_form, text)
    revoke.add_argument("id", type=int, metavar="ID")
    store(revoke)


def import_form(options: argparse.Namespace) -> int:
    """Take a form that came back, whole or not at all, or only tell what would happen."""
    file = read_form_file(options.file)
    database = open_store(options.store)
    try:
        seen = database.ask(region_forms.preview, file, datetime.now(UTC))
        import_id = None if options.dry_run else database.run(region_forms.take, seen)
    finally:
        database.close()
    report = _report(seen, import_id)
    print(json.dumps(report, ensure_ascii=False, indent=2) if options.json else _as_lines(seen))
    return 0


def revoke_form(options: argparse.Namespace) -> int:
    """Take back all that a form brought."""
    database = open_store(options.store)
    try:
        database.run(region_forms.revoke_form, options.id)
    finally:
        database.close()
    print(translate("CommandLine", "What form number {id} brought was taken back.").format(id=options.id))
    return 0


def _forms(database: Database, options: argparse.Namespace) -> list[RegionForm]:
    """The forms that are wanted, all as of one moment. Raises NothingOwed."""
    now, confidential = datetime.now(UTC), options.with_confidential
    found = database.ask(partial(region_forms.sendable, confidential=confidential), now)
    _tell_left_out(found.left_out)
    bodies = [one.institution for one in found.owing if options.region in (None, one.institution.region_code)]
    if not bodies:
        raise NothingOwed(options.region or translate("CommandLine", "all institutions"))
    made = partial(region_forms.region_form, confidential=confidential)
    return [database.ask(made, body.id, now) for body in bodies]


def _tell_left_out(count: int) -> None:
    if count:
        text = translate("CommandLine", "{count} of confidential minutes left out; --with-confidential lists them.")
        print(text.format(count=count), file=sys.stderr)


def _report(seen: FormPreview, import_id: int | None) -> dict[str, Any]:
    return {
        "import_id": import_id,
        "institution": seen.institution.name,
        "sent_at": seen.sent_at.isoformat(),
        "told_by": seen.told_by or None,
        "counts": {outcome.value: seen.count(outcome) for outcome in Outcome},
        "missing": seen.missing,
        "rows": [_row(row) for row in seen.rows],
    }


def _row(planned: PlannedRow) -> dict[str, Any]:
    report, known = planned.report, planned.obligation
    return {
        "row": planned.row.number,
        "outcome": planned.outcome.value,
        "no": planned.no,
        "obligation": known.id if known else None,
        "progress": report.progress.value if report else None,
        "percent": report.percent if report else None,
        "told_on": report.told_on.isoformat() if report else None,
        "text": planned.row.text,
        "evidence": planned.row.evidence,
        "here": [_here(one) for one in known.newer] if known else [],
        "problems": [
            {"kind": one.kind.value, "value": one.value, "sentence": problem_words(one)} for one in planned.problems
        ],
    }


def _here(one: Spoken) -> dict[str, Any]:
    event = one.event
    return {
        "told_on": event.told_on.isoformat(),
        "told_by": one.told_by,
        "progress": event.progress.value if event.progress else None,
        "percent": event.percent,
        "text": one.text,
    }


def _as_lines(seen: FormPreview) -> str:
    """The report for people, in their language: whose form, the figures, a line for each row that says anything."""
    figures = [f"{outcome_words(outcome)}: {seen.count(outcome)}" for outcome in Outcome]
    told = [row for row in seen.rows if row.outcome is not Outcome.UNCHANGED or row.problems]
    lines = (f"{row.row.number}\t{outcome_words(row.outcome)}\t{row.no}\t{result_words(row)}" for row in told)
    return "\n".join([seen.institution.name, *figures, *lines])
