"""The welcome when no store is open: begin a new store, look at the sample meeting, or open what is there."""

from collections.abc import Callable
from datetime import datetime
from itertools import count
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from rakor_desktop.domain.directory import Province
from rakor_desktop.domain.errors import RakorError
from rakor_desktop.local.paths import data_dir
from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.kit.buttons import Button
from rakor_desktop.ui.kit.fields import Field
from rakor_desktop.ui.kit.fitting import fitting
from rakor_desktop.ui.kit.help_wish import bind_help
from rakor_desktop.ui.kit.icons import app_icon
from rakor_desktop.ui.kit.labels import Label
from rakor_desktop.ui.kit.messages import MessageArea
from rakor_desktop.ui.kit.page import refuse_in
from rakor_desktop.ui.kit.paint import paint_frame, painter_of
from rakor_desktop.ui.kit.pills import Icon
from rakor_desktop.ui.kit.surfaces import Card, Panel, scrolling
from rakor_desktop.ui.province_start import ProvinceStart
from rakor_desktop.ui.style import theme
from rakor_desktop.ui.style.tokens import GAP

NEW_STORE, SAMPLE_STORE = "rakor", "rakor-contoh-2016"
_ENDING = ".sqlite"
_RAIL, _COLUMN = 360, 900
"""Width of the dark side, at every letter size, and the most that the ways to begin take; px."""
_FIRST = QSize(1280, 728)
"""How large it opens: the three ways stand there without scrolling."""
BUSY, _BUSY_MS = "busy", 600
"""Under this name stands that something is being prepared; from when on it is said."""


