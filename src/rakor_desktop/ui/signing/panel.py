"""The side of the comparison: the line to type, the pages with what they lack, and what differs."""

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rakor_desktop.services.signing.reconciling import SignedPage, SignedRow
from rakor_desktop.ui.kit.buttons import Button, IconButton
from rakor_desktop.ui.kit.fields import Field
from rakor_desktop.ui.kit.labels import Label
from rakor_desktop.ui.kit.rows import RowsModel
from rakor_desktop.ui.kit.side import SidePanel
from rakor_desktop.ui.kit.table import Table
from rakor_desktop.ui.signing.cards import DifferenceCard
from rakor_desktop.ui.signing.columns import page_columns
from rakor_desktop.ui.signing.printings import PrintingChoice
from rakor_desktop.ui.signing.wording import page_spoken
from rakor_desktop.ui.style import theme
from rakor_desktop.ui.style.tokens import CONTROL, ROW

_WIDTH, _MOST_PAGES = 336, 6
#: More differences than these are only counted; F8 leads through all of them.
_MOST_CARDS = 5


class SigningPanel(SidePanel):
    """Tells `typed` with a line, `page_chosen`, and `answered` from a card."""

    typed = Signal(str)
    page_chosen = Signal(object)  # SignedPage
    answered = Signal(object, object)  # Answer, SignedRow

    def __init__(self, actions: tuple[QAction, QAction, QAction], parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("SigningPanel", "Signed pages"), _WIDTH, parent)
        hint = self.tr("15-18 present, 21w represented, -38 takes one away")
        self.field = Field(self.tr("Numbers that are signed"), placeholder="12 13 15-18 21w", hint=hint)
        self.model = RowsModel(page_columns(), lambda page: page.id, sentence=page_spoken)
        self.printings, self.pages = PrintingChoice(), Table(self.tr("Pages"), self.model)
        self.pages.setHeaderHidden(True)
        self.scan_name = Label("", 12, 400, "text3", wrap=True)
        self.cards = QWidget()
        self.differences = Label("", 12, 600, "text3")
        attach, view, done = actions
        self.attach, self.done = Button.for_action(attach, icon="scan-line"), Button.for_action(done, icon="check")
        self.view = IconButton("scan-eye", view.text(), kind="secondary", height=CONTROL)
        self._view = view
        self._lay_out()
        self.field.line.returnPressed.connect(self._on_entered)
        self.pages.row_activated.connect(self.page_chosen)
        self.view.clicked.connect(view.trigger)
        view.changed.connect(self._on_view_changed)
        self._on_view_changed()
        self.pages.clicked.connect(self._on_clicked)

    def show_pages(self, pages: tuple[SignedPage, ...], zone: str) -> None:
        """Show where each page stands, and the first of what differs."""
        self.model.set_rows(pages)
        height = min(max(len(pages), 1), _MOST_PAGES) * theme.px(ROW) + 4
        self.pages.setFixedHeight(height)
        self._show_cards([(row, page) for page in pages for row in page.open_rows], zone)

    def show_current(self, page: SignedPage | None) -> None:
        """Which page the buttons are about."""
        if page is None:
            self.scan_name.setText("")
            return
        self.pages.select_key(page.id)
        words = self.tr("Page {page}: {scan}")
        scan = page.scan.file_name if page.scan else self.tr("no scan yet")
        self.scan_name.setText(words.format(page=page.page, scan=scan))

    def _show_cards(self, found: list[tuple[SignedRow, SignedPage]], zone: str) -> None:
        fresh = QWidget()
        column = QVBoxLayout(fresh)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for row, page in found[:_MOST_CARDS]:
            card = DifferenceCard(row, page, zone)
            card.answered.connect(self.answered)
            column.addWidget(card)
        if len(found) > _MOST_CARDS:
            column.addWidget(Label(self.tr("and %n more", "", len(found) - _MOST_CARDS), 12, 400, "text3"))
        compared = any(page.is_looked_at for page in self.model.rows)
        none = self.tr("No differences") if compared else self.tr("Nothing compared yet")
        self.differences.setText(self.tr("Differences") if found else none)
        self.body.replaceWidget(self.cards, fresh)
        self.cards.hide()
        self.cards.deleteLater()
        self.cards = fresh

    @Slot()
    def _on_view_changed(self) -> None:
        self.view.setEnabled(self._view.isEnabled())

    @Slot()
    def _on_entered(self) -> None:
        if self.field.text():
            self.typed.emit(self.field.text())

    @Slot()
    def _on_clicked(self) -> None:
        page = self.pages.current_row()
        if isinstance(page, SignedPage):
            self.page_chosen.emit(page)

    def _lay_out(self) -> None:
        self.body.addWidget(self.field)
        self.add_section(self.tr("Pages"))
        self.pages.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.body.addWidget(self.printings)
        self.body.addWidget(self.pages)
        self.body.addWidget(self.scan_name)
        self.add_row(self.attach, self.view)
        self.add_row(self.done)
        self.body.addSpacing(8)
        self.body.addWidget(self.differences)
        self.body.addWidget(self.cards)
        self.body.addStretch(1)
