"""The invitation letter of a meeting: the form at the left, the true pages at the right."""

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rakor_desktop.documents.letters.letter_paper import LetterPaper
from rakor_desktop.documents.profiles import Profile
from rakor_desktop.domain.errors import RakorError
from rakor_desktop.domain.topics import Topic
from rakor_desktop.services.letters import approvals
from rakor_desktop.services.letters.approvals import LetterDesk
from rakor_desktop.services.letters.letters import Letter, LetterDraft
from rakor_desktop.services.publishing.publishing import IssuedDocument
from rakor_desktop.ui.errors import sentence
from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.kit.copies import Copies
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.messages import MessageArea
from rakor_desktop.ui.kit.page import Page
from rakor_desktop.ui.kit.pages_panel import PagesPanel
from rakor_desktop.ui.kit.state import State
from rakor_desktop.ui.kit.viewer import open_in_viewer
from rakor_desktop.ui.letters.approval import ApprovalSheet
from rakor_desktop.ui.letters.corrections import STRIP, Corrections
from rakor_desktop.ui.letters.foot import LetterActions, LetterFoot, LetterState
from rakor_desktop.ui.letters.form import LetterForm
from rakor_desktop.ui.letters.gateway import Gateway
from rakor_desktop.ui.letters.issuing import LetterIssuer
from rakor_desktop.ui.letters.previewing import Drawn, LivePreview
from rakor_desktop.ui.letters.saving import LetterSaver
from rakor_desktop.ui.letters.word_file import WordFile
from rakor_desktop.ui.navigation import Focus, Navigator, Place
from rakor_desktop.ui.separate_letters import SeparateLetters
from rakor_desktop.ui.style import theme

_FORM, _MOST = 600, 0.54
"""Width of the form in px at 100 %, and at most this part of the page; the preview has the rest."""


