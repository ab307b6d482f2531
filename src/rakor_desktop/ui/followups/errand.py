"""What the way to the follow-ups of an institution is to begin there: its paper, or a report."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from rakor_desktop.domain.errors import RakorError
from rakor_desktop.ui.navigation import Begun, Owed

if TYPE_CHECKING:
    from rakor_desktop.ui.followups.page import FollowupsPage


class Errand(QObject):
    """Belongs to a page; done once its obligations were asked for anew, and only by who still looks at them."""

    def __init__(self, page: "FollowupsPage") -> None:
        super().__init__(page)
        self._page = page
        self._begun: Begun | None = None

    def take(self, focus: object) -> None:
        """What is to be begun; any other way here, or leaving before it could be begun, ends that."""
        self._begun = focus.begun if isinstance(focus, Owed) else None
        if self._begun is not None:
            self._page.reload()

    def run(self) -> None:
        """The obligations are there."""
        begun, self._begun = self._begun, None
        if begun is None or not self._page.isVisible():
            return
        if begun is Begun.PRINT:
            self._page.papers.begin_open_list()
        else:
            self._page.list.table.select_first()
            self._page.following.report.trigger()

    @Slot(object)
    def refuse(self, error: RakorError) -> None:
        """The obligations could not be told: nothing is begun with those of before."""
        self._begun = None
        self._page.refuse(error)
