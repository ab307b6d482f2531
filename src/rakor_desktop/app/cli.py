"""The command line for administrators and scripts: the same services as the window, one sentence for a refusal.

Exit status: 0 done, 1 refused (one sentence on stderr), 2 wrong usage.
"""

import argparse
import json
import logging
import os
import sys
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from functools import partial
from io import TextIOWrapper
from typing import Any

from PySide6.QtCore import QCoreApplication

from rakor_desktop import __version__
from rakor_desktop.app.arguments import day_of, path_of, text_of
from rakor_desktop.app.as_issued import as_issued
from rakor_desktop.app.directory_import import as_lines, imported
from rakor_desktop.app.followup_exports import EXPORTS
from rakor_desktop.app.followup_sheets import add_sheet_options
from rakor_desktop.app.form_commands import KIND, add_followups_import, export_forms
from rakor_desktop.app.ledger_commands import add_ledger
from rakor_desktop.app.listings import LISTINGS, chosen_invitee, chosen_meeting
from rakor_desktop.app.printing import paper_to_print
from rakor_desktop.app.startup import is_store, made, open_store
from rakor_desktop.app.verify_command import add_verify
from rakor_desktop.db.database import Database
from rakor_desktop.documents.directory_template import render_template
from rakor_desktop.documents.letters.letter_paper import LetterPaper
from rakor_desktop.documents.letters.separate_letters import save_separately
from rakor_desktop.documents.office.template_check import MOST_BYTES
from rakor_desktop.documents.papers import MinutesPaper
from rakor_desktop.documents.profiles import PaperSize
from rakor_desktop.documents.rendering import Paper, file_of
from rakor_desktop.documents.typesetting.attachment import unprintable_in
from rakor_desktop.domain.errors import FileEdited, NotReady, RakorError, StoreExists, TemplateTooLarge
from rakor_desktop.domain.publishing import OFFICE_KINDS, DocumentKind
from rakor_desktop.local import logs
from rakor_desktop.local.files import read_within, write_whole
from rakor_desktop.services.importing import importing
from rakor_desktop.services.invitations.representation import representation_form
from rakor_desktop.services.letters import letters
from rakor_desktop.services.minutes import minutes_life
from rakor_desktop.ui import translation
from rakor_desktop.ui.errors import sentence

translate = QCoreApplication.translate
log = logging.getLogger(__name__)
DONE, REFUSED = 0, 1


def run(arguments: Sequence[str]) -> int:
    """Carry out one command; returns the exit status."""
    core = QCoreApplication.instance() or QCoreApplication([])
    translation.install(core)
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8")  # also where Windows gives a pipe another one
    known = parser()
    if arguments[:1] == ["open"]:  # `main` opens the window on one store; whatever else was meant is told here
        known.error(translate("CommandLine", "open takes one store and nothing else: rakor-desktop open STORE"))
    options = known.parse_args(arguments)
    faults = logs.start()
    try:
        return _carried_out(options)
    finally:
        logs.stop(faults)


def _carried_out(options: argparse.Namespace) -> int:
    try:
        return int(options.command(options))
    except RakorError as error:
        print(sentence(error).text, file=sys.stderr)
    except BrokenPipeError:
        # whoever read our output has gone; keep Python from complaining when it flushes
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except Exception:
        log.exception("command failed")
        print(
            translate("CommandLine", "The program made a mistake; nothing was changed. The log has the details."),
            file=sys.stderr,
        )
    return REFUSED


