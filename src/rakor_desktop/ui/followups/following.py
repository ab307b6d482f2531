"""One obligation in the drawer: opened, followed through matrix and list, reported with its evidence."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot

from rakor_desktop.domain.errors import RakorError
from rakor_desktop.domain.followups import KeptFile
from rakor_desktop.local.journal import Journal
from rakor_desktop.services.followups import progress, register
from rakor_desktop.services.followups.evidence import Standing
from rakor_desktop.services.followups.progress import Report
from rakor_desktop.services.followups.register import Obligation, ObligationFile
from rakor_desktop.ui.followups.drafts import Drafts
from rakor_desktop.ui.followups.drawer import Drawer
from rakor_desktop.ui.followups.evidence_files import EvidenceFiles
from rakor_desktop.ui.followups.obligation_acts import ObligationActs
from rakor_desktop.ui.followups.views import FollowupViews
from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.kit.page import Page
from rakor_desktop.ui.kit.pills import STATUSES


class Following(QObject):
    """Belongs to a page; the drawer is shown and hidden here, and asks again when the page is told of changes."""

    shown = Signal(bool)

    def __init__(
        self, page: Page, views: FollowupViews, journal: Journal | None, store: str, today: Callable[[], date]
    ) -> None:
        super().__init__(page)
        self._page, self._views, self._today, self.drafts = page, views, today, Drafts(journal)
        self.files, self._found = EvidenceFiles(page.jobs, store, self), dict[str, Standing]()
        self.acts = ObligationActs(page)
        self.report = make_action(page, self.tr("Record a report"), "Ctrl+L", self._on_report, anywhere=True)
        self.back = make_action(page, self.tr("Close the details"), "Esc", self.close)
        self.drawer = Drawer(self.acts.actions, parent=page)
        self.drawer.hide()
        self._wanted: int | None = None
        self._to_report = False
        self._connect()
        self._enable(False)

    @property
    def obligation_id(self) -> int | None:
        """Which obligation the drawer shows or is about to show."""
        return self._wanted

    def open(self, obligation_id: int, *, to_report: bool = False) -> None:
        """Show an obligation; what was typed for another one is kept."""
        if obligation_id != self._wanted:
            self._keep()
            self._wanted = obligation_id
        self._to_report = self._to_report or to_report
        then, refused = self._on_file, self._on_gone
        self._page.jobs.read(register.obligation, obligation_id, self._today(), then=then, refused=refused)

    def freshen(self) -> None:
        """What is shown may have changed."""
        if self._wanted is not None:
            self.open(self._wanted)

    @Slot()
    def close(self) -> None:
        """Put the drawer away; what is typed is kept."""
        self._keep()
        self._wanted, self.drawer.file = None, None
        self._to_report = False
        self.drawer.hide()
        self._enable(False)
        self.shown.emit(False)

    @Slot(object)
    def _on_opened(self, row: Obligation) -> None:
        self.open(row.id)

    @Slot(object)
    def _on_current(self, row: object) -> None:
        """While it is open the drawer goes along with the current cell."""
        if isinstance(row, Obligation) and self._wanted not in (None, row.id):
            self.open(row.id)

    @Slot()
    def _on_report(self) -> None:
        if (row := self._views.view().current()) is not None:
            self.open(row.id, to_report=True)

    @Slot(int)
    def _on_step(self, step: int) -> None:
        """The next obligation that is shown, or the one before, around the end."""
        order = self._views.view().order()
        if order:
            at = (order.index(self._wanted) + step) % len(order) if self._wanted in order else 0
            self._views.view().select_key(order[at])

    @Slot(object)
    def _on_file(self, file: ObligationFile) -> None:
        if file.obligation.id != self._wanted:
            return  # another one is wanted meanwhile
        before = self.drawer.file
        self.acts.file = file
        self.drawer.show_file(file, dict(self._found))
        if before is None or before.history != file.history:
            self.files.check(file.history)
        if before is None or before.obligation.id != file.obligation.id:
            self.drawer.form.put(self.drafts.of(file.obligation.id), file.obligation.percent)
            self.drawer.area.verticalScrollBar().setValue(0)
        self.drawer.show()
        self._enable(True)
        self.shown.emit(True)
        if self._to_report:
            self._to_report = False
            self.drawer.form.text.setFocus()

    @Slot(object)
    def _on_gone(self, error: RakorError) -> None:
        self.close()
        self._page.refuse(error)

    @Slot()
    def _on_typed(self) -> None:
        self._keep()

    @Slot()
    def _on_submitted(self) -> None:
        form, obligation_id = self.drawer.form, self._wanted
        said = form.report()
        if obligation_id is not None and said is not None:
            form.save.setEnabled(False)  # a key held down must not report it twice
            if form.files:
                self.files.keep(form.files, partial(self._write, obligation_id, said), self._on_not_kept)
            else:
                self._write(obligation_id, said, ())

    @Slot(object)
    def _on_not_kept(self, error: RakorError) -> None:
        """Without its evidence nothing is reported: the form stays as it is."""
        self.drawer.form.show_refusal(error)
        self.drawer.form.ready()

    @Slot(object)
    def _on_checked(self, found: Mapping[str, Standing]) -> None:
        self._found |= found
        if self.drawer.file is not None:
            self.drawer.show_file(self.drawer.file, dict(self._found))

    @Slot(object)
    def _on_not_opened(self, path: Path) -> None:
        text = self.tr("The copy is at {path}").format(path=path)
        self._page.messages.show_message("evidence", "warn", self.tr("No program here opens this file."), text)

    def _write(self, obligation_id: int, said: Report, evidence: tuple[KeptFile, ...]) -> None:
        form = self.drawer.form
        then = partial(self._on_reported, obligation_id, said)
        whole = replace(said, evidence=evidence)
        self._page.jobs.write(
            progress.report, obligation_id, whole, then=then, refused=form.show_refusal, always=form.ready
        )

    def _on_reported(self, obligation_id: int, said: Report, event: UUID) -> None:
        """The form is blank again only when it is still about the same obligation."""
        self.drafts.settle(obligation_id)
        if obligation_id == self._wanted:
            self.drawer.form.put(None, said.percent or 0)
        state = STATUSES[said.progress.value].text
        self.acts.offer_undo(self.tr("Report saved: {state}").format(state=state), event)

    def _keep(self) -> None:
        """Whatever is in the form belongs to the obligation that the drawer shows."""
        file = self.drawer.file
        if file is None:
            return
        try:
            self.drafts.keep(file.obligation.id, self.drawer.form.draft())
        except RakorError as error:
            self._page.refuse(error)

    def _enable(self, enabled: bool) -> None:
        self.back.setVisible(enabled)
        self.acts.enable(enabled)

    def _connect(self) -> None:
        form = self.drawer.form
        form.changed.connect(self._on_typed)
        form.submitted.connect(self._on_submitted)
        form.refused.connect(self._page.refuse)
        self.drawer.closed.connect(self.close)
        self.drawer.history.revoke_wanted.connect(self.acts.revoke)
        self.drawer.stepped.connect(self._on_step)
        self._views.opened.connect(self._on_opened)
        self._views.current_changed.connect(self._on_current)
        self.drawer.history.evidence_wanted.connect(self.files.open)
        self.files.checked.connect(self._on_checked)
        self.files.refused.connect(self._page.refuse)
        self.files.not_opened.connect(self._on_not_opened)