class FirstStart(QWidget):
    """Three ways to begin, each a signal with a path (or an address); what was refused is told in place.

    A new store also needs the Kemendagri code of its province and the day whose regions and offices it starts with.
    """

    new_store = Signal(str, str, object)  # path, code, date
    sample_store = Signal(str)
    open_store = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.messages = MessageArea()
        self.start = ProvinceStart(datetime.now().astimezone().date())
        self.new_path = Field(self.tr("Data file"), hint=self.tr("One file on this computer holds everything."))
        self.known_store = Field(
            self.tr("File or address"), placeholder=self.tr("A file, or postgresql://name@server/rakor")
        )
        self.begin = Button(self.tr("Begin"), kind="primary", icon="arrow-right", key="Enter")
        self.sample = Button(self.tr("Open the sample meeting"), icon="book-open")
        self.open = Button(self.tr("Open"), icon="folder-open")
        self.back = Button(self.tr("Back to the meetings"), key="Esc")
        self._leave = make_action(self, self.tr("Back to the meetings"), "Esc", self.left.emit)
        bind_help(self)
        self.offer_way_back(False)
        self._dialog: QFileDialog | None = None
        self._focused: QWidget | None = None
        self._proposed = ""
        self._slow = QTimer(self, singleShot=True, interval=_BUSY_MS)
        self.propose_paths()
        self._area = scrolling(self._ways(), down_only=True)
        self._lay_out()
        self._connect()
        self.resize(fitting(self, _FIRST))

    def propose_paths(self) -> None:
        """Propose names in the folder of this computer's stores under which nothing stands yet."""
        self._propose_for(None)
        self.sample_path = free_path(data_dir(), SAMPLE_STORE)

    def offer_way_back(self, offered: bool) -> None:
        """Whether a store is open to which one can go back."""
        self.back.setVisible(offered)
        self._leave.setEnabled(offered)

    def focus_first(self) -> None:
        """Focus on the one thing that cannot be proposed: the province."""
        self.start.province.combo.setFocus(Qt.FocusReason.TabFocusReason)

    def show_refusal(self, error: RakorError) -> None:
        """Tell what was refused; all that was typed stays."""
        self.set_busy(False)
        refuse_in(self.messages, error)
        self._to_messages()

    def set_busy(self, busy: bool) -> None:
        """While a store is made or opened nothing else can be begun; afterwards the focus is where it was."""
        if busy:
            self._focused = self.focusWidget()
            self.setFocus()  # else Qt takes it on to a field below, and scrolls there
        for button in (self.begin, self.sample, self.open, self.back):
            button.setEnabled(not busy)
        self.messages.take_away(BUSY)
        if busy:
            self._slow.start()
            return
        self._slow.stop()
        if self._focused is not None and self.focusWidget() in (None, self):
            self._focused.setFocus()

    @Slot()
    def _on_slow(self) -> None:
        """A new store takes a moment, an older one is copied before it is brought up to date."""
        words = self.tr("The data are being prepared…")
        safe = self.tr("Older data are backed up first; nothing needs to be done meanwhile.")
        self.messages.show_message(BUSY, "info", words, safe)
        self._to_messages()

    def _to_messages(self) -> None:
        """What is told stands above; on a low screen that may have been scrolled away."""
        self._area.verticalScrollBar().setValue(0)

    @Slot()
    def _on_begin(self) -> None:
        self.messages.take_away("refusal")
        chosen = self.start.value()
        if chosen is not None:
            province, day = chosen
            self._tell(self.new_path, lambda path: self.new_store.emit(path, province.code, day))

    @Slot(object)
    def _propose_for(self, province: Province | None) -> None:
        """Name the file after the province, unless the person named it himself."""
        if self.new_path.text() == self._proposed:
            name = f"{NEW_STORE}-{province.name.lower().replace(' ', '-')}" if province else NEW_STORE
            self._proposed = str(free_path(data_dir(), name))
            self.new_path.set_text(self._proposed)

    @Slot()
    def _on_confirmed(self) -> None:
        self.begin.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def _on_sample(self) -> None:
        self.messages.take_away("refusal")
        self.sample_path = free_path(data_dir(), SAMPLE_STORE)
        self.sample_store.emit(str(self.sample_path))

    @Slot()
    def _on_open(self) -> None:
        self._tell(self.known_store, self.open_store.emit)

    @Slot()
    def _on_choose_new(self) -> None:
        self._choose(self.tr("Where the new store stands"), QFileDialog.FileMode.AnyFile, self.new_path)

    @Slot()
    def _on_choose_known(self) -> None:
        self._choose(self.tr("Open a store"), QFileDialog.FileMode.ExistingFile, self.known_store)

    @Slot(str)
    def _on_new_chosen(self, path: str) -> None:
        self.new_path.set_text(path)
        self.begin.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot(str)
    def _on_known_chosen(self, path: str) -> None:
        self.known_store.set_text(path)
        self.open.setFocus(Qt.FocusReason.TabFocusReason)

    def _tell(self, field: Field, emit: Callable[[str], None]) -> None:
        self.messages.take_away("refusal")
        if field.text():
            emit(field.text())
        else:
            field.set_error(self.tr("Write the name of a file, or choose one."))
            field.setFocus()

    def _choose(self, title: str, mode: QFileDialog.FileMode, field: Field) -> None:
        self._dialog = QFileDialog(self, title, str(Path(field.text() or data_dir() / "x").parent))
        self._dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        self._dialog.setFileMode(mode)
        self._dialog.setNameFilters([self.tr("Stores (*.sqlite *.rakor)"), self.tr("All files (*)")])
        if field is self.new_path:
            self._dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            self._dialog.setDefaultSuffix(_ENDING)
            self._dialog.selectFile(field.text())
        self._dialog.fileSelected.connect(self._on_new_chosen if field is self.new_path else self._on_known_chosen)
        self._dialog.open()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._rail())
        row.addWidget(self._area, 1)

    def _connect(self) -> None:
        self._slow.timeout.connect(self._on_slow)
        self.back.clicked.connect(self.left)
        self.start.chosen.connect(self._propose_for)
        self.start.confirmed.connect(self._on_confirmed)
        self.begin.clicked.connect(self._on_begin)
        self.sample.clicked.connect(self._on_sample)
        self.open.clicked.connect(self._on_open)
        self.new_path.line.returnPressed.connect(self._on_begin)
        self.known_store.line.returnPressed.connect(self._on_open)

    def _rail(self) -> QWidget:
        rail = Panel("", "rail")
        rail.setFixedWidth(_RAIL)
        column = QVBoxLayout(rail)
        column.setContentsMargins(40, 48, 40, 36)
        column.setSpacing(10)
        column.addWidget(_Badge())
        column.addSpacing(12)
        column.addWidget(Label("Rakor Desktop", 24, 600, "rail_on"))
        told = self.tr("Invitations, attendance, minutes and follow-ups of leadership meetings. "
                       "All data stays on the computers of the office.")  # fmt: skip
        column.addWidget(Label(told, 14, 400, "rail_text", wrap=True))
        column.addSpacing(40)
        for icon, words in (
            ("mail", self.tr("Invitations in order of precedence")),
            ("scan-line", self.tr("Attendance at the registration desk")),
            ("notebook-pen", self.tr("Minutes, typed and printed")),
            ("list-todo", self.tr("Follow-ups of every region")),
        ):
            column.addLayout(_beside(Icon(icon, 20, "rail_mark"), Label(words, 13, 500, "rail_on", wrap=True)))
            column.addSpacing(8)
        column.addStretch(1)
        needless = Label(self.tr("Needs no internet"), 13, 400, "rail_text")
        column.addLayout(_beside(Icon("wifi-off", 16, "rail_text"), needless))
        return rail

    def _ways(self) -> QWidget:
        inner, column, row, head = QWidget(), QVBoxLayout(), QHBoxLayout(), QHBoxLayout()
        column.setSpacing(GAP)
        head.addWidget(Label(self.tr("Welcome"), 24, 600), 1)
        head.addWidget(self.back)
        column.addLayout(head)
        column.addSpacing(-8)
        column.addWidget(
            Label(self.tr("How would you like to begin? All of it can be done again later."), 13, 400, "text2")
        )
        column.addWidget(self.messages)
        column.addWidget(self._new_card())
        row.setSpacing(GAP)
        row.addWidget(self._sample_card(), 1)
        row.addWidget(self._open_card(), 1)
        column.addLayout(row)
        column.addStretch(1)
        outer = QHBoxLayout(inner)
        outer.setContentsMargins(48, 40, 48, 32)
        holder = QWidget()
        holder.setLayout(column)
        holder.setMaximumWidth(theme.px(_COLUMN))
        column.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(holder, 1)
        return inner

    def _new_card(self) -> Card:
        card = Card(self.tr("New store"), self.tr("then the first meeting"))
        choose = Button(self.tr("Choose…"))
        choose.clicked.connect(self._on_choose_new)
        card.body.addWidget(self.start)
        card.body.addLayout(_with_button(self.new_path, choose))
        card.body.addLayout(_at_right(self.begin))
        card.body.addWidget(self.start.prepared)
        return card

    def _sample_card(self) -> Card:
        card = Card(self.tr("Sample meeting"))
        told = self.tr("Banten, 12 April 2016: a real coordination meeting to try everything on. "
                       "It stands in a file of its own.")  # fmt: skip
        card.body.addWidget(Label(told, 13, 400, "text2", wrap=True))
        card.body.addStretch(1)
        card.body.addLayout(_at_right(self.sample))
        return card

    def _open_card(self) -> Card:
        card = Card(self.tr("Open a store"))
        choose = Button(self.tr("Choose…"))
        choose.clicked.connect(self._on_choose_known)
        card.body.addLayout(_with_button(self.known_store, choose))
        card.body.addStretch(1)
        card.body.addLayout(_at_right(self.open))
        return card


class _Badge(QWidget):
    """The mark of the program on its plate."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(theme.px(56), theme.px(56))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_of(self)
        paint_frame(painter, self.rect().toRectF(), 14, "rail2")
        app_icon().paint(painter, self.rect().adjusted(2, 2, -2, -2))
        painter.end()


def free_path(folder: Path, name: str) -> Path:
    """A file of this name in the folder, numbered from 2 when something stands there already."""
    paths = (folder / f"{name}{f'-{at}' if at > 1 else ''}{_ENDING}" for at in count(1))
    return next(path for path in paths if not path.exists())


def _beside(icon: QWidget, words: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(10)
    row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(words, 1)
    return row


def _with_button(field: Field, button: Button) -> QHBoxLayout:
    """The button stands beside the frame of the field, not beside its label."""
    row, beside = QHBoxLayout(), QVBoxLayout()
    row.setSpacing(8)
    row.addWidget(field, 1)
    beside.setSpacing(2)
    beside.addWidget(Label(" ", 13, 500))
    beside.addWidget(button)
    beside.addStretch(1)
    row.addLayout(beside)
    return row


def _at_right(button: Button) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(button)
    return row
