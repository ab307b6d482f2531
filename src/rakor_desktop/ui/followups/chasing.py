"""The way from the follow-ups to reminder letters, and what the ways to them, as from Beranda, want to be looked at."""

from collections.abc import Hashable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction

from rakor_desktop.domain.followups import RegisterStatus
from rakor_desktop.ui.followups.choosing import STILL_OPEN
from rakor_desktop.ui.followups.columns import OVERDUE
from rakor_desktop.ui.followups.narrowing import Narrow
from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.kit.page import Page
from rakor_desktop.ui.navigation import Due, Navigator, Overdue, Place

Sought = Overdue | Due | RegisterStatus
"""What of all follow-ups somebody wants to look at."""


def sought(focus: Sought) -> tuple[Hashable, Narrow]:
    """The filter that shows it, and what alone is looked at."""
    if isinstance(focus, Due):
        return STILL_OPEN, Narrow(due_from=focus.first, due_until=focus.last)
    return (OVERDUE if isinstance(focus, Overdue) else focus.value), Narrow()


def letters_action(page: Page, navigator: Navigator) -> QAction:
    """Leads to the letters to whoever owes something."""
    words = QCoreApplication.translate("Followups", "Reminder letters")

    def go() -> None:
        navigator.go(Place.REMINDERS)

    return make_action(page, words, "Ctrl+Shift+R", go, anywhere=True)
