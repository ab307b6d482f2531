"""What the office does with the obligation in the drawer: returns, extends, waits, revokes; each with its reason."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Slot

from rakor_desktop.services.followups import progress
from rakor_desktop.services.followups.register import HistoryLine, ObligationFile
from rakor_desktop.ui.followups.history_words import history_title
from rakor_desktop.ui.followups.target_sheet import DayReasonSheet
from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.kit.area_filing import AreaFiling, Filed
from rakor_desktop.ui.kit.dialogs import ReasonSheet
from rakor_desktop.ui.kit.page import Page


class ObligationActs(QObject):
    """Acts on `file`, which the drawer shows; each can be undone for some seconds, and revoked ever after."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self.file: ObligationFile | None = None
        self._filing = AreaFiling(page.jobs, page.messages, "followups", page)
        make = partial(make_action, page)
        self.give_back = make(self.tr("Return for more…"), "Ctrl+Shift+G", self._on_give_back)
        self.extend = make(self.tr("Extend the target…"), "Ctrl+Shift+T", self._on_extend)
        self.skip = make(self.tr("Do not ask before…"), "Ctrl+Shift+J", self._on_skip)
        self.file_under = make(self.tr("Area of intervention…"), "Ctrl+Shift+W", self._on_file_under)
        self.actions = (self.give_back, self.extend, self.skip, self.file_under)

    def enable(self, enabled: bool) -> None:
        """Whether there is an obligation to act on."""
        for action in self.actions:
            action.setEnabled(enabled)

    def offer_undo(self, words: str, event: UUID) -> None:
        """Say what was told, and offer to take it back."""
        file = self.file
        if file is not None:
            words = f"R-{file.obligation.recommendation_no} · {file.obligation.institution.name}: {words}"
        self._page.messages.offer_undo("followups", words, partial(self._take_back, event, ""))

    def _take_back(self, event: UUID, reason: str) -> None:
        self._page.jobs.write(progress.revoke, event, reason, refused=self._page.refuse)

    @Slot(object)
    def revoke(self, line: HistoryLine) -> None:
        """Ask why an entry was wrong; it stays to be read and counts no more."""
        sheet = ReasonSheet(
            self.tr("Revoke an entry"),
            self.tr("{entry}: it stays to be read in the history and counts no more.").format(
                entry=history_title(line)
            ),
            (self.tr("Wrong obligation"), self.tr("Typing error")),
            submit=self.tr("Revoke"),
            parent=self._page,
        )
        sheet.given.connect(partial(self._take_back, line.uuid))
        sheet.open()

    @Slot()
    def _on_give_back(self) -> None:
        sheet = ReasonSheet(
            self.tr("Return for more"),
            self.tr("What was reported as done is in progress again."),
            (self.tr("Evidence is missing"), self.tr("Not what was recommended")),
            submit=self.tr("Return"),
            parent=self._page,
        )
        sheet.given.connect(self._give_back)
        sheet.open()

    @Slot(str)
    def _give_back(self, reason: str) -> None:
        self._do(progress.give_back, self.tr("Returned for more"), reason)

    @Slot()
    def _on_extend(self) -> None:
        sheet = DayReasonSheet(
            self.tr("Extend the target"),
            self.tr("The first target stays in the history."),
            self.tr("New target"),
            submit=self.tr("Extend"),
            parent=self._page,
        )
        sheet.given.connect(self._extend)
        sheet.open()

    @Slot(object, str)
    def _extend(self, day: date, reason: str) -> None:
        self._do(progress.extend, self.tr("Target extended"), day, reason)

    @Slot()
    def _on_skip(self) -> None:
        sheet = DayReasonSheet(
            self.tr("Do not ask before a day"),
            self.tr("No reminder asks for it until then. It counts as late all the same."),
            self.tr("Ask again on"),
            submit=self.tr("Do not ask before"),
            parent=self._page,
        )
        sheet.given.connect(self._skip)
        sheet.open()

    @Slot(object, str)
    def _skip(self, day: date, reason: str) -> None:
        self._do(progress.skip_until, self.tr("Not asked for until then"), day, reason)

    @Slot()
    def _on_file_under(self) -> None:
        if self.file is not None:
            owed = self.file.obligation
            name = f"R-{owed.recommendation_no}"
            self._filing.ask(Filed(owed.recommendation_id, name, owed.held_on, owed.area_id))

    def _do(self, use_case: Callable[..., UUID], words: str, *args: Any) -> None:
        if self.file is not None:
            then = partial(self.offer_undo, words)
            self._page.jobs.write(use_case, self.file.obligation.id, *args, then=then, refused=self._page.refuse)
