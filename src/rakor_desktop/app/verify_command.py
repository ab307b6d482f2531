"""`verify`: was this file issued by the store, and is it unchanged."""

import argparse
import json
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication

from rakor_desktop.app.arguments import path_of
from rakor_desktop.app.startup import open_store
from rakor_desktop.documents.strangers.suspects import load_suspect
from rakor_desktop.services.publishing.verifying import Verdict, Verified, verify
from rakor_desktop.ui.verdict_words import code_note, facts, verdict_words

translate = QCoreApplication.translate


def add_verify(commands: Any, add_store: Callable[[argparse.ArgumentParser], None]) -> None:
    """The command and its arguments."""
    text = translate("CommandLine", "tell whether a file was issued by a store, and whether it is unchanged")
    command = commands.add_parser("verify", help=text, description=text)
    command.set_defaults(command=verify_command)
    command.add_argument("file", type=path_of, metavar="FILE")
    add_store(command)
    command.add_argument("--json", action="store_true", help=translate("CommandLine", "as JSON"))


def verify_command(options: argparse.Namespace) -> int:
    """Print the verdict; the status is 0 only for a file that is what was issued."""
    suspect = load_suspect(options.file)
    database = open_store(options.store)
    try:
        seen = database.ask(verify, suspect)
    finally:
        database.close()
    print(json.dumps(_as_json(seen), ensure_ascii=False, indent=2) if options.json else _as_lines(seen))
    return 0 if seen.verdict is Verdict.UNCHANGED else 1


def _as_lines(seen: Verified) -> str:
    said, meaning = verdict_words(seen)
    return "\n".join([f"{said}. {meaning}", *(f"{name}: {value}" for name, value in facts(seen)), code_note()])


def _as_json(seen: Verified) -> dict[str, object]:
    one = seen.document
    known: dict[str, object] = {"verdict": seen.verdict.value, "file": seen.file_name, "sha256": seen.sha256}
    if one is None:
        return known
    return known | {
        "document": one.file_name,
        "kind": one.kind.value,
        "version": one.version,
        "number": one.number,
        "meeting": one.meeting,
        "state": one.state.value,
        "issued_at": one.issued_at.isoformat(),
    }
