"""The way from the directory to what was entered twice: how many, one pair after the other, merged, parted, undone."""

from functools import partial

from PySide6.QtCore import QObject, Slot

from rakor_desktop.domain.errors import RakorError
from rakor_desktop.services.directory import doubles, merging
from rakor_desktop.services.directory.doubles import Comparison, Double
from rakor_desktop.services.directory.merging import Merged
from rakor_desktop.ui.directory.doubles_sheet import DoublesSheet
from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.kit.messages import UndoStrip
from rakor_desktop.ui.kit.page import Page

UNDO = "doubles"


class DoublesEntry(QObject):
    """An action of a page that is there while there are likely doubles; the page asks for them by `reload`."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._pairs: tuple[Double, ...] = ()
        self._at = 0
        self._sheet: DoublesSheet | None = None
        self._undo: tuple[str, partial[None]] | None = None
        self.action = make_action(page, "", "Ctrl+G", self._on_open, anywhere=True)
        self.action.setVisible(False)

    def reload(self) -> None:
        """Ask what may have been entered twice."""
        self._page.jobs.read(doubles.doubles, then=self._on_doubles)

    @Slot(object)
    def _on_doubles(self, pairs: tuple[Double, ...]) -> None:
        self._pairs = pairs
        self.action.setText(self.tr("Possible doubles ({count})").format(count=len(pairs)))
        self.action.setVisible(bool(pairs))
        if self._sheet is not None and not self._sheet.is_closed:
            self._go_on(self._sheet)

    @Slot()
    def _on_open(self) -> None:
        sheet = self._sheet = DoublesSheet(parent=self._page)
        self._at, self._undo = 0, None
        sheet.turned.connect(self._on_turned)
        sheet.merge_wanted.connect(self._on_merge)
        sheet.apart_wanted.connect(self._on_apart)
        sheet.finished.connect(self._on_finished)
        sheet.messages.wait_for(self._page.jobs.when_saved)
        sheet.open()
        self._ask()

    @Slot(int)
    def _on_turned(self, by: int) -> None:
        self._at = (self._at + by) % max(1, len(self._pairs))
        self._ask()

    @Slot(object)
    def _on_pair(self, pair: Comparison) -> None:
        if self._sheet is not None:
            self._sheet.show_pair(pair, self._at + 1, len(self._pairs))

    @Slot(object, object)
    def _on_merge(self, pair: Comparison, from_other: frozenset[str]) -> None:
        self._page.jobs.write(merging.merge, pair, from_other, then=self._on_merged, refused=self._refuse)

    @Slot(object)
    def _on_merged(self, merged: Merged) -> None:
        undo = partial(self._page.jobs.write, merging.undo_merge, merged.id, refused=self._refuse)
        self._offer(self.tr("{name} is one entry now.").format(name=merged.name), undo)

    @Slot(object)
    def _on_apart(self, double: Double) -> None:
        self._page.jobs.write(doubles.set_apart, double, then=self._on_set_apart, refused=self._refuse)

    @Slot(object)
    def _on_set_apart(self, not_double_id: int) -> None:
        undo = partial(self._page.jobs.write, doubles.set_together, not_double_id, refused=self._refuse)
        self._offer(self.tr("Both stay, and are not shown as doubles again."), undo)

    @Slot()
    def _on_finished(self) -> None:
        """What can still be undone can be undone on the page."""
        sheet, undo = self._sheet, self._undo
        if sheet is not None and undo is not None and isinstance(sheet.messages.strip(UNDO), UndoStrip):
            self._page.messages.offer_undo(UNDO, *undo)

    def _offer(self, words: str, undo: "partial[None]") -> None:
        self._undo = words, undo
        if self._sheet is not None:
            self._sheet.messages.offer_undo(UNDO, words, undo)

    def _refuse(self, error: RakorError) -> None:
        if self._sheet is not None and not self._sheet.is_closed:
            self._sheet.show_refusal(error)
        else:
            self._page.refuse(error)

    def _go_on(self, sheet: DoublesSheet) -> None:
        """Stay at the pair that is shown, or go to the one in its place; without any the sheet is done."""
        if not self._pairs:
            sheet.accept()
            return
        shown = sheet.pair.double if sheet.pair else None
        if shown in self._pairs:
            self._at = self._pairs.index(shown)
        else:
            self._at = min(self._at, len(self._pairs) - 1)
            self._ask()

    def _ask(self) -> None:
        if self._pairs:
            pair = self._pairs[self._at]
            self._page.jobs.read(doubles.comparison, pair, then=self._on_pair, refused=self._refuse)