class LetterPage(Page):
    """Written, seen, approved, issued, corrected, given up; what is typed is saved by itself."""

    _wanted: object = None  # what is begun once the letter is here
    topics = frozenset({Topic.PUBLISHING, Topic.INVITATIONS, Topic.DIRECTORY, Topic.MEETINGS, Topic.SETTINGS})

    def __init__(
        self,
        jobs: Jobs,
        messages: MessageArea,
        navigator: Navigator,
        state: State,
        *,
        opener: Callable[[Path], bool] = open_in_viewer,
        today: Callable[[], date] = date.today,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(jobs, messages, parent)
        self._navigator, self._today = navigator, today
        self._profiles: Mapping[str, Profile] = {}
        self.desk: LetterDesk | None = None
        self.form, self.pages, self._left = LetterForm(messages), PagesPanel(jobs), QWidget()
        self.saver, self.preview = LetterSaver(jobs, self.form.draft, self), LivePreview(jobs, self)
        self.issuer, self.copies = LetterIssuer(jobs, self), Copies(jobs, opener, self)
        self.separate, self.word = SeparateLetters(jobs, messages, self, opener), WordFile(jobs, messages, state, self)
        self.corrections, self.actions_here = Corrections(jobs, messages, self), LetterActions(self)
        self.gateway = Gateway(messages, navigator, self.saver, self)
        self.state, self.foot = LetterState(self.actions_here), LetterFoot(self.actions_here)
        make_action(self, self.tr("Invitations"), "Esc", self._on_back)
        self._lay_out()
        self._connect()

    def enter(self, meeting_id: int | None) -> None:
        """Another meeting has another letter."""
        if meeting_id != self.meeting_id:
            self.saver.stop()
            self.messages.take_away(STRIP)  # what it would bring back belongs to the other letter
            self.desk = None
            self.actions_here.follow(None)
            self.pages.view.clear()
        super().enter(meeting_id)

    def reload(self) -> None:
        """Ask for the letter of this meeting, with all that can be chosen for it."""
        if self.meeting_id is not None:
            self.jobs.read(approvals.letter_desk, self.meeting_id, then=self._on_desk, refused=self.refuse)

    def focus_first(self) -> None:
        """The signer; of an issued letter its pages."""
        locked = self.desk is not None and self.desk.letter.locked
        (self.pages.view if locked else self.form.fields.signer).setFocus()

    def arrive(self, focus: object) -> None:
        """Begin a correction (Focus.CORRECT) or the approval (Focus.APPROVE) when that was wanted on the way here."""
        self._wanted = focus
        if focus is not None:
            self.reload()

    def fit(self) -> None:
        """With large letters in a small window the form leaves the preview its room."""
        self._left.setFixedWidth(min(theme.px(_FORM), round(self.width() * _MOST)))

    def can_leave(self) -> bool:
        """Always; what was typed is saved."""
        self.saver.flush()
        return True

    @Slot(object)
    def _on_desk(self, desk: LetterDesk) -> None:
        if desk.meeting.id != self.meeting_id:
            return
        first, self._profiles = self.desk is None, desk.profiles
        self.desk, letter = desk, desk.letter
        if first or not self.saver.is_unsaved:
            self.form.prepare(desk.usual, self._profiles, desk.offices, desk.ways)
            self.form.show_draft(letter.draft)
            self.saver.rest_on(desk.meeting.id, letter.version, self.form.draft())
        self.form.set_locked(letter.locked)
        self.state.show_letter(letter)
        self.actions_here.follow(letter)
        self.gateway.follow(letter)
        self._draw()
        self._arrived(letter)
        if first and self.has_focus():
            self.focus_first()

    def _arrived(self, letter: Letter) -> None:
        wanted, self._wanted = self._wanted, None
        if wanted is Focus.CORRECT and letter.locked:
            self.corrections.correct(letter)
        elif wanted is Focus.APPROVE:
            self.actions_here.approve.trigger()

    @Slot()
    def _on_edited(self) -> None:
        self.saver.touch()
        self._draw()

    def _draw(self) -> None:
        if self.desk is not None:
            self.preview.want(self.desk.meeting.id, self._profiles, self.form.key, self.form.draft())

    @Slot(object)
    def _on_told(self, paper: LetterPaper) -> None:
        self.form.tell(paper)
        size = paper.size or paper.profile.paper
        wide, high = size.millimetres
        self.pages.set_note(f"{size.value} {wide:.0f} × {high:.0f} mm")

    @Slot(object)
    def _on_drawn(self, made: Drawn) -> None:
        self.pages.view.show_pdf(*made)

    @Slot(object)
    def _on_not_drawn(self, error: RakorError) -> None:
        self.pages.set_note(sentence(error).what)

    @Slot()
    def _on_approve(self) -> None:
        self.saver.flush(self._on_all_saved, also_unchanged=True)

    @Slot()
    def _on_all_saved(self) -> None:
        """Nothing is numbered that the gate would hold up."""
        if self.desk is not None:
            self.issuer.check(self.desk.meeting.id, self._profiles[self.form.key])

    @Slot(int)
    def _on_cleared(self, meeting_id: int) -> None:
        """A letter that has a number is issued with it; any other is asked for one."""
        if self.desk is None or self.desk.meeting.id != meeting_id:
            return
        if self.desk.letter.number:
            self._issue()
            return
        sheet = ApprovalSheet(self.jobs, self.desk, self.saver.version, self._today(), parent=self)
        sheet.approved.connect(self._issue)
        sheet.open()

    @Slot()
    def _issue(self) -> None:
        if self.desk is not None:
            self.issuer.issue(self.desk.meeting.id, self.saver.version, self._profiles[self.form.key])

    @Slot(object)
    def _on_issued(self, document: IssuedDocument) -> None:
        words = self.tr("Letter {number} is issued.").format(number=document.number)
        where = self.tr("Stored with the meeting as {file}.").format(file=document.file_name)
        ways = ((self.tr("Open to print"), partial(self.copies.open, document)),
                (self.tr("Save a copy"), partial(self.copies.save_as, document)))  # fmt: skip
        self.messages.show_message(STRIP, "ok", words, where, *ways)

    @Slot()
    def _on_open(self) -> None:
        if self.desk and self.desk.issued:
            self.copies.open(self.desk.issued[0])

    @Slot()
    def _on_separate(self) -> None:
        if self.desk is not None:
            self.saver.flush()
            self.separate.choose(self.desk.meeting.id, self._profiles[self.form.key])

    @Slot()
    def _on_word(self) -> None:
        if self.desk is not None:
            ask = partial(self.word.ask, self.desk.meeting, self._profiles[self.form.key])
            self.saver.flush(ask)

    @Slot()
    def _on_correct(self) -> None:
        if self.desk is not None:
            self.corrections.correct(self.desk.letter)

    @Slot()
    def _on_drop(self) -> None:
        if self.desk is not None:
            draft = self.form.draft()
            self.saver.stop()
            self.corrections.drop(self.desk.letter, draft)

    @Slot()
    def _on_void(self) -> None:
        if self.desk is not None:
            self.corrections.void(self.desk.letter)

    @Slot()
    def _on_changed_elsewhere(self) -> None:
        words = self.tr("Another desk changed this letter while you were writing.")
        safe = self.tr("What you wrote is still in this form.")
        ways = ((self.tr("Show theirs"), self._take_theirs), (self.tr("Keep mine"), self._keep_mine))
        self.messages.show_message(STRIP, "warn", words, safe, *ways)

    def _take_theirs(self) -> None:
        """What I wrote can be brought back."""
        mine = self.form.draft()
        self.saver.stop()
        self.reload()
        self.messages.offer_undo(STRIP, self.tr("Their letter is shown."), partial(self._put, mine))

    def _keep_mine(self) -> None:
        self.messages.take_away(STRIP)
        if self.desk is not None:
            self.saver.keep_mine(self.desk.letter.version)

    def _put(self, draft: LetterDraft) -> None:
        self.form.show_draft(draft)
        self._on_edited()

    @Slot()
    def _on_back(self) -> None:
        self._navigator.go(Place.INVITATIONS, self.meeting_id)

    def _connect(self) -> None:
        self.form.edited.connect(self._on_edited)
        self.saver.state_changed.connect(self.save_state_changed)
        self.saver.changed_elsewhere.connect(self._on_changed_elsewhere)
        self.saver.refused.connect(self.refuse)
        self.preview.told.connect(self._on_told)
        self.preview.drawn.connect(self._on_drawn)
        self.preview.refused.connect(self._on_not_drawn)
        self.issuer.cleared.connect(self._on_cleared)
        self.issuer.issued.connect(self._on_issued)
        self.issuer.refused.connect(self.gateway.tell)
        self.issuer.working.connect(self.actions_here.set_working)
        self.copies.refused.connect(self.refuse)
        self.corrections.refused.connect(self.refuse)
        doing = self.actions_here
        for signal, slot in ((doing.approve_wanted, self._on_approve), (doing.open_wanted, self._on_open),
                             (doing.correct_wanted, self._on_correct), (doing.drop_wanted, self._on_drop),
                             (doing.void_wanted, self._on_void), (doing.word_wanted, self._on_word),
                             (doing.separate_wanted, self._on_separate), (doing.gate_wanted, self.gateway.go),
                             (self.word.gate_wanted, self.gateway.go)):  # fmt: skip
            signal.connect(slot)

    def _lay_out(self) -> None:
        left, row = QVBoxLayout(), QHBoxLayout(self)
        for layout in (left, row):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        left.addWidget(self.state)
        left.addWidget(self.form, 1)
        left.addWidget(self.foot)
        self._left.setLayout(left)
        row.addWidget(self._left)
        row.addWidget(self.pages, 1)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.messages.take_away(STRIP)