def parser() -> argparse.ArgumentParser:
    """The commands and their options."""
    top = argparse.ArgumentParser(
        prog="rakor-desktop",
        description=translate("CommandLine", "Coordination meetings, offline."),
        epilog=translate("CommandLine", "Without a command, or with “open STORE”, the window opens."),
    )
    top.add_argument("--version", action="version", version=f"rakor-desktop {__version__}")
    commands = top.add_subparsers(required=True, metavar="COMMAND")
    demo = _command(
        commands, "demo", demo_command, translate("CommandLine", "make a new store with the reference meeting")
    )
    _store(demo)
    listing = _command(commands, "list", list_command, translate("CommandLine", "list what a store has"))
    listing.add_argument("what", choices=LISTINGS)
    _store(listing)
    listing.add_argument(
        "--meeting", type=int, metavar="ID", help=translate("CommandLine", "may be left out if there is only one")
    )
    listing.add_argument("--json", action="store_true", help=translate("CommandLine", "as JSON"))
    _confidential(listing)
    _add_export(commands)
    _add_import(commands)
    add_ledger(commands)
    add_verify(commands, _store)
    check = _command(commands, "check", check_command, translate("CommandLine", "read every page of a store"))
    _store(check)
    _add_selftest(commands)
    return top


def demo_command(options: argparse.Namespace) -> int:
    """Make a store with the reference meeting."""
    from rakor_desktop.app.demo import build_reference_meeting

    database = made(options.store, build_reference_meeting)
    database.close()
    print(translate("CommandLine", "The reference meeting is in {store}.").format(store=database.place))
    return DONE


def list_command(options: argparse.Namespace) -> int:
    """Print a list, as JSON or as lines to read."""
    database = open_store(options.store)
    try:
        found = LISTINGS[options.what](database, options.meeting)
        hidden = frozenset() if options.with_confidential else database.ask(minutes_life.confidential_meetings)
    finally:
        database.close()
    if options.what == "followups":
        found = _open_ones(found, hidden)
    print(json.dumps(found, ensure_ascii=False, indent=2) if options.json else _readable(found))
    return DONE


def _open_ones(found: list[dict[str, Any]], hidden: frozenset[int]) -> list[dict[str, Any]]:
    """What confidential minutes decided is left out, and that is told."""
    kept = [row for row in found if row["meeting"] not in hidden]
    if len(kept) < len(found):
        text = translate("CommandLine", "{count} of confidential minutes left out; --with-confidential lists them.")
        print(text.format(count=len(found) - len(kept)), file=sys.stderr)
    return kept


def export_command(options: argparse.Namespace) -> int:
    """Write a document to a file, whole or not at all, and never over a store; letters also a file for each."""
    if options.kind == KIND:
        return export_forms(options)
    if options.separately and options.kind != DocumentKind.LETTERS:
        options.refuse_usage(translate("CommandLine", "--separately is for letters-pdf"))
    if options.output and is_store(options.output):
        raise StoreExists(str(options.output))
    if options.kind in EXPORTS:
        return _export_followups(options)
    template = _template(options)
    database = open_store(options.store)
    try:
        meeting_id, kind = chosen_meeting(database, options.meeting), DocumentKind(options.kind)
        if (final := as_issued(database, meeting_id, kind, confidential=options.with_confidential)) is not None:
            write_whole(options.output, final)
            print(options.output.resolve())
            return DONE
        paper, held = _wanted(database, options)
    finally:
        database.close()
    if isinstance(paper, MinutesPaper) and template is not None:
        paper = replace(paper, template=template)
    _put(paper, options)
    if held is not None:
        text = translate("CommandLine", "Printed as a draft: {wrong} to mend, {unexplained} to look at.")
        print(text.format(wrong=held.wrong, unexplained=held.unexplained), file=sys.stderr)
    if options.kind.endswith("-pdf"):
        _tell_unprintable(unprintable_in(paper))
    return DONE


def _export_followups(options: argparse.Namespace) -> int:
    database = open_store(options.store)
    try:
        content = EXPORTS[options.kind](database, options)
    finally:
        database.close()
    write_whole(options.output, content)
    print(options.output.resolve())
    return DONE


