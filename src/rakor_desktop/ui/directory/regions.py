"""The way from the directory to its regions: entered, renamed from a day on, ended; each undone in the sheet."""

from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Slot

from rakor_desktop.services.directory import region_book
from rakor_desktop.services.directory.region_book import RegionEntry, Renamed
from rakor_desktop.ui.directory.regions_sheet import RegionsSheet
from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.kit.page import Page

UNDO = "regions"


class RegionsEntry(QObject):
    """An action of a page that opens all regions; the page calls `reload` when the directory changed."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._sheet: RegionsSheet | None = None
        self.action = make_action(page, self.tr("Regions"), "Ctrl+Shift+D", self._on_open, anywhere=True)

    def reload(self) -> None:
        """Ask again while they are shown."""
        if self._sheet is not None and not self._sheet.is_closed:
            self._page.jobs.read(region_book.region_book, then=self._on_regions, refused=self._page.refuse)

    @Slot(object)
    def _on_regions(self, regions: tuple[RegionEntry, ...]) -> None:
        if self._sheet is not None:
            self._sheet.show_regions(regions)

    @Slot()
    def _on_open(self) -> None:
        sheet = self._sheet = RegionsSheet(parent=self._page)
        sheet.add_wanted.connect(self._on_add)
        sheet.rename_wanted.connect(self._on_rename)
        sheet.end_wanted.connect(self._on_end)
        sheet.messages.wait_for(self._page.jobs.when_saved)
        make_action(sheet, "", "Ctrl+Z", sheet.messages.undo)
        sheet.open()
        self.reload()

    @Slot(object)
    def _on_add(self, wanted: RegionEntry) -> None:
        if self._sheet is not None:
            self._page.jobs.write(
                region_book.add_region, wanted, then=self._on_added, refused=self._sheet.show_refusal
            )

    @Slot(object)
    def _on_added(self, code: str) -> None:
        undo = partial(self._page.jobs.write, region_book.remove_region, code, refused=self._page.refuse)
        self._done(self.tr("Region {code} was entered.").format(code=code), undo)

    @Slot(str, str, object)
    def _on_rename(self, code: str, name: str, first: date | None) -> None:
        if self._sheet is not None:
            write = region_book.rename_region
            self._page.jobs.write(
                write, code, name, first, then=self._on_renamed, refused=self._sheet.show_refusal
            )

    @Slot(object)
    def _on_renamed(self, done: Renamed) -> None:
        undo = partial(self._page.jobs.write, region_book.rename_back, done, refused=self._page.refuse)
        words = self.tr("{before} is called {name}, with {count} offices and institutions.")
        count = len(done.offices) + len(done.institutions)
        self._done(words.format(before=done.before, name=done.name, count=count), undo)

    @Slot(str, object)
    def _on_end(self, code: str, last: date | None) -> None:
        if self._sheet is not None:
            then = partial(self._on_ended, code, last)
            self._page.jobs.write(
                region_book.end_region, code, last, then=then, refused=self._sheet.show_refusal
            )

    def _on_ended(self, code: str, last: date | None, before: date | None) -> None:
        undo = partial(self._page.jobs.write, region_book.end_back, code, last, before, refused=self._page.refuse)
        self._done(self.tr("The last day of {code} was set.").format(code=code), undo)

    def _done(self, words: str, undo: "partial[None]") -> None:
        if self._sheet is not None:
            self._sheet.done_with()
            self._sheet.messages.offer_undo(UNDO, words, undo)
