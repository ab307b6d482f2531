"""How far a letter is, and what can be done with it now: approve, issue, open, correct, give up."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QWidget

from rakor_desktop.domain.dates import long_date
from rakor_desktop.domain.letters import AddressMode
from rakor_desktop.services.letters.letters import Letter
from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.kit.buttons import Button, ButtonKind
from rakor_desktop.ui.kit.labels import ElidedLabel
from rakor_desktop.ui.kit.pills import Pill
from rakor_desktop.ui.kit.surfaces import Panel
from rakor_desktop.ui.style import theme
from rakor_desktop.ui.style.tokens import MARGIN_LEFT, RING


class LetterActions(QObject):
    """The actions of the page; which of them are there follows the letter."""

    approve_wanted, open_wanted, correct_wanted, drop_wanted, void_wanted = (Signal() for _ in range(5))
    separate_wanted, word_wanted, gate_wanted = Signal(), Signal(), Signal()

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._letter: Letter | None = None
        self._working = False
        self.approve = make_action(page, "", ("Ctrl+Return", "Ctrl+Enter"), self.approve_wanted.emit, anywhere=True)
        self.gate = make_action(page, self.tr("Ready to print?"), "Ctrl+P", self.gate_wanted.emit, anywhere=True)
        self.open = make_action(page, self.tr("Open to print"), "Ctrl+P", self.open_wanted.emit, anywhere=True)
        self.correct = make_action(page, self.tr("Correct…"), "Ctrl+R", self.correct_wanted.emit, anywhere=True)
        self.word = make_action(page, self.tr("For Word…"), "Ctrl+S", self.word_wanted.emit, anywhere=True)
        self.drop = make_action(page, self.tr("Drop the correction"), "Ctrl+D", self.drop_wanted.emit, anywhere=True)
        self.void = make_action(page, self.tr("Give the letter up…"), "Ctrl+B", self.void_wanted.emit, anywhere=True)
        asked, key = self.separate_wanted.emit, "Ctrl+Shift+S"
        self.separate = make_action(page, self.tr("Save separately…"), key, asked, anywhere=True)
        self.follow(None)

    def follow(self, letter: Letter | None) -> None:
        """This is the letter now."""
        self._letter = letter
        locked, correcting = bool(letter and letter.locked), bool(letter and letter.correction)
        for action in (self.approve, self.gate):
            action.setVisible(not locked)
        self.approve.setText(self._approve_words())
        for action in (self.open, self.correct, self.void):
            action.setVisible(locked)
        self.drop.setVisible(correcting)
        self.separate.setVisible(bool(letter and letter.draft.mode is AddressMode.EACH))
        self.set_working(self._working)

    @Slot(bool)
    def set_working(self, working: bool) -> None:
        """Nothing is begun while a letter is being issued."""
        self._working = working
        done = (self.approve, self.gate, self.open, self.correct, self.drop, self.void, self.word, self.separate)
        for action in done:
            action.setEnabled(action.isVisible() and not working and self._letter is not None)

    def _approve_words(self) -> str:
        if self._letter and self._letter.correction:
            return self.tr("Issue correction")
        if self._letter and self._letter.number:
            return self.tr("Issue")
        return self.tr("Approve and number…")


class LetterFoot(Panel):
    """The foot of the form: what can be done now, the main button last."""

    def __init__(self, actions: LetterActions, parent: QWidget | None = None) -> None:
        super().__init__("t", "surface", parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(6)
        row.addStretch(1)
        done: tuple[tuple[QAction, ButtonKind, str | None], ...] = (
            (actions.word, "ghost", None),
            (actions.drop, "ghost", None),
            (actions.correct, "secondary", "file-pen"),
            (actions.open, "primary", "printer"),
            (actions.approve, "primary", "lock"),
        )
        for action, kind, icon in done:
            button = Button.for_action(action, kind=kind, icon=icon)
            row.addWidget(button)
            button.setVisible(action.isVisible())


class LetterState(Panel):
    """A line above the form: draft, numbered, issued or being corrected; to the gate, to files for each, to its end."""

    def __init__(self, actions: LetterActions, parent: QWidget | None = None) -> None:
        super().__init__("b", "surface", parent)
        self.state, self.words = Pill("draft"), ElidedLabel("", 13, 500, "text2")
        self.setFixedHeight(theme.px(40))
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN_LEFT, RING, 12, RING)
        row.setSpacing(8)
        row.addWidget(self.state)
        row.addWidget(self.words, 1)
        for action, icon in ((actions.gate, "circle-check"), (actions.separate, "files"), (actions.void, "ban")):
            button = Button.for_action(action, kind="ghost", icon=icon)
            row.addWidget(button)
            button.setVisible(action.isVisible())

    def show_letter(self, letter: Letter) -> None:
        """How far this letter is."""
        self.state.set_status("final" if letter.locked else "draft")
        self.words.set_text(self._told(letter))

    def _told(self, letter: Letter) -> str:
        day = long_date(letter.dated) if letter.dated else ""
        if letter.correction:
            return self.tr("Correction of {number}: {note}").format(number=letter.number, note=letter.correction)
        if letter.locked:
            return self.tr("Issued {number}, {day}").format(number=letter.number, day=day)
        if letter.number:
            return self.tr("Number {number}, not issued yet").format(number=letter.number)
        return self.tr("The number is given at approval")
