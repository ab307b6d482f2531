"""What can be printed of a seating plan: a menu with a digit for each paper."""

from PySide6.QtCore import QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from rakor_desktop.domain.publishing import DocumentKind
from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.kit.buttons import Button

_CHANGED = "changed"
"""What the line of the changed tents stands for: no kind of its own."""


class PrintMenu(QObject):
    """Tells `wanted` with what shall be printed now; `changed` counts the tents that would be others now."""

    wanted = Signal(object, bool)  # DocumentKind; whether only tents that changed

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self.changed = 0
        self.action = make_action(page, self.tr("Print"), "Ctrl+P", self._on_choose, anywhere=True)
        self.button = Button.for_action(self.action, icon="printer")

    def menu(self) -> QMenu:
        """A line for each paper; its digit prints it."""
        menu = QMenu(self._page)
        menu.setAccessibleName(self.tr("Print"))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        lines: list[tuple[str, str]] = [
            (DocumentKind.SEATING, self.tr("Seating plan")),
            (DocumentKind.CARDS, self.tr("All name tents")),
        ]
        if self.changed:
            lines.append((_CHANGED, self.tr("Changed name tents ({count})").format(count=self.changed)))
        lines.append((DocumentKind.BADGES, self.tr("Badges")))
        for at, (wanted, words) in enumerate(lines, 1):
            menu.addAction(f"&{at}  {words}").setData(wanted)
        menu.triggered.connect(self._on_chosen)
        menu.setActiveAction(menu.actions()[0])
        return menu

    @Slot()
    def _on_choose(self) -> None:
        self.menu().popup(self.button.mapToGlobal(QPoint(0, self.button.height())))

    @Slot(QAction)
    def _on_chosen(self, chosen: QAction) -> None:
        wanted = str(chosen.data())
        changed = wanted == _CHANGED
        self.wanted.emit(DocumentKind.CARDS if changed else DocumentKind(wanted), changed)