def _put(paper: Paper, options: argparse.Namespace) -> None:
    """Where it was asked for; told is the file, or the folder and how many letters are in it."""
    if options.separately and isinstance(paper, LetterPaper):
        saved = save_separately(paper, options.separately)
        print(f"{saved.folder.resolve()}\t{saved.letters}")
        return
    content = file_of(options.kind, paper)
    standing = options.kind == DocumentKind.MINUTES_WORD and options.output.is_file()
    if standing and read_within(options.output, len(content)) != content:  # somebody may have edited it
        raise FileEdited(str(options.output))
    write_whole(options.output, content)
    print(options.output.resolve())


def _template(options: argparse.Namespace) -> bytes | None:
    """The office's own template for Word, if one was named."""
    if options.template is None:
        return None
    if options.kind != DocumentKind.MINUTES_WORD:
        options.refuse_usage(translate("CommandLine", "--template is for minutes-docx"))
    content = read_within(options.template, MOST_BYTES)
    if content is None:
        raise TemplateTooLarge
    return content


def _wanted(database: Database, options: argparse.Namespace) -> tuple[Paper, NotReady | None]:
    """The paper that shall be exported, and why the gate holds it up."""
    meeting_id = chosen_meeting(database, options.meeting)
    size = PaperSize(options.paper) if options.paper else None
    if options.kind in OFFICE_KINDS:
        if options.invitee is None:
            options.refuse_usage(translate("CommandLine", "{kind} needs --invitee NO").format(kind=options.kind))
        invitee_id = chosen_invitee(database, meeting_id, options.invitee)
        mandate = options.kind == DocumentKind.MANDATE
        return database.ask(partial(representation_form, size=size), invitee_id, mandate), None
    kind = DocumentKind(options.kind)
    if kind in (DocumentKind.BADGES, DocumentKind.LETTERS):
        database.run(letters.give_codes, meeting_id)
    return paper_to_print(database, meeting_id, kind, size, phones=options.with_phones)


def _tell_unprintable(signs: tuple[str, ...]) -> None:
    if signs:
        told = " ".join(f"{sign if sign.isprintable() else ''}(U+{ord(sign):04X})" for sign in signs)
        text = translate("CommandLine", "Printed as numbers, as no font has them: {signs}")
        print(text.format(signs=told), file=sys.stderr)


def import_command(options: argparse.Namespace) -> int:
    """Bring a list into the directory, whole or not at all, or only tell what would happen."""
    database = open_store(options.store)
    try:
        report = imported(database, options.file, options.day or _today(), dry_run=options.dry_run)
    finally:
        database.close()
    print(json.dumps(report, ensure_ascii=False, indent=2) if options.json else as_lines(report))
    return DONE


def revoke_command(options: argparse.Namespace) -> int:
    """Take a whole import back."""
    database = open_store(options.store)
    try:
        database.run(importing.revoke_import, options.id)
    finally:
        database.close()
    print(translate("CommandLine", "Import number {id} was revoked.").format(id=options.id))
    return DONE


def template_command(options: argparse.Namespace) -> int:
    """Write the empty list to fill in."""
    write_whole(options.output, render_template(_today()))
    print(options.output.resolve())
    return DONE


def check_command(options: argparse.Namespace) -> int:
    """Opening a store reads every page and its revision; what is wrong is refused with a sentence."""
    open_store(options.store).close()
    print(translate("CommandLine", "The store is sound."))
    return DONE


def _selftest(options: argparse.Namespace) -> int:
    from rakor_desktop.app.selftest.cli import selftest_command

    return selftest_command(options)


def _command(commands: Any, name: str, function: Any, text: str) -> argparse.ArgumentParser:
    made: argparse.ArgumentParser = commands.add_parser(name, help=text, description=text)
    made.set_defaults(command=function)
    return made


def _add_selftest(commands: Any) -> None:
    trial = _command(
        commands, "selftest", _selftest, translate("CommandLine", "try each part of the installed program")
    )
    text = translate("CommandLine", "also look at this store, a file or an address, without changing it")
    trial.add_argument("--store", default="", metavar="STORE", help=text)
    trial.add_argument("--json", action="store_true", help=translate("CommandLine", "as JSON"))
    text = translate("CommandLine", "write it to this file, for a program that has no terminal")
    trial.add_argument("--out", type=path_of, metavar="FILE", help=text)


