"""What is done to the book of offices itself: a new one, another name or place; each by a key, each undone."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Slot

from rakor_desktop.services.directory import office_book
from rakor_desktop.services.directory.office_book import OfficeChange, OfficeChoices, OfficeFacts
from rakor_desktop.ui.directory.office_sheet import OfficeSheet
from rakor_desktop.ui.directory.panel import OfficePanel
from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.kit.page import Page

UNDO = "directory"


class BookTasks(QObject):
    """The actions of a page whose `panel` shows the office meant; a new office is `shown` by the page."""

    def __init__(self, page: Page, panel: OfficePanel, day: Callable[[], date]) -> None:
        super().__init__(page)
        self._page, self._panel, self._day = page, panel, day
        self._sheet: OfficeSheet | None = None
        self.add = make_action(page, self.tr("New office"), "Ctrl+Shift+N", self._on_add, anywhere=True)
        self.change = make_action(page, self.tr("Change office"), "Shift+F2", self._on_change)

    @Slot()
    def _on_add(self) -> None:
        self._page.jobs.read(office_book.office_choices, self._day(), then=partial(self._open, None))

    @Slot()
    def _on_change(self) -> None:
        if self._panel.card:
            office_id = self._panel.card.office.id
            then = partial(self._on_facts, office_id)
            self._page.jobs.read(office_book.office_facts, office_id, then=then, refused=self._page.refuse)

    def _on_facts(self, office_id: int, facts: OfficeFacts) -> None:
        then = partial(self._open, (office_id, facts))
        self._page.jobs.read(office_book.office_choices, self._day(), then=then, refused=self._page.refuse)

    def _open(self, known: tuple[int, OfficeFacts] | None, choices: OfficeChoices) -> None:
        sheet = self._sheet = OfficeSheet(choices, known[1] if known else None, parent=self._page)
        sheet.wanted.connect(self._on_new if known is None else partial(self._on_changed_facts, known[0]))
        sheet.open()

    @Slot(object, object)
    def _on_new(self, facts: OfficeFacts, _renamed: date | None) -> None:
        if self._sheet is not None:
            then = partial(self._on_added, facts.name)
            self._page.jobs.write(office_book.add_office, facts, then=then, refused=self._sheet.show_refusal)

    def _on_added(self, name: str, office_id: int) -> None:
        self._close()
        undo = partial(self._page.jobs.write, office_book.remove_office, office_id, refused=self._page.refuse)
        self._page.messages.offer_undo(UNDO, self.tr("{office} was entered.").format(office=name), undo)
        self._page.arrive(office_id)

    def _on_changed_facts(self, office_id: int, facts: OfficeFacts, renamed: date | None) -> None:
        sheet = self._sheet
        if sheet is not None and sheet.facts is not None:
            args = (office_id, sheet.facts, facts, renamed)
            self._page.jobs.write(
                office_book.change_office, *args, then=self._on_changed, refused=sheet.show_refusal
            )

    @Slot(object)
    def _on_changed(self, done: OfficeChange) -> None:
        self._close()
        undo = partial(self._page.jobs.write, office_book.change_office_back, done, refused=self._page.refuse)
        self._page.messages.offer_undo(UNDO, self.tr("{office} was changed.").format(office=done.after.name), undo)

    def _close(self) -> None:
        if self._sheet is not None:
            self._sheet.accept()
            self._sheet = None
