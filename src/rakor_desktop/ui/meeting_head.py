"""The head of a meeting: what, when, where and its status, and the steps as tabs."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QTabBar, QVBoxLayout, QWidget

from rakor_desktop.ui.kit.labels import ElidedLabel
from rakor_desktop.ui.kit.paint import LEFT, paint_frame, paint_icon, paint_text, painter_of, text_width
from rakor_desktop.ui.kit.pills import Icon, Pill
from rakor_desktop.ui.navigation import MEETING_PLACES, Place
from rakor_desktop.ui.style import theme
from rakor_desktop.ui.style.tokens import MARGIN_LEFT, MARGIN_RIGHT, MEETING_HEAD, RING, TABS


class Step(Enum):
    """How far a step of the meeting is; the value is icon and colour."""

    DONE = ("circle-check", "ok")
    NOW = ("circle-dot", "accent")
    TODO = ("circle", "text3")
    WARN = ("circle-alert", "warn")
    NONE = ("", "")


@dataclass(frozen=True, slots=True)
class TabState:
    """A step and a short note beside its name: a count, "konsep"."""

    step: Step = Step.NONE
    note: str = ""


@dataclass(frozen=True, slots=True)
class MeetingHead:
    """What the head shows; `status` is a key of the pills ("preparing"), `tabs` may leave steps out.

    `moved` invitations stand elsewhere than by the rule.
    """

    title: str
    when: str
    where: str
    status: str
    tabs: dict[Place, TabState]
    short_title: str = ""
    moved: int = 0


class StepTabs(QTabBar):
    """The steps of a meeting as tabs with a mark and a note; `chosen` when the person picks one."""

    chosen = Signal(object)  # Place

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._states: dict[Place, TabState] = {}
        self._names = {
            Place.SUMMARY: self.tr("Summary"),
            Place.INVITATIONS: self.tr("Invitations"),
            Place.ATTENDANCE: self.tr("Attendance"),
            Place.MINUTES: self.tr("Minutes"),
            Place.FOLLOWUPS: self.tr("Follow-ups"),
            Place.DOCUMENTS: self.tr("Documents"),
        }
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Steps of the meeting"))
        for place in MEETING_PLACES:
            self.addTab(self._names[place])
        self.currentChanged.connect(self._on_picked)
        self.tabBarClicked.connect(self._on_clicked)
        theme.themed.changed.connect(self._on_themed)

    def name(self, place: Place) -> str:
        """What the tab of a place is called."""
        return self._names[place.around]

    def set_states(self, states: dict[Place, TabState]) -> None:
        """Show how far each step is."""
        self._states = states
        for at, place in enumerate(MEETING_PLACES):
            note = self._state(place).note
            self.setTabText(at, " ".join(part for part in (self._names[place], note) if part))
        self._on_themed()

    def set_here(self, place: Place) -> None:
        """Mark where one is, without telling anybody."""
        before = self.blockSignals(True)
        self.setCurrentIndex(MEETING_PLACES.index(place.around))
        self.blockSignals(before)
        self.update()

    @Slot(int)
    def _on_picked(self, at: int) -> None:
        if at >= 0:
            self.chosen.emit(MEETING_PLACES[at])

    @Slot(int)
    def _on_clicked(self, at: int) -> None:
        """The tab one is in already leads back to its step from a place within it."""
        if at == self.currentIndex():
            self._on_picked(at)

    @Slot()
    def _on_themed(self) -> None:
        self.setFont(theme.font(13, 500))
        self.updateGeometry()
        self.update()

    def _state(self, place: Place) -> TabState:
        return self._states.get(place, TabState())

    def tabSizeHint(self, index: int) -> QSize:
        place = MEETING_PLACES[index]
        state = self._state(place)
        mark = theme.px(16) + 6 if state.step is not Step.NONE else 0
        note = text_width(state.note, 12, 500) + 6 if state.note else 0
        return QSize(round(mark + text_width(self._names[place], 13, 600) + note + 32), theme.px(TABS))

    def minimumTabSizeHint(self, index: int) -> QSize:
        return self.tabSizeHint(index)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_of(self)
        for at, place in enumerate(MEETING_PLACES):
            rect, here, state = QRectF(self.tabRect(at)), at == self.currentIndex(), self._state(place)
            x, cy = rect.x() + 4, rect.center().y()
            name, tint = state.step.value
            if name:
                paint_icon(painter, name, x, cy - theme.px(16) / 2, theme.px(16), tint, 2.2)
                x += theme.px(16) + 6
            wide = text_width(self._names[place], 13, 600)
            words = QRectF(x, rect.y(), wide + 2, rect.height())
            color = "text" if here else "text2"
            paint_text(painter, words, self._names[place], 13, 600 if here else 500, color, LEFT)
            note = QRectF(x + wide + 6, rect.y(), rect.width(), rect.height())
            paint_text(painter, note, state.note, 12, 500, "text3", LEFT)
            if here:
                paint_frame(painter, QRectF(rect.x(), rect.bottom() - 3, rect.width() - 24, 3), 1.5, "accent")
            if here and self.hasFocus():
                paint_frame(painter, rect.adjusted(0, 4, -24, -5), 6, None, "accent", RING)
        painter.end()


class MeetingBar(QWidget):
    """Head and tabs; `actions` is the row where a page puts the buttons of the meeting."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = ElidedLabel("", 16, 600)
        self._when, self._where = ElidedLabel("", 13, 400, "text2"), ElidedLabel("", 13, 400, "text2")
        self._status, self.moved = Pill("planned", px=13), Pill("moved", px=13)
        self.moved.hide()
        self.tabs = StepTabs()
        self.buttons = QHBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN_LEFT, 0, MARGIN_RIGHT, 0)
        column.setSpacing(0)
        column.addLayout(self._head())
        column.addWidget(self.tabs)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def clear(self) -> None:
        """Another meeting is coming: nothing of the one before stands above its pages."""
        for label in (self._title, self._when, self._where):
            label.set_text("")
        self._status.hide()
        self.moved.hide()
        self.tabs.set_states({})

    def show_head(self, head: MeetingHead) -> None:
        """Show this meeting."""
        self._status.show()
        self._title.set_text(head.title)
        self._when.set_text(head.when)
        self._where.set_text(head.where)
        self._status.set_status(head.status)
        self.moved.setVisible(head.moved > 0)
        self.moved.setToolTip(self.tr("%n invitation(s) stand elsewhere than by the rule", "", head.moved))
        self.tabs.set_states(head.tabs)

    def _head(self) -> QHBoxLayout:
        facts = QHBoxLayout()
        facts.setSpacing(6)
        facts.addWidget(Icon("calendar", 14, "text3"))
        facts.addWidget(self._when)
        facts.addSpacing(14)
        facts.addWidget(Icon("map-pin", 14, "text3"))
        facts.addWidget(self._where)
        facts.addStretch(1)
        words = QVBoxLayout()
        words.setContentsMargins(0, 9, 0, 5)
        words.setSpacing(3)
        words.addWidget(self._title)
        words.addLayout(facts)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addLayout(words, 1)
        row.addWidget(self.moved)
        row.addWidget(self._status)
        row.addLayout(self.buttons)
        return row

    def sizeHint(self) -> QSize:
        return QSize(theme.px(600), theme.px(MEETING_HEAD + TABS))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_of(self)
        painter.fillRect(self.rect(), theme.color("surface"))
        painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), theme.color("border"))
        painter.end()
