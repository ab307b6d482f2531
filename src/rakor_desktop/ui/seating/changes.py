"""Changes of the plan on their way to the store, and those that can be put back, level by level."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from rakor_desktop.domain.errors import RakorError
from rakor_desktop.services.seating import seating
from rakor_desktop.services.seating.seating import Rearranged
from rakor_desktop.ui.kit.jobs import Jobs


class PlanChanges(QObject):
    """Until another desk changes the plan, what was done here can be undone."""

    settled = Signal()  # the store answered: look again
    done = Signal(str)  # what is said of it, "" for nothing
    undoable = Signal(bool)
    refused = Signal(object)  # RakorError
    not_done = Signal()

    def __init__(self, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._meeting_id: int | None = None
        self._done: list[Rearranged] = []
        self._pending, self._changing, self._undo_wanted, self._mine = 0, 0, 0, False

    @property
    def is_settled(self) -> bool:
        """Whether nothing is on its way."""
        return not self._pending

    @property
    def can_undo(self) -> bool:
        """Whether something was done here that can be put back, or is on its way."""
        return bool(self._done or self._changing)

    def enter(self, meeting_id: int | None) -> None:
        """Another meeting has nothing to undo yet."""
        if meeting_id != self._meeting_id:
            self._meeting_id = meeting_id
            self.forget()

    def change(self, use_case: Callable[..., Rearranged], *args: object, told: str = "") -> None:
        """Do it to the meeting in view."""
        if self._meeting_id is not None:
            self._pending += 1
            self._changing += 1
            then, always = partial(self._on_changed_here, told), self._on_change_over
            write = self._jobs.write
            write(use_case, self._meeting_id, *args, then=then, refused=self._on_not_changed, always=always)

    def undo(self) -> None:
        """Put the last change back; one that is still on its way as soon as it is done."""
        if self._changing:
            self._undo_wanted += 1
        elif self._done:
            self._pending += 1
            then, refused, always = self._on_undone, self._on_not_undone, self._on_settled
            self._jobs.write(seating.put_back, self._done.pop(), then=then, refused=refused, always=always)
            self.undoable.emit(bool(self._done))

    def look(self, differs: bool) -> bool:
        """The plan was read, and `differs` from the one before or not: returns whether another desk changed it."""
        others = differs and not (self._mine or self._pending)
        self._mine = False
        return others

    def forget(self) -> None:
        """What would be put back is no longer how it was."""
        self._undo_wanted = 0
        self._done.clear()
        self.undoable.emit(False)

    def _on_changed_here(self, told: str, done: Rearranged) -> None:
        self._mine = True
        if done.before.meeting_id == self._meeting_id:
            self._done.append(done)
            self.undoable.emit(True)
            self.done.emit(told)

    def _on_not_changed(self, error: RakorError) -> None:
        self._undo_wanted = 0  # what was to be undone was never done
        self.refused.emit(error)
        self.not_done.emit()

    def _on_undone(self, _nothing: None) -> None:
        self._mine = True

    def _on_not_undone(self, error: RakorError) -> None:
        """Another desk changed the plan just now: nothing earlier can be put back either."""
        self.refused.emit(error)
        self.forget()

    @Slot()
    def _on_change_over(self) -> None:
        """What was to be undone while it was on its way is undone now."""
        self._changing -= 1
        self._on_settled()
        while self._undo_wanted and not self._changing:
            self._undo_wanted -= 1
            self.undo()

    @Slot()
    def _on_settled(self) -> None:
        self._pending -= 1
        self.settled.emit()
