"""The minutes of a meeting: agenda, remarks with their speakers, and what is drawn from them."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from uuid import UUID

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from rakor_desktop.domain.errors import DateOutOfOrder, FieldMissing, RakorError
from rakor_desktop.domain.topics import Topic
from rakor_desktop.services import followups, minutes
from rakor_desktop.services.minutes import Book, Entry
from rakor_desktop.ui.errors import sentence
from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.kit.autosave import Journal, Pace, Saved, SaveState, local_now
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.messages import MessageArea
from rakor_desktop.ui.kit.page import Page
from rakor_desktop.ui.minutes.agenda import Agenda
from rakor_desktop.ui.minutes.conflict import ConflictSheet
from rakor_desktop.ui.minutes.draft_form import Draft, DrawnKind
from rakor_desktop.ui.minutes.drawn import Drawn, DrawnPanel
from rakor_desktop.ui.minutes.outline import as_draft, drawn_from, items_of, links_of, title_of
from rakor_desktop.ui.minutes.speakers import NUMBERED
from rakor_desktop.ui.minutes.writing import Writing

_NOT_SAVED, _NOWHERE, _REMOVED = "minutes-not-saved", "minutes-nowhere", "minutes-removed"


class MinutesPage(Page):
    """Place.MINUTES. The right of the legend tells how many words and entries there are."""

    topics = frozenset(
        {Topic.MINUTES, Topic.FOLLOWUPS, Topic.MEETINGS, Topic.INVITATIONS, Topic.ATTENDANCE, Topic.DIRECTORY}
    )

    def __init__(
        self,
        jobs: Jobs,
        messages: MessageArea,
        journal: Journal,
        *,
        clock: Callable[[], datetime] = local_now,
        pace: Pace | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(jobs, messages, parent)
        self._book: Book | None = None
        self._item: int | None = None
        self._wanted: UUID | None = None
        self.agenda, self.drawn = Agenda(), DrawnPanel()
        self.writing = Writing(jobs, journal, clock=clock, pace=pace)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for widget, stretch in ((self.agenda, 0), (self.writing, 1), (self.drawn, 0)):
            row.addWidget(widget, stretch)
        self._bind_keys()
        self._connect()
        self.setFocusProxy(self.writing.flow)

    def reload(self) -> None:
        if self.meeting_id is not None:
            self.jobs.read(minutes.book, self.meeting_id, then=self._on_book, refused=self.refuse)

    def enter(self, meeting_id: int | None) -> None:
        if meeting_id is not None and meeting_id != self.meeting_id:
            self._book = None
            self.writing.enter(meeting_id)
        super().enter(meeting_id)

    def arrive(self, focus: object) -> None:
        """`focus` may be the id of an entry."""
        if isinstance(focus, UUID):
            self._wanted = focus
            self._go_to_wanted()

    def focus_first(self) -> None:
        self.writing.focus_editor()

    def can_leave(self) -> bool:
        """What is typed into entries is saved; a form that is begun has to be ended first."""
        self.writing.guards.flush()
        if not self.drawn.form.is_dirty():
            return True
        self.messages.show_message(
            "minutes-form",
            "warn",
            self.tr("A form is still open."),
            self.tr("Save it with Ctrl Enter, or leave it with Esc."),
        )
        self.drawn.form.text.editor.setFocus()
        return False

    def legend_keys(self) -> list[tuple[str, str]]:
        """Keys that are many actions but one word in the legend."""
        return [("Ctrl 1…9", self.tr("speaker"))]

    def save_all(self, then: Callable[[], object] | None = None) -> None:
        """Bring all that was typed to the store now; `then` when it has everything, not while it refuses."""
        self.writing.guards.flush(then)

    @Slot(object)
    def _on_book(self, book: Book) -> None:
        first, self._book = self._book is None, book
        if first:
            self._item = self._last_item(book)
        names = links_of(book)
        self.writing.show_book(book, names)
        self.drawn.form.set_institutions(book.institutions)
        self.drawn.show_drawn(drawn_from(book))
        self._show_item()
        self._go_to_wanted()
        if first and self.isVisible() and not self._someone_types():
            self.writing.focus_editor()

    @Slot(object)
    def _on_item(self, item_id: int | None) -> None:
        self._item = item_id
        self._show_item()
        self.writing.focus_editor()

    @Slot()
    def _on_next_item(self) -> None:
        self._step_item(1)

    @Slot()
    def _on_previous_item(self) -> None:
        self._step_item(-1)

    @Slot()
    def _on_recommend(self) -> None:
        self._begin_form(DrawnKind.RECOMMENDATION)

    @Slot()
    def _on_decide(self) -> None:
        self._begin_form(DrawnKind.DECISION)

    @Slot(object)
    def _on_draft(self, draft: Draft) -> None:
        meeting_id = self.meeting_id
        if meeting_id is None:
            return
        answer = partial(self._on_drawn, draft.kind)
        if draft.kind is DrawnKind.DECISION:
            self.jobs.write(
                minutes.decide, meeting_id, draft.text, draft.entry_id, then=answer, refused=self._on_draft_refused
            )
        else:
            self.jobs.write(
                followups.recommend, meeting_id, as_draft(draft), then=answer, refused=self._on_draft_refused
            )

    def _on_drawn(self, kind: DrawnKind, _id: int) -> None:
        self.drawn.close_form()
        self.drawn.show_kind(kind)
        self.messages.take_away("minutes-form")
        self.writing.focus_editor()

    @Slot(object)
    def _on_draft_refused(self, error: RakorError) -> None:
        if isinstance(error, FieldMissing | DateOutOfOrder):
            self.drawn.form.refuse(error)
        else:
            self.refuse(error)

    @Slot()
    def _on_form_left(self) -> None:
        self.drawn.close_form()
        self.messages.take_away("minutes-form")
        self.writing.focus_editor()

    @Slot(object)
    def _on_withdraw(self, drawn: Drawn) -> None:
        use_case = minutes.withdraw_decision if drawn.kind is DrawnKind.DECISION else followups.withdraw_recommendation
        before = self._draft_of(drawn)
        self.jobs.write(use_case, drawn.id, refused=self.refuse)
        words = self.tr("{name} was taken back").format(name=drawn.name)
        if before is not None:
            self.messages.offer_undo("minutes-withdrawn", words, partial(self._on_draft, before))

    @Slot(object)
    def _on_go(self, entry_id: UUID) -> None:
        self._wanted = entry_id
        self._go_to_wanted()

    @Slot(object)
    def _on_removed(self, entry: Entry) -> None:
        words = self.tr("The entry was removed")
        self.messages.offer_undo(_REMOVED, words, partial(self._bring_back, entry))

    @Slot()
    def _on_nothing_to_undo(self) -> None:
        """Ctrl+Z in an editor without anything to undo takes back the removal that is still offered."""
        strip = self.messages.strip(_REMOVED)
        if strip is not None and hasattr(strip, "undone"):
            strip.undone.emit()

    @Slot(object)
    def _on_saved(self, saved: Saved) -> None:
        self.save_state_changed.emit(saved)
        if saved.state is SaveState.SAVED:
            self.messages.take_away(_NOT_SAVED)
        if saved.state is SaveState.NOWHERE:
            self.messages.show_message(
                _NOWHERE,
                "bad",
                self.tr("What you type is on the screen only."),
                self.tr("The journal of this computer cannot be written. Make room on the disk; it is tried again."),
            )
        else:
            self.messages.take_away(_NOWHERE)

    @Slot(object)
    def _on_not_saved(self, error: RakorError) -> None:
        said = sentence(error)
        safe = self.tr("Your text stays on the screen and in the journal; saving is tried again by itself.")
        self.messages.show_message(_NOT_SAVED, "bad", said.what, safe, (self.tr("Try now"), self.writing.guards.flush))

    @Slot(object, str, int)
    def _on_conflict(self, entry_id: UUID, theirs: str, version: int) -> None:
        """A strip first: nobody is torn out of a sentence by a dialog."""
        self.messages.show_message(
            f"conflict-{entry_id}",
            "warn",
            self.tr("This entry was changed in two places."),
            self.tr("Both versions are kept."),
            (self.tr("Compare"), partial(self._compare, entry_id, theirs, version)),
        )

    @Slot(object)
    def _on_elsewhere(self, entry_id: UUID) -> None:
        self.messages.show_message(
            f"conflict-{entry_id}",
            "info",
            self.tr("This entry changed at another desk."),
            self.tr("What you are typing stays as it is."),
        )

    @Slot(bool)
    def _on_linked(self, linked: bool) -> None:
        if linked:
            self.writing.guards.flush()

    @Slot()
    def _on_counted(self) -> None:
        words, entries = self.writing.counts()
        if not self.isVisible():
            return
        text = self.tr("{words} words · {entries} entries").format(
            words=f"{words:,}".replace(",", "."), entries=entries
        )
        self.place_changed.emit(text)
        if self._book is not None:
            self.agenda.set_items(items_of(self._book, self.writing.remarks.entries()), self._item)

    def _compare(self, entry_id: UUID, theirs: str, version: int) -> None:
        mine = self.writing.guards.text(entry_id) or ""
        title = self.tr("This entry was changed in two places")
        sheet = ConflictSheet(title, mine, theirs, self.tr("The earlier texts stay in the history."), self)
        sheet.chosen.connect(partial(self._resolve, entry_id, version))
        sheet.open()

    def _resolve(self, entry_id: UUID, version: int, text: str) -> None:
        self.messages.take_away(f"conflict-{entry_id}")
        self.writing.guards.resolve(entry_id, text, version)

    def _bring_back(self, entry: Entry) -> None:
        if self.meeting_id is not None:
            self.writing.remarks.bring_back(self.meeting_id, entry)
            self.writing.go_to(entry.id)

    def _draft_of(self, drawn: Drawn) -> Draft | None:
        if self._book is None or drawn.kind is DrawnKind.DECISION:
            return Draft(drawn.kind, drawn.text, entry_id=drawn.entry_id)
        for one in self._book.recommendations:
            if one.id == drawn.id:
                owners = tuple(owner.id for owner in one.responsible)
                return Draft(drawn.kind, one.text, owners, one.due, one.due_note, one.entry_id)
        return None

    def _begin_form(self, kind: DrawnKind) -> None:
        entry = self.writing.current
        self.drawn.begin(kind, self.writing.selection(), entry.id if entry else None)

    def _show_item(self) -> None:
        if self._book is not None:
            self.writing.show_item(self._item, title_of(self._book, self._item))

    def _step_item(self, step: int) -> None:
        if self._book is None:
            return
        ids = [item.item_id for item in items_of(self._book, self.writing.remarks.entries())]
        at = ids.index(self._item) + step if self._item in ids else 0
        if 0 <= at < len(ids):
            self._on_item(ids[at])

    def _go_to_wanted(self) -> None:
        entry = self.writing.remarks.get(self._wanted) if self._wanted else None
        if entry is None:
            return
        self._wanted = None
        if entry.agenda_item_id != self._item:
            self._item = entry.agenda_item_id
            self._show_item()
        self.writing.go_to(entry.id)

    def _last_item(self, book: Book) -> int | None:
        """Writing goes on where it was last, else with the first item."""
        if book.entries:
            return book.entries[-1].agenda_item_id
        return book.meeting.agenda[0].id if book.meeting.agenda else None

    def _someone_types(self) -> bool:
        return self.drawn.form.isVisible()

    def _bind_keys(self) -> None:
        for number in range(1, NUMBERED + 1):
            make_action(self, "", f"Ctrl+{number}", partial(self.writing.speak_number, number))
        make_action(self, self.tr("Find speaker"), "Ctrl+0", self.writing.find_speaker)
        make_action(self, self.tr("Recommendation"), "Ctrl+R", self._on_recommend)
        make_action(self, self.tr("Decision"), "Ctrl+T", self._on_decide)
        following = make_action(self, self.tr("Next"), "Ctrl+Down", self._on_next_item)
        make_action(self, "", "Ctrl+Up", self._on_previous_item)
        make_action(self, "", "F5", self.writing.guards.flush)
        self.writing.head.set_next(following)
        self.agenda.addAction(self.writing.new_action)

    def _connect(self) -> None:
        self._counting = QTimer(self, interval=300, singleShot=True)
        self._counting.timeout.connect(self._on_counted)
        self.agenda.chosen.connect(self._on_item)
        self.drawn.go.connect(self._on_go)
        self.drawn.withdrawn.connect(self._on_withdraw)
        self.drawn.form.submitted.connect(self._on_draft)
        self.drawn.form.cancelled.connect(self._on_form_left)
        writing = self.writing
        writing.remarks_changed.connect(self._counting.start)
        writing.nothing_to_undo.connect(self._on_nothing_to_undo)
        writing.remarks.removed.connect(self._on_removed)
        writing.remarks.refused.connect(self.refuse)
        writing.remarks.not_saved.connect(self._on_not_saved)
        writing.guards.state_changed.connect(self._on_saved)
        writing.guards.conflict.connect(self._on_conflict)
        writing.guards.elsewhere.connect(self._on_elsewhere)
        self.jobs.linked.connect(self._on_linked)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.agenda.fit(self.width())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._counting.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.writing.guards.flush()
