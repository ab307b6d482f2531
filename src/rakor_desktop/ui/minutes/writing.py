"""The middle of the minutes: the item's head, its remarks, and the speakers below; everything that is typed."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from functools import partial
from uuid import UUID, uuid4

from PySide6.QtCore import QPoint, QRect, Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rakor_desktop.services.minutes.minutes import Book, Entry, Removed
from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.kit.autosave import Journal, Pace, local_now
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.minutes.early import Early
from rakor_desktop.ui.minutes.editor import RemarkEditor
from rakor_desktop.ui.minutes.find_speaker import FindSpeaker
from rakor_desktop.ui.minutes.flow import Flow, Said
from rakor_desktop.ui.minutes.guards import Guards
from rakor_desktop.ui.minutes.item_head import ItemHead
from rakor_desktop.ui.minutes.palette import SpeakerPalette
from rakor_desktop.ui.minutes.remarks import Remarks
from rakor_desktop.ui.minutes.scrolling import scrolled
from rakor_desktop.ui.minutes.speakers import Speaker, in_the_room, speakers_of

Links = Mapping[UUID, tuple[str, ...]]
_NEW = ("Ctrl+Return", "Ctrl+Enter")
_REMOVE = "Ctrl+Shift+Del"


class Writing(QWidget):
    """Knows the current remark. What the store says comes by `show_book`; what is typed never waits for it."""

    remarks_changed = Signal()
    nothing_to_undo = Signal()
    pictures_pasted = Signal(object)

    def __init__(
        self,
        jobs: Jobs,
        journal: Journal,
        *,
        clock: Callable[[], datetime] = local_now,
        pace: Pace | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._meeting_id, self.zone = 0, "WIB"
        self._item: int | None = None
        self._speakers: dict[int, Speaker] = {}
        self._present: tuple[Speaker, ...] = ()
        self._links: Links = {}
        self.early, self.head, self.flow = Early(), ItemHead(clock), Flow()
        self.area = scrolled(self.flow)
        self.palette_bar, self.remarks = SpeakerPalette(), Remarks(jobs, self)
        self.guards = Guards(self.flow, journal, self.remarks.save, pace=pace, clock=clock)
        self.flow.show_live(self.guards.text)
        self._lay_out()
        self._connect()
        self.new_action = make_action(self, self.tr("New entry"), _NEW, self.early.hold(self.begin_entry))
        self.remove_action = make_action(self, self.tr("Remove entry"), _REMOVE, self.remove_entry, once=True)

    @property
    def current(self) -> Entry | None:
        """The remark in which the person is."""
        return self.remarks.get(self.flow.current) if self.flow.current else None

    def selection(self) -> str:
        """The words selected in the current remark."""
        editor = self.guards.current
        return editor.selected_text() if editor else ""

    def enter(self, meeting_id: int) -> None:
        """Be about another meeting; what was typed in the one before is saved."""
        self._meeting_id = meeting_id
        self.early.begin()
        self.leave()
        self.remarks.forget()
        self.flow.set_rows((), self.zone)
        self.palette_bar.start_session()

    def show_book(self, book: Book, links: Links) -> None:
        """The store has this now; what is being typed stays as it is."""
        self.zone, self._links = book.meeting.zone, links
        self._speakers, self._present = speakers_of(book.invitees), in_the_room(book.invitees)
        self.guards.offer(book.entries)
        self.remarks.learn(book.entries, self.guards.unsaved())

    def show_item(self, item_id: int | None, title: str) -> None:
        """Show the remarks of another item of the agenda, ready to go on with the last."""
        if item_id != self._item:
            self._item = item_id
            self.leave()
        self.head.set_title(title)
        self._fill()

    def go_to(self, entry_id: UUID) -> None:
        """Open a remark with the caret at its end; one of another item is left alone."""
        entry = self.remarks.get(entry_id)
        if entry is None or entry_id not in self.flow.ids():
            return
        if self.flow.current != entry_id:
            editor = self.guards.open(self._meeting_id, entry)
            self._befriend(editor)
            self.flow.set_current(entry_id, editor)
            editor.moveCursor(editor.textCursor().MoveOperation.End)
            self._name_editor(editor, entry)
            self._show_speakers()
        self.focus_editor()
        self.flow.tell_caret()

    def focus_editor(self) -> None:
        """Put the caret where writing goes on: the current remark, else the last."""
        ids = self.flow.ids()
        if self.guards.current is None and ids:
            self.go_to(ids[-1])
        target = self.guards.current or self.flow
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Nobody writes now: save, and frame nothing."""
        self.flow.set_current(None, None)
        self.guards.leave()

    @Slot()
    def begin_entry(self) -> None:
        """Begin a remark of this moment at the end of the item; an empty last one is used instead."""
        ids = self.flow.ids()
        last = self.remarks.get(ids[-1]) if ids else None
        if last is not None and not (self.guards.text(last.id) or last.text).strip():
            self.go_to(last.id)
            return
        entry = Entry(uuid4(), self._item, None, self._clock().astimezone(UTC), "", 1)
        self.remarks.begin(self._meeting_id, entry)
        self.go_to(entry.id)

    @Slot(int)
    def speak(self, invitee_id: int) -> None:
        """Say who speaks in the current remark; without one a remark begins."""
        if self.current is None:
            self.begin_entry()
        if self.flow.current is not None:
            self.remarks.set_speaker(self.flow.current, invitee_id)
        self.focus_editor()

    @Slot()
    def find_speaker(self) -> None:
        """Look for a speaker by any part of an office or name."""
        standing_in = {speaker.invitee_id for speaker in self._present}
        others = [one for one in self._speakers.values() if one.invitee_id not in standing_in and not one.is_present]
        popup = FindSpeaker([*self._present, *others], self)
        popup.chosen.connect(self.early.hold(self.speak))
        popup.open_above(self.palette_bar)

    @Slot()
    def remove_entry(self) -> None:
        """Take out the current remark, once all that was typed in it is in the store."""
        entry = self.current
        if entry is not None:
            self.guards.after_saving(entry.id, partial(self.remarks.remove, entry.id))

    def said_by(self, entry: Entry | None) -> str:
        """The office of who spoke in a remark, be it in the minutes or taken out of them."""
        speaker = self._said(entry).speaker if entry else None
        return speaker.office if speaker else self.tr("Course of the meeting")

    def counts(self) -> tuple[int, int]:
        """Words and remarks of the whole meeting."""
        entries = self.remarks.entries()
        words = sum(len((self.guards.text(entry.id) or entry.text).split()) for entry in entries)
        return words, len(entries)

    @Slot()
    def _fill(self) -> None:
        rows = [self._said(entry) for entry in self.remarks.entries() if entry.agenda_item_id == self._item]
        if self.flow.current is not None and self.flow.current not in [row.entry.id for row in rows]:
            self._lose_current()
        self.flow.set_rows(rows, self.zone)
        self._show_speakers()
        self.remarks_changed.emit()

    @Slot(object)
    def _on_removed(self, removed: Removed) -> None:
        after = self.flow.neighbour(1) or self.flow.neighbour(-1)
        if self.flow.current == removed.entry.id:
            self.flow.set_current(None, None)
        self.guards.discard(removed.entry.id)
        self._fill()
        if after is not None:
            self.go_to(after)
        else:
            self.flow.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object, QPoint)
    def _on_picked(self, entry_id: UUID, at: QPoint) -> None:
        self.go_to(entry_id)
        editor = self.guards.current
        if editor is not None:
            editor.setTextCursor(editor.cursorForPosition(at - editor.pos()))

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        if self.guards.current is None:
            self.begin_entry()
        if self.guards.current is not None:
            self.guards.current.insertPlainText(text)

    @Slot()
    def _on_up(self) -> None:
        self._step(-1)

    @Slot()
    def _on_down(self) -> None:
        self._step(1)

    @Slot(QRect)
    def _on_caret(self, caret: QRect) -> None:
        self.area.ensureVisible(caret.center().x(), caret.top(), 0, 0)
        self.area.ensureVisible(caret.center().x(), caret.bottom(), 0, 0)

    def _step(self, step: int) -> None:
        entry_id = self.flow.neighbour(step)
        if entry_id is not None:
            self.go_to(entry_id)
            if step > 0 and self.guards.current is not None:
                self.guards.current.moveCursor(self.guards.current.textCursor().MoveOperation.Start)

    def _lose_current(self) -> None:
        """The current remark was removed at another desk, and nothing of mine was in it."""
        gone = self.flow.current
        self.flow.set_current(None, None)
        if gone is not None:
            self.guards.discard(gone)

    def _said(self, entry: Entry) -> Said:
        speaker = self._speakers.get(entry.speaker_id) if entry.speaker_id else None
        return Said(entry, speaker, self._links.get(entry.id, ()))

    def _show_speakers(self) -> None:
        entry = self.current
        self.palette_bar.show_speakers(self._speakers, self._present, entry.speaker_id if entry else None)

    def _befriend(self, editor: RemarkEditor) -> None:
        """Listen to an editor, once however often it becomes current."""
        if editor.property("befriended"):
            return
        editor.setProperty("befriended", True)
        editor.grown.connect(self.flow.arrange)
        editor.caret_moved.connect(self.flow.tell_caret)
        editor.focused.connect(self.flow.update)
        editor.go_up.connect(self._on_up)
        editor.go_down.connect(self._on_down)
        editor.nothing_to_undo.connect(self.nothing_to_undo)
        editor.pictures_pasted.connect(self.pictures_pasted)

    def _name_editor(self, editor: RemarkEditor, entry: Entry) -> None:
        editor.setAccessibleName(self.tr("Entry, {speaker}").format(speaker=self.said_by(entry)))

    def _connect(self) -> None:
        self.remarks.changed.connect(self._fill)
        self.remarks.removed.connect(self._on_removed)
        self.guards.state_changed.connect(self.head.show_saved)
        self.flow.picked.connect(self._on_picked)
        self.flow.caret_moved.connect(self._on_caret)
        self.flow.typed.connect(self.early.hold(self._on_typed))
        self.palette_bar.chosen.connect(self.early.hold(self.speak))
        self.palette_bar.find_wanted.connect(self.find_speaker)

    def _lay_out(self) -> None:
        self.flow.setAccessibleName(self.tr("Entries"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.area, 1)
        column.addWidget(self.palette_bar)
