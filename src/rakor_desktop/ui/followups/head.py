"""The head of the follow-ups: what is done here, which meeting, which view, and the filters."""

from collections.abc import Hashable, Sequence

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from rakor_desktop.domain.dates import short_date
from rakor_desktop.services.followups.register_lines import Asked
from rakor_desktop.ui.kit.choices import Choice, Segmented
from rakor_desktop.ui.kit.filters import FilterBar
from rakor_desktop.ui.kit.surfaces import PageHead
from rakor_desktop.ui.style import theme
from rakor_desktop.ui.style.tokens import MARGIN_LEFT, MARGIN_RIGHT, RING

CHOOSER, CHOOSER_LEAST = 236, 150
"""Width of the chooser of the meeting, and what it keeps where there is little room; px at 100 %."""
_ALL = 0
"""In the chooser: all meetings."""


class MeetingChooser(Choice):
    """One meeting that has obligations, or all; remembers what was chosen while the list changes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", editable=False, parent=parent)
        self.setAccessibleName(self.tr("Meeting"))
        self.combo.setAccessibleName(self.tr("Meeting"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._wanted = _ALL
        self.offer(())

    def meeting(self) -> int | None:
        """The id of the chosen meeting, None for all."""
        found = self.value()
        return found if isinstance(found, int) and found != _ALL else None

    def choose(self, meeting_id: int | None) -> None:
        """Choose, now or as soon as the meeting is offered; tells nobody."""
        self._wanted = meeting_id or _ALL
        self.set_value(self._wanted)
        if self.value() is None:
            self.set_value(_ALL)

    def offer(self, asked: Sequence[Asked]) -> None:
        """Offer the meetings of these recommendations."""
        known = {one.meeting_id: f"{one.meeting} · {short_date(one.held_on)}" for one in asked}
        self.set_choices([(_ALL, self.tr("All meetings")), *known.items()])
        self.choose(self._wanted)

    @Slot(int)
    def _on_activated(self, at: int) -> None:
        self._wanted = int(self.combo.itemData(at) or _ALL)
        super()._on_activated(at)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(CHOOSER), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(CHOOSER_LEAST), super().minimumSizeHint().height())


class FollowupsHead(QWidget):
    """`viewed` when another view is wanted, `changed` when another meeting is. The actions stand at the right."""

    viewed = Signal(object)
    changed = Signal()

    def __init__(
        self,
        title: tuple[str, str] | None,
        views: Sequence[tuple[Hashable, str]],
        bar: FilterBar,
        actions: Sequence[QWidget],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.chooser, self.views, self.bar = MeetingChooser(self), Segmented(self.tr("View"), views), bar
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.chooser.setVisible(title is not None)
        if title is not None:
            column.addWidget(PageHead(*title, actions))
            column.addLayout(self._row((self.chooser, self.views, bar), bar))
        else:
            column.addLayout(self._row((self.views, None, *actions), None))
            column.addWidget(bar)
        self.views.chosen.connect(self.viewed)
        self.chooser.chosen.connect(self._on_meeting)

    def show_filters(self, shown: bool) -> None:
        """Where nothing is listed there is nothing to filter and only one view."""
        self.bar.setVisible(shown)
        self.views.setVisible(shown)

    @Slot(object)
    def _on_meeting(self, _meeting: object) -> None:
        self.changed.emit()

    def _row(self, widgets: Sequence[QWidget | None], wide: QWidget | None) -> QHBoxLayout:
        """Side by side; None is where the row stretches."""
        row = QHBoxLayout()
        row.setContentsMargins(MARGIN_LEFT - RING, 0, 0 if wide is not None else MARGIN_RIGHT - RING, 0)
        row.setSpacing(8)
        for one in widgets:
            if one is None:
                row.addStretch(1)
            else:
                row.addWidget(one, 1 if one is wide else 0)
        return row
