"""The way from the follow-ups to reminder letters, and what the ways to them, as from Beranda, want to be looked at."""

from collections.abc import Hashable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction

from rakor_desktop.domain.followups import RegisterStatus
from rakor_desktop.ui.followups.choosing import STILL_OPEN
from rakor_desktop.ui.followups.columns import OVERDUE
from rakor_desktop.ui.followups.narrowing import Narrow
from rakor_desktop.ui.followups.views import LIST
from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.kit.page import Page
from rakor_desktop.ui.navigation import Due, Navigator, Overdue, Owed, Place

if TYPE_CHECKING:
    from rakor_desktop.ui.followups.page import FollowupsPage

Sought = Overdue | Owed | Due | RegisterStatus
"""What of all follow-ups somebody wants to look at."""


def seek(page: "FollowupsPage", focus: Sought) -> None:
    """List it alone, whatever was looked at."""
    choice, narrow = _filter(focus)
    page.head.chooser.choose(None)
    page.narrowing.look_at(narrow)
    page.bar.clear()
    page.bar.choose(choice)
    if isinstance(focus, Overdue | Owed) and focus.institution_id is not None:
        page.bar.narrow(focus.institution_id, focus.name)
    page.look(LIST)


def _filter(focus: Sought) -> tuple[Hashable, Narrow]:
    """What shows it, and what alone is looked at."""
    if isinstance(focus, Due):
        return STILL_OPEN, Narrow(due_from=focus.first, due_until=focus.last)
    if isinstance(focus, Owed):
        return STILL_OPEN, Narrow()
    return (OVERDUE if isinstance(focus, Overdue) else focus.value), Narrow()


def letters_action(page: Page, navigator: Navigator) -> QAction:
    """Leads to the letters to whoever owes something."""
    words = QCoreApplication.translate("Followups", "Reminder letters")

    def go() -> None:
        navigator.go(Place.REMINDERS)

    return make_action(page, words, "Ctrl+Shift+R", go, anywhere=True)
