"""Tells what was found in a working paper before it is printed, with the ways to mend it and to print it as it is."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from rakor_desktop.documents.findings import Finding, Level
from rakor_desktop.ui.finding_words import title
from rakor_desktop.ui.kit.messages import MessageArea

_MOST = 3
"""So many findings are told in full; the number of all stands before them."""


def tell_found(
    messages: MessageArea, strip: str, found: Sequence[Finding], *ways: tuple[str, Callable[[], object]]
) -> None:
    """Show what was found under this id of a strip; each way is its words and what to call."""
    messages.show_message(strip, "warn", found_words(found), told(found), *ways)


def found_words(found: Sequence[Finding]) -> str:
    """`Sebelum dicetak: 1 harus diperbaiki, 2 perlu diperiksa`."""
    fix = sum(one.level is Level.FIX for one in found)
    words = QCoreApplication.translate("Gate", "Before printing: {fix} to mend, {check} to look at")
    return words.format(fix=fix, check=len(found) - fix)


def told(found: Sequence[Finding]) -> str:
    """The sentences of the first of them, on one line."""
    return " · ".join((*map(title, found[:_MOST]), *(["…"] if len(found) > _MOST else [])))
