"""The one entry: a window without words, the command line with them."""

import sys
from pathlib import Path

from rakor_desktop.app.quick_imports import quick_imports
from rakor_desktop.documents.strangers.workbook_limits import CHILD_COMMAND, WITH_FORMULAS

WINDOW_TRIAL = "selftest-window"
"""What the selftest calls for what needs a screen."""
STORES = (".rakor", ".sqlite")
"""How files that a desktop may open by themselves are called."""


def main() -> int:
    """Start what was asked for; returns the exit status.

    Only what is needed is imported: the command line never waits for widgets, nor the window for argparse.
    """
    arguments = sys.argv[1:]
    if arguments in ([CHILD_COMMAND], [CHILD_COMMAND, WITH_FORMULAS]):
        from rakor_desktop.documents.strangers import workbook_child

        return workbook_child.main(with_formulas=WITH_FORMULAS in arguments)
    if arguments[:1] == [WINDOW_TRIAL]:
        from rakor_desktop.app.selftest import window_child

        return window_child.main(Path(arguments[1]))
    if arguments and not _is_for_window(arguments):
        with quick_imports():
            from rakor_desktop.app import cli

        return cli.run(arguments)
    with quick_imports():
        from rakor_desktop.app import gui

    return gui.run(arguments[-1:])


def _is_for_window(arguments: list[str]) -> bool:
    """`open STORE`, or a file alone, as a desktop calls it; the command line tells what is wrong usage."""
    if len(arguments) == 1:
        return Path(arguments[0]).suffix in STORES and Path(arguments[0]).is_file()
    return len(arguments) == 2 and arguments[0] == "open" and not arguments[1].startswith("-")
