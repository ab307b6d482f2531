"""Spelling in the minutes: misspelt words of the current remark are underlined a moment after the last key."""

from functools import partial

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QTextCharFormat

from rakor_desktop.domain.errors import RakorError
from rakor_desktop.domain.spelling import Piece
from rakor_desktop.domain.topics import Changes, Topic
from rakor_desktop.services.minutes import spelling
from rakor_desktop.services.minutes.spelling import Checked, Found, Passage
from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.kit.page import Page
from rakor_desktop.ui.kit.state import State
from rakor_desktop.ui.minutes.editor import RemarkEditor, units
from rakor_desktop.ui.minutes.finding import Finding, Place
from rakor_desktop.ui.minutes.writing import Writing
from rakor_desktop.ui.style import theme

PAUSE_MS = 500
"""Nothing is looked up while somebody types."""

AT_MOST = 200
"""Words underlined in one remark: a text of another language would be underlined from end to end."""

_NAME, _OFF, _NOTHING = "minutes/spelling", "off", "minutes-spelling"


class Spelling(QObject):
    """The dictionary is read and asked where queries are; here stand only the answers. On or off is remembered."""

    def __init__(self, page: Page, writing: Writing, finding: Finding, state: State | None) -> None:
        super().__init__(page)
        self._page, self._writing, self._finding, self._state = page, writing, finding, state
        self._result: Checked | None = None
        self._on = state is None or state.text(_NAME) != _OFF
        self._pause = QTimer(self, interval=PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self._on_pause)
        writing.flow.current_changed.connect(self._on_current)
        theme.themed.changed.connect(self._show)
        page.jobs.changed.connect(self._on_changed)
        make_action(page, self.tr("Misspelt word"), "F8", self._on_next)
        make_action(page, "", "Shift+F8", self._on_back)

    @property
    def is_on(self) -> bool:
        """Whether words are checked."""
        return self._on

    @property
    def result(self) -> Checked | None:
        """What was found out last, of the text that stood then."""
        return self._result

    def set_on(self, on: bool) -> None:
        """Check words or leave them alone, now and at the next start."""
        self._on = on
        if self._state is not None:
            self._state.set_text(_NAME, "" if on else _OFF)
        self.check_anew()

    @Slot()
    def check_anew(self) -> None:
        """Other words are right now."""
        self._result = None
        self._on_pause()

    def pieces(self) -> tuple[Piece, ...]:
        """What is underlined in the current remark."""
        editor, result = self._writing.guards.current, self._result
        if editor is None or result is None or not self._on or editor.isReadOnly():
            return ()
        if editor.toPlainText() != result.text:
            return ()
        written = _end_of_typing(editor)
        return tuple(one for one in result.pieces if one.end != written)[:AT_MOST]

    @Slot()
    def _on_current(self) -> None:
        editor = self._writing.guards.current
        if editor is not None and not editor.property("spelt"):
            editor.setProperty("spelt", True)
            editor.textChanged.connect(self._pause.start)
            editor.cursorPositionChanged.connect(self._pause.start)
        self._pause.start()

    @Slot()
    def _on_pause(self) -> None:
        editor = self._writing.guards.current
        if editor is None:
            return
        text = editor.toPlainText()
        if not self._on or editor.isReadOnly() or (self._result is not None and self._result.text == text):
            self._show()
        else:
            self._page.jobs.read(spelling.checked, text, then=self._on_checked, refused=self._on_refused)

    @Slot(object)
    def _on_checked(self, result: Checked) -> None:
        self._result = result
        self._show()

    def _on_refused(self, _error: RakorError) -> None:
        """The store is away, which is told elsewhere: what was underlined stays until it answers."""

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.topics & {Topic.SETTINGS, Topic.DIRECTORY} and self._page.isVisible():
            self._result = None
            self._pause.start()

    @Slot()
    def _on_next(self) -> None:
        self._look_for(backward=False)

    @Slot()
    def _on_back(self) -> None:
        self._look_for(backward=True)

    @Slot()
    def _show(self) -> None:
        """A wave under the word: seen without its colour too."""
        editor = self._writing.guards.current
        if editor is None:
            return
        look = QTextCharFormat()
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        look.setUnderlineColor(theme.color("bad"))
        editor.show_spans([(one.start, one.end) for one in self.pieces()], look)

    def _look_for(self, *, backward: bool) -> None:
        passages = self._passages(backward=backward)
        answer = partial(self._on_found, self._writing.guards.current)
        self._page.jobs.read(spelling.first_misspelt, passages, backward, then=answer, refused=self._page.refuse)

    def _passages(self, *, backward: bool) -> tuple[Passage, ...]:
        """Every remark of the meeting, from the caret on once around; the current one on both its sides."""
        texts = [
            (entry.id, self._writing.guards.text(entry.id) or entry.text) for entry in self._writing.remarks.entries()
        ]
        editor, current = self._writing.guards.current, self._writing.flow.current
        at = next((place for place, (entry_id, _) in enumerate(texts) if entry_id == current), None)
        if editor is None or at is None:
            whole = [Passage(entry_id, text, 0, len(text)) for entry_id, text in texts]
            return tuple(reversed(whole) if backward else whole)
        entry_id, text = texts[at]
        cursor = editor.textCursor()
        behind = Passage(entry_id, text, editor.characters(cursor.selectionEnd()), len(text))
        before = Passage(entry_id, text, 0, editor.characters(cursor.selectionStart()))
        around = [Passage(one, words, 0, len(words)) for one, words in texts[at + 1 :] + texts[:at]]
        return (before, *reversed(around), behind) if backward else (behind, *around, before)

    def _on_found(self, asked_in: RemarkEditor | None, found: Found | None) -> None:
        if self._writing.guards.current is not asked_in or not self._page.isVisible():
            return  # the person went on meanwhile
        if found is None:
            words = self.tr("No misspelt word in these minutes.")
            self._page.messages.show_message(_NOTHING, "ok", words)
            return
        self._page.messages.take_away(_NOTHING)
        start, end = (units(found.text[:at]) for at in (found.piece.start, found.piece.end))
        self._finding.show_place(Place(found.entry_id, start, end))


def _end_of_typing(editor: RemarkEditor) -> int | None:
    """Where a word may just be written, in characters: before the caret; None while something is selected."""
    cursor = editor.textCursor()
    return None if cursor.hasSelection() else editor.characters(cursor.position())
