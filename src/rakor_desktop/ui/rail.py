"""The rail at the left: where one can go, and below it theme and letter size."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from rakor_desktop.ui.kit.help_wish import help_wish
from rakor_desktop.ui.kit.icons import app_icon
from rakor_desktop.ui.kit.paint import (
    CENTER,
    LEFT,
    key_text,
    paint_frame,
    paint_icon,
    paint_text,
    painter_of,
    text_width,
)
from rakor_desktop.ui.navigation import Place
from rakor_desktop.ui.style import theme
from rakor_desktop.ui.style.tokens import CARD_RADIUS, RAIL, RAIL_WIDE

_ENTRY, _ENTRY_WIDE, _MARK = 39, 40, 36
"""Heights of an entry, narrow (without its air) and wide, and size of the program's mark; px at 100 %."""
_AIR, _LEAST_AIR = 15, 7
"""Above and below an entry, px at any size of letters: where there is less room for all of them, there is less air."""
_TOP, _BOTTOM, _GAP = 72, 10, 4
"""Above the first entry, below the last, and between two; px."""

_STEPS: dict[int, int] = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class RailEntry(QAbstractButton):
    """One entry: icon above words, beside them on a wide rail; a bar marks where one is.

    The letter behind `&` is underlined and presses it together with Alt; `stepped` asks for the next (1) or last (-1).
    """

    stepped = Signal(int)

    def __init__(self, icon: str, text: str, *, checkable: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.icon_name, self._wide, self._air = icon, False, _AIR
        self.setText(text)
        self.setAccessibleName(self.words())
        if not (keys := self.shortcut()).isEmpty():
            self.setToolTip(f"{self.words()} ({keys.toString(QKeySequence.SequenceFormat.NativeText)})")
        self.setCheckable(checkable)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def words(self) -> str:
        """What it says, without the mark of its letter."""
        return self.text().replace("&", "")

    def set_wide(self, wide: bool) -> None:
        """Words beside the icon instead of below it."""
        self._wide = wide
        self.updateGeometry()
        self.update()

    def set_air(self, air: int) -> None:
        """So many px above and below icon and words together, on a narrow rail."""
        self._air = air
        self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _STEPS:
            self.stepped.emit(_STEPS[event.key()])
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(RAIL - 12), theme.px(_ENTRY_WIDE) if self._wide else theme.px(_ENTRY) + self._air)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, rect = painter_of(self), QRectF(self.rect())
        lit = self.isChecked() or self.underMouse()
        tint = "rail_on" if lit else "rail_text"
        if lit or self.hasFocus():
            outline = "rail_mark" if self.hasFocus() else None
            paint_frame(painter, rect, CARD_RADIUS, "rail2" if lit else None, outline, 2)
        if self.isChecked():
            paint_frame(painter, QRectF(0, rect.height() / 2 - 12, 3, 24), 1.5, "rail_mark")
        size, weight = theme.px(20), 600 if self.isChecked() else 500
        if self._wide:
            paint_icon(painter, self.icon_name, 14, rect.center().y() - size / 2, size, tint)
            words = QRectF(46, 0, rect.width() - 52, rect.height())
            self._paint_words(painter, words, 13, weight, tint)
        else:
            top = (rect.height() - size - theme.px(18)) / 2
            paint_icon(painter, self.icon_name, rect.center().x() - size / 2, top, size, tint)
            words = QRectF(1, top + size + 3, rect.width() - 2, theme.px(16))
            self._paint_words(painter, words, 11, weight, tint)
        painter.end()

    def _paint_words(self, painter: QPainter, rect: QRectF, px: int, weight: int, tint: str) -> None:
        """The words, and a line below the letter that presses it together with Alt."""
        paint_text(painter, rect, self.words(), px, weight, tint, LEFT if self._wide else CENTER)
        before, mark, after = self.text().partition("&")
        if not mark:
            return
        left = rect.x() if self._wide else rect.center().x() - text_width(self.words(), px, weight) / 2
        left, wide = left + text_width(before, px, weight), text_width(after[0], px, weight)
        painter.fillRect(QRectF(left, rect.center().y() + theme.px(px) / 2 + 1, wide, 1), theme.color(tint))


