"""The palette: what is typed is looked for everywhere at once; Enter goes there or does it, Esc leaves all as is."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Slot
from PySide6.QtGui import QAction, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from shiboken6 import isValid

from rakor_desktop.domain.document_kinds import DocumentKind
from rakor_desktop.domain.errors import RakorError
from rakor_desktop.services.searching.found import Found
from rakor_desktop.services.searching.in_meetings import Invited, invited, nearest_meetings
from rakor_desktop.services.searching.searching import documents_found, everything
from rakor_desktop.ui.document_words import kind_words
from rakor_desktop.ui.errors import sentence
from rakor_desktop.ui.kit.dialogs import Scrim
from rakor_desktop.ui.kit.help_wish import bind_help
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.labels import Caption
from rakor_desktop.ui.kit.paint import paint_frame, painter_of
from rakor_desktop.ui.kit.pills import Icon, Keycap
from rakor_desktop.ui.kit.surfaces import Divider
from rakor_desktop.ui.meeting_head import StepTabs
from rakor_desktop.ui.navigation import Navigator, Spot
from rakor_desktop.ui.rail import Rail
from rakor_desktop.ui.searching.commands import can_be_taken, commands_of, matching, places_from
from rakor_desktop.ui.searching.results import HEAD, LINE, Results
from rakor_desktop.ui.searching.rows import Line, fitted
from rakor_desktop.ui.searching.wording import deeds, group_names, line_of
from rakor_desktop.ui.style import theme
from rakor_desktop.ui.style.tokens import DIALOG_RADIUS

_WIDTH, _TOP, _FIELD, _FOOT, _AIR, _EDGE = 680, 64, 56, 40, 20, 16
_COMMANDS, _NUMBERS = ">", "#"
"""With these what is typed begins for commands alone, and for documents by their number."""


class Palette(QDialog):
    """One for a window, opened again and again. Nothing below it is touched until something is chosen."""

    def __init__(
        self, jobs: Jobs, navigator: Navigator, window: QWidget, *, today: Callable[[], date] = date.today
    ) -> None:
        super().__init__(window, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self._jobs, self._navigator, self._over, self._today = jobs, navigator, window, today
        self._commands: tuple[Line, ...] = ()
        self._found: tuple[Found, ...] = ()
        self._invited: dict[int, Invited] = {}
        self._meeting_id: int | None = None
        self._refusal = ""
        self._scrim: Scrim | None = None
        self._focus_before: QWidget | None = None
        self._waits, self._enters = False, False
        self.line, self.results = QLineEdit(), Results()
        self.nothing, self.more, self._column = Caption("", wrap=True), Caption(), QVBoxLayout(self)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(self.tr("Search or command"))
        self.setAccessibleName(self.windowTitle())
        self._lay_out()
        self.results.name_groups(group_names())
        self.line.textChanged.connect(self._on_typed)
        self.line.installEventFilter(self)
        self.results.chosen.connect(self._take)

    def begin(self, rail: Rail, tabs: StepTabs, own: QAction | None = None) -> None:
        """Open with an empty field over the window, whose places `rail` and `tabs` name; `own` opened it."""
        here = self._navigator.here
        self._focus_before = self._over.focusWidget()
        self._commands = (*commands_of(self._focus_before, own), *places_from(here, rail, tabs))
        self._invited, self._meeting_id = {}, here.meeting_id if here else None
        if self._meeting_id is not None:
            self._jobs.read(invited, self._meeting_id, then=self._on_invited, refused=self._on_not_invited)
        self._scrim = Scrim(self._over)
        self._scrim.show()
        self.line.setMinimumHeight(theme.px(_FIELD))
        self.line.setFont(theme.font(18))  # the size of letters may have been changed since
        self.line.clear()
        self._ask("")
        self._show()
        self.open()
        self.line.setFocus()

    def done(self, result: int) -> None:
        """Close, brighten the window, and give the focus back to where it was."""
        super().done(result)
        self._waits = self._enters = False
        if self._scrim is not None:
            self._scrim.hide()
            self._scrim.deleteLater()
            self._scrim = None
        self._over.activateWindow()
        if self._focus_before is not None and isValid(self._focus_before):
            self._focus_before.setFocus(Qt.FocusReason.OtherFocusReason)
        self._focus_before = None

    @Slot(str)
    def _on_typed(self, typed: str) -> None:
        """What was shown stays until the answer is there, so that nothing flickers; commands need no answer."""
        self._ask(typed)
        if not self._waits:
            self._show()

    def _ask(self, typed: str) -> None:
        """Commands are known here, as is the hint for a bare #; for all else the store is asked, and Enter waits."""
        self._found, self._enters, self._refusal = (), False, ""
        wanted = typed.strip().removeprefix(_NUMBERS).strip()
        self._waits = typed.strip() != _NUMBERS and not typed.strip().startswith(_COMMANDS)
        then, refused = self._on_found, self._on_refused
        if not self._waits:
            return
        if not wanted:
            self._jobs.read(nearest_meetings, self._today(), then=then, refused=refused)
        elif typed.strip().startswith(_NUMBERS):
            self._jobs.read(documents_found, wanted, _kinds(), then=then, refused=refused)
        else:
            self._jobs.read(everything, self._today(), wanted, _kinds(), then=then, refused=refused)

    @Slot(object)
    def _on_found(self, found: tuple[Found, ...]) -> None:
        if self.isVisible() and self._waits:
            self._found, self._waits = found, False
            self._show()
            if self._enters:
                self._on_enter()

    @Slot(object)
    def _on_refused(self, error: RakorError) -> None:
        """Commands are there without a store; Enter that waited does nothing, since something else was meant."""
        if self.isVisible() and self._waits:
            self._waits = self._enters = False
            self._refusal = sentence(error).text
            self._show()

    @Slot(object)
    def _on_invited(self, invited: dict[int, Invited]) -> None:
        if self.isVisible():
            self._invited = invited
            if not self._waits:
                self._show()

    @Slot(object)
    def _on_not_invited(self, _error: RakorError) -> None:
        """The offices are told without their invitations."""

    def _show(self) -> None:
        typed = self.line.text().strip()
        words = typed.lstrip(_COMMANDS + _NUMBERS)
        lines, room = self._lines(typed, words), self._over.height() - theme.px(_TOP + _FIELD + _FOOT + _AIR)
        shown = fitted(lines, room, theme.px(HEAD), theme.px(LINE))
        self.results.show_lines(shown, words)
        self.more.setText(self.tr("{count} more").format(count=len(lines) - len(shown)))
        self.more.setVisible(len(lines) > len(shown))
        self.nothing.setText(self._refusal or self._nothing_words(typed))
        self.nothing.setVisible(bool(self._refusal) or not (shown or self._waits))
        self._place()

    def _lines(self, typed: str, words: str) -> list[Line]:
        """What was found, and the commands that fit; before a word is typed not the meeting in which one is."""
        found = [one for one in self._found if words or one.meeting_id != self._meeting_id]
        commands = [] if typed.startswith(_NUMBERS) else matching(self._commands, words)
        return [*(line_of(one, self._meeting_id, self._invited) for one in found), *commands, *deeds(found)]

    def _nothing_words(self, typed: str) -> str:
        if typed == _NUMBERS:
            return self.tr("Type a part of the number as well: # 094")
        if typed.startswith(_NUMBERS):
            return self.tr("No document has the number “{typed}”.").format(typed=typed.lstrip(_NUMBERS).strip())
        if typed.startswith(_COMMANDS):
            words = self.tr("No command here is called “{typed}”. Without > everything is searched.")
            return words.format(typed=typed.lstrip(_COMMANDS).strip())
        return self.tr("Nothing matches “{typed}”. Try fewer words; a part of one is enough.").format(typed=typed)

    @Slot()
    def _on_enter(self) -> None:
        line = self.results.current()
        if self._waits:
            self._enters = True
        elif line is not None:
            self._take(line)

    @Slot(object)
    def _take(self, line: Line) -> None:
        """Close first: what is done is done where one was. What can no longer be done goes from the list instead."""
        if not can_be_taken(line):
            self._show()
            return
        target = line.target
        if isinstance(target, QAction):  # told before closing, which may change the page
            QTimer.singleShot(0, target, target.trigger)  # once the window has the keyboard again
        self.accept()
        if isinstance(target, Spot):
            self._navigator.look_at(target)

    def _place(self) -> None:
        """As high as its lines need; `adjustSize` would stop at two thirds of the screen."""
        width, column = min(theme.px(_WIDTH), self._over.width() - 2 * _EDGE), self._column
        column.activate()
        height = column.totalHeightForWidth(width) if column.hasHeightForWidth() else column.totalSizeHint().height()
        self.setFixedSize(width, height)
        left = (self._over.width() - self.width()) // 2
        self.move(self._over.mapToGlobal(QPoint(left, theme.px(_TOP))))

    def _lay_out(self) -> None:
        self.line.setFrame(False)
        self.line.setAccessibleName(self.tr("Search or command"))
        self.line.setPlaceholderText(self.tr("Meeting, office, person, region, letter number, command"))
        head, foot, column = QHBoxLayout(), QHBoxLayout(), self._column
        head.setContentsMargins(20, 0, 16, 0)
        head.setSpacing(12)
        for widget in (Icon("search", 20, "accent"), self.line, Keycap("Esc")):
            head.addWidget(widget)
        foot.setContentsMargins(20, 8, 20, 10)
        told = self.tr("Words in any order. Begin with > for commands alone, with # for the number of a letter.")
        foot.setSpacing(12)
        foot.addWidget(Caption(told, wrap=True), 1)
        foot.addWidget(self.more)
        self.nothing.setContentsMargins(20, 10, 20, 10)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(head)
        for one in (Divider(), self.results, self.nothing, Divider()):
            column.addWidget(one)
        column.addLayout(foot)
        bind_help(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
            if event.key() in steps:
                self.results.step(steps[Qt.Key(event.key())])
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._on_enter()
                return True
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_of(self)
        paint_frame(painter, self.rect().toRectF(), DIALOG_RADIUS, "surface", "border")
        painter.end()


def _kinds() -> dict[DocumentKind, str]:
    return {kind: kind_words(kind) for kind in DocumentKind}
