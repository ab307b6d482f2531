"""The window of the help: contents and search at the left, the sheet beside them; it never stands in anybody's way."""

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from rakor_desktop.ui.help.contents import Contents
from rakor_desktop.ui.help.topics import FIRST, topic
from rakor_desktop.ui.help.view import HelpView, picture_named
from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.kit.buttons import IconButton
from rakor_desktop.ui.kit.fields import SearchField
from rakor_desktop.ui.kit.icons import app_icon
from rakor_desktop.ui.kit.labels import ElidedLabel, Label
from rakor_desktop.ui.kit.legend import Legend
from rakor_desktop.ui.kit.state import State
from rakor_desktop.ui.kit.surfaces import Panel
from rakor_desktop.ui.style.tokens import TOOLBAR

ZOOMS = (80, 90, 100, 115, 130, 150, 175, 200)
"""Letter sizes in per cent, on top of those of the program."""
_SIZE, _LEAST, _LEFT = QSize(1060, 640), QSize(640, 420), 300


@dataclass(slots=True)
class _Step:
    """Where one was: a sheet or the address of a picture, and how far it was read."""

    address: str
    read: int = 0


class HelpWindow(QWidget):
    """A window without a parent: a sheet open over the main window does not block it, nor is it in front of that.

    Its size, its splitter and its letter size are remembered.
    """

    def __init__(self, state: State) -> None:
        super().__init__()
        self.state = state
        self.search = SearchField(self.tr("Search the help"), key="Ctrl F")
        self.contents, self.view, self.nothing = Contents(), HelpView(), Label("", 13, 400, "text3", wrap=True)
        self.title, self.percent = ElidedLabel("", 13, 500, "text2"), Label("", 12, 400, "text3")
        self.legend, self._steps, self._at = Legend(), list[_Step](), -1
        self.setObjectName("help")
        self.setWindowIcon(app_icon())
        self.setWindowTitle(self.tr("Help — Rakor Desktop"))
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setMinimumSize(_LEAST)
        self._make_actions()
        self._lay_out()
        self._connect()
        self.contents.show_all()
        self._set_zoom(int(found) if (found := state.text("help/zoom")).isdecimal() else 100)
        if not state.restore_window(self):
            self.resize(_SIZE)

    def open_at(self, key: str) -> None:
        """Come to the front with this sheet; whoever reads it already stays where he is in it."""
        if not self.isVisible() or key != self.address:
            self.go(key)
        self.show()
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.raise_()
        self.activateWindow()
        self.view.setFocus()

    @property
    def address(self) -> str:
        """The sheet in view, or the address of the picture."""
        return self._steps[self._at].address if self._steps else ""

    @Slot(str)
    def go(self, address: str) -> None:
        """To a sheet by its name or to a picture by its address; anything else leads nowhere."""
        if address == self.address or not (topic(address) or picture_named(address)):
            return
        self._remember()
        del self._steps[self._at + 1 :]
        self._steps.append(_Step(address))
        self._at = len(self._steps) - 1
        self._show()

    def back(self) -> None:
        """To where one was before."""
        self._step(-1)

    def forward(self) -> None:
        """Undo one `back`."""
        self._step(1)

    def _step(self, by: int) -> None:
        if 0 <= self._at + by < len(self._steps):
            self._remember()
            self._at += by
            self._show()
            self.view.verticalScrollBar().setValue(self._steps[self._at].read)

    def _remember(self) -> None:
        if self._steps:
            self._steps[self._at].read = self.view.verticalScrollBar().value()

    def _show(self) -> None:
        sheet = topic(self.address)
        if sheet is not None:
            self.view.show_topic(sheet, self.search.text())
            self.title.set_text(f"{sheet.part} · {sheet.title}")
            self.contents.mark(sheet.key)
        else:
            self.view.show_picture(picture_named(self.address))
            self.title.set_text(self.tr("Picture in full size"))
        self._back.setEnabled(self._at > 0)
        self._forward.setEnabled(self._at + 1 < len(self._steps))

    def _make_actions(self) -> None:
        make_action(self, self.tr("Close"), "Esc", self._on_escape, anywhere=True)
        make_action(self, self.tr("Search"), "Ctrl+F", self.search.line.setFocus, anywhere=True)
        self._back = make_action(self, self.tr("Back"), "Alt+Left", self.back, anywhere=True)
        self._forward = make_action(self, self.tr("Forward"), "Alt+Right", self.forward, anywhere=True)
        self._larger = make_action(self, self.tr("Larger"), ("Ctrl++", "Ctrl+="), self._on_larger, anywhere=True)
        self._smaller = make_action(self, self.tr("Smaller"), "Ctrl+-", self._on_smaller, anywhere=True)
        make_action(self, "", "Ctrl+0", self._on_normal, anywhere=True)
        make_action(self, "", "F6", self._on_next_pane, anywhere=True)
        make_action(self, "", "F1", self._on_first, anywhere=True)

    def _connect(self) -> None:
        self.search.changed.connect(self._on_search)
        self.search.go_down.connect(self._on_down)
        self.search.accepted.connect(self._on_accepted)
        self.contents.chosen.connect(self._on_chosen)
        self.view.followed.connect(self.go)
        self.view.zoomed.connect(self._on_zoomed)

    def _lay_out(self) -> None:
        halves = QSplitter(Qt.Orientation.Horizontal)
        halves.setObjectName("help")
        halves.setChildrenCollapsible(False)
        halves.setHandleWidth(2)  # of 1 px Qt makes a wider one that lies over both halves
        halves.addWidget(self._left())
        halves.addWidget(self._right())
        halves.setStretchFactor(1, 1)
        halves.setSizes([_LEFT, _SIZE.width() - _LEFT])
        self.state.follow_splitter(halves)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(halves, 1)
        column.addWidget(self.legend)

    def _left(self) -> QWidget:
        left = Panel("r", "surface2")
        left.setMinimumWidth(_LEFT - 100)
        column, head = QVBoxLayout(left), QVBoxLayout()
        column.setContentsMargins(0, 10, 1, 8)
        head.setContentsMargins(10, 0, 10, 0)
        head.addWidget(self.search)
        head.addWidget(self.nothing)
        self.nothing.hide()
        column.addLayout(head)
        column.addWidget(self.contents, 1)
        return left

    def _right(self) -> QWidget:
        right, head = QWidget(), Panel("b", "surface")
        head.setMinimumHeight(TOOLBAR)
        column, row = QVBoxLayout(right), QHBoxLayout(head)
        row.setContentsMargins(12, 6, 12, 6)
        for action, icon in ((self._back, "chevron-left"), (self._forward, "chevron-right")):
            row.addWidget(_button(icon, action.text(), action.trigger))
        row.addWidget(self.title, 1)
        row.addWidget(_button("zoom-out", self._smaller.text(), self._smaller.trigger))
        row.addWidget(self.percent)
        row.addWidget(_button("zoom-in", self._larger.text(), self._larger.trigger))
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self.view, 1)
        return right

    def _set_zoom(self, zoom: int) -> None:
        self._zoom = min(ZOOMS, key=lambda one: abs(one - zoom))
        self.percent.setText(f"{self._zoom}%")
        self.view.set_zoom(self._zoom)
        self.state.set_text("help/zoom", str(self._zoom))

    @Slot(int)
    def _on_zoomed(self, by: int) -> None:
        self._set_zoom(ZOOMS[min(max(ZOOMS.index(self._zoom) + by, 0), len(ZOOMS) - 1)])

    def _on_larger(self) -> None:
        self._on_zoomed(1)

    def _on_smaller(self) -> None:
        self._on_zoomed(-1)

    def _on_normal(self) -> None:
        self._set_zoom(100)

    def _on_first(self) -> None:
        self.go(FIRST)

    def _on_next_pane(self) -> None:
        """Search and contents, then the sheet."""
        (self.contents if self.view.hasFocus() else self.view).setFocus()

    def _on_escape(self) -> None:
        """What is searched for goes first, then the window."""
        if self.search.text():
            self.search.set_text("")
        else:
            self.close()

    @Slot(str)
    def _on_search(self, typed: str) -> None:
        count = self.contents.show_found(typed) if typed.strip() else len(self.contents.sheets())
        if not typed.strip():
            self.contents.show_all()
        self.nothing.setVisible(not count)
        self.nothing.setText(self.tr("Nothing matches “{words}”.").format(words=typed.strip()))
        self.contents.mark(self.address)

    @Slot()
    def _on_down(self) -> None:
        self.contents.setFocus()
        keys = self.contents.sheets()
        if keys and self.contents.currentRow() < 0:
            self.contents.mark(keys[0])

    @Slot()
    def _on_accepted(self) -> None:
        """Enter in the search: the first sheet that was found."""
        if keys := self.contents.sheets():
            self._on_chosen(keys[0])

    @Slot(str)
    def _on_chosen(self, key: str) -> None:
        if key == self.address:
            self._show()  # with the marks of what was searched for since
        self.go(key)
        self.view.setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.state.remember_window(self)


def _button(icon: str, name: str, slot: object) -> IconButton:
    """An icon that does what its key does."""
    button = IconButton(icon, name)
    button.clicked.connect(slot)
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return button
