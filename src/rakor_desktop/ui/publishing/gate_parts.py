"""The parts of the gate's page: how much is well as one bar, what is in order, the foot with the way through."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAction, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from rakor_desktop.documents.findings import Check
from rakor_desktop.ui.finding_words import in_order
from rakor_desktop.ui.kit.buttons import Button, IconButton
from rakor_desktop.ui.kit.labels import Caption, ElidedLabel, Heading, Label
from rakor_desktop.ui.kit.marked_pages import MarkedPages
from rakor_desktop.ui.kit.paint import paint_frame, painter_of
from rakor_desktop.ui.kit.pills import Icon
from rakor_desktop.ui.kit.surfaces import Panel
from rakor_desktop.ui.style import theme
from rakor_desktop.ui.style.tokens import MARGIN_LEFT, RING

_THICK = 8


class LevelBar(QWidget):
    """Green, amber and red in the proportion of what is in order, to look at and to mend."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.counts = (0, 0, 0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_counts(self, fix: int, check: int, well: int) -> None:
        """How many of each."""
        self.counts = (well, check, fix)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(200), theme.px(_THICK))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, whole = painter_of(self), sum(self.counts)
        shown = [(count, tone) for count, tone in zip(self.counts, ("ok", "warn", "bad"), strict=True) if count]
        room, x = self.width() - 2 * max(len(shown) - 1, 0), 0.0
        for count, tone in shown:
            wide = room * count / whole
            paint_frame(painter, QRectF(x, 0, wide, self.height()), 3, f"{tone}_solid")
            x += wide + 2
        painter.end()


class GateHead(Panel):
    """The question, the answer in figures, the way to ask again."""

    def __init__(self, recheck: QAction, parent: QWidget | None = None) -> None:
        super().__init__("", "surface", parent)
        self.title, self.counts = Heading(self.tr("Ready to print?"), 18), Label("", 13, 400, "text2")
        self.bar = LevelBar()
        words, row, column = QVBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.counts)
        row.addLayout(words, 1)
        row.addWidget(Button.for_action(recheck, kind="ghost", icon="refresh-cw"))
        column.setContentsMargins(MARGIN_LEFT, 12, 16, 12)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self.bar)

    def set_counts(self, fix: int, check: int, well: int) -> None:
        """How many of each level."""
        words = self.tr("{fix} to mend, {check} to look at, {well} in order")
        self.counts.setText(words.format(fix=fix, check=check, well=well))
        self.bar.set_counts(fix, check, well)

    def forget(self) -> None:
        """Nothing is known of the paper yet."""
        self.counts.setText("")
        self.bar.set_counts(0, 0, 0)


class InOrder(Panel):
    """What was looked at and is in order, in two columns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("t", "surface", parent)
        self.count, self._grid = Caption(""), QGridLayout()
        head, column = QHBoxLayout(), QVBoxLayout(self)
        head.setSpacing(8)
        head.addWidget(Icon("circle-check", 16, "ok"))
        head.addWidget(Label(self.tr("In order"), 13, 600))
        head.addWidget(self.count)
        head.addStretch(1)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(4)
        column.setContentsMargins(MARGIN_LEFT, 8, 16, 8)
        column.setSpacing(6)
        column.addLayout(head)
        column.addLayout(self._grid)
        self.checks: tuple[Check, ...] = ()
        self.hide()

    def set_checks(self, checks: Sequence[Check]) -> None:
        """What is in order now; where nothing is, or nothing is known yet, there is nothing to be seen of it."""
        self.setVisible(bool(checks))
        if tuple(checks) == self.checks:
            return
        self.checks = tuple(checks)
        self.count.setText(str(len(checks)))
        while taken := self._grid.takeAt(0):
            widget = taken.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        rows = (len(checks) + 1) // 2
        for at, check in enumerate(checks):
            self._grid.addWidget(Icon("check", 14, "ok"), at % rows, at // rows * 2)
            self._grid.addWidget(ElidedLabel(in_order(check), 13, 400, "text2"), at % rows, at // rows * 2 + 1)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(3, 1)


class GateFoot(Panel):
    """What the paper waits for, a draft at any time, and the way through."""

    def __init__(self, draft: QAction, issue: QAction, parent: QWidget | None = None) -> None:
        super().__init__("t", "surface", parent)
        self.icon, self.waits = Icon("lock", 16, "text3"), Label("", 12, 400, "text2", wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN_LEFT, 8, 12, 8)
        row.setSpacing(8)
        row.addWidget(self.icon)
        row.addWidget(self.waits, 1)
        row.addWidget(Button.for_action(draft))
        row.addWidget(Button.for_action(issue, kind="primary"))

    def set_waiting(self, fix: int, check: int) -> None:
        """What it waits for, each on a line of its own."""
        parts = [
            self.tr("{count} to mend").format(count=fix) if fix else "",
            self.tr("{count} to look at").format(count=check) if check else "",
        ]
        waits = [part for part in parts if part]
        self.waits.setText("\n".join(waits) or self.tr("Nothing holds it up"))
        told = self.tr("Waits for: {what}").format(what=", ".join(waits))
        self.waits.setAccessibleName(told if waits else self.waits.text())
        self.icon.set_icon("lock" if waits else "circle-check", "text3" if waits else "ok")

    def forget(self) -> None:
        """Nothing is known of the paper yet: it is looked at."""
        self.waits.setText("")
        self.waits.setAccessibleName("")
        self.icon.set_icon("lock", "text3")


class PagesHead(Panel):
    """What is shown, and which page of how many."""

    def __init__(self, pages: MarkedPages, back: QAction, on: QAction, parent: QWidget | None = None) -> None:
        super().__init__("b", "surface", parent)
        self._pages, self._ways = pages, (back, on)
        self.note, self.number = ElidedLabel("", 13, 400, "text2"), Label("", 13, 600)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, RING, 8, RING)
        row.setSpacing(8)
        row.addWidget(Heading(self.tr("Preview"), 14))
        row.addWidget(self.note, 1)
        for icon, action, after in (("chevron-left", back, self.number), ("chevron-right", on, None)):
            button = IconButton(icon, action.text(), height=28)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(action.trigger)
            row.addWidget(button)
            if after is not None:
                row.addWidget(after)
        self.setFixedHeight(theme.px(40))
        pages.turned.connect(self.show_page)
        self.show_page()

    def show_page(self) -> None:
        """Say which page is in view."""
        page, pages = self._pages.page, self._pages.pages
        self.number.setText(self.tr("{page} of {pages}").format(page=page + 1, pages=pages) if pages else "–")
        self._ways[0].setEnabled(page > 0)
        self._ways[1].setEnabled(page + 1 < pages)
