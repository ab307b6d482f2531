"""The people in the room, each a button with the number that makes him the speaker."""

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QEnterEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from rakor_desktop.ui.kit.labels import ElidedLabel, Heading
from rakor_desktop.ui.kit.paint import paint_dot, paint_frame, paint_key, paint_ring, paint_text, painter_of, text_width
from rakor_desktop.ui.kit.surfaces import Panel
from rakor_desktop.ui.minutes.speakers import NUMBERED, Numbers, Speaker
from rakor_desktop.ui.style import theme
from rakor_desktop.ui.style.tokens import CONTROL_RADIUS, RING

WIDE, COLUMNS, NARROW_COLUMNS = 600, 5, 3
"""From this width in px at 100 % on there are five keys in a row, else three: offices are not cut."""


class _Key(QAbstractButton):
    """A number and whom it stands for; a violet dot marks one who represents another."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self.number, self.speaks = number, False
        self._speaker: Speaker | None = None
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_speaker(self, speaker: Speaker | None, speaks: bool) -> None:
        """Whom the number stands for, and whether he is speaking."""
        self._speaker, self.speaks = speaker, speaks
        self.setVisible(speaker is not None)
        if speaker is not None:
            whole = " · ".join(part for part in (speaker.office, speaker.holder, speaker.represents) if part)
            self.setText(speaker.short)
            self.setToolTip(whole)
            self.setAccessibleName(f"{self.number} {speaker.office}")
            self.setEnabled(speaker.is_present)
            self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        wide = text_width(self.text(), 12, 500) + theme.px(18) + 24 + 2 * RING
        return QSize(max(theme.px(96), round(wide)), theme.px(30) + 2 * RING)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(72), self.sizeHint().height())

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, rect = painter_of(self), self.rect().toRectF().adjusted(RING, RING, -RING, -RING)
        ground = "accent_soft" if self.speaks else "surface2" if self.underMouse() else "surface"
        paint_frame(painter, rect, CONTROL_RADIUS, ground, "accent" if self.speaks else "mute_line")
        if self.hasFocus():
            paint_ring(painter, rect, CONTROL_RADIUS)
        wide = paint_key(painter, rect.x() + 6, rect.center().y() - 0.5, str(self.number))
        x = rect.x() + wide + 11
        words = "accent_text" if self.speaks else "text" if self.isEnabled() else "text3"
        room = QRectF(x, rect.y(), rect.right() - x - 2, rect.height())
        paint_text(painter, room, self.text(), 12, 500, words)
        if self._speaker and self._speaker.represents:
            paint_dot(painter, QPointF(rect.right() - 6, rect.y() + 6), 3, "rep_solid")
        painter.end()


class SpeakerPalette(Panel):
    """Numbers 1 to 9, and 0 to look for anybody else."""

    chosen = Signal(int)  # invitation
    find_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("t", "surface", parent)
        self._numbers = Numbers()
        heading, self.note = Heading(self.tr("Speakers in the room"), 13), ElidedLabel("", 12, 400, "text3")
        self.setAccessibleName(heading.text())
        head = QHBoxLayout()
        head.setContentsMargins(RING, 0, 0, 0)
        head.setSpacing(8)
        head.addWidget(heading)
        head.addWidget(self.note, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 14, 8)
        column.setSpacing(4)
        column.addLayout(head)
        self._grid = QGridLayout()
        self._grid.setSpacing(2)
        self._make_keys()
        column.addLayout(self._grid)

    def start_session(self) -> None:
        """Another meeting: its numbers are given anew."""
        self._numbers = Numbers()

    def show_speakers(self, known: Mapping[int, Speaker], present: tuple[Speaker, ...], current: int | None) -> None:
        """Those in the room (in order of precedence) get numbers; `current` is the invitation of who speaks."""
        self._numbers.learn(present)
        self.note.set_text(
            self.tr("%n person(s) · numbers stay for the meeting", "", len(present))
            if present
            else self.tr("Nobody is recorded as present yet")
        )
        given = self._numbers.all()
        for at, key in enumerate(self.keys):
            invitee_id = given[at] if at < len(given) else None
            key.show_speaker(known.get(invitee_id) if invitee_id else None, invitee_id == current and at < len(given))
        self.nobody_else.show_speaker(_finder(self.tr("Find another")), False)

    def invitee(self, number: int) -> int | None:
        """Whose number this is."""
        return self._numbers.invitee(number)

    def _make_keys(self) -> None:
        self.keys = [_Key(number) for number in range(1, NUMBERED + 1)]
        self.nobody_else = _Key(0)
        for at, key in enumerate((*self.keys, self.nobody_else)):
            self._grid.addWidget(key, at // COLUMNS, at % COLUMNS)
            key.clicked.connect(self._on_clicked)

    @Slot()
    def _on_clicked(self) -> None:
        key = self.sender()
        invitee_id = self._numbers.invitee(key.number) if isinstance(key, _Key) and key.number else None
        if invitee_id is None:
            self.find_wanted.emit()
        else:
            self.chosen.emit(invitee_id)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        columns = COLUMNS if event.size().width() >= theme.px(WIDE) else NARROW_COLUMNS
        for at, key in enumerate((*self.keys, self.nobody_else)):
            self._grid.addWidget(key, at // columns, at % columns)


def _finder(words: str) -> Speaker:
    return Speaker(0, words, "", "", True, "")
