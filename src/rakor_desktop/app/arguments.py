"""What commands take behind their names: a text or a path that can be told again, a day."""

import argparse
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def text_of(argument: str) -> str:
    """The argument as it is: the system also takes names that are no text in any encoding. Raises ArgumentTypeError."""
    try:
        argument.encode()
    except UnicodeEncodeError:
        told = translate("CommandLine", "{argument} has bytes that are no letters")
        raise argparse.ArgumentTypeError(told.format(argument=ascii(argument))) from None
    return argument


def path_of(argument: str) -> Path:
    """A path of which the name is a text. Raises ArgumentTypeError."""
    return Path(text_of(argument))


def day_of(argument: str) -> date:
    """A day as 2016-04-12. Raises ArgumentTypeError."""
    try:
        return date.fromisoformat(argument)
    except ValueError:
        told = translate("CommandLine", "{argument} is no day; the 12th of April 2016 is written 2016-04-12")
        raise argparse.ArgumentTypeError(told.format(argument=ascii(argument))) from None
