"""`ledger export` and `ledger merge`: the attendance of a meeting to a file, and from one into a store."""

import argparse
from typing import Any

from PySide6.QtCore import QCoreApplication

from rakor_desktop.app.arguments import path_of, text_of
from rakor_desktop.app.startup import is_store, open_store
from rakor_desktop.domain.errors import StoreExists
from rakor_desktop.local.files import write_whole
from rakor_desktop.local.ledger_file import read_ledger, written
from rakor_desktop.services.attendance import ledger_files

translate = QCoreApplication.translate


def add_ledger(commands: Any) -> None:
    """The two commands and their arguments."""
    text = translate("CommandLine", "carry the attendance of a meeting from store to store by a file")
    kinds = commands.add_parser("ledger", help=text, description=text).add_subparsers(required=True, metavar="WHAT")
    text = translate("CommandLine", "write the attendance of a meeting to a file")
    export = kinds.add_parser("export", help=text, description=text)
    export.set_defaults(command=export_ledger)
    _add_store(export)
    export.add_argument("meeting", type=int, metavar="MEETING", help=translate("CommandLine", "number of the meeting"))
    export.add_argument("file", type=path_of, metavar="FILE")
    text = translate("CommandLine", "bring a file into a store: the union of both, as often as you like")
    merge = kinds.add_parser("merge", help=text, description=text)
    merge.set_defaults(command=merge_file)
    _add_store(merge)
    merge.add_argument("file", type=path_of, metavar="FILE")


def export_ledger(options: argparse.Namespace) -> int:
    """Write the ledger whole or not at all, and never over a store."""
    if is_store(options.file):
        raise StoreExists(str(options.file))
    database = open_store(options.store)
    try:
        ledger = database.ask(ledger_files.ledger_file, options.meeting)
    finally:
        database.close()
    write_whole(options.file, written(ledger))
    print(f"{options.file.resolve()}\t{len(ledger.lines)}")
    return 0


def merge_file(options: argparse.Namespace) -> int:
    """Bring a ledger in and tell what was new."""
    ledger = read_ledger(options.file)
    database = open_store(options.store)
    try:
        done = database.run(ledger_files.merge_ledger, ledger)
    finally:
        database.close()
    text = translate("CommandLine", "{title}: {new} records are new, {known} were known, {contradicted} contradict.")
    print(text.format(title=done.title, new=done.new, known=done.known, contradicted=done.contradicted))
    return 0


def _add_store(command: argparse.ArgumentParser) -> None:
    text = translate("CommandLine", "path of a store file, or the address of a database")
    command.add_argument("store", type=text_of, metavar="STORE", help=text)
