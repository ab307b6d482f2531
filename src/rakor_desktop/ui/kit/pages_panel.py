"""A preview of true pages with its head: which page of how many, leafed through and zoomed by buttons and keys."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.kit.buttons import Button, IconButton
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.labels import ElidedLabel, Heading, Label
from rakor_desktop.ui.kit.pages_view import PagesView
from rakor_desktop.ui.kit.surfaces import Panel
from rakor_desktop.ui.style import theme
from rakor_desktop.ui.style.tokens import RING


class PagesPanel(QWidget):
    """PgUp and PgDn leaf, Ctrl++ and Ctrl+- zoom, anywhere in the window while it is shown."""

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = PagesView(jobs, self.tr("Preview of the pages"))
        self.note, self.number, self.zoom = ElidedLabel("", 13, 400, "text2"), Label("", 13, 600), Label("", 13, 500)
        self._actions = (
            make_action(self, self.tr("previous page"), "PgUp", self.view.previous_page, anywhere=True),
            make_action(self, self.tr("next page"), "PgDown", self.view.next_page, anywhere=True),
            make_action(self, self.tr("smaller"), "Ctrl+-", self.view.zoom_out, anywhere=True),
            make_action(self, self.tr("larger"), ("Ctrl++", "Ctrl+="), self.view.zoom_in, anywhere=True),
        )
        self.view.moved.connect(self._on_moved)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        column.addWidget(self.view, 1)
        self._on_moved()

    def set_note(self, text: str) -> None:
        """Words beside the title, such as the paper."""
        self.note.set_text(text)

    @Slot()
    def _on_moved(self) -> None:
        pages = self.view.pages
        words = self.tr("{page} of {pages}").format(page=self.view.page + 1, pages=pages)
        self.number.setText(words if pages else "–")
        self.zoom.setText(f"{round(self.view.zoom * 100)}%")
        self._actions[0].setEnabled(self.view.page > 0)
        self._actions[1].setEnabled(self.view.page + 1 < pages)

    def _head(self) -> Panel:
        head = Panel("b", "surface")
        row = QHBoxLayout(head)
        row.setContentsMargins(16, RING, 8, RING)
        row.setSpacing(6)
        head.setFixedHeight(theme.px(40))
        icons = ("chevron-left", "chevron-right", "zoom-out", "zoom-in")
        back, on, smaller, larger = (
            self._button(icon, at) for at, icon in enumerate(icons)
        )
        row.addWidget(Heading(self.tr("Preview"), 14))
        row.addWidget(self.note, 1)
        for widget in (back, self.number, on, smaller, self.zoom, larger):
            row.addWidget(widget)
        return head

    def _button(self, icon: str, at: int) -> Button:
        action = self._actions[at]
        button = IconButton(icon, action.text(), height=28)
        button.clicked.connect(action.trigger)
        return button