class _Mark(QAbstractButton):
    """The mark of the program; a click tells about it. By keyboard that is a section of the settings."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setText(self.tr("About Rakor Desktop"))
        self.setToolTip(self.text())
        self.setAccessibleName(self.text())
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_of(self)
        app_icon().paint(painter, self.rect())
        painter.end()


class Rail(QWidget):
    """Entries for the places of the house; `chosen` when one is wanted.

    Tab stops at each place and once at the look of the window; arrows go from entry to entry, Alt and a letter at once.
    """

    chosen = Signal(object)  # Place
    theme_wanted = Signal()
    text_size_wanted = Signal()
    about_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wide, self.mark = False, _Mark(self)
        self.mark.clicked.connect(self.about_wanted)
        self._places = {
            Place.HOME: RailEntry("house", self.tr("&Home")),
            Place.MEETINGS: RailEntry("calendar-days", self.tr("&Meetings")),
            Place.ALL_FOLLOWUPS: RailEntry("list-todo", self.tr("&Follow-ups")),
            Place.DIRECTORY: RailEntry("landmark", self.tr("&Directory")),
            Place.ALL_DOCUMENTS: RailEntry("files", self.tr("D&ocuments")),
            Place.SETTINGS: RailEntry("settings", self.tr("Se&ttings")),
        }
        self.help_entry = RailEntry("circle-question-mark", self.tr("Help"), checkable=False)
        self.help_entry.setToolTip(f"{self.help_entry.words()} (F1)")
        self.help_entry.clicked.connect(help_wish.wanted)
        self.theme_entry = RailEntry("moon", self.tr("Dark"), checkable=False)
        self.size_entry = RailEntry("a-large-small", self.tr("Text size"), checkable=False)
        self.theme_entry.clicked.connect(self.theme_wanted)
        self.theme_entry.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # an arrow away from the size of letters
        self.size_entry.clicked.connect(self.text_size_wanted)
        self._lay_out()
        for entry in self._entries():
            entry.stepped.connect(self._on_stepped)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def name(self, place: Place) -> str:
        """What a place of the house is called."""
        inner = {
            Place.IMPORT: self.tr("Import a list"),
            Place.FORMS: self.tr("Progress forms"),
            Place.NUMBERS: self.tr("Number register"),
            Place.HEADS: self.tr("Heads of region"),
            Place.REMINDERS: self.tr("Reminder letters"),
        }
        return inner.get(place) or self._places[place].words()

    def key(self, place: Place) -> str:
        """The key that goes to a place of the house, as its cap says it."""
        return key_text(self._places[place].shortcut())

    def entry(self, place: Place) -> RailEntry:
        """The entry of a place of the house."""
        return self._places[place]

    def set_here(self, place: Place) -> None:
        """Mark where one is; the steps of a meeting belong to the meetings, an inner place to the one around it."""
        marked = Place.MEETINGS if place.of_meeting else place.around
        for which, entry in self._places.items():
            entry.setChecked(which is marked)

    def set_wide(self, wide: bool) -> None:
        """208 px with words beside the icons, or 84 px."""
        self._wide = wide
        self._place_mark()
        for entry in self._entries():
            entry.set_wide(wide)
        self.updateGeometry()

    def set_look(self, dark: bool, size: int) -> None:
        """Say what the two entries below will do or show: the other theme, the letter size in per cent."""
        words = self.tr("Light") if dark else self.tr("Dark")
        self.theme_entry.setText(words)
        self.theme_entry.icon_name = "sun" if dark else "moon"
        self.theme_entry.setAccessibleName(self.tr("Theme: {name}").format(name=words))
        self.size_entry.setText(self.tr("Text {size}%").format(size=size))
        self.size_entry.setAccessibleName(self.size_entry.text())
        self._place_mark()
        self._share_air()

    def _place_mark(self) -> None:
        self.mark.setGeometry(15 if self._wide else (theme.px(RAIL) - _MARK) // 2, 12, _MARK, _MARK)

    @Slot()
    def _on_clicked(self) -> None:
        for place, entry in self._places.items():
            if entry is self.sender():
                entry.setChecked(True)
                self.chosen.emit(place)

    @Slot(int)
    def _on_stepped(self, by: int) -> None:
        """From the last entry on to the first, as they stand below each other."""
        entries = self._entries()
        at = next((at for at, entry in enumerate(entries) if entry is self.sender()), 0)
        entries[(at + by) % len(entries)].setFocus(Qt.FocusReason.TabFocusReason)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(6, _TOP, 6, _BOTTOM)
        column.setSpacing(_GAP)
        for place, entry in self._places.items():
            entry.clicked.connect(self._on_clicked)
            if place is Place.SETTINGS:
                column.addStretch(1)  # seldom gone to: below, beside what is set of the window itself
            column.addWidget(entry)
        column.addWidget(self.help_entry)
        column.addWidget(self.size_entry)
        column.addWidget(self.theme_entry)

    def _entries(self) -> tuple[RailEntry, ...]:
        return *self._places.values(), self.help_entry, self.size_entry, self.theme_entry

    def _share_air(self) -> None:
        entries = self._entries()
        room = (self.height() - _TOP - _BOTTOM - (len(entries) - 1) * _GAP) // len(entries) - theme.px(_ENTRY)
        for entry in entries:
            entry.set_air(min(max(room, _LEAST_AIR), _AIR))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_air()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(RAIL_WIDE if self._wide else RAIL), theme.px(400))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_of(self)
        painter.fillRect(self.rect(), theme.color("rail"))
        if self._wide:
            left = self.mark.geometry().right() + 11
            paint_text(painter, QRectF(left, 12, 120, _MARK), "Rakor", 15, 600, "rail_on", LEFT)
        painter.end()
