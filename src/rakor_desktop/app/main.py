"""The one entry: a window without words, the command line with them."""

import sys

from rakor_desktop.app.quick_imports import quick_imports
from rakor_desktop.documents.workbook_limits import CHILD_COMMAND


def main() -> int:
    """Start what was asked for; returns the exit status.

    Only what is needed is imported: the command line never waits for widgets, nor the window for argparse.
    """
    arguments = sys.argv[1:]
    if arguments == [CHILD_COMMAND]:
        from rakor_desktop.documents import workbook_child

        return workbook_child.main()
    if arguments and not _is_for_window(arguments):
        with quick_imports():
            from rakor_desktop.app import cli

        return cli.run(arguments)
    with quick_imports():
        from rakor_desktop.app import gui

    return gui.run(arguments[1:])


def _is_for_window(arguments: list[str]) -> bool:
    """`open STORE`; anything near it is wrong usage, which the command line tells."""
    return len(arguments) == 2 and arguments[0] == "open" and not arguments[1].startswith("-")
