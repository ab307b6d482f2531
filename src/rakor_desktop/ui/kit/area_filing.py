"""Asks under which area of intervention a recommendation is filed, files it, and offers the way back."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from rakor_desktop.services.followups import areas, followups
from rakor_desktop.services.followups.areas import Area
from rakor_desktop.ui.kit.choices import Choice
from rakor_desktop.ui.kit.dialogs import Sheet
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.labelled import labelled
from rakor_desktop.ui.kit.messages import MessageArea
from rakor_desktop.ui.kit.page import refuse_in

_NONE, _STAYS = 0, "area-stays"


class AreaSheet(Sheet):
    """`given` with the number of the area or None, then it closes."""

    given = Signal(object)  # int or None

    def __init__(self, title: str, offered: Sequence[Area], now: int | None, *, parent: QWidget) -> None:
        subtitle = self.tr("It counts for every institution that answers for this recommendation.")
        super().__init__(title, subtitle, submit=self.tr("Save"), width=560, parent=parent)
        choices = [(_NONE, self.tr("No area")), *((one.id, one.label) for one in offered)]
        self.area = Choice(self.tr("Area of intervention"), choices, editable=False)
        self.area.set_value(now or _NONE)
        self.content.addWidget(labelled(self.area))
        self.submitted.connect(self._on_submitted)
        self.area.combo.setFocus()

    @Slot()
    def _on_submitted(self) -> None:
        chosen = self.area.value()
        self.accept()
        self.given.emit(chosen if isinstance(chosen, int) and chosen != _NONE else None)


@dataclass(frozen=True, slots=True)
class Filed:
    """A recommendation and where it is filed: `name` is `R-3`, `held_on` the day of its meeting."""

    recommendation_id: int
    name: str
    held_on: date
    area_id: int | None


class AreaFiling(QObject):
    """Belongs to a widget; what it did is said in the strip of this name."""

    def __init__(self, jobs: Jobs, messages: MessageArea, strip: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._jobs, self._messages, self._strip, self._over = jobs, messages, strip, parent
        self._refused = partial(refuse_in, messages)

    def ask(self, filed: Filed) -> None:
        """Offer the areas in use on the day of the meeting, and the one it has, in use or not."""
        then = partial(self._on_offered, filed)
        self._jobs.read(areas.areas, filed.held_on, filed.area_id, then=then, refused=self._refused)

    def _on_offered(self, filed: Filed, offered: tuple[Area, ...]) -> None:
        title = self.tr("Area of intervention of {name}").format(name=filed.name)
        sheet = AreaSheet(title, offered, filed.area_id, parent=self._over)
        sheet.given.connect(partial(self._file_under, filed))
        sheet.open()

    def _file_under(self, filed: Filed, area_id: int | None) -> None:
        """What the person left as it was is not written: another desk may have filed it elsewhere meanwhile."""
        if area_id == filed.area_id:
            self._tell_stays(filed)
            return
        then = partial(self._on_filed, filed, area_id)
        self._jobs.write(followups.file_under, filed.recommendation_id, area_id, then=then, refused=self._refused)

    def _on_filed(self, filed: Filed, area_id: int | None, before: int | None) -> None:
        if before == area_id:  # another desk was quicker
            self._tell_stays(filed)
            return
        self._messages.take_away(_STAYS)
        words = self.tr("{name}: area of intervention changed").format(name=filed.name)
        undo = partial(self._file_back, filed.recommendation_id, area_id, before)
        self._messages.offer_undo(self._strip, words, undo)

    def _tell_stays(self, filed: Filed) -> None:
        """In a strip of its own: what was done before can still be undone."""
        self._messages.show_message(
            _STAYS, "info", self.tr("{name}: the area of intervention stays as it was").format(name=filed.name)
        )

    def _file_back(self, recommendation_id: int, filed: int | None, before: int | None) -> None:
        self._jobs.write(followups.file_back, recommendation_id, filed, before, refused=self._refused)
