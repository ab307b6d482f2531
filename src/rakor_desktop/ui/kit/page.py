"""What every page is: shown in one place, fed by the topics it names, left only when it agrees."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from rakor_desktop.domain.errors import RakorError
from rakor_desktop.domain.topics import Changes, Topic
from rakor_desktop.ui.errors import sentence
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.messages import MessageArea
from rakor_desktop.ui.style import theme


class Page(QWidget):
    """A screen. It asks in `reload`, visible pages at once when a topic changes, hidden ones when they are shown.

    A page of a meeting gets its number in `meeting_id` before `reload`; a page of the house has None.
    """

    topics: frozenset[Topic] = frozenset()
    save_state_changed = Signal(object)  # autosave.Saved for the left of the legend, None for nothing
    place_changed = Signal(str)  # counts, for the right of the legend

    def __init__(self, jobs: Jobs, messages: MessageArea, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.jobs, self.messages = jobs, messages
        self.meeting_id: int | None = None
        self.zone = ""  # of the meeting in view, once it is known: its hours are told by it
        self._stale = True
        jobs.changed.connect(self._on_changed)
        theme.themed.changed.connect(self._on_themed)

    def reload(self) -> None:
        """Ask for what is shown. A page without data leaves this as it is."""

    def enter(self, meeting_id: int | None) -> None:
        """Be about this meeting from now on (None: about all); called before the page is shown."""
        if meeting_id != self.meeting_id:
            self.meeting_id = meeting_id
            self.touch()

    def touch(self) -> None:
        """What is shown may be old: ask now if anybody looks, otherwise when somebody does."""
        self._stale = True
        if self.isVisible():
            self._freshen()

    def refuse(self, error: RakorError) -> None:
        """Say in the strip what was refused, what is safe and what to do; made to be given as `refused=`."""
        refuse_in(self.messages, error, self.zone)

    def arrive(self, focus: object) -> None:
        """Look for what the way here named, for example the key of a row; None is nothing in particular."""

    def focus_first(self) -> None:
        """Put the focus on the main list or field."""
        self.setFocus()

    def has_focus(self) -> bool:
        """Whether the keyboard is in this page, or will be as soon as its window is active again."""
        focus = self.window().focusWidget()
        return focus is not None and (focus is self or self.isAncestorOf(focus))

    def banner(self) -> QWidget | None:
        """What stands above the page while it has the whole screen for itself; None: it never has."""
        return None

    def stand_alone(self, alone: bool) -> None:
        """The page has the whole screen for itself from now on, or no more."""

    def can_leave(self) -> bool:
        """Whether the person may go elsewhere now; a page with an unsaved form asks first."""
        return True

    def fit(self) -> None:
        """Leave out what has no room at the present size of page and letters; called whenever either changes."""

    @Slot()
    def _on_themed(self) -> None:
        self.fit()

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if self.topics & changes.topics:
            self.touch()

    def _freshen(self) -> None:
        if self._stale:
            self._stale = False
            self.reload()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._freshen()


def refuse_in(messages: MessageArea, error: RakorError, zone: str = "") -> None:
    """Put the sentence of a refusal into a message area, in the place of the last one; hours of `zone`, where known."""
    said = sentence(error, zone)
    messages.show_message("refusal", "warn", said.what, f"{said.safe} {said.todo}")
