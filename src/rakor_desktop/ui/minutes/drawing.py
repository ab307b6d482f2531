"""Drawing decisions and recommendations from remarks: the form, the store, taking them back."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Slot

from rakor_desktop.domain.errors import DateOutOfOrder, FieldMissing, RakorError
from rakor_desktop.domain.owners import Owners
from rakor_desktop.services.followups import areas, followups
from rakor_desktop.services.followups.areas import Area
from rakor_desktop.services.followups.followups import Withdrawn
from rakor_desktop.services.meetings import carry_over
from rakor_desktop.services.meetings.carry_over import CarriedBody
from rakor_desktop.services.minutes import minutes
from rakor_desktop.services.minutes.minutes import Book, WithdrawnDecision
from rakor_desktop.services.minutes.owners import owners_in
from rakor_desktop.ui.kit.area_filing import AreaFiling, Filed
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.messages import MessageArea
from rakor_desktop.ui.kit.page import refuse_in
from rakor_desktop.ui.minutes.draft_form import Draft, DrawnKind, Source
from rakor_desktop.ui.minutes.drawn import Drawn, DrawnPanel
from rakor_desktop.ui.minutes.outline import as_draft, drawn_from, owed_from
from rakor_desktop.ui.minutes.writing import Writing

_FORM = "minutes-form"
_Gone = Withdrawn | WithdrawnDecision


class Drawing(QObject):
    """Serves the panel at the right; the focus goes back to writing when it is done."""

    def __init__(self, jobs: Jobs, messages: MessageArea, writing: Writing, panel: DrawnPanel) -> None:
        super().__init__(panel)
        self._jobs, self._messages, self._writing, self._panel = jobs, messages, writing, panel
        self._book: Book | None = None
        self._saving, self._asked = False, 0
        self._filing = AreaFiling(jobs, messages, "minutes-filed", panel)
        panel.quoted.connect(self._on_quoted)
        panel.spoken.connect(self._on_spoken)
        panel.withdrawn.connect(self._on_withdraw)
        panel.filed.connect(self._on_file)
        panel.form.submitted.connect(self._on_draft)
        panel.form.cancelled.connect(self._on_left)

    def show_book(self, book: Book) -> None:
        """The store has this now."""
        self._book = book
        self._panel.form.set_institutions(book.institutions)
        self._panel.show_drawn(drawn_from(book), owed_from(book))

    @Slot()
    def recommend(self) -> None:
        """Open the form for a recommendation, with the selected words."""
        self._writing.early.hold(self._begin)(DrawnKind.RECOMMENDATION)

    @Slot()
    def decide(self) -> None:
        """Open the form for a decision, with the selected words."""
        self._writing.early.hold(self._begin)(DrawnKind.DECISION)

    def may_leave(self) -> bool:
        """Whether no form is begun; if one is, it is told and gets the focus."""
        if not self._panel.form.is_dirty():
            return True
        self._messages.show_message(
            _FORM,
            "warn",
            self.tr("A form is still open."),
            self.tr("Save it with Ctrl Enter, or leave it with Esc."),
        )
        self._panel.form.text.editor.setFocus()
        return False

    @Slot(object)
    def _on_draft(self, draft: Draft) -> None:
        if self._book is None or self._saving:
            return
        self._saving = True  # a key held down must not make it twice
        meeting_id, write, refused = self._book.meeting.id, self._jobs.write, self._on_refused
        then, done = partial(self._on_drawn, draft.kind), self._on_answered
        if draft.kind is DrawnKind.DECISION:
            words = draft.text, draft.entry_id, draft.quote
            write(minutes.decide, meeting_id, *words, then=then, refused=refused, always=done)
        else:
            write(followups.recommend, meeting_id, as_draft(draft), then=then, refused=refused, always=done)

    @Slot()
    def _on_answered(self) -> None:
        self._saving = False

    def _on_drawn(self, kind: DrawnKind, _id: int) -> None:
        self._panel.show_kind(kind)
        self._on_left()

    def _bring_back(self, kind: DrawnKind, gone: _Gone) -> None:
        """Into the meeting it was taken from, where it stood; a form that is open meanwhile keeps its words."""
        show, refused = partial(self._on_brought_back, kind), partial(refuse_in, self._messages)
        if isinstance(gone, Withdrawn):
            self._jobs.write(followups.bring_back, gone, then=show, refused=refused)
        else:
            self._jobs.write(minutes.decide_again, gone, then=show, refused=refused)

    def _on_brought_back(self, kind: DrawnKind, _id: int) -> None:
        self._panel.show_kind(kind)

    def _on_refused(self, error: RakorError) -> None:
        if isinstance(error, FieldMissing | DateOutOfOrder):
            self._panel.form.refuse(error)
        else:
            refuse_in(self._messages, error)

    @Slot()
    def _on_left(self) -> None:
        self._panel.close_form()
        self._messages.take_away(_FORM)
        self._writing.focus_editor()

    @Slot(object)
    def _on_withdraw(self, drawn: Drawn) -> None:
        then, refused = partial(self._on_withdrawn, drawn), partial(refuse_in, self._messages)
        if drawn.kind is DrawnKind.DECISION:
            self._jobs.write(minutes.withdraw_decision, drawn.id, then=then, refused=refused)
        else:
            self._jobs.write(followups.withdraw_recommendation, drawn.id, then=then, refused=refused)

    def _on_withdrawn(self, drawn: Drawn, gone: _Gone | None) -> None:
        """Only who took it back is offered to bring it back: of two desks that did, one."""
        if gone is not None:
            words = self.tr("{name} was taken back").format(name=drawn.name)
            self._messages.offer_undo("minutes-withdrawn", words, partial(self._bring_back, drawn.kind, gone))

    @Slot(object, bool)
    def _on_spoken(self, body: CarriedBody, linked: bool) -> None:
        """What an institution owes was spoken of in the remark in which the caret was last, or in none."""
        entry = self._writing.current if linked else None
        if self._book is None or (linked and entry is None):
            return
        change = self._book.meeting.id, body.institution.id, entry.id if entry else None
        then, refused = partial(self._on_spoken_of, body, *change), partial(refuse_in, self._messages)
        self._jobs.write(carry_over.speak_of, *change, then=then, refused=refused)
        self._writing.focus_editor()

    def _on_spoken_of(
        self, body: CarriedBody, meeting_id: int, institution_id: int, said: UUID | None, before: UUID | None
    ) -> None:
        words = self.tr("{who}: linked to the entry") if said else self.tr("{who}: the link was taken back")
        change, refused = (meeting_id, institution_id, said, before), partial(refuse_in, self._messages)
        undo = partial(self._jobs.write, carry_over.speech_back, *change, refused=refused)
        self._messages.offer_undo("minutes-spoken", words.format(who=body.institution.name), undo)

    def _begin(self, kind: DrawnKind) -> None:
        if self._book is None:
            return
        entry, words, held = self._writing.current, self._writing.selection(), self._book.meeting
        self._panel.begin(kind, Source(entry.id if entry else None, words, held.held_on))
        self._jobs.read(areas.areas, held.held_on, then=self._on_areas)
        if words:
            self._asked += 1
            then, refused = partial(self._on_owners, self._asked), partial(self._on_no_owners, self._asked)
            self._jobs.read(owners_in, held.id, words, then=then, refused=refused)

    @Slot(object)
    def _on_areas(self, offered: tuple[Area, ...]) -> None:
        self._panel.form.set_areas(offered)

    @Slot(object)
    def _on_file(self, drawn: Drawn) -> None:
        """The register's own fact: it may change after the minutes are final, and nothing of them does."""
        if self._book is not None:
            self._filing.ask(Filed(drawn.id, drawn.name, self._book.meeting.held_on, drawn.area_id))

    def _on_owners(self, asked: int, read: Owners) -> None:
        if asked == self._asked and not self._panel.form.isHidden():
            self._panel.form.fill_owners(read)

    def _on_no_owners(self, asked: int, _error: RakorError) -> None:
        """Nothing could be read: whoever is responsible is chosen by hand."""
        self._on_owners(asked, Owners())

    @Slot(object)
    def _on_quoted(self, drawn: Drawn) -> None:
        """The caret is in its remark: mark the words it was drawn from, if they still stand there."""
        entry, editor = self._writing.current, self._writing.guards.current
        if entry is None or editor is None or entry.id != drawn.entry_id:
            return
        found = editor.document().find(drawn.quote)
        if not found.isNull():
            editor.setTextCursor(found)