def _add_export(commands: Any) -> None:
    export = _command(commands, "export", export_command, translate("CommandLine", "write a document to a file"))
    export.add_argument("kind", choices=list(dict.fromkeys([*(kind.value for kind in DocumentKind), *EXPORTS, KIND])))
    _store(export)
    export.add_argument(
        "--meeting", type=int, metavar="ID", help=translate("CommandLine", "may be left out if there is only one")
    )
    to = export.add_mutually_exclusive_group(required=True)
    to.add_argument("-o", "--output", type=path_of, metavar="FILE")
    text = translate("CommandLine", "letters-pdf, region-form-xlsx: a file for each in this folder, never over others")
    to.add_argument("--separately", type=path_of, metavar="FOLDER", help=text)
    export.set_defaults(refuse_usage=export.error)
    text = translate("CommandLine", "minutes-docx: a Word file with marks, in place of the one in the settings")
    export.add_argument("--template", type=path_of, metavar="FILE", help=text)
    _confidential(export)
    text = translate("CommandLine", "follow-ups of this region alone, by its code, such as 36.02")
    export.add_argument("--region", metavar="CODE", help=text)
    add_sheet_options(export)
    export.add_argument("--paper", choices=[size.value for size in PaperSize], default=None)
    export.add_argument(
        "--invitee",
        type=int,
        metavar="NO",
        help=translate("CommandLine", "whose representative, by the number on the list: assignment-pdf, mandate-pdf"),
    )
    export.add_argument(
        "--with-phones",
        action="store_true",
        help=translate("CommandLine", "telephone numbers of the call list whole, not masked"),
    )


def _add_import(commands: Any) -> None:
    text = translate("CommandLine", "bring a list into the store, take an import back, make a list to fill in")
    kinds = commands.add_parser("import", help=text, description=text).add_subparsers(required=True, metavar="WHAT")
    text = translate("CommandLine", "offices with their holders from .xlsx, .xls, .ods or .csv")
    listed = _command(kinds, "directory", import_command, text)
    listed.add_argument("file", type=path_of, metavar="FILE")
    _store(listed)
    listed.add_argument(
        "--day", type=day_of, metavar="YYYY-MM-DD", help=translate("CommandLine", "today if left out")
    )
    listed.add_argument(
        "--dry-run", action="store_true", help=translate("CommandLine", "tell what would happen, change nothing")
    )
    listed.add_argument("--json", action="store_true", help=translate("CommandLine", "as JSON"))
    add_followups_import(kinds, _command, _store)
    revoke = _command(kinds, "revoke", revoke_command, translate("CommandLine", "take a whole import back"))
    revoke.add_argument("id", type=int, metavar="ID")
    _store(revoke)
    text = translate("CommandLine", "write an empty list to fill in")
    template = _command(kinds, "template", template_command, text)
    template.add_argument("-o", "--output", required=True, type=path_of, metavar="FILE")


def _confidential(command: argparse.ArgumentParser) -> None:
    text = translate("CommandLine", "also what minutes say that are Terbatas or Rahasia")
    command.add_argument("--with-confidential", action="store_true", help=text)


def _today() -> date:
    return datetime.now().astimezone().date()


def _store(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--store",
        required=True,
        type=text_of,
        metavar="STORE",
        help=translate("CommandLine", "path of a store file, or the address of a database"),
    )


def _readable(found: Any) -> str:
    """Rows as lines with tabs between, figures as `name: value`."""
    if isinstance(found, list):
        return "\n".join("\t".join("-" if value is None else str(value) for value in row.values()) for row in found)
    rows = _readable(found["rows"])
    figures = [f"{name}: {value}" for name, value in found.items() if name not in ("rows", "regions")]
    regions = [f"regions {name}: {value}" for name, value in found["regions"].items()]
    return "\n".join([*figures, *regions, rows])
