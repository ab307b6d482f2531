"""What every section of the settings is: shows what is kept, is saved outright, and never writes over a choice."""

from functools import partial
from typing import Generic, TypeVar

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QWidget

from rakor_desktop.domain.errors import RakorError, SettingChanged
from rakor_desktop.domain.topics import Topic
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.messages import MessageArea
from rakor_desktop.ui.kit.page import refuse_in

V = TypeVar("V")
STRIP = "settings"
"""Under this name stands what is said about saving."""


class Section(QWidget, Generic[V]):
    """One subject, whose settings are one frozen value.

    A section of its own gives `read`, `write`, `value` and `show_value`, tells `changed` when the person changed
    something, and is named in `page.SECTIONS`; the page brings the entry at the left, saving, discarding and undo.
    """

    changed = Signal()
    saved = Signal()
    icon = "settings"
    #: by which another page may lead here, where it does not know the class
    name = ""
    #: what makes the page ask again
    topics: frozenset[Topic] = frozenset({Topic.SETTINGS})

    def __init__(self, jobs: Jobs, messages: MessageArea, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.jobs, self.messages, self.title = jobs, messages, title
        self.setAccessibleName(title)
        self._kept: V | None = None
        self.seen: V | None = None  # what stood on the screen before the person changed it
        self.told: V | None = None  # of what others kept meanwhile, what this save puts its own in the place of
        self._on_the_way: V | None = None

    def read(self) -> None:
        """Ask for what is kept; the answer goes to `take`."""
        raise NotImplementedError

    def write(self, value: V) -> None:
        """Keep this value: `jobs.write` of a use-case that returns what stood before, with then=self.keeps.

        The use-case is given `seen` and `told`, so that what another desk changed meanwhile is not lost.
        """
        raise NotImplementedError

    def value(self) -> V:
        """What stands on the screen."""
        raise NotImplementedError

    def show_value(self, value: V) -> None:
        """Put this on the screen; tells nobody."""
        raise NotImplementedError

    def problem(self) -> str:
        """What keeps this from being saved, in a sentence; "" is nothing. The field in question gets the focus."""
        return ""

    @property
    def is_unsaved(self) -> bool:
        """Whether the screen says something else than what is kept."""
        return self._kept is not None and self.value() != self._kept

    @Slot(object)
    def take(self, kept: V) -> None:
        """This is kept now: shown, unless the person is about to change it; then it is offered."""
        if self.is_unsaved and kept not in (self._kept, self.value()):
            words = QCoreApplication.translate("Settings", "{section} was changed elsewhere.").format(
                section=self.title
            )
            safe = QCoreApplication.translate("Settings", "What you chose is still here; saving puts it in its place.")
            self.messages.show_message(STRIP, "info", words, safe, (self._load_words(), self.discard))
            self._kept = kept
            return
        fresh = not self.is_unsaved
        self._kept = kept
        if fresh:
            self.seen = kept
            self.show_value(kept)
        self.changed.emit()

    @Slot()
    def save(self) -> None:
        """Keep what is on the screen, if it can be kept."""
        if self.is_unsaved:
            problem = self.problem()
            if problem:
                words = QCoreApplication.translate("Settings", "{section} is not saved yet.")
                self.messages.show_message(STRIP, "warn", words.format(section=self.title), problem)
            else:
                self._send(self.value(), self._kept)

    @Slot(object)
    def keeps(self, before: V) -> None:
        """It is kept; what stood before can be brought back."""
        self._kept = self.seen = saved = self._on_the_way
        self._on_the_way = None
        self.saved.emit()
        words = QCoreApplication.translate("Settings", "{section} is saved.").format(section=self.title)
        self.messages.offer_undo(STRIP, words, partial(self._bring_back, before, saved))

    @Slot()
    def discard(self) -> None:
        """Back to what is kept."""
        self.messages.take_away(STRIP)
        if self._kept is not None:
            self.seen = self._kept
            self.show_value(self._kept)
        self.changed.emit()

    def refuse(self, error: RakorError) -> None:
        """Say in the strip what was refused; what others kept is looked at, so that saving again may replace it."""
        refuse_in(self.messages, error)
        if isinstance(error, SettingChanged):
            self.read()

    def _bring_back(self, before: V, saved: V | None) -> None:
        """Only what was saved then is taken back, whatever came from elsewhere since."""
        self.seen = saved
        self.show_value(before)
        self._send(before, saved)

    def _send(self, value: V, told: V | None) -> None:
        self._on_the_way, self.told = value, told
        self.write(value)

    def _load_words(self) -> str:
        return QCoreApplication.translate("Settings", "Show what is kept")
